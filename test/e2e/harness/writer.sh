#!/usr/bin/env bash
# writer.sh FILE SECONDS DEADLINE FIRST: until FILE exists, or SECONDS have passed, it commits numbered rows through one connection, reconnecting whenever an answer fails to come within DEADLINE seconds, the first of a connection within FIRST.
# Each acknowledged row is a line "id time" on standard output; time is the clock in seconds when the answer was read.
# The connection comes from libpq's environment. Table: writes(id bigint primary key).
set -uo pipefail
# Writing to a session that has ended is a failed write like any other.
trap '' PIPE

ends=$((SECONDS + $2)) deadline=$3 first=$4
id=0

# A connection that is refused at once may have ended, and its descriptors gone, before they are read here.
connect() {
  coproc SESSION { exec psql -X -q -A -t 2>&1; }
  session=$! answers=${SESSION[0]-} questions=${SESSION[1]-} patience=$first
}

disconnect() {
  kill -9 "$session" 2>/dev/null
  wait "$session" 2>/dev/null
  # A closed coprocess leaves its descriptors to us.
  [ -z "$answers" ] || eval "exec $answers<&-" 2>/dev/null
  [ -z "$questions" ] || eval "exec $questions>&-" 2>/dev/null
}

connect
while [ ! -e "$1" ] && ((SECONDS < ends)); do
  id=$((id + 1))
  if [ -n "$answers" ] && [ -n "$questions" ] &&
    { printf 'INSERT INTO writes VALUES (%d) RETURNING id;\n' "$id" >&"$questions"; } 2>/dev/null &&
    IFS= read -r -t "$patience" -u "$answers" answer && [ "$answer" = "$id" ]; then
    printf '%d %s\n' "$id" "$EPOCHREALTIME"
    patience=$deadline
    sleep 0.02
  else
    disconnect
    sleep 0.05
    connect
  fi
done
disconnect
