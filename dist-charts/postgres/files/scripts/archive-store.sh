# shellcheck shell=bash
# The archive: /pg/backup/wal/<segment>.zst. What pg_receivewal writes stands in incoming/ until it is there, on disk and whole.

# Where it is to be encrypted, that is in memory, and incoming/ has but the encrypted copy of the segment that is being received.
incoming=/pg/backup/wal/incoming
[ -z "${ENCRYPTION_SECRET-}" ] || incoming=/pg/receiving
identity_file=/pg/backup/wal/system_identifier
# There while WAL is missing since the last backup, and says what.
gap_file=/pg/backup/wal/gap
# There while the next backup must not be made upon an older one.
full_file=/pg/backup/next-is-full
# Histories that have been stored; pg_receivewal wants them to stay.
declare -A histories=()
# The newest segment that is stored, which stays in incoming/: pg_receivewal goes on behind it, whatever the slot says.
newest=''

# keep_finished: what is finished in incoming/, for ten seconds at a time: whoever calls it has to look after the receiver too.
keep_finished() {
  local file last='' until=$((SECONDS + 10))
  for file in "$incoming"/*; do
    case ${file##*/} in
      *.history)
        [ -n "${histories[$file]-}" ] || store "$file" '' || return 1
        histories[$file]=stored
        ;;
      *[!0-9A-F]*) ;;
      *)
        [ "$file" = "$newest" ] || store "$file" .zst || return 1
        [ -z "$last" ] || rm -f "$last"
        last=$file
        ((SECONDS < until)) || break
        ;;
    esac
  done
  newest=$last
}

# remove_unpadded: pg_receivewal fills a new file with zeros before it writes WAL into it. One that it could not fill, on a full
# volume or because it was killed, holds nothing, and would keep it from starting.
remove_unpadded() {
  local file size
  for file in "$incoming"/*.partial; do
    size=$(stat --format=%s "$file" 2>/dev/null) || continue
    ((size == 0 || size == segment_bytes)) || { log "removing ${file##*/}, which was only begun" && rm -f "$file"; }
  done
}

# take_in: what encryption finds of before: plain segments that were being received, and the encrypted copy of the newest.
take_in() {
  local file found
  [ -n "$key_id" ] || return 0
  for file in /pg/backup/wal/incoming/*; do
    found=${file##*/}
    case $found in
      *.history) store "$file" '' && rm -f "$file" || return 1 ;;
      *.partial) write_copy "$file" "/pg/backup/wal/incoming/$found.zst" && mv "$file" "$incoming" || return 1 ;;
      *.new) rm -f "$file" ;;
      *[!0-9A-F]*) ;;
      *) store "$file" .zst && rm -f "$file" || return 1 ;;
    esac
  done
  # shellcheck disable=SC2012 # names of segments
  found=$(ls /pg/backup/wal/incoming | sed -n 's/^\([0-9A-F]\{24\}\.partial\)\.zst\.enc$/\1/p' | tail -n 1)
  if [ -z "$found" ] || [ -e "$incoming/$found" ] || [ -e "$incoming/${found%.partial}" ]; then return 0; fi
  why="the copy of what was received last, /pg/backup/wal/incoming/$found.zst.enc, is damaged: move it aside"
  unstore "/pg/backup/wal/incoming/$found.zst.enc" >"$incoming/$found.new" && mv "$incoming/$found.new" "$incoming/$found"
}

# keep_partial: an encrypted copy of the segment that is being received, where something has come since. Only the newest stays
# in memory; a promotion leaves one behind.
keep_partial() {
  local file last=''
  partial_kept=$SECONDS
  [ -n "$key_id" ] || return 0
  for file in "$incoming"/*.partial; do
    if has_wal "$file" && ! { [ -e /tmp/partial-kept ] && [ ! "$file" -nt /tmp/partial-kept ]; }; then
      touch --reference="$file" /tmp/partial-kept.new
      # It may have been finished, and so renamed, meanwhile.
      write_copy "$file" "/pg/backup/wal/incoming/${file##*/}.zst" || { [ ! -e "$file" ] && continue; } || return 1
      mv /tmp/partial-kept.new /tmp/partial-kept
    fi
    [ -z "$last" ] || rm -f "$last"
    last=$file
  done
}

# has_wal FILE: not one that was only begun, or made for pg_receivewal to go on behind.
has_wal() { [ -e "$1" ] && [ -n "$(head --bytes=2 "$1" | tr -d '\0')" ]; }

# write_copy FILE TARGET: compressed where TARGET says so, encrypted where that is asked for.
write_copy() {
  local target=$2
  why="$target could not be written: $(human "$(free_space "$archive_volume")") are free on its volume"
  if [ -n "$key_id" ]; then
    target=$2.enc
    if [[ $2 == *.zst ]]; then zstd --quiet --stdout -1 "$1"; else cat "$1"; fi | encrypt "${2##*/}" >"$target.new"
  elif [[ $2 == *.zst ]]; then
    zstd --quiet --force -1 "$1" -o "$target.new"
  else
    cp "$1" "$target.new"
  fi && sync "$target.new" && mv "$target.new" "$target" && sync "${target%/*}" && return
  rm -f "$target.new"
  return 1
}

# store FILE SUFFIX: never over another one. The same once more is no mistake: it was stored, and this program ended early.
store() {
  local target=/pg/backup/wal/${1##*/}$2 there
  has_wal "$1" || return 0
  there=$(copy_in "$target")
  if [ -e "$there" ]; then
    why="the archive has another $there than the one that the primary sent, or it is damaged: nothing was written over it. This happens after a data directory was put back by hand. Move $archive_volume/wal aside; then a new archive begins"
    unstore "$there" | cmp --quiet - "$1" || { touch "$full_file"; return 1; }
  else
    write_copy "$1" "$target" || return 1
  fi
  rm -f "/pg/backup/wal/incoming/${1##*/}"{,.partial}.zst.enc
}

# unstore FILE: what was stored in it.
unstore() {
  case $1 in
    *.zst) zstd --decompress --stdout --quiet "$1" ;;
    *.zst.enc) open_copy "$1" | zstd --decompress --stdout --quiet ;;
    *) open_copy "$1" ;;
  esac
}

# set_aside FILE: out of incoming/ into the archive. A segment that was not finished has a name of its own there.
set_aside() {
  { [[ $1 == *.partial ]] && [ -e "$(copy_in "/pg/backup/wal/${1##*/}.zst")" ]; } || store "$1" .zst || return 1
  rm -f "$1"
}
