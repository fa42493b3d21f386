#!/usr/bin/env bash
# recovery.sh [plan]: recovers another release's backup on a scratch volume, or copies its server there, and gives it to the
# first member of this release, which copies it as a replica copies its primary. `plan` only says what would be done.
set -euo pipefail

scripts=$(dirname "$0")
: "${NAME:?}" "${NAMESPACE:?}"
. "$scripts/own-programs.sh"
. "$scripts/log.sh"
. "$scripts/credentials.sh"
. "$scripts/members.sh"
. "$scripts/backup-volume.sh"
. "$scripts/backup-set.sh"
. "$scripts/encryption.sh"
. "$scripts/wal-archive.sh"
. "$scripts/s3-backups.sh"
. "$scripts/wal-records.sh"
. "$scripts/recovery-target.sh"
. "$scripts/restore.sh"
. "$scripts/new-cluster.sh"
. "$scripts/copy-server.sh"

tell_plan() {
  log "recovery to $(describe_target): from the backup ${backup##*/} (it ended at $(backup_fact "$backup" stop_time)) along timeline $timeline_to_follow"
  [ "$target_kind" = immediate ] || log "the WAL up to there is whole; the last transaction will be ${last_xid/#-/one within the backup}, committed at ${last_time/#-/an earlier time}"
}

# member_has_data: the first member serves a database, so there is nothing to recover, or nothing any more.
member_has_data() { ask_replication "$NAME-0" IDENTIFY_SYSTEM >/dev/null; }

# Asked again while the recovery is under way: a member that was only restarted answers a little later.
nothing_to_recover() {
  log "$NAME-0 has data already: nothing is recovered"
  exit
}

# give: the server lets this release's members in, with the password that this release has.
give() {
  local password
  read_password replication
  REPLICATION_PASSWORD=$password in_restored --file="$scripts/replicator.sql" postgres
  printf 'host replication replicator all scram-sha-256\nhost postgres replicator all scram-sha-256\n' >>"$scratch/hba.conf"
  pg_ctl --pgdata="$restored" --silent reload
  log "waiting for $NAME-0 to take it over"
}

# disable_subscriptions: a copy that goes on to subscribe takes away what is meant for its source.
disable_subscriptions() {
  local database subscription subscriptions
  subscriptions=$(in_restored --command='SELECT datname, quote_ident(subname) FROM pg_subscription JOIN pg_database d ON d.oid = subdbid WHERE subenabled' postgres) ||
    refuse "which subscriptions there are could not be told; the lines above say why"
  while IFS='|' read -r database subscription; do
    [ -n "$database" ] || continue
    database=${database//\\/\\\\} database=${database//\'/\\\'}
    in_restored --command="ALTER SUBSCRIPTION $subscription DISABLE" "dbname='$database'"
    log "disabled the subscription $subscription in the database $database"
  done <<<"$subscriptions"
}

if [ "${1-}" = plan ]; then
  plan_recovery
  tell_plan
  exit
fi
write_passfile "$passfile"
! member_has_data || nothing_to_recover
trap nothing_to_recover USR1
{ until member_has_data; do sleep 2; done; kill -USR1 $$; } >/dev/null 2>&1 &
watcher=$!
trap 'kill "$watcher" 2>/dev/null || true' EXIT
if [ "${FROM:-backups}" = server ]; then
  copy_server
else
  plan_recovery
  tell_plan
  restore
  note_recovered
fi
disable_subscriptions
kill "$watcher" 2>/dev/null || true
give
until member_has_data; do sleep 2; done
log "$NAME-0 has taken it over"
stop_restored
