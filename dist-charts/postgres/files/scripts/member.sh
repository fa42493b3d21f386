# shellcheck shell=bash
# What this member is, and the configuration that follows from it.

# settle_role: sets `role` to primary or standby, with a data directory that fits it.
settle_role() {
  role=primary
  if [ "$ARCHITECTURE" = replication ]; then
    await_primary
    [ "$primary_member" = "$POD_NAME" ] || role=standby
  else
    check_standalone
  fi
  "settle_$role"
  check_data_directory
}

# check_standalone: one server is one server, however many pods somebody asked for.
check_standalone() {
  [ "$POD_NAME" = "$NAME-0" ] ||
    refuse "a standalone release has one server, $NAME-0: scale the StatefulSet back to 1, or set architecture: replication and replicas.count"
  [ ! -e "$PGDATA/standby.signal" ] ||
    refuse "this volume is a standby's, which would stay read-only: set architecture: replication again"
}

settle_primary() {
  if ! has_data; then
    [ -z "${primary_system-}" ] ||
      refuse "this member is recorded as the primary of database cluster $primary_system, but its data directory is empty. Bring back its volume; or, to begin anew and give up the data, delete the ConfigMap $NAME-primary and the claims of every member"
    initialise
  fi
  if [ "$ARCHITECTURE" = replication ]; then
    check_system
    [ ! -e "$PGDATA/standby.signal" ] ||
      refuse "the ConfigMap $NAME-primary was changed to name this standby as primary, which does not promote it. Name the member that was primary again"
    record_system
  fi
}

settle_standby() {
  if ! has_data; then
    until clone; do
      stop_if_asked
      log "the copy did not succeed; trying again"
      sleep 5
    done
  fi
  check_system
  # Making a standby of a primary can't be taken back, so no record alone does it.
  [ -e "$PGDATA/standby.signal" ] ||
    refuse "the ConfigMap $NAME-primary names $primary_member as primary, but this member was the primary: $(how_to_name_primary)"
  ensure_slot || true
}

# check_system: never serves, and never overwrites, the data of another database cluster.
check_system() {
  [ -z "$primary_system" ] || [ "$(system_identifier)" = "$primary_system" ] ||
    refuse "the data directory is of database cluster $(system_identifier), the recorded primary's is $primary_system: this volume belongs to another release. Nothing was changed"
}

write_member_configuration() {
  {
    printf "cluster_name = '%s'\n" "$POD_NAME"
    wal_limits
    [ "$role" = primary ] || printf "primary_conninfo = '%s'\nprimary_slot_name = '%s'\n" "$(primary_conninfo)" "$slot"
  } >/pg/run/member.conf
}
