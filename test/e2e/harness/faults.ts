import { execa } from "execa";
import type { Release } from "./release.js";

/**
 * kill -9 of a member's server and all its processes at once, as the kernel does when memory runs out. From the node,
 * since nobody inside a container can kill its first process.
 */
export const crashServer = (release: Release, member: number): Promise<void> => signalMember(release, member, "KILL", "*/bin/postgres");

/** kill -9 of everything in a member's container, its first process too. */
export const crashMember = (release: Release, member: number): Promise<void> => signalMember(release, member, "KILL", "*");

/** Stops a member as a node that freezes does: its connections stay open, and nothing answers any more. */
export const freezeMember = (release: Release, member: number): Promise<void> => signalMember(release, member, "STOP", "*");

/** Lets a frozen member go on where it was. */
export const thawMember = (release: Release, member: number): Promise<void> => signalMember(release, member, "CONT", "*");

/**
 * Sends a signal to the processes of a member's pod whose program fits a shell pattern; the sandbox's own is left alone.
 * One that ends meanwhile is no failure, but none at all is: the fault was not made then.
 */
async function signalMember({ namespace, fullname }: Release, member: number, signal: string, program: string): Promise<void> {
  const { stdout } = await namespace.kubectl(["get", "pod", `${fullname}-${member}`, "-o", "jsonpath={.spec.nodeName} {.metadata.uid}"]);
  const [node, uid] = stdout.split(" ") as [string, string];
  // The control group's name has the pod's uid, with dashes or underscores as the driver likes. A first process that is
  // killed takes the others with it, so all are found before the first is sent anything.
  const send = `processes=$(for exe in /proc/[0-9]*/exe; do process=\${exe%/exe}
    case $(readlink "$exe") in */pause) ;; ${program}) if grep -qs -e "$1" -e "$2" "$process/cgroup"; then echo "\${process#/proc/}"; fi ;; esac
  done)
  reached=0
  for process in $processes; do if kill -${signal} "$process" 2>/dev/null; then reached=$((reached + 1)); fi; done
  ((reached > 0)) || { echo "no process of the pod was there to take ${signal}" >&2; exit 1; }`;
  await execa("docker", ["exec", node, "bash", "-c", send, "send", uid, uid.replaceAll("-", "_")]);
}
