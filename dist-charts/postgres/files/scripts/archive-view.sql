-- How far the archive is, for monitoring: one row while its slot is there. It waits for no standby.
SET synchronous_commit = local;
CREATE SCHEMA IF NOT EXISTS helmwright;
CREATE OR REPLACE VIEW helmwright.archive AS
  SELECT stream.pid IS NOT NULL AS receiving, stream.write_lsn AS received_lsn,
    pg_wal_lsn_diff(at.lsn, coalesce(stream.write_lsn, slot.restart_lsn)) AS bytes_behind,
    pg_wal_lsn_diff(at.lsn, slot.restart_lsn) AS bytes_held, slot.safe_wal_size AS bytes_before_gap, slot.wal_status
  FROM pg_replication_slots slot LEFT JOIN LATERAL (
      -- One that encrypts what it receives uses no slot, and moves the slot on itself.
      SELECT pid, write_lsn FROM pg_stat_replication WHERE pid = slot.active_pid OR application_name = 'archive' ORDER BY backend_start DESC LIMIT 1) stream ON true,
    (SELECT CASE WHEN pg_is_in_recovery() THEN pg_last_wal_receive_lsn() ELSE pg_current_wal_lsn() END AS lsn) at
  WHERE slot.slot_name = 'helmwright_archive';
GRANT USAGE ON SCHEMA helmwright TO pg_monitor;
GRANT SELECT ON helmwright.archive TO pg_monitor;
