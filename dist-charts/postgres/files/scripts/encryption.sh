# shellcheck shell=bash
# Encrypted copies (backup.encryption): FILE.enc is a line that names the key, then what `openssl enc` makes of the content
# (AES-256 in counter mode, each file with a salt and so a key of its own), then an HMAC-SHA256 of the name, the line and that.
# The HMAC is compared before anything is decrypted, so that a file that was damaged, forged or given another's name is never
# used. `openssl cms` with GCM would do the same, but reads the whole file into memory to decrypt it; `enc` has no GCM.

keys=/pg/encryption
encryption_mark='helmwright encrypted 1'
# There since something was encrypted: which key was the last.
key_file=/pg/backup/encryption-key
# Of the key for new copies; empty where they are not encrypted.
key_id=''
# Held in memory, so that a Secret that changes under a running program spoils no copy.
declare -A key_files=() key_texts=() mac_keys=()

# read_keys: all that the Secret has. A key's id is derived from it, so that another key is seen at once, whatever its name.
read_keys() {
  local file line derived id
  ((${#key_files[@]} == 0)) || return 0
  for file in "$keys"/*; do
    line=''
    { IFS= read -r line <"$file"; } 2>/dev/null || true
    ((${#line} >= 32)) || continue
    derived=$(openssl enc -aes-256-ctr -pbkdf2 -S 68656C6D77726967 -P -pass fd:4 4< <(printf '%s\n' "$line")) || continue
    id=$(sed -n 's/^iv *=\(.\{8\}\).*/\L\1/p' <<<"$derived")
    key_files[$id]=$file key_texts[$id]=$line mac_keys[$id]=$(sed -n 's/^key=//p' <<<"$derived")
  done
}

# known_keys: in words.
known_keys() {
  local id names=''
  for id in "${!key_files[@]}"; do names+="${names:+, }$id (${key_files[$id]##*/})"; done
  printf 'the Secret %s has %s' "${ENCRYPTION_SECRET:-of recovery.source.encryptionSecret or backup.encryption, which is not given,}" "${names:-no key, or is not there}"
}

# shellcheck disable=SC2034 # why is for whoever asked
# choose_key: sets key_id, for what is written; `why` says what is wrong, before anything is. What is there already must be
# readable with the Secret's keys.
choose_key() {
  local id last
  [ -n "${ENCRYPTION_SECRET-}" ] || return 0
  key_files=() key_id=''
  read_keys
  for id in "${!key_files[@]}"; do [ "${key_files[$id]}" != "$keys/$ENCRYPTION_KEY" ] || key_id=$id; done
  why="backup.encryption: the Secret $ENCRYPTION_SECRET has no key $ENCRYPTION_KEY of 32 characters or more in one line; $(known_keys). Nothing was written"
  [ -n "$key_id" ] || return 1
  last=$(cat "$key_file" 2>/dev/null) || last=$key_id
  why="the copies on this volume are encrypted with the key $last, and $(known_keys): nothing was written. Put that key back into the Secret, under any name. If it is lost nobody can read them: move what is on the volume aside, $key_file too, and begin anew"
  [ -n "${key_files[$last]-}" ] || return 1
  if [ "$(cat "$key_file" 2>/dev/null)" = "$key_id" ]; then return 0; fi
  why="$key_file could not be written"
  printf '%s\n' "$key_id" >"$key_file.new" && sync "$key_file.new" && mv "$key_file.new" "$key_file"
}

# key_of FILE: the id of the key that it was encrypted with.
key_of() {
  local line
  IFS= read -r line 2>/dev/null <"$1" || true
  [[ $line =~ ^"$encryption_mark "([0-9a-f]{8})$ ]] && printf '%s' "${BASH_REMATCH[1]}"
}

# lacks_key ID: it is not in the Secret.
lacks_key() { read_keys && [ -z "${key_files[$1]-}" ]; }

# hmac KEY: of what comes in, as RFC 2104 has it, since openssl takes its key as an argument only, which others can see.
hmac() {
  local inner='' outer='' i
  for ((i = 0; i < 128; i += 2)); do
    printf -v inner '%s\\x%02x' "$inner" $((16#0${1:i:2} ^ 0x36))
    printf -v outer '%s\\x%02x' "$outer" $((16#0${1:i:2} ^ 0x5C))
  done
  { printf '%b' "$inner"; cat; } | openssl dgst -sha256 -binary | { printf '%b' "$outer"; cat; } | openssl dgst -sha256 -r | cut -c 1-64
}

# encrypt NAME: what comes in, for the file NAME.enc. In one go: the HMAC's end is the end of $( ).
encrypt() {
  local mark="$encryption_mark $key_id" mac
  printf '%s\n' "$mark"
  { mac=$(set -o pipefail; openssl enc -aes-256-ctr -pbkdf2 -pass fd:4 4< <(printf '%s\n' "${key_texts[$key_id]}") | tee >({ printf '%s\n%s\n' "$1" "$mark"; cat; } | hmac "${mac_keys[$key_id]}") >&3); } 3>&1 || return 1
  [ "${#mac}" = 64 ] && printf '%s' "$mac"
}

# is_authentic FILE.enc: as it was written, under its own name. One whose key is missing is refused by that.
is_authentic() {
  local id mark called=${1##*/} mac
  id=$(key_of "$1") || return 1
  ! lacks_key "$id" || refuse "${1#/pg/} is encrypted with the key $id, and $(known_keys): without that key nobody can read it"
  mark="$encryption_mark $id"
  mac=$({ printf '%s\n%s\n' "${called%.enc}" "$mark"; tail --bytes="+$((${#mark} + 2))" "$1" | head --bytes=-64; } | hmac "${mac_keys[$id]}")
  [ "$mac" = "$(tail --bytes=64 "$1" | tr -d '\0')" ]
}

# open_copy FILE: its content, of an encrypted one and of a plain one.
open_copy() {
  local id
  [[ $1 == *.enc ]] || { cat "$1"; return; }
  is_authentic "$1" || return 1
  id=$(key_of "$1")
  tail --bytes="+$((${#encryption_mark} + 11))" "$1" | head --bytes=-64 | openssl enc -d -aes-256-ctr -pbkdf2 -pass fd:4 4< <(printf '%s\n' "${key_texts[$id]}")
}

# copy_in FILE: FILE, or FILE.enc where it is that.
copy_in() { if [ -e "$1.enc" ]; then printf '%s.enc' "$1"; else printf '%s' "$1"; fi; }

# protect NAME: what comes in, encrypted where that is asked for.
protect() { if [ -n "$key_id" ]; then encrypt "$1"; else cat; fi; }
