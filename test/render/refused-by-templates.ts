/** Values that fit the schema and contradict each other, and what the templates say of them. */
export interface Contradiction {
  title: string;
  values: Record<string, unknown>;
  /** words of the error, each naming a value's path or what to do */
  says: string[];
}

export const contradictions: Contradiction[] = [
  { title: "a WAL volume that is too small", values: { storage: { wal: { size: "32Mi" } } }, says: ["storage.wal.size: 32Mi is too small", "At least 64Mi"] },
  { title: "no WAL for standbys", values: { postgres: { parameters: { wal_level: "minimal" } } }, says: ["postgres.parameters.wal_level", "Allowed: replica, logical"] },

  { title: "a node's port inside the cluster", values: { service: { nodePort: 30432 } }, says: ["service: nodePort needs type NodePort or LoadBalancer", "The type is ClusterIP"] },
  {
    title: "options of a load balancer without one", values: { service: { type: "NodePort", loadBalancerClass: "a/b", loadBalancerSourceRanges: ["10.0.0.0/8"] } },
    says: ["service: loadBalancerClass needs type LoadBalancer; loadBalancerSourceRanges needs type LoadBalancer", "The type is NodePort"],
  },
  { title: "a traffic policy inside the cluster", values: { architecture: "replication", replicas: { service: { externalTrafficPolicy: "Local" } } }, says: ["replicas.service: externalTrafficPolicy needs type NodePort or LoadBalancer"] },
  { title: "two families for one", values: { service: { ipFamilyPolicy: "SingleStack", ipFamilies: ["IPv4", "IPv6"] } }, says: ["service: two ipFamilies need ipFamilyPolicy PreferDualStack or RequireDualStack"] },
  {
    title: "one port of the nodes for two Services", values: { architecture: "replication", service: { type: "NodePort", nodePort: 30432 }, replicas: { service: { type: "NodePort", nodePort: 30432 } } },
    says: ["replicas.service.nodePort: 30432 is service.nodePort too", "Choose another"],
  },

  {
    title: "two volumes of one name, and mounts of what isn't there", values: { pod: { volumes: [{ name: "a", emptyDir: {} }, { name: "a", secret: { secretName: "x" } }], volumeMounts: [{ name: "b", mountPath: "/b" }, { name: "a", mountPath: "/b" }] } },
    says: ["pod.volumes: two volumes are named a", "pod.volumeMounts: b is no volume of pod.volumes", "two volumes are mounted at /b"],
  },
  { title: "a mount without any volume", values: { pod: { volumeMounts: [{ name: "b", mountPath: "/b" }] } }, says: ["pod.volumeMounts: b is no volume of pod.volumes (there is none)"] },
  {
    title: "a sidecar's mount of a volume that isn't there", values: { pod: { volumes: [{ name: "a", emptyDir: {} }], sidecars: [{ name: "s", image: "x", volumeMounts: [{ name: "data", mountPath: "/d" }, { name: "a", mountPath: "/a" }, { name: "b", mountPath: "/b" }] }] } },
    says: ["pod.sidecars and pod.initContainers: s mounts b, which is no volume of pod.volumes (a) and none of the chart's own"],
  },
  { title: "two containers of one name", values: { pod: { initContainers: [{ name: "a", image: "x" }], sidecars: [{ name: "a", image: "x" }] } }, says: ["two containers are named a"] },

  {
    title: "a directory for two claims", values: { storage: { data: { members: { 0: { persistentVolume: { hostPath: { path: "/srv" }, node: "a" } } } }, wal: { members: { 0: { persistentVolume: { hostPath: { path: "/srv" }, node: "a" } } } } } },
    says: ["storage.wal.members.0.persistentVolume: it is the volume of data-db-postgres-0 already"],
  },
  {
    title: "a class without a provisioner, and ownership for nobody", values: { storage: { ownStorageClass: { enabled: true } }, security: { user: "assigned", changeOwnership: true } },
    says: ["storage.ownStorageClass.provisioner: a StorageClass needs one", "security.changeOwnership: with security.user: assigned"],
  },

  { title: "a backup volume for one pod alone, and two that need it", values: { storage: { backup: { accessModes: ["ReadWriteOncePod"] } } }, says: ["storage.backup.accessModes: ReadWriteOncePod lets either the archive or a backup", "set archive.enabled to false"] },

  {
    title: "requests above their limits", values: { resources: { requests: { memory: "2Gi", cpu: "2500m", "hugepages-2Mi": "4Mi" } }, backup: { resources: { requests: { cpu: "1.001" } } } },
    says: [
      "resources.requests.memory: 2Gi is more than the limit, 1Gi. Lower it, or raise resources.limits.memory", "resources.requests.cpu: 2500m is more than the limit, 2",
      "resources.requests.hugepages-2Mi: 4Mi is not the limit, none", "backup.resources.requests.cpu: 1.001 is more than the limit, 1",
    ],
  },

  { title: "two sources", values: { recovery: { source: { release: "a", claim: "b" } } }, says: ["recovery.source: release a and claim b are both given"] },
  { title: "a recovery from its own backups", values: { recovery: { source: { claim: "db-postgres-backup" } } }, says: ["recovery.source: the claim db-postgres-backup is where this release keeps its own backups", "Give the new release another name"] },
  { title: "a copy of a server up to a moment", values: { recovery: { from: "server", source: { release: "old" }, target: { immediate: true } } }, says: ["recovery.from: a copy of a server needs recovery.source.release, and has no recovery.target"] },
  { title: "a target without a source", values: { recovery: { target: { immediate: true } } }, says: ["recovery.target: there is no recovery.source"] },
];
