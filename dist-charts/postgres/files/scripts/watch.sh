# shellcheck shell=bash
# Runs beside the server for as long as it lives: follows the record of the primary and the mounted configuration, and keeps
# in order what a primary owes its standbys.

# watch_server SERVER: in a process of its own, since the first one waits for the server.
watch_server() {
  local checked=0 looked=0
  # Whoever nobody watches would not learn of another primary.
  # shellcheck disable=SC2064 # this server
  trap "log 'what watches the server has ended by a fault: starting the server again with it'; kill -INT $1" EXIT
  trap 'trap - EXIT; end_stream; exit 0' TERM
  while kill -0 "$1" 2>/dev/null; do
    await_change
    if [ "$ARCHITECTURE" = replication ] && { [ -n "$changed" ] || ((SECONDS - looked >= 10)); }; then
      looked=$SECONDS
      follow_record "$1" || true
    fi
    [ "$ARCHITECTURE" != replication ] || tend_synchronous "$1"
    ((SECONDS - checked >= 5)) || continue
    checked=$SECONDS
    follow_settings "$1" || true
    follow_least "$1" || true
  done
  trap - EXIT
  end_stream
}

stream='' stream_process='' changed='' told_unable='' slots_dropped='' labelled=0 stuck_since='' stuck_at=''

# await_change: up to a second; sets `changed` when the record may have changed. The API tells at once over a connection that
# stays open; where it can't, and after a sleep of the whole node, the record is read again.
await_change() {
  local line='' waited=$SECONDS status=0
  changed=''
  if [ "$ARCHITECTURE" != replication ]; then sleep 1; return 0; fi
  [ -n "$stream" ] || begin_stream
  IFS= read -r -t 1 -u "$stream" line || status=$?
  # Whatever comes and is no header is news, also where the second ended in the middle of a line.
  [[ -z ${line%$'\r'} || $line =~ ^(HTTP/|[A-Za-z-]+:\ ) ]] || changed=yes
  if ((status > 0 && status <= 128)); then
    end_stream
    sleep 1
  fi
  ((SECONDS - waited <= 3)) || changed=yes
}

begin_stream() {
  exec {stream}< <(exec {lock}>&-; api_stream "/api/v1/namespaces/$NAMESPACE/configmaps?watch=true&timeoutSeconds=240&fieldSelector=metadata.name%3D$NAME-primary")
  stream_process=$!
}

end_stream() {
  [ -n "$stream" ] || return 0
  exec {stream}<&-
  kill "$stream_process" 2>/dev/null || true
  stream=''
}

# follow_record SERVER
follow_record() {
  # What it missed while the API was away it must learn as soon as that is back.
  read_primary || { looked=-10; return 0; }
  [ -n "$primary_member" ] && names_member || return 0
  if [ "$role" = primary ]; then
    if [ "$primary_member" = "$POD_NAME" ]; then
      keep_label
      serve_standbys "$1"
    else
      log "$primary_member is the primary now: stopping, to follow it"
      kill -INT "$1"
    fi
  elif [ "$primary_member" = "$POD_NAME" ]; then
    if was_promoted; then promote "$1"; fi
  elif ((primary_generation > known_generation)); then
    follow_new_primary "$1"
  else
    # What it had to keep for others while it was primary. A server that is only starting is asked again.
    [ -n "$slots_dropped" ] || ! tend_slots 0 || slots_dropped=yes
    keep_label
    check_stream "$1"
  fi
}

# promote SERVER
promote() {
  local previous
  previous=$(api_field data previous)
  # Before anything is written here, so that nobody who judged by an older record can name another beside this one.
  record_primary "{$(opened)}" || return 0
  log "promoted: $POD_NAME is the primary of generation $primary_generation"
  # The Services take up to a second to follow the label, so it goes first.
  announce_role primary &
  [ -z "$previous" ] || unlabel_primary "$previous" &
  psql --no-psqlrc --username=postgres --quiet --command='SELECT pg_promote()' postgres >/dev/null || return 0
  [ "$(ask_server 'SELECT pg_is_in_recovery()')" = f ] || return 0
  note_known
  role=primary
  write_member_configuration
  kill -HUP "$1"
  if read_primary; then record_primary "{\"timeline\":\"$(current_timeline)\"}" || true; fi
  log "open for writes"
  # pg_rewind tells the new timeline by the last checkpoint.
  psql --no-psqlrc --username=postgres --quiet --command=CHECKPOINT postgres || true
}

current_timeline() {
  ask_server "SELECT ('x' || substr(pg_walfile_name(pg_current_wal_lsn()), 1, 8))::bit(32)::int"
}

# follow_new_primary SERVER
follow_new_primary() {
  log "following $primary_member, the primary of generation $primary_generation"
  note_known
  write_member_configuration
  kill -HUP "$1"
  ensure_slot || true
}

# serve_standbys SERVER: as primary.
serve_standbys() {
  local wanted address
  # The server is stopping for one already.
  [ ! -s "$handover_file" ] || return 0
  wanted=$(wanted_primary)
  if [ "$wanted" = "$POD_NAME" ]; then
    record_primary "{$(request_done)}" || true
  elif [ -n "$wanted" ]; then
    address=$(able_successors | sed -n "s/^$wanted //p")
    if [ -n "$address" ] && can_take_over "$wanted" "$address"; then
      prepare_handover "$wanted" "$address" 60
      kill -INT "$1"
      return
    fi
    [ "$told_unable" = "$wanted" ] || log "asked to hand over to $wanted, which does not stream from this primary yet; waiting for it"
    told_unable=$wanted
  fi
  ! read_mounted "$members_file" || tend_slots "$mounted" || true
}

# tend_synchronous SERVER: where commits shall go on without standbys, only those that are there are asked to confirm; where they
# shall wait, all that the values say.
tend_synchronous() {
  local before=$streaming
  [ "$role" = primary ] || return 0
  read_mounted "$when_missing_file" || return 0
  if [ "$mounted" != continue ]; then
    [ -n "$before" ] || return 0
    streaming=''
    write_member_configuration || { streaming=$before; return 0; }
    kill -HUP "$1"
    return
  fi
  streaming=$(able_successors | wc -l)
  [ "$streaming" != "$before" ] || return 0
  log "$streaming standbys stream: $(synchronous_count) of them must confirm each commit"
  write_member_configuration || { streaming=$before; return 0; }
  kill -HUP "$1"
}

# tend_slots MEMBERS: drops the slots of members from that number on, which would hold WAL for nobody.
tend_slots() {
  psql --no-psqlrc --username=postgres --quiet --output=/dev/null --set=ON_ERROR_STOP=1 --set=members="$1" --set=prefix="${NAME//-/_}_" --set=own="$slot" --file=/pg/scripts/tend-slots.sql postgres
}

# check_stream SERVER: a standby that neither receives nor replays anything while the primary works can't go on by itself. One
# that has received more than it has replayed, or whose replay was paused, can.
check_stream() {
  local at gone
  at=$(ask_server "
    SELECT pg_last_wal_replay_lsn()
    WHERE NOT EXISTS (SELECT FROM pg_stat_wal_receiver WHERE status = 'streaming')
      AND NOT pg_is_wal_replay_paused() AND pg_wal_lsn_diff(pg_last_wal_receive_lsn(), pg_last_wal_replay_lsn()) < 16 * 1024 * 1024") || return 0
  [ -n "$at" ] || rm -f "$rewinds_file"
  if [ -z "$at" ] || [ "$at" != "$stuck_at" ] || [ "$(ask "$primary_member" 'SELECT NOT pg_is_in_recovery()')" != t ]; then
    stuck_at=$at stuck_since=$SECONDS
    return
  fi
  ensure_slot || true
  ((SECONDS - stuck_since >= 20)) || return 0
  gone=$(ask "$primary_member" "
    SELECT EXISTS (SELECT FROM pg_replication_slots WHERE slot_name = '$slot' AND wal_status = 'lost')
      OR (SELECT min(substr(name, 9)) FROM pg_ls_waldir() WHERE name ~ '^[0-9A-F]{24}\$') > substr(pg_walfile_name('$at'::pg_lsn + 1), 9)") || return 0
  if [ "$gone" = t ]; then printf 'WAL is gone'; else printf 'the timelines parted'; fi >"$repair_file"
  log "no WAL from $primary_member for $((SECONDS - stuck_since)) s ($(<"$repair_file")): stopping, to become its standby again"
  [ "$gone" != t ] || ask_replication "$primary_member" "DROP_REPLICATION_SLOT $slot" >/dev/null || true
  kill -INT "$1"
}
