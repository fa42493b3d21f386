import { execa } from "execa";
import { manifestObjects } from "../../generator/checks/kubernetes/manifest-objects.js";
import { helmBinary, helmHome, shortLived, type HelmMajor } from "../e2e/cluster/helm.js";
import { chartFolder, type Rendered } from "./renderings.js";

export interface TemplateOptions { release?: string; namespace?: string; helm?: HelmMajor; chart?: string }

/** Renders the chart once more, for tests that compare with a scenario; what fails is a result too. */
export async function template(values: object, { release = "db", namespace = "default", helm = 4, chart = chartFolder }: TemplateOptions = {}): Promise<Rendered> {
  const { stdout, stderr, exitCode } = await runHelm(helm, ["template", release, chart, "--namespace", namespace, "--values", "-"], JSON.stringify(values));
  const { objects, errors } = manifestObjects(stdout);
  return { manifest: stdout, stderr, exitCode, objects, errors: errors.map(({ message }) => message) };
}

/** Runs Helm without a cluster. */
export async function runHelm(helm: HelmMajor, args: string[], input = ""): Promise<{ stdout: string; stderr: string; exitCode: number }> {
  const { stdout, stderr, exitCode } = await execa(helmBinary(helm), args, { input, reject: false, env: { ...helmHome(helm), ...shortLived, KUBECONFIG: "/dev/null" } });
  return { stdout, stderr, exitCode: exitCode ?? 1 };
}
