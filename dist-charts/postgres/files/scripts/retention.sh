# shellcheck shell=bash
# What may go once a new backup has been verified, or before it where there is no room: no backup that is to be kept or that one of those was made upon, and no WAL
# that the oldest of them needs.

# kept_backups: the newest backup.keep, those by which every moment of the recovery window can be reached, and what they were
# made upon.
kept_backups() {
  local one since before=''
  {
    finished | tail -n "$KEEP"
    # Names are times: after the clock was put back the one just made is not the newest by name.
    [ ! -d "${backup-}" ] || printf '%s\n' "$backup"
    if ((RECOVERY_WINDOW > 0)); then
      since=$(date --utc --date="-$RECOVERY_WINDOW days" +%Y-%m-%dT%H:%M:%SZ)
      while IFS= read -r one; do
        if [[ $(backup_fact "$one" stop_time) > $since ]]; then printf '%s\n' "$one"; else before=$one; fi
      done < <(finished)
      [ -z "$before" ] || printf '%s\n' "$before"
    fi
  } | while IFS= read -r one; do backup_chain "$one"; done | sort --unique
}

remove_old_backups() {
  local kept one
  kept=$(kept_backups) || refuse "nothing was removed: which backups are needed could not be told"
  [ -n "$kept" ] || return 0
  while IFS= read -r one; do
    [ -n "$one" ] || continue
    log "removing ${one##*/}: newer ones are kept"
    # Under this name first, so that it never counts when half of it is gone.
    mv "$one" "$one.partial"
    rm -rf "$one.partial"
  done < <(comm -23 <(finished) <(printf '%s\n' "$kept"))
}

# remove_old_wal: what lies before the oldest backup, of every timeline. Histories stay.
remove_old_wal() {
  local oldest start='' one at
  [ -d /pg/backup/wal ] || return 0
  while IFS= read -r one; do
    at=$(backup_fact "$one" start_lsn)
    [ -n "$at" ] || { log "no WAL was removed: the backup ${one##*/} does not say where it begins"; return 0; }
    at=$((16#${at%/*} * 0x100000000 + 16#${at#*/}))
    if [ -z "$start" ] || ((at < start)); then start=$at; fi
  done < <(finished)
  [ -n "$start" ] || return 0
  oldest=$((start / segment_bytes))
  for one in .zst .zst.enc; do
    pg_archivecleanup -x "$one" /pg/backup/wal "$(printf '%08X%08X%08X' 1 $((oldest / (0x100000000 / segment_bytes))) $((oldest % (0x100000000 / segment_bytes))))" ||
      log "WAL that is no longer needed could not be removed"
  done
}
