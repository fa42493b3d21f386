#!/usr/bin/env bash
# Gives each key of the release's Secret that has no value yet a random one. What has a value is never changed:
# the patch is refused when the Secret has been written since it was read.
set -euo pipefail

scripts=$(dirname "$0")
. "$scripts/log.sh"
. "$scripts/kubernetes-api.sh"

path=/api/v1/namespaces/$NAMESPACE/secrets/$SECRET

# missing_keys: a JSON object with a new value for each key without one.
missing_keys() {
  local key separator=''
  for key in $KEYS; do
    [ -z "$(api_field data "${key//./\\.}")" ] || continue
    printf '%s"%s":"%s"' "$separator" "$key" "$(openssl rand -hex 24 | tr -d '\n' | openssl base64 -A)"
    separator=,
  done
}

for ((attempt = 1; attempt <= 60; attempt++)); do
  if api GET "$path"; then
    data=$(missing_keys)
    if [ -z "$data" ]; then
      log "the Secret $SECRET has all its passwords"
      exit 0
    fi
    api PATCH "$path" "{\"metadata\":{\"resourceVersion\":\"$(api_field metadata resourceVersion)\"},\"data\":{$data}}" &&
      log "the Secret $SECRET was given its passwords" && exit 0
  fi
  log "the Secret $SECRET could not be filled yet (HTTP status: ${api_status:-none})"
  sleep 1
done
refuse "the Kubernetes API did not let this job fill the Secret $SECRET: look at the Role $ROLE and at networkPolicy.apiServer"
