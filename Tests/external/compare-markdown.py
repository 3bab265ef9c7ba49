#!/usr/bin/env python3
"""Shows that web pages say the same as GitHub's own Markdown parser reads in the documents.

Usage, with the program built: Tests/external/compare-markdown.py COPRO [PROJECT-FOLDER]

Writes every document of the project as Markdown and as HTML, and compares headings, lists, boxes,
tables, links and text, in order. Needs cmarkgfm and html5lib, and uses markdown-it-py where it is there.
"""
import subprocess
import sys

import documents

try:
    import cmarkgfm
    import html5lib
except ImportError as error:
    print(f"left out: {error.name} is not installed")
    sys.exit(documents.LEFT_OUT)
try:
    from markdown_it import MarkdownIt
except ImportError:
    MarkdownIt = None

BLOCKS = {"h1", "h2", "h3", "h4", "h5", "h6", "p", "ul", "ol", "li", "blockquote", "pre", "hr",
          "table", "tr", "th", "td"}
MARKS = {"strong", "em", "code", "del", "s"}


def told(element, parts):
    """What a page says, as a flat list of marks and words."""
    tag = element.tag if isinstance(element.tag, str) else ""
    kind = element.get("class") or ""
    # A chart says again what the table below it says.
    if "chart" in kind or tag in ("nav", "style", "title", "figure", "svg"):
        return parts
    if "unseen" in kind or "skip" in kind:
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


def parsers():
    """Other programs that turn Markdown into HTML, by name."""
    found = {"cmarkgfm": lambda text: cmarkgfm.markdown_to_html_with_extensions(
        text, extensions=["table", "strikethrough", "autolink", "tasklist"])}
    if MarkdownIt:
        reader = MarkdownIt("commonmark", {"linkify": False}).enable(["table", "strikethrough"])
        # It knows no boxes in lists, which are the two signs to it, and does not look for addresses.
        found["markdown-it"] = lambda text: reader.render(text)
    return found


def plain(parts):
    """Without addresses and with boxes as they are typed."""
    text = " ".join(p for p in parts if not (p.startswith("<") and ":" in p))
    return " ".join(text.replace("☐", "[ ] ").replace("☑", "[x] ").split())


def main():
    if len(sys.argv) < 2:
        sys.exit(__doc__)
    program, folder = sys.argv[1], (sys.argv + [documents.EXAMPLE])[2]
    read = lambda text: tidy(told(html5lib.parse(text, namespaceHTMLElements=False), []))
    differences, count = 0, 0
    for name, day, words in documents.listed():
        count += 1

        def write(form):
            line = [program, "-q", "--project", folder, *words, "--today", day, "--format", form]
            return subprocess.run(line, capture_output=True, text=True, check=True).stdout
        markdown, ours = write("md"), read(write("html"))
        for parser, html in parsers().items():
            theirs = read(html(markdown))
            if parser == "markdown-it":
                same = plain(ours) == plain(theirs)
            else:
                same = ours == theirs
            if same:
                continue
            differences += 1
            at = next((i for i, (a, b) in enumerate(zip(ours, theirs)) if a != b), None)
            at = min(len(ours), len(theirs)) if at is None else at
            print(f"{name}, {parser}: {ours[at:at + 3]} where {theirs[at:at + 3]} was expected")
    print(f"{count} documents in {', '.join(parsers())}: {differences} differences")
    sys.exit(1 if differences else 0)


main()
