# shellcheck shell=bash
# Messages of the scripts, in the log of the server that they run.

log() {
  printf '%(%Y-%m-%d %H:%M:%S)T UTC [%s] %s\n' -1 "${0##*/}" "$*"
}

# PGOPTIONS of a session whose statements may hold passwords: neither a log nor an extension that collects statements gets them.
# shellcheck disable=SC2034 # not every script has such sessions
unlogged='-c log_statement=none -c log_min_duration_statement=-1 -c log_min_duration_sample=-1 -c log_transaction_sample_rate=0 -c log_min_error_statement=panic -c pg_stat_statements.track=none -c pgaudit.log=none -c auto_explain.log_min_duration=-1'

# PGOPTIONS of a session on data that another release made: what is set there neither ends it early, nor keeps it from writing, nor
# makes passwords that our rules of access don't take.
# shellcheck disable=SC2034 # not every script has such sessions
undisturbed='-c default_transaction_read_only=off -c statement_timeout=0 -c password_encryption=scram-sha-256'

# refuse MESSAGE: end with a message that `kubectl describe pod` shows too. The kubelet tries again, ever more slowly.
refuse() {
  log "REFUSED: $*" >&2
  exit 1
}
