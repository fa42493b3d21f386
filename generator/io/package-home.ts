import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { packageRoot } from "./project-root.js";

/**
 * Where this package's source is to be seen: as its package.json says, as GitHub calls the action, or where npm installed it
 * from with git; nothing where none of them tells.
 *
 * @param environment where a GitHub of one's own tells its address
 */
export function packageHome(root = packageRoot(), environment: Readonly<Record<string, string | undefined>> = process.env): string | undefined {
  const { repository } = jsonIn(join(root, "package.json")) as { repository?: string | { url?: string } };
  return webAddress(typeof repository === "string" ? repository : repository?.url) ?? addressOfAction(root, environment) ?? webAddress(installedFrom(root));
}

/** A runner unpacks an action below `_actions/OWNER/REPOSITORY/REF`. */
function addressOfAction(root: string, { GITHUB_SERVER_URL = "https://github.com" }: Readonly<Record<string, string | undefined>>): string | undefined {
  const [, owner, name] = /[\\/]_actions[\\/]([^\\/]+)[\\/]([^\\/]+)[\\/][^\\/]+$/.exec(root) ?? [];
  return owner && name ? `${GITHUB_SERVER_URL}/${owner}/${name}` : undefined;
}

/** What npm noted of an installed package. */
function installedFrom(root: string): string | undefined {
  const { packages = {} } = jsonIn(join(dirname(root), ".package-lock.json")) as { packages?: Record<string, { resolved?: string }> };
  const resolved = packages["node_modules/helmwright"]?.resolved;
  return resolved?.startsWith("git+") ? resolved.replace(/#.*$/, "").replace(/^git\+ssh:\/\/(?:[^@/]+@)?/, "git+https://") : undefined;
}

/** The address without git's own, and without a name and password before the host. */
const webAddress = (address: string | undefined): string | undefined => /^(?:git\+)?(https:\/\/.+?)(?:\.git)?\/?$/.exec(address ?? "")?.[1]?.replace(/^https:\/\/[^@/]+@/, "https://");

function jsonIn(file: string): object {
  try {
    return JSON.parse(readFileSync(file, "utf8")) as object;
  } catch {
    return {};
  }
}
