# shellcheck shell=bash
# Where pg_receivewal goes on: behind the last segment that is in the history of the server which is primary now.

# number_of SEGMENT: its place in the WAL, counted from the beginning.
number_of() { printf '%d' $((16#${1:8:8} * (0x100000000 / segment_bytes) + 16#${1:16:8})); }

# number_at LSN: of the segment that has it.
number_at() { printf '%d' $(((16#${1%/*} * 0x100000000 + 16#${1#*/}) / segment_bytes)); }

# read_history: sets `parted`, for each timeline before the primary's the number of the segment in which it was left.
read_history() {
  local history from at
  parted=()
  ((timeline > 1)) || return 0
  history=$(command_primary "TIMELINE_HISTORY $timeline") || { why="the primary did not tell its history: $history"; return 1; }
  is_archived_history "${history#*|}" || return 1
  while read -r from at; do
    parted[from]=$(number_at "$at")
  done < <(sed -n 's/^\(.*|\)\{0,1\}\([0-9]\{1,\}\)\t\([0-9A-F/]*\)\t.*/\2 \3/p' <<<"$history")
}

# is_archived_history HISTORY: two servers that were promoted without having heard of each other have timelines of one number.
is_archived_history() {
  local file kept
  file=$(copy_in "/pg/backup/wal/$(printf '%08X' "$timeline").history")
  [ -e "$file" ] || return 0
  why="the history $file could not be read from the archive"
  kept=$(open_copy "$file") || return 1
  [ "$1" != "$kept" ] || return 0
  why="the primary's timeline $timeline is another one than the timeline $timeline that the archive has: each began without the other. Move $archive_volume/wal aside; then a new archive begins, and the next backup is a full one"
  printf '%s' "$why" >"$put_back_file"
  return 1
}

# is_in_history SEGMENT [.partial]
is_in_history() {
  local of=$((16#${1:0:8})) number
  ((of != timeline)) || return 0
  [ -n "${parted[of]-}" ] || return 1
  number=$(number_of "$1")
  ((number < parted[of])) || { [ -n "${2-}" ] && ((number == parted[of])); }
}

# follow_history: after a promotion, what the new primary never had is set aside; nothing that was archived changes.
follow_history() {
  local file found left=-1 number seed='' segment
  declare -a parted
  read_history || return 1
  for file in "$incoming"/*; do
    found=${file##*/}
    [[ ${found%.partial} =~ ^[0-9A-F]{24}$ ]] || continue
    ((16#${found:0:8} <= timeline)) ||
      { why="the archive has timeline $((16#${found:0:8})), and $PRIMARY_HOST is on $timeline: it was put back to an earlier state. Move $archive_volume/wal aside; then a new archive begins"; return 1; }
    if is_in_history "${found%.partial}" "${found#"${found%.partial}"}"; then
      number=$(number_of "${found%.partial}")
      ((number <= left)) || left=$number
    else
      log "$found is not in the history of the primary's timeline $timeline: going on from where that one begins"
      set_aside "$file" || return 1
      [ "$file" != "$newest" ] || newest=''
    fi
  done
  keep_left_behind "$left" || return 1
  # Behind a gap it begins where the slot does.
  [ ! -e "$gap_file" ] || return 0
  while IFS= read -r segment; do
    ! is_in_history "$segment" || { seed=$segment; break; }
  done < <(wal_segments | sort --reverse --key=1.9)
  # A .partial stays in incoming/ after each promotion.
  if [ -z "$seed" ] || (($(number_of "$seed") <= left)); then return 0; fi
  why="the segment $seed could not be read from the archive"
  if [ -e "/pg/backup/wal/$seed.zst.enc" ]; then go_on_behind "$seed"; return; fi
  unstore "/pg/backup/wal/$seed.zst" >"$incoming/$seed.new" && sync "$incoming/$seed.new" && mv "$incoming/$seed.new" "$incoming/$seed" && newest=$incoming/$seed
}

# keep_left_behind NUMBER: a promotion leaves a segment in its middle. Once there are later ones it goes into the archive, and from there with the rest.
keep_left_behind() {
  local file found
  for file in /pg/backup/wal/incoming/*.partial{,.zst.enc}; do
    found=${file##*/}
    [[ $found =~ ^[0-9A-F]{24}\.partial ]] || continue
    ((16#${found:0:8} < timeline && $(number_of "${found:0:24}") < $1)) || continue
    case $found in
      *.enc) mv "$file" /pg/backup/wal ;;
      *) set_aside "$file" ;;
    esac || return 1
  done
}

# go_on_behind SEGMENT: pg_receivewal looks at the newest file's name and size, and begins with the next.
go_on_behind() { truncate --size="$segment_bytes" "$incoming/$1" && newest=$incoming/$1; }
