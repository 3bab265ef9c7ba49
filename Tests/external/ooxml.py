#!/usr/bin/env python3
"""Holds the example's Word files, in large print and easy read too, against the schema of ECMA-376.

    python3 Tests/external/ooxml.py PATH-OF-COPRO

Needs openxml-audit (pip install openxml-audit). It first shows that the checker finds faults: copies of
a file with one fault each have to be refused.
"""
import pathlib, subprocess, sys, tempfile, xml.etree.ElementTree as tree, zipfile

import documents

try:
    import openxml_audit
except ImportError as error:
    print(f"left out: {error.name} is not installed")
    sys.exit(documents.LEFT_OUT)

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
WP = "{http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing}"
C = "{http://schemas.openxmlformats.org/drawingml/2006/chart}"
BODY, STYLES, TYPES = "word/document.xml", "word/styles.xml", "[Content_Types].xml"
CHART, LINKS = "word/charts/chart1.xml", "word/_rels/document.xml.rels"
FAULTS = {
    "a property out of order": (BODY, "<w:keepNext/>", '<w:jc w:val="left"/><w:keepNext/>'),
    "a value that is not allowed": (BODY, "<w:keepNext/>", '<w:keepNext/><w:jc w:val="middle"/>'),
    "a table's property out of order": (
        BODY, '<w:tblStyle w:val="TableGrid"/>',
        '<w:tblLayout w:type="fixed"/><w:tblStyle w:val="TableGrid"/>'),
    "a style that is not there": (BODY, '"Heading2"', '"Heading9"'),
    "a list that is not there": (
        BODY, "<w:keepNext/>",
        '<w:keepNext/><w:numPr><w:ilvl w:val="0"/><w:numId w:val="77"/></w:numPr>'),
    "a relationship that is not there": (BODY, 'r:id="footer"', 'r:id="nowhere"'),
    "an element that does not exist": (BODY, "</w:p></w:tc>", "</w:p><w:bogus/></w:tc>"),
    "a style out of order": (
        STYLES, '<w:name w:val="heading 1"/><w:basedOn w:val="Normal"/>',
        '<w:basedOn w:val="Normal"/><w:name w:val="heading 1"/>'),
    "a number given twice": (BODY, '<w:id w:val="2"/>', '<w:id w:val="1"/>'),
    "a kind for a part that is not there": (TYPES, "/word/footer1.xml", "/word/footer9.xml"),
}
CHART_FAULTS = {
    "a part of a chart out of order": (
        CHART, '<c:grouping val="percentStacked"/><c:varyColors val="0"/>',
        '<c:varyColors val="0"/><c:grouping val="percentStacked"/>'),
    "an axis's property out of order": (
        CHART, '<c:delete val="0"/><c:axPos val="l"/>', '<c:axPos val="l"/><c:delete val="0"/>'),
    "a label's property out of order": (
        CHART, '<c:dLblPos val="ctr"/><c:showLegendKey val="0"/>',
        '<c:showLegendKey val="0"/><c:dLblPos val="ctr"/>'),
    "a chart without its second axis": (CHART, '<c:axId val="12"/></c:barChart>', "</c:barChart>"),
    "an axis that is another": (
        CHART, '<c:axId val="12"/><c:scaling>', '<c:axId val="11"/><c:scaling>'),
    "a pattern that is not there": (CHART, 'prst="lgGrid"', 'prst="tartan"'),
    "a chart that is not there": (LINKS, "charts/chart1.xml", "charts/chart9.xml"),
    "a chart without its words": (BODY, 'descr="', 'descr="" x="'),
    "a frame out of order": (BODY, "<wp:docPr ", "<wp:cNvGraphicFramePr/><wp:docPr "),
}


def faults(paths):
    """What is wrong with files, a line a fault."""
    found = []
    for path in paths:
        result = openxml_audit.OpenXmlValidator().validate(str(path))
        found += [f"{path.name}: {error}" for error in result.errors]
        found += [f"{path.name}: {fault}" for fault in own(path)]
    return found


def own(path):
    """What the checker does not look at: numbers given twice, and parts without their kind."""
    with zipfile.ZipFile(path) as package:
        names = set(package.namelist())
        body = tree.fromstring(package.read(BODY))
        types = tree.fromstring(package.read(TYPES))
        charts = [tree.fromstring(package.read(n)) for n in names if n.startswith("word/charts/")]
    ids = [e.get(f"{W}val") for e in body.iter(f"{W}id")]
    if len(set(ids)) != len(ids):
        yield "two boxes have the same number"
    frames = list(body.iter(f"{WP}docPr"))
    if len({e.get("id") for e in frames}) != len(charts) or len(frames) != len(charts):
        yield "a chart has no frame, or the number of another"
    if not all(e.get("descr") and e.get("title") for e in frames):
        yield "a chart has no words for those who listen"
    axes = [e.find(f"{C}axId").get("val") for chart in charts for e in chart.iter()
            if e.tag in (f"{C}catAx", f"{C}valAx")]
    if len(set(axes)) != 2 * len(charts):
        yield "two axes have the same number"
    for element in types:
        part = element.get("PartName")
        if part and part[1:] not in names:
            yield f"{part} has a kind and is not there"


def broken(path, to, part, old, new):
    with zipfile.ZipFile(path) as whole, zipfile.ZipFile(to, "w") as copy:
        for name in whole.namelist():
            text = whole.read(name).decode()
            if name == part:
                assert old in text, f"{path.name} has no {old}"
                text = text.replace(old, new, 1)
            copy.writestr(name, text)


with tempfile.TemporaryDirectory() as folder:
    folder = pathlib.Path(folder)
    copro = sys.argv[1]
    paths = documents.write(copro, folder, "docx")
    paths += documents.write(copro, folder, "docx", "--large-print", mark="-large-print")
    paths += documents.write(copro, folder, "docx", "--easy-read", mark="-easy-read")
    form = folder / "application-form.docx"
    for name, fault in FAULTS.items():
        broken(form, folder / "broken.docx", *fault)
        assert faults([folder / "broken.docx"]), f"the checker does not find {name}"
    chart = folder / "outcome-report-short.docx"
    for name, fault in CHART_FAULTS.items():
        broken(chart, folder / "broken.docx", *fault)
        assert faults([folder / "broken.docx"]), f"the checker does not find {name}"
    found = faults(paths)
print("\n".join(found[:30]))
print(f"{len(paths)} Word files, {len(FAULTS) + len(CHART_FAULTS)} kinds of fault that would be found, {len(found)} faults")
sys.exit(1 if found else 0)
