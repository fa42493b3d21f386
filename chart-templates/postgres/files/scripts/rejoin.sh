# shellcheck shell=bash
# A member whose data has parted from the primary's, or fell too far behind it, becomes a standby of it again.

# Why the standby that ran here can't go on, when it can't.
repair_file=/pg/run/repair
# There while pg_rewind changes the data directory: one that was interrupted must not be started.
rewinding=/pg/data/rewinding
# How often this standby was repaired without ever streaming since.
rewinds_file=/pg/run/rewinds
# Of the primary, when it was asked last.
primary_timeline=''

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
  if [ "$why" = "WAL is gone" ] || shares_number || [ "$(stat --format=%s "$rewinds_file")" -gt 2 ] || ! rewind; then
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
  answer=$(ask_replication "$primary_member" IDENTIFY_SYSTEM) && [ "${answer%%|*}" = "$(system_identifier)" ] || return 1
  primary_timeline=$(cut -d '|' -f 2 <<<"$answer")
}

# shares_number: whether this former primary has written on a timeline of the primary's number. Each was promoted without having
# heard of the other then; pg_rewind goes by the number, and would see no difference.
shares_number() {
  local newest
  ! is_standby && [ ! -e "$rewinding" ] && [ -n "$primary_timeline" ] || return 1
  newest=$(find "$wal" -maxdepth 1 -type f -printf '%f\n' | grep -xE '[0-9A-F]{24}' | sort | tail -n 1) || return 1
  ((16#${newest:0:8} >= primary_timeline))
}

# parting [TIMELINE]: where the primary's history left that timeline, this member's unless told; empty when it didn't.
parting() {
  local identity timeline history
  identity=$(ask_replication "$primary_member" IDENTIFY_SYSTEM) || return 0
  timeline=$(cut -d '|' -f 2 <<<"$identity")
  ((timeline > 1)) || return 0
  history=$(ask_replication "$primary_member" "TIMELINE_HISTORY $timeline") || return 0
  sed -n "s/^\(.*|\)\{0,1\}${1:-$(timeline)}\t\([0-9A-F/]*\)\t.*/\2/p" <<<"$history" | head -n 1
}

# doubt_history: after the server of a standby ended soon, again. One that has more than the primary's history is found by
# check_stream; once the server knows that history and is started again, it ends before anybody can ask it.
doubt_history() {
  [ "$role" = standby ] && [ "$primary_member" != "$POD_NAME" ] && ((early_ends > 1)) && [ ! -s "$repair_file" ] || return 0
  if has_parted 'Latest checkpoint location' "Latest checkpoint's TimeLineID" || has_parted 'Minimum recovery ending location' "Min recovery ending loc's timeline"; then
    printf 'the timelines parted' >"$repair_file"
    log "the data has more than the history of $primary_member: becoming its standby again"
  fi
}

# has_parted PLACE TIMELINE: by these fields of the control file.
has_parted() {
  local place at
  place=$(control_data "$1") at=$(parting "$(control_data "$2")")
  [ -n "$place" ] && [ -n "$at" ] && ((16#${place%/*} * 0x100000000 + 16#${place#*/} > 16#${at%/*} * 0x100000000 + 16#${at#*/}))
}

# report_given_up: what this member committed after another had taken over is counted before it goes.
report_given_up() {
  local at commits
  at=$(parting)
  # Of a timeline of the same number, all of it.
  ! shares_number || at=$(sed -n 's/^[0-9]*\t\([0-9A-F/]*\).*/\1/p' "$wal/$(printf '%08X.history' "$(timeline)")" 2>/dev/null | tail -n 1) || true
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
