#!/usr/bin/env python3
"""Shows that web pages say the same as GitHub's own Markdown parser reads in the documents.

Usage, with the program built: Tests/external/compare-markdown.py COPRO [PROJECT-FOLDER]

Writes every document of the project as Markdown and as HTML, and compares headings, lists, boxes,
tables, links and text, in order. Needs cmarkgfm and html5lib; says so when they are not there.
"""
import subprocess
import sys

try:
    import cmarkgfm
    import html5lib
except ImportError as error:
    sys.exit(f"left out: {error.name} is not installed")

COMMANDS = [
    "plan", "invite", "invite --details", "invite --application", "tor", "tor --short", "report",
    "survey print outcomes", *(f"agenda {n}" for n in range(1, 7)), "agenda 1 --facilitator",
    "agenda 2 --facilitator", *(f"meeting minutes {n}" for n in range(1, 7)), "meeting sign-in 1",
]
BLOCKS = {"h1", "h2", "h3", "h4", "h5", "h6", "p", "ul", "ol", "li", "blockquote", "pre", "hr",
          "table", "tr", "th", "td"}
MARKS = {"strong", "em", "code", "del", "s"}


def told(element, parts):
    """What a page says, as a flat list of marks and words."""
    tag = element.tag if isinstance(element.tag, str) else ""
    kind = element.get("class") or ""
    if "unseen" in kind or tag in ("nav", "style", "title") or "skip" in kind:
        return parts
    if "space" in kind.split():
        return space(element, parts)
    if "box" in kind.split() or tag == "input":
        ticked = "ticked" in kind or element.get("checked") is not None
        parts.append("☑" if ticked else "☐")
    if tag == "a":
        parts.append(f"<{element.get('href')}>")
    cell = tag in ("th", "td")
    if tag in BLOCKS:
        parts.append("<cell>" if cell else f"<{tag}>")
    if tag in MARKS:
        parts.append("<s>" if tag == "del" else f"<{tag}>")
    parts.append(element.text or "")
    for child in element:
        told(child, parts)
        parts.append(child.tail or "")
    return parts


def space(element, parts):
    """A space to write in is a table of one column."""
    lines = [child for child in element if child.get("class") == "line"]
    parts += ["<table>", "<tr>", "<cell>", element[0].text or ""]
    for child in element[0]:
        told(child, parts)
        parts.append(child.tail or "")
    parts += ["<tr>", "<cell>"] * len(lines)
    return parts


def tidy(parts):
    """Words between marks as one, with single spaces; `<p>` in lists is a matter of style."""
    out = [""]
    for part in parts:
        mark = part.startswith("<") and part.endswith(">")
        if part == "<p>" or not part:
            continue
        if mark:
            out += [part, ""]
        else:
            out[-1] += part
    # A box in running text is the character itself for the other parser.
    return [" ".join(part.split()).replace("☐ ", "☐") for part in out if part.strip()]


def main():
    if len(sys.argv) < 2:
        sys.exit(__doc__)
    program, folder = sys.argv[1], (sys.argv + ["examples/community-energy"])[2]
    differences = 0
    for command in COMMANDS:
        def write(form):
            line = [program, "-q", "--project", folder, *command.split(), "--format", form]
            return subprocess.run(line, capture_output=True, text=True, check=True).stdout
        theirs = cmarkgfm.markdown_to_html_with_extensions(
            write("md"), extensions=["table", "strikethrough", "autolink", "tasklist"])
        parse = lambda text: tidy(told(html5lib.parse(text, namespaceHTMLElements=False), []))
        ours, expected = parse(write("html")), parse(theirs)
        if ours != expected:
            differences += 1
            at = next((i for i, (a, b) in enumerate(zip(ours, expected)) if a != b), None)
            at = min(len(ours), len(expected)) if at is None else at
            print(f"copro {command}: {ours[at:at + 3]} where {expected[at:at + 3]} was expected")
    print(f"{len(COMMANDS)} documents, {differences} differences")
    sys.exit(1 if differences else 0)


main()
