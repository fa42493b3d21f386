# shellcheck shell=bash
# A release as the operations see it.

namespace=${OPTION_NAMESPACE:?}

# find_release RELEASE: sets `name`, what its objects' names start with, and `selector`, of its servers.
find_release() {
  local found
  selector="app.kubernetes.io/instance=$1,app.kubernetes.io/component=server"
  found=$(kubectl --namespace "$namespace" get statefulset --selector "app.kubernetes.io/instance=$1" --output 'jsonpath={.items[*].metadata.name}')
  case $found in
    '') echo "no servers of a release named $1 in the namespace $namespace. helm list --namespace $namespace shows the releases" >&2; exit 1 ;;
    *' '*) echo "more than one StatefulSet belongs to the release $1: $found" >&2; exit 1 ;;
  esac
  name=$found
  kubectl --namespace "$namespace" get configmap "$name-primary" --output name >/dev/null 2>&1 ||
    { echo "$1 has one server and no replicas: set architecture: replication first" >&2; exit 1; }
}

primary_of_record() { kubectl --namespace "$namespace" get configmap "$name-primary" --output 'jsonpath={.data.member}'; }

step() { printf '%(%H:%M:%S)T %s\n' -1 "$*"; }

# await WORDS COMMAND...: until it holds, within the option --timeout.
await() {
  local words=$1
  shift
  until "$@"; do
    if ((SECONDS > OPTION_TIMEOUT)); then
      echo "not within $OPTION_TIMEOUT s: $words. What the primary says: kubectl --namespace $namespace logs $(primary_of_record) --container postgres --tail 20" >&2
      exit 1
    fi
    sleep 0.5
  done
  step "$words (${SECONDS} s)"
}

recorded() { [ "$(primary_of_record)" = "$1" ]; }

# has_role MEMBER IN_RECOVERY
has_role() {
  [ "$(kubectl --namespace "$namespace" exec "$1" --container postgres -- psql --no-psqlrc --username=postgres --tuples-only --no-align --command='SELECT pg_is_in_recovery()' postgres 2>/dev/null)" = "$2" ]
}
