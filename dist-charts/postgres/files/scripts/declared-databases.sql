-- Which statements make the databases what the values say: kind, name, what is done, statement.
\set declared `cat /pg/configuration/declared.json`
WITH
  declared AS (SELECT :'declared'::jsonb AS said),
  wanted AS (
    SELECT key AS name, value->>'owner' AS owner, coalesce((value->>'connectionLimit')::int, -1) AS connections, said->>'username' AS username
    FROM declared, jsonb_each(said->'databases')
  ),
  steps AS (
    SELECT name, 'made' AS what, format('CREATE DATABASE %I OWNER %I CONNECTION LIMIT %s', name, coalesce(owner, username), connections) AS statement
    FROM wanted WHERE name NOT IN (SELECT datname FROM pg_database)
    UNION ALL
    SELECT name, 'now owned by ' || owner, format('ALTER DATABASE %I OWNER TO %I', name, owner)
    FROM wanted JOIN pg_database ON datname = name WHERE owner <> pg_get_userbyid(datdba)
    UNION ALL
    SELECT name, format('now with at most %s connections', connections), format('ALTER DATABASE %I CONNECTION LIMIT %s', name, connections)
    FROM wanted JOIN pg_database ON datname = name WHERE connections <> datconnlimit
  )
SELECT 'database', name, what, statement FROM steps ORDER BY name, what;
