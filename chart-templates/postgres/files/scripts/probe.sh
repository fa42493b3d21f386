#!/usr/bin/env bash
# probe.sh startup | readiness | liveness: what the kubelet asks.
# pg_isready: 0 accepts connections, 1 answers but refuses (starting, recovering), 2 doesn't answer.
set -uo pipefail
. "${0%/*}/own-programs.sh"

# What a probe says on failure stands in the pod's events.
[ ! -e /pg/run/refused ] || cat /pg/run/refused
status=0
pg_isready --quiet --host=/var/run/postgresql --username=postgres --dbname=postgres --timeout=4 || status=$?

case $1 in
  readiness) [ "$status" -eq 0 ] ;;
  startup) [ "$status" -le 1 ] ;;
  # Waiting for the lock, copying and the moment between two starts are alive without a server.
  liveness) [ "$status" -le 1 ] || [ "$(</pg/run/phase)" != running ] ;;
esac
