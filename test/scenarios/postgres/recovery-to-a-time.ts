import { postgres } from "../../../dist-charts/postgres.ts";
import { scenario } from "../../../generator/sdk/scenario.ts";

export default scenario({
  title: "a new release from another's backups, as it was at a moment",
  release: "shop2",
  namespace: "shop",
  values: postgres({
    architecture: "replication",
    recovery: { source: { release: "shop", archiveClaim: "shop-postgres-archive" }, target: { time: "2026-03-01T06:00:00+01:00" }, inclusive: false, timeline: "1", scratch: { size: "50Gi", storageClass: "fast" } },
  }),
  changes: [
    { object: "Service/shop2-postgres-recovery", exists: true },
    { object: "NetworkPolicy/shop2-postgres-recovery", exists: true },
  ],
});
