# shellcheck shell=bash
# The physical backups and the archived WAL on the backup volume: what is there, what it says of itself, and how a backup
# becomes a data directory again.

# finished: the verified backups, oldest first.
finished() { find /pg/backup -mindepth 1 -maxdepth 1 -type d -name '????????T??????Z' | sort; }

# wal_segments: the archived segments, sorted by timeline and place.
wal_segments() { find -H /pg/backup/wal -mindepth 1 -maxdepth 1 -type f -name '*.zst*' -printf '%f\n' 2>/dev/null | sed -n 's/^\([0-9A-F]\{24\}\)\.zst\(\.enc\)\{0,1\}$/\1/p' | sort; }

# backup_fact BACKUP KEY: what the backup says of itself. One of chart 0.2.0 or older is a plain data directory, and says it
# in PostgreSQL's own files.
backup_fact() {
  if [ -e "$1/backup.info" ]; then
    # No text that a calculation would take for a command: it may have been changed on the volume.
    sed -n "s/^$2=\([-A-Za-z0-9_.:\/ ]*\)\$/\1/p" "$1/backup.info"
    return
  fi
  case $2 in
    kind) echo full ;;
    parent) echo - ;;
    packed) echo no ;;
    version) cat "$1/PG_VERSION" ;;
    system_identifier) LC_ALL=C pg_controldata -D "$1" | sed -n 's/^Database system identifier: *//p' ;;
    timeline) manifest_wal "$1" Timeline | head -n 1 ;;
    start_lsn) manifest_wal "$1" Start-LSN | tail -n 1 ;;
    stop_lsn) manifest_wal "$1" End-LSN | head -n 1 ;;
    start_time) date --utc --date="$(sed -n 's/^START TIME: //p' "$1/backup_label")" +%Y-%m-%dT%H:%M:%SZ ;;
    stop_time) date --utc --reference="$1/backup_manifest" +%Y-%m-%dT%H:%M:%SZ ;;
    bytes) du --bytes --summarize "$1" | cut -f 1 ;;
  esac
}

# manifest_wal BACKUP FIELD: Timeline, Start-LSN or End-LSN of the WAL that makes the backup consistent, one line a timeline,
# the newest first.
manifest_wal() { sed -n '/"Timeline":.*"End-LSN":/s/.*"'"$2"'": "\{0,1\}\([0-9A-F/]*\).*/\1/p' "$1/backup_manifest"; }

# backup_chain BACKUP: it and what it was made upon, the full one first.
backup_chain() {
  local parent
  [ -d "$1" ] || refuse "the backup ${1##*/} is missing, and another one was made upon it"
  parent=$(backup_fact "$1" parent)
  [ "$parent" = - ] || backup_chain "/pg/backup/$parent"
  printf '%s\n' "$1"
}

# unpack_backup BACKUP DIRECTORY: a complete data directory of it, each part verified. DIRECTORY is not there yet.
unpack_backup() {
  local chain=() paths part parts=() link=()
  paths=$(backup_chain "$1") || exit 1
  mapfile -t chain <<<"$paths"
  if ((${#chain[@]} == 1)); then
    unpack_part "$1" "$2"
  else
    rm -rf "$2.parts"
    mkdir "$2.parts"
    for part in "${chain[@]}"; do
      parts+=("$2.parts/${part##*/}")
      unpack_part "$part" "${parts[-1]}"
    done
    ((POSTGRES_VERSION < 18)) || link=(--link)
    pg_combinebackup --output="$2" --manifest-checksums=SHA256 "${link[@]}" "${parts[@]}" || refuse "the backup ${1##*/} can't be put together with those that it was made upon; the line above says why"
    rm -rf "$2.parts"
    verify_directory "$1" "$2"
  fi
  # The copy of a standby would stay one.
  rm -f "$2/standby.signal"
}

# unpack_part BACKUP DIRECTORY: one of a chain.
unpack_part() {
  local file
  if [ "$(backup_fact "$1" packed)" = no ] && [ ! -e "$1/base.tar.zst" ]; then
    cp -a "$1" "$2"
  else
    refuse_tablespaces "$1"
    mkdir -m 0700 "$2"
    unpack_archive "$1/base.tar.zst" "$2"
    unpack_archive "$1/pg_wal.tar.zst" "$2/pg_wal"
    file=$(copy_in "$1/backup_manifest")
    open_copy "$file" >"$2/backup_manifest" || refuse "the file $file is damaged"
  fi
  verify_directory "$1" "$2"
}

refuse_tablespaces() {
  local one
  for one in "$1"/*.tar.zst*; do
    one=${one%.enc}
    case ${one##*/} in
      base.tar.zst | pg_wal.tar.zst) ;;
      *) refuse "the backup ${1##*/} has the tablespace ${one##*/}, which the chart has no volume for: move what is in it to another, or unpack a backup by hand" ;;
    esac
  done
}

unpack_archive() {
  [ -d "$2" ] || mkdir -m 0700 "$2"
  local file
  file=$(copy_in "$1")
  { if [ "$file" = "$1" ]; then zstd --decompress --stdout --quiet "$1"; else open_copy "$file" | zstd --decompress --stdout --quiet; fi; } | tar --extract --directory="$2" || {
    if [ "$file" = "$1" ]; then zstd --test --quiet "$1"; else is_authentic "$file"; fi || refuse "the file $file is damaged"
    refuse "the file $file is whole and could not be unpacked to $2; the line above says why. Where there is no room, raise the size of that volume (recovery.scratch, backup.verification.scratch or storage.backup)"
  }
}

# verify_directory BACKUP DIRECTORY: DIRECTORY is what came of it.
verify_directory() {
  local said
  said=$(pg_verifybackup --quiet "$2" 2>&1) || refuse "the backup ${1##*/} is damaged: $(first_of "$said")"
}

# first_of TEXT: its first lines in one, and how many more there are.
first_of() {
  head -n 3 <<<"$1" | paste --serial --delimiters=';'
  (($(wc -l <<<"$1") <= 3)) || printf '… and %d more lines\n' $(($(wc -l <<<"$1") - 3))
}
