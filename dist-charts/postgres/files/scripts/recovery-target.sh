# shellcheck shell=bash
# What is to be recovered, from which backup and along which WAL; refused, with what could be had instead, before anything
# is written.

# What the values ask for: target_kind is latest, immediate, time, lsn, transaction or name.
target_kind=${TARGET_KIND:-latest} target_value=${TARGET_VALUE-} target_inclusive=${TARGET_INCLUSIVE:-true}
target_timeline=${TARGET_TIMELINE:-latest}

# plan_recovery: sets `backup`, the way, and what the WAL says of the place where recovery is to end.
plan_recovery() {
  local candidates=() one chosen=''
  check_archive
  read_target
  choose_timeline
  list_usable
  for one in "${usable[@]}"; do
    [ -z "${BACKUP-}" ] || [ "${one##*/}" = "$BACKUP" ] || continue
    chosen=$one
    ! ends_after_target "$one" || continue
    candidates+=("$one")
  done
  [ -z "${BACKUP-}" ] || [ -n "$chosen" ] || refuse_target "the backup $BACKUP is not there, is damaged, or is no part of this history"
  ((${#candidates[@]} > 0)) || refuse_target "it is before the end of ${BACKUP:-the oldest backup}"
  case $target_kind in
    immediate)
      # shellcheck disable=SC2034 # told to whoever restores
      backup=${candidates[-1]} found=found last_xid=- last_time=- next_xid=- next_lsn=-
      ;;
    transaction | name) search "${candidates[@]}" ;;
    *)
      backup=${candidates[-1]}
      seek "$(stop_of "$backup")"
      ;;
  esac
  judge_end
}

# read_target: as PostgreSQL and its WAL have it; what isn't one would be taken for some other. A transaction has 32 bits there, a
# time is told in UTC, so that no zone is guessed.
read_target() {
  target_given=$target_value
  case $target_kind in
    lsn)
      [[ $target_value =~ ^[0-9A-Fa-f]{1,8}/[0-9A-Fa-f]{1,8}$ ]] || refuse "recovery.target.lsn: $target_value is no place in the WAL: write it as 0/3000148"
      target_value=${target_value^^}
      ;;
    transaction)
      [[ $target_value =~ ^[1-9][0-9]{0,15}$ ]] || refuse "recovery.target.transaction: $target_value is no number of a transaction: write it as 758"
      target_value=$((target_value & 0xFFFFFFFF))
      ;;
    time) read_time ;;
  esac
}

read_time() {
  [[ $target_value =~ ^[0-9]{4}-[0-9]{2}-[0-9]{2}[T\ ][0-9]{2}:[0-9]{2}(:[0-9]{2}(\.[0-9]{1,6})?)?\ ?(Z|[+-](0[0-9]|1[0-4])(:?[0-5][0-9])?)$ ]] || refuse "recovery.target.time: $target_value is no date with a time of day, to the microsecond at most, and an offset from UTC: write it as 2026-03-01T06:00:00Z or 2026-03-01T07:00:00+01:00"
  target_value=$(LC_ALL=C date --utc --date="$target_given" '+%Y-%m-%d %H:%M:%S.%6N' 2>/dev/null) || refuse "recovery.target.time: $target_given is no time"
}

# choose_timeline: sets timeline_to_follow and the way to it.
choose_timeline() {
  local newest own
  newest=$(newest_timeline)
  own=$(finished | tail -n 1)
  [ -n "$own" ] || refuse "there is no verified backup on the volume of $SOURCE"
  [[ $target_timeline =~ ^(latest|current|[1-9][0-9]{0,8})$ ]] || refuse "recovery.timeline: $target_timeline is none: write latest, current or a number"
  own=$(backup_fact "$own" timeline)
  case $target_timeline in
    latest) timeline_to_follow=$((newest > own ? newest : own)) ;;
    current) timeline_to_follow=$own ;;
    *)
      timeline_to_follow=$target_timeline
      ((timeline_to_follow <= newest || timeline_to_follow <= own)) || refuse "recovery.timeline: $target_timeline is not there, the newest is $newest"
      ;;
  esac
  follow_timeline "$timeline_to_follow"
}

# list_usable: sets `usable`, the backups of this major version on the way, oldest first.
list_usable() {
  local one version other='' id unreadable='' archived foreign=''
  usable=()
  archived=$(cat "$archive/system_identifier" 2>/dev/null) || archived=''
  while IFS= read -r one; do
    version=$(backup_fact "$one" version)
    if [ "$version" != "$POSTGRES_VERSION" ]; then other=$version; continue; fi
    if [ -z "$(backup_fact "$one" stop_lsn)" ]; then
      log "passing over the backup ${one##*/}: it is damaged, and does not say where it ends" >&2
      continue
    fi
    id=$(backup_fact "$one" encrypted)
    if [ -n "$id" ] && [ "$id" != no ] && lacks_key "$id"; then
      unreadable="the backup ${one##*/} is encrypted with the key $id, and $(known_keys): without that key nobody can read it"
      log "passing over it: $unreadable" >&2
      continue
    fi
    if [ -n "$archived" ] && [ "$(backup_fact "$one" system_identifier)" != "$archived" ]; then
      foreign="the archived WAL is of database cluster $archived, and the backup ${one##*/} of another one: is recovery.source.archiveClaim that of $SOURCE?"
      log "passing over it: $foreign" >&2
      continue
    fi
    if ! (backup_chain "$one") >/dev/null 2>&1; then
      log "passing over the backup ${one##*/}: a backup that it was made upon is missing" >&2
      continue
    fi
    ! is_on_way "$(backup_fact "$one" timeline)" "$(backup_fact "$one" stop_lsn)" || usable+=("$one")
  done < <(finished)
  ((${#usable[@]} > 0)) || [ -z "$unreadable" ] || refuse "$unreadable. Nothing was written"
  ((${#usable[@]} > 0)) || [ -z "$foreign" ] || refuse "$foreign Nothing was written"
  ((${#usable[@]} > 0)) || [ -z "$other" ] ||
    refuse "the backups of $SOURCE are of PostgreSQL $other, postgres.version is $POSTGRES_VERSION: recover with postgres.version $other; recovery.from: server takes a running release to another major version"
  ((${#usable[@]} > 0)) || refuse "no backup of $SOURCE lies on timeline $timeline_to_follow"
  segment_bytes=$(backup_fact "${usable[-1]}" segment_bytes)
  export segment_bytes=${segment_bytes:-16777216}
}

stop_of() { lsn_number "$(backup_fact "$1" stop_lsn)"; }

in_utc() { LC_ALL=C date --utc --date="$1" '+%Y-%m-%d %H:%M:%S.%6N'; }

# ends_after_target BACKUP: it is consistent only later than what is asked for.
ends_after_target() {
  # shellcheck disable=SC2071 # times as text
  case $target_kind in
    time) [[ $(in_utc "$(backup_fact "$1" stop_time)") > $target_value ]] ;;
    lsn) (($(stop_of "$1") > $(lsn_number "$target_value"))) ;;
    *) return 1 ;;
  esac
}

# search BACKUP...: nobody knows when a transaction or a name was, so WAL is read from the newest backup on, then from the
# one before it.
search() {
  local i until='' end=''
  for ((i = $#; i > 0; i--)); do
    backup=${!i}
    # shellcheck disable=SC2086 # nothing for the newest, which is read to the end
    seek "$(stop_of "$backup")" $until
    [ "$found" = none ] || return 0
    [ "$why" = enough ] || end="$why $why_segment $end_lsn"
    until=$(($(stop_of "$backup") / segment_bytes))
  done
  read -r why why_segment end_lsn <<<"$end"
}

# judge_end: whether the WAL leads to the target.
judge_end() {
  local number
  [ "$found" = none ] || return 0
  number=$(($(lsn_number "$end_lsn") / segment_bytes))
  if [ "$target_kind" = lsn ] && (($(lsn_number "$end_lsn") > $(lsn_number "$target_value"))); then return 0; fi
  case $why in
    damaged) refuse_target "the WAL segment $why_segment, which leads there, is damaged" ;;
    missing) ! is_gap "$number" || refuse_target "the WAL segment $why_segment, which leads there, is missing" ;;
  esac
  case $target_kind in
    latest) ;;
    time) refuse_target "the WAL that is there ends before. For all of it leave recovery.target out" ;;
    lsn) refuse_target "the WAL that is there ends at $end_lsn. For all of it leave recovery.target out" ;;
    *) refuse_target "there is no such $target_kind in the WAL after the oldest backup" ;;
  esac
}

describe_target() {
  case $target_kind in
    latest) printf 'all that is there' ;;
    immediate) printf 'the end of the backup' ;;
    *) printf '%s %s%s' "$target_kind" "${target_given:-$target_value}" "$([ "$target_inclusive" = true ] || printf ', exclusive')" ;;
  esac
}

# refuse_target WHY
refuse_target() {
  refuse "recovery to $(describe_target) on timeline $timeline_to_follow: $1. From $SOURCE there can be had: $(windows | paste --serial --delimiters=';' | sed 's/;/; /g'). Nothing was written"
}

# windows: the times between which everything can be recovered, one line each.
windows() {
  local one number from='' first='' reach=-1 segment stored
  for one in "${usable[@]}"; do
    number=$(($(stop_of "$one") / segment_bytes))
    if ((number >= reach)); then
      [ -z "$from" ] || window "$from" "$first" "$reach"
      from=$one first=$number
      find_reach "$number"
    fi
  done
  [ -z "$from" ] || window "$from" "$first" "$reach"
}

# window BACKUP FIRST REACH: of the segments from FIRST to the one before REACH.
window() {
  local begin=$3 last=- end
  end=$(backup_fact "$1" stop_lsn)
  while [ "$last" = - ] && ((begin > $2)); do
    begin=$((begin - wal_room_segments > $2 ? begin - wal_room_segments : $2))
    read -r last end < <(read_wal "$((begin * segment_bytes))" "$(($3 - 1))" | LC_ALL=C awk '
      /desc: COMMIT/ && match($0, /[0-9]+-[0-9]+-[0-9]+ [0-9:]+\.[0-9]+/) { time = substr($0, RSTART, RLENGTH) "Z" }
      /^end / { sub(/ /, "T", time); print time == "" ? "-" : time, $4 }')
  done
  printf '%s to %s (LSN %s to %s, from the backup %s on)\n' "$(backup_fact "$1" stop_time)" "${last/#-/the end of the backup}" "$(backup_fact "$1" stop_lsn)" "$end" "${1##*/}"
}
