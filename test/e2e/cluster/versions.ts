/** Every version and digest that the test cluster is made of. A change here changes the content hashes, so things are built anew. */

export const kubernetes = "v1.34.4"; // the newest line that also runs on cgroup v1

/** What the plain path pulls. The digest is the one built for the kind release below. */
export const officialNodeImage =
  "docker.io/kindest/node:v1.34.11@sha256:44e222ee2132dab25ff87301682f89eb82c7880ea3a1bf543bfe9708fd08d67d";

export const modules = {
  kubernetes,
  kubernetesStaging: kubernetes.replace(/^v1/, "v0"),
  kind: "v0.33.0",
  etcd: "v3.6.5",
  coredns: "v1.12.1",
  cniPlugins: "v1.9.1",
  localPathProvisioner: "v0.0.30",
  networkPolicies: "v1.1.0",
  /** newer ones no longer compile with the network policy enforcer above */
  netlink: "v1.3.1",
  /** newer ones need a newer Go */
  versitygw: "v1.2.0",
  /** its releases are dates, which Go names by the commit */
  minio: "v0.0.0-20260212201848-7aac2a2c5b7c",
  /** the newest whose client is a version that exists as a module of its own */
  snapshotController: "v8.2.1",
  snapshotApi: "v8.2.0",
} as const;

/** Image tags that kubeadm and containerd expect beside this Kubernetes. */
export const pauseTag = "3.10.1";

/** Oldest kind on the PATH that is used as it is; otherwise our own is compiled. */
export const oldestKind = "0.27.0";
export const oldestGo = "1.24.0";

export interface PostgresRelease {
  major: string;
  /** the official image, for the plain path */
  official: string;
  /** Debian suite of the base, and the suite that the server's packages come from */
  base: "bookworm" | "trixie";
  packages: "bookworm" | "trixie" | "forky";
  dataDirectory: string;
  volume: string;
}

const before18 = { dataDirectory: "/var/lib/postgresql/data", volume: "/var/lib/postgresql/data" };

export const postgresReleases: PostgresRelease[] = [
  {
    major: "18",
    official: "docker.io/library/postgres:18-trixie@sha256:86c951e05bf56c93d95d397747fb8820ac76cc3bedb78f43abd83eedbe3666ae",
    base: "trixie",
    packages: "forky",
    dataDirectory: "/var/lib/postgresql/18/docker",
    volume: "/var/lib/postgresql",
  },
  {
    major: "17",
    official: "docker.io/library/postgres:17-trixie@sha256:f4c66b820c6f974249089d3d16d86a3698eae11e8746eb6644b2271031e91232",
    base: "trixie",
    packages: "trixie",
    ...before18,
  },
  {
    major: "15",
    official: "docker.io/library/postgres:15-bookworm@sha256:539ceaaae49b3a7c8a04467cf00cc6788d8e3f1675df41860d86eebc4c40524f",
    base: "bookworm",
    packages: "bookworm",
    ...before18,
  },
];
