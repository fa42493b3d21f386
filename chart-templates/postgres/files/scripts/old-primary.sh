# shellcheck shell=bash
# Whether a primary that doesn't answer can still write. Only what the kubelet or the cluster itself has confirmed counts.

# old_primary_is_dead: judges by the record that was read last, since who opens for writes changes it first; sets `seen`, in words.
old_primary_is_dead() {
  local opened=$primary_opened opened_at uid state node ended_at
  if [ "$opened" = - ]; then
    seen="its server is not open for writes, as the record says"
    return 0
  fi
  opened_at=$(api_field data openedAt)
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
  if [ "$state" = terminated ] || [ "$state" = waiting ]; then
    ended_at=$(server_ended_at)
    # By the same node's clock. The kubelet may be behind with what it says.
    if [ -z "$opened_at" ] || [ -z "$ended_at" ] || (($(date --date="$ended_at" +%s) >= ${opened_at%%[.,]*})); then
      seen="its server's container has ended ($state)"
      return 0
    fi
    seen="its server's container ended at $ended_at, and has opened for writes since, which the kubelet has not told yet"
  else
    seen="its server's container is ${state:-in an unknown state} on the node ${node:-(none)}"
  fi
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

# server_ended_at: when the kubelet last saw the server's container of that pod end; empty where it never did.
server_ended_at() {
  awk '/^  containerStatuses:/ { inside = 1; next }
    inside && /^  [a-zA-Z]/ { exit }
    inside && /^  - / { at = ""; name = "" }
    inside && /^        finishedAt: / { gsub("\"", "", $2); if ($2 > at) at = $2 }
    inside && /^    name: / { name = $2 }
    inside && name == "postgres" { found = at }
    END { print found }' <<<"$api_body"
}

# server_has_ended: whether the server's container of that pod has run and ended, at least once, with the lock on the data volume,
# so that nobody else had it then. One that ended without it says so by its exit code.
server_has_ended() {
  awk '/^  containerStatuses:/ { inside = 1; next }
    inside && /^  [a-zA-Z]/ { exit }
    inside && /^  - / { ended = 0; name = "" }
    inside && /^      terminated:/ { locked = 1 }
    inside && /^        exitCode: 75$/ { locked = 0 }
    inside && /^        reason: (Error|Completed|OOMKilled)$/ && locked { ended = 1 }
    inside && /^    name: / { name = $2 }
    inside && name == "postgres" && ended { found = 1; exit }
    END { exit !found }' <<<"$api_body"
}

node_is_out_of_service() {
  api GET "/api/v1/nodes/$1" && grep -q 'key: node.kubernetes.io/out-of-service' <<<"$api_body" || return 1
  seen="its node $1 is declared out of service"
}
