#!/usr/bin/env python3
"""Looks whether questionnaires and agendas fit on as many sides of A4 as they should, in normal print.

    python3 Tests/external/form-pages.py PATH-OF-COPRO

The outcomes questionnaires, the comment card, the ‘I’ statements, every agenda and the page You said, we did take one
side, the reflection questionnaire both sides of one sheet: as a PDF of the web page, and in Word, as LibreOffice lays it
out. pdfinfo counts the pages.
"""
import pathlib, shutil, subprocess, sys, tempfile

import documents

copro = sys.argv[1]

SIDES = {f"survey print {name}": sides for name, sides in {
    "outcomes --for resident": 1, "outcomes --for council": 1, "outcomes": 1, "comment-card": 1, "i-statements": 1,
    "reflection": 2}.items()}
DAY = "2022-08-22"
DAYS = {}
for _, day, words in documents.listed():
    if (words[0] == "agenda" and len(words) == 2) or words[-1] == "--you-said":
        SIDES[" ".join(words)], DAYS[" ".join(words)] = 1, day

if not shutil.which("pdfinfo"):
    print("left out: there is no pdfinfo to count pages with (it comes with Poppler)")
    sys.exit(documents.LEFT_OUT)
browsers = [b for b in ["microsoft-edge", "google-chrome", "chromium", "chromium-browser"] if shutil.which(b)]
if not browsers and not shutil.which("soffice"):
    print("left out: there is no browser and no LibreOffice to lay pages out with")
    sys.exit(documents.LEFT_OUT)

faults = checked = 0
with tempfile.TemporaryDirectory() as folder:
    folder = pathlib.Path(folder)

    def write(words, path):
        subprocess.run([copro, "-C", documents.EXAMPLE, *words.split(), "--today", DAYS.get(words, DAY), "--quiet",
                        "-o", path], check=True)

    def look(words, path, what):
        global faults, checked
        lines = subprocess.run(["pdfinfo", path], check=True, capture_output=True, text=True).stdout.splitlines()
        pages = int(next(line.split()[1] for line in lines if line.startswith("Pages:")))
        checked += 1
        if pages > SIDES[words]:
            faults += 1
            print(f"{words}, {what}: {pages} pages and not {SIDES[words]}")

    for number, words in enumerate(SIDES):
        if browsers:
            write(words, folder / f"{number}.pdf")
            look(words, folder / f"{number}.pdf", "the web page")
        if shutil.which("soffice"):
            write(words, folder / f"{number}.docx")
    words_files = sorted(folder.glob("*.docx"))
    if words_files:
        subprocess.run(["soffice", f"-env:UserInstallation=file://{folder}/profile", "--headless", "--convert-to", "pdf",
                        "--outdir", folder / "word", *words_files], check=True, stdout=subprocess.DEVNULL,
                       stderr=subprocess.DEVNULL)
        for number, words in enumerate(SIDES):
            look(words, folder / "word" / f"{number}.pdf", "Word")
print(f"{checked} sheets counted: {faults} faults")
sys.exit(1 if faults else 0)
