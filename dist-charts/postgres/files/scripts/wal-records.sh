# shellcheck shell=bash
# What archived WAL holds: read segment by segment, so that each is seen to be whole.

# Where segments are unpacked, and how many of them beside each other; one is read twice.
wal_room=${WAL_ROOM:-/pg/scratch/wal}
wal_room_segments=${WAL_ROOM_SEGMENTS:-9}

# read_wal FROM [LAST]: the transactions (as pg_waldump writes them) from an LSN (a number) on, up to the segment of the
# number LAST or as far as there is WAL. The last line says why it ended: "end enough|missing|damaged|full|over SEGMENT LSN".
read_wal() {
  local from=$1 last=${2-} number=$(($1 / segment_bytes)) why='' status said held=() records=(--rmgr=Transaction) at
  [ "${target_kind-}" != name ] || records+=(--rmgr=XLOG)
  rm -rf "$wal_room"
  mkdir -p "$wal_room"
  while [ -z "$why" ]; do
    while ((${#held[@]} < wal_room_segments)) && [ -z "$why" ]; do
      name_segment "$number"
      if [ -n "$last" ] && ((number > last)); then why=enough; break; fi
      status=0
      # One name for all: a segment of a later timeline takes up where the one before ended.
      fetch_wal "$segment" "$wal_room/00000001${segment:8}" || status=$?
      case $status in
        0) held+=("$segment") number=$((number + 1)) ;;
        1) why=missing ;;
        2) why=damaged ;;
        *) why=full ;;
      esac
    done
    at=$((number * segment_bytes))
    ((${#held[@]} > 0)) || break
    # Without an end pg_waldump waits for the segment that is not there yet, five seconds each time.
    show_wal "$from" "${records[@]}" --end="$(lsn_text "$at")"
    # There is none either where one record goes on beyond all that is held.
    [[ $said != *'could not find a valid record'* ]] || show_wal "$from" "${records[@]}"
    if [[ $said == *'error in WAL record'* || $said == *'could not find a valid record'* ]]; then
      at=$(sed -n 's/.*error in WAL record at [^:]*: .* \(at\|LSN\) \([0-9A-F]*\/[0-9A-F]*\).*/\2/p' "$wal_room/said")
      at=$([ -n "$at" ] && lsn_number "$at" || printf '%d' "$from")
      name_segment "$((at / segment_bytes))"
      # A segment that is still being received, or was then, ends somewhere; any other is whole.
      find_stored "$segment" || true
      if [[ $stored == *.partial* || $stored == */incoming/* ]]; then why=over; else why=damaged; fi
    fi
    from=$(((number - 1) * segment_bytes))
    for status in "${held[@]:0:${#held[@]}-1}"; do rm -f "$wal_room/00000001${status:8}"; done
    held=("${held[-1]}")
  done
  printf 'end %s %s %s\n' "$why" "$segment" "$(lsn_text "$at")"
}

# show_wal FROM ARGUMENT...: what is unpacked of it, from an LSN (a number) on; sets `said` to what was wrong with it.
show_wal() {
  TZ=UTC pg_waldump --path="$wal_room" --timeline=1 --start="$(lsn_text "$1")" "${@:2}" 2>"$wal_room/said" || true
  said=$(<"$wal_room/said")
}

# seek FROM [LAST]: reads WAL until the target; sets found, last_xid, last_time, next_xid, next_lsn (the transaction after
# an LSN), and how the reading ended: why, why_segment, end_lsn. What there is none of is "-".
seek() {
  # shellcheck disable=SC2034 # told to whoever asked
  read -r found last_xid last_time next_xid next_lsn why why_segment end_lsn < <(
    read_wal "$@" | LC_ALL=C target=$target_value awk -v kind="$target_kind" -v inclusive="$target_inclusive" -f "$scripts/seek-target.awk"
  )
  [ "$why" != full ] || refuse "there is no room in $wal_room to unpack the WAL segment $why_segment: raise the size of that volume"
  last_time=${last_time/_/ }
}
