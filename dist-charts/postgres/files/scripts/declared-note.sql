-- What the values declare now, with no problem; those that there were are added.
\set declared `cat /pg/configuration/declared.json`
BEGIN;
DELETE FROM helmwright.declared;
INSERT INTO helmwright.declared (kind, name)
  SELECT 'role', jsonb_object_keys(:'declared'::jsonb->'roles')
  UNION ALL SELECT 'database', jsonb_object_keys(:'declared'::jsonb->'databases')
  UNION ALL SELECT 'extension', format('%s in %s', extension, key)
  FROM jsonb_each(:'declared'::jsonb->'databases'), jsonb_object_keys(coalesce(value->'extensions', '{}')) AS extension;
COMMIT;
