#!/usr/bin/env bash
# One physical backup onto the backup volume. It counts only once it has been verified; only then may the oldest go.
set -euo pipefail

scripts=$(dirname "$0")
. "$scripts/own-programs.sh"
. "$scripts/log.sh"
. "$scripts/credentials.sh"
. "$scripts/backup-volume.sh"
. "$scripts/encryption.sh"
. "$scripts/backup-set.sh"
. "$scripts/members.sh"
. "$scripts/backup-source.sh"
. "$scripts/backup-copy.sh"
. "$scripts/retention.sh"

backup=/pg/backup/$(date -u +%Y%m%dT%H%M%SZ)
# Where it is made and verified. One that is to be encrypted comes onto its volume encrypted.
copy=$backup.partial
# What this backup ends: a gap in the archive, and that one must be full.
ended=()

check_backup_volume
exec {lock}>>/pg/backup/backup.lock
flock --nonblock "$lock" || refuse "another backup of this release is running: wait for it"
rm -rf /pg/backup/*.partial*
trap 'rm -rf "$backup".partial* "$copy"*' EXIT
choose_key || refuse "$why"
if [ -n "$key_id" ]; then
  copy=/pg/scratch/copy
  [ -w /pg/scratch ] || refuse "an encrypted backup is made on a volume of the job's own, which is not here: kubectl -n $NAMESPACE create job --from=cronjob/$NAME-backup $NAME-backup-\$(date +%s)"
fi
write_passfile "$passfile"
for one in /pg/backup/wal/gap /pg/backup/next-is-full; do [ ! -e "$one" ] || ended+=("$one"); done
touch /pg/backup/backup.lock
take_backup
# What was noted anew meanwhile may be about WAL after this backup.
for one in "${ended[@]}"; do [ "$one" -nt /pg/backup/backup.lock ] || rm -f "$one"; done
log "verified ${backup##*/} ($(backup_fact "$backup" kind)): $(human "$(backup_fact "$backup" bytes)") in ${SECONDS} s"
remove_old_backups
remove_old_wal
log "$(finished | wc -l) backups are kept, the oldest is $(basename "$(finished | head -n 1)")"
