# shellcheck shell=bash
# A logical copy of another release's running primary, of the same or an older major version: every role and database, by
# pg_dump in parallel, into a server on the scratch volume.

source_passfile=/tmp/source-passfile
copy_jobs=4

# to_source DATABASE
to_source() {
  local database=${1//\\/\\\\}
  printf "host=%s port=5432 user=postgres passfile=%s connect_timeout=10 dbname='%s'" "$SOURCE_HOST" "$source_passfile" "${database//\'/\\\'}"
}

ask_source() { psql --no-psqlrc --quiet --tuples-only --no-align --set=ON_ERROR_STOP=1 --command="$1" "$(to_source postgres)"; }

copy_server() {
  local version database databases
  local -x PGOPTIONS=$undisturbed
  write_source_passfile
  look_at_source
  begin_copy
  pg_dumpall --globals-only --no-password --dbname="$(to_source postgres)" | sed '/^CREATE ROLE postgres;$/d' | in_restored --output=/dev/null postgres ||
    refuse "the roles of $SOURCE_HOST could not be copied; the lines above say why. The source was only read"
  # So that its owner, settings and privileges come as those of the others.
  in_restored --command='DROP DATABASE postgres' template1
  databases=$(ask_source "SELECT datname FROM pg_database WHERE datallowconn AND datname <> 'template1' ORDER BY datname") || databases=''
  [ -n "$databases" ] ||
    refuse "$SOURCE_HOST did not tell its databases; the lines above say why. The source was only read"
  while IFS= read -r database; do copy_database "$database"; done <<<"$databases"
  ask_source "SELECT datname FROM pg_database WHERE NOT datallowconn AND datname <> 'template0'" |
    while IFS= read -r database; do log "NOT COPIED: $database allows no connections"; done
  vacuumdb --host=/tmp --username=postgres --all --analyze-only --quiet --jobs="$copy_jobs"
  in_restored --set=source="$SOURCE_HOST (PostgreSQL $version)" --set=backup='' --set=target='a copy of the server' --set=to="$recovered_to" \
    --set=lsn="$recovered_lsn" --set=timeline="$recovered_timeline" --set=transaction='' --file="$scripts/recovered.sql" postgres
  log "COPIED $SOURCE_HOST (PostgreSQL $version) as it was from $recovered_to UTC on (LSN $recovered_lsn on timeline $recovered_timeline) in ${SECONDS} s"
}

write_source_passfile() {
  local password
  IFS= read -r -d '' password </pg/source-secret/superuser || true
  password=${password//\\/\\\\}
  (umask 077 && printf '*:*:*:postgres:%s\n' "${password//:/\\:}" >"$source_passfile")
}

# look_at_source: sets `version` and where it stands; refuses what can't be copied.
look_at_source() {
  local facts sessions
  facts=$(ask_source "SELECT split_part(current_setting('server_version'), ' ', 1), pg_current_wal_lsn(), timeline_id, to_char(clock_timestamp() AT TIME ZONE 'UTC', 'YYYY-MM-DD HH24:MI:SS.US'),
    (SELECT count(*) FROM pg_stat_activity WHERE backend_type = 'client backend' AND pid <> pg_backend_pid()) FROM pg_control_checkpoint()") ||
    refuse "the server $SOURCE_HOST did not answer to the superuser: is it there, does recovery.source.secret have its password, do its rules of access (postgres.hba) let postgres in, has its Service the port 5432?"
  IFS='|' read -r version recovered_lsn recovered_timeline recovered_to sessions <<<"$facts"
  ((${version%%[!0-9]*} <= POSTGRES_VERSION)) ||
    refuse "$SOURCE_HOST is PostgreSQL $version, postgres.version is $POSTGRES_VERSION: a copy goes to the same or a newer major version"
  ((sessions == 0)) || log "$sessions sessions are connected to $SOURCE_HOST: what they write from now on may be missing here. Stop what writes, and begin again, where that matters"
}

# begin_copy: an empty server on the scratch volume. initdb wants a name for its uid, which the image may not have.
begin_copy() {
  local wrapper=''
  rm -rf "$restored" "$scratch/dump"
  if ! getent passwd "$(id -u)" >/dev/null; then
    printf 'postgres:x:%d:%d::/tmp:/bin/bash\n' "$(id -u)" "$(id -g)" >/tmp/passwd
    wrapper=$(echo /usr/lib/*/libnss_wrapper.so)
  fi
  (
    [ -z "$wrapper" ] || export LD_PRELOAD=$wrapper NSS_WRAPPER_PASSWD=/tmp/passwd NSS_WRAPPER_GROUP=/etc/group
    new_cluster "$restored" --no-sync
  )
  scratch_conf >"$scratch/recovery.conf"
  echo 'local all all trust' >"$scratch/hba.conf"
  start_restored
}

copy_database() {
  log "copying the database $1"
  { pg_dump --no-password --format=directory --jobs="$copy_jobs" --file="$scratch/dump" --dbname="$(to_source "$1")" &&
    pg_restore --host=/tmp --username=postgres --dbname=template1 --create --jobs="$copy_jobs" --exit-on-error "$scratch/dump"; } ||
    refuse "the database $1 of $SOURCE_HOST could not be copied; the lines above say why. The source was only read"
  rm -rf "$scratch/dump"
}
