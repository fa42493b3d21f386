import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, it } from "vitest";
import { packageHome } from "../../../generator/io/package-home.js";
import { temporaryFolder } from "../in-temporary-folder.js";

/** Where a package's source is said to be, by its folder, its package.json and what npm noted of it. */
async function homeOf(folder: string, { repository, resolved, environment = {} }: { repository?: unknown; resolved?: string; environment?: Record<string, string> }): Promise<string | undefined> {
  const root = join(await temporaryFolder(), folder);
  await mkdir(root, { recursive: true });
  await writeFile(join(root, "package.json"), JSON.stringify({ name: "helmwright", repository }));
  if (resolved) await writeFile(join(root, "..", ".package-lock.json"), JSON.stringify({ packages: { "node_modules/helmwright": { resolved } } }));
  return packageHome(root, environment);
}

const installed = "node_modules/helmwright";

it.each<[title: string, folder: string, given: Parameters<typeof homeOf>[1], home: string | undefined]>([
  ["as package.json says", "x", { repository: "https://example.org/a/b" }, "https://example.org/a/b"],
  ["as package.json says, with git's own words", "x", { repository: { url: "git+https://example.org/a/b.git" } }, "https://example.org/a/b"],
  ["of an action", "_work/_actions/me/helmwright/main", {}, "https://github.com/me/helmwright"],
  ["of an action of a GitHub of one's own", "_work/_actions/me/helmwright/v1", { environment: { GITHUB_SERVER_URL: "https://git.example.org" } }, "https://git.example.org/me/helmwright"],
  ["of a package from git", installed, { resolved: "git+https://example.org/a/b.git#0123abc" }, "https://example.org/a/b"],
  ["of a package from git, over ssh", installed, { resolved: "git+ssh://git@example.org/a/b.git#0123abc" }, "https://example.org/a/b"],
  ["of a package from git, without its token", installed, { resolved: "git+https://ci:secret@example.org/a/b.git#0123abc" }, "https://example.org/a/b"],
  ["of an archive, which tells nothing", installed, { resolved: "file:../helmwright-0.1.0.tgz" }, undefined],
  ["of a checkout, which tells nothing", "helmwright", {}, undefined],
])("where the source is to be seen: %s", async (_, folder, given, home) => expect(await homeOf(folder, given)).toBe(home));
