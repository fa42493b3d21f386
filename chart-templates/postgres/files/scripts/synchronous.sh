# shellcheck shell=bash
# Which standbys must confirm a commit before it is acknowledged. A standby has the setting too, so that it holds from the
# first commit after a promotion.

standbys_file=/pg/configuration/synchronous-standbys
when_missing_file=/pg/configuration/synchronous-when-missing
# How many standbys stream, where commits shall go on without them; empty until it is known.
streaming=''

# synchronous_count: never more than there are, where commits shall go on without them.
synchronous_count() {
  local wanted
  read_mounted "$standbys_file" || return 1
  wanted=$mounted
  [ -z "$streaming" ] || ((streaming >= wanted)) || wanted=$streaming
  printf '%s' "$wanted"
}

# synchronous_standbys: the setting, empty when nobody has to confirm.
synchronous_standbys() {
  local count members number names=''
  { count=$(synchronous_count) && read_mounted "$members_file"; } || return 1
  members=$mounted
  for ((number = 0; number < members; number++)); do
    [ "$NAME-$number" = "$POD_NAME" ] || names+="${names:+, }\"$NAME-$number\""
  done
  if ((count == 0)) || [ -z "$names" ]; then
    printf "synchronous_standby_names = ''\n"
  else
    printf "synchronous_standby_names = 'ANY %d (%s)'\n" "$count" "$names"
  fi
}
