# shellcheck shell=bash
# Another image may sort text in another order than the one that indexes were built in. PostgreSQL notes the version of each
# collation; where it has changed, the log says how to mend it.

collations_checked=''

# check_collations: once in the life of a primary's server.
check_collations() {
  local database what made has statement
  [ -z "$collations_checked" ] && ! is_standby || return 0
  while IFS= read -r database; do
    while IFS=$'\x1f' read -r what made has statement; do
      log "COLLATION: $what was made with version $made, this image has $has: indexes on text may miss rows. In the database $database, run one after the other: $statement"
    done < <(in_database "$database" --file="$scripts/collations.sql")
  done < <(ask_server 'SELECT datname FROM pg_database WHERE datallowconn ORDER BY datname')
  collations_checked=yes
}
