# shellcheck shell=bash
# Where the archive is: in wal/ on the backup volume. With storage.archive wal/ is a link to the archive's own volume, so that
# whoever reads it finds it under the same name.

archive_volume=/pg/backup
[ ! -d /pg/archive ] || archive_volume=/pg/archive

# place_archive: brings it to the volume that it has now, whole; `why` says what is in the way.
place_archive() {
  local copy
  why="the archive is on a volume of its own, which storage.archive doesn't name any more: name it again"
  if [ ! -d /pg/archive ]; then [ ! -L /pg/backup/wal ]; return; fi
  why="uid $(id -u) can't write to the archive volume: give its directory to it, for example with: chown $(id -u):$(id -g) DIRECTORY"
  [ -w /pg/archive ] || return 1
  if [ -d /pg/backup/wal ] && [ ! -L /pg/backup/wal ]; then
    why="there is an archive on the backup volume and another one on the archive volume: move the one aside that is not this release's (/pg/backup/wal or /pg/archive/wal)"
    [ ! -e /pg/archive/wal ] || return 1
    why="the archive could not be moved to the archive volume, which has $(human "$(free_space /pg/archive)") free: raise storage.archive.size"
    log "moving the archive to a volume of its own"
    rm -rf /pg/archive/wal.new
    cp -a /pg/backup/wal /pg/archive/wal.new &
    copy=$!
    while kill -0 "$copy" 2>/dev/null; do : >/tmp/alive; sleep 1; done
    wait "$copy" && sync -f /pg/archive && mv /pg/backup/wal /pg/backup/wal.moved || return 1
  fi
  # From here on it is whole there; what ended early is taken up again.
  [ -L /pg/backup/wal ] || ln -s /pg/archive/wal /pg/backup/wal
  [ ! -e /pg/archive/wal.new ] || mv --no-target-directory /pg/archive/wal.new /pg/archive/wal
  rm -rf /pg/backup/wal.moved
  mkdir -p /pg/archive/wal
}
