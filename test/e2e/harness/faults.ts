import { inMember, type Release } from "./release.js";

/** kill -9 of a member's server and all its processes at once, as the kernel does when memory runs out. */
export async function crashServer(release: Release, member: number): Promise<void> {
  await inMember(release, member, `for exe in /proc/[0-9]*/exe; do case $(readlink "$exe") in */bin/postgres) pid=\${exe#/proc/}; kill -9 "\${pid%/exe}" ;; esac; done; true`);
}
