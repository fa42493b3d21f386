#!/usr/bin/env bash
# promote RELEASE: asks the standbys, one after the other, until one can decide and record who takes over.
set -euo pipefail
operations=$(dirname "$0")
. "$operations/release.sh"

find_release "$1"
arguments=(promote)
[ -z "$OPTION_TO" ] || arguments+=("$OPTION_TO")
[ "${OPTION_FORCE-}" != true ] || arguments+=(--force)

for pod in $(kubectl --namespace "$namespace" get pods --selector "$selector" --field-selector status.phase=Running --output 'jsonpath={.items[*].metadata.name}'); do
  [ "$pod" != "$(primary_of_record)" ] || continue
  # A pod that can't be reached is passed over; one that answered has decided.
  kubectl --namespace "$namespace" exec "$pod" --container postgres -- true 2>/dev/null || { echo "$pod can't be reached"; continue; }
  kubectl --namespace "$namespace" exec "$pod" --container postgres -- /pg/scripts/failover.sh "${arguments[@]}"
  exit
done
echo "no standby of $name can be reached: kubectl --namespace $namespace get pods --selector $selector" >&2
exit 1
