#!/usr/bin/env bash
# The checks of action.yml. All of them are done before it fails, with the highest exit code of any.
# ROOT, CHECKS, VALUES, CHART and SARIF are the action's inputs.
set -euo pipefail
: "${ROOT:?}" "${CHECKS?}" "${VALUES?}" "${CHART?}" "${SARIF?}" "${GITHUB_ACTION_PATH:?}"

project=()
if [ -d "$ROOT/schemas" ]; then project=(--root "$ROOT"); fi
wanted=$CHECKS
if [ -z "$wanted" ]; then
  wanted="${project:+build lint} ${VALUES:+values} ${CHART:+chart}"
fi
[ -n "${wanted// /}" ] || { echo "::error::there is nothing to check: $ROOT has no schemas/, and neither values nor chart is given"; exit 2; }
# each check has a file of its own where both are done
chart_sarif=$SARIF
case " $wanted " in *" lint "*) chart_sarif=${SARIF:+${SARIF%.sarif}-chart.sarif} ;; esac
lint_format=${SARIF:+sarif}

worst=0
check() { # NAME FILE ARGUMENTS...: runs helmwright, its output to a file where one is named, and remembers the worst exit code
  local name=$1 file=$2 code=0
  shift 2
  local command=(node "$GITHUB_ACTION_PATH/lib/generator/cli.js" "$@")
  if [ -n "$file" ]; then "${command[@]}" >"$file" || code=$?; else "${command[@]}" || code=$?; fi
  if [ "$code" -eq 0 ]; then echo "$name: ok"; else echo "$name: exit code $code"; fi
  [ "$code" -le "$worst" ] || worst=$code
}

for name in $wanted; do
  case $name in
    build) check build "" build "${project[@]}" --check --format github ;;
    lint) check lint "$SARIF" lint "${project[@]}" --format "${lint_format:-github}" ;;
    chart) check chart "$chart_sarif" lint "$CHART" --format "${lint_format:-github}" ;;
    values)
      shopt -s nullglob
      # shellcheck disable=SC2206 # words, and patterns that become files
      files=($VALUES)
      [ ${#files[@]} -gt 0 ] || { echo "::error::no file is called $VALUES"; exit 2; }
      check values "" validate "${files[@]}" "${project[@]}" --format github ;;
    *) echo "::error::there is no check $name: build, lint, values and chart are"; exit 2 ;;
  esac
done
exit "$worst"
