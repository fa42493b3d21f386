#!/usr/bin/env bash
# First process of a server's container. It decides what this member is, runs the server, starts it again in place when it dies,
# hands it changed configuration, and turns a request to stop into a fast shutdown.
set -euo pipefail

scripts=$(dirname "$0")
. "$scripts/log.sh"
. "$scripts/credentials.sh"
. "$scripts/kubernetes-api.sh"
. "$scripts/volumes.sh"
. "$scripts/primary.sh"
. "$scripts/initialise.sh"
. "$scripts/standby.sh"
. "$scripts/member.sh"

stopping='' stop_signal=TERM child='' watcher='' announced='' announcer='' role='' lock=''
trap stop TERM INT

# stop: asks the child until it has ended, since one that has only just been started may not hear the first time.
stop() {
  [ -z "$stopping" ] || return 0
  stopping=yes
  [ -z "$child" ] || insist "$child" &
}

# insist PROCESS: for the server INT is a fast shutdown; a program that bash started in the background ignores INT and takes TERM.
insist() {
  while kill "-$stop_signal" "$1" 2>/dev/null; do sleep 0.5; done
}

stop_if_asked() {
  [ -z "$stopping" ] || { log "stopped before the server was started"; exit 0; }
}

# set_phase PHASE: what the liveness probe needs to know; only a server that runs is asked whether it answers.
set_phase() { printf '%s' "$1" >/pg/run/phase; }

# attend COMMAND...: runs it so that a request to stop reaches it at once; returns its exit status.
attend() {
  local status=0
  stop_signal=TERM
  "$@" &
  child=$!
  while kill -0 "$child" 2>/dev/null; do
    wait "$child" && status=0 || status=$?
  done
  child=''
  return "$status"
}

# watch_configuration SERVER: reloads within seconds of the kubelet's update, and says what waits for a restart.
watch_configuration() {
  local before now waiting
  before=$(configuration_sum)
  while sleep 5; do
    now=$(configuration_sum) || continue
    [ "$now" != "$before" ] || continue
    before=$now
    log "the configuration has changed; reloading it"
    write_member_configuration
    kill -HUP "$1" || return 0
    sleep 2
    waiting=$(psql --no-psqlrc --username=postgres --tuples-only --no-align --command="SELECT string_agg(name, ', ') FROM pg_settings WHERE pending_restart" postgres) || continue
    [ -z "$waiting" ] || log "parameters that take effect at the next start of the server: $waiting"
  done
}

# The size of the WAL volume counts too: it grows some time after the values say so.
configuration_sum() { { cat /pg/configuration/*.conf && wal_limits; } | cksum; }

# announce: in the background, once for each role that this pod has had.
announce() {
  [ "$ARCHITECTURE" = replication ] && [ "$announced" != "$role" ] || return 0
  announced=$role
  [ -z "$announcer" ] || kill "$announcer" 2>/dev/null || true
  announce_role "$role" {lock}>&- &
  announcer=$!
}

run_server() {
  set_phase running
  stop_signal=INT
  stop_if_asked
  postgres -D "$PGDATA" -c config_file=/pg/configuration/postgresql.conf &
  child=$!
  watch_configuration "$child" {lock}>&- &
  watcher=$!
  # A request that came between the last look and the start.
  [ -z "$stopping" ] || insist "$child" &
  local status=0
  while kill -0 "$child" 2>/dev/null; do
    wait "$child" && status=0 || status=$?
  done
  child=''
  kill "$watcher" 2>/dev/null || true
  return "$status"
}

set_phase starting
: >/pg/run/member.conf
check_volumes
check_server
take_lock
write_passfile "$passfile"
early_ends=0
while [ -z "$stopping" ]; do
  settle_role
  write_member_configuration
  announce
  started=$SECONDS status=0
  log "starting the server as $role"
  run_server || status=$?
  [ -z "$stopping" ] || break
  # The first start after a death is at once; a server that keeps dying gets ever longer pauses, up to 5 s.
  if ((SECONDS - started < 10)); then early_ends=$((early_ends + 1)); else early_ends=0; fi
  log "the server ended with status $status; starting it again"
  set_phase starting
  pause=$(((early_ends - 1) / 2))
  ((early_ends <= 1)) || sleep "$((pause > 5 ? 5 : pause)).2"
done
log "stopped"
