#!/usr/bin/env bash
# failover.sh check | promote [MEMBER] [--force]: makes the most advanced replica the primary when the primary is gone.
# `check` is what the CronJob runs; `promote` is run inside a member by a person, through `helmwright promote`.
# Neither acts while the old primary may still write, but for --force.
set -euo pipefail

scripts=$(dirname "$0")
. "$scripts/own-programs.sh"
. "$scripts/log.sh"
. "$scripts/credentials.sh"
. "$scripts/kubernetes-api.sh"
. "$scripts/record.sh"
. "$scripts/members.sh"
. "$scripts/old-primary.sh"

# candidates: the standbys that answer, the most advanced first: "MEMBER TIMELINE RECEIVED", the last in bytes of WAL. One that
# still replays what it has on its own disk does not know yet how much that is; one of chart 0.2.0, as in a rollback, could not
# take over.
candidates() {
  local number
  for ((number = 0; number < members; number++)); do
    [ "$NAME-$number" = "$primary_member" ] || candidate "$NAME-$number" &
  done | sort --key=2,2nr --key=3,3nr --key=1,1
}

# candidate MEMBER: nothing where it doesn't answer.
candidate() {
  local answer
  answer=$(ask "$1" "
    SELECT (SELECT ('x' || substr(max(name), 1, 8))::bit(32)::int FROM pg_ls_waldir() WHERE name ~ '^[0-9A-F]{24}$')
      || ' ' || pg_wal_lsn_diff(greatest(pg_last_wal_receive_lsn(), pg_last_wal_replay_lsn()), '0/0')
    WHERE pg_is_in_recovery() AND pg_last_wal_receive_lsn() IS NOT NULL AND current_setting('helmwright.settings', true) <> ''") || return 0
  [ -z "$answer" ] || printf '%s %s\n' "$1" "$answer"
}

# choose_successor MEMBER: sets `successor`; MEMBER is a person's wish, or empty.
choose_successor() {
  local able needed
  able=$(candidates)
  [ -n "$able" ] || refuse "no standby of $NAME answers: nobody can take over"
  log "standbys that answer (timeline, bytes of WAL received): ${able//$'\n'/, }"
  needed=$((members - 1 - synchronous + 1))
  if ((synchronous > 0)) && (($(wc -l <<<"$able") < needed)); then
    [ -n "$force" ] || refuse "an acknowledged commit is on any $synchronous of $((members - 1)) standbys, so $needed must answer to be sure to find it, and $(wc -l <<<"$able") do: bring back another standby, or give --force and accept that such commits may be lost"
    log "FORCED although acknowledged commits may be lost: each is on any $synchronous of $((members - 1)) standbys, and of the $needed that must answer to be sure to find it $(wc -l <<<"$able") do"
  fi
  successor=${able%% *}
  [ -n "$1" ] || return 0
  grep -q "^$1 " <<<"$able" || refuse "$1 is no standby that answers. Those that do: $(cut -d ' ' -f 1 <<<"$able" | tr '\n' ' ')"
  [ "$(grep "^$1 " <<<"$able" | cut -d ' ' -f 2-)" = "$(head -n 1 <<<"$able" | cut -d ' ' -f 2-)" ] || [ -n "$force" ] ||
    refuse "$1 has received less than $successor: promote $successor, or give --force and lose what $1 doesn't have"
  successor=$1
}

# make_primary MEMBER: on the very version of the record that was judged by. An old primary that came back meanwhile has
# written into it before it opened, so that this is refused.
make_primary() {
  local deadline=$((SECONDS + 30))
  record_primary "{\"member\":\"$1\",\"generation\":\"$((primary_generation + 1))\",\"previous\":\"$primary_member\",\"opened\":\"-\",\"handover\":\"\"}" ||
    refuse "the record of the primary was changed in the meantime, or could not be written (HTTP status: ${api_status:-none}): nothing was done"
  log "recorded $1 as primary of generation $((primary_generation + 1)); waiting for it to open"
  until opened_for_writes "$1"; do
    ((SECONDS < deadline)) || refuse "$1 is recorded as primary and did not open for writes within 30 s: look at its log"
    sleep 0.2
  done
  log "$1 is open for writes after ${SECONDS} s"
}

opened_for_writes() { [ "$(ask "$1" 'SELECT NOT pg_is_in_recovery()')" = t ]; }

read_record() {
  if ! read_primary || [ -z "$primary_member" ] || ! names_member; then refuse "the Kubernetes API did not say who is primary (HTTP status: ${api_status:-none})"; fi
}

# primary_works: with --force a second must do. A primary whose WAL still comes in here is not gone but slow, and is asked again.
primary_works() {
  patience=${force:+1} opened_for_writes "$primary_member" && return
  [ -n "$force" ] && wal_comes_in && opened_for_writes "$primary_member"
}

# wal_comes_in: whether this standby has heard from the primary within the last second.
wal_comes_in() {
  [ "$(timeout 2 psql --no-psqlrc --username=postgres --quiet --tuples-only --no-align \
    --command="SELECT last_msg_receipt_time > now() - interval '1 s' FROM pg_stat_wal_receiver" postgres 2>/dev/null)" = t ]
}

check() {
  local look
  for look in 1 2 3; do
    read_record
    if primary_works; then
      log "$primary_member works as primary"
      return
    fi
    # Asked of the pods last, so that what is written in the end rests on the newest look.
    old_primary_is_dead || refuse "$primary_member does not answer, and it may still write: $seen. Waiting for a person: \`helmwright promote\` says what can be done"
    log "look $look of 3: $primary_member does not answer and can't write: $seen"
    [ "$look" = 3 ] || sleep 5
  done
  choose_successor ''
  make_primary "$successor"
}

# look_at_primary: reads who is primary, asks that one and looks at its pod at the same time; ends where it works, and fails where
# it may still write.
look_at_primary() {
  local asked dead=yes
  read_record
  primary_works &
  asked=$!
  old_primary_is_dead || dead=''
  ! wait "$asked" || refuse "$primary_member works as primary. To hand over to another member: helmwright switchover"
  [ -n "$dead" ]
}

# await_its_end: the kubelet says a moment late that a server's container ended.
await_its_end() {
  log "$primary_member does not answer, and it may still write: $seen. Looking on for up to 15 s"
  until look_at_primary; do
    ((SECONDS < 15)) || return 1
    sleep 0.3
  done
}

promote() {
  if look_at_primary || { [ -z "$force" ] && await_its_end; }; then
    log "$primary_member can't write: $seen"
  elif [ -z "$force" ]; then
    refuse "$primary_member does not answer, but it may still write: $seen. What it acknowledges from now on would be lost, and clients that reach it would see another database than the rest. Make sure that it is off. Then taint its node node.kubernetes.io/out-of-service, which lets a successor have its volumes, or give --force; while it is on, --force means that you accept this"
  else
    log "FORCED although $primary_member may still write: $seen. Until it learns of it, it goes on to acknowledge commits that will be given up; it counts and reports them when it comes back (givenUp in the ConfigMap $NAME-primary)"
  fi
  choose_successor "$wish"
  make_primary "$successor"
}

force='' wish='' seen=''
command=$1
shift
for argument; do
  case $argument in
    --force) force=yes ;;
    "$NAME"-*) wish=$argument ;;
    *) refuse "unknown argument $argument. Allowed: the name of a member ($NAME-0, $NAME-1, …) and --force" ;;
  esac
done
members=$(<"$members_file")
synchronous=$(</pg/configuration/synchronous-standbys)
# A primary that goes on without them may have acknowledged what no standby has.
[ "$(</pg/configuration/synchronous-when-missing)" = wait ] || synchronous=0
[ -e "$passfile" ] || write_passfile "$passfile"
case $command in
  check | promote) "$command" ;;
  *) refuse "unknown command $command. Allowed: check, promote" ;;
esac
