#!/usr/bin/env python3
"""Looks whether what people type comes through PDF as text, whatever signs it has.

    python3 Tests/external/pdf-names.py PATH-OF-COPRO

A project gets a name, a topic and a comment full of the signs of Markdown, HTML and XML, with letters from right to
left, with emoji and 300 letters long. Each document is made a PDF by every program here that can, and read back with
pdftotext. Letters and signs must all be there, in their order; only white space, the ends of lines and the direction
of reading are left to the program.
"""
import os, pathlib, shutil, subprocess, sys, tempfile, unicodedata

import documents

copro = os.path.abspath(sys.argv[1])

BROWSERS = ["microsoft-edge", "microsoft-edge-stable", "msedge", "google-chrome", "google-chrome-stable", "chrome",
            "chromium", "chromium-browser"]
PROGRAMS = {"a browser": BROWSERS, "WeasyPrint": ["weasyprint"], "LibreOffice": ["soffice", "libreoffice"]}

NAMES = [
    "*Ada* _O'Neill_ `x` [y](z) | # 1. <b>&amp;</b> \\ ~~q~~",
    "</title><script>alert(1)</script>&#x26;]]>",
    "שלום \u200f(עדה) 2027",
    "Zoë 👩🏽‍🌾 Ünal – “x”",
    "+ - [ ] = > 1) ![p](q)",
    " ".join(["Longname"] * 37),
    "L" * 300,
]
DOCUMENTS = [["meeting", "minutes", "1"], ["agenda", "1"], ["meeting", "sign-in", "1"], ["report", "--you-said"],
             ["invite", "letter", "welcome", "--all"]]


def project(folder, name):
    """A project in which everything that can be is called by a name."""
    def run(*words):
        subprocess.run([copro, *words, "--today", "2027-04-01", "--quiet", "--no-input"], cwd=folder, check=True,
                       stdout=subprocess.DEVNULL, env={**os.environ, "COPRO_SEED": "1"})
    run("init", "p")
    # A record for everyone is made before there is a member whom it would name.
    for words in [["feedback", "add", name], ["set", "topic", name], ["set", "group-name", name],
                  ["member", "add", "--side", "resident", "--name", name],
                  ["meeting", "add", "--date", "2027-03-29", "--start", "1pm", "--end", "4pm", "--title", name],
                  ["meeting", "attend", "1", name], ["meeting", "note", "1", name]]:
        run("-C", "p", *words)
    return folder / "p"


def letters(text):
    """What must come through: no white space, no marks that cannot be seen, no joined letters."""
    text = unicodedata.normalize("NFKC", text)
    return "".join(c for c in text if not c.isspace() and unicodedata.category(c) not in ("Cf", "Mn", "Cc", "Co", "Cn")
                   and c not in "\ufe0f\u2010\u00ad")


def without_pictures(name):
    """The name without emoji, which LibreOffice draws as pictures."""
    return "".join(c for c in name if unicodedata.category(c) not in ("So", "Sk"))


def is_there(name, text):
    """Whether a name stands in a text; what is read from right to left may be given in either order."""
    if any(unicodedata.bidirectional(c) == "R" for c in name):
        words = [letters(w).strip("()") for w in name.split()]
        return all(w in text or w[::-1] in text for w in words)
    return letters(name) in text


def path_with(only, folder):
    """A search path on which of all programs that make PDF only some are."""
    hidden = {name for names in PROGRAMS.values() for name in names} - set(only)
    folder.mkdir()
    for place in os.environ["PATH"].split(":"):
        for program in pathlib.Path(place).glob("*") if os.path.isdir(place) else []:
            link = folder / program.name
            if program.name not in hidden and not link.is_symlink():
                link.symlink_to(program)
    return str(folder)


if not shutil.which("pdftotext"):
    print("left out: there is no pdftotext to read a PDF with (it comes with Poppler)")
    sys.exit(documents.LEFT_OUT)
makers = {maker: names for maker, names in PROGRAMS.items() if any(shutil.which(name) for name in names)}
if not makers:
    print("left out: there is no browser, WeasyPrint or LibreOffice to make a PDF with")
    sys.exit(documents.LEFT_OUT)

faults = 0
with tempfile.TemporaryDirectory() as place:
    place = pathlib.Path(place)
    paths = {maker: path_with(names, place / f"bin-{n}") for n, (maker, names) in enumerate(makers.items())}
    for number, name in enumerate(NAMES):
        (place / str(number)).mkdir()
        here = project(place / str(number), name)
        for maker, path in paths.items():
            # LibreOffice is slow to start; one document is enough to see what it does with a name.
            for words in DOCUMENTS if maker != "LibreOffice" else DOCUMENTS[:1]:
                subprocess.run([copro, *words, "--today", "2027-04-01", "--quiet", "-o", "x.pdf"], cwd=here, check=True,
                               env={**os.environ, "PATH": path})
                text = subprocess.run(["pdftotext", "-raw", here / "x.pdf", "-"], check=True, capture_output=True,
                                      text=True).stdout
                wanted = without_pictures(name) if maker == "LibreOffice" else name
                found = without_pictures(text) if maker == "LibreOffice" else text
                if not is_there(wanted, letters(found)):
                    faults += 1
                    print(f"{maker}: {name[:60]!r} is not in the PDF of copro {' '.join(words)}:\n{text[:600]}")
    absent = [maker for maker in PROGRAMS if maker not in makers]
    print(f"{len(NAMES)} names through the PDF of {', '.join(makers)}: {faults} faults"
          + (f"; not here: {', '.join(absent)}" if absent else ""))
sys.exit(1 if faults else 0)
