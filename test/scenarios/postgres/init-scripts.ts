import { postgres } from "../../../dist-charts/postgres.ts";
import { scenario } from "../../../generator/sdk/scenario.ts";

const script = `#!/bin/bash\nset -e\n# {{ .Values }} \t"it's" \\ $HOME\npsql --username "$POSTGRES_USER" --dbname "$POSTGRES_DB" <<-'SQL'\n\tSELECT 'Zürich';\nSQL\n`;

export default scenario({
  title: "scripts of the first initialisation, from the values, a ConfigMap and a Secret",
  values: postgres({
    postgres: { initScripts: { inline: { "10-schema.sql": "CREATE TABLE t (id int);\n", "20-more.sh": script }, configMap: "seeds", secret: "users" } },
  }),
  changes: [
    { object: "ConfigMap/db-postgres-init-scripts", path: "data", to: { "10-schema.sql": "CREATE TABLE t (id int);\n", "20-more.sh": script } },
    {
      object: "StatefulSet/db-postgres",
      path: "spec.template.spec.volumes[name=init-scripts].projected.sources",
      to: [{ configMap: { name: "db-postgres-init-scripts" } }, { configMap: { name: "seeds" } }, { secret: { name: "users" } }],
    },
    { object: "StatefulSet/db-postgres", path: "spec.template.spec.containers[name=postgres].volumeMounts[name=init-scripts].mountPath", to: "/docker-entrypoint-initdb.d" },
  ],
});
