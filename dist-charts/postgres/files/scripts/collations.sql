-- Collations whose version is no longer the one that this database's indexes were built with: what, the version then and now, what mends it.
SELECT 'the collation of the database ' || datname, datcollversion, pg_database_collation_actual_version(oid),
  format('REINDEX DATABASE %I; ALTER DATABASE %I REFRESH COLLATION VERSION;', datname, datname)
FROM pg_database WHERE datname = current_database() AND datcollversion <> pg_database_collation_actual_version(oid)
UNION ALL
SELECT format('the collation %I.%I', nspname, collname), collversion, pg_collation_actual_version(pg_collation.oid),
  format('REINDEX DATABASE %I; ALTER COLLATION %I.%I REFRESH VERSION;', current_database(), nspname, collname)
FROM pg_collation JOIN pg_namespace ON pg_namespace.oid = collnamespace
WHERE collversion <> pg_collation_actual_version(pg_collation.oid)
  AND EXISTS (SELECT FROM pg_depend WHERE refclassid = 'pg_collation'::regclass AND refobjid = pg_collation.oid);
