# shellcheck shell=bash
# What may take its time beside a running server, in a process of its own, so that nothing waits for it that must not.

# upkeep SERVER
upkeep() {
  prove_settings
  while kill -0 "$1" 2>/dev/null; do
    sleep 5
  done
}
