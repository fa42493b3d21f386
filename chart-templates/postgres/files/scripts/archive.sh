#!/usr/bin/env bash
# First process of the archive's pod: receives the primary's WAL as it is written, and keeps every finished segment on the
# backup volume. While it can't, the primary keeps the WAL for it, as far as archive.slotLimitPercent goes, and no commit waits.
set -euo pipefail
export LC_ALL=C

scripts=$(dirname "$0")
. "$scripts/own-programs.sh"
. "$scripts/log.sh"
. "$scripts/credentials.sh"
. "$scripts/backup-volume.sh"
. "$scripts/backup-set.sh"
. "$scripts/members.sh"
. "$scripts/archive-store.sh"
. "$scripts/archive-identity.sh"
. "$scripts/archive-history.sh"
. "$scripts/archive-slots.sh"

to_primary="host=$PRIMARY_HOST port=$PRIMARY_PORT user=replicator passfile=$passfile application_name=archive target_session_attrs=primary connect_timeout=5 keepalives_idle=5 keepalives_interval=2 keepalives_count=3 tcp_user_timeout=10000"
stopping='' receiver='' receiving='' backup='' told='' looked=-100 backed_up=-1000
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
  [ -z "$receiver" ] || { kill -INT "$receiver" 2>/dev/null && wait "$receiver"; } || true
  receiver=''
}

# prepare: what must hold before WAL is received; `why` says what doesn't.
prepare() {
  why="uid $(id -u) can't write to the backup volume: give its directory to it, for example with: chown $(id -u):$(id -g) DIRECTORY"
  { [ -w /pg/backup ] && mkdir -p "$incoming"; } || return 1
  has_room || { keep_finished && has_room; } || return 1
  why=$(write_passfile "$passfile" 2>&1) || return 1
  check_identity || return 1
  remove_unpadded
  keep_finished && follow_history && ensure_primary_slot
}

# receive: until the connection ends.
receive() {
  pg_receivewal --dbname="$to_primary" --directory="$incoming" --slot="$slot" --no-loop --no-password 2>/tmp/receiver &
  receiver=$! receiving=''
  while [ -z "$stopping" ] && kill -0 "$receiver" 2>/dev/null; do
    touch /tmp/alive
    { keep_finished && has_room && { ((SECONDS - looked < 10)) || look_after_slots; }; } || { problem "$why"; break; }
    back_up_after_gap
    sleep 1
  done
  end_receiver
}

# has_room: enough for compressing what has been received, and for a backup to be removed.
has_room() {
  why="the backup volume is full: raise storage.backup.size, or lower backup.keep or backup.recoveryWindow"
  (($(free_space) >= 64 * 1024 * 1024))
}

# back_up_after_gap: what can be recovered begins anew with the next backup, so there is one at once.
back_up_after_gap() {
  [ -e "$gap_file" ] && [ -n "$receiving" ] || return 0
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
  touch /tmp/alive
  [ -z "$stopping" ] || exit 0
  sleep 1
done
while [ -z "$stopping" ]; do
  touch /tmp/alive
  if prepare; then
    receive
    note_end
  else
    problem "$why"
  fi
  [ -n "$stopping" ] || sleep 2
done
keep_finished || true
log "stopped"
