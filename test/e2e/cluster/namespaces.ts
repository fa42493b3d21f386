import { randomBytes } from "node:crypto";
import { eventually } from "./eventually.js";
import { collectEvidence, inShort } from "./evidence.js";
import { helm, type HelmMajor } from "./helm.js";
import { kubectl, type CommandOptions, type CommandResult } from "./kubectl.js";

/** A namespace of one test. Everything in it is gone when the test is over. */
export interface TestNamespace {
  name: string;
  kubectl(args: string[], options?: CommandOptions): Promise<CommandResult>;
  helm(major: HelmMajor, args: string[], options?: CommandOptions): Promise<CommandResult>;
  /**
   * Ends the namespace. When the test failed, what is needed to see why is first written to test-results/<namespace>/,
   * whose path is printed and returned. The removal goes on in the background.
   */
  finish(passed: boolean): Promise<string | undefined>;
}

/** Creates a namespace that admits only pods of the Pod Security level "restricted". */
export async function createNamespace(test: string): Promise<TestNamespace> {
  const name = namespaceName(test);
  await kubectl(["apply", "-f", "-"], { input: JSON.stringify({
    apiVersion: "v1",
    kind: "Namespace",
    metadata: { name, labels: { "helmwright-test": owner(), "pod-security.kubernetes.io/enforce": "restricted" } },
  }) });
  await namespaceTakesPods(name);
  return {
    name,
    kubectl: (args, options) => kubectl(["--namespace", name, ...args], options),
    helm: (major, args, options) => helm(major, ["--namespace", name, ...args], options),
    finish: async (passed) => {
      const folder = passed ? undefined : await collectEvidence(name);
      if (folder) console.error(`what there was to see of ${name}: ${folder}\n${inShort(folder)}`);
      if (passed || !process.env.HELMWRIGHT_KEEP_FAILED) await removeNamespace(name);
      return folder;
    },
  };
}

/**
 * Waits for the default service account, which the controllers give to a new namespace and no pod is admitted without.
 * They come back some seconds after the API of a cluster that was stopped.
 */
export async function namespaceTakesPods(name: string): Promise<void> {
  await eventually("namespaceTakesPods", () => kubectl(["--namespace", name, "get", "serviceaccount", "default"]), 100);
}

/** A valid and unique name that tells which test it belongs to. */
export function namespaceName(test: string): string {
  const readable = test.toLowerCase().replace(/[^a-z0-9]+/g, "-").replace(/^-+/, "").slice(0, 40).replace(/-+$/, "");
  return `${readable || "test"}-${randomBytes(3).toString("hex")}`;
}

/** Removes what earlier runs left when they were killed; what belongs to a run that goes on beside this one stays. */
export async function removeLeftoverNamespaces(): Promise<void> {
  const { stdout } = await kubectl(["get", "namespaces", "-l", "helmwright-test", "-o", "json"]);
  const { items } = JSON.parse(stdout) as { items: { metadata: { name: string; labels: Record<string, string> } }[] };
  for (const { metadata } of items)
    if (!isRunning(metadata.labels["helmwright-test"]!)) await removeNamespace(metadata.name);
}

/** The process whose tests a namespace belongs to: the one that started the workers. */
const owner = (): string => process.env["HELMWRIGHT_TEST_RUN"] ?? String(process.pid);

function isRunning(processId: string): boolean {
  // signal 0 asks whether the process is there
  try { return process.kill(Number(processId), 0); } catch { return false; }
}

async function removeNamespace(name: string): Promise<void> {
  await kubectl(["delete", "namespace", name, "--wait=false"], { reject: false });
}
