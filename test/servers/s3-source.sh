# shellcheck shell=bash
# A release's primary that archives to an S3 server, as the chart keeps it, for tests: read in by each command.
export PGHOST=/tmp/source PGPORT=${PGPORT:-5433} PGUSER=postgres PGDATA=/pg/data/pgdata
export PGBACKREST_STANZA=postgres PGBACKREST_REPO1_TYPE=s3 PGBACKREST_REPO1_S3_ENDPOINT=localhost PGBACKREST_REPO1_STORAGE_PORT=9000
export PGBACKREST_REPO1_S3_BUCKET=backups PGBACKREST_REPO1_S3_REGION=any PGBACKREST_REPO1_S3_URI_STYLE=path PGBACKREST_REPO1_PATH=${S3_PATH:-/shop/db}
export ENCRYPTION_SECRET=passphrase S3_ENCRYPTION_KEY=encryption-key PGBACKREST_LOG_LEVEL_FILE=off PGBACKREST_LOG_LEVEL_CONSOLE=warn
export SOURCE="s3://backups$PGBACKREST_REPO1_PATH" WAL_ROOM=/tmp/wal
stored=/tmp/storage/backups$PGBACKREST_REPO1_PATH

start_storage() {
  mkdir -p /tmp/storage/backups /tmp/metadata
  openssl req -x509 -newkey ec -pkeyopt ec_paramgen_curve:prime256v1 -nodes -days 30 -subj /CN=localhost -addext subjectAltName=DNS:localhost -keyout /tmp/tls.key -out /pg/s3/ca.crt 2>/dev/null
  printf owner >/pg/s3/AWS_ACCESS_KEY_ID
  printf 'very secret' >/pg/s3/AWS_SECRET_ACCESS_KEY
  printf 'a long passphrase' >/pg/encryption/encryption-key
  printf 'of the superuser' >/pg/secrets/superuser
  serve
}

# serve: started by exec, so that the number noted is the server's own.
serve() {
  if [ -e /pg/minio ]; then
    mkdir -p /tmp/certificates
    cp /pg/s3/ca.crt /tmp/certificates/public.crt
    cp /tmp/tls.key /tmp/certificates/private.key
    MINIO_ROOT_USER=owner MINIO_ROOT_PASSWORD='very secret' exec /pg/minio server --address :9000 --certs-dir /tmp/certificates --quiet /tmp/storage
  else
    ROOT_ACCESS_KEY=owner ROOT_SECRET_KEY='very secret' exec /pg/versitygw --region any --port :9000 --cert /pg/s3/ca.crt --key /tmp/tls.key --quiet posix --sidecar /tmp/metadata /tmp/storage
  fi >/tmp/storage.log 2>&1 </dev/null &
  echo "$!" >/tmp/storage-server
}

# start DIRECTORY PORT: a server whose pgBackRest knows what the chart's servers' does.
start() (
  export PGBACKREST_PG1_PATH=$1 PGBACKREST_PG1_SOCKET_PATH=/tmp/source PGBACKREST_PG1_PORT=$2 PGBACKREST_LOCK_PATH=/tmp/pgbackrest-of-$2
  export PGBACKREST_ARCHIVE_MODE_CHECK=n PGBACKREST_ARCHIVE_PUSH_QUEUE_MAX=${QUEUE_MAX:-1GiB} PGBACKREST_COMPRESS_TYPE=zst PGBACKREST_START_FAST=y
  pg_ctl --pgdata="$1" --silent --wait --log="/tmp/server-$2.log" start
)

start_source() {
  mkdir -p /tmp/source
  initdb --no-sync --pgdata="$PGDATA" --waldir=/pg/data/pg_wal --username=postgres --auth=trust --data-checksums --no-instructions >/dev/null
  printf "unix_socket_directories='/tmp/source'\nport=5433\nlisten_addresses='localhost'\nmax_connections=300\nfsync=off\nlog_timezone=UTC\ntimezone=UTC\narchive_mode=always\narchive_command='/pg/scripts/pgbackrest.sh archive-push %%p'\n" >>"$PGDATA/postgresql.conf"
  start "$PGDATA" 5433
  PGBACKREST_PG1_PATH=$PGDATA PGBACKREST_PG1_SOCKET_PATH=/tmp/source PGBACKREST_PG1_PORT=5433 PGBACKREST_LOCK_PATH=/tmp/pgbackrest /pg/scripts/pgbackrest.sh stanza-create
  sql 'CREATE DATABASE app' postgres
}

# start_standby: of the primary, on port 5434.
start_standby() {
  pg_basebackup --pgdata=/pg/data/standby --wal-method=stream --checkpoint=fast --write-recovery-conf
  sed -i 's/^port=.*/port=5434/' /pg/data/standby/postgresql.conf
  start /pg/data/standby 5434
}

sql() { psql --no-psqlrc --quiet --tuples-only --no-align --set=ON_ERROR_STOP=1 --command="$1" "${2:-app}"; }

# back_up KEEP FULL_EVERY BETWEEN: what the Job of a backup does; the backup's name is said last.
back_up() {
  KEEP=$1 FULL_EVERY=$2 BETWEEN=$3 RECOVERY_WINDOW=0 DEADLINE=600 PRIMARY_HOST=localhost PRIMARY_PORT=$PGPORT SECRET=keys /pg/scripts/backup-to-s3.sh
  /pg/scripts/pgbackrest.sh repo-ls --filter='F' backup/postgres | tail -n 1
}

# archived: waits until everything that was written is stored.
archived() {
  local segment attempt
  segment=$(sql 'SELECT pg_walfile_name(pg_switch_wal())')
  for attempt in {1..600}; do
    [ "$(sql "SELECT last_archived_wal >= '$segment' FROM pg_stat_archiver")" != t ] || return 0
    sleep 0.1
  done
  echo "not archived in $attempt attempts" >&2
  return 1
}

now() { sql "SELECT to_char(clock_timestamp() AT TIME ZONE 'UTC', 'YYYY-MM-DD\"T\"HH24:MI:SS.US\"Z\"')"; }
