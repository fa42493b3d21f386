#!/usr/bin/env bash
# Lists the backups on the backup volume, what became of them when they were restored, and what can be recovered to.
set -euo pipefail

scripts=$(dirname "$0")
SOURCE=${SOURCE:-this volume}
. "$scripts/log.sh"
. "$scripts/backup-volume.sh"
. "$scripts/backup-set.sh"
. "$scripts/encryption.sh"
. "$scripts/wal-archive.sh"
. "$scripts/s3-backups.sh"
. "$scripts/wal-records.sh"
. "$scripts/recovery-target.sh"

# restoring BACKUP: the result of its verification, in words.
restoring() {
  local result=/pg/backup/verified/${1##*/}
  [ -z "${PGBACKREST_STANZA-}" ] || { echo 'see its Jobs'; return; }
  [ -e "$result" ] || { echo 'not yet'; return; }
  if grep -q '^result=ok' "$result"; then printf 'ok %s, in %s s\n' "$(sed -n 's/^at=//p' "$result")" "$(sed -n 's/^seconds=//p' "$result")"; else printf 'FAILED %s: %s\n' "$(sed -n 's/^at=//p' "$result")" "$(sed -n 's/^why=//p' "$result")"; fi
}

# encryption BACKUP: the key that it can't be read without.
encryption() {
  local id
  id=$(backup_fact "$1" encrypted)
  [ -n "$id" ] && [ "$id" != no ] || return 0
  printf '; encrypted with the key %s' "$id"
  ! lacks_key "$id" || printf ', WHICH IS MISSING'
}

row='%-'$name_width's %-12s %9s  %-21s %8s  %-13s %s\n'
check_archive
# shellcheck disable=SC2059
printf "$row" BACKUP KIND SIZE ENDED TIMELINE LSN RESTORED
while IFS= read -r backup; do
  # shellcheck disable=SC2059
  printf "$row" "${backup##*/}" "$(backup_fact "$backup" kind)" "$(human "$(backup_fact "$backup" bytes)")" "$(backup_fact "$backup" stop_time)" \
    "$(backup_fact "$backup" timeline)" "$(backup_fact "$backup" stop_lsn)" "$(restoring "$backup")$(encryption "$backup")"
done < <(finished)
[ -n "$(finished)" ] || { echo 'none yet'; exit; }
choose_timeline
list_usable
echo
echo "Archived WAL: $(wal_segments | wc -l) segments, $(human "$(archive_size)")"
echo "On timeline $timeline_to_follow there can be recovered:"
windows | sed 's/^/  /'
