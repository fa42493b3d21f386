-- What a release was recovered from, and to where: part of the data, so that every member knows it.
CREATE SCHEMA IF NOT EXISTS helmwright;
CREATE TABLE IF NOT EXISTS helmwright.recovered (
  at timestamptz NOT NULL DEFAULT now(), source text, backup text, target text,
  recovered_to timestamptz, lsn pg_lsn, timeline int, last_transaction text
);
INSERT INTO helmwright.recovered (source, backup, target, recovered_to, lsn, timeline, last_transaction)
VALUES (:'source', :'backup', :'target', :'to'::timestamp AT TIME ZONE 'UTC', :'lsn', :'timeline', nullif(:'transaction', ''));
