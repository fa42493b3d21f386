# shellcheck shell=bash
# A release as the operations see it.

namespace=${OPTION_NAMESPACE:?}

# find_release RELEASE: sets `name`, what its objects' names start with, `primary`, the member that is recorded, and `running`, the
# members whose pods run. One question to the API, since each start of kubectl is a moment without writes.
find_release() {
  local found kind object member phase sets='' record=''
  found=$(kubectl --namespace "$namespace" get statefulsets,configmaps,pods --selector "app.kubernetes.io/instance=$1" --output \
    'jsonpath={range .items[*]}{.kind}|{.metadata.name}|{.data.member}|{.metadata.labels.app\.kubernetes\.io/component}{.status.phase}{"\n"}{end}')
  name='' primary='' running=''
  while IFS='|' read -r kind object member phase; do
    case $kind:$object in
      StatefulSet:*) sets+=" $object " ;;
      # The API gives the kinds in the order in which they were asked for.
      ConfigMap:*-primary)
        object=${object%-primary}
        if [[ $sets == *" $object "* ]] && [ "$object" = "${OPTION_FULLNAME:-$object}" ]; then record+=" $object" name=$object primary=$member; fi
        ;;
      Pod:*) if [ "$phase" = serverRunning ] && [[ $object =~ ^"$name"-[0-9]+$ ]]; then running+=$object$'\n'; fi ;;
    esac
  done <<<"$found"
  [ -n "$sets" ] || { echo "no servers of a release named $1 in the namespace $namespace. helm list --namespace $namespace shows the releases" >&2; exit 1; }
  [ -z "${OPTION_FULLNAME-}" ] || [[ $sets == *" $OPTION_FULLNAME "* ]] || { echo "the release $1 has no database $OPTION_FULLNAME: give --fullname with one of$(tr --squeeze-repeats ' ' <<<"${sets% }")" >&2; exit 1; }
  [ -n "$record" ] || { echo "${OPTION_FULLNAME:-$1} has one server and no replicas: set architecture: replication first" >&2; exit 1; }
  [[ $record != *' '*' '* ]] || { echo "the release $1 has several databases: give --fullname with one of$record" >&2; exit 1; }
}

primary_of_record() { kubectl --namespace "$namespace" get configmap "$name-primary" --output 'jsonpath={.data.member}'; }

step() { printf '%(%H:%M:%S)T %s\n' -1 "$*"; }

# await WORDS COMMAND...: until it holds, within the option --timeout.
await() {
  local words=$1
  shift
  until "$@"; do
    ((SECONDS <= OPTION_TIMEOUT)) || too_late "$words"
    sleep 0.5
  done
  step "$words (${SECONDS} s)"
}

too_late() {
  echo "not within $OPTION_TIMEOUT s: $1. What the primary says: kubectl --namespace $namespace logs $(primary_of_record) --container postgres --tail 20" >&2
  exit 1
}

# await_recorded MEMBER: the API tells when it is.
await_recorded() {
  kubectl --namespace "$namespace" wait "configmap/$name-primary" --for="jsonpath={.data.member}=$1" --timeout="${OPTION_TIMEOUT}s" >/dev/null 2>&1 ||
    too_late "$1 is recorded as primary"
  step "$1 is recorded as primary (${SECONDS} s)"
}

# has_role MEMBER IN_RECOVERY
has_role() {
  [ "$(kubectl --namespace "$namespace" exec "$1" --container postgres -- psql --no-psqlrc --username=postgres --tuples-only --no-align --command='SELECT pg_is_in_recovery()' postgres 2>/dev/null)" = "$2" ]
}
