-- Lets a release's members log in with the password that this release has. It comes from the environment.
\getenv replication_password REPLICATION_PASSWORD

SELECT 'CREATE ROLE replicator' WHERE to_regrole('replicator') IS NULL
\gexec
ALTER ROLE replicator LOGIN REPLICATION PASSWORD :'replication_password';
-- A backup asks how large the databases are before it begins.
SELECT 'GRANT pg_read_all_stats TO replicator' WHERE NOT pg_has_role('replicator', 'pg_read_all_stats', 'MEMBER')
\gexec
