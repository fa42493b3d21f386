import { execa } from "execa";
import { contentHash } from "./content-hash.js";
import { hasImage } from "./docker-images.js";
import { installDebianPackages } from "./debian-packages.js";
import { findExecutable } from "./executables.js";
import type { StepLog } from "./step-log.js";

export type Suite = "bookworm" | "trixie";

/** As in Debian's own slim images: no manuals. */
const withoutManuals = ["doc", "man", "info"].map((folder) => `--dpkgopt=path-exclude=/usr/share/${folder}/*`);
const options = ["--quiet", "--variant=minbase", ...withoutManuals, "--customize-hook=rm -rf \"$1\"/var/cache/apt/*"];

const building = new Map<string, Promise<string>>();
let installing: Promise<unknown> | undefined;

/** What the base of a suite is called. */
export function debianBaseTag(suite: Suite): string {
  return `local/debian:${suite}-${contentHash(suite, ...options)}`;
}

/** A bare Debian as an image, made by mmdebstrap from the machine's own mirror. Two steps that want it at once share one build. */
export function debianBase(suite: Suite, log: StepLog): Promise<string> {
  const tag = debianBaseTag(suite);
  const build = building.get(tag) ?? bootstrap(suite, tag, log);
  building.set(tag, build);
  return build;
}

async function bootstrap(suite: Suite, tag: string, log: StepLog): Promise<string> {
  if (await hasImage(tag)) return tag;
  await (installing ??= installMmdebstrap(log));
  log.note(`$ mmdebstrap ${options.join(" ")} ${suite} | docker import - ${tag}`);
  const target = { file: log.path, append: true } as const;
  await execa("mmdebstrap", [...options, suite, "-"], { stderr: target, encoding: "buffer", buffer: false })
    .pipe("docker", ["import", "-", tag], { stdout: target, stderr: target });
  return tag;
}

async function installMmdebstrap(log: StepLog): Promise<void> {
  if (findExecutable("mmdebstrap")) return;
  await installDebianPackages(["mmdebstrap", "debian-archive-keyring"], "install mmdebstrap by hand (apt-get install mmdebstrap) and run again", log);
}
