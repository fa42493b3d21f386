# shellcheck shell=bash
# Keeps roles, databases and extensions as the values say, on the primary. It adds and changes; it never drops. What went
# well and what didn't is logged, and stands in the table helmwright.declared of the database postgres.

declared=/pg/configuration/declared.json
# What was last seen, how many looks ago it changed, what was last kept, and when to try again what failed.
declared_seen='' declared_looks=0 declared_kept='' declared_again=0

# keep_declared: called every few seconds. A change is acted on when it has stood for some looks, since the kubelet may bring
# a changed Secret shortly after the request to use it.
keep_declared() {
  local sum failures=()
  [ -e "$declared" ] && ! is_standby || return 0
  sum=$(declared_sum)
  if [ "$sum" != "$declared_seen" ]; then
    # At the first look, everything was mounted together.
    [ -n "$declared_seen" ] && declared_looks=0 || declared_looks=3
    declared_seen=$sum
  fi
  declared_looks=$((declared_looks + 1))
  ((declared_looks > 3)) || return 0
  [ "$sum" != "$declared_kept" ] || ((declared_again > 0 && SECONDS >= declared_again)) || return 0
  [ "$(ask_server 'SELECT pg_is_in_recovery()')" = f ] || return 0
  keep_roles_and_databases
  note_declared
  declared_kept=$sum declared_again=0
  ((${#failures[@]} == 0)) || declared_again=$((SECONDS + 300))
}

# Which passwords there are counts too: one that comes later is set then.
declared_sum() {
  {
    cat "$declared"
    find -L /pg/roles /pg/secrets -type f ! -path '*/..*' -exec cksum {} + 2>/dev/null | sort || true
  } | cksum
}

keep_roles_and_databases() {
  local database
  in_database postgres --file="$scripts/declared-state.sql" || { fail_step state declared 'made' 'no answer'; return; }
  take_steps postgres declared-roles.sql
  take_steps postgres declared-databases.sql
  while IFS= read -r database; do
    take_steps "$database" declared-extensions.sql
  done < <(ask_server "SELECT key FROM jsonb_each((pg_read_file('$declared')::jsonb)->'databases') JOIN pg_database ON datname = key WHERE value ? 'extensions'")
}

# take_steps DATABASE QUERY: the query gives lines of kind, name, what is done, and the statement that does it. A step that
# fails stops no other.
take_steps() {
  local plan kind object what statement said
  plan=$(in_database "$1" --file="$scripts/$2" 2>&1) || { fail_step query "${2%.sql}" "asking the database $1" "$plan"; return; }
  [ -n "$plan" ] || return 0
  while IFS=$'\x1f' read -r kind object what statement; do
    if said=$(in_database "$1" <<<"$statement" 2>&1); then
      log "declared $kind $object: $what"
    else
      fail_step "$kind" "$object" "$what" "$said"
    fi
  done <<<"$plan"
}

# fail_step KIND NAME WHAT SAID: in the log, and for note_declared.
fail_step() {
  local why=${4#*ERROR:  }
  log "FAILED declared $1 $2: $3: ${why%%$'\n'*}"
  failures+=("$1"$'\x1f'"$2"$'\x1f'"$3: ${why%%$'\n'*}")
}

# note_declared: what was kept and what was not, for everybody to read who may.
note_declared() {
  local failure kind object problem
  in_database postgres --file="$scripts/declared-note.sql" || true
  for failure in "${failures[@]}"; do
    IFS=$'\x1f' read -r kind object problem <<<"$failure"
    KIND=$kind OBJECT=$object PROBLEM=$problem in_database postgres --file="$scripts/declared-problem.sql" || true
  done
  if ((${#failures[@]} == 0)); then
    log "roles and databases are as the values declare them"
  else
    log "roles and databases are not all as the values declare them (${#failures[@]} problems), trying again in five minutes; see them with: psql -U postgres -c 'TABLE helmwright.declared'"
  fi
}

# in_database NAME ARGUMENT...: psql as superuser over the pod's socket. Statements and their errors may be about passwords:
# no log, and no extension that collects statements, gets to see them. They don't wait for a standby either: one that has the new
# password already can't log in before the role has it.
in_database() {
  local database=${1//\\/\\\\}
  shift
  PGOPTIONS="$unlogged -c log_error_verbosity=terse -c client_min_messages=warning -c synchronous_commit=local" \
    psql --no-psqlrc --quiet --tuples-only --no-align --field-separator=$'\x1f' --set=ON_ERROR_STOP=1 --set=VERBOSITY=terse --set=SHOW_CONTEXT=never "$@" "dbname='${database//\'/\\\'}' user=postgres"
}
