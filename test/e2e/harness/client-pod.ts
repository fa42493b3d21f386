import { eventually } from "../cluster/eventually.js";
import type { TestNamespace } from "../cluster/namespaces.js";

export interface ClientPod {
  name: string;
  /** runs a command in it */
  run(command: string, reject?: boolean): Promise<{ stdout: string; stderr: string; exitCode: number }>;
}

export interface ClientOptions {
  name?: string;
  image: string;
  labels?: Record<string, string>;
  /** node to run on */
  node?: string;
  /** Secret that is mounted at /secret */
  secret?: string;
  /** claim that is mounted at /volume */
  claim?: string;
  /** claim that is mounted at /wal */
  walClaim?: string;
  user?: number;
}

/** A pod beside the release, as an application's would be: it does nothing until it is told to. */
export async function startClient(namespace: TestNamespace, { name = "client", image, labels = {}, node, secret, claim, walClaim, user = 10001 }: ClientOptions): Promise<ClientPod> {
  const mounts = [...(secret ? [{ name: "secret", mountPath: "/secret" }] : []), ...(claim ? [{ name: "volume", mountPath: "/volume" }] : []), ...(walClaim ? [{ name: "wal", mountPath: "/wal" }] : []), { name: "tmp", mountPath: "/tmp" }];
  const volumes = [
    ...(secret ? [{ name: "secret", secret: { secretName: secret } }] : []),
    ...(claim ? [{ name: "volume", persistentVolumeClaim: { claimName: claim } }] : []),
    ...(walClaim ? [{ name: "wal", persistentVolumeClaim: { claimName: walClaim } }] : []),
    { name: "tmp", emptyDir: {} },
  ];
  await namespace.kubectl(["apply", "-f", "-"], { input: JSON.stringify({
    apiVersion: "v1", kind: "Pod", metadata: { name, labels },
    spec: {
      automountServiceAccountToken: false,
      terminationGracePeriodSeconds: 0,
      ...(node ? { nodeName: node } : {}),
      securityContext: { runAsNonRoot: true, runAsUser: user, runAsGroup: user, fsGroup: user, seccompProfile: { type: "RuntimeDefault" } },
      containers: [{
        name: "client", image, command: ["sleep", "infinity"], volumeMounts: mounts,
        securityContext: { allowPrivilegeEscalation: false, capabilities: { drop: ["ALL"] } },
      }],
      volumes,
    },
  }) });
  await eventually("podIsRunning", async () => (await namespace.kubectl(["get", "pod", name, "-o", "jsonpath={.status.phase}"])).stdout === "Running");
  return {
    name,
    run: (command, reject = true) => namespace.kubectl(["exec", name, "--", "bash", "-c", command], { reject }),
  };
}
