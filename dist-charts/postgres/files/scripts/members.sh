# shellcheck shell=bash
# How members reach each other.

passfile=${PASSFILE:-/pg/run/passfile}
# shellcheck disable=SC2034 # a backup is told otherwise how many there are
members_file=/pg/configuration/members

# read_mounted FILE: sets `mounted` to its only line. It fails where it can't be read, as for a moment when the kubelet puts another one
# there; $(<FILE) would end bash 5.2 with whatever it runs.
read_mounted() {
  mounted=''
  { IFS= read -r mounted <"$1" || [ -n "$mounted" ]; } 2>/dev/null
}

# conninfo_of MEMBER: the deadlines notice a node that is gone.
conninfo_of() {
  printf 'host=%s.%s-members.%s.svc port=5432 user=replicator passfile=%s connect_timeout=5 keepalives_idle=5 keepalives_interval=2 keepalives_count=3 tcp_user_timeout=10000' \
    "$1" "$NAME" "$NAMESPACE" "$passfile"
}

# ask MEMBER SQL [ADDRESS]: one value from another member, within five seconds, or as many as `patience` says. Its address, where
# it is known, is newer than what names resolve to: a cache may keep that of the pod before for half a minute.
ask() {
  timeout "${patience:-5}" psql --no-psqlrc --quiet --tuples-only --no-align --command="$2" "$(conninfo_of "$1") dbname=postgres${3:+ hostaddr=$3}" 2>/dev/null
}

# ask_replication MEMBER COMMAND: the same in the replication protocol. An error is told by its SQLSTATE: its words may be in any language.
ask_replication() {
  timeout 5 psql --no-psqlrc --set=VERBOSITY=sqlstate --quiet --tuples-only --no-align --command="$2" "$(conninfo_of "$1") replication=true" 2>&1
}

