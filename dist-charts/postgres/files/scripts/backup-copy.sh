# shellcheck shell=bash
# The copy itself: compressed by the server, verified here.

# take_backup: an incremental one that can't be made is tried from the primary, and then in full.
take_backup() {
  choose_source
  look_at_source || { choose_source primary; look_at_source; } || refuse "the primary $PRIMARY_HOST did not answer as it should: the backup was not begun, and those that exist were kept"
  refuse_foreign
  choose_parent
  check_space
  if ! copy; then
    # A standby has no new starting point while nothing is written; it may have been promoted, or gone.
    choose_source primary
    look_at_source || refuse "the primary $PRIMARY_HOST did not answer; the backups that exist were kept"
    choose_parent
    # It may be a full one now.
    check_space
    copy || { [ -n "$parent" ] && parent='' && check_space && copy; } || refuse "the copy did not succeed; the backups that exist were kept"
  fi
  # Rounded up: what was before it can't be had from this backup.
  stop_time=$(ask_source "SELECT to_char((clock_timestamp() + interval '1 second') AT TIME ZONE 'UTC', 'YYYY-MM-DD\"T\"HH24:MI:SS\"Z\"')") || stop_time=$(date -u --date='+1 second' +%Y-%m-%dT%H:%M:%SZ)
  zstd --quiet --rm -1 "$copy/pg_wal.tar"
  verify_copy
  [ "$copy" = "$backup.partial" ] || encrypt_copy
  write_info
  sync -f "$backup.partial"
  mv --no-target-directory "$backup.partial" "$backup"
  sync -f /pg/backup
}

# check_space: a backup that would not fit is not begun, so that it can't fill the volume under the ones that are kept.
check_space() {
  local newest percent needed=$((size + size / 10)) available
  newest=$(finished | while IFS= read -r one; do ! grep -qsx kind=full "$one/backup.info" || printf '%s\n' "$one"; done | tail -n 1)
  # As well as the last full one was compressed, with a quarter more.
  if [ -n "$newest" ]; then
    percent=$(($(backup_fact "$newest" bytes) * 125 / $(backup_fact "$newest" database_bytes) + 1))
    needed=$((size * percent / 100))
  fi
  # Verified by unpacking it beside.
  ((POSTGRES_VERSION >= 18)) || [ -n "$key_id" ] || needed=$((needed + size))
  [ -z "$parent" ] || needed=$((needed / 4))
  # The WAL that is written meanwhile comes on top: four segments at least.
  needed=$((needed + 64 * 1024 * 1024))
  available=$(free_space /pg/backup)
  log "the databases have $(human "$size"), the backup volume has $(human "$available") free"
  # Otherwise fewer to keep would never make room.
  ((available >= needed)) || { remove_old_backups; remove_old_wal; available=$(free_space /pg/backup); }
  ((available >= needed)) ||
    refuse "a backup needs about $(human "$needed") and $(human "$available") are free: raise storage.backup.size or lower backup.keep. The backups that exist were kept"
}

copy() {
  local incremental=()
  rm -rf "$backup".partial* "$copy"*
  if [ -n "$parent" ]; then
    incremental=(--incremental="$parent/backup_manifest")
    if [ -e "$parent/backup_manifest.enc" ]; then
      open_copy "$parent/backup_manifest.enc" >"$copy.parent" || { log "the manifest of ${parent##*/} is damaged"; return 1; }
      incremental=(--incremental="$copy.parent")
    fi
  fi
  log "copying from $source_name to ${backup##*/}$([ -z "$parent" ] || printf ', what changed since %s' "${parent##*/}")"
  pg_basebackup --dbname="$(to_source)" --no-password --pgdata="$copy" --format=tar --compress=server-zstd:level=1 \
    --wal-method=stream --checkpoint=fast --manifest-checksums=SHA256 "${incremental[@]}"
}

# verify_copy: every file against the manifest, and the WAL by reading it.
verify_copy() {
  local said line range
  if ((POSTGRES_VERSION < 18)); then
    unpack_part "$copy" "$copy.unpacked"
    rm -rf "$copy.unpacked"
    return
  fi
  refuse_tablespaces "$copy"
  said=$(pg_verifybackup --quiet --no-parse-wal "$copy" 2>&1) || refuse "the copy is damaged and was not kept; the backups that exist were: $(first_of "$said")"
  unpack_archive "$copy/pg_wal.tar.zst" "$copy.wal"
  while IFS= read -r line; do
    read -r -a range <<<"$line"
    said=$(pg_waldump --quiet --path="$copy.wal" --timeline="${range[0]}" --start="${range[1]}" --end="${range[2]}" 2>&1) ||
      refuse "the WAL of the copy is damaged, which was not kept; the backups that exist were: $(first_of "$said")"
  done < <(paste <(manifest_wal "$copy" Timeline) <(manifest_wal "$copy" Start-LSN) <(manifest_wal "$copy" End-LSN))
  rm -rf "$copy.wal"
}

# encrypt_copy: from the job's own volume onto that of the backups, which sees nothing in clear; it is read back.
encrypt_copy() {
  local file
  mkdir -m 0700 "$backup.partial"
  for file in "$copy"/*; do
    { encrypt "${file##*/}" <"$file" >"$backup.partial/${file##*/}.enc" && open_copy "$backup.partial/${file##*/}.enc" | cmp - "$file"; } || refuse "the copy could not be encrypted onto the volume and was not kept; the line above says why. The backups that exist were kept"
  done
}

# write_info: what the backup holds, for people and for recovery.
write_info() {
  local kind=full
  [ -z "$parent" ] || kind=incremental
  cat >"$backup.partial/backup.info" <<INFO
format=1
kind=$kind
parent=$(basename "${parent:--}")
system_identifier=$system
version=$POSTGRES_VERSION
timeline=$(manifest_wal "$copy" Timeline | head -n 1)
timeline_begin=$begun
start_lsn=$(manifest_wal "$copy" Start-LSN | tail -n 1)
stop_lsn=$(manifest_wal "$copy" End-LSN | head -n 1)
start_time=$start_time
stop_time=$stop_time
segment_bytes=$segment_bytes
database_bytes=$size
bytes=$(du --bytes --summarize "$backup.partial" | cut -f 1)
packed=yes
encrypted=${key_id:-no}
source=$source_name
INFO
}
