#!/usr/bin/env python3
"""Holds the example's Markdown, and the project's own, against a linter's rules.

    python3 Tests/external/lint-markdown.py PATH-OF-COPRO

Needs pymarkdownlnt (pip install pymarkdownlnt). Left aside are the length of lines, as paragraphs are
one line each; headings that are alike, as meetings are; full stops in headings, as a guide's statements are
exact; addresses without signs around them, as people
type them; and numbers that go on after a paragraph.
"""
import glob, subprocess, sys, tempfile

import documents

ASIDE = "line-length,no-duplicate-heading,no-emphasis-as-heading,no-bare-urls,ol-prefix,no-trailing-punctuation"

if subprocess.run([sys.executable, "-c", "import pymarkdown"], capture_output=True).returncode:
    print("left out: pymarkdownlnt is not installed")
    sys.exit(documents.LEFT_OUT)
with tempfile.TemporaryDirectory() as folder:
    paths = documents.write(sys.argv[1], folder, "md")
    own = ["README.md", "CHANGELOG.md", "CONTRIBUTING.md", *glob.glob("docs/**/*.md", recursive=True)]
    run = subprocess.run(
        [sys.executable, "-m", "pymarkdown", "--disable-rules", ASIDE, "scan", *paths, *own], capture_output=True, text=True)
found = run.stdout.splitlines()
print("\n".join(found[:40]))
print(run.stderr[:2000], end="")
print(f"{len(paths)} documents and {len(own)} files of our own, {len(found)} faults")
sys.exit(1 if found or run.returncode else 0)
