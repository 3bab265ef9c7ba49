#!/usr/bin/env python3
"""What a letter for each of many people costs, as a ratio to writing files of that size in C.

Usage: Benchmarks/mailmerge.py [PATH-OF-COPRO]

Needs a C compiler. Without a path it measures .build/release/copro; build that with `make release`.
For 1,000 and 2,000 people it runs `copro invite letter welcome --all --separate`, which reads the
people, writes the letters and moves them into place, and a C program that writes as many files of
as many bytes, in turn, many times. The medians are compared; twice the people should cost twice as much.
Neither waits for the disk. Every time is a new folder, and nothing is removed before the end: to make
files just after thousands were removed is slow on many disks, whoever makes them.
TMPDIR says where the files are written; a folder in memory leaves out the disk.
"""
import json
import os
import statistics
import subprocess
import sys
import tempfile
import time

RUNS = 15
HERE = os.path.dirname(os.path.abspath(__file__))
ROOT = os.path.dirname(HERE)
TARGET = 2

C_SOURCE = r"""
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>
int main(int argc, char **argv) {
  int count = atoi(argv[2]), size = atoi(argv[3]);
  char *bytes = malloc(size), path[4096];
  memset(bytes, 'x', size);
  for (int i = 0; i < count; i++) {
    snprintf(path, sizeof path, "%s/Person-Number-%06d.md", argv[1], i);
    int file = open(path, O_WRONLY | O_CREAT | O_EXCL, 0600);
    if (file < 0 || write(file, bytes, size) != size || close(file)) return 1;
  }
  return 0;
}
"""

DIGITS = "23456789bcdfghjkmnpqrstvwxz"


def identifier(number):
    text = ""
    for _ in range(8):
        text = DIGITS[number % len(DIGITS)] + text
        number //= len(DIGITS)
    return text


def project(program, folder, people):
    run = lambda *words: subprocess.run([program, *words, "-q"], check=True, cwd=folder)
    run("init", "p", "--topic", "community energy", "--council", "West Berkshire Council")
    for name, value in [
        ("area", "West Berkshire"),
        ("expenses", "We will pay all your reasonable expenses."),
        ("questions-contact", "Sam Green, 01234 567890"),
        ("venue", "Market Hall, Newbury"),
    ]:
        run("set", name, value, "-C", "p")
    run("meeting", "series", "--dates", "29 March, 20 April, 18 May", "--start", "1pm",
        "--end", "4pm", "-C", "p")
    for number in range(people):
        record = {
            "format": 1, "id": identifier(number), "name": f"Person Number {number:06d}",
            "side": "resident", "email": f"person{number}@home.example",
        }
        with open(f"{folder}/p/private/members/{record['id']}.json", "w") as file:
            json.dump(record, file)
    return f"{folder}/p"


def timed(command):
    start = time.perf_counter()
    subprocess.run(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, check=True)
    return time.perf_counter() - start


def main():
    program = sys.argv[1] if len(sys.argv) > 1 else os.path.join(ROOT, ".build", "release", "copro")
    program = os.path.abspath(program)
    if not os.path.exists(program):
        sys.exit(f"{program} is not there; build it with: make release")
    with tempfile.TemporaryDirectory() as folder:
        source, writer = os.path.join(folder, "writer.c"), os.path.join(folder, "writer")
        with open(source, "w") as file:
            file.write(C_SOURCE)
        subprocess.run(["cc", "-O2", source, "-o", writer], check=True)
        print(f"{'letters':>7} {'bytes':>6} {'C':>9} {'copro':>9} {'ratio':>7}  target")
        for people in (1000, 2000):
            home = os.path.join(folder, str(people))
            os.mkdir(home)
            place = project(program, home, people)
            letters = [program, "invite", "letter", "welcome", "--all", "--separate", "-C", place]
            first = os.path.join(home, "letters")
            timed([*letters, "-o", first])
            names = os.listdir(first)
            size = sum(os.path.getsize(f"{first}/{name}") for name in names) // len(names)
            times = {"copro": [], "c": []}
            for run in range(RUNS):
                times["copro"].append(timed([*letters, "-o", os.path.join(home, f"letters-{run}")]))
                theirs = os.path.join(home, f"c-{run}")
                os.mkdir(theirs)
                times["c"].append(timed([writer, theirs, str(people), str(size)]))
            mine, base = statistics.median(times["copro"]), statistics.median(times["c"])
            print(f"{people:>7} {size:>6} {base * 1000:>6.1f} ms {mine * 1000:>6.1f} ms "
                  f"{mine / base:>6.2f}x {TARGET:>6}")


if __name__ == "__main__":
    main()
