import { execa } from "execa";
import { onNode } from "./node.js";
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

/** Cuts a member off from every other pod, the nodes and the API, as a broken network does; gives what mends it. */
export async function cutOff(release: Release, member: number): Promise<() => Promise<void>> {
  const { node, address } = await podOnNode(release, member);
  const rules = (change: "--insert" | "--delete") => onNode(node, "bash", "-c", `for way in --source --destination; do iptables --wait ${change} FORWARD $way ${address} --jump DROP; done`);
  await rules("--insert");
  return async () => void (await rules("--delete"));
}

/**
 * Stops the recovery of a member's next start as soon as it begins, so that it lasts as long as a test wants. Asked for
 * before the fault; gives what lets it go on.
 */
export async function holdRecovery(release: Release, member: number): Promise<() => Promise<void>> {
  const { node, marks } = await podOnNode(release, member);
  // A session that is being opened is called a startup too, behind its user and database.
  const find = `while ((SECONDS < 120)); do
    for title in $(grep --files-with-matches --text --no-messages '^postgres: \\([^ ]*: \\)\\?startup' /proc/[0-9]*/cmdline); do
      process=\${title%/cmdline}
      if grep -qs -e "$1" -e "$2" "$process/cgroup" && kill -STOP "\${process#/proc/}"; then echo "\${process#/proc/}"; exit; fi
    done
  done; echo "no recovery was seen" >&2; exit 1`;
  const { stdout: recovery } = await execa("docker", ["exec", node, "bash", "-c", find, "hold", ...marks]);
  return async () => void (await execa("docker", ["exec", node, "kill", "-CONT", recovery]));
}

/**
 * Sends a signal to the processes of a member's pod whose program fits a shell pattern; the sandbox's own is left alone.
 * One that ends meanwhile is no failure, but none at all is: the fault was not made then.
 */
async function signalMember(release: Release, member: number, signal: string, program: string): Promise<void> {
  const { node, marks } = await podOnNode(release, member);
  // A first process that is killed takes the others with it, so all are found before the first is sent anything.
  const send = `processes=$(for exe in /proc/[0-9]*/exe; do process=\${exe%/exe}
    case $(readlink "$exe") in */pause) ;; ${program}) if grep -qs -e "$1" -e "$2" "$process/cgroup"; then echo "\${process#/proc/}"; fi ;; esac
  done)
  reached=0
  for process in $processes; do if kill -${signal} "$process" 2>/dev/null; then reached=$((reached + 1)); fi; done
  ((reached > 0)) || { echo "no process of the pod was there to take ${signal}" >&2; exit 1; }`;
  await execa("docker", ["exec", node, "bash", "-c", send, "send", ...marks]);
}

/** The node of a member's pod, its address, and what the control groups of the pod's processes have in their names there. */
async function podOnNode({ namespace, fullname }: Release, member: number): Promise<{ node: string; address: string; marks: string[] }> {
  const { stdout } = await namespace.kubectl(["get", "pod", `${fullname}-${member}`, "-o", "jsonpath={.spec.nodeName} {.status.podIP} {.metadata.uid}"]);
  const [node, address, uid] = stdout.split(" ") as [string, string, string];
  // The pod's uid, with dashes or underscores as the driver likes.
  return { node, address, marks: [uid, uid.replaceAll("-", "_")] };
}
