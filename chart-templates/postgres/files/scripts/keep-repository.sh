# shellcheck shell=bash
# What a member does for backups and WAL in S3 storage (backup.s3), to which the servers archive by themselves.

repository_made='' repository_tried=-10 repository_told=''

check_repository() {
  [ -z "${PGBACKREST_STANZA-}" ] || "$scripts/pgbackrest.sh" version >/dev/null || exit 1
}

# keep_repository: the primary makes its place there. One that is another database cluster's is never written to.
keep_repository() {
  local said
  [ -n "${PGBACKREST_STANZA-}" ] && [ -z "$repository_made" ] && ((SECONDS - repository_tried >= 10)) && ! is_standby || return 0
  repository_tried=$SECONDS
  if said=$("$scripts/pgbackrest.sh" stanza-create --no-log-timestamp 2>&1); then
    repository_made=yes
    [ -z "$repository_told" ] || log "archiving to the S3 storage again"
    return
  fi
  # Its own words for a wrong key are what came of decrypting.
  if [[ $said == *@(CryptoError|FormatError)* ]]; then
    said="what is there was not encrypted with the key $S3_ENCRYPTION_KEY of the Secret ${ENCRYPTION_SECRET-}: give it the one that it was, or another backup.s3.path"
    [ -n "${ENCRYPTION_SECRET-}" ] || said="what is there is encrypted: name its key in backup.encryption, or another backup.s3.path"
  fi
  # Further lines have the time in them.
  [ "${said%%$'\n'*}" != "$repository_told" ] || return 0
  repository_told=${said%%$'\n'*}
  log "NOT ARCHIVING to the S3 storage (backup.s3): $said"
}
