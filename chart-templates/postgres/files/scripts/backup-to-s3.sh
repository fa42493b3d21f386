#!/usr/bin/env bash
# One physical backup into S3 storage, by the primary's pgBackRest. It counts only once what was stored has been read back; only
# then may the oldest go.
set -euo pipefail

scripts=$(dirname "$0")
. "$scripts/own-programs.sh"
. "$scripts/log.sh"
. "$scripts/credentials.sh"
. "$scripts/backup-volume.sh"
. "$scripts/backup-set.sh"
. "$scripts/wal-archive.sh"
. "$scripts/s3-backups.sh"
. "$scripts/retention.sh"

ask_primary() { timeout 30 psql --no-psqlrc --quiet --tuples-only --no-align --command="$1"; }

# on_primary ARGUMENT...: pgBackRest beside the primary's server, followed to its end.
on_primary() {
  local outcome=/tmp/pgbackrest-$RANDOM$RANDOM started said='' misses=0
  { started=$(ask_primary 'SELECT pg_postmaster_start_time()') && ask_primary "COPY (SELECT) TO PROGRAM '/pg/scripts/beside-server.sh $outcome $DEADLINE $*'"; } ||
    refuse "the primary $PRIMARY_HOST did not answer as it should: nothing was begun, and the backups that exist were kept"
  until [[ $said =~ (^|$'\n')'ended '([0-9]+)$ ]]; do
    sleep 1
    said=$(ask_primary "SELECT CASE WHEN pg_postmaster_start_time() = '$started' THEN pg_read_file('$outcome') ELSE 'restarted' END") || {
      misses=$((misses + 1))
      ((misses < 60)) || refuse "the primary $PRIMARY_HOST does not answer any more: whether the backup will be finished is not known; those that exist were kept"
      continue
    }
    misses=0
    [ "$said" != restarted ] || refuse "the server was restarted, or another one is primary now: the backup was not finished; those that exist were kept"
  done
  sed '$d' <<<"$said"
  [ "${BASH_REMATCH[2]}" = 0 ] || refuse "pgBackRest did not succeed on the primary; the lines above say why. The backups that exist were kept"
}

# await_repository: the primary makes its place within seconds of its start, and its log says why when it can't.
await_repository() {
  local end=$((SECONDS + 60)) said
  until said=$(backrest repo-get "backup/$PGBACKREST_STANZA/backup.info" 2>&1); do
    ((SECONDS < end)) || refuse "the primary $PRIMARY_HOST has made no place for its backups in $SOURCE, and its log says why. This job can't read there either: $(first_of "$said"). Nothing was begun"
    sleep 2
  done
}

# choose_kind: sets `kind`, pgBackRest's word for what this backup is to hold. It is made upon the newest that there is, so a full
# one follows one that does not count, and a change of timeline.
choose_kind() {
  local newest timeline
  kind=full
  newest=$(finished | tail -n 1)
  [ -n "$newest" ] && [ "$newest" = "$(every_backup | tail -n 1)" ] && (($(finished | grep -c "^${newest%%_*}") < FULL_EVERY)) || return 0
  timeline=$(ask_primary "SELECT substr(pg_walfile_name(pg_current_wal_insert_lsn()), 1, 8)") || refuse "the primary $PRIMARY_HOST did not answer; the backups that exist were kept"
  ((16#$timeline != $(backup_fact "$newest" timeline))) || kind=$BETWEEN
}

# verify BACKUP
verify() {
  local said only=()
  ! grep -q "^$1=.*\"backup-error\":true" "$catalogue/backups" ||
    discard "$1" "the data of the primary $PRIMARY_HOST has damaged pages: the lines above name their files. Recover from a backup that exists (docs/recovery.md), or repair them"
  ! pgbackrest help verify | grep -q -- '--set ' || only=(--set="$1")
  said=$(backrest verify --output=text --verbose "${only[@]}" 2>&1) || true
  [[ $said == *"backup: $1, status: valid"* ]] || discard "$1" "the backup $1 is damaged in the storage: $(first_of "${said##*"$1, "}")"
  on_primary annotate --set="$1" --annotation=unverified=
}

# discard BACKUP WHY: it does not count, so it goes; the only one there is can't, and still doesn't count.
discard() {
  (on_primary expire --log-level-console=error --set="$1" --repo1-retention-full=9999999) >/dev/null 2>&1 || true
  refuse "$2. This backup does not count; those that exist were kept"
}

# remove_old: pgBackRest goes by full backups, and takes with one what was made upon it, and WAL before.
remove_old() {
  local kept fulls
  kept=$(kept_backups) || refuse "nothing was removed: which backups are needed could not be told"
  # One that does not count is no reason for one to go that does.
  fulls=$(every_backup | sed -n "/^${kept%%[$'\n'_]*}\$/,\$p" | grep -c 'F$')
  on_primary expire --repo1-retention-full="$fulls"
}

read_password superuser
export PGPASSWORD=$password PGUSER=postgres PGHOST=$PRIMARY_HOST PGPORT=$PRIMARY_PORT PGDATABASE=postgres PGCONNECT_TIMEOUT=10
await_repository
check_archive
choose_kind
log "a backup to $SOURCE ($kind), by the primary $PRIMARY_HOST"
on_primary backup --type="$kind" --no-expire-auto --repo1-retention-full=9999999 --annotation=unverified=yes
check_archive
backup=$(every_backup | tail -n 1)
verify "$backup"
check_archive
log "verified $backup ($(backup_fact "$backup" kind)): $(human "$(backup_fact "$backup" bytes)") in ${SECONDS} s"
remove_old
check_archive
log "$(finished | wc -l) backups are kept, the oldest is $(finished | head -n 1)"
