# shellcheck shell=bash
# The archive: /pg/backup/wal/<segment>.zst. What pg_receivewal writes stands in incoming/ until it is there, on disk and whole.

incoming=/pg/backup/wal/incoming
identity_file=/pg/backup/wal/system_identifier
# There while WAL is missing since the last backup, and says what.
gap_file=/pg/backup/wal/gap
# There while the next backup must not be made upon an older one.
full_file=/pg/backup/next-is-full
# The newest finished segment, which stays in incoming/: pg_receivewal goes on behind it, whatever the slot says.
newest=''

# keep_finished: everything in incoming/ that is finished.
keep_finished() {
  local file last=''
  for file in "$incoming"/*; do
    case ${file##*/} in
      *.history) store "$file" '' || return 1 ;;
      *[!0-9A-F]*) ;;
      *)
        [ "$file" = "$newest" ] || store "$file" .zst || return 1
        [ -z "$last" ] || rm -f "$last"
        last=$file
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

# store FILE SUFFIX: never over another one. The same once more is no mistake: it was stored, and this program ended early.
store() {
  local target=/pg/backup/wal/${1##*/}$2
  why="$target could not be written: $(human "$(free_space)") are free on the backup volume"
  if [ -e "$target" ]; then
    why="the archive has another $target than the one that the primary sent, or it is damaged: nothing was written over it. This happens after a data directory was put back by hand. Move /pg/backup/wal aside; then a new archive begins"
    unstore "$target" | cmp --quiet - "$1" || { touch "$full_file"; return 1; }
    return 0
  fi
  if [ "$2" = .zst ]; then zstd --quiet --force -1 "$1" -o "$target.new"; else cp "$1" "$target.new"; fi &&
    sync "$target.new" && mv "$target.new" "$target" && sync /pg/backup/wal && return
  rm -f "$target.new"
  return 1
}

# unstore FILE: what was stored in it.
unstore() {
  case $1 in
    *.zst) zstd --decompress --stdout --quiet "$1" ;;
    *) cat "$1" ;;
  esac
}

# set_aside FILE: out of incoming/ into the archive. A segment that was not finished has a name of its own there.
set_aside() {
  { [[ $1 == *.partial ]] && [ -e "/pg/backup/wal/${1##*/}.zst" ]; } || store "$1" .zst || return 1
  rm -f "$1"
}
