# shellcheck shell=bash
# The volume that backups are kept on.

check_backup_volume() {
  [ -w /pg/backup ] ||
    refuse "uid $(id -u) can't write to the backup volume: give its directory to it, for example with: chown $(id -u):$(id -g) DIRECTORY"
}

# free_space VOLUME: in bytes. The archive asks every second, so it is one process.
free_space() {
  local blocks size
  read -r blocks size < <(stat --file-system --format='%a %S' "$1")
  printf '%d' "$((blocks * size))"
}

human() { numfmt --to=iec-i --suffix=B "$1"; }
