import { postgres } from "helmwright/postgres";

// Hover a key for its meaning, default and unit. A wrong key, type or unit does not compile.
export default postgres({
  architecture: "replication",
  replicas: { count: 2 },
  storage: { data: { size: "50Gi" }, wal: { size: "10Gi" }, backup: { size: "200Gi" } },
  postgres: { parameters: { max_connections: 200, shared_buffers: "1GB" } },
  resources: { requests: { cpu: "1", memory: "4Gi" }, limits: { cpu: "4", memory: "4Gi" } },
});
