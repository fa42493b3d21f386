import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { execa } from "execa";
import { helmBinary, helmHome, type HelmMajor } from "../e2e/cluster/helm.js";
import { chartFolder } from "./renderings.js";

/** An object that the cluster has; of those without a spec only the existence counts. */
export interface SeenObject { kind: "PersistentVolumeClaim" | "ConfigMap" | "Secret"; name: string; [field: string]: unknown }

/** What an API tells of the kinds that it has, without which Helm takes no manifest. */
const kinds: Record<string, string[]> = {
  v1: ["ConfigMap", "PersistentVolumeClaim", "Pod", "Secret", "Service", "ServiceAccount"],
  "apps/v1": ["Deployment", "StatefulSet"],
  "batch/v1": ["CronJob", "Job"],
  "networking.k8s.io/v1": ["NetworkPolicy"],
  "policy/v1": ["PodDisruptionBudget"],
  "rbac.authorization.k8s.io/v1": ["Role", "RoleBinding"],
};
const plural = (kind: string): string => `${kind.toLowerCase().replace(/y$/, "ie")}s`;

/** Renders as `helm upgrade` would where it sees these objects: `lookup` asks an API that has nothing else. */
export async function templateSeeing(objects: SeenObject[], values: object, helm: HelmMajor = 4): Promise<{ exitCode: number; stdout: string; stderr: string }> {
  const server = await serve(objects);
  const folder = mkdtempSync(join(tmpdir(), "helmwright-seen-"));
  try {
    const kubeconfig = join(folder, "config");
    const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    writeFileSync(kubeconfig, JSON.stringify({ apiVersion: "v1", kind: "Config", "current-context": "seen", clusters: [{ name: "seen", cluster: { server: url } }], contexts: [{ name: "seen", context: { cluster: "seen", user: "" } }], users: [] }));
    const { exitCode, stdout, stderr } = await execa(helmBinary(helm), ["template", "db", chartFolder, "--dry-run=server", "--is-upgrade", "--disable-openapi-validation", "--namespace", "default", "--values", "-"], {
      input: JSON.stringify(values), reject: false, env: { ...helmHome(helm), KUBECONFIG: kubeconfig, HELM_CACHE_HOME: folder },
    });
    return { exitCode: exitCode ?? 1, stdout, stderr };
  } finally {
    server.close();
    rmSync(folder, { recursive: true });
  }
}

async function serve(objects: readonly SeenObject[]): Promise<Server> {
  const versions = Object.keys(kinds).filter((version) => version !== "v1").map((groupVersion) => ({ groupVersion, version: "v1" }));
  const answers: Record<string, object> = {
    "/version": { major: "1", minor: "34", gitVersion: "v1.34.0" },
    "/api": { kind: "APIVersions", versions: ["v1"] },
    "/apis": { kind: "APIGroupList", apiVersion: "v1", groups: versions.map((one) => ({ name: one.groupVersion.split("/")[0], versions: [one], preferredVersion: one })) },
  };
  for (const [groupVersion, names] of Object.entries(kinds)) {
    answers[groupVersion === "v1" ? "/api/v1" : `/apis/${groupVersion}`] = { kind: "APIResourceList", groupVersion, resources: names.map((kind) => ({ kind, name: plural(kind), singularName: kind.toLowerCase(), namespaced: true, verbs: ["get", "list"] })) };
  }
  for (const { kind, name, ...fields } of objects) answers[`/api/v1/namespaces/default/${plural(kind)}/${name}`] = { apiVersion: "v1", kind, metadata: { name, namespace: "default" }, ...fields };
  const server = createServer(({ url }, response) => {
    const found = answers[url!.split("?")[0]!];
    response.writeHead(found ? 200 : 404, { "Content-Type": "application/json" });
    response.end(JSON.stringify(found ?? { kind: "Status", apiVersion: "v1", status: "Failure", reason: "NotFound", code: 404 }));
  });
  await new Promise<void>((listening) => { server.listen(0, "127.0.0.1", listening); });
  return server;
}
