#!/usr/bin/env bash
# recover RELEASE: sees whether the target can be had, and writes the values that have it.
set -euo pipefail
operations=$(dirname "$0")
. "$operations/backup-job.sh"

kind=latest value=''
for one in time lsn transaction name immediate; do
  option=OPTION_${one^^}
  [ -n "${!option-}" ] || continue
  [ "$kind" = latest ] || { echo "--$kind and --$one are both given: give one target" >&2; exit 2; }
  kind=$one value=${!option}
done
inclusive=true
[ -z "${OPTION_EXCLUSIVE-}" ] || inclusive=false

# target: as the values have it.
target() {
  case $kind in
    latest) ;;
    immediate | transaction) printf '  target: { %s: %s }\n' "$kind" "$value" ;;
    # As the values want it: in capitals.
    lsn) printf '  target: { lsn: %s }\n' "$(json_text "${value^^}")" ;;
    *) printf '  target: { %s: %s }\n' "$kind" "$(json_text "$value")" ;;
  esac
}

# source_values: where the backups are.
source_values() {
  local secret endpoint
  if [ -n "$claim" ]; then
    echo "{ claim: $claim${archive_claim:+, archiveClaim: $archive_claim}${encryption_secret:+, encryptionSecret: $encryption_secret} }"
    return
  fi
  secret=$(kubectl --namespace "$namespace" get cronjob "$cronjob" --output 'jsonpath={.spec.jobTemplate.spec.template.spec.volumes[?(@.name=="storage-keys")].secret.secretName}')
  endpoint=$(of_backups PGBACKREST_REPO1_S3_ENDPOINT):$(of_backups PGBACKREST_REPO1_STORAGE_PORT)
  echo "{ s3: { endpoint: $(json_text "$endpoint"), bucket: $(json_text "$(of_backups PGBACKREST_REPO1_S3_BUCKET)"), region: $(json_text "$(of_backups PGBACKREST_REPO1_S3_REGION)"), path: $(json_text "$(of_backups PGBACKREST_REPO1_PATH)"), uriStyle: $(of_backups PGBACKREST_REPO1_S3_URI_STYLE), existingSecret: $(json_text "$secret") }${encryption_secret:+, encryptionSecret: $encryption_secret} }"
}

size_of() { kubectl --namespace "$namespace" get persistentvolumeclaim "$1-$name-0" --ignore-not-found --output 'jsonpath={.spec.resources.requests.storage}'; }
# sizes: of the volumes of the first server, which may be what was lost.
sizes() {
  if [ -n "$data" ] && [ -n "$wal" ]; then
    printf 'storage:\n  data: { size: %s }\n  wal: { size: %s }\n' "$data" "$wal"
  else
    echo "# The claims of $name-0 are gone, and with them their sizes: storage.data.size and storage.wal.size must be those of $name."
  fi
}
variable() { kubectl --namespace "$namespace" get statefulset "$name" --output "jsonpath={.spec.template.spec.containers[0].env[?(@.name==\"$1\")].value}"; }

find_backups "$1"
echo "reading the backups and the WAL of $1 up to the target" >&2
look_at_backups '["/pg/scripts/recovery.sh","plan"]' TARGET_KIND="$kind" TARGET_VALUE="$value" TARGET_INCLUSIVE="$inclusive" TARGET_TIMELINE="$OPTION_TIMELINE" NAME="$name" NAMESPACE="$namespace" >&2
# Before anything is written: what fails in the text itself ends nothing.
version=$(variable POSTGRES_VERSION)
username=$(variable APPLICATION_USERNAME)
database=$(variable APPLICATION_DATABASE)
source=$(source_values)
data=$(size_of data)
wal=$(size_of wal)
cat <<VALUES
# Recovers the release $1 into a new one. The source is only read; the new release has passwords of its own.
postgres: { version: $version }
auth: { username: $(json_text "$username"), database: $(json_text "$database") }
$(sizes)
$([ -z "$encryption_secret" ] || printf 'backup:\n  encryption: { existingSecret: %s, key: %s }\n' "$encryption_secret" "$(json_text "$(of_backups ENCRYPTION_KEY)")")
recovery:
  source: $source
$(target)
  inclusive: $inclusive
  timeline: $(json_text "$OPTION_TIMELINE")
VALUES
cat >&2 <<NEXT

With these values a new release begins with what was read above. $1 goes on as it is. Give it another name, for example:
  helm get values $1 --namespace $namespace >$1.yaml      # the rest of its values; take out recovery, and what two releases can't share
  helm install $1-recovered helmwright/postgres --namespace $namespace --values $1.yaml --values recovery.yaml
  kubectl --namespace $namespace logs --follow --selector app.kubernetes.io/instance=$1-recovered,app.kubernetes.io/component=recovery
A later helm upgrade does not recover again, with these values or without them.
NEXT
