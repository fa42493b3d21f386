# Reads what read_wal gives, up to a recovery target: a time in UTC with microseconds, an LSN, a transaction or a name.
# Gives one line: found or none; number and time of the last transaction before; the first transaction from a target LSN
# on, and its LSN; how the WAL ended.

function after(pattern) { return match($0, pattern) ? substr($0, RSTART, RLENGTH) : "" }
function padded(lsn, part) {
  split(lsn, part, "/")
  return substr("00000000" part[1], length(part[1]) + 1) substr("00000000" part[2], length(part[2]) + 1)
}
function note() { if (commit) { xid = number; time = stamp } }

# Not by -v, which takes a backslash for more than that. "" makes a transaction's number the text that the others are.
BEGIN { target = ENVIRON["target"] ""; found = "none"; xid = time = next_xid = next_lsn = why = segment = end = "-"; if (kind == "lsn") at = padded(target) }

$1 == "end" { why = $2; segment = $3; end = $4; exit }

/desc: RESTORE_POINT / {
  if (kind == "name" && substr($0, index($0, "desc: RESTORE_POINT ") + 20) == target) { found = "found"; exit }
}

/desc: (COMMIT|ABORT)/ {
  commit = /desc: COMMIT/
  number = after("tx: +[0-9]+"); sub(/tx: +/, "", number)
  if (/desc: (COMMIT|ABORT)_PREPARED/) { number = after("_PREPARED [0-9]+"); sub(/_PREPARED /, "", number) }
  lsn = after("lsn: [0-9A-F/]+"); sub(/lsn: /, "", lsn)
  stamp = after("[0-9]+-[0-9]+-[0-9]+ [0-9:]+\\.[0-9]+")
  if (kind == "time" && (stamp > target "" || (inclusive != "true" && stamp == target ""))) { found = "found"; exit }
  if (kind == "transaction" && number == target) { found = "found"; if (inclusive == "true") note(); exit }
  if (kind == "lsn" && padded(lsn) >= at) { found = "found"; if (commit) { next_xid = number; next_lsn = lsn }; exit }
  note()
}

END { sub(/ /, "_", time); print found, xid, time, next_xid, next_lsn, why, segment, end }
