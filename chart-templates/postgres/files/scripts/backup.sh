#!/usr/bin/env bash
# One physical backup onto the backup volume. It counts only once it has been verified; only then may the oldest go.
set -euo pipefail

scripts=$(dirname "$0")
. "$scripts/log.sh"
. "$scripts/credentials.sh"
. "$scripts/backup-volume.sh"
. "$scripts/backup-set.sh"

passfile=/tmp/passfile
conninfo="host=$PRIMARY_HOST port=$PRIMARY_PORT user=replicator passfile=$passfile application_name=backup connect_timeout=10"
backup=/pg/backup/$(date -u +%Y%m%dT%H%M%SZ)

# check_space: a backup that would not fit is not begun, so that it can't fill the volume under the ones that are kept.
check_space() {
  local size needed available
  size=$(psql --no-psqlrc --quiet --tuples-only --no-align --command='SELECT sum(pg_database_size(oid))::bigint FROM pg_database' "$conninfo dbname=postgres") ||
    refuse "the primary $PRIMARY_HOST did not answer: the backup was not begun"
  # The WAL that is written meanwhile comes on top: a tenth, and four segments at least.
  needed=$((size + size / 10 + 64 * 1024 * 1024))
  available=$(free_space)
  log "the databases have $(human "$size"), the backup volume has $(human "$available") free"
  ((available >= needed)) ||
    refuse "a backup needs about $(human "$needed") and $(human "$available") are free: raise storage.backup.size or lower backup.keep. The backups that exist were kept"
}

check_backup_volume
exec {lock}>>/pg/backup/backup.lock
flock --nonblock "$lock" || refuse "another backup of this release is running: wait for it"
rm -rf /pg/backup/*.partial
write_passfile "$passfile"
check_space

log "copying from $PRIMARY_HOST to ${backup##*/}"
pg_basebackup --dbname="$conninfo" --no-password --pgdata="$backup.partial" --wal-method=stream --checkpoint=fast --manifest-checksums=SHA256 ||
  refuse "the copy did not succeed; the backups that exist were kept"
pg_verifybackup --quiet "$backup.partial" ||
  refuse "the copy is damaged and was not kept; the backups that exist were"
sync -f "$backup.partial"
mv "$backup.partial" "$backup"
sync -f /pg/backup
log "verified ${backup##*/}: $(human "$(du --bytes --summarize "$backup" | cut -f 1)") in ${SECONDS} s"

finished | head -n "-$KEEP" | while IFS= read -r oldest; do
  log "removing ${oldest##*/}: $KEEP newer ones are kept"
  rm -rf "$oldest"
done
log "$(finished | wc -l) backups are kept, the oldest is $(basename "$(finished | head -n 1)")"
