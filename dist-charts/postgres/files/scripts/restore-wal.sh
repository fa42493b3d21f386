#!/usr/bin/env bash
# restore-wal.sh NAME FILE: PostgreSQL's restore_command. Fails with 1 where there is no such segment, which ends a recovery
# or leads to the next timeline; a damaged one, or no room, stops the server, so that it is never taken for the end.
set -euo pipefail

scripts=$(dirname "$0")
. "$scripts/encryption.sh"
. "$scripts/wal-archive.sh"
. "$scripts/s3-backups.sh"

# shellcheck disable=SC2317 # a missing key is refused where the copy is opened
refuse() { echo "$*" >&2; exit 200; }

status=0
fetch_wal "$1" "$2" || status=$?
case $status in
  2) echo "the archived WAL $stored is damaged" >&2 ;;
  3) echo "there is no room to unpack the archived WAL $stored" >&2 ;;
  *) exit "$status" ;;
esac
exit 200
