#!/usr/bin/env python3
"""Checks web pages: their HTML, WCAG 2.2 AA, and that nothing runs off a screen of 320 pixels.

Usage: Tests/external/check-html.py FILE.html ...

Needs html5lib; tidy; and for the rest selenium, axe-core-python and Chromium with its driver. What
is not there is said and left out. Ends with 1 when something is wrong.
"""
import pathlib
import shutil
import subprocess
import sys


def absent(name):
    print(f"left out: {name} is not installed")


def check_syntax(files):
    try:
        import html5lib
    except ImportError:
        absent("html5lib")
        return 0
    faults = 0
    for file in files:
        try:
            html5lib.HTMLParser(strict=True).parse(file.read_text(encoding="utf-8"))
        except html5lib.html5parser.ParseError as error:
            faults += 1
            print(f"{file.name}: html5lib: {error}")
    return faults


def check_tidy(files):
    if not shutil.which("tidy"):
        absent("tidy")
        return 0
    faults = 0
    for file in files:
        run = subprocess.run(["tidy", "-q", "-e", "-utf8", "--drop-empty-elements", "no", str(file)], capture_output=True, text=True)
        for line in run.stderr.splitlines():
            faults += 1
            print(f"{file.name}: tidy: {line}")
    return faults


def check_in_browser(files):
    try:
        from axe_core_python.selenium import Axe
        from selenium import webdriver
    except ImportError as error:
        absent(error.name)
        return 0
    options = webdriver.ChromeOptions()
    options.binary_location = shutil.which("chromium") or shutil.which("google-chrome") or ""
    for flag in ("--headless=new", "--no-sandbox", "--disable-gpu"):
        options.add_argument(flag)
    driver = shutil.which("chromedriver")
    if not driver or not options.binary_location:
        absent("Chromium or its driver")
        return 0
    browser = webdriver.Chrome(options, webdriver.ChromeService(driver))
    faults = 0
    tags = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]
    for file in files:
        browser.get(file.resolve().as_uri())
        for width in (1000, 320):
            browser.execute_cdp_cmd(
                "Emulation.setDeviceMetricsOverride",
                {"width": width, "height": 900, "deviceScaleFactor": 1, "mobile": False},
            )
            found = Axe().run(browser, options={"runOnly": {"type": "tag", "values": tags}})
            for violation in found["violations"]:
                for node in violation["nodes"]:
                    faults += 1
                    print(f"{file.name} at {width}: {violation['id']}: {node['html'][:120]}")
            needed = browser.execute_script("return document.documentElement.scrollWidth")
            if needed > width:
                faults += 1
                print(f"{file.name}: needs {needed} pixels where there are {width}")
    browser.quit()
    return faults


def main():
    files = [pathlib.Path(name) for name in sys.argv[1:]]
    if not files:
        sys.exit(__doc__)
    faults = check_syntax(files) + check_tidy(files) + check_in_browser(files)
    print(f"{len(files)} pages, {faults} faults")
    sys.exit(1 if faults else 0)


main()
