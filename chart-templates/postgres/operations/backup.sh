#!/usr/bin/env bash
# backup RELEASE: one run of the release's backup CronJob, followed to its end.
set -euo pipefail
operations=$(dirname "$0")
. "$operations/backup-job.sh"

namespace=$OPTION_NAMESPACE
kind=backup
[ "${OPTION_LOGICAL-}" != true ] || kind=logical
cronjob=$(kubectl --namespace "$namespace" get cronjob --selector "app.kubernetes.io/instance=$1" --output name | grep -- "-$kind\$" || true)
case $cronjob in
  '') echo "no CronJob for it of a release named $1 in the namespace $namespace: is backup.enabled true, and backup.logical.enabled for a dump? helm list --namespace $namespace shows the releases" >&2; exit 1 ;;
  *$'\n'*) echo "more than one CronJob belongs to the release $1:"$'\n'"$cronjob" >&2; exit 1 ;;
esac

job=${cronjob#*/}-$(date -u +%s)
kubectl --namespace "$namespace" create job "$job" --from="$cronjob"
deadline=$((SECONDS + OPTION_TIMEOUT))
while ((SECONDS < deadline)); do
  conditions=$(kubectl --namespace "$namespace" get job "$job" --output 'jsonpath={.status.conditions[?(@.status=="True")].type}')
  case $conditions in
    *Complete*) kubectl --namespace "$namespace" logs "job/$job"; exit 0 ;;
    *Failed*) kubectl --namespace "$namespace" logs "job/$job" >&2; exit 1 ;;
  esac
  sleep 1
done
echo "the job $job did not end within $OPTION_TIMEOUT s: kubectl --namespace $namespace describe job $job" >&2
exit 1
