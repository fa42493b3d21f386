# shellcheck shell=bash
# The WAL on a backup volume: where a segment lies, and which segments follow each other along timelines.

archive=/pg/backup/wal
# shellcheck disable=SC2034 # of a list
name_width=17
# As the backup says; restore-wal.sh has it from the environment.
: "${segment_bytes:=16777216}"

# check_archive: it may be on a volume of its own.
check_archive() {
  [ ! -L "$archive" ] || [ -d "$archive" ] ||
    refuse "the archived WAL of these backups is on a volume of its own, which is not there. Name its claim: recovery.source.archiveClaim where they are recovered from, storage.archive in the release that made them"
}

# lsn_number LSN: 0/3000148 as a number.
lsn_number() { printf '%d' "$(((16#${1%/*} << 32) + 16#${1#*/}))"; }
lsn_text() { printf '%X/%X' "$(($1 >> 32))" "$(($1 & 0xFFFFFFFF))"; }

# find_stored NAME: sets `stored` to the file of a segment or history; what is still being received counts too.
find_stored() {
  for stored in "$archive/$1"{.zst.enc,.zst,.enc,} "$archive/incoming/$1"{,.partial,.partial.zst.enc} "$archive/$1.partial.zst"{,.enc}; do
    [ ! -e "$stored" ] || return 0
  done
  return 1
}

# fetch_wal NAME FILE: unpacks a segment or a history; fails with 1 where there is none, with 2 where it is damaged, with 3
# where there is no room.
fetch_wal() {
  local attempt
  # What is received may move to its place between the look and the copy.
  for attempt in 1 2; do
    find_stored "$1" || return 1
    if [[ $stored == *.enc ]]; then
      if [[ $stored == *.zst.enc ]]; then open_copy "$stored" | zstd --decompress --quiet --force -o "$2" 2>/dev/null; else open_copy "$stored" >"$2"; fi && break
      is_authentic "$stored" || return 2
    elif [[ $stored == *.zst ]]; then
      zstd --decompress --quiet --force "$stored" -o "$2" 2>/dev/null && break
    else
      cp "$stored" "$2" 2>/dev/null && break
    fi
    ((attempt < 2)) || { [[ $stored == *.zst ]] && ! zstd --test --quiet "$stored" 2>/dev/null && return 2; return 3; }
  done
  [[ $1 != *.history ]] || return 0
  [ "$(stat --format=%s "$2")" = "$segment_bytes" ] || return 2
  # One that was made for what was never received.
  [ -n "$(head --bytes=2 "$2" | tr -d '\0')" ] || return 1
}

# newest_timeline: of all that is archived.
newest_timeline() {
  local newest
  newest=$(find -H "$archive" -maxdepth 2 -regextype egrep -regex '.*/[0-9A-F]{8}([0-9A-F]{16}(\.partial)?(\.zst)?|\.history)(\.enc)?' -printf '%f\n' 2>/dev/null | cut -c 1-8 | sort | tail -n 1)
  printf '%d' "$((16#${newest:-1}))"
}

# follow_timeline TIMELINE: sets way_timeline and way_begin: the timelines that lead to this one, oldest first, and the
# LSN (as a number) from which each is followed.
follow_timeline() {
  local parent at begin=0 name
  way_timeline=() way_begin=()
  printf -v name '%08X.history' "$1"
  if find_stored "$name"; then
    while read -r parent at _; do
      [[ $parent =~ ^[0-9]+$ ]] || continue
      way_timeline+=("$parent") way_begin+=("$begin")
      begin=$(lsn_number "$at")
    done < <(open_copy "$stored")
  fi
  way_timeline+=("$1") way_begin+=("$begin")
}

# name_segment NUMBER: sets `segment`, the name of that segment on the way.
name_segment() {
  local i
  for ((i = ${#way_timeline[@]} - 1; i > 0; i--)); do
    ((way_begin[i] / segment_bytes > $1)) || break
  done
  printf -v segment '%08X%08X%08X' "${way_timeline[i]}" "$(($1 / (0x100000000 / segment_bytes)))" "$(($1 % (0x100000000 / segment_bytes)))"
}

# is_on_way TIMELINE LSN: whether the way leads over this place.
is_on_way() {
  local i at
  at=$(lsn_number "$2")
  for i in "${!way_timeline[@]}"; do
    [ "${way_timeline[i]}" = "$1" ] || continue
    ((at >= way_begin[i] && (i + 1 == ${#way_timeline[@]} || at <= way_begin[i + 1])))
    return
  done
  return 1
}

# find_reach NUMBER: sets `reach` to the first segment from that number on that is missing.
find_reach() {
  reach=$1
  while name_segment "$reach" && find_stored "$segment"; do reach=$((reach + 1)); done
}

# is_gap NUMBER: whether later segments of the way are there.
is_gap() {
  local name number
  while IFS= read -r name; do
    number=$((16#${name:8:8} * (0x100000000 / segment_bytes) + 16#${name:16:8}))
    ((number > $1)) || continue
    name_segment "$number"
    [ "$segment" != "$name" ] || return 0
  done < <(wal_segments)
  return 1
}

archive_size() { du --bytes --summarize "$archive/" 2>/dev/null | cut -f 1 || echo 0; }
