import { postgres } from "../../../dist-charts/postgres.ts";
import { scenario } from "../../../generator/sdk/scenario.ts";

export default scenario({
  title: "everything at once",
  release: "orders",
  namespace: "shop",
  values: postgres({
    architecture: "replication",
    nameOverride: "pg",
    image: { repository: "registry.example/postgres", digest: `sha256:${"0123456789abcdef".repeat(4)}`, pullSecrets: ["registry"] },
    postgres: { version: 17, parameters: { max_connections: 300, shared_buffers: "2GB", log_min_duration_statement: "1s" } },
    auth: { username: "orders", database: "orders" },
    replicas: { count: 2 },
    replication: { primary: 0, slotLimitPercent: 50, synchronous: { standbys: 1, whenMissing: "wait" } },
    failover: { checker: { enabled: true, schedule: "*/5 * * * *" }, readNodes: false },
    storage: {
      data: { size: "100Gi", storageClass: "fast" },
      wal: { size: "20Gi", storageClass: "fast" },
      backup: { size: "500Gi", storageClass: "cheap" },
      sharedMemory: { size: "1Gi" },
      temporary: { size: "256Mi" },
    },
    backup: { schedule: "30 2 * * *", keep: 4 },
    resources: {
      requests: { cpu: "2", memory: "6Gi", "ephemeral-storage": "1Gi" },
      limits: { cpu: "4", memory: "8Gi", "ephemeral-storage": "2Gi" },
    },
    probes: { liveness: { failureThreshold: 12 } },
    scheduling: {
      nodeSelector: { disktype: "ssd" },
      tolerations: [{ key: "database", operator: "Exists", effect: "NoSchedule" }],
      terminationGracePeriodSeconds: 300,
    },
    security: { user: 20000 },
    networkPolicy: {
      clients: [{ namespaceSelector: { matchLabels: { "kubernetes.io/metadata.name": "web" } } }],
      apiServer: { cidrs: ["10.96.0.1/32"], ports: [443] },
    },
  }),
  changes: [
    { object: "StatefulSet/orders-pg", path: "spec.replicas", to: 3 },
    { object: "StatefulSet/orders-pg", path: "spec.template.spec.containers[name=postgres].image", to: `registry.example/postgres:17-trixie@sha256:${"0123456789abcdef".repeat(4)}` },
    { object: "Service/orders-pg-replicas", exists: true },
    { object: "CronJob/orders-pg-backup", path: "spec.schedule", to: "30 2 * * *" },
    { object: "PersistentVolumeClaim/wal-orders-pg-2", path: "spec.storageClassName", to: "fast" },
    { object: "NetworkPolicy/orders-pg", path: "spec.egress[2].ports", to: [{ port: 443, protocol: "TCP" }] },
  ],
});
