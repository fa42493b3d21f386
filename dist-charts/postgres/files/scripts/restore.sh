# shellcheck shell=bash
# A server of its own on the scratch volume: a backup is unpacked there and WAL replayed up to the target. Nobody reaches
# it but over its socket.

scratch=${SCRATCH:-/pg/scratch}
restored=$scratch/pgdata

# restore: the backup that was planned, up to the target that was. The source is only read.
restore() {
  rm -rf "$restored" "$restored".*
  log "unpacking and verifying the backup ${backup##*/} ($(human "$(backup_fact "$backup" bytes)"))"
  unpack_backup "$backup" "$restored"
  chmod 0700 "$restored"
  log "unpacked after ${SECONDS} s; replaying WAL to $(describe_target)"
  rm -f "$restored/standby.signal"
  touch "$restored/recovery.signal"
  # What ALTER SYSTEM set there holds here too, but for what would write to others or follow them.
  sed -i '/^\(archive_\|restore_command\|recovery_\|primary_\|synchronous_standby\|listen_\|port\|unix_socket\|hba_\|ssl\)/d' "$restored/postgresql.auto.conf"
  { scratch_conf && recovery_conf; } >"$scratch/recovery.conf"
  echo 'local all all trust' >"$scratch/hba.conf"
  start_restored || refuse "the server did not come up from the backup ${backup##*/}; its last lines say why. Nothing was changed"
}

# scratch_conf: of a server that is asked when it is done. What is written here goes when the Job does, or is copied whole.
scratch_conf() {
  cat <<CONF
listen_addresses = '*'
unix_socket_directories = '/tmp'
hba_file = '$scratch/hba.conf'
log_timezone = UTC
timezone = UTC
log_startup_progress_interval = 30s
archive_mode = off
autovacuum = off
max_logical_replication_workers = 0
fsync = off
CONF
}

recovery_conf() {
  local along=$timeline_to_follow
  local prepared
  [ "$(backup_fact "$backup" timeline)" != "$along" ] || along=current
  prepared=$(LC_ALL=C pg_controldata -D "$restored" | sed -n 's/^max_prepared_xacts setting: *//p')
  cat <<CONF
restore_command = '$scripts/restore-wal.sh %f %p'
recovery_target_action = promote
recovery_target_timeline = '$along'
recovery_target_inclusive = $target_inclusive
$(target_setting)
hot_standby = off
# It may have been raised after the backup.
max_prepared_transactions = $((prepared + 1000))
CONF
}

target_setting() {
  local value=${target_value//\\/\\\\}
  value=${value//\'/\'\'}
  case $target_kind in
    latest) ;;
    immediate) echo "recovery_target = 'immediate'" ;;
    time) echo "recovery_target_time = '$value+00'" ;;
    lsn | name) echo "recovery_target_$target_kind = '$value'" ;;
    transaction) echo "recovery_target_xid = '$value'" ;;
  esac
}

# start_restored: comes back when the server has replayed everything and takes connections.
start_restored() {
  pg_ctl --pgdata="$restored" --silent --wait --timeout=2000000 \
    --options="-c config_file=$scratch/recovery.conf -c shared_buffers=64MB -c huge_pages=off" start || return 1
  # Before, it is only consistent.
  until grep -q '^ready' "$restored/postmaster.pid"; do
    pg_ctl --pgdata="$restored" status >/dev/null || return 1
    sleep 0.2
  done
}

stop_restored() { pg_ctl --pgdata="$restored" --silent --wait --mode=fast stop; }

# in_restored ARGUMENT...: psql as superuser, whose statements stay out of every log.
in_restored() {
  PGOPTIONS="$unlogged $undisturbed" \
    psql --no-psqlrc --quiet --tuples-only --no-align --set=ON_ERROR_STOP=1 --host=/tmp --username=postgres "$@"
}

# note_recovered: sets recovered_to, recovered_lsn and recovered_xid, and writes them into the data.
note_recovered() {
  local facts prepared
  facts=$(in_restored --field-separator=' ' --command="SELECT pg_last_wal_replay_lsn(), replace(coalesce(to_char(pg_last_xact_replay_timestamp() AT TIME ZONE 'UTC', 'YYYY-MM-DD HH24:MI:SS.US'), '-'), ' ', '_'), (SELECT count(*) FROM pg_prepared_xacts)" postgres)
  read -r recovered_lsn recovered_to prepared <<<"$facts"
  recovered_to=${recovered_to/_/ } recovered_xid=$last_xid
  # Up to an LSN means: with what begins at it.
  if [ "$next_lsn" != - ] && (($(lsn_number "$recovered_lsn") > $(lsn_number "$next_lsn"))); then recovered_xid=$next_xid; fi
  # shellcheck disable=SC2071 # times as text
  if [ "$target_kind" = latest ] && [ "$last_time" != - ] && [[ "$recovered_to" < "$last_time" ]]; then
    refuse "the replay ended at $recovered_to, and there was WAL up to $last_time before: was some deleted meanwhile?"
  fi
  [ "$recovered_to" != - ] || recovered_to=$(in_utc "$(backup_fact "$backup" stop_time)")
  in_restored --set=source="$SOURCE" --set=backup="${backup##*/}" --set=target="$(describe_target)" --set=to="$recovered_to" \
    --set=lsn="$recovered_lsn" --set=timeline="$timeline_to_follow" --set=transaction="${recovered_xid/#-/}" --file="$scripts/recovered.sql" postgres
  log "RECOVERED $SOURCE to $recovered_to UTC (target: $(describe_target)): the last transaction is ${recovered_xid/#-/within the backup}, LSN $recovered_lsn on timeline $timeline_to_follow, from the backup ${backup##*/}, in ${SECONDS} s"
  ((prepared == 0)) || log "prepared transactions that are open, as they were there: $prepared (pg_prepared_xacts). A server starts with room for as many in max_prepared_transactions"
}
