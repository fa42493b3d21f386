-- Run by each member; on the primary every few seconds, so it writes only where something is to be changed, and never waits
-- for a standby.
SET synchronous_commit = local;

SELECT pg_drop_replication_slot(slot_name)
FROM pg_replication_slots
WHERE NOT active AND slot_type = 'physical' AND starts_with(slot_name, :'prefix')
  AND substring(slot_name FROM length(:'prefix') + 1) ~ '^[0-9]+$'
  AND (slot_name = :'own' OR substring(slot_name FROM length(:'prefix') + 1)::int >= :members);

-- What pg_rewind reads of a primary, and what tells which timeline a standby has come to. A base backup reads more.
SELECT format('GRANT EXECUTE ON FUNCTION %s TO replicator', f.function)
FROM (VALUES ('pg_catalog.pg_ls_waldir()'), ('pg_catalog.pg_ls_dir(text, boolean, boolean)'), ('pg_catalog.pg_stat_file(text, boolean)'),
             ('pg_catalog.pg_read_binary_file(text)'), ('pg_catalog.pg_read_binary_file(text, bigint, bigint, boolean)')) AS f (function)
WHERE NOT pg_is_in_recovery() AND NOT has_function_privilege('replicator', f.function, 'EXECUTE')
\gexec
