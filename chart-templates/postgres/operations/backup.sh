#!/usr/bin/env bash
# backup RELEASE: one run of the release's backup CronJob, followed to its end.
set -euo pipefail
operations=$(dirname "$0")
. "$operations/backup-job.sh"

kind=backup
[ "${OPTION_LOGICAL-}" != true ] || kind=logical
find_backups "$1" "$kind"
job=$cronjob-$(date -u +%s)
kubectl --namespace "$namespace" create job "$job" --from="cronjob/$cronjob"
follow_job "$job"
