import { postgres } from "../../../dist-charts/postgres.ts";
import { scenario } from "../../../generator/sdk/scenario.ts";

export default scenario({
  title: "labels and annotations by which a team's bill is made, on all that there can be",
  values: postgres({
    architecture: "replication",
    commonLabels: { "example.com/team": "payments" },
    commonAnnotations: { "example.com/owner": "payments@example.com" },
    failover: { checker: { enabled: true }, readNodes: true },
    storage: {
      ownStorageClass: { enabled: true, provisioner: "ebs.csi.aws.com" },
      wal: { members: { "0": { persistentVolume: { nfs: { server: "nfs.example", path: "/wal" } } } } },
    },
  }),
  changes: [
    { object: "ClusterRole/default.db-postgres-failover", path: 'metadata.annotations["example.com/owner"]', to: "payments@example.com" },
    { object: "StorageClass/default.db-postgres", path: 'metadata.labels["example.com/team"]', to: "payments" },
    { object: "PersistentVolume/default.wal-db-postgres-0", path: 'metadata.labels["example.com/team"]', to: "payments" },
    { object: "CronJob/db-postgres-failover", path: 'spec.jobTemplate.spec.template.metadata.labels["example.com/team"]', to: "payments" },
    { object: "ConfigMap/db-postgres-primary", path: 'metadata.annotations["example.com/owner"]', to: "payments@example.com" },
  ],
});
