-- Which statements make the roles what the values say: kind, name, what is done, statement. Nothing where all is as it should be.
\set declared `cat /pg/configuration/declared.json`
WITH
  declared AS (SELECT :'declared'::jsonb AS said),
  wanted AS (
    SELECT key AS name, value AS role,
      concat_ws(' ',
        CASE WHEN coalesce((value->>'login')::boolean, true) THEN 'LOGIN' ELSE 'NOLOGIN' END,
        CASE WHEN (value->>'superuser')::boolean THEN 'SUPERUSER' ELSE 'NOSUPERUSER' END,
        CASE WHEN (value->>'createDatabase')::boolean THEN 'CREATEDB' ELSE 'NOCREATEDB' END,
        CASE WHEN (value->>'createRole')::boolean THEN 'CREATEROLE' ELSE 'NOCREATEROLE' END,
        CASE WHEN coalesce((value->>'inherit')::boolean, true) THEN 'INHERIT' ELSE 'NOINHERIT' END,
        CASE WHEN (value->>'replication')::boolean THEN 'REPLICATION' ELSE 'NOREPLICATION' END,
        CASE WHEN (value->>'bypassRls')::boolean THEN 'BYPASSRLS' ELSE 'NOBYPASSRLS' END,
        'CONNECTION LIMIT', coalesce(value->>'connectionLimit', '-1')) AS attributes
    FROM declared, jsonb_each(said->'roles')
  ),
  present AS (
    SELECT oid, rolname AS name, rolpassword IS NOT NULL AS has_password,
      concat_ws(' ',
        CASE WHEN rolcanlogin THEN 'LOGIN' ELSE 'NOLOGIN' END,
        CASE WHEN rolsuper THEN 'SUPERUSER' ELSE 'NOSUPERUSER' END,
        CASE WHEN rolcreatedb THEN 'CREATEDB' ELSE 'NOCREATEDB' END,
        CASE WHEN rolcreaterole THEN 'CREATEROLE' ELSE 'NOCREATEROLE' END,
        CASE WHEN rolinherit THEN 'INHERIT' ELSE 'NOINHERIT' END,
        CASE WHEN rolreplication THEN 'REPLICATION' ELSE 'NOREPLICATION' END,
        CASE WHEN rolbypassrls THEN 'BYPASSRLS' ELSE 'NOBYPASSRLS' END,
        'CONNECTION LIMIT', rolconnlimit) AS attributes
    FROM pg_authid
  ),
  -- Passwords are read by the server itself, so that no statement holds one.
  passwords AS (
    SELECT name, format('/pg/roles/%s/%s', role->'passwordSecret'->>'name', coalesce(role->'passwordSecret'->>'key', 'password')) AS file,
      format('key %s of the Secret %s', coalesce(role->'passwordSecret'->>'key', 'password'), role->'passwordSecret'->>'name') AS place
    FROM wanted WHERE role ? 'passwordSecret'
    UNION ALL
    SELECT name, '/pg/secrets/' || file, 'the password of ' || file FROM declared,
      LATERAL (VALUES ('postgres', 'superuser'), ('replicator', 'replication'), (said->>'username', 'application')) AS own (name, file)
  ),
  setting AS (
    SELECT name, format($$
      password := pg_read_file(%L, 0, 65536, true);
      IF coalesce(password, '') = '' THEN RAISE EXCEPTION '%%', %L; END IF;
      IF password ~ E'\n' AND %L THEN RAISE EXCEPTION 'the password of replicator has a line break, which the file that standbys log in with can''t hold'; END IF;
      EXECUTE format('ALTER ROLE %%I PASSWORD %%L', %L::text, password);
      $$, file, place || ' is not there or is empty', name = 'replicator', name) AS body
    FROM passwords
  ),
  rotation AS (
    SELECT said->>'rotation' AS request FROM declared
    WHERE said->>'rotation' <> '' AND said->>'rotation' IS DISTINCT FROM (SELECT request FROM helmwright.rotation)
  ),
  steps AS (
    SELECT 1 AS phase, 'role' AS kind, name, 'made' AS what, format('CREATE ROLE %I %s', name, attributes) AS statement
    FROM wanted WHERE name NOT IN (SELECT name FROM present)
    UNION ALL
    SELECT 2, 'role', name, 'now ' || wanted.attributes, format('ALTER ROLE %I %s', name, wanted.attributes)
    FROM wanted JOIN present USING (name) WHERE wanted.attributes <> present.attributes
    UNION ALL
    SELECT 3, 'role', wanted.name, 'member of ' || parent, format('GRANT %I TO %I', parent, wanted.name)
    FROM wanted, jsonb_array_elements_text(coalesce(role->'memberOf', '[]')) AS parent
    WHERE NOT EXISTS (
      SELECT FROM pg_auth_members JOIN pg_roles member ON member.oid = pg_auth_members.member JOIN pg_roles parents ON parents.oid = roleid
      WHERE member.rolname = wanted.name AND parents.rolname = parent)
    UNION ALL
    SELECT 4, 'role', wanted.name, 'password set from its Secret', format('DO %L', 'DECLARE password text; BEGIN ' || body || ' END')
    FROM wanted JOIN setting USING (name) LEFT JOIN present USING (name)
    WHERE has_password IS NOT TRUE AND role ? 'passwordSecret' AND NOT EXISTS (SELECT FROM rotation)
    UNION ALL
    -- All of them and the note of it, or none.
    SELECT 5, 'rotation', request, 'passwords set from their Secrets',
      format('DO %L', 'DECLARE password text; BEGIN ' || string_agg(body, ' ' ORDER BY name)
        || format('INSERT INTO helmwright.rotation (request) VALUES (%L) ON CONFLICT (only_row) DO UPDATE SET request = excluded.request, at = now(); END', request))
    FROM rotation, setting GROUP BY request
  )
SELECT kind, name, what, regexp_replace(statement, '\s*\n\s*', ' ', 'g') FROM steps ORDER BY phase, name, what;
