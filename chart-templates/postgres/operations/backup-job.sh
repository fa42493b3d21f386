# shellcheck shell=bash
# Jobs of a release that have its backup volume, made from its backup CronJob.

namespace=${OPTION_NAMESPACE:?}
[[ ${OPTION_TIMEOUT:-1} =~ ^[1-9][0-9]{0,8}$ ]] || { echo "--timeout $OPTION_TIMEOUT is no number of seconds: write it as 300" >&2; exit 2; }

# find_backups RELEASE [KIND]: sets `cronjob`, `name` (what the release's objects' names start with), `claim`, of its backups, and
# `archive_claim`, empty where the archive is there too; `encryption_secret`, empty where they are not encrypted.
find_backups() {
  # Other charts have CronJobs of that name, which must not run.
  cronjob=$(kubectl --namespace "$namespace" get cronjob --selector "app.kubernetes.io/instance=$1" --output 'jsonpath={range .items[*]}{.metadata.name} {.spec.jobTemplate.spec.template.spec.containers[0].command[0]}{"\n"}{end}' |
    sed -n "s/^\(${OPTION_FULLNAME:-.*}-${2:-backup}\) \/pg\/scripts\/.*/\1/p")
  case $cronjob in
    '') echo "no ${2:-backup} CronJob${OPTION_FULLNAME:+ of $OPTION_FULLNAME} of a release named $1 in the namespace $namespace: is backup.enabled true, and backup.logical.enabled for a dump? helm list --namespace $namespace shows the releases" >&2; exit 1 ;;
    *$'\n'*) echo "the release $1 has several databases: give --fullname with the one that is meant, as in the name of its CronJob before -${2:-backup}:"$'\n'"$cronjob" >&2; exit 1 ;;
  esac
  # shellcheck disable=SC2034 # for whoever asked
  name=${cronjob%-*} claim=$(claim_of backup) archive_claim=$(claim_of archive) encryption_secret=$(of_backups ENCRYPTION_SECRET)
}

# of_backups VARIABLE: of the CronJob's container.
of_backups() { kubectl --namespace "$namespace" get cronjob "$cronjob" --output "jsonpath={.spec.jobTemplate.spec.template.spec.containers[0].env[?(@.name==\"$1\")].value}"; }

claim_of() { kubectl --namespace "$namespace" get cronjob "$cronjob" --output "jsonpath={.spec.jobTemplate.spec.template.spec.volumes[?(@.name==\"$1\")].persistentVolumeClaim.claimName}"; }

# follow_job JOB: shows its log when it has ended, and fails when it did.
follow_job() {
  local deadline=$((SECONDS + OPTION_TIMEOUT)) conditions
  while ((SECONDS < deadline)); do
    conditions=$(kubectl --namespace "$namespace" get job "$1" --output 'jsonpath={.status.conditions[?(@.status=="True")].type}')
    case $conditions in
      *Complete*) kubectl --namespace "$namespace" logs "job/$1"; return ;;
      *Failed*) kubectl --namespace "$namespace" logs "job/$1" >&2; return 1 ;;
    esac
    sleep 1
  done
  echo "the job $1 did not end within $OPTION_TIMEOUT s: give it longer by --timeout, unless its pod waits for something:" >&2
  kubectl --namespace "$namespace" describe pods --selector "job-name=$1" | sed -n '/^Events:/,$p' >&2
  return 1
}

json_text() {
  local text=${1//\\/\\\\}
  printf '"%s"' "${text//\"/\\\"}"
}

# look_at_backups COMMAND [VARIABLE=VALUE]...: a script of the chart (as JSON) in a Job of its own, which goes afterwards.
look_at_backups() {
  local job=$cronjob-look-$RANDOM command=$1 one env='' status=0 version scratch=''
  shift
  # Only a backup needs the large one.
  [ -z "$encryption_secret" ] || scratch=',{"name":"scratch","ephemeral":null,"emptyDir":{}}'
  version=$(kubectl --namespace "$namespace" get statefulset "$name" --output 'jsonpath={.spec.template.spec.containers[0].env[?(@.name=="POSTGRES_VERSION")].value}')
  for one in "$@" POSTGRES_VERSION="$version" ${claim:+"SOURCE=$claim"} WAL_ROOM=/tmp/wal WAL_ROOM_SEGMENTS=3; do
    env+="${env:+,}{\"name\":\"${one%%=*}\",\"value\":$(json_text "${one#*=}")}"
  done
  kubectl --namespace "$namespace" create job "$job" --from="cronjob/$cronjob" --dry-run=client --output json |
    kubectl patch --local --filename - --type strategic --output json --patch \
      "{\"spec\":{\"template\":{\"spec\":{\"containers\":[{\"name\":\"backup\",\"command\":$command,\"env\":[$env]}],\"volumes\":[{\"name\":\"tmp\",\"emptyDir\":{\"medium\":null,\"sizeLimit\":\"96Mi\"}}$scratch]}}}}" |
    kubectl --namespace "$namespace" create --filename - >/dev/null
  follow_job "$job" || status=$?
  kubectl --namespace "$namespace" delete job "$job" --wait=false >/dev/null
  return "$status"
}
