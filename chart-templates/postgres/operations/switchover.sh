#!/usr/bin/env bash
# switchover RELEASE: asks the primary to hand over, and follows each step.
set -euo pipefail
operations=$(dirname "$0")
. "$operations/release.sh"

find_release "$1"
[ -n "$primary" ] || { echo "no primary is recorded yet in the ConfigMap $name-primary" >&2; exit 1; }
to=${OPTION_TO:-$(kubectl --namespace "$namespace" get pods --selector "app.kubernetes.io/instance=$1,postgres-role=standby" --output 'jsonpath={.items[*].metadata.name}' | tr ' ' '\n' | grep -m 1 "^$name-[0-9]*$" || true)}
[ -n "$to" ] || { echo "$name has no standby to hand over to" >&2; exit 1; }
[ "$to" != "$primary" ] || { echo "$to is the primary already"; exit 0; }
grep -qx -- "$to" <<<"$running" || { echo "there is no member $to that runs. Those that do: ${running//$'\n'/ }" >&2; exit 1; }

step "asking $primary to hand over to $to"
kubectl --namespace "$namespace" patch configmap "$name-primary" --type merge --patch "{\"data\":{\"handover\":\"$to\"}}" >/dev/null
await_recorded "$to"
await "$to is open for writes" has_role "$to" f
await "$primary follows as a standby" has_role "$primary" t
