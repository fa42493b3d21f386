# shellcheck shell=bash

# follow_password: once the primary takes the password that the Secret has now, this member logs in with it too.
# Until then it keeps the one that it has, so that changing the Secret before the role costs no standby its connection.
follow_password() {
  [ "$ARCHITECTURE" = replication ] || return 0
  (write_passfile "$passfile.new") >/dev/null 2>&1 || return 0
  ! cmp --quiet "$passfile" "$passfile.new" || return 0
  if ! read_primary || [ -z "$primary_member" ]; then return 0; fi
  if passfile=$passfile.new ask_replication "$primary_member" IDENTIFY_SYSTEM >/dev/null; then
    mv "$passfile.new" "$passfile"
    log "replicator logs in with the password that the Secret has now"
  fi
}
