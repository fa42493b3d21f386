# shellcheck shell=bash
# A standby: a copy of the primary that follows it through a slot of its own.

slot=${POD_NAME//-/_}
# SQLSTATE of a slot that is there already.
duplicate_object=42710

# ensure_slot: the primary keeps the WAL that this standby hasn't had, within max_slot_wal_keep_size.
ensure_slot() {
  local answer
  answer=$(ask_replication "$primary_member" "CREATE_REPLICATION_SLOT $slot PHYSICAL RESERVE_WAL") || [[ $answer == *" $duplicate_object" ]]
}

# copy_primary: a base backup, until one succeeds.
copy_primary() {
  until clone; do
    stop_if_asked
    log "the copy did not succeed; trying again"
    sleep 5
    follow_password || true
    # It may be that another member is primary by now.
    read_primary || true
  done
}

clone() {
  local told=''
  set_phase cloning
  # A new copy needs nothing of what the old slot held, and one that was given up would refuse to stream.
  ask_replication "$primary_member" "DROP_REPLICATION_SLOT $slot" >/dev/null || true
  until ensure_slot; do
    stop_if_asked
    [ -n "$told" ] || log "waiting for the primary $primary_member to answer"
    told=yes
    sleep 1
    follow_password || true
    read_primary || true
  done
  log "copying the data of the primary $primary_member"
  begin_data_directory
  # What is left on the WAL volume has lost its data directory, and the primary has all of it.
  rm -rf "$wal"
  attend pg_basebackup --dbname="$(conninfo_of "$primary_member")" --no-password --pgdata="$PGDATA.new" --waldir="$wal" \
    --wal-method=stream --slot="$slot" --checkpoint=fast && touch "$PGDATA.new/standby.signal" && finish_data_directory
}
