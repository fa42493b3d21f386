import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { execa } from "execa";
import type { PostgresValues } from "../../../dist-charts/postgres.js";
import { eventually } from "../cluster/eventually.js";
import { loadImages } from "../cluster/node-images.js";
import { ensurePgbackrestImage, ensureS3Server } from "../cluster/s3-images.js";
import { StepLog } from "../cluster/step-log.js";
import { postgresReleases } from "../cluster/versions.js";
import type { Bench } from "./bench.js";

type Storage = NonNullable<NonNullable<PostgresValues["backup"]>["s3"]>;

/** What a release needs for backups in S3 storage: the image, and the values but for the path. */
export interface S3Server {
  image: NonNullable<PostgresValues["image"]>;
  storage: (path: string) => Storage & { path: string };
}

/** A real S3 server in the namespace, with a certificate of its own, and its keys in the Secret "storage". */
export async function startS3Server({ cluster, namespace }: Bench): Promise<S3Server> {
  const log = new StepLog("s3-server");
  const release = postgresReleases.find(({ major }) => major === "18")!;
  const postgres = await ensurePgbackrestImage(cluster.source, release, log);
  const { image } = await ensureS3Server(log);
  await loadImages([postgres, image], cluster.workers, log);
  const host = `storage.${namespace.name}.svc`;
  const { key, certificate } = await selfSigned(host);
  const secret = { AWS_ACCESS_KEY_ID: "me", AWS_SECRET_ACCESS_KEY: "very secret", "ca.crt": certificate, "tls.key": key, "encryption-key": "a long text that nobody knows and no log has" };
  await namespace.kubectl(["apply", "-f", "-"], { input: JSON.stringify({ apiVersion: "v1", kind: "List", items: [
    { apiVersion: "v1", kind: "Secret", metadata: { name: "storage" }, stringData: secret },
    { apiVersion: "v1", kind: "Service", metadata: { name: "storage" }, spec: { selector: { app: "storage" }, ports: [{ port: 443, targetPort: 9000 }] } },
    pod(image),
  ] }) });
  await eventually("podIsReady", async () => (await namespace.kubectl(["get", "pod", "storage", "-o", "jsonpath={.status.containerStatuses[0].ready}"])).stdout === "true");
  const colon = postgres.lastIndexOf(":");
  return {
    image: { repository: postgres.slice(0, colon), tag: postgres.slice(colon + 1), digest: "" },
    storage: (path) => ({ endpoint: host, bucket: "backups", region: "any", path, uriStyle: "path", existingSecret: "storage" }),
  };
}

function pod(image: string): object {
  const variable = (name: string, key: string): object => ({ name, valueFrom: { secretKeyRef: { name: "storage", key } } });
  return {
    apiVersion: "v1", kind: "Pod", metadata: { name: "storage", labels: { app: "storage" } },
    spec: {
      automountServiceAccountToken: false,
      securityContext: { runAsNonRoot: true, runAsUser: 10002, runAsGroup: 10002, fsGroup: 10002, seccompProfile: { type: "RuntimeDefault" } },
      containers: [{
        name: "storage", image,
        args: ["--region", "any", "--port", ":9000", "--cert", "/secret/ca.crt", "--key", "/secret/tls.key", "--quiet", "posix", "--sidecar", "/metadata", "/data"],
        env: [variable("ROOT_ACCESS_KEY", "AWS_ACCESS_KEY_ID"), variable("ROOT_SECRET_KEY", "AWS_SECRET_ACCESS_KEY")],
        readinessProbe: { tcpSocket: { port: 9000 }, periodSeconds: 1 },
        securityContext: { allowPrivilegeEscalation: false, capabilities: { drop: ["ALL"] } },
        // a bucket is a folder
        volumeMounts: [{ name: "data", mountPath: "/data" }, { name: "data", mountPath: "/data/backups", subPath: "backups" }, { name: "metadata", mountPath: "/metadata" }, { name: "secret", mountPath: "/secret" }],
      }],
      volumes: [{ name: "data", emptyDir: {} }, { name: "metadata", emptyDir: {} }, { name: "secret", secret: { secretName: "storage" } }],
    },
  };
}

async function selfSigned(host: string): Promise<{ key: string; certificate: string }> {
  const folder = mkdtempSync(join(tmpdir(), "s3-"));
  try {
    await execa("openssl", ["req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1", "-nodes", "-days", "2", "-subj", "/CN=storage", "-addext", `subjectAltName=DNS:${host}`, "-keyout", join(folder, "key"), "-out", join(folder, "certificate")]);
    return { key: readFileSync(join(folder, "key"), "utf8"), certificate: readFileSync(join(folder, "certificate"), "utf8") };
  } finally {
    rmSync(folder, { recursive: true });
  }
}
