# shellcheck shell=bash
# A planned change of the primary. The old one stops first, sees that the other has all of its WAL, and only then writes
# the other's name into the record: at every moment at most one member may write, and no acknowledged row is missing.

# Who is to take over once the server has stopped: member and address.
handover_file=/pg/run/handover
# Who took over with everything that this member had when its server ended last.
handed_over=''
# The number of the member that the values ask for, mounted; empty without such a request. The kubelet brings a change to each
# member at another time, so it only tells that there may be something to do; the API says what.
requested_file=/pg/configuration/requested-primary
# The request of the values that is being acted on.
request_file=/pg/run/request

# wanted_primary: the member that somebody asks for by the record or by the values, or nothing. The record was read just before.
wanted_primary() {
  local requested recorded handover
  rm -f "$request_file"
  recorded=$(api_field data requested)
  handover=$(api_field data handover)
  if [ -n "$handover" ]; then
    printf '%s' "$handover"
  elif [[ $(<"$requested_file") != "$recorded" ]] && api GET "/api/v1/namespaces/$NAMESPACE/configmaps/$NAME-configuration"; then
    requested=$(api_field data requested-primary)
    [ -n "$requested" ] && [ "$requested" != "$recorded" ] || return 0
    printf '%s' "$requested" >"$request_file"
    printf '%s-%s' "$NAME" "$requested"
  fi
}

# request_done: for the record, so that the same request of the values is never acted on again, and the command's neither.
request_done() {
  [ ! -s "$request_file" ] || printf '"requested":"%s",' "$(<"$request_file")"
  printf '"handover":""'
}

# able_successors: "MEMBER ADDRESS" of the standbys that stream and are close behind, the one with the lowest number first: an
# update of the image reaches it last.
able_successors() {
  ask_server "
    SELECT application_name || ' ' || host(client_addr) FROM pg_stat_replication
    WHERE NOT pg_is_in_recovery() AND state = 'streaming' AND application_name ~ '^$NAME-[0-9]+\$' AND pg_wal_lsn_diff(pg_current_wal_lsn(), replay_lsn) < 64 * 1024 * 1024
    ORDER BY substring(application_name FROM '[0-9]+\$')::int"
}

# can_take_over MEMBER ADDRESS: one of chart 0.2.0 or older, as in a rollback, does not know how to.
can_take_over() { [ "$(ask "$1" "SELECT current_setting('helmwright.settings', true) <> ''" "$2")" = t ]; }

# prepare_handover MEMBER ADDRESS SECONDS: a checkpoint beforehand, as far as it gets in that time, leaves little to write while
# nobody can.
prepare_handover() {
  log "handing over to $1"
  timeout "$3" psql --no-psqlrc --username=postgres --quiet --command=CHECKPOINT postgres || true
  printf '%s' "$1 $2" >"$handover_file"
}

# prepare_shutdown: a primary that is asked to stop gives its place to a standby. As long as one that belongs to it is not able
# to, as after an update of the image has only just restarted it, the primary works on, for a while.
prepare_shutdown() {
  local member address deadline=$((SECONDS + 15))
  [ "$ARCHITECTURE" = replication ] && [ ! -s "$handover_file" ] || return 0
  # Without an answer it may be that the machine is too busy for one in time.
  until [ "$(ask_server "SELECT count(*) FROM pg_replication_slots WHERE slot_type = 'physical' AND slot_name ~ '^${NAME//-/_}_[0-9]+\$' AND NOT pg_is_in_recovery()")" = 0 ]; do
    while read -r member address; do
      if can_take_over "$member" "$address"; then
        prepare_handover "$member" "$address" 10
        return
      fi
    done < <(able_successors)
    ((SECONDS < deadline)) || break
    sleep 0.5
  done
}

# finish_handover: after the server has ended. Whatever fails before the record is written leaves this member primary.
finish_handover() {
  local successor address end deadline=$((SECONDS + 20))
  handed_over=''
  [ -s "$handover_file" ] || return 0
  read -r successor address <"$handover_file" || true
  rm -f "$handover_file"
  [ "$(control_data 'Database cluster state')" = "shut down" ] || { log "not handing over: the server did not shut down cleanly"; return 0; }
  end=$(control_data 'Latest checkpoint location')
  until [ "$(ask "$successor" "SELECT pg_is_in_recovery() AND pg_last_wal_receive_lsn() > '$end'" "$address")" = t ]; do
    ((SECONDS < deadline)) || { log "not handing over: $successor did not confirm that it has everything up to $end"; return 0; }
    sleep 0.1
  done
  # An answer that was lost may have been a yes, so the record is read again each time.
  until read_primary && { [ "$primary_member" != "$POD_NAME" ] ||
    record_primary "{\"member\":\"$successor\",\"generation\":\"$((primary_generation + 1))\",\"previous\":\"$POD_NAME\",\"opened\":\"-\",$(request_done)}"; }; do
    ((SECONDS < deadline)) || { log "the record was not written; what it says decides (HTTP status: ${api_status:-none})"; return 0; }
    sleep 0.5
  done
  if [ "$primary_member" = "$POD_NAME" ] || [ "$primary_member" = "$successor" ]; then
    handed_over=$successor
    log "handed over to $successor, which has everything up to $end"
  fi
}
