# shellcheck shell=bash
# Passwords are read from the mounted Secret, byte for byte, and never reach an argument list, a log or a volume.

# read_password NAME: the password of superuser, replication or application, in the variable `password`.
read_password() {
  IFS= read -r -d '' password <"/pg/secrets/$1" || true
  [ -n "$password" ] || refuse "the password of $1 is empty in the Secret $SECRET: give it a value and delete this pod"
}

# write_passfile FILE: lets libpq log in as replicator.
write_passfile() {
  local password
  read_password replication
  case $password in
    *$'\n'*) refuse "the password of replication in the Secret $SECRET has a line break, which PostgreSQL's password file can't hold: write it again without one (printf, not echo) and delete this pod" ;;
  esac
  password=${password//\\/\\\\}
  (umask 077 && printf '*:*:*:replicator:%s\n' "${password//:/\\:}" >"$1")
}
