/** Values that contradict each other, and what the templates say of them. */
export interface Contradiction {
  title: string;
  values: Record<string, unknown>;
  /** words of the error, each naming a value's path or what to do */
  says: string[];
  /** why the schema can't tell, and the templates alone do */
  alone?: string;
}

const RELEASE = "it depends on the release's name";
const SUM = "it depends on a sum of other values";

const storage = { endpoint: "s3.example", bucket: "backups", region: "any", path: "/shop/db", existingSecret: "keys" };

export const contradictions: Contradiction[] = [
  { title: "a WAL volume that is too small", values: { storage: { wal: { size: "32Mi" } } }, says: ["storage.wal.size: 32Mi is too small", "At least 64Mi"] },

  {
    title: "one port of the nodes for two Services", values: { architecture: "replication", service: { type: "NodePort", nodePort: 30432 }, replicas: { service: { type: "NodePort", nodePort: 30432 } } },
    says: ["replicas.service.nodePort: 30432 is service.nodePort too. Choose another"],
  },

  {
    title: "two volumes of one name, and mounts of what isn't there", values: { pod: { volumes: [{ name: "a", emptyDir: {} }, { name: "a", secret: { secretName: "x" } }], volumeMounts: [{ name: "b", mountPath: "/b" }, { name: "a", mountPath: "/b" }] } },
    says: ["pod.volumes: name a is there twice", "pod.volumeMounts: b is none of pod.volumes (a, a)", "pod.volumeMounts: mountPath /b is there twice"],
  },
  { title: "a mount without any volume", values: { pod: { volumeMounts: [{ name: "b", mountPath: "/b" }] } }, says: ["pod.volumeMounts: b is none of pod.volumes (there is none)"] },
  {
    title: "a sidecar's mount of a volume that isn't there", values: { pod: { volumes: [{ name: "a", emptyDir: {} }], sidecars: [{ name: "s", image: "x", volumeMounts: [{ name: "data", mountPath: "/d" }, { name: "a", mountPath: "/a" }, { name: "b", mountPath: "/b" }] }] } },
    says: ["pod.sidecars: s mounts b, which is no volume of pod.volumes (a) and none of the chart's own"], alone: "the names of the chart's own volumes depend on other values",
  },
  { title: "two sidecars of one name", values: { pod: { sidecars: [{ name: "a", image: "x" }, { name: "a", image: "x" }] } }, says: ["pod.sidecars: name a is there twice"] },
  { title: "two containers of one name", values: { pod: { initContainers: [{ name: "a", image: "x" }], sidecars: [{ name: "a", image: "x" }] } }, says: ["pod.sidecars: name a is there twice"], alone: "they stand in two lists" },

  {
    title: "a directory for two claims", values: { storage: { data: { members: { 0: { persistentVolume: { hostPath: { path: "/srv" }, node: "a" } } } }, wal: { members: { 0: { persistentVolume: { hostPath: { path: "/srv" }, node: "a" } } } } } },
    says: ["storage.wal.members.0.persistentVolume: it is the volume of data-db-postgres-0 already"], alone: RELEASE,
  },

  { title: "a backup volume for one pod alone, and two that need it", values: { storage: { backup: { accessModes: ["ReadWriteOncePod"] } } }, says: ["storage.backup.accessModes: ReadWriteOncePod lets either the archive or a backup", "set archive.enabled to false"] },

  { title: "an archive volume for one pod alone", values: { storage: { archive: { size: "1Gi", accessModes: ["ReadWriteOncePod"] } } }, says: ["storage.archive.accessModes: ReadWriteOncePod lets either the archive or a backup"] },
  { title: "one claim for archive and backups", values: { storage: { backup: { existingClaim: "nas" }, archive: { existingClaim: "nas" } } }, says: ["storage.archive: nas is the claim of the backups already"], alone: "names that are empty are no names" },
  { title: "one volume for archive and backups", values: { storage: { backup: { persistentVolume: { existing: "a" } }, archive: { size: "1Gi", persistentVolume: { existing: "a" } } } }, says: ["storage.backup.persistentVolume: it is the volume of db-postgres-archive already"], alone: RELEASE },
  { title: "a class for an archive volume without a size", values: { storage: { archive: { storageClass: "fast" } } }, says: ["storage.archive.size: the archive gets a volume of its own only with a size"], alone: "only what is asked for beside it asks for a size" },
  { title: "a server's claim for the archive", values: { storage: { archive: { existingClaim: "wal-db-postgres-0" } } }, says: ["storage.archive.existingClaim: wal-db-postgres-0 is the claim of a server"], alone: RELEASE },
  { title: "an archive on the claim that is recovered from", values: { storage: { archive: { existingClaim: "other" } }, recovery: { source: { claim: "other" } } }, says: ["recovery.source: the claim other is where this release keeps its own archive"], alone: RELEASE },
  { title: "backups on the claim with the archive that is recovered from", values: { storage: { backup: { existingClaim: "wal" } }, recovery: { source: { claim: "other", archiveClaim: "wal" } } }, says: ["recovery.source.archiveClaim: the claim wal is where this release keeps its own backups"], alone: RELEASE },
  { title: "a recovery from its own archive", values: { storage: { archive: { size: "1Gi" } }, recovery: { source: { claim: "other", archiveClaim: "db-postgres-archive" } } }, says: ["recovery.source.archiveClaim: the claim db-postgres-archive is where this release keeps its own archive"], alone: RELEASE },

  {
    title: "requests above their limits", values: { resources: { requests: { memory: "2Gi", cpu: "2500m", "hugepages-2Mi": "4Mi" } }, backup: { resources: { requests: { cpu: "1.001" } } } },
    says: [
      "resources.requests.memory: 2Gi is more than resources.limits.memory, which is 1Gi. Lower it, or raise resources.limits.memory", "resources.requests.cpu: 2500m is more than resources.limits.cpu, which is 2",
      "resources.requests.hugepages-2Mi: 4Mi is not the same as resources.limits.hugepages-2Mi, which is not given", "backup.resources.requests.cpu: 1.001 is more than backup.resources.limits.cpu, which is 1",
    ],
  },

  { title: "a task's request above its limit", values: { tasks: { resources: { requests: { memory: "128Mi" } } } }, says: ["tasks.resources.requests.memory: 128Mi is more than tasks.resources.limits.memory, which is 64Mi"] },

  { title: "two sources", values: { recovery: { source: { release: "a", claim: "b" } } }, says: ["recovery.source.claim: recovery.source.release is given too"] },
  { title: "a claim and S3 storage as sources", values: { recovery: { source: { claim: "b", s3: storage } } }, says: ["recovery.source.claim: recovery.source.s3 is given too"] },
  { title: "a recovery from its own S3 storage", values: { backup: { s3: { ...storage, endpoint: "s3.example:443" } }, recovery: { source: { s3: storage } } }, says: ["recovery.source.s3: s3://backups/shop/db at s3.example is where this release keeps its own backups", "Give another backup.s3.path"], alone: RELEASE },
  { title: "S3 storage without an archive", values: { archive: { enabled: false }, backup: { s3: storage } }, says: ["archive.enabled: backups in S3 storage need the WAL there too"] },
  { title: "differential backups on a volume", values: { backup: { differential: true } }, says: ["backup.differential: backups on a volume are made upon the one before"] },
  { title: "an archive_command beside S3 storage", values: { backup: { s3: storage }, postgres: { parameters: { archive_command: "cp" } } }, says: ["postgres.parameters.archive_command: with backup.s3 the servers archive to its storage"], alone: "of many parameters, three" },
  { title: "a recovery from its own backups", values: { recovery: { source: { claim: "db-postgres-backup" } } }, says: ["recovery.source: the claim db-postgres-backup is where this release keeps its own backups", "Give the new release another name"], alone: RELEASE },
  { title: "a copy of nobody's server", values: { recovery: { from: "server", source: { claim: "a" } } }, says: ["recovery.source.release: a copy of a server needs the release whose server it is"] },
  { title: "a target without a source", values: { recovery: { target: { immediate: true } } }, says: ["recovery.target: there is no recovery.source"] },

  {
    title: "the backups' directory as a server's, written otherwise", values: { storage: { data: { members: { 0: { persistentVolume: { nfs: { server: "a", path: "/b" } } } } }, backup: { persistentVolume: { nfs: { server: "a", path: "/b/" } } } } },
    says: ["storage.backup.persistentVolume: it is the volume of data-db-postgres-0 already"], alone: RELEASE,
  },
  {
    title: "one directory as two kinds of volume", values: { storage: { data: { members: { 0: { persistentVolume: { hostPath: { path: "/b" }, node: "a" } } } }, wal: { members: { 0: { persistentVolume: { local: { path: "/b//" }, node: "a" } } } } } },
    says: ["storage.wal.members.0.persistentVolume: it is the volume of data-db-postgres-0 already"], alone: RELEASE,
  },
  ...["data-db-postgres-0", "wal-db-postgres-15"].map((existingClaim) => ({ title: `a server's claim for the backups, ${existingClaim}`, values: { storage: { backup: { existingClaim } } }, says: [`storage.backup.existingClaim: ${existingClaim} is the claim of a server`, "Name another"], alone: RELEASE })),

  { title: "no slot for standbys", values: { architecture: "replication", archive: { enabled: false }, postgres: { parameters: { max_replication_slots: 0 } } }, says: ["postgres.parameters.max_replication_slots: 0 is less than the 1", "At least 1"], alone: SUM },
  { title: "a slot less than standbys and archive need", values: { architecture: "replication", replicas: { count: 3 }, postgres: { parameters: { max_replication_slots: "3" } } }, says: ["postgres.parameters.max_replication_slots: 3 is less than the 4"], alone: SUM },
  { title: "no slot for the archive", values: { postgres: { parameters: { max_replication_slots: 0 } } }, says: ["postgres.parameters.max_replication_slots: 0 is less than the 1"], alone: SUM },

  ...["50-10 * * * *", "0 0 * * fri-mon", "0 0 1,28-5 * *"].map((schedule) => ({ title: `the schedule ${schedule}`, values: { backup: { schedule } }, says: [`backup.schedule: ${schedule} has a range that ends before it begins`] })),
  { title: "a schedule of dumps that runs backwards", values: { backup: { logical: { enabled: true, schedule: "0 9-5 * * *" } } }, says: ["backup.logical.schedule: 0 9-5 * * * has a range"] },
  {
    title: "one spread asked for twice", values: { scheduling: { topologySpreadConstraints: [{ maxSkew: 1, topologyKey: "zone", whenUnsatisfiable: "DoNotSchedule" }, { maxSkew: 2, topologyKey: "zone", whenUnsatisfiable: "DoNotSchedule" }] } },
    says: ["scheduling.topologySpreadConstraints: topologyKey zone with whenUnsatisfiable DoNotSchedule is there twice"],
  },
  ...[["10.0.0.0/8", "192.168.0.0/16"], ["10.0.0.0/8", "10.0.0.0/8"], ["10.1.0.0/16", "10.0.0.0/8"], ["10.0.0.128/25", "10.0.0.0/26"], ["fd00::/8", "10.0.0.0/8"], ["fd00::/16", "fd00::/16"]].map(([cidr, except]) => ({
    title: `${except} taken out of ${cidr}`, values: { networkPolicy: { clients: [{ ipBlock: { cidr, except: [except] } }] } }, says: [`networkPolicy.clients: ${except} is no part of ${cidr}`],
  })),
  { title: "more standbys for a commit than there are", values: { architecture: "replication", replicas: { count: 2 }, replication: { synchronous: { standbys: 3 } } }, says: ["replication.synchronous.standbys: 3 is more than replicas.count, which is 2", "no commit would ever end"] },
  { title: "more standbys for a commit than there are by default", values: { architecture: "replication", replication: { synchronous: { standbys: 2 } } }, says: ["replication.synchronous.standbys: 2 is more than replicas.count, which is 1"] },
  { title: "a primary that is no member", values: { architecture: "replication", replication: { primary: 2 } }, says: ["replication.primary: 2 is more than replicas.count, which is 1"] },
  { title: "a role's password in two Secrets", values: { postgres: { roles: { app: { passwordSecret: { name: "a" } } } } }, says: ["postgres.roles.app.passwordSecret: the password of auth.username is in the Secret of auth"], alone: "the name of the role is a value" },
  ...["roles", "databases"].map((kind) => ({ title: `a name of 66 bytes for ${kind}`, values: { postgres: { [kind]: { ["ä".repeat(33)]: {} } } }, says: [`postgres.${kind}: the name`, "has 66 bytes. At most 63"] })),
  { title: "one variable twice", values: { pod: { env: [{ name: "A", value: "1" }, { name: "A", value: "2" }] } }, says: ["pod.env: name A is there twice"] },
];
