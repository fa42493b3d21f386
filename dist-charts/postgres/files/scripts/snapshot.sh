#!/usr/bin/env bash
# A VolumeSnapshot of the primary's data volume while the server is in backup mode, and then one of its WAL volume, which has
# all the WAL that the first needs. They count together, once both are ready to use; only then may the oldest go.
set -euo pipefail

scripts=$(dirname "$0")
. "$scripts/log.sh"
. "$scripts/credentials.sh"
. "$scripts/kubernetes-api.sh"

snapshots=/apis/snapshot.storage.k8s.io/v1/namespaces/$NAMESPACE/volumesnapshots
of_release="labelSelector=helmwright%2Fsnapshot-of%3D$NAME"
pair=$NAME-$(date -u +%Y%m%dt%H%M%Sz)
made=()

# ask SQL: sets `answer`. All in one session, since the server leaves backup mode when its session ends.
ask() {
  local line
  answer=''
  # One that has ended has said why.
  { printf '%s;\n\\echo END OF ANSWER\n' "$1" >&"${SESSION[1]-}"; } 2>/dev/null || true
  while IFS= read -r -t 3600 line <&"${SESSION[0]-}"; do
    [ "$line" != 'END OF ANSWER' ] || return 0
    answer+=${answer:+$'\n'}$line
  done 2>/dev/null
  refuse "the primary $PRIMARY_HOST did not answer: $(tail -n 3 /tmp/said). No snapshot was kept"
}

# take KIND CLAIM: returns when the volume's content at this moment is held.
take() {
  local class=''
  [ -z "$CLASS" ] || class="\"volumeSnapshotClassName\":\"$CLASS\","
  api POST "$snapshots" "{\"apiVersion\":\"snapshot.storage.k8s.io/v1\",\"kind\":\"VolumeSnapshot\",\"metadata\":{\"name\":\"$pair-$1\",\"labels\":$LABELS},\"spec\":{$class\"source\":{\"persistentVolumeClaimName\":\"$2\"}}}" ||
    refuse "$(refusal)"
  made+=("$pair-$1")
  log "snapshot $pair-$1 of the claim $2"
  await "$1" creationTime
}

refusal() {
  case $api_status in
    404) printf 'the cluster has no VolumeSnapshots (snapshot.storage.k8s.io/v1): install a CSI driver with the snapshot controller, or set backup.snapshot.enabled to false' ;;
    403) printf 'the Role %s-snapshot does not let this job make a VolumeSnapshot' "$NAME" ;;
    *) printf 'no VolumeSnapshot could be made (HTTP status: %s)' "${api_status:-none}" ;;
  esac
}

# await KIND FIELD: until the snapshot's status has it, or says what is wrong.
await() {
  local value='' problem
  until [ -n "$value" ] && [ "$value" != false ]; do
    sleep 1
    api GET "$snapshots/$pair-$1" || continue
    value=$(api_field status "$2")
    problem=$(sed -n '/^status:/,$s/^    message: //p' <<<"$api_body")
    [ -z "$problem" ] || refuse "the snapshot $pair-$1 failed: $problem"
  done
}

# has_wal: whether the server still has the WAL from the beginning on.
has_wal() {
  ask "SELECT count(*) FROM pg_ls_waldir() WHERE name = pg_walfile_name('$start')"
  [ "$answer" = 1 ]
}

remove_made() {
  local one
  for one in "${made[@]}"; do api DELETE "$snapshots/$one" || log "the snapshot $one is of no use and could not be removed"; done
}

# note KIND: that the snapshot counts, and what recovery needs to know.
note() {
  local label=${backup_label//\\/\\\\}
  label=${label//\"/\\\"}
  api PATCH "$snapshots/$pair-$1" "{\"metadata\":{\"labels\":{\"helmwright/complete\":\"$1\"},\"annotations\":{\"helmwright/backup-label\":\"${label//$'\n'/\\n}\",\"helmwright/start-lsn\":\"$start\",\"helmwright/stop-lsn\":\"$stop\",\"helmwright/system-identifier\":\"$system\",\"helmwright/member\":\"$member\"}}}" ||
    refuse "the snapshot $pair-$1 could not be marked as complete (HTTP status: ${api_status:-none})"
}

remove_old() {
  local one
  api GET "$snapshots?$of_release%2Chelmwright%2Fcomplete%3Ddata" || { log "nothing was removed: the snapshots could not be listed"; return; }
  while IFS= read -r one; do
    # Names are times: after the clock was put back the pair just made is not the newest by name.
    [ "$one" != "$pair" ] || continue
    log "removing $one: $KEEP newer ones are kept"
    api DELETE "$snapshots/$one-data" || true
    api DELETE "$snapshots/$one-wal" || true
  done < <(sed -n 's/^    name: \(.*\)-data$/\1/p' <<<"$api_body" | sort | head -n "-$KEEP")
}

read_password superuser
export PGPASSWORD=$password PGUSER=postgres PGDATABASE=postgres PGHOST=$PRIMARY_HOST PGPORT=$PRIMARY_PORT PGCONNECT_TIMEOUT=10
trap remove_made EXIT
# A session that ends while it is asked would end this script too, with neither a word nor what it made removed.
trap : PIPE
coproc SESSION { psql --no-psqlrc --quiet --tuples-only --no-align --set=ON_ERROR_STOP=1 2>/tmp/said; }
ask "SELECT current_setting('cluster_name')"
member=$answer
[[ $member =~ ^"$NAME"-[0-9]+$ ]] || refuse "the server behind $PRIMARY_HOST is $member, no member of $NAME"
ask 'SELECT system_identifier FROM pg_control_system()'
system=$answer
ask "SELECT pg_backup_start('$pair', true)"
start=$answer
take data "data-$member"
ask "SELECT lsn || chr(10) || labelfile FROM pg_backup_stop(false)"
stop=${answer%%$'\n'*} backup_label=${answer#*$'\n'}
has_wal || refuse "the server has removed WAL that the snapshot needs: raise storage.wal.size"
take wal "wal-$member"
has_wal || refuse "the server has removed WAL that the snapshot needs: raise storage.wal.size"
await data readyToUse
await wal readyToUse
note wal
note data
made=()
log "the snapshots $pair-data and $pair-wal of $member are ready, consistent from $stop on, after ${SECONDS} s"
remove_old
