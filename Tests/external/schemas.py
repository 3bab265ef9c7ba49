#!/usr/bin/env python3
"""Holds the example's files, and what commands print for them, against copro's JSON Schemas.

Usage: Tests/external/schemas.py PATH-OF-COPRO
"""
import json
import pathlib
import subprocess
import sys

try:
    import jsonschema
except ImportError:
    print("left out: the Python module jsonschema is not there")
    sys.exit(77)

EXAMPLE = pathlib.Path("examples/community-energy")
COMMANDS = [
    "status", "check --all", "set", "plan", "tor", "meeting list", "agenda 2", "survey list",
    "audit list", "feedback list", "evidence list", "expense list", "report",
]


def main():
    copro = sys.argv[1]
    run = lambda *words: json.loads(
        subprocess.run([copro, *words], capture_output=True, check=False).stdout)
    listed = run("schema", "--json")["schemas"]
    checked = faults = 0
    for entry in listed:
        schema = run("schema", entry["name"])
        jsonschema.Draft202012Validator.check_schema(schema)
        if entry["kind"] != "file":
            continue
        for path in sorted(EXAMPLE.glob(entry["name"].replace("ID.json", "*.json"))):
            checked += 1
            for error in jsonschema.Draft202012Validator(schema).iter_errors(json.loads(path.read_text())):
                faults += 1
                print(f"{path}: {error.json_path}: {error.message}")
    names = {entry["name"] for entry in listed}
    for line in COMMANDS:
        words = line.split()
        name = next("-".join(words[:n]) for n in (2, 1) if "-".join(words[:n]) in names)
        value = run(*words, "--json", "-C", str(EXAMPLE), "--today", "2027-06-01")
        checked += 1
        for error in jsonschema.Draft202012Validator(run("schema", name)).iter_errors(value):
            faults += 1
            print(f"copro {line}: {error.json_path}: {error.message}")
    broken = json.loads((EXAMPLE / "plan.json").read_text()) | {"amis": "x"}
    if not list(jsonschema.Draft202012Validator(run("schema", "plan.json")).iter_errors(broken)):
        faults += 1
        print("a name that does not belong in plan.json was not noticed")
    print(f"{len(listed)} schemas, {checked} files and outputs, {faults} faults")
    sys.exit(1 if faults else 0)


main()
