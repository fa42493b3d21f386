# shellcheck shell=bash
# The volume that backups are kept on.

check_backup_volume() {
  [ -w /pg/backup ] ||
    refuse "uid $(id -u) can't write to the backup volume: give its directory to it, for example with: chown $(id -u):$(id -g) DIRECTORY"
}

free_space() { df --output=avail --block-size=1 /pg/backup | tail -n 1 | tr -d ' '; }

human() { numfmt --to=iec-i --suffix=B "$1"; }
