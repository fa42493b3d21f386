# shellcheck shell=bash
# How a member learns whether it is the primary, and what it knows of it by itself.

# await_primary: asks until the object says who is primary. The first member claims the place once, when nobody has it.
# A standby does not need the answer to serve reads: it follows the primary that it knew last.
await_primary() {
  local told='' attempts=0
  until read_primary && { [ -n "$primary_member" ] || claim_primary; }; do
    stop_if_asked
    if [ "$told" != "${api_status:-none}" ]; then
      told=${api_status:-none}
      log "waiting to hear from the Kubernetes API who is primary, not opening for writes until then (HTTP status of the last answer: $told)"
    fi
    attempts=$((attempts + 1))
    if ((attempts > 10)) && is_standby && [ -n "$known_member" ] && [ "$known_member" != "$POD_NAME" ]; then
      log "still no answer: serving reads as a standby of $known_member, the primary that was known last"
      primary_member=$known_member primary_generation=$known_generation primary_system='' primary_version=''
      return
    fi
    sleep 1
  done
  names_member ||
    refuse "the ConfigMap $NAME-primary names $primary_member, which is no member of this release ($NAME-0, $NAME-1, …): $(how_to_name_primary)"
}

# claim_primary: nobody has been recorded yet. Only the first member ever claims the place; the others take it for granted
# and follow it, which writes nothing, so that they can copy from a server that was standalone until now.
claim_primary() {
  # Where it was recorded once, it was lost: by itself no member can know who was promoted since.
  if [ "$POD_NAME" = "$NAME-0" ]; then
    ! is_standby || refuse_lost_record standby
    ! has_data || [ -z "$known_member" ] || refuse_lost_record primary
  else
    ! has_data || is_standby || refuse_lost_record primary
    # A server that was standalone until now does not know yet that the Service looks for a label.
    label_role "$NAME-0" '"primary"' || true
    primary_member=$NAME-0 primary_generation=1
    return
  fi
  record_primary "{\"member\":\"$POD_NAME\",\"generation\":\"1\",\"requested\":\"$(<"$requested_file")\"}" || return 1
  log "recorded as the first primary"
  read_primary
}

refuse_lost_record() {
  refuse "the ConfigMap $NAME-primary names no primary, and this member was a $1: $(how_to_name_primary)"
}

# open_as_primary: written before every start for writes. Whoever would promote another member writes only onto the version
# that it judged by, so either it comes too late, or this member learns that it is primary no more. The moment stands there
# because the API gives no new version to an object in which nothing changes.
open_as_primary() {
  local told='' facts
  facts="\"systemIdentifier\":\"$(system_identifier)\",\"timeline\":\"$(timeline)\""
  until read_primary && { [ "$primary_member" != "$POD_NAME" ] || record_primary "{$(opened),$facts}"; }; do
    stop_if_asked
    [ -n "$told" ] || log "waiting for the Kubernetes API to note that this primary opens for writes (HTTP status: ${api_status:-none})"
    told=yes
    sleep 0.5
  done
  [ "$primary_member" = "$POD_NAME" ]
}

opened() { printf '"opened":"%s","openedAt":"%s"' "$POD_UID" "$EPOCHREALTIME"; }

# close_as_primary: says that nothing writes here any more, until it opens again. That lets another take over safely, also
# when nobody can see what became of this pod.
close_as_primary() {
  [ "$ARCHITECTURE" = replication ] || return 0
  if read_primary && [ "$primary_member" = "$POD_NAME" ]; then record_primary '{"opened":"-"}' || true; fi
}

# What this member knew last of the record, on its volume: the generation that its data belongs to, and the primary.
known_file=/pg/data/primary
known_member='' known_generation=''

read_known() {
  [ ! -s "$known_file" ] || read -r known_generation known_member <"$known_file"
}

# note_known: from here on, this member's data is of the recorded generation. On a full volume what was known before stays.
note_known() {
  [ "$known_generation $known_member" != "$primary_generation $primary_member" ] || return 0
  { printf '%s %s\n' "$primary_generation" "$primary_member" >"$known_file.new" && sync "$known_file.new" && mv "$known_file.new" "$known_file"; } || return 1
  known_generation=$primary_generation known_member=$primary_member
}

is_standby() { [ -e "$PGDATA/standby.signal" ]; }
control_data() { LC_ALL=C pg_controldata -D "$PGDATA" | sed -n "s/^$1: *//p"; }
system_identifier() { control_data 'Database system identifier'; }
timeline() { control_data "Latest checkpoint's TimeLineID"; }

# announce_role ROLE: puts the label on this pod by which the Services find it.
announce_role() {
  local told=''
  until label_role "$POD_NAME" "\"$1\""; do
    [ -n "$told" ] || log "the Services can't find this $1 yet: its pod could not be labelled (HTTP status: ${api_status:-none}); trying on"
    told=yes
    sleep 1
  done
}

# keep_label: a label that somebody took away would leave the Service without this server. What the API answers here is not the
# record, which is still being read.
keep_label() {
  local api_status api_body api_version
  ((SECONDS - labelled >= 60)) || return 0
  labelled=$SECONDS
  label_role "$POD_NAME" "\"$role\"" || true
}

# unlabel_primary POD: the primary that was, unless its pod has another label by now.
unlabel_primary() {
  local pod="/api/v1/namespaces/$NAMESPACE/pods/$1"
  api GET "$pod" && grep -q '^    postgres-role: primary$' <<<"$api_body" || return 0
  api PATCH "$pod" "{\"metadata\":{\"resourceVersion\":\"$api_version\",\"labels\":{\"postgres-role\":null}}}" || [ "$api_status" != 409 ] || unlabel_primary "$1"
}

# label_role POD JSON_VALUE
label_role() {
  api PATCH "/api/v1/namespaces/$NAMESPACE/pods/$1" "{\"metadata\":{\"labels\":{\"postgres-role\":$2}}}"
}
