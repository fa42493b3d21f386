#!/usr/bin/env bash
# beside-server.sh OUTCOME DEADLINE ARGUMENT...: pgBackRest in the server's own container, since it reads the data directory. The backup's
# Job has the server start it and reads the file OUTCOME, whose last line is "ended STATUS"; no session of the server waits for it.
set -euo pipefail

scripts=$(dirname "$0")
outcome=$1 deadline=$2
shift 2
# Those of a backup that is under way are still read.
find "${outcome%/*}" -maxdepth 1 -type f -name 'pgbackrest-*' -mmin "+$((deadline / 60 + 10))" -delete
{
  status=0
  timeout --kill-after=30 "$deadline" "$scripts/pgbackrest.sh" "$@" || status=$?
  echo "ended $status"
} </dev/null >"$outcome" 2>&1 &
