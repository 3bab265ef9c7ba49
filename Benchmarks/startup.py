#!/usr/bin/env python3
"""How long copro takes to start, as ratios to a C program that prints one line.

Usage: Benchmarks/startup.py [PATH-OF-COPRO]

Needs a C compiler. Without a path it measures .build/release/copro; build that with `make release`.
Every program is run in turn, many times, and the medians are compared, so that what else the
machine does falls on all of them alike.
"""
import os
import statistics
import subprocess
import sys
import tempfile
import time

RUNS = 200
HERE = os.path.dirname(os.path.abspath(__file__))
ROOT = os.path.dirname(HERE)
EXAMPLE = os.path.join(ROOT, "examples", "community-energy")


def once(command):
    start = time.perf_counter()
    subprocess.run(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, check=True)
    return time.perf_counter() - start


def main():
    program = sys.argv[1] if len(sys.argv) > 1 else os.path.join(ROOT, ".build", "release", "copro")
    if not os.path.exists(program):
        sys.exit(f"{program} is not there; build it with: make release")
    with tempfile.TemporaryDirectory() as folder:
        source = os.path.join(folder, "hello.c")
        hello = os.path.join(folder, "hello")
        with open(source, "w") as file:
            file.write('#include <stdio.h>\nint main(void) { puts("hello, world"); return 0; }\n')
        subprocess.run(["cc", "-O2", source, "-o", hello], check=True)
        rows = [
            ("C, hello world", [hello], None),
            ("copro --version", [program, "--version"], 2),
            ("copro status", [program, "status", "--project", EXAMPLE], 5),
            ("copro agenda 1", [program, "agenda", "1", "--project", EXAMPLE], 5),
            ("copro tor", [program, "tor", "--project", EXAMPLE], 5),
            ("copro report", [program, "report", "--project", EXAMPLE], 5),
        ]
        times = {name: [] for name, _, _ in rows}
        for _ in range(RUNS):
            for name, command, _ in rows:
                times[name].append(once(command))
        base = statistics.median(times[rows[0][0]])
        print(f"{'program':<20} {'median':>9} {'ratio':>7}  target")
        for name, _, target in rows:
            median = statistics.median(times[name])
            note = "" if target is None else f"{target:>5}"
            print(f"{name:<20} {median * 1000:>6.2f} ms {median / base:>6.2f}x {note}")


if __name__ == "__main__":
    main()
