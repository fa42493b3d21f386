#!/usr/bin/env bash
# Restores the newest backup and all WAL after it on a scratch volume, and checks every page, table and B-tree index, and what
# the user wants checked. The result stands on the backup volume, in verified/<backup>; a failed one fails the Job too, and that
# alone says it of S3 storage, which is only read.
set -euo pipefail

scripts=$(dirname "$0")
. "$scripts/own-programs.sh"
. "$scripts/log.sh"
. "$scripts/backup-volume.sh"
. "$scripts/backup-set.sh"
. "$scripts/encryption.sh"
. "$scripts/wal-archive.sh"
. "$scripts/s3-backups.sh"
. "$scripts/wal-records.sh"
. "$scripts/recovery-target.sh"
. "$scripts/restore.sh"

backup='' recovered_to='' recovered_lsn='' checks=0
# Until all is done: a shell that is told to end, by a deadline or with its node, ends as if all were well.
outcome=failed
result=$scratch/result

# refuse MESSAGE: what went wrong belongs into the result too.
refuse() {
  log "REFUSED: $*" >&2
  printf '%s' "$*" >"$result"
  exit 1
}

record() {
  local why=''
  [ -z "${PGBACKREST_STANZA-}" ] || return 0
  [ "$outcome" = ok ] || why=$(cat "$result" 2>/dev/null || echo 'it was ended, or the log of the job says why')
  mkdir -p /pg/backup/verified
  cat >"/pg/backup/verified/${backup##*/}.new" <<RESULT
result=$outcome
at=$(date -u +%Y-%m-%dT%H:%M:%SZ)
seconds=$SECONDS
recovered_to=$recovered_to
lsn=$recovered_lsn
checks=$checks
why=${why//$'\n'/; }
RESULT
  mv "/pg/backup/verified/${backup##*/}.new" "/pg/backup/verified/${backup##*/}"
}

# check_indexes: every table and every B-tree index against it, in every database.
check_indexes() {
  local said
  said=$(PGOPTIONS=$undisturbed pg_amcheck --all --install-missing --heapallindexed --host=/tmp --username=postgres 2>&1) ||
    refuse "pg_amcheck found what must not be: $(tail -n 5 <<<"$said")"
  log "every table and B-tree index is sound"
}

# check_pages: of the stopped server.
check_pages() {
  local said
  [ "$(LC_ALL=C pg_controldata -D "$restored" | sed -n 's/^Data page checksum version: *//p')" != 0 ] || { log "the data has no checksums, so pages were not compared with any"; return 0; }
  said=$(pg_checksums --check --pgdata="$restored" 2>&1) || refuse "pages are damaged: $(tail -n 5 <<<"$said")"
  log "every page has its checksum"
}

# check_own: backup.verification.checks, each a query whose answer is true.
check_own() {
  local check said
  for check in /pg/checks/*.sql; do
    [ -e "$check" ] || continue
    # A notice is no part of the answer.
    said=$(in_restored --file="$check" "$APPLICATION_DATABASE" 2>"$scratch/said") || refuse "the check $(basename "$check" .sql) failed: $(<"$scratch/said")"
    [ "$said" = t ] || refuse "the check $(basename "$check" .sql) should answer t and answered: ${said:-nothing}"
    log "the check $(basename "$check" .sql) holds"
    checks=$((checks + 1))
  done
}

check_archive
backup=$(finished | tail -n 1)
[ -n "$backup" ] || refuse "there is no verified backup yet"
BACKUP=${backup##*/}
rm -f "$result"
trap record EXIT
plan_recovery
restore
note_recovered
check_indexes
check_own
stop_restored
check_pages
encrypted_with=$(backup_fact "$backup" encrypted)
[ "${encrypted_with:-no}" = no ] ||
  log "encrypted with the key $encrypted_with (${key_files[$encrypted_with]##*/} in the Secret $ENCRYPTION_SECRET): without it nobody can read these copies, so keep it outside of this cluster too"
outcome=ok
log "VERIFIED ${backup##*/} with the WAL up to $recovered_lsn ($recovered_to UTC) in ${SECONDS} s"
