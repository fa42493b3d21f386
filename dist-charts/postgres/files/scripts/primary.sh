# shellcheck shell=bash
# Who is the primary: the ConfigMap <name>-primary says it, and nothing else does.
# The chart renders that object without data, so no upgrade, rollback or apply ever touches what stands in it.

primary_path=/api/v1/namespaces/$NAMESPACE/configmaps/$NAME-primary

# read_primary: sets primary_member and primary_system (empty until recorded), or fails when the API doesn't answer.
read_primary() {
  api GET "$primary_path" || return 1
  primary_member=$(api_field data member)
  [[ -z $primary_member || $primary_member =~ ^"$NAME"-[0-9]+$ ]] ||
    refuse "the ConfigMap $NAME-primary names $primary_member, which is no member of this release ($NAME-0, $NAME-1, …): $(how_to_name_primary)"
  primary_system=$(api_field data systemIdentifier)
  primary_version=$api_version
}

# record_primary JSON: writes into the object, unless somebody else wrote since it was read.
record_primary() {
  api PATCH "$primary_path" "{\"metadata\":{\"resourceVersion\":\"$primary_version\"},\"data\":$1}"
}

# await_primary: asks until the object says who is primary. The first member claims the place once, when nobody has it.
await_primary() {
  local told=''
  until read_primary && { [ -n "$primary_member" ] || claim_primary; }; do
    stop_if_asked
    if [ "$told" != "${api_status:-none}" ]; then
      told=${api_status:-none}
      log "waiting to hear from the Kubernetes API who is primary, not opening for writes until then (HTTP status of the last answer: $told)"
    fi
    sleep 1
  done
}

# claim_primary: nobody has been recorded yet. Only the first member ever claims the place; the others take it for granted
# and follow it, which writes nothing, so that they can copy from a server that was standalone until now.
claim_primary() {
  # The record was lost: by itself no member can know who was promoted since.
  if [ "$POD_NAME" = "$NAME-0" ]; then
    [ ! -e "$PGDATA/standby.signal" ] || refuse_lost_record standby
  else
    ! has_data || [ -e "$PGDATA/standby.signal" ] || refuse_lost_record primary
    primary_member=$NAME-0
    return
  fi
  record_primary "{\"member\":\"$POD_NAME\",\"generation\":\"1\"}" || return 1
  log "recorded as the first primary"
  read_primary
}

refuse_lost_record() {
  refuse "the ConfigMap $NAME-primary names no primary, and this member was a $1: $(how_to_name_primary)"
}

how_to_name_primary() {
  printf 'name the member that was primary, for example %s-0, with: kubectl -n %s patch configmap %s-primary --type merge -p %s' \
    "$NAME" "$NAMESPACE" "$NAME" "'{\"data\":{\"member\":\"$NAME-0\"}}'"
}

# record_system: notes which database cluster this is, so that no other is ever taken for it.
record_system() {
  local told=''
  [ -z "$primary_system" ] || return 0
  until read_primary && record_primary "{\"systemIdentifier\":\"$(system_identifier)\",\"timeline\":\"$(timeline)\"}"; do
    stop_if_asked
    [ -n "$told" ] || log "waiting for the Kubernetes API to note the database cluster's identifier (HTTP status: ${api_status:-none})"
    told=yes
    sleep 1
  done
}

control_data() { LC_ALL=C pg_controldata -D "$PGDATA" | sed -n "s/^$1: *//p"; }
system_identifier() { control_data 'Database system identifier'; }
timeline() { control_data "Latest checkpoint's TimeLineID"; }

# announce_role ROLE: puts the label on this pod by which the Services find it.
announce_role() {
  local told=''
  until api PATCH "/api/v1/namespaces/$NAMESPACE/pods/$POD_NAME" "{\"metadata\":{\"labels\":{\"postgres-role\":\"$1\"}}}"; do
    [ -n "$told" ] || log "the Services can't find this $1 yet: its pod could not be labelled (HTTP status: ${api_status:-none}); trying on"
    told=yes
    sleep 1
  done
}
