#!/usr/bin/env bash
# The checks of action.yml. All of them are done before it fails, with the highest exit code of any.
# ROOT, CHECKS, VALUES, CHART and SARIF are the action's inputs.
set -euo pipefail

root=()
if [ -d "$ROOT/schemas" ]; then root=(--root "$ROOT"); fi
checks=$CHECKS
if [ -z "$checks" ]; then
  checks="${root:+build lint} ${VALUES:+values} ${CHART:+chart}"
fi
[ -n "${checks// /}" ] || { echo "::error::there is nothing to check: $ROOT has no schemas/, and neither values nor chart is given"; exit 2; }

worst=0
helmwright() { node "$GITHUB_ACTION_PATH/lib/generator/cli.js" "$@"; }

check() { # NAME COMMAND...: does it, and remembers the worst exit code
  local name=$1 code=0
  shift
  "$@" || code=$?
  if [ "$code" -eq 0 ]; then echo "$name: ok"; else echo "$name: exit code $code"; fi
  [ "$code" -le "$worst" ] || worst=$code
}

lint() { # ARGUMENTS...: to the file that SARIF names, if it does
  if [ -n "$SARIF" ]; then helmwright lint "$@" --format sarif >"$SARIF"; else helmwright lint "$@" --format github; fi
}

for name in $checks; do
  case $name in
    build) check build helmwright build "${root[@]}" --check --format github ;;
    lint) check lint lint "${root[@]}" ;;
    chart) check chart lint "$CHART" ;;
    values)
      shopt -s nullglob
      # shellcheck disable=SC2206 # words, and patterns that become files
      files=($VALUES)
      [ ${#files[@]} -gt 0 ] || { echo "::error::no file is called $VALUES"; exit 2; }
      check values helmwright validate "${files[@]}" "${root[@]}" --format github ;;
    *) echo "::error::there is no check $name: build, lint, values and chart are"; exit 2 ;;
  esac
done
exit "$worst"
