import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { parseValues } from "../../../generator/values/yaml-values.js";
import { readCounterparts, type Counterparts } from "../../../generator/migrate/counterparts.js";
import { carriedOver, type CarriedOver } from "../../../generator/migrate/from-chart.js";
import type { SchemaNode } from "../../../generator/model.js";
import { schemaAt } from "../../../generator/values/schema-search.js";
import { validateValues } from "../../../generator/values/validate-values.js";

const root = join(import.meta.dirname, "../../..");
const folder = join(root, "schemas/postgres/migrations");
const schema = JSON.parse(readFileSync(join(root, "dist-charts/postgres.schema.json"), "utf8")) as SchemaNode;

const all = readdirSync(folder).map((file): [string, Counterparts] => {
  const read = readCounterparts(file, readFileSync(join(folder, file), "utf8"));
  if (!read.ok) throw new Error(JSON.stringify(read.problems));
  return [read.value.chart, read.value];
});
const counterparts = new Map(all);

function from(chart: string, text: string): CarriedOver & { told: string[] } {
  const parsed = parseValues(text, "old.yaml");
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  const result = carriedOver(counterparts.get(chart)!, schema, parsed.value.values, parsed.value.placeOf);
  expect(validateValues(schema, result.values)).toEqual([]);
  return { ...result, told: result.problems.filter(({ level }) => level === "warning").map(({ path, rule, place }) => `${place?.line ?? ""} ${path ?? ""} ${rule.split("/")[1]!}`) };
}

it("there are charts to come from", () => expect([...counterparts.keys()].sort()).toEqual(["bitnami/postgresql", "cloudpirates/postgres", "groundhog2k/postgres"]));

describe.each(all)("what is known of %s", (_, { keys, defaults }) => {
  const targets = Object.entries(keys).flatMap(([key, { to, also = [] }]) => [to, ...also.map((target) => target.to)].flatMap((path) => (path === undefined ? [] : [[key, path] as const])));

  it("leads to fields of this chart alone", () => {
    expect(targets.length).toBeGreaterThan(30);
    expect(targets.filter(([, path]) => schemaAt(schema, path.split(".")) === undefined)).toEqual([]);
  });

  it("has a sentence for everything that has no counterpart", () => {
    const reasons = Object.values(keys).flatMap(({ none }) => none ?? []);
    expect(reasons.length).toBeGreaterThan(30);
    expect(reasons.filter((text) => !/^[A-Z/].{15,}\.$/.test(text))).toEqual([]);
  });

  it("has no default of something that it doesn't know", () => {
    const leaves = (value: unknown, path: string[]): string[] => (typeof value === "object" && value !== null && !Array.isArray(value) ? Object.entries(value).flatMap(([key, child]) => leaves(child, [...path, key])) : [path.join(".")]);
    expect(leaves(defaults, []).filter((path) => !Object.keys(keys).some((key) => `${path}.`.startsWith(`${key}.`)))).toEqual([]);
  });

  it("takes values that are as by default for no wish", () => {
    const parsed = parse(JSON.stringify(defaults)) as unknown;
    const { problems } = carriedOver({ keys, defaults, chart: "x", version: "1", notes: [] }, schema, parsed, () => undefined);
    expect(problems.filter(({ level }) => level === "warning")).toEqual([]);
    expect(problems.some(({ rule }) => rule === "migrate/as-by-default")).toBe(true);
  });
});

describe("bitnami/postgresql", () => {
  const chart = "bitnami/postgresql";

  it("becomes the same database with replicas, and says with its line what does not come along", () => {
    const { values, told } = from(chart, `architecture: replication
image: { tag: 17.5.0-debian-12-r1, pullSecrets: [registry] }
auth:
  username: shop
  database: shop
  password: secret
  existingSecret: shop-db
  secretKeys: { adminPasswordKey: admin, userPasswordKey: shop }
replication: { synchronousCommit: "on", numSynchronousReplicas: 1 }
primary:
  extendedConfiguration: |
    max_connections = 200
    log_min_duration_statement = '250ms'  # slow ones
  persistence: { size: 50Gi, storageClass: fast, annotations: { a: b } }
  resources:
    requests: { cpu: 500m, memory: 1Gi }
    limits: { cpu: "2", memory: 2G }
  podAntiAffinityPreset: hard
  nodeSelector: { disktype: ssd }
  service: { type: LoadBalancer, ports: { postgresql: 5433 }, annotations: { external: "yes" } }
  extraEnvVarsSecret: more
  initdb: { scripts: { 01-schema.sql: "CREATE TABLE t (id int)" } }
  initContainer: []
readReplicas:
  replicaCount: 2
  resources: { requests: { cpu: 1 } }
metrics: { enabled: true, serviceMonitor: { enabled: true } }
backup: { enabled: true, cronjob: { schedule: 0 3 * * *, storage: { size: 100Gi } } }
`);
    expect(values).toEqual({
      architecture: "replication",
      image: { pullSecrets: ["registry"] },
      auth: { username: "shop", database: "shop", existingSecret: "shop-db", secretKeys: { superuser: "admin", application: "shop" } },
      replication: { synchronous: { standbys: 1 } },
      replicas: { count: 2 },
      postgres: {
        version: 17,
        parameters: { synchronous_commit: "on", max_connections: 200, log_min_duration_statement: "250ms" },
        initScripts: { inline: { "01-schema.sql": "CREATE TABLE t (id int)" } },
      },
      storage: { data: { size: "50Gi", storageClass: "fast" }, wal: { storageClass: "fast" }, backup: { size: "100Gi" } },
      resources: { requests: { cpu: "500m", memory: "1Gi" }, limits: { cpu: "2" } },
      scheduling: { antiAffinity: { type: "required" }, nodeSelector: { disktype: "ssd" } },
      service: { type: "LoadBalancer", port: 5433, annotations: { external: "yes" } },
      pod: { envFrom: [{ secretRef: { name: "more" } }] },
      backup: { enabled: true, schedule: "0 3 * * *" },
    });
    expect(told).toEqual([
      "6 auth.password no-counterpart",
      "14 primary.persistence.annotations.a no-counterpart",
      "23 primary.initContainer unknown-key",
      "26 readReplicas.resources.requests.cpu no-counterpart",
      "27 metrics.enabled no-counterpart",
      "27 metrics.serviceMonitor.enabled no-counterpart",
      "15 primary.resources refused",
    ]);
  });

  it("global values win, as there", () => {
    expect(from(chart, "auth: { database: one }\nglobal: { storageClass: slow, postgresql: { auth: { database: two } } }\n").values).toEqual({
      auth: { database: "two" }, storage: { data: { storageClass: "slow" }, wal: { storageClass: "slow" }, backup: { storageClass: "slow" } },
    });
  });

  it("a value that became several of ours and lost is named once", () => {
    expect(from(chart, "global: { storageClass: slow }\nprimary: { persistence: { storageClass: fast } }\n").told).toEqual(["2 primary.persistence.storageClass overridden"]);
  });

  it("global values win wherever they are written, and what loses is named", () => {
    const { values, told } = from(chart, "global: { postgresql: { auth: { database: glob } } }\nauth: { database: own }\n");
    expect(values).toEqual({ auth: { database: "glob" } });
    expect(told).toEqual(["2 auth.database overridden"]);
    expect(from(chart, "auth: { database: same }\nglobal: { postgresql: { auth: { database: same } } }\n").told).toEqual([]);
  });

  it("what has no effect there has none here", () => {
    const { values, problems, told } = from(chart, "readReplicas: { replicaCount: 3 }\nbackup: { cronjob: { schedule: \"@hourly\" } }\nmetrics: { resources: { limits: { cpu: 1 } } }\n");
    expect({ values, told }).toEqual({ values: {}, told: [] });
    expect(problems).toContainEqual(expect.objectContaining({ rule: "migrate/without-effect", message: "without effect in bitnami/postgresql as these values are: readReplicas.replicaCount, backup.cronjob.schedule, metrics.resources.limits.cpu" }));
  });

  it("a misspelled value is named with the nearest one", () => {
    expect(from(chart, "primary: { persistance: { size: 1Gi } }\n").problems[0]).toMatchObject({ rule: "migrate/unknown-key", path: "primary.persistance", nearest: "persistence", place: { line: 1 } });
  });
});

describe("groundhog2k/postgres", () => {
  it("becomes the same database", () => {
    const { values, told } = from("groundhog2k/postgres", `image: { registry: mirror.example, tag: "16.4" }
settings:
  superuserPassword: { value: secret }
userDatabase: { name: { value: shop }, user: { value: shop }, password: { value: secret } }
customConfig: |
  shared_buffers = 256MB
storage: { requestedSize: 10Gi, className: fast, persistentVolumeClaimRetentionPolicy: { whenDeleted: Retain } }
service: { nodePort: 30432, type: NodePort }
topologySpreadConstraints: [{ maxSkew: 1, topologyKey: zone, whenUnsatisfiable: DoNotSchedule, labelSelector: {} }]
useDeployment: true
`);
    expect(values).toEqual({
      image: { repository: "mirror.example/postgres", tag: "16.4" },
      postgres: { version: 16, parameters: { shared_buffers: "256MB" } },
      auth: { database: "shop", username: "shop" },
      storage: { data: { size: "10Gi", storageClass: "fast" }, wal: { storageClass: "fast" }, retain: true },
      service: { nodePort: 30432, type: "NodePort" },
      scheduling: { topologySpreadConstraints: [{ maxSkew: 1, topologyKey: "zone", whenUnsatisfiable: "DoNotSchedule" }] },
    });
    expect(told).toEqual(["3 settings.superuserPassword.value no-counterpart", "4 userDatabase.password.value no-counterpart", "10 useDeployment no-counterpart", "9 topologySpreadConstraints refused"]);
  });
});

it("no default of another chart takes away volumes, backups or the image", () => {
  expect(from("groundhog2k/postgres", "storage: { keepPvc: false }\nimage: { registry: docker.io, repository: postgres }\n").values).toEqual({});
  expect(from("bitnami/postgresql", "backup: { enabled: false }\nserviceBindings: { enabled: false }\n").values).toEqual({});
});

it("a password is not shown", () => {
  const { problems } = from("bitnami/postgresql", "auth: { password: hunter2 }\nldap: { enabled: true, bindpw: hunter2 }\n");
  expect(problems.filter(({ given }) => given === "(hidden)").map(({ path }) => path)).toEqual(["auth.password", "ldap.bindpw"]);
  expect(JSON.stringify(problems)).not.toContain("hunter2");
});

describe("cloudpirates/postgres", () => {
  it("becomes the same database", () => {
    const { values, told } = from("cloudpirates/postgres", `image: { tag: "17.2@sha256:${"a".repeat(64)}" }
auth: { existingSecret: db }
customUser: { name: shop, database: shop }
config:
  postgresqlMaxConnections: 300
  extraConfig: ["max_wal_size = 2GB", "min_wal_size = 1GB"]
  postgresql: { work_mem: 8MB, locale: de_DE.utf8, nonsense: 1 }
persistence: { size: 20Gi }
ingress: { enabled: true, className: nginx }
replicaCount: 2
`);
    expect(values).toEqual({
      image: { tag: "17.2", digest: `sha256:${"a".repeat(64)}` },
      auth: { existingSecret: "db", username: "shop", database: "shop" },
      postgres: { version: 17, parameters: { max_connections: 300, max_wal_size: "2GB", min_wal_size: "1GB", work_mem: "8MB" } },
      storage: { data: { size: "20Gi" } },
    });
    expect(told).toEqual(["7 config.postgresql.locale no-counterpart", "9 ingress.enabled no-counterpart", "9 ingress.className no-counterpart", "10 replicaCount no-counterpart", "7 config.postgresql.nonsense refused"]);
  });
});

it("a file of counterparts that is none is refused", () => {
  expect(readCounterparts("x.yaml", "chart: a\nkeys: { b: { too: c } }\n")).toMatchObject({ ok: false, problems: [{ path: "keys.b" }, { path: "keys.b.too" }, { path: "version" }] });
});
