# shellcheck shell=bash
# The two volumes of a member: /pg/data holds the data directory and the lock, /pg/wal holds pg_wal.

wal=/pg/wal/pg_wal
unfinished=/pg/wal/unfinished

check_volumes() {
  local volume
  for volume in /pg/data /pg/wal; do
    [ -w "$volume" ] || refuse "uid $(id -u) can't write to $volume: give the volume's directory to it, for example with: chown $(id -u):$(id -g) DIRECTORY"
  done
}

# take_lock: held by this process and by every process of the server for its life, so that a pod which was deleted by force
# and its successor never run two servers on one data directory. The kernel lets it go, whatever kills them.
take_lock() {
  local told=''
  exec {lock}>>/pg/data/server.lock
  until flock --nonblock "$lock"; do
    stop_if_asked
    [ -n "$told" ] || log "another server still runs on this data directory; waiting for it to end"
    told=yes
    sleep 0.1
  done
  # A start that ended between the last two steps of finish_data_directory.
  ! has_data || rm -f "$unfinished"
}

# A data directory is made beside its place and moved there when it is whole; what is left of an attempt that ended early goes.
begin_data_directory() {
  rm -rf "$PGDATA.new"
  [ ! -e "$unfinished" ] || rm -rf "$wal"
  touch "$unfinished"
}

finish_data_directory() {
  sync -f "$PGDATA.new"
  mv --no-target-directory "$PGDATA.new" "$PGDATA"
  sync -f /pg/data
  rm -f "$unfinished"
}

has_data() { [ -e "$PGDATA/PG_VERSION" ]; }

# has_stray_wal: WAL that belongs to a data directory which is not there.
has_stray_wal() { [ ! -e "$unfinished" ] && [ -n "$(ls -A "$wal" 2>/dev/null)" ]; }

check_data_directory() {
  local found
  found=$(<"$PGDATA/PG_VERSION")
  [ "$found" = "$POSTGRES_VERSION" ] ||
    refuse "the data directory is of PostgreSQL $found, postgres.version is $POSTGRES_VERSION: set it to $found, or move the data with pg_dump or pg_upgrade"
  chmod 0700 "$PGDATA"
  place_wal
}

check_server() {
  local found
  found=$(postgres --version | sed 's/^[^0-9]*\([0-9]*\).*/\1/')
  [ "$found" = "$POSTGRES_VERSION" ] ||
    refuse "the image has PostgreSQL $found, postgres.version is $POSTGRES_VERSION: change image.tag or postgres.version so that they agree"
}

# place_wal: a data directory that was copied back by hand brings pg_wal inside; it moves to its volume. The marker tells
# a copy of ours from WAL that was there before, so that a move which ended early is taken up again.
place_wal() {
  local moving=/pg/wal/moving inside=$PGDATA/pg_wal
  if [ -d "$inside" ] && [ ! -L "$inside" ]; then
    [ -e "$moving" ] || [ ! -e "$wal" ] ||
      refuse "pg_wal is a directory in $PGDATA and $wal exists as well: keep the one that belongs to the data and remove the other"
    log "moving pg_wal to its own volume"
    touch "$moving"
    rm -rf "$wal"
    cp -a "$inside" "$wal"
    sync -f "$wal"
    mv "$inside" "$inside.moved"
  fi
  if [ -e "$moving" ]; then
    ln -sfn "$wal" "$inside"
    sync -f "$PGDATA"
    rm -rf "$inside.moved"
    rm -f "$moving"
  fi
}

# tell_full_volumes: a server that ended for want of room says which file it could not write, and not what gives it room.
tell_full_volumes() {
  local volume
  for volume in data wal; do
    # a segment of WAL is as large
    (($(df --output=avail --block-size=1M "/pg/$volume" | tail -n 1) >= 16)) || log "the $volume volume is full: raise storage.$volume.size. The server comes back as soon as there is room"
  done
}

# wal_limits: max_wal_size and max_slot_wal_keep_size where the volume is smaller than the values say, because it has not
# grown yet or could not: what the server may keep must fit the volume that there is.
wal_limits() {
  local volume configured parameter share most
  volume=$(df --output=size --block-size=1M /pg/wal | tail -n 1 | tr -d ' ')
  for share in max_wal_size:25 max_slot_wal_keep_size:80; do
    parameter=${share%:*}
    configured=$(sed -n "s/^$parameter = \([0-9]*\)MB$/\1/p" /pg/configuration/sizes.conf)
    # PostgreSQL does not start with less than two segments.
    most=$((volume * ${share#*:} / 100 > 32 ? volume * ${share#*:} / 100 : 32))
    ((${configured:-0} <= most)) || printf '%s = %dMB\n' "$parameter" "$most"
  done
}
