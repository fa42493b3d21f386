import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { execa } from "execa";
import { asset, inCache } from "./cache-folder.js";
import { contentHash, folderHash } from "./content-hash.js";
import { debianBase, debianBaseTag } from "./debian-base.js";
import { buildImage, hasImage, removeOlderImages } from "./docker-images.js";
import { findGo } from "./executables.js";
import { cniPlugins, compile, coredns, etcd, kind, kubernetesModule, moduleFolder, readStagingModules } from "./go-modules.js";
import type { ImageSource } from "./image-source.js";
import { patchedEnforcer } from "./network-policy-enforcer.js";
import { networkManifest, storageManifest, type NodeImages } from "./node-manifests.js";
import type { StepLog } from "./step-log.js";
import { kubernetes, modules, officialNodeImage, pauseTag } from "./versions.js";
import { patchedProvisioner } from "./volume-provisioner.js";

/** The sources that decide what the node image holds, beside versions.ts. */
const recipe = ["node-image.ts", "node-manifests.ts", "network-policy-enforcer.ts", "volume-provisioner.ts", "patched-module.ts", "go-modules.ts"];

let recipeHash: string | undefined;

/** What the node image is called: pulled by its digest, or named by what goes into it. */
export function nodeImageTag(source: ImageSource): string {
  if (source === "registry") return officialNodeImage;
  // Once a run: a source that is edited while images are built must not change their names half-way.
  recipeHash ??= contentHash(
    JSON.stringify([modules, pauseTag]),
    debianBaseTag("bookworm"),
    ...recipe.map((file) => readFileSync(join(import.meta.dirname, file))),
    ...["node", "networking"].map((folder) => folderHash(asset(folder))),
    readFileSync(asset("runc-without-sys-resource")),
  );
  return `local/kind-node:${kubernetes}-${recipeHash}`;
}

/** A part of the build that is shown as a step of its own. */
export interface NodeImageStep { title: string; run: (log: StepLog) => Promise<unknown> }

/** The binaries of one container of the control plane or a node, and the image that kubeadm or a manifest looks for. */
interface Component { tag: string; binary: string; base: "scratch" | "networking" }

/** The steps that build the node image, in order. */
export function nodeImageSteps(): NodeImageStep[] {
  const folders: Record<string, string> = {};
  const upstream = { enforcer: "", storage: "" };
  let networking = "";
  const tag = nodeImageTag("packages");
  return [
    { title: `Compile Kubernetes ${kubernetes}`, run: async (log) => void (folders.kubernetes = await compile(kubernetesModule(await readStagingModules(log)), log)) },
    {
      title: "Compile etcd, CoreDNS, CNI plugins, storage and network policy enforcer",
      run: async (log) => {
        folders.etcd = await compile(etcd, log);
        folders.coredns = await compile(coredns, log);
        folders.cni = await compile(cniPlugins, log);
        const provisioner = await patchedProvisioner(log);
        folders.localPath = await compile(provisioner.what, log);
        upstream.storage = provisioner.manifest;
        const enforcer = await patchedEnforcer(log);
        folders.enforcer = await compile(enforcer.what, log);
        upstream.enforcer = enforcer.manifest;
        folders.pause = await compilePause(log);
      },
    },
    {
      title: "Debian for the nodes' containers",
      run: async (log) => {
        const dockerfile = readFileSync(asset("networking", "Dockerfile"), "utf8");
        networking = `local/networking:${contentHash(dockerfile, debianBaseTag("bookworm"))}`;
        if (!(await hasImage(networking))) await buildImage(networking, dockerfile, [], { BASE: await debianBase("bookworm", log) }, log);
      },
    },
    {
      title: "Assemble the node image",
      run: async (log) => {
        const built = await buildComponents(folders, networking, log);
        await buildNode(tag, folders, upstream, built, log);
        await removeOlderImages(tag, log);
      },
    },
  ];
}

async function compilePause(log: StepLog): Promise<string> {
  const folder = inCache("go", `pause-${contentHash(readFileSync(asset("node", "pause.go")))}`);
  const env = { CGO_ENABLED: "0", GOFLAGS: "-buildvcs=false", GOWORK: "off", GO111MODULE: "off" };
  await log.run(findGo() ?? "go", ["build", "-trimpath", "-ldflags", "-s -w", "-o", join(folder, "pause"), asset("node", "pause.go")], { env });
  return folder;
}

const nodeImages: NodeImages = {
  nodeNetwork: "local/node-network:1",
  localPathProvisioner: `local/local-path-provisioner:${modules.localPathProvisioner}`,
  networkPolicies: `local/kube-network-policies:${modules.networkPolicies}`,
};

/** One image a component; each holds one binary. */
async function buildComponents(folders: Record<string, string>, networking: string, log: StepLog): Promise<string[]> {
  const registry = "registry.k8s.io";
  const components: (Component & { folder: string })[] = [
    ...["kube-apiserver", "kube-controller-manager", "kube-scheduler"].map((binary) => ({ tag: `${registry}/${binary}:${kubernetes}`, binary, base: "scratch" as const, folder: folders.kubernetes! })),
    { tag: `${registry}/kube-proxy:${kubernetes}`, binary: "kube-proxy", base: "networking", folder: folders.kubernetes! },
    { tag: `${registry}/pause:${pauseTag}`, binary: "pause", base: "scratch", folder: folders.pause! },
    { tag: `${registry}/coredns/coredns:${modules.coredns}`, binary: "coredns", base: "scratch", folder: folders.coredns! },
    { tag: `${registry}/etcd:${modules.etcd.slice(1)}-0`, binary: "etcd", base: "scratch", folder: folders.etcd! },
    { tag: nodeImages.localPathProvisioner, binary: "local-path-provisioner", base: "networking", folder: folders.localPath! },
    { tag: nodeImages.nodeNetwork, binary: "kubectl", base: "networking", folder: folders.kubernetes! },
    { tag: nodeImages.networkPolicies, binary: "netpol", base: "networking", folder: folders.enforcer! },
  ];
  for (const { tag, binary, base, folder } of components) {
    const dockerfile = [
      `FROM ${base === "scratch" ? "scratch" : networking}`,
      `COPY ${binary} /usr/local/bin/`,
      "ENV PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin",
      `ENTRYPOINT ["/usr/local/bin/${binary}"]`,
    ].join("\n");
    await buildImage(tag, dockerfile, [join(folder, binary)], {}, log);
  }
  return components.map(({ tag }) => tag);
}

/** The node image without its containers' images, then those put into its containerd. */
async function buildNode(tag: string, folders: Record<string, string>, upstream: { enforcer: string; storage: string }, components: string[], log: StepLog): Promise<void> {
  const work = inCache("work", "node");
  rmSync(work, { recursive: true, force: true });
  mkdirSync(join(work, "manifests"), { recursive: true });
  cpSync(join(await moduleFolder(kind.module, kind.version, log), "images/base/files"), join(work, "files"), { recursive: true });
  await execa("chmod", ["-R", "u+w", join(work, "files")]);
  cpSync(folders.cni!, join(work, "cni"), { recursive: true });
  writeFileSync(join(work, "manifests/default-cni.yaml"), networkManifest(readFileSync(asset("node", "network.yaml"), "utf8"), upstream.enforcer, nodeImages));
  writeFileSync(join(work, "manifests/default-storage.yaml"), storageManifest(upstream.storage, nodeImages));

  const bare = "local/kind-node-bare:latest";
  const copied = ["files", "cni", "manifests"].map((name) => join(work, name));
  const binaries = ["kubeadm", "kubelet", "kubectl"].map((name) => join(folders.kubernetes!, name));
  await buildImage(bare, readFileSync(asset("node", "Dockerfile"), "utf8"), [...copied, ...binaries, asset("runc-without-sys-resource")], {
    BASE: await debianBase("bookworm", log),
    KUBERNETES: kubernetes,
    PAUSE: pauseTag,
  }, log);

  const archive = join(work, "images.tar");
  const container = "helmwright-bake";
  await log.run("docker", ["save", "-o", archive, ...components]);
  await execa("docker", ["rm", "-f", "-v", container], { reject: false });
  await log.run("docker", ["run", "-d", "--name", container, "--privileged", "--entrypoint", "sleep", bare, "infinity"]);
  await log.run("docker", ["cp", archive, `${container}:/images.tar`]);
  await log.run("docker", ["exec", "-i", container, "bash", "-s"], { inputFile: asset("node", "import-images.sh") });
  await log.run("docker", ["commit", "--change", 'ENTRYPOINT ["/usr/local/bin/entrypoint","/sbin/init"]', "--change", "CMD []", container, tag]);
  await log.run("docker", ["rm", "-f", "-v", container]);
  for (const image of [bare, ...components]) await execa("docker", ["rmi", image], { reject: false });
  rmSync(work, { recursive: true, force: true });
}
