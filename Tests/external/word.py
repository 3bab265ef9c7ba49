#!/usr/bin/env python3
"""Opens every Word file of the example with other programs.

    python3 Tests/external/word.py PATH-OF-COPRO [FOLDER-FOR-PDF]

Python reads the package: unique parts, well-formed XML, content types, relationships, check sums, the
same bytes twice. Then, where they are there: python-docx (pip install python-docx) and LibreOffice
(soffice), which turns each into a PDF.
"""
import os, pathlib, posixpath, shutil, subprocess, sys, tempfile, xml.etree.ElementTree as tree, zipfile

import documents

copro = os.path.abspath(sys.argv[1])
folder = pathlib.Path(sys.argv[2] if len(sys.argv) > 2 else tempfile.mkdtemp())

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
R = "{http://schemas.openxmlformats.org/package/2006/relationships}"
T = "{http://schemas.openxmlformats.org/package/2006/content-types}"


def check(path):
    with zipfile.ZipFile(path) as package:
        assert package.testzip() is None, "a check sum is wrong"
        names = package.namelist()
        assert len(set(names)) == len(names), "a part is there twice"
        assert names[0] == "[Content_Types].xml"
        parts = {name: tree.fromstring(package.read(name)) for name in names}
    types = parts["[Content_Types].xml"]
    overrides = {e.get("PartName")[1:] for e in types.iter(f"{T}Override")}
    assert overrides <= set(names), overrides - set(names)
    for name in names:
        if name.endswith(".rels"):
            base = posixpath.dirname(posixpath.dirname(name))
            ids = [e.get("Id") for e in parts[name].iter(f"{R}Relationship")]
            assert len(set(ids)) == len(ids), "a relationship is there twice"
            for e in parts[name].iter(f"{R}Relationship"):
                if e.get("TargetMode") != "External":
                    assert posixpath.join(base, e.get("Target")) in names, e.get("Target")
        elif name != "[Content_Types].xml":
            assert name in overrides, f"{name} has no content type"
    body = parts["word/document.xml"]
    styles = {e.get(f"{W}styleId") for e in parts["word/styles.xml"].iter(f"{W}style")}
    used = {e.get(f"{W}val") for tag in ("pStyle", "rStyle", "tblStyle") for e in body.iter(W + tag)}
    assert used <= styles, used - styles
    numbers = {e.get(f"{W}numId") for e in parts["word/numbering.xml"].iter(f"{W}num")}
    assert {e.get(f"{W}val") for e in body.iter(f"{W}numId")} <= numbers
    for cell in body.iter(f"{W}tc"):
        assert cell[-1].tag == f"{W}p", "a cell does not end in a paragraph"


paths = documents.write(copro, folder, "docx")
paths += documents.write(copro, folder, "docx", "--large-print", mark="-large-print")
for path in documents.write(copro, folder, "docx", mark="-again"):
    first = path.with_name(path.name.replace("-again", ""))
    assert path.read_bytes() == first.read_bytes(), f"{first}: not the same twice"
    path.unlink()
for path in paths:
    check(path)
print(f"{len(paths)} Word files are whole packages, and the same bytes twice")

try:
    import docx, docx.enum.shape
except ImportError:
    print("python-docx is not installed: not tried")
else:
    shown = 0
    for path in paths:
        document = docx.Document(str(path))
        headings = [p for p in document.paragraphs if p.style.name.startswith("Heading")]
        assert headings and headings[0].style.name == "Heading 1", path
        assert document.core_properties.title == headings[0].text, path
        charts = sum("/charts/" in str(part.partname) for part in document.part.package.iter_parts())
        kinds = {shape.type for shape in document.inline_shapes}
        assert kinds <= {docx.enum.shape.WD_INLINE_SHAPE.CHART}, path
        assert len(document.inline_shapes) == charts, path
        shown += charts
        for table in document.tables:
            assert len({len(row.cells) for row in table.rows}) == 1, path
    assert shown, "no report has a chart"
    print(f"python-docx {docx.__version__} reads them, and {shown} charts in them")

office = shutil.which("soffice") or shutil.which("libreoffice")
if not office:
    print("LibreOffice is not installed: not tried")
else:
    subprocess.run([office, "--headless", "--convert-to", "pdf", "--outdir", str(folder)]
                   + [str(p) for p in paths], check=True, capture_output=True)
    missing = [p.name for p in paths if not p.with_suffix(".pdf").exists()]
    assert not missing, missing
    print(f"LibreOffice made PDFs of them, in {folder}")
