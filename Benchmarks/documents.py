#!/usr/bin/env python3
"""What the example's report costs as a web page and as a Word file, as ratios to Markdown.

Usage: Benchmarks/documents.py [PATH-OF-COPRO]

Without a path it measures .build/release/copro; build that with `make release`. The formats are written in
turn, many times, and the medians are compared, so that what else the machine does falls on all alike.
"""
import os
import statistics
import subprocess
import sys
import tempfile
import time

RUNS = 100
ROOT = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
EXAMPLE = os.path.join(ROOT, "examples", "community-energy")
TARGETS = {"md": None, "html": None, "docx": 2}


def once(command, written):
    start = time.perf_counter()
    subprocess.run(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, check=True)
    elapsed = time.perf_counter() - start
    os.remove(written)
    return elapsed


def main():
    program = sys.argv[1] if len(sys.argv) > 1 else os.path.join(ROOT, ".build", "release", "copro")
    if not os.path.exists(program):
        sys.exit(f"{program} is not there; build it with: make release")
    times = {ending: [] for ending in TARGETS}
    with tempfile.TemporaryDirectory() as folder:
        for _ in range(RUNS):
            for ending in TARGETS:
                written = os.path.join(folder, f"report.{ending}")
                command = [program, "report", "--project", EXAMPLE, "-o", written, "--quiet"]
                times[ending].append(once(command, written))
    base = statistics.median(times["md"])
    print(f"{'report as':<10} {'median':>9} {'ratio':>7}  target")
    for ending, target in TARGETS.items():
        median = statistics.median(times[ending])
        note = "" if target is None else f"{target:>5}"
        print(f"{ending:<10} {median * 1000:>6.2f} ms {median / base:>6.2f}x {note}")


if __name__ == "__main__":
    main()
