#!/usr/bin/env bash
# The built program, copied alone into an empty folder with an empty environment, does the README's
# first project. Usage: Tests/external/alone.sh PATH-OF-COPRO
set -euo pipefail
program=$(realpath "$1")
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cp "$program" "$folder/copro"
cd "$folder"

copro() { env -i ./copro "$@"; }

copro init ours --topic "community energy" --council "West Berkshire Council" \
  --start "1 March 2027" --end "30 September 2027"
copro -C ours plan aim "For residents and the council to write a guide to community energy together."
copro -C ours plan outcome edit O5 "Community groups have clear information."
copro -C ours plan measure add --outcome O5 --method "Ask three groups to read the guide"
copro -C ours meeting series --first "30 March 2027" --start 1pm --end 4pm --every 4w --count 6
copro -C ours member add --name "Robin Vale" --side resident
copro -C ours member add --name "Sam Green" --side council-staff --job-title "Energy officer"
copro -C ours invite > flyer.md
copro -C ours tor > terms.md
copro -C ours agenda 1 > agenda.md
copro -C ours status
copro -C ours report > report.md
for document in flyer terms agenda report; do grep -q '^# ' "$document.md"; done

copro init look --example community-energy
copro -C look report > example.md
grep -q '^## What changed' example.md

# A full disk is a failure with its own number, not a success with half a document.
status=0
env -i ./copro -C look agenda 1 > /dev/full || status=$?
test "$status" -eq 74
echo "The program works alone."
