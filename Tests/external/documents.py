"""Writes the documents of the example in any format, for the checks beside this file."""
import pathlib, shlex, subprocess

EXAMPLE = "examples/community-energy"
LIST = pathlib.Path(__file__).with_name("example-documents.txt")
LEFT_OUT = 77


def listed():
    """The name, the day and the words of the command of every document."""
    for line in LIST.read_text().splitlines():
        if line and not line.startswith("#"):
            path, day, *words = shlex.split(line)
            yield pathlib.Path(path).stem, day, words


def write(copro, folder, ending, *options, mark=""):
    """Writes every document into a folder, and gives the paths."""
    folder = pathlib.Path(folder)
    folder.mkdir(parents=True, exist_ok=True)
    paths = []
    for name, day, words in listed():
        path = folder / f"{name}{mark}.{ending}"
        subprocess.run(
            [copro, "-C", EXAMPLE, *words, "--today", day, "--quiet", *options, "-o", path],
            check=True)
        paths.append(path)
    return paths
