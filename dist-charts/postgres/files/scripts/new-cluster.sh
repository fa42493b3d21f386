# shellcheck shell=bash

# new_cluster DIRECTORY [ARGUMENT...]: an empty database cluster, with further arguments of initdb.
new_cluster() {
  local locale=(--locale=C.UTF-8)
  # The built-in provider sorts the same under every C library, so no image change corrupts an index.
  [ "$POSTGRES_VERSION" -lt 17 ] || locale=(--locale-provider=builtin --builtin-locale=C.UTF-8 --locale=C.UTF-8)
  initdb --pgdata="$1" --username=postgres --encoding=UTF8 "${locale[@]}" \
    --auth-local=peer --auth-host=scram-sha-256 --data-checksums --no-instructions "${@:2}"
}
