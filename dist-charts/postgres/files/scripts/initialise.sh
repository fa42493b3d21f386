# shellcheck shell=bash
# A new database cluster, its roles, the application's database, and what the user's scripts add to it.

initialise() {
  has_stray_wal && refuse "the data volume is empty but $wal holds WAL: the data is missing. Bring back its volume, or remove $wal to begin anew without it"
  log "initialising a new data directory"
  set_phase initialising
  begin_data_directory
  new_cluster "$PGDATA.new" --waldir="$wal"
  # Some settings are fine one by one and not together, which shows only now.
  until start_quietly; do
    log "the new server does not start with these settings; its last lines say why. Waiting for other settings"
    rm -rf "$settings"
    await_other_settings "the new server does not start with these settings; its log says why"
    settle_settings
    set_phase initialising
  done
  create_roles
  run_init_scripts
  pg_ctl --pgdata="$PGDATA.new" --silent --wait --timeout=600 --mode=fast stop
  finish_data_directory
}

# start_quietly: over a socket that nobody else knows, so that the server isn't seen before it is ready.
start_quietly() {
  pg_ctl --pgdata="$PGDATA.new" --silent --wait --timeout=600 \
    --options="-c config_file=$settings/postgresql.conf -c hba_file=$settings/pg_hba.conf -c listen_addresses='' -c unix_socket_directories=/tmp" start
}

create_roles() {
  local password
  (
    read_password superuser && export SUPERUSER_PASSWORD=$password
    read_password replication && export REPLICATION_PASSWORD=$password
    read_password application && export APPLICATION_PASSWORD=$password
    export PGOPTIONS="$unlogged $undisturbed"
    psql --host=/tmp --username=postgres --no-psqlrc --quiet --set=ON_ERROR_STOP=1 --file=/pg/scripts/roles.sql postgres
  )
}
