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
check() { # NAME OUTPUT ARGUMENTS...: one run of helmwright
  local name=$1 output=$2 code=0
  shift 2
  node "$GITHUB_ACTION_PATH/lib/generator/cli.js" "$@" >"$output" || code=$?
  if [ "$code" -eq 0 ]; then echo "$name: ok"; else echo "$name: exit code $code"; fi
  [ "$code" -le "$worst" ] || worst=$code
}

lint() { # NAME ARGUMENTS...: to the file that SARIF names, if it does
  local name=$1
  shift
  if [ -n "$SARIF" ]; then check "$name" "$SARIF" lint "$@" --format sarif; else check "$name" /dev/stdout lint "$@" --format github; fi
}

for name in $checks; do
  case $name in
    build) check build /dev/stdout build "${root[@]}" --check --format github ;;
    lint) lint lint "${root[@]}" ;;
    chart) lint chart "$CHART" ;;
    values)
      shopt -s nullglob
      # shellcheck disable=SC2206 # words, and patterns that become files
      files=($VALUES)
      [ ${#files[@]} -gt 0 ] || { echo "::error::no file is called $VALUES"; exit 2; }
      check values /dev/stdout validate "${files[@]}" "${root[@]}" --format github ;;
    *) echo "::error::there is no check $name: build, lint, values and chart are"; exit 2 ;;
  esac
done
exit "$worst"
