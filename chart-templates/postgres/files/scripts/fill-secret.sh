#!/usr/bin/env bash
# Gives the release's Secret its passwords, all at once, while it has none. What has a value is never changed, and nothing is
# added beside it: a new password for a role that has one would be nobody's. The patch is refused when the Secret has been
# written since it was read.
set -euo pipefail

scripts=$(dirname "$0")
. "$scripts/log.sh"
. "$scripts/kubernetes-api.sh"

path=/api/v1/namespaces/$NAMESPACE/secrets/$SECRET

# lacking: the keys that have no value.
lacking() {
  local key
  for key in $KEYS; do
    [ -n "$(api_field data "${key//./\\.}")" ] || printf '%s ' "$key"
  done
}

# new_passwords: a JSON object with a value for every key.
new_passwords() {
  local key separator=''
  for key in $KEYS; do
    printf '%s"%s":"%s"' "$separator" "$key" "$(openssl rand -hex 24 | tr -d '\n' | openssl base64 -A)"
    separator=,
  done
}

for ((attempt = 1; attempt <= 60; attempt++)); do
  if api GET "$path"; then
    missing=$(lacking)
    if [ -z "$missing" ]; then
      log "the Secret $SECRET has all its passwords"
      exit 0
    fi
    [ "$missing" = "$KEYS " ] ||
      refuse "the Secret $SECRET has no value for: $missing. It is only filled while it has none at all: put the password that the role has there, or name the old keys in auth.secretKeys"
    api PATCH "$path" "{\"metadata\":{\"resourceVersion\":\"$api_version\"},\"data\":{$(new_passwords)}}" &&
      log "the Secret $SECRET was given its passwords" && exit 0
  fi
  log "the Secret $SECRET could not be filled yet (HTTP status: ${api_status:-none})"
  sleep 1
done
refuse "the Kubernetes API did not let this job fill the Secret $SECRET: look at the Role $ROLE and at networkPolicy.apiServer"
