# shellcheck shell=bash
# Which server a backup is taken from, and whether it can be an incremental one.

primary_source="host=$PRIMARY_HOST port=$PRIMARY_PORT user=replicator passfile=$passfile connect_timeout=10 target_session_attrs=primary"
to_source() { printf '%s application_name=backup' "$source"; }
ask_source() { answer_of_source "$1" dbname=postgres; }
command_source() { answer_of_source "$1" replication=true; }
answer_of_source() { timeout 30 psql --no-psqlrc --quiet --tuples-only --no-align --command="$1" "$(to_source) $2"; }

# choose_source: sets `source` to the standby that streams and is furthest, so that the primary does nothing else meanwhile.
# Where there is none, or the primary is asked for, it is the primary.
choose_source() {
  local number received best=-1
  source=$primary_source source_name="the primary $PRIMARY_HOST"
  [ "${1-}" != primary ] || return 0
  for ((number = 0; number < MEMBERS; number++)); do
    received=$(ask "$NAME-$number" "SELECT pg_wal_lsn_diff(pg_last_wal_replay_lsn(), '0/0') FROM pg_stat_wal_receiver WHERE pg_is_in_recovery() AND status = 'streaming'") || continue
    if [ -z "$received" ] || ((${received%.*} <= best)); then continue; fi
    best=${received%.*}
    source=$(conninfo_of "$NAME-$number") source_name="the standby $NAME-$number"
  done
}

# look_at_source: sets what is asked of the server before the copy begins.
look_at_source() {
  local answer
  answer=$(ask_source "SELECT sum(pg_database_size(oid))::bigint, to_char(now() AT TIME ZONE 'UTC', 'YYYY-MM-DD\"T\"HH24:MI:SS\"Z\"'), (SELECT setting FROM pg_settings WHERE name = 'wal_segment_size') FROM pg_database") ||
    return 1
  IFS='|' read -r size start_time segment_bytes <<<"$answer"
  answer=$(command_source IDENTIFY_SYSTEM) || return 1
  IFS='|' read -r system timeline _ <<<"$answer"
  begun=''
  ((timeline == 1)) || begun=$(command_source "TIMELINE_HISTORY $timeline" | sed -n 's/^\(.*|\)\{0,1\}[0-9]\{1,\}\t\([0-9A-F/]*\)\t.*/\2/p' | tail -n 1) || begun=''
}

# refuse_foreign: backups of another database cluster would go, one by one, for those of this one.
refuse_foreign() {
  local newest kept=''
  newest=$(finished | tail -n 1)
  [ -z "$newest" ] || kept=$(backup_fact "$newest" system_identifier) || kept=''
  [ -z "$kept" ] || [ "$kept" = "$system" ] ||
    refuse "the backups on this volume are of database cluster $kept, and $PRIMARY_HOST is database cluster $system: nothing was written. Give this release a backup volume of its own, or move what is on this one aside"
}

# choose_parent: sets `parent`, the backup that this one is made upon; empty for a full one.
choose_parent() {
  local newest chain
  parent=''
  ((POSTGRES_VERSION >= 17 && FULL_EVERY > 1)) || return 0
  # The data was put back to an earlier state, or may have been.
  if [ -e /pg/backup/next-is-full ] || [ -e /pg/backup/wal/put-back ]; then return 0; fi
  newest=$(finished | tail -n 1)
  [ -n "$newest" ] && [ -e "$newest/backup.info" ] || return 0
  [ "$(backup_fact "$newest" timeline)" = "$timeline" ] && [ "$(backup_fact "$newest" version)" = "$POSTGRES_VERSION" ] || return 0
  # Two servers that were promoted without having heard of each other have timelines of one number.
  ((timeline == 1)) || { [ -n "$begun" ] && [ "$(backup_fact "$newest" timeline_begin)" = "$begun" ]; } || return 0
  chain=$(backup_chain "$newest") && (($(wc -l <<<"$chain") < FULL_EVERY)) || return 0
  # Only with its manifest.
  if [ -e "$newest/backup_manifest.enc" ] && lacks_key "$(key_of "$newest/backup_manifest.enc")"; then return 0; fi
  parent=$newest
}
