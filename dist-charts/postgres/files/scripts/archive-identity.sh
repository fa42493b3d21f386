# shellcheck shell=bash
# Whose WAL the archive has: one database cluster's, and one history's.

# There once the primary was seen to have another history (put back to an earlier state, or a timeline that another one began too), until the
# archive is moved aside; says so.
put_back_file=/pg/backup/wal/put-back

# check_identity: sets system, timeline and segment_bytes; refuses the WAL of another cluster, and of another history that has
# the same timeline.
check_identity() {
  local identity kept flushed sent
  identity=$(command_primary IDENTIFY_SYSTEM) || { why="the primary $PRIMARY_HOST does not answer: ${identity//$'\n'/ }"; return 1; }
  IFS='|' read -r system timeline flushed _ <<<"$identity"
  kept=$(cat "$identity_file" 2>/dev/null) || kept=''
  why="the archive has the WAL of database cluster $kept, and $PRIMARY_HOST is database cluster $system: nothing was written. Give this release a backup volume of its own, or move $archive_volume/wal aside"
  [ -z "$kept" ] || [ "$kept" = "$system" ] || return 1
  { segment_bytes=$(ask_primary "SELECT setting FROM pg_settings WHERE name = 'wal_segment_size'") && [[ $segment_bytes =~ ^[0-9]+$ ]]; } || { why="the primary did not answer: $segment_bytes"; return 1; }
  if [ -z "$kept" ]; then
    # What encryption has in memory is of the archive that was moved aside.
    [ -z "$key_id" ] || rm -f "$incoming"/*
    why="$identity_file could not be written"
    # What was backed up before may be of another history.
    { touch "$full_file" && printf '%s\n' "$system" >"$identity_file.new" && sync "$identity_file.new" && mv "$identity_file.new" "$identity_file"; } || return 1
  elif [ ! -e "$put_back_file" ]; then
    sent=$(end_of_sent)
    (($(position "$flushed") >= sent)) ||
      printf 'the primary has WAL up to %s, and had sent it up to %X/%X: it was put back to an earlier state. Move %s/wal aside; then a new archive begins, and the next backup is a full one' "$flushed" $((sent >> 32)) $((sent & 0xFFFFFFFF)) "$archive_volume" >"$put_back_file"
  fi
  [ ! -e "$put_back_file" ] || { why=$(<"$put_back_file"); return 1; }
}

# position LSN: as a number.
position() { printf '%d' $((16#${1%/*} * 0x100000000 + 16#${1#*/})); }

# end_of_sent: up to where the primary's timeline was received, or backed up since this archive began. A server never has less
# than it sent, not after a crash either.
end_of_sent() {
  local newest sent=0 stop
  newest=$({ wal_segments; find "$incoming" -type f -printf '%f\n'; } | grep -xE "$(printf '%08X' "$timeline")[0-9A-F]{16}" | sort | tail -n 1) || true
  [ -z "$newest" ] || sent=$((($(number_of "$newest") + 1) * segment_bytes))
  newest=$(finished | tail -n 1)
  if [ "$newest/backup.info" -nt "$identity_file" ] && [ "$(backup_fact "$newest" system_identifier) $(backup_fact "$newest" timeline)" = "$system $timeline" ]; then
    stop=$(position "$(backup_fact "$newest" stop_lsn)")
    ((stop <= sent)) || sent=$stop
  fi
  printf '%d' "$sent"
}
