#!/usr/bin/env bash
# One logical backup: a dump of every database, each by several processes, and the roles with their passwords. It counts only
# once every dump has been read back; only then may the oldest go.
set -euo pipefail

scripts=$(dirname "$0")
. "$scripts/own-programs.sh"
. "$scripts/log.sh"
. "$scripts/credentials.sh"
. "$scripts/backup-volume.sh"
. "$scripts/encryption.sh"

logical=/pg/backup/logical
backup=$logical/$(date -u +%Y%m%dT%H%M%SZ)
compress=zstd:1 dumped='' number=0
((POSTGRES_VERSION >= 16)) || compress=1

# dumps: the logical backups, oldest first.
dumps() { find "$logical" -mindepth 1 -maxdepth 1 -type d -name '????????T??????Z' | sort; }

ask() { psql --no-psqlrc --quiet --tuples-only --no-align --dbname=postgres --command="$1" "${@:2}"; }

# directory_of DATABASE OID: its name, where that can be a directory's.
directory_of() {
  if [[ $1 =~ ^[A-Za-z0-9_][A-Za-z0-9_.-]*$ ]] && [ "$1" != globals.sql ] && [ "$1" != databases ] && [[ $1 != oid-* ]]; then printf '%s' "$1"; else printf 'oid-%s' "$2"; fi
}

# check_space: as much as last time and a quarter more, or half of what the databases have.
check_space() {
  local needed newest available
  needed=$(ask 'SELECT sum(pg_database_size(oid))::bigint / 2 FROM pg_database') || refuse "the primary $PRIMARY_HOST did not answer: the dump was not begun"
  newest=$(dumps | tail -n 1)
  [ -z "$newest" ] || needed=$(($(du --bytes --summarize "$newest" | cut -f 1) * 5 / 4))
  needed=$((needed + 64 * 1024 * 1024)) available=$(free_space /pg/backup)
  ((available >= needed)) || { remove_old; available=$(free_space /pg/backup); }
  ((available >= needed)) ||
    refuse "a dump needs about $(human "$needed") and $(human "$available") are free: raise storage.backup.size or lower backup.logical.keep. The dumps that exist were kept"
}

# dump DATABASE [OID]: none where it lets nobody in.
dump() {
  local directory database=${1//\\/\\\\}
  [ -n "$2" ] || { log "NOT DUMPED: $1 allows no connections (ALLOW_CONNECTIONS false, or a DROP DATABASE that was interrupted)"; return; }
  directory=$(directory_of "$1" "$2")
  number=$((number + 1))
  log "dumping $1"
  if [ -n "$key_id" ]; then dump_encrypted "$1" "$directory"; return; fi
  pg_dump --format=directory --jobs="$JOBS" --compress="$compress" --file="$backup.partial/$directory" --dbname="dbname='${database//\'/\\\'}'" ||
    refuse "the database $1 could not be dumped; the dumps that exist were kept"
  pg_restore --file=/dev/null "$backup.partial/$directory" || refuse "the dump of $1 is damaged and was not kept; those that exist were"
  printf '%s\t%s\n' "$directory" "$1" >>"$backup.partial/databases"
}

# dump_encrypted DATABASE NAME: as one file by one process, so that nothing lies anywhere in clear.
dump_encrypted() {
  local database=${1//\\/\\\\} file=$backup.partial/$2.dump.enc
  pg_dump --format=custom --compress="$compress" --dbname="dbname='${database//\'/\\\'}'" | encrypt "$2.dump" >"$file" ||
    refuse "the database $1 could not be dumped; the dumps that exist were kept"
  open_copy "$file" | pg_restore --file=/dev/null || refuse "the dump of $1 is damaged and was not kept; those that exist were"
  dumped+=$2.dump.enc$'\t'$1$'\n'
}

remove_old() {
  local since one
  since=$(date --utc --date="-$KEEP_DAYS days" +%Y%m%dT%H%M%SZ)
  while IFS= read -r one; do
    # Names are times: after the clock was put back the one just made is not the newest by name.
    [ "$one" != "$backup" ] || continue
    if [ "$KEEP_DAYS" -gt 0 ] && [[ ${one##*/} > $since ]]; then continue; fi
    log "removing ${one##*/}: newer dumps are kept"
    mv "$one" "$one.partial"
    rm -rf "$one.partial"
  done < <(dumps | head -n "-$KEEP")
}

check_backup_volume
mkdir -p "$logical"
exec {lock}>>"$logical/lock"
flock --nonblock "$lock" || refuse "another dump of this release is running: wait for it"
rm -rf "$logical"/*.partial
trap 'rm -rf "$backup.partial"' EXIT
choose_key || refuse "$why"
read_password superuser
export PGPASSWORD=$password PGUSER=postgres PGHOST=$PRIMARY_HOST PGPORT=$PRIMARY_PORT PGCONNECT_TIMEOUT=10
check_space
mkdir -m 0700 "$backup.partial"
# Roles first: a dump names them as owners. Their passwords are stored as SCRAM verifiers.
(umask 077 && pg_dumpall --globals-only --no-password | protect globals.sql >"$backup.partial/globals.sql${key_id:+.enc}") || refuse "the roles could not be dumped; the dumps that exist were kept"
mapfile -d '' -t databases < <(ask "SELECT datname, CASE WHEN datallowconn AND datconnlimit <> -2 THEN oid END FROM pg_database WHERE datname NOT IN ('template0', 'template1') ORDER BY datname" --field-separator-zero --record-separator-zero)
((${#databases[@]} > 1)) || refuse "the primary $PRIMARY_HOST did not tell its databases; the dumps that exist were kept"
for ((i = 0; i + 1 < ${#databases[@]}; i += 2)); do dump "${databases[i]}" "${databases[i + 1]}"; done
[ -z "$key_id" ] || printf '%s' "$dumped" | encrypt databases >"$backup.partial/databases.enc"
sync -f "$backup.partial"
mv --no-target-directory "$backup.partial" "$backup"
sync -f "$logical"
log "dumped $number databases into ${backup##*/}: $(human "$(du --bytes --summarize "$backup" | cut -f 1)") in ${SECONDS} s"
remove_old
log "$(dumps | wc -l) dumps are kept, the oldest is $(basename "$(dumps | head -n 1)")"
