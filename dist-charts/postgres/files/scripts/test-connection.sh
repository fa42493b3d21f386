#!/usr/bin/env bash
# `helm test`: a row is written on the primary as the application would, and read on every server and through the replicas' Service.
set -euo pipefail

scripts=$(dirname "$0")
. "$scripts/log.sh"
. "$scripts/credentials.sh"

read_password application
export PGPASSWORD=$password PGUSER=$APPLICATION_USERNAME PGDATABASE=$APPLICATION_DATABASE PGCONNECT_TIMEOUT=5

to_primary="host=$PRIMARY_HOST port=$PRIMARY_PORT"
to_replicas="host=$REPLICAS_HOST port=$REPLICAS_PORT"
query() { psql --no-psqlrc --quiet --tuples-only --no-align --set=ON_ERROR_STOP=1 --dbname="$1" --command="$2"; }

# eventually COMMAND...: for up to a minute, since a release that was just installed is still starting.
eventually() {
  local attempt
  for ((attempt = 1; attempt <= 60; attempt++)); do
    "$@" && return
    sleep 1
  done
  return 1
}

row=$(date -u +%s%N)
table=helm_test_$row
write() { query "$to_primary" "CREATE TABLE IF NOT EXISTS $table AS SELECT $row AS id"; }
read_on() { [ "$(query "host=$1.$NAME-members.$NAMESPACE.svc port=5432" "SELECT id FROM $table")" = "$row" ]; }
read_back() { [ "$(query "$1" "SELECT id FROM $table WHERE pg_is_in_recovery() = $2")" = "$row" ]; }
trap 'query "$to_primary" "DROP TABLE IF EXISTS $table" || true' EXIT

eventually write || refuse "the primary $PRIMARY_HOST did not take a row as $PGUSER"
read_back "$to_primary" false || refuse "the primary $PRIMARY_HOST did not give the row back"
log "wrote a row on $PRIMARY_HOST and read it back"
if [ "$REPLICAS" -gt 0 ]; then
  for ((number = 0; number <= REPLICAS; number++)); do
    eventually read_on "$NAME-$number" ||
      refuse "$NAME-$number did not give the row within a minute; why, say: kubectl -n $NAMESPACE describe pod $NAME-$number. If it is Pending, it may lack a node: scheduling.antiAffinity wants one for each server"
    log "read the row on $NAME-$number"
  done
  eventually read_back "$to_replicas" true || refuse "no replica behind $REPLICAS_HOST gave the row within a minute"
  log "read the row on a replica behind $REPLICAS_HOST"
fi
