#!/usr/bin/env bash
# restore-wal.sh NAME FILE: PostgreSQL's restore_command. Fails with 1 where there is no such segment, which ends a recovery
# or leads to the next timeline; a damaged one stops the server, so that it is never taken for the end.
set -euo pipefail

scripts=$(dirname "$0")
. "$scripts/wal-archive.sh"

status=0
fetch_wal "$1" "$2" || status=$?
[ "$status" -lt 2 ] || { echo "the archived WAL $stored is damaged" >&2; exit 200; }
exit "$status"
