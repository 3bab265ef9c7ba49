#!/usr/bin/env python3
"""Shows that escaped text reads back as itself in GitHub's own Markdown parser.

Needs `pip install cmarkgfm` and swiftc; run from the top of the repository:

    python3 Tests/external/markdown-escaping.py [COUNT] [SEED]

Random nasty strings go through MarkdownText.inline, into a paragraph, a heading, a list entry and a
table cell; the parsed text must be the tidied string, and nothing but links may appear.
"""
import glob, html.parser, json, random, shutil, subprocess, sys, tempfile, unicodedata

try:
    import cmarkgfm
except ImportError:
    print("left out: cmarkgfm is not installed")
    sys.exit(77)
if not shutil.which("swiftc"):
    print("left out: there is no swiftc")
    sys.exit(77)

COUNT = int(sys.argv[1]) if len(sys.argv) > 1 else 5000
SEED = int(sys.argv[2]) if len(sys.argv) > 2 else 1
MAIN = """
while let line = readLine() {
  var text = String.UnicodeScalarView()
  for part in line.split(separator: " ") { text.append(Unicode.Scalar(UInt32(part) ?? 0) ?? "?") }
  print(MarkdownText.inline(String(text)))
}
"""
PIECES = list("\\`*_{}[]<>&|~!#+-.)(=:;\"'/@^$ \t\n\r") + [
    "a", "b1", "word", "é", "½", "😀", "\u00a0", "\u2028", "\u202e", "\x07", "“", "–", " ", " ", " ",
    "1.", "2)", "- ", "# ", "---", "===", "```", "~~~", "**", "__", "~~", "&amp;", "&#35;", "&lt",
    "<b>", "</b>", "<!--", "-->", "<a href='x'>", "[x]", "[ ] ", "](u)", "![", "[^1]", "www.",
    "http://", "https://x.org/", "ftp://a.b", "x.org", "me@x.org", "a_b@c.uk", "mailto:", "|-|", ":-:",
]
FRAMES = {
    "paragraph start": "{}", "paragraph middle": "Aa {} zz", "paragraph after a line": "Aa\n{}",
    "inside bold": "**Aa: {} zz** zz", "heading": "## {}", "list entry": "- {}\n- zz",
    "table cell": "| Aa | Bb |\n|---|---|\n| {} | zz |",
}


def tidied(text):
    """What must be shown: no control characters, single spaces."""
    shown = ""
    for c in text:
        if c in "\t\n\r\x0b\x0c\x85" or unicodedata.category(c) in ("Zs", "Zl", "Zp"):
            shown += " "
        elif unicodedata.category(c) != "Cc" and c not in "\u202a\u202b\u202c\u202d\u202e\ufeff":
            shown += c
    return " ".join(shown.split())


class Reader(html.parser.HTMLParser):
    def __init__(self):
        super().__init__(convert_charrefs=True)
        self.tags, self.text = [], ""

    def handle_starttag(self, tag, attributes):
        self.tags.append(tag)

    def handle_comment(self, text):
        self.tags.append("comment")

    def handle_data(self, text):
        self.text += text


def read(markdown):
    options = cmarkgfm.cmark.Options.CMARK_OPT_UNSAFE
    reader = Reader()
    reader.feed(cmarkgfm.github_flavored_markdown_to_html(markdown, options=options))
    reader.close()
    return [t for t in reader.tags if t != "a"], " ".join(reader.text.split())


random.seed(SEED)
texts = ["".join(random.choices(PIECES, k=random.randint(1, 12))) for _ in range(COUNT)]
with tempfile.TemporaryDirectory() as folder:
    with open(folder + "/main.swift", "w") as file:
        file.write(MAIN)
    sources = glob.glob("Sources/Markup/Markdown*.swift") + ["Sources/Markup/PlainText.swift"]
    subprocess.run(["swiftc", "-O", folder + "/main.swift", *sources, "-o", folder + "/escape"], check=True)
    fed = "\n".join(" ".join(str(ord(c)) for c in text) for text in texts) + "\n"
    answer = subprocess.run([folder + "/escape"], input=fed.encode(), capture_output=True, check=True)
escaped = answer.stdout.decode().split("\n")[:-1]
assert len(escaped) == len(texts), (len(escaped), len(texts))

wrong = 0
for text, markdown in zip(texts, escaped):
    want = tidied(text)
    if not want:
        continue
    for name, frame in FRAMES.items():
        tags, shown = read(frame.format(markdown))
        plain_tags, plain = read(frame.format("QQQ"))
        if tags != plain_tags or shown != " ".join(plain.replace("QQQ", want).split()):
            wrong += 1
            if wrong <= 15:
                print(json.dumps([name, want, markdown, tags, shown], ensure_ascii=False))
print(f"{len(texts)} texts, {len(FRAMES)} places each: {wrong} wrong")
sys.exit(1 if wrong else 0)
