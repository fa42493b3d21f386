# shellcheck shell=bash
# "Did you mean": the parameter that a misspelled one was probably meant to be.

# nearest_parameter NAME: of the names that the server knows, the one with the fewest letters to change, three at most.
nearest_parameter() {
  local candidate best='' distance least=4 length
  while IFS=$'\t' read -r candidate _; do
    length=$((${#candidate} - ${#1}))
    ((${length#-} < least)) || continue
    distance=$(letters_to_change "$1" "${candidate,,}")
    ((distance >= least)) || { least=$distance best=$candidate; }
  done < <(postgres --describe-config)
  printf '%s' "$best"
}

# letters_to_change ONE OTHER: Levenshtein's distance.
letters_to_change() {
  local i j cost row above
  mapfile -t row < <(seq 0 ${#2})
  for ((i = 1; i <= ${#1}; i++)); do
    above=("${row[@]}")
    row=("$i")
    for ((j = 1; j <= ${#2}; j++)); do
      cost=1
      [ "${1:i-1:1}" != "${2:j-1:1}" ] || cost=0
      cost=$((above[j - 1] + cost))
      ((cost <= above[j] + 1)) || cost=$((above[j] + 1))
      ((cost <= row[j - 1] + 1)) || cost=$((row[j - 1] + 1))
      row[j]=$cost
    done
  done
  printf '%d' "${row[-1]}"
}
