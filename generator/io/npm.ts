/** What a run of npm came to, with all that it printed. */
export interface NpmRun { exitCode: number; output: string }

/** Installs what a folder's package.json asks for; from npm's cache where that has it. */
export const installPackages = (folder: string): Promise<NpmRun> => npm(folder, ["install", "--prefer-offline", "--no-audit", "--no-fund", "--loglevel=error"]);

/** Runs a script of a folder's package.json. */
export const runScript = (folder: string, script: string): Promise<NpmRun> => npm(folder, ["run", "--silent", script]);

async function npm(folder: string, args: string[]): Promise<NpmRun> {
  const { execa } = await import("execa");
  const run = await execa("npm", args, { cwd: folder, reject: false, all: true });
  return { exitCode: run.exitCode ?? 1, output: run.all || run.shortMessage || "" };
}
