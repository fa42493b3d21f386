-- Which statements give this database the extensions that the values say: kind, name, what is done, statement.
\set declared `cat /pg/configuration/declared.json`
WITH
  wanted AS (
    SELECT key AS name, value->>'version' AS version, value->>'schema' AS schema, coalesce((value->>'update')::boolean, false) AS update
    FROM jsonb_each(:'declared'::jsonb->'databases'->current_database()->'extensions')
  ),
  steps AS (
    SELECT name, 'installed' AS what,
      concat('CREATE SCHEMA IF NOT EXISTS ' || quote_ident(schema) || '; ', 'CREATE EXTENSION IF NOT EXISTS ' || quote_ident(name),
        ' SCHEMA ' || quote_ident(schema), ' VERSION ' || quote_literal(version), ' CASCADE') AS statement
    FROM wanted WHERE name NOT IN (SELECT extname FROM pg_extension)
    UNION ALL
    SELECT name, format('updated from %s to %s', extversion, coalesce(version, default_version)),
      format('ALTER EXTENSION %I UPDATE TO %L', name, coalesce(version, default_version))
    FROM wanted JOIN pg_extension ON extname = name JOIN pg_available_extensions available USING (name)
    WHERE extversion <> version OR (version IS NULL AND update AND extversion <> default_version)
  )
SELECT 'extension', format('%s in %s', name, current_database()), what, statement FROM steps ORDER BY name, what;
