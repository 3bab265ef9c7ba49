#!/usr/bin/env python3
"""Reads the example's calendar with three other programs' libraries.

    python3 Tests/external/calendar-file.py PATH-OF-COPRO

Uses what is installed of `icalendar`, `vobject` and `ics` (pip install icalendar vobject ics). Then the same
with a project whose names are full of signs.
"""
import datetime, os, subprocess, sys, tempfile


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
try:
    import ics
except ImportError:
    print("ics is not installed: not tried")
else:
    tried += 1
    calendar = ics.Calendar(raw.decode())
    assert len(calendar.events) == raw.count(b"BEGIN:VEVENT"), "an event is lost"
    print(f"ics {ics.__version__}: {len(calendar.events)} events")

NASTY = 'a;b,c:d\\e "f" \U0001F469\u200D\U0001F33E \u05E9\u05DC\u05D5\u05DD <b> & ' + "long " * 60 + "end"
with tempfile.TemporaryDirectory() as folder:
    def run(*words):
        return subprocess.run([copro, "-C", folder + "/p", *words], check=True, capture_output=True).stdout
    subprocess.run([copro, "init", folder + "/p", "--topic", "x", "-q"], check=True)
    run("meeting", "add", "--date", "2027-03-29", "--start", "1pm", "--end", "4pm", "-q",
        "--title", NASTY, "--venue", NASTY, "--today", "2027-01-11")
    nasty = run("calendar")
assert all(len(line) <= 75 for line in nasty.split(b"\r\n")), "a line is longer than 75 bytes"
shown = " ".join(NASTY.split())
if "icalendar" in sys.modules:
    event = icalendar.Calendar.from_ical(nasty).walk("VEVENT")[1]
    assert event["LOCATION"] == shown, event["LOCATION"]
if "vobject" in sys.modules:
    event = vobject.readOne(nasty.decode()).vevent_list[1]
    assert event.location.value == shown, event.location.value
if "ics" in sys.modules:
    events = ics.Calendar(nasty.decode()).events
    assert shown in {event.location for event in events}, events
sys.exit(0 if tried else 77)
