# shellcheck shell=bash
# Whether a primary that doesn't answer can still write. Only what the kubelet or the cluster itself has confirmed counts.

# old_primary_is_dead: judges by the record that was read last, since who opens for writes changes it first; sets `seen`, in words.
old_primary_is_dead() {
  local opened=$primary_opened uid state node
  if [ "$opened" = - ]; then
    seen="its server is not open for writes, as the record says"
    return 0
  fi
  if ! api GET "/api/v1/namespaces/$NAMESPACE/pods/$primary_member"; then
    seen="its pod could not be read"
    [ "$api_status" != 404 ] || seen="its pod is gone without a trace, as after a deletion by force, and nothing shows that its server ended"
    return 1
  fi
  uid=$(api_field metadata uid)
  node=$(api_field spec nodeName)
  state=$(server_state)
  if [ -n "$opened" ] && [ "$opened" != "$uid" ]; then
    if [ "$state" = running ]; then
      seen="a successor of its pod runs, and is to be primary again"
      return 1
    fi
    if server_has_ended; then
      seen="a successor of its pod had its volumes, and can't run ($state)"
      return 0
    fi
    seen="its pod is gone without having said that its server ended, as after a deletion by force, and its successor has not had the volumes yet (${state:-not started})"
    return 1
  fi
  case $state in
    terminated | waiting) seen="its server's container has ended ($state)"; return 0 ;;
  esac
  seen="its server's container is ${state:-in an unknown state} on the node ${node:-(none)}"
  [ "${READ_NODES-}" = true ] && [ -n "$node" ] && node_is_out_of_service "$node"
}

# server_state: running, waiting or terminated, of the pod that was read last.
server_state() {
  awk '/^  containerStatuses:/ { inside = 1; next }
    inside && /^  [a-zA-Z]/ { exit }
    inside && /^  - / { name = "" }
    inside && /^    name: / { name = $2 }
    inside && name == "postgres" && /^    state:/ { getline; sub(":", "", $1); print $1; exit }' <<<"$api_body"
}

# server_has_ended: whether the server's container of that pod has run and ended, at least once. It takes the lock on the data
# volume first, so nobody else had it then.
server_has_ended() {
  awk '/^  containerStatuses:/ { inside = 1; next }
    inside && /^  [a-zA-Z]/ { exit }
    inside && /^  - / { ended = 0; name = "" }
    inside && /^        reason: (Error|Completed|OOMKilled)$/ { ended = 1 }
    inside && /^    name: / { name = $2 }
    inside && name == "postgres" && ended { found = 1; exit }
    END { exit !found }' <<<"$api_body"
}

node_is_out_of_service() {
  api GET "/api/v1/nodes/$1" && grep -q 'key: node.kubernetes.io/out-of-service' <<<"$api_body" || return 1
  seen="its node $1 is declared out of service"
}
