import { mkdtemp, readFile, rm, utimes, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** A chart registry of the OCI kind: its address, and how it is spoken to. Credentials are Helm's own, from `helm registry login`. */
export interface Registry { address: string; plainHttp?: boolean; caFile?: string }

/** A released chart: its archive, and its signature where it has one. */
export interface Release { name: string; version: string; file: string; archive: Uint8Array; signature?: Uint8Array }

/** What a registry has under a name and version. */
export type Pulled = { state: "absent" } | { state: "there"; archive: Uint8Array; signature?: Uint8Array; digest: string } | { state: "failed"; reason: string };

/** Asks a registry for a release, by Helm. */
export function pullRelease(helm: string, registry: Registry, { name, version, file }: Release): Promise<Pulled> {
  return inFolder(async (folder): Promise<Pulled> => {
    const run = await runHelm(helm, ["pull", `${registry.address}/${name}`, "--version", version, "--prov", "--destination", folder, ...optionsOf(registry)]);
    if (run.exitCode !== 0) return isAbsent(run.output) ? { state: "absent" } : { state: "failed", reason: reasonOf(run.output) };
    const archive = await readFile(join(folder, file));
    const signature = await readFile(join(folder, `${file}.prov`)).catch(() => undefined);
    return { state: "there", archive, digest: digestIn(run.output), ...(signature ? { signature } : {}) };
  });
}

/** Pushes a release by Helm and gives the digest of its manifest. Helm writes the file's time into it, so that a fixed one makes it the same every time. */
export function pushRelease(helm: string, registry: Registry, { file, archive, signature }: Release): Promise<{ digest: string } | { reason: string }> {
  return inFolder(async (folder) => {
    const path = join(folder, file);
    await writeFile(path, archive);
    if (signature) await writeFile(`${path}.prov`, signature);
    await utimes(path, 0, 0);
    const run = await runHelm(helm, ["push", path, registry.address, ...optionsOf(registry)]);
    return run.exitCode === 0 ? { digest: digestIn(run.output) } : { reason: reasonOf(run.output) };
  });
}

const optionsOf = ({ plainHttp, caFile }: Registry): string[] => [...(plainHttp ? ["--plain-http"] : []), ...(caFile ? ["--ca-file", caFile] : [])];

async function runHelm(helm: string, args: string[]): Promise<{ exitCode: number; output: string }> {
  const { execa } = await import("execa");
  // the time zone is part of the time that Helm writes
  const run = await execa(helm, args, { all: true, reject: false, env: { TZ: "UTC" } });
  return { exitCode: run.exitCode ?? 1, output: run.all || run.shortMessage || "" };
}

/** What registries answer where a repository or a tag isn't there; a project that may not be read looks otherwise. */
const isAbsent = (output: string): boolean => /: not found\s*$|MANIFEST_UNKNOWN|NAME_UNKNOWN|manifest unknown|name unknown/m.test(output);
const digestIn = (output: string): string => /^Digest: (sha256:\S+)/m.exec(output)?.[1] ?? "";
const reasonOf = (output: string): string => (/^Error: (.*)$/m.exec(output)?.[1] ?? output.trim().split("\n").at(-1) ?? "").trim();

async function inFolder<T>(work: (folder: string) => Promise<T>): Promise<T> {
  const folder = await mkdtemp(join(tmpdir(), "helmwright-"));
  try {
    return await work(folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
