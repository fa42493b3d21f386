#!/usr/bin/env bash
# Writes the Secret by which applications connect. All of it follows from the values and the password, so it is written over
# whenever this runs.
set -euo pipefail

scripts=$(dirname "$0")
. "$scripts/log.sh"
. "$scripts/kubernetes-api.sh"

secrets=/api/v1/namespaces/$NAMESPACE/secrets
# Empty where there are no replicas.
: "${REPLICAS_HOST=}" "${REPLICAS_PORT=}"

# percent_encoded TEXT: every byte that could mean something in a URI as %XX.
percent_encoded() {
  local LC_ALL=C index byte
  for ((index = 0; index < ${#1}; index++)); do
    byte=${1:index:1}
    case $byte in
      [A-Za-z0-9._~-]) printf '%s' "$byte" ;;
      *) printf '%s' "$byte" | od -An -v -tx1 | tr -d '\n' | tr ' a-f' '%A-F' ;;
    esac
  done
}

# entry KEY TEXT: a member of the Secret's data.
entry() { printf '"%s":"%s",' "$1" "$(printf '%s' "$2" | base64 --wrap=0)"; }

uri() {
  printf 'postgresql://%s:%s@%s:%s/%s%s' "$APPLICATION_USERNAME" "$encoded" "$1" "$2" "$APPLICATION_DATABASE" "${URI_PARAMETERS:+?$URI_PARAMETERS}"
}

# jdbc_uri HOST PORT WHOM: the driver asks each server whether it is the one that is wanted.
jdbc_uri() {
  printf 'jdbc:postgresql://%s:%s/%s?user=%s&password=%s&targetServerType=%s%s' "$1" "$2" "$APPLICATION_DATABASE" "$APPLICATION_USERNAME" "$encoded" "$3" "${JDBC_PARAMETERS:+&$JDBC_PARAMETERS}"
}

# connection: the Secret's data. Without replicas their entries go.
connection() {
  local encoded
  encoded=$(percent_encoded "$password")
  entry type postgresql
  entry provider helmwright
  entry host "$PRIMARY_HOST"
  entry port "$PRIMARY_PORT"
  entry database "$APPLICATION_DATABASE"
  entry username "$APPLICATION_USERNAME"
  entry password "$password"
  entry jdbc-uri "$(jdbc_uri "$PRIMARY_HOST" "$PRIMARY_PORT" primary)"
  if [ -n "$REPLICAS_HOST" ]; then
    entry read-only-host "$REPLICAS_HOST"
    entry read-only-port "$REPLICAS_PORT"
    entry read-only-uri "$(uri "$REPLICAS_HOST" "$REPLICAS_PORT")"
    entry read-only-jdbc-uri "$(jdbc_uri "$REPLICAS_HOST" "$REPLICAS_PORT" preferSecondary)"
  else
    printf '"%s":null,' read-only-host read-only-port read-only-uri read-only-jdbc-uri
  fi
  entry uri "$(uri "$PRIMARY_HOST" "$PRIMARY_PORT")"
}

for ((attempt = 1; attempt <= 60; attempt++)); do
  value=''
  ! api GET "$secrets/$SECRET" || value=$(api_field data "${KEY//./\\.}")
  if [ -n "$value" ]; then
    IFS= read -r -d '' password < <(base64 --decode <<<"$value") || true
    data=$(connection)
    api PATCH "$secrets/$CONNECTION" "{\"data\":{${data%,}}}" && log "the Secret $CONNECTION tells how to connect" && exit 0
    log "the Secret $CONNECTION could not be written yet (HTTP status: ${api_status:-none})"
  else
    log "waiting for a value of $KEY in the Secret $SECRET (HTTP status: ${api_status:-none})"
  fi
  sleep 1
done
refuse "the Secret $CONNECTION was not written: look at the key $KEY of the Secret $SECRET, at the Role $ROLE and at networkPolicy.apiServer"
