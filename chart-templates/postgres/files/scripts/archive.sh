#!/usr/bin/env bash
# First process of the archive's pod: receives the primary's WAL as it is written, and keeps every finished segment on the
# backup volume, or on one of its own. While it can't, the primary keeps the WAL for it, as far as archive.slotLimitPercent goes, and no commit waits.
set -euo pipefail
export LC_ALL=C

scripts=$(dirname "$0")
. "$scripts/own-programs.sh"
. "$scripts/log.sh"
. "$scripts/credentials.sh"
. "$scripts/backup-volume.sh"
. "$scripts/encryption.sh"
. "$scripts/backup-set.sh"
. "$scripts/members.sh"
. "$scripts/archive-place.sh"
. "$scripts/archive-store.sh"
. "$scripts/archive-identity.sh"
. "$scripts/archive-history.sh"
. "$scripts/archive-slots.sh"

to_primary="host=$PRIMARY_HOST port=$PRIMARY_PORT user=replicator passfile=$passfile application_name=archive target_session_attrs=primary connect_timeout=5 keepalives_idle=5 keepalives_interval=2 keepalives_count=3 tcp_user_timeout=10000"
stopping='' receiver='' receiving='' backup='' told='' looked=-100 backed_up=-1000 partial_kept=-100
trap 'stopping=yes' TERM INT
trap end_receiver EXIT

# problem WORDS: what keeps WAL from being archived, for the log, the readiness probe and its events.
problem() {
  printf 'NOT ARCHIVING: %s\n' "$1" >/tmp/problem
  [ "$told" = "$1" ] || log "NOT ARCHIVING: $1"
  told=$1
}

no_problem() {
  [ -z "$told" ] || log "archiving again"
  told=''
  rm -f /tmp/problem
}

ask_primary() { answer_of "$1" dbname=postgres; }
command_primary() { answer_of "$1" replication=true; }

# answer_of COMMAND CONNECTION: on failure what was said. A warning is no answer.
answer_of() { timeout 10 psql --no-psqlrc --quiet --tuples-only --no-align --command="$1" "$to_primary $2" 2>/tmp/said || { cat /tmp/said; return 1; }; }

end_receiver() {
  [ -z "$receiver" ] || { kill -CONT "$receiver" 2>/dev/null; kill -INT "$receiver" 2>/dev/null && wait "$receiver"; } || true
  receiver=''
}

# prepare: what must hold before WAL is received; `why` says what doesn't.
prepare() {
  why="uid $(id -u) can't write to the backup volume: give its directory to it, for example with: chown $(id -u):$(id -g) DIRECTORY"
  [ -w /pg/backup ] || return 1
  histories=()
  choose_key || return 1
  place_archive && mkdir -p /pg/backup/wal/incoming "$incoming" || return 1
  has_room || keep_what_fits || return 1
  why=$(write_passfile "$passfile" 2>&1) || return 1
  check_identity || return 1
  take_in || return 1
  remove_unpadded
  keep_finished && follow_history && ensure_primary_slot
}

# receive: until the connection ends.
receive() {
  local by_slot=(--slot="$slot") pause=1 finished_files before
  # Nothing that is in memory only is acknowledged, and little is there.
  [ -z "$key_id" ] || by_slot=() pause=0.2
  pg_receivewal --dbname="$to_primary" --directory="$incoming" "${by_slot[@]}" --no-loop --no-password 2>/tmp/receiver &
  receiver=$! receiving=''
  while [ -z "$stopping" ] && kill -0 "$receiver" 2>/dev/null; do
    : >/tmp/alive
    before=$newest
    finished_files=("$incoming"/????????????????????????)
    [ -z "$key_id" ] || ((${#finished_files[@]} < 4)) || kill -STOP "$receiver"
    { keep_what_fits && { ((SECONDS - partial_kept < 5)) || keep_partial; } && { ((SECONDS - looked < 10)) || look_after_slots; }; } || { problem "$why"; break; }
    kill -CONT "$receiver" 2>/dev/null || true
    back_up_after_gap
    # More may have come while that was stored.
    [ "$newest" != "$before" ] || sleep "$pause"
  done
  end_receiver
  keep_partial || problem "$why"
}

# has_room: enough for compressing what has been received, and for a backup to be removed.
has_room() {
  why="the ${archive_volume#/pg/} volume is full: raise storage.${archive_volume#/pg/}.size, or lower backup.keep or backup.recoveryWindow"
  (($(free_space "$archive_volume") >= 64 * 1024 * 1024))
}

# keep_what_fits: keeps what is finished, and asks for room for more. A volume that is full is named before the file that found it so.
keep_what_fits() {
  local said
  if keep_finished; then has_room; return; fi
  said=$why
  ! has_room || why=$said
  return 1
}

# back_up_after_gap: what can be recovered begins anew with the next backup, so there is one at once.
back_up_after_gap() {
  # One that is to be encrypted needs the volume of its job.
  [ -e "$gap_file" ] && [ -n "$receiving" ] && [ -z "$key_id" ] || return 0
  [ -z "$backup" ] || ! kill -0 "$backup" 2>/dev/null || return 0
  ((SECONDS - backed_up >= 600)) || return 0
  backed_up=$SECONDS
  log "making a backup, since WAL before this moment is missing"
  "$scripts/backup.sh" &
  backup=$!
}

log "receiving the WAL of $PRIMARY_HOST"
exec {lock}>>/pg/backup/archive.lock
until flock --nonblock "$lock"; do
  problem "another archive works on this volume; waiting for it to end"
  : >/tmp/alive
  [ -z "$stopping" ] || exit 0
  sleep 1
done
while [ -z "$stopping" ]; do
  : >/tmp/alive
  if prepare; then
    receive
    note_end
  else
    problem "$why"
  fi
  [ -n "$stopping" ] || sleep 2
done
{ keep_finished && keep_partial; } || true
log "stopped"
