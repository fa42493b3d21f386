import { execa } from "execa";
import type { Release } from "./release.js";

/**
 * kill -9 of a member's server and all its processes at once, as the kernel does when memory runs out. From the node,
 * since nobody inside a container can kill its first process.
 */
export async function crashServer({ namespace, fullname }: Release, member: number): Promise<void> {
  const { stdout } = await namespace.kubectl(["get", "pod", `${fullname}-${member}`, "-o", "jsonpath={.spec.nodeName} {.metadata.uid}"]);
  const [node, uid] = stdout.split(" ") as [string, string];
  // The control group's name has the pod's uid, with dashes or underscores as the driver likes.
  const kill = `for exe in /proc/[0-9]*/exe; do process=\${exe%/exe}
    case $(readlink "$exe") in */bin/postgres) grep -q -e "$1" -e "$2" "$process/cgroup" && echo "\${process#/proc/}" ;; esac
  done | xargs -r kill -9`;
  await execa("docker", ["exec", node, "bash", "-c", kill, "kill", uid, uid.replaceAll("-", "_")]);
}
