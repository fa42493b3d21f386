#!/usr/bin/env bash
# switchover RELEASE: asks the primary to hand over, and follows each step.
set -euo pipefail
operations=$(dirname "$0")
. "$operations/release.sh"

find_release "$1"
from=$(primary_of_record)
[ -n "$from" ] || { echo "no primary is recorded yet in the ConfigMap $name-primary" >&2; exit 1; }
to=${OPTION_TO:-$(kubectl --namespace "$namespace" get pods --selector "$selector,postgres-role=standby" --output 'jsonpath={.items[0].metadata.name}')}
[ -n "$to" ] || { echo "$name has no standby to hand over to" >&2; exit 1; }
[ "$to" != "$from" ] || { echo "$to is the primary already"; exit 0; }
kubectl --namespace "$namespace" get pod "$to" --output name >/dev/null || { echo "there is no member $to. The members: $(kubectl --namespace "$namespace" get pods --selector "$selector" --output 'jsonpath={.items[*].metadata.name}')" >&2; exit 1; }

step "asking $from to hand over to $to"
kubectl --namespace "$namespace" patch configmap "$name-primary" --type merge --patch "{\"data\":{\"handover\":\"$to\"}}" >/dev/null
await "$to is recorded as primary" recorded "$to"
await "$to is open for writes" has_role "$to" f
await "$from follows as a standby" has_role "$from" t
