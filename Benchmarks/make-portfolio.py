#!/usr/bin/env python3
"""Makes a folder with so many project folders in it, for measuring.

Usage: Benchmarks/make-portfolio.py FOLDER COUNT [EXAMPLE]

Each is the example project with an id, a title and published figures of its own; nothing private is copied,
as in a copy by git. They stand a hundred to a folder.
"""
import glob
import json
import os
import random
import sys

ROOT = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
EXAMPLE = os.path.join(ROOT, "examples", "community-energy")
LETTERS = "23456789bcdfghjkmnpqrstvwxz"


def main():
    target, count = sys.argv[1], int(sys.argv[2])
    example = sys.argv[3] if len(sys.argv) > 3 else EXAMPLE
    chance = random.Random(1)
    names = ["copro.json", "plan.json", "terms-of-reference.json"]
    for shelf in ("meetings", "surveys", "feedback", "evidence", "involvement"):
        names += sorted(os.path.relpath(f, example) for f in glob.glob(f"{example}/{shelf}/*.json"))
    files = {name: json.load(open(os.path.join(example, name), encoding="utf-8")) for name in names}
    for number in range(count):
        folder = os.path.join(target, f"{number // 100:03}", f"project-{number:05}")
        for name, record in files.items():
            if name == "copro.json":
                record = dict(record, id="".join(chance.choices(LETTERS, k=8)), title=f"Project {number}")
            if name.startswith("surveys/") and record.get("published"):
                record = json.loads(json.dumps(record))
                for row in record["published"]["statements"]:
                    if row.get("counts"):
                        chance.shuffle(row["counts"])
            path = os.path.join(folder, name)
            os.makedirs(os.path.dirname(path), exist_ok=True)
            with open(path, "w", encoding="utf-8") as file:
                json.dump(record, file, ensure_ascii=False, indent=2, sort_keys=True)
                file.write("\n")


if __name__ == "__main__":
    main()
