#!/usr/bin/env bash
# probe.sh startup | readiness | liveness [TIMEOUT]: what the kubelet asks.
# pg_isready: 0 accepts connections, 1 answers but refuses (starting, recovering), 2 doesn't answer.
set -uo pipefail
. "${0%/*}/own-programs.sh"

# accepts_connections: sets `status`.
accepts_connections() {
  status=0
  pg_isready --quiet --host=/var/run/postgresql --username=postgres --dbname=postgres --timeout=4 || status=$?
  [ "$status" -eq 0 ]
}

# starts: a server that starts is there a moment later, and its clients need not wait for the kubelet's next question.
starts() { [[ $(cat /pg/run/phase) == @(starting|running) ]]; }

# What a probe says on failure stands in the pod's events.
[ ! -e /pg/run/refused ] || cat /pg/run/refused

case $1 in
  startup)
    until accepts_connections || ((SECONDS >= ${2:-0} / 2)) || ! starts; do sleep 0.1; done
    [ "$status" -le 1 ]
    ;;
  readiness) accepts_connections ;;
  # Waiting for the lock, copying and the moment between two starts are alive without a server.
  liveness)
    accepts_connections
    [ "$status" -le 1 ] || [ "$(</pg/run/phase)" != running ]
    ;;
esac
