#!/usr/bin/env python3
"""How fast copro adds up a large survey export, as ratios to `wc -l` on the same file.

Usage: Benchmarks/survey.py [PATH-OF-COPRO] [ROWS]

Without a path it measures .build/release/copro; build that with `make release`. Peers are measured where
they are installed: duckdb and pandas (in the python that runs this) and mlr (Miller). Every
program is run in turn, and the medians are compared, so that what else the machine does falls on all of
them alike. What is compared is the same work: how often each answer stands in each column of the
questionnaire. The figures are compared too.
"""
import glob
import importlib.util
import json
import os
import random
import shutil
import statistics
import subprocess
import sys
import tempfile
import time

RUNS = 5
ROOT = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
LABELS = ["Strongly disagree", "Disagree", "Neither agree nor disagree", "Agree", "Strongly agree", ""]
COMMENTS = ["", "", "It felt different this time", '"Parking was hard, but staff helped"',
            '"She said ""thank you"" – it mattered"', '"Please send the agenda\nearlier"']

DUCKDB = """
import duckdb, json, sys
file, columns = sys.argv[1], json.loads(sys.argv[2])
names = ["".join(["c", str(i)]) for i in range(len(columns))]
picked = ", ".join('"%s" AS %s' % (c.replace('"', '""'), n) for c, n in zip(columns, names))
sets = ", ".join("(%s)" % n for n in names)
rows = duckdb.sql("SELECT %s, count(*) FROM (SELECT %s FROM read_csv(?, header=true, all_varchar=true, "
  "delim=',', quote='\\"', escape='\\"')) GROUP BY GROUPING SETS (%s)" % (", ".join(names), picked, sets),
  params=[file]).fetchall()
print(sum(r[-1] for r in rows if "Agree" in r))
"""
PANDAS = """
import pandas, json, sys
file, columns = sys.argv[1], json.loads(sys.argv[2])
table = pandas.read_csv(file, usecols=columns, dtype="category")
print(sum(int(table[c].value_counts().get("Agree", 0)) for c in columns))
"""


def measured(command):
    """Seconds, peak memory in MB, and what was printed."""
    with tempfile.TemporaryFile() as output:
        start = time.perf_counter()
        child = subprocess.Popen(command, stdout=output, stderr=subprocess.DEVNULL)
        _, status, usage = os.wait4(child.pid, 0)
        seconds = time.perf_counter() - start
        child.returncode = os.waitstatus_to_exitcode(status)
        if child.returncode != 0:
            sys.exit(f"{command[0]} ended with {child.returncode}")
        output.seek(0)
        return seconds, usage.ru_maxrss / 1024, output.read().decode()


def write_export(path, statements, rows):
    chance = random.Random(1)
    with open(path, "w", encoding="utf-8", newline="") as file:
        heads = ["ID", "Start time", "Completion time", "Email", "Name", "Last modified time"]
        file.write(",".join(heads + [f'"{s}"' for s in statements] + ["Anything else?"]) + "\r\n")
        for row in range(rows):
            day = f"{1 + row % 12}/{1 + row % 28}/27"
            start = [str(row + 1), f"{day} 9:0{row % 10}:12", f"{day} 9:1{row % 10}:45", "anonymous", "", ""]
            answers = chance.choices(LABELS, k=len(statements))
            file.write(",".join(start + answers + [chance.choice(COMMENTS)]) + "\r\n")


def main():
    program = sys.argv[1] if len(sys.argv) > 1 else os.path.join(ROOT, ".build", "release", "copro")
    rows = int(sys.argv[2]) if len(sys.argv) > 2 else 1_000_000
    if not os.path.exists(program):
        sys.exit(f"{program} is not there; build it with: make release")
    program = os.path.abspath(program)
    with tempfile.TemporaryDirectory() as folder:
        project = os.path.join(folder, "p")
        quiet = {"check": True, "stdout": subprocess.DEVNULL, "stderr": subprocess.DEVNULL}
        subprocess.run([program, "init", project, "--topic", "energy", "--council", "A Council"], **quiet)
        subprocess.run([program, "-C", project, "survey", "open", "outcomes"], **quiet)
        with open(glob.glob(f"{project}/surveys/*.json")[0], encoding="utf-8") as file:
            statements = [s["text"] for s in json.load(file)["questions"]["statements"]]
        large, small = os.path.join(folder, "large.csv"), os.path.join(folder, "small.csv")
        write_export(large, statements, rows)
        write_export(small, statements, rows // 10)
        size = os.path.getsize(large) / 1e6
        print(f"{rows} people, {len(statements)} statements, {size:.0f} MB\n")

        def copro(file):
            return [program, "-C", project, "survey", "import", "outcomes-everyone", file, "--dry-run"]

        names = json.dumps(statements)
        commands = {"wc -l": ["wc", "-l", large], "copro survey import": copro(large)}
        for name, code in [("duckdb", DUCKDB), ("pandas", PANDAS)]:
            if importlib.util.find_spec(name):
                commands[name] = [sys.executable, "-c", code, large, names]
            else:
                print(f"{name} is not installed (pip install {name}): not measured.")
        if not shutil.which("mlr"):
            print("Miller is not installed (Debian: apt install miller): not measured.")
        else:
            commands["mlr"] = ["mlr", "--icsv", "--ojson", "count-distinct", "-u", "-f", ",".join(statements), large]
        times = {name: [] for name in commands}
        memory = {}
        for _ in range(RUNS):
            for name, command in commands.items():
                if name == "mlr" and times[name]:
                    continue
                seconds, memory[name], output = measured(command)
                times[name].append(seconds)
                if name in ("duckdb", "pandas"):
                    agreed = int(output)
        base = statistics.median(times["wc -l"])
        print(f"{'':22}{'ms':>8}{'× wc -l':>9}{'peak MB':>9}")
        for name in commands:
            middle = statistics.median(times[name])
            print(f"{name:22}{middle * 1000:8.0f}{middle / base:9.1f}{memory[name]:9.1f}")
        mine = statistics.median(times["copro survey import"])
        peers = {n: statistics.median(t) for n, t in times.items() if n not in ("wc -l", "copro survey import")}
        if peers:
            fastest = min(peers, key=peers.get)
            print(f"\ncopro is {peers[fastest] / mine:.1f} times as fast as {fastest}, the fastest peer.")
        print(f"Peak memory for a tenth of the file: {measured(copro(small))[1]:.1f} MB.")
        subprocess.run(copro(large)[:-1], **quiet)
        with open(glob.glob(f"{project}/private/tallies/*.json")[0], encoding="utf-8") as file:
            tally = json.load(file)
        found = sum(s["counts"][3] for s in tally["statements"])
        if "duckdb" in commands or "pandas" in commands:
            print("The figures agree." if found == agreed else f"THE FIGURES DIFFER: {found} and {agreed}.")


if __name__ == "__main__":
    main()
