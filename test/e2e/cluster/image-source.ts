import { hasSysResource } from "./machine.js";
import { ClusterError } from "./cluster-error.js";
import { timeouts } from "./timeouts.js";

/** registry: kindest/node and the official postgres are pulled. packages: their stand-ins are built from Debian packages and Go modules. */
export type ImageSource = "registry" | "packages";

export interface Choice { source: ImageSource; reason: string }

export interface Surroundings {
  environment: NodeJS.ProcessEnv;
  registryAnswers: () => Promise<boolean>;
  hasSysResource: boolean;
}

/** Where images come from: HELMWRIGHT_IMAGES=registry or packages decides; otherwise whether a registry answers. */
export async function chooseImageSource(surroundings: Surroundings): Promise<Choice> {
  const wish = wishedSource(surroundings.environment);
  if (wish) return { source: wish, reason: `HELMWRIGHT_IMAGES=${wish}` };
  // kindest/node starts privileged containers with a plain runc, which fails without that capability.
  if (!surroundings.hasSysResource) return { source: "packages", reason: "CAP_SYS_RESOURCE is missing here, which kindest/node needs" };
  return (await surroundings.registryAnswers())
    ? { source: "registry", reason: "the container registry answers" }
    : { source: "packages", reason: `no container registry answered within ${timeouts.registryAnswers / 1000} s` };
}

/** What the environment asks for; undefined when it leaves the choice open. */
export function wishedSource(environment: NodeJS.ProcessEnv): ImageSource | undefined {
  const wish = environment.HELMWRIGHT_IMAGES ?? "auto";
  if (wish === "registry" || wish === "packages") return wish;
  if (wish === "auto" || wish === "") return undefined;
  throw new ClusterError(`HELMWRIGHT_IMAGES is "${wish}"`, "set it to registry, packages or auto");
}

/** The real surroundings. */
export const here: Surroundings = { environment: process.env, registryAnswers, get hasSysResource() { return hasSysResource(); } };

/** Any answer will do, "unauthorized" too: it comes from a registry. */
async function registryAnswers(): Promise<boolean> {
  try {
    const answer = await fetch("https://registry-1.docker.io/v2/", { signal: AbortSignal.timeout(timeouts.registryAnswers) });
    return answer.status < 500;
  } catch {
    return false;
  }
}
