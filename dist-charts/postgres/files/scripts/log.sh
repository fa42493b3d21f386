# shellcheck shell=bash
# Messages of the scripts, in the log of the server that they run.

log() {
  printf '%(%Y-%m-%d %H:%M:%S)T UTC [%s] %s\n' -1 "${0##*/}" "$*"
}

# refuse MESSAGE: end with a message that `kubectl describe pod` shows too. The kubelet tries again, ever more slowly.
refuse() {
  log "REFUSED: $*" >&2
  exit 1
}
