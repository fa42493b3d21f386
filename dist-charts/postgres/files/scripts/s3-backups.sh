# shellcheck shell=bash
# Backups and archived WAL in S3 storage, where they are there: the same functions as those of backup-set.sh and wal-archive.sh,
# after which this is read in.
[ -n "${PGBACKREST_STANZA-}" ] || return 0

# What pgBackRest says of them, asked once: a moment's picture, by which everything is judged.
catalogue=${CATALOGUE:-/tmp/s3}
# shellcheck disable=SC2034 # of a list
name_width=33

# What goes wrong is no part of what is read.
backrest() { PGBACKREST_LOG_LEVEL_CONSOLE=off PGBACKREST_LOG_LEVEL_STDERR=warn "$scripts/pgbackrest.sh" "$@"; }

# check_archive: looks at what there is.
check_archive() {
  local status=0
  mkdir -p "$catalogue"
  # A source is read as it is, also by a release that encrypts its own.
  [ -z "${ENCRYPTION_SECRET-}" ] || ! (unset ENCRYPTION_SECRET && backrest repo-get "backup/$PGBACKREST_STANZA/backup.info" 2>/dev/null) | grep -q '^\[backrest\]' || unset ENCRYPTION_SECRET
  # 1 says that there is none yet, 95 that this key does not decrypt it.
  backrest repo-get --ignore-missing "backup/$PGBACKREST_STANZA/backup.info" | sed '/^cipher-pass=/d' >"$catalogue/backups" || status=$?
  if ((status == 95)) || { [ -s "$catalogue/backups" ] && ! grep -q '^\[backrest\]' "$catalogue/backups"; }; then
    [ -n "${ENCRYPTION_SECRET-}" ] || refuse "$SOURCE is encrypted: name the Secret with its key in recovery.source.encryptionSecret or backup.encryption. Nothing was written"
    refuse "$SOURCE was not encrypted with the key $S3_ENCRYPTION_KEY of the Secret $ENCRYPTION_SECRET, and without the one that it was nobody can read it. Nothing was written"
  fi
  { ((status < 2)) && backrest repo-ls --recurse --output=json "archive/$PGBACKREST_STANZA" >"$catalogue/archive"; } ||
    refuse "$SOURCE could not be read; the lines above say why. Nothing was written"
  # One line each: name, checksum with the compression's suffix, file, size.
  tr '}' '\n' <"$catalogue/archive" | sed -n 's/.*"\([^"]*\/\)\{0,1\}\([0-9A-F]\{8\}\([0-9A-F]\{16\}\(\.partial\)\{0,1\}-[0-9a-f]\{40\}[^"]*\|\.history\)\)".*"size":\([0-9]*\).*/\2 \1\2 \5/p' | sed 's/^\([^ -]*\)-/\1 /; t; s/^[^ ]*/& -/' | sort >"$catalogue/wal"
}

# every_backup: also one that was not read back yet, and one in which pgBackRest found a damaged page.
every_backup() { sed -n 's/^\([0-9]\{8\}-[0-9]\{6\}F[^=]*\)=.*/\1/p' "$catalogue/backups" | sort; }

# finished: those that count.
finished() { sed -n '/"backup-error":true/d; /"unverified":"yes"/d; s/^\([0-9]\{8\}-[0-9]\{6\}F[^=]*\)=.*/\1/p' "$catalogue/backups" | sort; }

backup_fact() {
  local said
  case $2 in
    version | system_identifier) sed -n 's/^db-'"${2/_identifier/-id}"'="\{0,1\}\([0-9]*\).*/\1/p' "$catalogue/backups" | head -n 1 ;;
    kind) case $1 in *F) echo full ;; *D) echo differential ;; *) echo incremental ;; esac ;;
    parent) said=$(s3_fact "$1" backup-prior); echo "${said:--}" ;;
    timeline) said=$(s3_fact "$1" backup-archive-stop); printf '%d' "$((16#${said:0:8}))" ;;
    start_lsn | stop_lsn) s3_fact "$1" "backup-lsn-${2%_lsn}" ;;
    # Rounded up: what was before it can't be had from this backup.
    start_time | stop_time) date --utc --date="@$(($(s3_fact "$1" "backup-timestamp-${2%_time}") + 1))" +%Y-%m-%dT%H:%M:%SZ ;;
    bytes) s3_fact "$1" backup-info-repo-size-delta ;;
  esac
}

# s3_fact BACKUP KEY
s3_fact() { sed -n "/^$1=/s/.*\"$2\":\"\{0,1\}\([^,\"}]*\).*/\1/p" "$catalogue/backups"; }

backup_chain() {
  local parent
  grep -q "^$1=" "$catalogue/backups" || refuse "the backup $1 is missing, and another one was made upon it"
  parent=$(backup_fact "$1" parent)
  [ "$parent" = - ] || backup_chain "$parent"
  printf '%s\n' "$1"
}

# unpack_backup BACKUP DIRECTORY: pgBackRest verifies each file.
unpack_backup() {
  mkdir -p "$2"
  backrest restore --set="$1" --type=none --pg1-path="$2" --process-max=4 ||
    refuse "the backup $1 could not be restored; the lines above say why. Where there is no room, raise the size of that volume (recovery.scratch or backup.verification.scratch)"
}

wal_segments() { sed -n 's/^\([0-9A-F]\{24\}\) .*/\1/p' "$catalogue/wal"; }
archive_size() { awk '{ bytes += $4 } END { print bytes + 0 }' "$catalogue/wal"; }
newest_timeline() { local newest; newest=$(tail -n 1 "$catalogue/wal"); newest=${newest:-00000001}; printf "%d" "$((16#${newest:0:8}))"; }

# find_stored NAME: a history is fetched, so that it can be read.
find_stored() {
  local found
  found=$(grep -m 1 "^$1\(\.partial\)\? " "$catalogue/wal") || return 1
  read -r _ sum stored _ <<<"$found"
  [[ $1 != *.history ]] || { backrest repo-get "archive/$PGBACKREST_STANZA/$stored" >"$catalogue/$1" && stored=$catalogue/$1; }
}

fetch_wal() {
  local sum
  find_stored "$1" || return 1
  [[ $1 != *.history ]] || { cp "$stored" "$2"; return; }
  if unstore >"$2" && has_sum <"$2"; then return 0; fi
  # Whole, and so it was the room for it that is missing.
  ! unstore | has_sum || return 3
  return 2
}

# unstore: what the segment that was found holds.
unstore() { backrest repo-get "archive/$PGBACKREST_STANZA/$stored" | if [[ $sum == *.zst ]]; then zstd --decompress --quiet; else cat; fi; }
has_sum() { [ "$(sha1sum)" = "${sum%%.*}  -" ]; }
