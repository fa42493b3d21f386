#!/usr/bin/env bash
# promote RELEASE: asks the standbys, one after the other, until one can decide and record who takes over.
set -euo pipefail
operations=$(dirname "$0")
. "$operations/release.sh"

find_release "$1"
arguments=(promote)
[ -z "$OPTION_TO" ] || arguments+=("$OPTION_TO")
[ "${OPTION_FORCE-}" != true ] || arguments+=(--force)

# What the script decides must not look like kubectl's own failure, which is 1.
decided=9
for pod in $running; do
  [ "$pod" != "$primary" ] || continue
  status=0
  kubectl --namespace "$namespace" exec "$pod" --container postgres -- bash -c "/pg/scripts/failover.sh \"\$@\" || exit $decided" promote "${arguments[@]}" || status=$?
  [ "$status" != "$decided" ] || exit 1
  if [ "$status" = 0 ]; then
    # kubectl ends with 0 also when its connection is cut (kubernetes/kubectl#1726).
    now=$(primary_of_record)
    [ "$now" = "$primary" ] || exit 0
    echo "the connection to $pod was cut before it said what came of it, and $primary is still recorded as primary: try again" >&2
    exit 1
  fi
  echo "$pod can't be reached"
done
echo "no standby of $name can be reached: kubectl --namespace $namespace get pods --selector app.kubernetes.io/instance=$1,app.kubernetes.io/component=server" >&2
exit 1
