#!/usr/bin/env bash
# check-values.sh FOLDER: every file of values in FOLDER is validated, and rendered by Helm where there is one.
# All files are looked at before it fails. HELMWRIGHT is the command, "npx helmwright" unless told.
set -euo pipefail

folder=${1:?which folder holds the values?}
read -ra helmwright <<<"${HELMWRIGHT:-npx helmwright}"
action=validate
command -v helm >/dev/null && action=render

shopt -s nullglob
files=("$folder"/*.yaml "$folder"/*.yml "$folder"/*.json "$folder"/*.ts "$folder"/*.js)
[ ${#files[@]} -gt 0 ] || { echo "no values in $folder" >&2; exit 2; }

wrong=0
for file in "${files[@]}"; do
  if "${helmwright[@]}" "$action" "$file" >/dev/null; then
    echo "ok     $file"
  else
    echo "WRONG  $file"
    wrong=$((wrong + 1))
  fi
done
echo "${#files[@]} files, $wrong wrong"
[ "$wrong" -eq 0 ]
