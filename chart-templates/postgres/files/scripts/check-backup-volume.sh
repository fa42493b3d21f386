#!/usr/bin/env bash
# Runs once after an install: a backup volume that can't be had or written to is found now, not at the first backup.
set -euo pipefail

scripts=$(dirname "$0")
. "$scripts/log.sh"
. "$scripts/backup-volume.sh"

check_backup_volume
log "the backup volume is writable and has $(human "$(free_space /pg/backup)") free"
