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

  {
    title: "the backups' directory as a server's, written otherwise", values: { storage: { data: { members: { 0: { persistentVolume: { nfs: { server: "a", path: "/b" } } } } }, backup: { persistentVolume: { nfs: { server: "a", path: "/b/" } } } } },
    says: ["storage.backup.persistentVolume: it is the volume of data-db-postgres-0 already"],
  },
  {
    title: "one directory as two kinds of volume", values: { storage: { data: { members: { 0: { persistentVolume: { hostPath: { path: "/b" }, node: "a" } } } }, wal: { members: { 0: { persistentVolume: { local: { path: "/b//" }, node: "a" } } } } } },
    says: ["storage.wal.members.0.persistentVolume: it is the volume of data-db-postgres-0 already"],
  },
  ...["data-db-postgres-0", "wal-db-postgres-15"].map((existingClaim) => ({ title: `a server's claim for the backups, ${existingClaim}`, values: { storage: { backup: { existingClaim } } }, says: [`storage.backup.existingClaim: ${existingClaim} is the claim of a server`, "Name another"] })),

  { title: "no slot for standbys", values: { architecture: "replication", archive: { enabled: false }, postgres: { parameters: { max_replication_slots: 0 } } }, says: ["postgres.parameters.max_replication_slots: 0 is less than the 1", "At least 1"] },
  { title: "a slot less than standbys and archive need", values: { architecture: "replication", replicas: { count: 3 }, postgres: { parameters: { max_replication_slots: "3" } } }, says: ["postgres.parameters.max_replication_slots: 3 is less than the 4"] },
  { title: "no slot for the archive", values: { postgres: { parameters: { max_replication_slots: 0 } } }, says: ["postgres.parameters.max_replication_slots: 0 is less than the 1"] },

  ...["50-10 * * * *", "0 0 * * fri-mon", "0 0 1,28-5 * *"].map((schedule) => ({ title: `the schedule ${schedule}`, values: { backup: { schedule } }, says: [`backup.schedule: ${schedule} has a range that ends before it begins`] })),
  { title: "a schedule of dumps that runs backwards", values: { backup: { logical: { enabled: true, schedule: "0 9-5 * * *" } } }, says: ["backup.logical.schedule: 0 9-5 * * * has a range"] },
  {
    title: "one spread asked for twice", values: { scheduling: { topologySpreadConstraints: [{ maxSkew: 1, topologyKey: "zone", whenUnsatisfiable: "DoNotSchedule" }, { maxSkew: 2, topologyKey: "zone", whenUnsatisfiable: "DoNotSchedule" }] } },
    says: ["scheduling.topologySpreadConstraints: zone with DoNotSchedule is there twice"],
  },
  ...[["10.0.0.0/8", "192.168.0.0/16"], ["10.0.0.0/8", "10.0.0.0/8"], ["10.1.0.0/16", "10.0.0.0/8"], ["10.0.0.128/25", "10.0.0.0/26"], ["fd00::/8", "10.0.0.0/8"], ["fd00::/16", "fd00::/16"]].map(([cidr, except]) => ({
    title: `${except} taken out of ${cidr}`, values: { networkPolicy: { clients: [{ ipBlock: { cidr, except: [except] } }] } }, says: [`networkPolicy.clients: except ${except} is no part of ${cidr}`],
  })),
  { title: "one variable twice", values: { pod: { env: [{ name: "A", value: "1" }, { name: "A", value: "2" }] } }, says: ["pod.env: two variables are named A"] },
];
