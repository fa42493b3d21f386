import { copyFileSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { inCache } from "./cache-folder.js";
import { contentHash } from "./content-hash.js";
import { findGo } from "./executables.js";
import type { StepLog } from "./step-log.js";
import { kubernetes, modules } from "./versions.js";

/** Commands of one Go module, compiled at an exact version. */
export interface GoModule {
  name: string;
  module: string;
  version: string;
  /** packages with a main function, relative to the module */
  commands: string[];
  /** instead of them: a file with a main function of our own, which imports the module */
  main?: string;
  /** where a command's file name isn't its package's last part */
  rename?: Record<string, string>;
  linkerFlags?: string;
  /** further lines of the go.mod that the commands are compiled under */
  directives?: string;
  /** what else decides the result and so belongs to the hash, e.g. a patch */
  inputs?: string[];
}

export const kind: GoModule = { name: "kind", module: "sigs.k8s.io/kind", version: modules.kind, commands: [""] };

export const etcd: GoModule = { name: "etcd", module: "go.etcd.io/etcd/server/v3", version: modules.etcd, commands: [""], rename: { server: "etcd" } };

export const coredns: GoModule = { name: "coredns", module: "github.com/coredns/coredns", version: modules.coredns, commands: [""] };

export const cniPlugins: GoModule = {
  name: "cni-plugins",
  module: "github.com/containernetworking/plugins",
  version: modules.cniPlugins,
  commands: ["plugins/main/loopback", "plugins/main/ptp", "plugins/ipam/host-local", "plugins/meta/portmap"],
};

/** The S3 server that many run themselves. */
export const minio: GoModule = { name: "minio", module: "github.com/minio/minio", version: modules.minio, commands: [""] };

/** An S3 server that keeps buckets as folders, and is a tenth of the other's size. */
export const versitygw: GoModule = { name: "versitygw", module: "github.com/versity/versitygw", version: modules.versitygw, commands: ["cmd/versitygw"] };

/** Makes a VolumeSnapshotContent of each VolumeSnapshot, with what Kubernetes itself is compiled from where that is newer. */
export const snapshotController: GoModule = {
  name: "snapshot-controller",
  module: "github.com/kubernetes-csi/external-snapshotter/v8",
  version: modules.snapshotController,
  commands: ["cmd/snapshot-controller"],
  directives: ["api", "apimachinery", "client-go", "component-base", "component-helpers"].map((name) => `require k8s.io/${name} ${modules.kubernetesStaging}`).join("\n"),
};

/** Kubernetes' own commands. Its go.mod points at folders for the staging modules, which a module's archive lacks: `staging` names them. */
export function kubernetesModule(staging: string[]): GoModule {
  const stamps = ["k8s.io/component-base/version", "k8s.io/client-go/pkg/version"].flatMap((path) =>
    [["gitVersion", kubernetes], ["gitMajor", "1"], ["gitMinor", kubernetes.split(".")[1]], ["gitTreeState", "clean"]].map(([name, value]) => `-X ${path}.${name}=${value}`),
  );
  return {
    name: "kubernetes",
    module: "k8s.io/kubernetes",
    version: kubernetes,
    commands: ["kubeadm", "kubelet", "kubectl", "kube-proxy", "kube-scheduler", "kube-controller-manager", "kube-apiserver"].map((name) => `cmd/${name}`),
    linkerFlags: stamps.join(" "),
    directives: ["godebug default=go1.24", ...staging.map((name) => `replace ${name} => ${name} ${modules.kubernetesStaging}`)].join("\n"),
  };
}

/** The staging modules that a Kubernetes go.mod replaces by folders. */
export function stagingModules(goMod: string): string[] {
  return [...new Set([...goMod.matchAll(/^\s*(?:replace\s+)?(\S+) => \.\/staging\//gm)].map((match) => match[1]!))].sort();
}

/** The folder that a module's source is in, downloaded if it has to be. */
export async function moduleFolder(module: string, version: string, log: StepLog): Promise<string> {
  const remedy = "is a Go module proxy reachable? see `go env GOPROXY`";
  const answer = await log.run(go(), ["mod", "download", "-json", `${module}@${version}`], { cwd: inCache(), remedy });
  return (JSON.parse(answer) as { Dir: string }).Dir;
}

/** Compiles a module's commands, once for each content, and returns the folder that they are in. */
export async function compile(what: GoModule, log: StepLog): Promise<string> {
  const folder = binariesFolder(what);
  if (existsSync(folder)) return folder;
  const work = inCache("work", "go", what.name);
  const binaries = `${folder}.partial`;
  for (const path of [work, binaries]) {
    rmSync(path, { recursive: true, force: true });
    mkdirSync(path, { recursive: true });
  }
  writeFileSync(join(work, "go.mod"), goMod(what));
  if (what.main !== undefined) copyFileSync(what.main, join(work, "main.go"));
  const packages = what.main !== undefined ? ["."] : what.commands.map((command) => [what.module, command].filter(Boolean).join("/"));
  const env = { CGO_ENABLED: "0", GOFLAGS: "-buildvcs=false", GOWORK: "off" };
  await log.run(go(), ["build", "-mod=mod", "-trimpath", "-ldflags", `-s -w ${what.linkerFlags ?? ""}`.trim(), "-o", `${binaries}/`, ...packages], {
    cwd: work,
    env,
    remedy: "is a Go module proxy reachable, and is the disk full? `go clean -cache` frees the compiler's own cache",
  });
  for (const [from, to] of Object.entries(what.rename ?? {})) if (existsSync(join(binaries, from))) renameSync(join(binaries, from), join(binaries, to));
  renameSync(binaries, folder);
  return folder;
}

/** Where a module's commands are, or will be. */
export function binariesFolder(what: GoModule): string {
  return inCache("go", `${what.name}-${what.version}-${contentHash(goMod(what), what.linkerFlags ?? "", what.commands.join(" "), ...(what.inputs ?? []))}`);
}

function goMod({ module, version, directives }: GoModule): string {
  return `module build\n\ngo 1.24.0\n\nrequire ${module} ${version}\n\n${directives ?? ""}\n`;
}

function go(): string {
  return findGo() ?? "go";
}

/** The Kubernetes module's staging replacements, read from its source. */
export async function readStagingModules(log: StepLog): Promise<string[]> {
  const folder = await moduleFolder("k8s.io/kubernetes", kubernetes, log);
  return stagingModules(readFileSync(join(folder, "go.mod"), "utf8"));
}
