import { postgres } from "helmwright/postgres";

export default postgres({
  architecture: "replication",
  replicas: { count: 2 },
  storage: { data: { size: "100Gi" }, wal: { size: "20Gi" }, backup: { size: "500Gi" } },
});
