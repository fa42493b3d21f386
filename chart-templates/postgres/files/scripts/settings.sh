# shellcheck shell=bash
# The configuration that the server runs with. What the values say is mounted in $offered; it is taken over into $settings
# when PostgreSQL accepts it. What it refuses changes nothing: the server stays with what it has, and starts with the last
# settings that a server took. Those are kept on the data volume, apart from the last that one came up with: what is fine at
# a reload may keep a server from starting, as TLS without a certificate does.

offered=/pg/configuration
settings=/pg/run/settings
proven=/pg/data/settings
reloaded=/pg/data/settings.reloaded
# Sums of what was offered: what the server has or was told, and what was refused, which is not tried again before it changes.
followed='' refused=''

# gather_settings DIRECTORY: what the values say now. Fails when the kubelet puts other files there meanwhile.
gather_settings() {
  local sum
  sum=$(offered_sum) && rm -rf "$1" && mkdir -p "$1" && cp "$offered"/*.conf "$1" && [ "$(offered_sum)" = "$sum" ]
}

# The size of the WAL volume counts too: it grows some time after the values say so. So does who has to confirm commits.
offered_sum() { { cat "$offered"/*.conf && { cat "$offered"/{members,synchronous-*} 2>/dev/null || true; } && wal_limits; } | cksum; }

same_settings() { diff --recursive --brief "$1" "$2" >/dev/null 2>&1; }

# place_settings FROM TO: TO is the old one or the new one, never half of one.
place_settings() {
  rm -rf "$2.old" "$2.new"
  cp -r "$1" "$2.new" && { [[ $2 != /pg/data/* ]] || sync "$2.new"/*; } || return 1
  [ ! -e "$2" ] || mv "$2" "$2.old"
  mv "$2.new" "$2"
  rm -rf "$2.old"
}

# complaints DIRECTORY: what PostgreSQL would have against these files at its start; nothing when it would take them.
complaints() {
  local said line near
  said=$(LC_ALL=C postgres -D /pg/data -c "config_file=$1/postgresql.conf" -c log_destination=stderr -c log_line_prefix= -C port 2>&1 >/dev/null) && return
  [ -n "$said" ] || said='PostgreSQL does not take the configuration, and does not say why'
  sed '/^FATAL:  configuration file .* contains errors$/d; /skipping missing configuration file/d; s/^[A-Z]*:  //' <<<"$said" | while IFS= read -r line; do
    line=${line//"$1/"/}
    if [[ $line =~ ^'unrecognized configuration parameter "'([a-z0-9_]*) ]]; then
      near=$(nearest_parameter "${BASH_REMATCH[1]}")
      line+=". PostgreSQL $POSTGRES_VERSION has no such parameter${near:+; did you mean $near?}"
    fi
    printf '%s\n' "$line"
  done
}

# settle_settings: before each start of the server. Without any settings that it takes, it waits for better ones.
settle_settings() {
  local why
  while true; do
    stop_if_asked
    followed=$(offered_sum)
    [ "$followed" != "$refused" ] || return 0
    gather_settings "$settings.offered" || { sleep 1; continue; }
    why=$(complaints "$settings.offered")
    if [ -z "$why" ]; then
      place_settings "$settings.offered" "$settings"
      rm -f /pg/run/refused
      return
    fi
    log_refused "$why"
    if [ -d "$settings" ] || place_settings "$reloaded" "$settings" 2>/dev/null || place_settings "$proven" "$settings" 2>/dev/null; then
      refused=$followed
      log "starting with the last settings that a server had"
      return
    fi
    log "waiting for other settings: no server has run with earlier ones"
    await_other_settings "$why"
  done
}

# await_other_settings WHY: the probe says meanwhile what for.
await_other_settings() {
  printf 'REFUSED setting: %s\n' "$1" >/pg/run/refused
  set_phase refused
  while [ "$(offered_sum)" = "$followed" ]; do
    stop_if_asked
    sleep 2
  done
}

log_refused() {
  local line
  while IFS= read -r line; do log "REFUSED setting: $line"; done <<<"$1"
}

# prove_settings: once the server accepts connections, its settings are good for the next start.
prove_settings() {
  rm -f /pg/run/came-up
  until pg_isready --quiet --host=/var/run/postgresql --username=postgres --dbname=postgres; do sleep 0.5; done
  : >/pg/run/came-up
  keep_settings "$proven"
  rm -rf "$reloaded"
}

# keep_settings PLACE
keep_settings() {
  same_settings "$settings" "$1" || place_settings "$settings" "$1" ||
    log "the settings could not be noted on the data volume; they hold all the same"
}

# doubt_settings: after the server ended. Settings that it never came up with give way to the last ones that it did.
doubt_settings() {
  if [ -e /pg/run/came-up ] || [ ! -d "$proven" ] || same_settings "$settings" "$proven"; then return; fi
  log "the server did not come up with the settings that were changed (its last lines say why); going back to the ones before"
  log_refused "$(diff --recursive --unified=0 "$proven" "$settings" | sed -n 's/^+\([^+#]\)/\1/; T; s/\(ldapbindpasswd\|radiussecrets\)="\([^"]\|""\)*"/\1="…"/g; p')"
  refused=$(offered_sum)
  place_settings "$proven" "$settings"
  rm -rf "$reloaded"
}

# follow_settings SERVER: called every few seconds while the server runs. Reloads what has changed, and says what waits for a restart.
follow_settings() {
  local sum why
  sum=$(offered_sum) || return 0
  [ "$sum" != "$followed" ] || return 0
  gather_settings "$settings.offered" || return 0
  followed=$sum
  why=$(complaints "$settings.offered")
  if [ -n "$why" ]; then
    log_refused "$why"
    log "the server goes on with the settings that it has"
    return
  fi
  log "the configuration has changed; reloading it"
  place_settings "$settings" "$settings.before"
  place_settings "$settings.offered" "$settings"
  write_member_configuration || { followed=''; return 0; }
  reload "$1"
  # A rule that could be read but never fits, such as hostssl without TLS, has a type beside its error.
  why=$(ask_server "SELECT format('pg_hba.conf line %s: %s', line_number, error) FROM pg_hba_file_rules WHERE error IS NOT NULL AND type IS NULL")
  if [ -n "$why" ]; then
    log_refused "$why"
    log "the server goes back to the settings that it had"
    place_settings "$settings.before" "$settings"
    reload "$1"
  fi
  # What waits for a restart has to show at that whether it is good.
  if note_restart_due && [ ! -s "$restart_due" ]; then keep_settings "$reloaded"; fi
}

reload() {
  kill -HUP "$1" || return 0
  sleep 2
}

# ask_server SQL: rows as text; fails when the server doesn't answer.
ask_server() {
  timeout 5 psql --no-psqlrc --username=postgres --quiet --tuples-only --no-align --command="$1" postgres
}

# settings_sum: tells whether two members run with the same settings.
settings_sum() { cat "$settings"/*.conf | cksum; }

# The parameters that a standby must not have less of than its primary, with their names in pg_controldata.
standby_needs='max_connections:max_connections
max_worker_processes:max_worker_processes
max_wal_senders:max_wal_senders
max_prepared_transactions:max_prepared_xacts
max_locks_per_transaction:max_locks_per_xact'

# least_of_primary: on a standby, those of which the primary still has more than the values say. The standby has as much, so
# that it comes up whichever of them was restarted first.
least_of_primary() {
  local parameter label primary own
  while IFS=: read -r parameter label; do
    primary=$(control_data "$label setting")
    own=$(postgres -D /pg/data -c "config_file=$settings/postgresql.conf" -C "$parameter" 2>/dev/null) || continue
    ((primary <= own)) || printf '%s = %d\n' "$parameter" "$primary"
  done <<<"$standby_needs"
}

# follow_least SERVER: once the primary has less, this standby goes down to what the values say as well.
follow_least() {
  local parameter label had less=''
  [[ $(</pg/run/member.conf) == *$'\n'max_* ]] || return 0
  while IFS=: read -r parameter label; do
    had=$(sed -n "s/^$parameter = //p" /pg/run/member.conf)
    [ -z "$had" ] || (($(control_data "$label setting") >= had)) || less=yes
  done <<<"$standby_needs"
  [ -n "$less" ] || return 0
  write_member_configuration
  reload "$1"
  note_restart_due
}
