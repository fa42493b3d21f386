#!/usr/bin/env bash
# archive-probe.sh readiness | liveness: what the kubelet asks, and a person too: how far the archive is, or why it isn't.
set -euo pipefail

case $1 in
  readiness)
    if [ -s /tmp/problem ]; then
      cat /tmp/problem
      exit 1
    fi
    cat /tmp/status
    ;;
  liveness) [ "$(stat --format=%Y /tmp/alive)" -gt $(($(date +%s) - 300)) ] ;;
esac
