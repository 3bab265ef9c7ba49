#!/usr/bin/env python3
"""Reads the example's calendar with two other programs' libraries.

    python3 Tests/external/calendar-file.py PATH-OF-COPRO

Uses what is installed of `icalendar` and `vobject` (pip install icalendar vobject).
"""
import datetime, os, subprocess, sys


copro = os.path.abspath(sys.argv[1])
raw = subprocess.run([copro, "-C", "examples/community-energy", "calendar"], check=True,
                     capture_output=True).stdout
again = subprocess.run([copro, "-C", "examples/community-energy", "calendar"], check=True,
                       capture_output=True).stdout
assert raw == again, "the same calendar twice is not the same bytes"
assert raw.count(b"\n") == raw.count(b"\r\n"), "a line does not end in CR LF"
assert all(len(line) <= 75 for line in raw.split(b"\r\n")), "a line is longer than 75 bytes"

tried = 0
try:
    import icalendar
except ImportError:
    print("icalendar is not installed: not tried")
else:
    tried += 1
    calendar = icalendar.Calendar.from_ical(raw)
    events = calendar.walk("VEVENT")
    assert calendar["METHOD"] == "PUBLISH"
    assert len({e["UID"] for e in events}) == len(events)
    first = next(e for e in events if "meeting 1" in e["SUMMARY"] and isinstance(e["DTSTART"].dt, datetime.datetime))
    assert first["LOCATION"] == "Meadow Hall, Newbury", first
    assert first["DTSTART"].dt == datetime.datetime(2022, 3, 29, 12, tzinfo=datetime.timezone.utc), first
    for e in events:
        assert e["DTEND"].dt > e["DTSTART"].dt
        assert not getattr(e, "errors", []), e.errors
    print(f"icalendar {icalendar.__version__}: {len(events)} events")
try:
    import vobject
except ImportError:
    print("vobject is not installed: not tried")
else:
    tried += 1
    calendar = vobject.readOne(raw.decode())
    calendar.validate()
    print(f"vobject {vobject.VERSION}: {len(calendar.vevent_list)} events")
sys.exit(0 if tried else "nothing was tried")
