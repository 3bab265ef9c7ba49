#!/usr/bin/env python3
"""How fast copro adds up many projects, as ratios to `find FOLDER -type f -exec cat {} +` over them.

Usage: Benchmarks/portfolio.py [PATH-OF-COPRO] [COUNT …]

Without counts it measures 100, 1,000 and 10,000 project folders. The files are in memory for both: each
program is run in turn, and the medians are compared.
"""
import os
import statistics
import subprocess
import sys
import tempfile
import time

RUNS = 5
HERE = os.path.dirname(os.path.abspath(__file__))
ROOT = os.path.dirname(HERE)


def once(command):
    start = time.perf_counter()
    with subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL) as child:
        _, status, usage = os.wait4(child.pid, 0)
        child.returncode = os.waitstatus_to_exitcode(status)
    if child.returncode != 0:
        sys.exit(f"{command[0]} ended with {child.returncode}")
    return time.perf_counter() - start, usage.ru_maxrss / 1024


def main():
    program = sys.argv[1] if len(sys.argv) > 1 else os.path.join(ROOT, ".build", "release", "copro")
    counts = [int(c) for c in sys.argv[2:]] or [100, 1_000, 10_000]
    if not os.path.exists(program):
        sys.exit(f"{program} is not there; build it with: make release")
    program = os.path.abspath(program)
    print(f"{'projects':>8}{'find, cat':>12}{'copro':>10}{'ratio':>8}{'peak MB':>9}   target 1")
    with tempfile.TemporaryDirectory() as folder:
        for count in counts:
            here = os.path.join(folder, str(count))
            subprocess.run([sys.executable, os.path.join(HERE, "make-portfolio.py"), here, str(count)], check=True)
            commands = [
                ["find", here, "-type", "f", "-exec", "cat", "{}", "+"],
                [program, "report", "portfolio", here, "-o", os.path.join(folder, "portfolio.md")],
            ]
            times = [[], []]
            for _ in range(RUNS):
                for index, command in enumerate(commands):
                    seconds, memory = once(command)
                    times[index].append(seconds)
            cat, mine = (statistics.median(t) for t in times)
            print(f"{count:>8}{cat * 1000:>9.0f} ms{mine * 1000:>7.0f} ms{mine / cat:>8.2f}{memory:>9.1f}")


if __name__ == "__main__":
    main()
