# shellcheck shell=bash
# The Kubernetes API with what every PostgreSQL image has: bash and openssl. Token and bodies go through a pipe.

api_credentials=/var/run/secrets/kubernetes.io/serviceaccount

# api METHOD PATH [BODY]: sets api_status, api_body (YAML) and api_version, the object's resourceVersion; fails without an
# answer of 2xx. A PATCH is a merge patch. What is read must have come whole: the version stands behind the data, so with it nothing was cut off.
api() {
  local LC_ALL=C method=$1 path=$2 body=${3-} type=json token='' host=$KUBERNETES_SERVICE_HOST response
  [ "$method" != PATCH ] || type=merge-patch+json
  case $host in *:*) host="[$host]" ;; esac
  { IFS= read -r token <"$api_credentials/token" || [ -n "$token" ]; } 2>/dev/null || { api_status='' api_body=''; return 1; }
  response=$(
    printf '%s %s HTTP/1.0\r\nHost: kubernetes.default.svc\r\nAuthorization: Bearer %s\r\nAccept: application/yaml\r\nContent-Type: application/%s\r\nContent-Length: %d\r\n\r\n%s' \
      "$method" "$path" "$token" "$type" "${#body}" "$body" |
      timeout 5 openssl s_client -quiet -verify_quiet -verify_return_error \
        -CAfile "$api_credentials/ca.crt" -verify_hostname kubernetes.default.svc -servername kubernetes.default.svc \
        -connect "$host:$KUBERNETES_SERVICE_PORT" 2>/dev/null
  ) || true
  api_status=${response#* }
  api_status=${api_status%%[!0-9]*}
  api_body=${response#*$'\r\n\r\n'}
  api_version=$(api_field metadata resourceVersion)
  [[ $api_status == 2?? ]] && { [ "$method" != GET ] || [ -n "$api_version" ]; }
}

# api_field SECTION KEY: a scalar of the last answer, for example `api_field metadata resourceVersion`.
# A key that YAML would take for a number or a boolean stands in quotes there.
api_field() {
  sed -n "/^$1:/,/^[^ ]/{s/^  [\"']\{0,1\}$2[\"']\{0,1\}: //;T;s/[\"']//g;p}" <<<"$api_body"
}

# api_stream PATH: becomes a process that gives the raw answer, line by line, until the API or the reader ends it.
api_stream() {
  local host=$KUBERNETES_SERVICE_HOST
  case $host in *:*) host="[$host]" ;; esac
  exec openssl s_client -quiet -verify_quiet -verify_return_error \
    -CAfile "$api_credentials/ca.crt" -verify_hostname kubernetes.default.svc -servername kubernetes.default.svc \
    -connect "$host:$KUBERNETES_SERVICE_PORT" 2>/dev/null \
    < <(printf 'GET %s HTTP/1.0\r\nHost: kubernetes.default.svc\r\nAuthorization: Bearer %s\r\nAccept: application/json\r\n\r\n' "$1" "$(<"$api_credentials/token")")
}
