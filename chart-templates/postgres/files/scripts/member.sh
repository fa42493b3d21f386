# shellcheck shell=bash
# What this member is, and the configuration that follows from it.

# settle_role: sets `role` to primary or standby, with a data directory that fits it.
settle_role() {
  role=primary
  if [ "$ARCHITECTURE" = replication ]; then
    read_known
    await_primary
    if [ "$primary_member" != "$POD_NAME" ] || was_promoted; then role=standby; fi
  else
    check_standalone
  fi
  [ "${primary_member:-$POD_NAME}" != "$POD_NAME" ] || [ ! -e "$rewinding" ] ||
    refuse "pg_rewind was interrupted in this data directory, which must not be opened for writes: name another member as primary, or bring back a backup"
  "settle_$role"
  check_data_directory
}

# check_standalone: one server is one server, however many pods somebody asked for.
check_standalone() {
  [ "$POD_NAME" = "$NAME-0" ] ||
    refuse "a standalone release has one server, $NAME-0: scale the StatefulSet back to 1, or set architecture: replication and replicas.count"
  ! is_standby ||
    refuse "this volume is a standby's, which would stay read-only: set architecture: replication again"
}

# was_promoted: recorded as primary since this member was a standby. It starts as one, and is promoted once it runs.
was_promoted() {
  is_standby && [ -n "$known_generation" ] && ((primary_generation > known_generation))
}

settle_primary() {
  if ! has_data; then
    [ -z "${primary_system-}" ] ||
      refuse "this member is recorded as the primary of database cluster $primary_system, but its data directory is empty. Bring back its volume; or, to begin anew and give up the data, delete the ConfigMap $NAME-primary and the claims of every member"
    if [ -e "$recovery_file" ]; then take_recovered; else initialise; fi
  fi
  [ "$ARCHITECTURE" = replication ] || return 0
  check_system
  ! is_standby ||
    refuse "the ConfigMap $NAME-primary was changed to name this standby as primary, which does not promote it: \`helmwright promote\` or \`helmwright switchover\` does. Name the member that was primary again"
  if open_as_primary; then
    note_known
  else
    log "$primary_member was made primary in the meantime"
    role=standby
    settle_standby
  fi
}

settle_standby() {
  if ! has_data; then
    copy_primary
  elif [ "$primary_member" = "$POD_NAME" ]; then
    check_system
  elif ! is_standby || [ -s "$repair_file" ] || [ -e "$rewinding" ]; then
    check_system
    is_standby || [ -e "$rewinding" ] || check_demotion
    if [ "$primary_member" = "$handed_over" ] && [ ! -s "$repair_file" ]; then follow_successor; else rejoin; fi
  else
    check_system
  fi
  [ "$primary_member" = "$POD_NAME" ] || {
    note_known
    ensure_slot || true
  }
}

# check_demotion: a primary follows another only when the record went on to a later generation, so that no change by
# hand, or by mistake, makes a standby of it.
check_demotion() {
  if [ -z "$known_generation" ] || ((primary_generation <= known_generation)); then
    refuse "the ConfigMap $NAME-primary names $primary_member as primary, but this member was the primary, and the generation there ($primary_generation) is none that came after it: $(how_to_name_primary)"
  fi
}

# check_system: never serves, and never overwrites, the data of another database cluster.
check_system() {
  [ -z "$primary_system" ] || [ "$(system_identifier)" = "$primary_system" ] ||
    refuse "the data directory is of database cluster $(system_identifier), the recorded primary's is $primary_system: this volume belongs to another release. Nothing was changed"
}

# write_member_configuration: whole, or not at all: half of it would have commits wait for nobody.
write_member_configuration() {
  {
    # A standby streams under this name, by which the primary knows whom to wait for.
    printf "cluster_name = '%s'\nhelmwright.settings = '%s'\n" "$POD_NAME" "$(settings_sum)" && wal_limits &&
      { [ "$ARCHITECTURE" != replication ] || synchronous_standbys; } &&
      { [ "$role" = primary ] || [ "$primary_member" = "$POD_NAME" ] ||
        printf "primary_conninfo = '%s'\nprimary_slot_name = '%s'\n" "$(conninfo_of "$primary_member")" "$slot"; }
  } >/pg/run/member.conf.new && mv /pg/run/member.conf.new /pg/run/member.conf || return 1
  # Once that is in place, since it is reckoned from what PostgreSQL reads there.
  [ "$role" = primary ] || least_of_primary >>/pg/run/member.conf
}
