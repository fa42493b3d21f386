import { postgres } from "../../../dist-charts/postgres.ts";
import { scenario } from "../../../generator/sdk/scenario.ts";

export default scenario({
  title: "connection details with a Secret of the user's own, for clients that know few parameters",
  values: postgres({
    architecture: "replication",
    auth: { existingSecret: "vault" },
    connectionSecret: { uriParameters: { connect_timeout: 1000000, sslmode: "disable" }, jdbcParameters: { socketTimeout: 0, tcpKeepAlive: false } },
  }),
  changes: [
    { object: "Role/db-postgres-password", path: "rules[0]", to: { apiGroups: [""], resources: ["secrets"], resourceNames: ["vault"], verbs: ["get"] } },
  ],
});
