#!/usr/bin/env bash
# backups RELEASE: what is on its backup volume.
set -euo pipefail
operations=$(dirname "$0")
. "$operations/backup-job.sh"

find_backups "$1"
look_at_backups '["/pg/scripts/backups.sh"]' TARGET_TIMELINE="$OPTION_TIMELINE"
