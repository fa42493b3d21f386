import { mkdirSync } from "node:fs";
import { helm3, helm4 } from "./binaries.js";
import { inCache } from "./cache-folder.js";
import { runCommand, type CommandOptions, type CommandResult } from "./kubectl.js";

/** The lines of Helm that the charts support. */
export const helmMajors = [4, 3] as const;
export type HelmMajor = (typeof helmMajors)[number];

/** The binary of that line. */
export function helmBinary(major: HelmMajor): string {
  return major === 4 ? helm4() : helm3();
}

/** For a Helm that only renders: it is over before its collector of garbage is of use, and one runs on each core. */
export const shortLived = { GOGC: "off", GOMEMLIMIT: "1GiB", GOMAXPROCS: "1" };

/** Runs Helm against the test cluster. Its repositories and caches are its own, never the user's. */
export function helm(major: HelmMajor, args: string[], options: CommandOptions = {}): Promise<CommandResult> {
  return runCommand(helmBinary(major), args, { ...options, env: { ...helmHome(major), ...options.env } });
}

/** Where Helm keeps what it knows, one place a line. */
export function helmHome(major: HelmMajor): Record<string, string> {
  const home = inCache("helm", String(major));
  mkdirSync(home, { recursive: true });
  return { HELM_CACHE_HOME: `${home}/cache`, HELM_CONFIG_HOME: `${home}/config`, HELM_DATA_HOME: `${home}/data` };
}
