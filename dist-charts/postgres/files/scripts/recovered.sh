# shellcheck shell=bash
# The first data of a release that recovers another's backups. The recovery Job has it, on a volume of its own and up to its
# target; the first member copies it from there, once, and makes it this release's.

# There while the values have a recovery: the name of its Job.
recovery_file=/pg/configuration/recovery
recovery_conninfo="host=$NAME-recovery.$NAMESPACE.svc port=5432 user=replicator passfile=$passfile connect_timeout=5"

take_recovered() {
  local job
  job=$(<"$recovery_file")
  has_stray_wal && refuse "the data volume is empty but $wal holds WAL: the data is missing. Bring back its volume, or remove $wal to recover without it"
  log "waiting for the recovery; it says how far it is: kubectl -n $NAMESPACE logs -f job/$job"
  set_phase cloning
  until copy_recovered; do
    stop_if_asked
    [ -e "$recovery_file" ] || refuse "recovery was taken out of the values before it was done: beginning anew without it"
    sleep 2
  done
  start_quietly
  create_roles
  log "$(psql --host=/tmp --username=postgres --no-psqlrc --tuples-only --no-align postgres --command="
    SELECT concat_ws(', ', format('RECOVERED %s to %s (%s)', source, recovered_to, target), 'the last transaction is ' || last_transaction, format('LSN %s on timeline %s', lsn, timeline), 'from the backup ' || nullif(backup, '')) FROM helmwright.recovered ORDER BY at DESC LIMIT 1")"
  pg_ctl --pgdata="$PGDATA.new" --silent --wait --timeout=600 --mode=fast stop
  finish_data_directory
}

copy_recovered() {
  timeout 10 psql --no-psqlrc --quiet --output=/dev/null --command=IDENTIFY_SYSTEM "$recovery_conninfo replication=true" 2>/dev/null || return 1
  log "copying what was recovered"
  begin_data_directory
  rm -rf "$wal"
  attend pg_basebackup --dbname="$recovery_conninfo" --no-password --pgdata="$PGDATA.new" --waldir="$wal" --wal-method=stream --checkpoint=fast
}
