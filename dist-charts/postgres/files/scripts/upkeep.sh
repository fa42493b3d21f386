# shellcheck shell=bash
# What may take its time beside a running server, in a process of its own, so that nothing waits for it that must not.

# upkeep SERVER: what fails is looked after again the next time.
upkeep() {
  prove_settings
  while sleep 5; do
    kill -0 "$1" 2>/dev/null || return 0
    restart_when_due "$1" || true
    follow_password || true
    keep_declared || true
    keep_archive || true
    keep_repository || true
    check_collations || true
  done
}
