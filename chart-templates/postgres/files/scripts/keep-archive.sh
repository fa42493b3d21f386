# shellcheck shell=bash
# What a member does for the archive, which receives its WAL by a slot.

archive_kept=''

# keep_archive: the view for monitoring, on a primary. Where nothing is archived (any more), no slot that holds WAL for nobody.
keep_archive() {
  if [ ! -e /pg/configuration/archive ]; then
    [ "$archive_kept" != off ] || return 0
    ask_server "SELECT pg_drop_replication_slot(slot_name) FROM pg_replication_slots WHERE slot_name = 'helmwright_archive' AND NOT active" >/dev/null
    [ "$(ask_server "SELECT count(*) FROM pg_replication_slots WHERE slot_name = 'helmwright_archive'")" != 0 ] || archive_kept=off
  elif [ "$archive_kept" != on ] && [ ! -e "$PGDATA/standby.signal" ]; then
    in_database postgres --file="$scripts/archive-view.sql" && archive_kept=on
  fi
}
