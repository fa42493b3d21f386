# shellcheck shell=bash
# Restarts a server in place for parameters that PostgreSQL takes only at its start: one server after the other, standbys
# before the primary. A value that no server comes up with so fails on a standby first, and a standby never has less than the
# primary of what it must not have less of. What is lowered the standbys keep (least_of_primary) until the primary has less.

# The parameters that wait for a restart, by name.
restart_due=/pg/run/restart-due
told_waiting=''

# note_restart_due: after a reload; fails when the server doesn't answer. It is not restarted for what was changed past the values.
note_restart_due() {
  local names
  names=$(ask_server "SELECT string_agg(name, ' ' ORDER BY name) FROM pg_settings WHERE pending_restart") || return 1
  if [ -z "$names" ]; then rm -f "$restart_due"; return 0; fi
  log "parameters that take effect at a restart of the server: $names"
  printf '%s' "$names" >"$restart_due"
}

# restart_when_due SERVER
restart_when_due() {
  local behind due=''
  { IFS= read -r due <"$restart_due" || [ -n "$due" ]; } 2>/dev/null || return 0
  behind=$(restarted_before) || return 0
  if [ -n "$behind" ]; then
    [ "$told_waiting" = "$behind" ] || log "the restart waits for $behind, which must have these settings first"
    told_waiting=$behind
    return
  fi
  # It may have been taken back meanwhile.
  [ -s "$restart_due" ] || return 0
  log "restarting the server for $due"
  rm -f "$restart_due"
  # So that little is left to write while nobody can.
  timeout 60 psql --no-psqlrc --username=postgres --quiet --command=CHECKPOINT postgres || true
  kill -INT "$1"
}

# restarted_before: the first of the standbys that restart before this member and haven't, or nothing. One that has not
# answered for a minute is not waited for.
restarted_before() {
  local number member answer since own=${POD_NAME##*-} has
  [ "$ARCHITECTURE" = replication ] || return 0
  since=$(($(date +%s) - $(stat --format=%Y "$restart_due")))
  has="NOT pg_is_in_recovery() OR (current_setting('helmwright.settings', true) = '$(settings_sum)' AND NOT EXISTS (SELECT FROM pg_settings WHERE pending_restart)"
  if [ "$(ask_server 'SELECT pg_is_in_recovery()')" = f ]; then own=-1 has+=$(at_least_mine); fi
  for ((number = $(<"$members_file") - 1; number > own; number--)); do
    member=$NAME-$number
    [ "$member" != "$POD_NAME" ] || continue
    answer=$(ask "$member" "SELECT $has)") || answer=''
    if [ "$answer" = f ] || { [ -z "$answer" ] && ((since < 60)); }; then
      printf '%s' "$member"
      return
    fi
  done
}

# at_least_mine: the condition that a standby has as much as this primary is going to have.
at_least_mine() {
  local parameter label
  while IFS=: read -r parameter label; do
    printf " AND current_setting('%s')::int >= %d" "$parameter" "$(postgres -D /pg/data -c "config_file=$settings/postgresql.conf" -C "$parameter" 2>/dev/null)"
  done <<<"$standby_needs"
}
