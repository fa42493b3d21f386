#!/usr/bin/env bash
# read-copy.sh FILE: what is in an encrypted copy, for pg_restore and psql.
set -euo pipefail

scripts=$(dirname "$0")
. "$scripts/log.sh"
. "$scripts/encryption.sh"

[ -e "$1" ] || refuse "there is no $1"
open_copy "$1" || refuse "the file $1 is damaged, or not what the chart wrote there"
