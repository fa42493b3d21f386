import { beforeAll, describe, expect, it } from "vitest";
import { compilerErrors } from "./compiler-errors.js";

interface Case { title: string; wrong: string; right: string; says: RegExp }

/** Each pair differs in the mistake alone: what is right compiles, so the mistake is what the compiler refuses. */
const cases: Case[] = [
  { title: "a misspelled key", wrong: "{ storag: {} }", right: "{ storage: {} }", says: /'storag' does not exist|did you mean .*'?storage/ },
  { title: "a misspelled key inside", wrong: '{ storage: { data: { siz: "10Gi" } } }', right: '{ storage: { data: { size: "10Gi" } } }', says: /siz/ },
  { title: "a key that stands elsewhere", wrong: '{ size: "10Gi" }', right: '{ storage: { wal: { size: "10Gi" } } }', says: /'size' does not exist/ },
  { title: "text for a switch", wrong: '{ backup: { enabled: "yes" } }', right: "{ backup: { enabled: true } }", says: /'string' is not assignable to type 'boolean/ },
  { title: "text for a number", wrong: '{ backup: { keep: "8" } }', right: "{ backup: { keep: 8 } }", says: /'string' is not assignable to type 'number/ },
  { title: "null", wrong: "{ storage: null }", right: "{ storage: {} }", says: /'null' is not assignable/ },
  { title: "null beside what may be taken away", wrong: "{ resources: { limits: null } }", right: '{ resources: { limits: { cpu: null, memory: null } }, connectionSecret: { uriParameters: { tcp_user_timeout: null } } }', says: /'null' is not assignable/ },
  { title: "a misspelled source of a volume", wrong: '{ pod: { volumes: [{ name: "a", persistentVolumeClam: { claimName: "x" } }] } }', right: '{ pod: { volumes: [{ name: "a", persistentVolumeClaim: { claimName: "x" } }] } }', says: /persistentVolumeClam/ },
  { title: "a misspelled field of a container", wrong: '{ pod: { sidecars: [{ name: "a", image: "x", securityContext: { runAsNonRot: true } }] } }', right: '{ pod: { sidecars: [{ name: "a", image: "x", securityContext: { runAsNonRoot: true } }] } }', says: /runAsNonRot/ },
  { title: "a list for an object", wrong: "{ storage: [] }", right: "{ storage: {} }", says: /no properties in common|not assignable/ },
  { title: "an unknown choice", wrong: '{ image: { pullPolicy: "Sometimes" } }', right: '{ image: { pullPolicy: "Always" } }', says: /"Sometimes"' is not assignable to type '"IfNotPresent" \| "Always" \| "Never"/ },
  { title: "an unknown architecture", wrong: '{ architecture: "cluster" }', right: '{ architecture: "standalone" }', says: /"cluster"/ },
  { title: "a size without a unit", wrong: '{ storage: { data: { size: "10" } } }', right: '{ storage: { data: { size: "10Gi" } } }', says: /"10"' is not assignable to type/ },
  { title: "a size with a decimal unit", wrong: '{ storage: { data: { size: "10GB" } } }', right: '{ storage: { data: { size: "10Ti" } } }', says: /"10GB"' is not assignable to type/ },
  { title: "a size that is a number", wrong: "{ storage: { data: { size: 10 } } }", right: '{ storage: { data: { size: "10Mi" } } }', says: /'number' is not assignable/ },
  { title: "replicas by default, which is standalone", wrong: "{ replicas: { count: 2 } }", right: '{ architecture: "replication", replicas: { count: 2 } }', says: /not assignable/ },
  { title: "replicas with standalone", wrong: '{ architecture: "standalone", replicas: { count: 2 } }', right: '{ architecture: "replication", replicas: { count: 2 } }', says: /not assignable/ },
  { title: "replication with standalone", wrong: '{ architecture: "standalone", replication: {} }', right: '{ architecture: "replication", replication: {} }', says: /not assignable/ },
  { title: "a node's port inside the cluster", wrong: "{ service: { nodePort: 30432 } }", right: '{ service: { type: "NodePort", nodePort: 30432 } }', says: /not assignable/ },
  { title: "a load balancer's class without one", wrong: '{ service: { type: "NodePort", loadBalancerClass: "a/b" } }', right: '{ service: { type: "LoadBalancer", loadBalancerClass: "a/b" } }', says: /not assignable/ },
  { title: "a misspelled key of a Service", wrong: '{ service: { typ: "NodePort" } }', right: '{ service: { type: "NodePort" } }', says: /'typ' does not exist|did you mean .*'?type/ },
  { title: "a copy of a server up to a moment", wrong: '{ recovery: { from: "server", source: { release: "a" }, target: { immediate: true } } }', right: '{ recovery: { source: { release: "a" }, target: { immediate: true } } }', says: /not assignable/ },
  { title: "two moments to recover to", wrong: '{ recovery: { source: { release: "a" }, target: { lsn: "0/3000148", immediate: true } } }', right: '{ recovery: { source: { release: "a" }, target: { immediate: true } } }', says: /not assignable/ },
  { title: "two sources of a recovery", wrong: '{ recovery: { source: { release: "a", claim: "b" } } }', right: '{ recovery: { source: { release: "a", claim: "" } } }', says: /not assignable/ },
  { title: "volumes given to a user that nobody knows", wrong: '{ security: { user: "assigned", changeOwnership: true } }', right: '{ security: { user: 1000, changeOwnership: true } }', says: /not assignable/ },
  { title: "a StorageClass without a provisioner", wrong: "{ storage: { ownStorageClass: { enabled: true } } }", right: '{ storage: { ownStorageClass: { enabled: true, provisioner: "ebs.csi.aws.com" } } }', says: /provisioner/ },
  { title: "two families in a single stack", wrong: '{ service: { ipFamilyPolicy: "SingleStack", ipFamilies: ["IPv4", "IPv6"] } }', right: '{ service: { ipFamilyPolicy: "SingleStack", ipFamilies: ["IPv6"] } }', says: /not assignable/ },
  { title: "two volumes for the backups", wrong: '{ storage: { backup: { existingClaim: "a", persistentVolume: { existing: "b" } } } }', right: '{ storage: { backup: { persistentVolume: { existing: "b" } } } }', says: /not assignable/ },
  { title: "a volume on a node and on NFS", wrong: '{ storage: { backup: { persistentVolume: { existing: "b", nfs: { server: "a", path: "/b" } } } } }', right: '{ storage: { backup: { persistentVolume: { nfs: { server: "a", path: "/b" } } } } }', says: /not assignable/ },
  { title: "a misspelled key of a volume", wrong: '{ storage: { backup: { persistentVolume: { nfs: { server: "a", path: "/b" }, mountOption: ["hard"] } } } }', right: '{ storage: { backup: { persistentVolume: { nfs: { server: "a", path: "/b" }, mountOptions: ["hard"] } } } }', says: /mountOption/ },
  { title: "a variable with a value and another's", wrong: '{ pod: { env: [{ name: "A", value: "b", valueFrom: { fieldRef: { fieldPath: "status.podIP" } } }] } }', right: '{ pod: { env: [{ name: "A", value: "b" }, { name: "B", valueFrom: { fieldRef: { fieldPath: "status.podIP" } } }] } }', says: /not assignable/ },
  { title: "trust without saying so", wrong: '{ postgres: { hba: [{ type: "local", method: "trust" }] } }', right: '{ postgres: { hba: [{ type: "local", method: "trust", allowTrust: true }] } }', says: /allowTrust/ },
  { title: "a rule for clients from nowhere", wrong: '{ postgres: { hba: [{ type: "host", method: "reject" }] } }', right: '{ postgres: { hba: [{ type: "host", method: "reject", address: "all" }] } }', says: /address/ },
  { title: "text for the number of replicas", wrong: '{ architecture: "replication", replicas: { count: "2" } }', right: '{ architecture: "replication", replicas: { count: 2 } }', says: /'string' is not assignable to type 'number/ },
  { title: "a misspelled parameter", wrong: "{ postgres: { parameters: { max_conections: 200 } } }", right: '{ postgres: { parameters: { max_connections: 200, "pg_stat_statements.max": 5000 } } }', says: /max_conections/ },
  { title: "a parameter with a unit of Kubernetes", wrong: '{ postgres: { parameters: { shared_buffers: "1Gi" } } }', right: '{ postgres: { parameters: { shared_buffers: "1GB" } } }', says: /"1Gi"/ },
  { title: "a parameter that is the chart's own", wrong: "{ postgres: { parameters: { port: 5433 } } }", right: "{ postgres: { parameters: { jit: false } } }", says: /not assignable to type .(undefined|never)/ },
];

const right = ["{}", '{ global: { team: "a" }, enabled: true }', '{ architecture: "replication" }', "{ image: { pullSecrets: [\"a\"] } }"];

const module = (values: string): string => `import { postgres } from "../../dist-charts/postgres.js";\nexport default postgres(${values});\n`;

let errors: Record<string, string[]>;
beforeAll(() => {
  const sources = [...cases.flatMap(({ wrong, right }, index) => [[`wrong-${index}`, module(wrong)], [`right-${index}`, module(right)]]), ...right.map((values, index) => [`more-${index}`, module(values)])];
  errors = compilerErrors(Object.fromEntries(sources) as Record<string, string>);
});

describe("does not compile", () => {
  it.each(cases.map((one, index) => [one.title, one, index] as const))("%s", (_, { says }, index) => {
    expect(errors[`wrong-${index}`]?.join("\n")).toMatch(says);
    expect(errors[`right-${index}`]).toEqual([]);
  });
});

describe("compiles", () => {
  it.each(right.map((values, index) => [values, index] as const))("%s", (_, index) => expect(errors[`more-${index}`]).toEqual([]));
});

it("says the same as the schema at run time", async () => {
  const { postgres } = await import("../../dist-charts/postgres.js");
  const { ValuesError } = await import("../../generator/sdk/index.js");
  for (const { wrong, right } of cases) {
    const values = (text: string): never => new Function(`return ${text}`)() as never;
    expect(() => postgres(values(wrong)), wrong).toThrow(ValuesError);
    expect(() => postgres(values(right)), right).not.toThrow();
  }
});
