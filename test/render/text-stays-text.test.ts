import { describe, expect, it } from "vitest";
import { objectProblems } from "../../generator/checks/rules/kubernetes-schema.js";
import { problemText } from "../../generator/values/problem-text.js";
import { helmMajors } from "../e2e/cluster/helm.js";
import { template } from "./template.js";

/** Every name and text that a user may choose. */
const values = (text: string, source: object): object => ({
  architecture: "replication",
  commonLabels: { a: text }, commonAnnotations: { a: text },
  image: { pullSecrets: [text], tag: text, repository: "1" },
  auth: { existingSecret: text, secretKeys: { superuser: text, replication: text, application: text }, rotation: text },
  postgres: {
    initScripts: { configMap: text, secret: text, inline: { "1.sql": text } },
    roles: { [text]: { passwordSecret: { name: text, key: text }, memberOf: [text] } },
    databases: { [text]: { owner: text, extensions: { [text]: { version: text, schema: text } } } },
    parameters: { "a.b": text },
    hba: [{ type: "host", databases: [text], users: [text], address: "all", method: "ident", options: { map: text } }],
  },
  service: { type: "LoadBalancer", annotations: { a: text }, loadBalancerClass: text },
  replicas: { service: { annotations: { a: text } } },
  failover: { checker: { enabled: true }, readNodes: true },
  storage: {
    data: { storageClass: text, members: { 0: { persistentVolume: { local: { path: "/1" }, node: text, mountOptions: [text] } }, 1: { storageClass: text } } },
    wal: { members: { 0: { persistentVolume: { existing: text } } } },
    backup: { existingClaim: text }, archive: { existingClaim: `0${text}` },
    ownStorageClass: { enabled: true, provisioner: text, parameters: { a: text }, mountOptions: [text] },
  },
  backup: { verification: { enabled: true, checks: { [text]: text } }, logical: { enabled: true }, snapshot: { enabled: true, class: text } },
  scheduling: {
    nodeSelector: { a: text }, tolerations: [{ key: text, value: text }], priorityClassName: text, runtimeClassName: text, antiAffinity: { topologyKey: text },
    topologySpreadConstraints: [{ maxSkew: 1, topologyKey: text, whenUnsatisfiable: "ScheduleAnyway" }],
  },
  serviceAccount: { annotations: { a: text } },
  pod: { labels: { b: text }, annotations: { b: text }, env: [{ name: "A", value: text }], volumes: [{ name: text, configMap: { name: text } }], volumeMounts: [{ name: text, mountPath: `/${text}`, subPath: text }], hostAliases: [{ ip: "10.0.0.1", hostnames: [text] }] },
  recovery: { source },
});

describe.each(["123", "1e3", "0x1f", "017", "true", "null", "no", "on"])("the text %s is no number, boolean or null where a user gives it", (text) => {
  it.each(helmMajors)("in what Helm %d renders", async (helm) => {
    const { objects, exitCode, stderr } = await template(values(text, { claim: `1${text}`, archiveClaim: `2${text}` }), { helm, namespace: text });
    expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: "" });
    expect(objects.flatMap((object) => objectProblems(object)).map(problemText)).toEqual([]);
  });
});
