# shellcheck shell=bash
# A standby: a copy of the primary that follows it through a slot of its own.

slot=${POD_NAME//-/_}
passfile=/pg/run/passfile

# primary_conninfo: how to reach the recorded primary. The deadlines notice a node that is gone.
primary_conninfo() {
  printf 'host=%s.%s-members.%s.svc port=5432 user=replicator passfile=%s application_name=%s connect_timeout=5 keepalives_idle=5 keepalives_interval=2 keepalives_count=3 tcp_user_timeout=10000' \
    "$primary_member" "$NAME" "$NAMESPACE" "$passfile" "$POD_NAME"
}

# ensure_slot: the primary keeps the WAL that this standby hasn't had, within max_slot_wal_keep_size.
ensure_slot() {
  local answer
  answer=$(psql --no-psqlrc --quiet "$(primary_conninfo) replication=true" \
    --command="CREATE_REPLICATION_SLOT $slot PHYSICAL RESERVE_WAL" 2>&1) || [[ $answer == *'already exists'* ]]
}

clone() {
  local told=''
  set_phase cloning
  until ensure_slot; do
    stop_if_asked
    [ -n "$told" ] || log "waiting for the primary $primary_member to answer"
    told=yes
    sleep 1
  done
  log "copying the data of the primary $primary_member"
  begin_data_directory
  # What is left on the WAL volume has lost its data directory, and the primary has all of it.
  rm -rf "$wal"
  attend pg_basebackup --dbname="$(primary_conninfo)" --no-password --pgdata="$PGDATA.new" --waldir="$wal" \
    --wal-method=stream --slot="$slot" --checkpoint=fast && touch "$PGDATA.new/standby.signal" && finish_data_directory
}
