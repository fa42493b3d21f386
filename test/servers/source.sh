# shellcheck shell=bash
# A release's primary with an archive, as the chart keeps them, for tests of recovery: read in by each command.
export PGHOST=/tmp/source PGPORT=5433 PGUSER=postgres
wal=/pg/backup/wal

start_source() { start_server && receive; }

start_server() {
  mkdir -p /tmp/source "$wal/incoming"
  initdb --no-sync --pgdata=/pg/source/primary --username=postgres --auth=trust --data-checksums --no-instructions >/dev/null
  printf "unix_socket_directories='/tmp/source'\nport=5433\nlisten_addresses=''\nmax_connections=300\nfsync=off\nlog_timezone=UTC\ntimezone=UTC\n" >>/pg/source/primary/postgresql.conf
  pg_ctl --pgdata=/pg/source/primary --silent --wait --log=/tmp/primary.log start
  sql "CREATE ROLE replicator LOGIN REPLICATION PASSWORD 'of the source'; CREATE ROLE app LOGIN PASSWORD 'of the source'" postgres
  sql 'CREATE DATABASE app OWNER app' postgres
}

sql() { psql --no-psqlrc --quiet --tuples-only --no-align --set=ON_ERROR_STOP=1 --command="$1" "${2:-app}"; }

# receive: WAL from the server on PGPORT, in the background.
receive() {
  pg_receivewal --directory="$wal/incoming" --create-slot --slot=helmwright_archive
  pg_receivewal --directory="$wal/incoming" --synchronous --slot=helmwright_archive >/tmp/receiving.log 2>&1 &
  echo "$!" >/tmp/receiver
}

# received: waits until everything is.
received() {
  local until attempt
  until=$(sql 'SELECT pg_current_wal_flush_lsn()')
  for attempt in {1..600}; do
    [ "$(sql "SELECT flush_lsn >= '$until' FROM pg_stat_replication WHERE application_name = 'pg_receivewal'")" != t ] || return 0
    sleep 0.1
  done
  echo "not received in $attempt attempts" >&2
  return 1
}

# archive: finishes the segment and stores what is finished.
archive() {
  local file
  sql 'SELECT pg_switch_wal()' >/dev/null
  sql 'CHECKPOINT'
  received
  for file in "$wal"/incoming/*; do
    case $file in
      *.partial) ;;
      *.history) mv "$file" "$wal" ;;
      *) zstd --quiet --rm -1 "$file" -o "$wal/${file##*/}.zst" ;;
    esac
  done
}

# back_up: one as chart 0.2.0 made them, whose name is said.
back_up() {
  local name
  name=$(date -u +%Y%m%dT%H%M%SZ)
  pg_basebackup --pgdata="/pg/backup/$name" --wal-method=stream --checkpoint=fast --manifest-checksums=SHA256
  sleep 1.1
  echo "$name"
}

now() { sql "SELECT to_char(clock_timestamp() AT TIME ZONE 'UTC', 'YYYY-MM-DD\"T\"HH24:MI:SS.US\"Z\"')"; }
