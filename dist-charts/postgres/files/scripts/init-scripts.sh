# shellcheck shell=bash
# The user's own scripts of a new database cluster, as the official image runs them: in the order of their names, as
# superuser in the application's database. They run before the data directory is finished, so that nothing is left of
# an attempt in which one of them failed.

init_scripts=/docker-entrypoint-initdb.d

run_init_scripts() {
  local LC_ALL=C script status
  for script in "$init_scripts"/*; do
    [ -e "$script" ] || continue
    log "running the init script ${script##*/}"
    status=0
    attend run_init_script "$script" || status=$?
    stop_if_asked
    [ "$status" -eq 0 ] ||
      refuse "the init script ${script##*/} ended with status $status, its last lines stand above. Nothing was kept: the next attempt begins anew, with what postgres.initScripts gives then"
  done
}

run_init_script() {
  export PGHOST=/tmp PGDATA=$PGDATA.new POSTGRES_USER=postgres POSTGRES_DB=$APPLICATION_DATABASE POSTGRES_PASSWORD_FILE=/pg/secrets/superuser
  # A statement may hold a password, which is not for the log.
  export PGOPTIONS=$unlogged
  exec {lock}>&-
  case $1 in
    *.sql) run_sql <"$1" ;;
    *.sql.gz) gzip -dc "$1" | run_sql ;;
    *.sql.xz) xz -dc "$1" | run_sql ;;
    *.sql.zst) zstd -dc "$1" | run_sql ;;
    *.sh) if [ -x "$1" ]; then "$1"; else bash "$1"; fi ;;
    *) log "passing over ${1##*/}: what runs is named .sql, .sql.gz, .sql.xz, .sql.zst or .sh" ;;
  esac
}

run_sql() { psql --no-psqlrc --quiet --set=ON_ERROR_STOP=1 --username="$POSTGRES_USER" --dbname="$POSTGRES_DB"; }
