#!/usr/bin/env python3
"""How fast copro adds up many projects, as ratios to `find FOLDER -type f -exec cat {} +` over them.

Usage: Benchmarks/portfolio.py [PATH-OF-COPRO] [COUNT …]

Without counts it measures 100, 1,000 and 10,000 project folders, below $TMPDIR. The files are in memory for both:
each program is run in turn, and the shortest times are compared, for a machine does other things too. copro reads
on every processor, find and cat work on one; so the processor time is printed beside. The lines for other programs
are measured in their own row.
"""
import os
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
    return time.perf_counter() - start, usage.ru_utime + usage.ru_stime, usage.ru_maxrss / 1024


def main():
    program = sys.argv[1] if len(sys.argv) > 1 else os.path.join(ROOT, ".build", "release", "copro")
    counts = [int(c) for c in sys.argv[2:]] or [100, 1_000, 10_000]
    if not os.path.exists(program):
        sys.exit(f"{program} is not there; build it with: make release")
    program = os.path.abspath(program)
    print(f"{'projects':>8}  {'':8}{'find, cat':>18}{'copro':>18}{'ratio':>8}{'of work':>9}{'peak MB':>9}   target 1")
    with tempfile.TemporaryDirectory() as folder:
        for count in counts:
            here = os.path.join(folder, str(count))
            subprocess.run([sys.executable, os.path.join(HERE, "make-portfolio.py"), here, str(count)], check=True)
            cat = ["find", here, "-type", "f", "-exec", "cat", "{}", "+"]
            for name, options in ("report", ["-o", os.path.join(folder, "portfolio.md")]), ("lines", ["--jsonl"]):
                mine = [program, "report", "portfolio", here, *options]
                runs = [(once(cat), once(mine)) for _ in range(RUNS)]
                theirs, ours = ([min(values) for values in zip(*side)] for side in zip(*runs))
                print(
                    f"{count:>8}  {name:8}{theirs[0] * 1000:>7.0f} ms ({theirs[1] * 1000:>4.0f})"
                    f"{ours[0] * 1000:>7.0f} ms ({ours[1] * 1000:>4.0f})"
                    f"{ours[0] / theirs[0]:>8.2f}{ours[1] / theirs[1]:>9.2f}{ours[2]:>9.1f}")


if __name__ == "__main__":
    main()
