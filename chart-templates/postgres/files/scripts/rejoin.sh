# shellcheck shell=bash
# A member whose data has parted from the primary's, or fell too far behind it, becomes a standby of it again.

# Why the standby that ran here can't go on, when it can't.
repair_file=/pg/run/repair
# There while pg_rewind changes the data directory: one that was interrupted must not be started.
rewinding=/pg/data/rewinding
# How often this standby was repaired without ever streaming since.
rewinds_file=/pg/run/rewinds

# follow_successor: what was handed over in full needs no comparing.
follow_successor() {
  touch "$PGDATA/standby.signal"
  sync -f "$PGDATA"
}

rejoin() {
  local why=''
  set_phase rejoining
  [ ! -s "$repair_file" ] || why=$(<"$repair_file")
  await_working_primary
  is_standby || [ -e "$rewinding" ] || report_given_up
  printf 'x' >>"$rewinds_file"
  if [ "$why" = "WAL is gone" ] || [ "$(stat --format=%s "$rewinds_file")" -gt 2 ] || ! rewind; then
    # Whatever kept pg_rewind from its work: what is here goes only for a primary that works, and when nobody asked to stop.
    stop_if_asked
    await_working_primary
    log "making a new copy of the primary $primary_member"
    rm -rf "$PGDATA"
    rm -f "$rewinding"
    copy_primary
  fi
  rm -f "$repair_file" "$rewinding"
}

# await_working_primary: nothing of this member's data is given up before another one works as primary of the same
# database cluster.
await_working_primary() {
  local told=''
  until [ "$(ask "$primary_member" 'SELECT NOT pg_is_in_recovery()')" = t ] && is_same_system; do
    stop_if_asked
    [ -n "$told" ] || log "waiting for $primary_member to work as primary"
    told=yes
    sleep 0.2
    follow_password || true
    read_primary || true
    [ "$primary_member" != "$POD_NAME" ] || refuse "this member was made primary while it rejoined; starting over"
  done
}

is_same_system() {
  local answer
  answer=$(ask_replication "$primary_member" IDENTIFY_SYSTEM) && [ "${answer%%|*}" = "$(system_identifier)" ]
}

# parting: where the primary's history left this member's timeline; empty when it didn't.
parting() {
  local identity timeline history
  identity=$(ask_replication "$primary_member" IDENTIFY_SYSTEM) || return 0
  timeline=$(cut -d '|' -f 2 <<<"$identity")
  ((timeline > 1)) || return 0
  history=$(ask_replication "$primary_member" "TIMELINE_HISTORY $timeline") || return 0
  sed -n "s/^\(.*|\)\{0,1\}$(timeline)\t\([0-9A-F/]*\)\t.*/\2/p" <<<"$history" | head -n 1
}

# report_given_up: what this member committed after another had taken over is counted before it goes.
report_given_up() {
  local at commits
  at=$(parting)
  [ -n "$at" ] || return 0
  commits=$(pg_waldump --path="$wal" --timeline="$(timeline)" --start="$at" --rmgr=Transaction 2>/dev/null | grep -c 'desc: COMMIT') || true
  if [ "${commits:-0}" -gt 0 ]; then
    log "GIVEN UP: $commits transactions that this member committed after $at on timeline $(timeline) are not in the history of $primary_member"
    if read_primary; then record_primary "{\"givenUp\":\"$commits transactions of $POD_NAME after $at on timeline $(timeline)\"}" || true; fi
  else
    log "nothing that this member committed is missing on $primary_member"
  fi
}

# rewind: takes back what the primary doesn't have; does nothing when there is no such thing.
rewind() {
  touch "$rewinding"
  log "comparing the data with the primary's"
  attend pg_rewind --target-pgdata="$PGDATA" --source-server="$(conninfo_of "$primary_member") dbname=postgres" \
    --config-file="$settings/postgresql.conf" || return 1
  touch "$PGDATA/standby.signal"
  sync -f "$PGDATA"
}
