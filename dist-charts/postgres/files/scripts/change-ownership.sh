#!/usr/bin/env bash
# change-ownership.sh USER VOLUME...: gives volumes that belong to somebody else, with all that is in them, to the user that
# the servers run as. Runs as root, where the values ask for it. The volume itself comes last: it marks one that is done.
set -euo pipefail

scripts=$(dirname "$0")
. "$scripts/log.sh"

user=$1
shift
for volume in "$@"; do
  [ "$(stat --format=%u "$volume")" != "$user" ] || continue
  log "giving $volume and all that is in it to $user"
  { find "$volume" -mindepth 1 -exec chown --no-dereference "$user:$user" {} + && chown "$user:$user" "$volume"; } ||
    refuse "$volume could not be given to $user. An NFS server that maps root to nobody (root_squash) doesn't allow it: do it there, with: chown -R $user:$user DIRECTORY"
done
