# shellcheck shell=bash
# The slot by which each member keeps the WAL that the archive doesn't have yet: the primary's for receiving, the standbys' so
# that nothing is missing after a promotion.

slot=helmwright_archive
make_slot="CREATE_REPLICATION_SLOT $slot PHYSICAL RESERVE_WAL"
idle_looks=0

ensure_primary_slot() {
  local state
  state=$(ask_primary "SELECT wal_status FROM pg_replication_slots WHERE slot_name = '$slot'") || { why="the primary did not answer: $state"; return 1; }
  if [ "$state" = lost ]; then
    log "the primary gave up the slot $slot, which held back more than archive.slotLimitPercent allows"
    command_primary "DROP_REPLICATION_SLOT $slot" >/dev/null || true
    state=''
  fi
  [ -n "$state" ] || why=$(command_primary "$make_slot") || [ "$(ask_primary "SELECT 1 FROM pg_replication_slots WHERE slot_name = '$slot'")" = 1 ] || return 1
  begin_at_slot
}

# begin_at_slot: pg_receivewal without a slot, and without a file to go on behind, would begin with what is written now.
begin_at_slot() {
  local at
  [ -n "$key_id" ] && [ -z "$newest" ] && [ -z "$(find "$incoming" -name '*.partial')" ] || return 0
  at=$(ask_primary "SELECT restart_lsn FROM pg_replication_slots WHERE slot_name = '$slot'") || { why="the primary did not answer: $at"; return 1; }
  [[ $at =~ ^[0-9A-F]+/[0-9A-F]+$ ]] || return 0
  at=$(($(number_at "$at") - 1))
  go_on_behind "$(printf '%08X%08X%08X' "$timeline" $((at / (0x100000000 / segment_bytes))) $((at % (0x100000000 / segment_bytes))))"
}

# advance_slot: what is encrypted on the volume the primary need not keep. pg_receivewal, which has it in memory only, would
# acknowledge it too early, and so it has no slot.
advance_slot() {
  local at
  [ -n "$key_id" ] && [ -n "$newest" ] || return 0
  at=$((($(number_of "${newest##*/}") + 1) * segment_bytes))
  at=$(printf '%X/%X' $((at >> 32)) $((at & 0xFFFFFFFF)))
  ask_primary "SELECT pg_replication_slot_advance(slot_name, '$at') FROM pg_replication_slots WHERE slot_name = '$slot' AND NOT active AND restart_lsn < '$at'" >/dev/null || true
}

# look_after_slots: how far the archive is, for the probe, and the standbys' slots.
look_after_slots() {
  local stream_of_archive='stream.pid = slot.active_pid'
  [ -z "$key_id" ] || stream_of_archive="stream.application_name = 'archive'"
  local state active status behind restart number
  looked=$SECONDS
  advance_slot
  if ! state=$(ask_primary "
    SELECT stream.pid IS NOT NULL, slot.wal_status, pg_wal_lsn_diff(pg_current_wal_lsn(), coalesce(stream.write_lsn, slot.restart_lsn)), slot.restart_lsn
    FROM pg_replication_slots slot LEFT JOIN pg_stat_replication stream ON ${stream_of_archive} WHERE slot.slot_name = '$slot' ORDER BY stream.backend_start DESC LIMIT 1") || [ -z "$state" ]; then
    state='f|none||'
  fi
  IFS='|' read -r active status behind restart <<<"$state"
  # What encryption receives comes without it, and went on so, with nothing kept for it.
  [ "$status" != lost ] || { why="the primary gave up the slot $slot: it is made anew"; return 1; }
  if [ "$active" != t ]; then
    idle_looks=$((idle_looks + 1))
    # A primary that froze holds its connections for ever, and another one waits.
    ((idle_looks < 3)) || { idle_looks=0; why="the primary does not send: connecting again"; return 1; }
    return 0
  fi
  idle_looks=0 receiving=yes
  printf 'receiving, %s behind the primary, the newest segment archived is %s\n' "$(human "${behind%.*}")" "$(basename "${newest:-none}")" >/tmp/status
  if [ -e "$gap_file" ]; then
    problem "$(cat "$gap_file"), and no backup has been made since${key_id:+. One now: kubectl -n $NAMESPACE create job --from=cronjob/$NAME-backup $NAME-backup-\$(date +%s)}"
  elif [ "$status" != reserved ] && [ "$status" != extended ] || ((${behind%.*} > 256 * 1024 * 1024)); then
    problem "$(human "${behind%.*}") behind the primary, which may soon give up the slot: the volume or the network is slower than the WAL that is written"
  else
    no_problem
  fi
  for ((number = 0; number < MEMBERS; number++)); do tend_standby_slot "$NAME-$number" "$restart"; done
}

# tend_standby_slot MEMBER LSN: never past what the archive has.
tend_standby_slot() {
  local state
  state=$(ask "$1" "SELECT coalesce((SELECT wal_status FROM pg_replication_slots WHERE slot_name = '$slot'), 'none') WHERE pg_is_in_recovery()") || return 0
  case $state in
    '') return 0 ;;
    lost) ask_replication "$1" "DROP_REPLICATION_SLOT $slot" >/dev/null || true ;;
  esac
  case $state in
    lost | none) ask_replication "$1" "$make_slot" >/dev/null || true ;;
    *) ask "$1" "SELECT pg_replication_slot_advance(slot_name, least('$2', pg_last_wal_replay_lsn())) FROM pg_replication_slots WHERE slot_name = '$slot' AND restart_lsn < least('$2', pg_last_wal_replay_lsn())" >/dev/null || true ;;
  esac
}

# note_end: why receiving ended. WAL that the primary doesn't have any more is a gap, which is named; the archive begins anew
# behind it. A segment that is there and could not be opened or read, which is told with its path or a place in it, is no gap.
note_end() {
  local said
  said=$(grep -v 'not renaming' /tmp/receiver | tail -n 3) || true
  [ -n "$said" ] || return 0
  if [[ $said =~ (START_REPLICATION|termination\ of\ replication\ stream).*[^0-9A-F/]([0-9A-F]{24})[^0-9A-F][^0-9]*$ ]]; then
    printf 'the WAL from segment %s to %(%Y-%m-%d %H:%M:%S)T UTC is missing' "${BASH_REMATCH[2]}" -1 >"$gap_file"
    problem "$(cat "$gap_file"): the primary kept it as long as archive.slotLimitPercent allows. What was backed up before can't be recovered beyond it"
    local file
    for file in "$incoming"/*; do
      [[ ! ${file##*/} =~ ^[0-9A-F]{24}(\.partial)?$ ]] || set_aside "$file" || true
    done
    newest=''
    command_primary "DROP_REPLICATION_SLOT $slot" >/dev/null || true
  else
    problem "the connection ended: ${said//$'\n'/; }"
  fi
}
