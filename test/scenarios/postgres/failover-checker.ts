import { postgres } from "../../../dist-charts/postgres.ts";
import { scenario } from "../../../generator/sdk/scenario.ts";

export default scenario({
  title: "a checker that promotes a replica when the primary is gone, and may read nodes",
  namespace: "shop",
  values: postgres({ architecture: "replication", replicas: { count: 2 }, failover: { checker: { enabled: true, schedule: "* * * * *" }, readNodes: true } }),
  changes: [
    { object: "CronJob/db-postgres-failover", path: "spec.schedule", to: "* * * * *" },
    // a look on a node that is lost must not keep the next from being taken
    { object: "CronJob/db-postgres-failover", path: "spec.concurrencyPolicy", to: "Allow" },
    { object: "CronJob/db-postgres-failover", path: "spec.jobTemplate.spec.activeDeadlineSeconds", to: 300 },
    { object: "CronJob/db-postgres-failover", path: "spec.jobTemplate.spec.template.spec.containers[name=failover].env[name=READ_NODES].value", to: "true" },
    { object: "Role/db-postgres-failover", exists: true },
    { object: "ClusterRole/shop.db-postgres-failover", exists: true },
    { object: "ClusterRoleBinding/shop.db-postgres-failover", exists: true },
    { object: "NetworkPolicy/db-postgres-failover", exists: true },
  ],
});
