#!/usr/bin/env bash
# First process of a server's container. It decides what this member is, runs the server, starts it again in place when it dies,
# hands it changed configuration, and turns a request to stop into a fast shutdown.
set -euo pipefail

scripts=$(dirname "$0")
. "$scripts/own-programs.sh"
. "$scripts/log.sh"
. "$scripts/credentials.sh"
. "$scripts/kubernetes-api.sh"
. "$scripts/volumes.sh"
. "$scripts/nearest-parameter.sh"
. "$scripts/settings.sh"
. "$scripts/restart.sh"
. "$scripts/record.sh"
. "$scripts/members.sh"
. "$scripts/primary.sh"
. "$scripts/init-scripts.sh"
. "$scripts/new-cluster.sh"
. "$scripts/initialise.sh"
. "$scripts/recovered.sh"
. "$scripts/standby.sh"
. "$scripts/rejoin.sh"
. "$scripts/handover.sh"
. "$scripts/synchronous.sh"
. "$scripts/member.sh"
. "$scripts/watch.sh"
. "$scripts/declared.sh"
. "$scripts/collations.sh"
. "$scripts/follow-password.sh"
. "$scripts/keep-archive.sh"
. "$scripts/keep-repository.sh"
. "$scripts/upkeep.sh"

stopping='' stop_signal=TERM child='' watcher='' keeper='' announcer='' role='' lock=''
trap stop TERM INT

# stop: asks the child until it has ended, since one that has only just been started may not hear the first time.
stop() {
  [ -z "$stopping" ] || return 0
  stopping=yes
  [ -z "$child" ] || { [ "$stop_signal" != INT ] || prepare_shutdown; insist "$child"; } {lock}>&- &
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

# announce: in the background, since the server starts without waiting for it.
announce() {
  [ "$ARCHITECTURE" = replication ] || return 0
  # One that is to be promoted says so when it is.
  [ "$role" = primary ] || [ "$primary_member" != "$POD_NAME" ] || return 0
  [ -z "$announcer" ] || kill "$announcer" 2>/dev/null || true
  announce_role "$role" {lock}>&- &
  announcer=$!
}

run_server() {
  set_phase running
  rm -f "$restart_due"
  stop_signal=INT
  stop_if_asked
  postgres -D "$PGDATA" -c "config_file=$settings/postgresql.conf" -c "hba_file=$settings/pg_hba.conf" &
  child=$!
  watch_server "$child" {lock}>&- &
  watcher=$!
  upkeep "$child" {lock}>&- &
  keeper=$!
  # A request that came between the last look and the start.
  [ -z "$stopping" ] || insist "$child" &
  local status=0
  while kill -0 "$child" 2>/dev/null; do
    wait "$child" && status=0 || status=$?
  done
  child=''
  kill "$watcher" "$keeper" 2>/dev/null || true
  return "$status"
}

set_phase starting
: >/pg/run/member.conf
# One that a container before this one did not come to.
: >"$handover_file"
# Whatever ends it before it has the lock: old-primary.sh tells by this that it never had the volume.
trap 'exit 75' EXIT
check_volumes
check_repository
take_lock
trap - EXIT
check_server
write_passfile "$passfile"
early_ends=0
while [ -z "$stopping" ]; do
  settle_settings
  settle_role
  write_member_configuration
  announce
  started=$SECONDS status=0
  log "starting the server as $role"
  run_server || status=$?
  finish_handover
  # The first start after a death is at once; a server that keeps dying gets ever longer pauses, up to 5 s.
  if ((SECONDS - started < 10)); then early_ends=$((early_ends + 1)); else early_ends=0; fi
  if [ -n "$stopping" ] || ((early_ends > 2)); then close_as_primary; fi
  [ -z "$stopping" ] || break
  log "the server ended with status $status; starting it again"
  tell_full_volumes
  doubt_settings
  doubt_history
  set_phase starting
  pause=$(((early_ends - 1) / 2))
  ((early_ends <= 1)) || sleep "$((pause > 5 ? 5 : pause)).2"
done
log "stopped"
