import { chmodSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { execa } from "execa";

const scriptsFolder = join(import.meta.dirname, "../../chart-templates/postgres/files/scripts");

export interface ScriptRun { exitCode: number; stdout: string; stderr: string }

/**
 * The chart's scripts in a temporary folder that stands for the container's root: /pg, /tmp and the service account's
 * folder are below it, and programs that a test needs to answer in its own way come first on the PATH.
 */
export class ScriptSandbox {
  readonly root = mkdtempSync(join(tmpdir(), "helmwright-scripts-"));

  constructor() {
    for (const folder of ["pg/data", "pg/wal", "pg/run", "pg/secrets", "pg/backup", "pg/scripts", "pg/configuration", "tmp", "bin", "var/run/secrets/kubernetes.io/serviceaccount"]) mkdirSync(join(this.root, folder), { recursive: true });
    for (const name of readdirSync(scriptsFolder)) {
      const text = readFileSync(join(scriptsFolder, name), "utf8").replaceAll(/(?<=[\s="'<>])\/(pg|tmp|var)\//g, `${this.root}/$1/`);
      this.write(`pg/scripts/${name}`, text, 0o755);
    }
  }

  write(path: string, text: string, mode = 0o644): void {
    writeFileSync(join(this.root, path), text);
    chmodSync(join(this.root, path), mode);
  }

  read(path: string): string {
    return readFileSync(join(this.root, path), "utf8");
  }

  list(path: string): string[] {
    return readdirSync(join(this.root, path)).sort();
  }

  /** A program that stands in for one of the image's. */
  program(name: string, body: string): void {
    this.write(`bin/${name}`, `#!/usr/bin/env bash\n${body}\n`, 0o755);
  }

  /** Runs bash code with the named scripts read in. */
  bash(scripts: string[], code: string, env: Record<string, string> = {}): Promise<ScriptRun> {
    const sources = scripts.map((name) => `. ${this.root}/pg/scripts/${name}`).join("\n");
    return this.#run("bash", ["-c", `set -euo pipefail\n${sources}\n${code}`, "test"], env);
  }

  /** Runs one of the scripts that are programs. */
  script(name: string, args: string[] = [], env: Record<string, string> = {}): Promise<ScriptRun> {
    return this.#run(join(this.root, "pg/scripts", name), args, env);
  }

  remove(): void {
    rmSync(this.root, { recursive: true });
  }

  async #run(file: string, args: string[], env: Record<string, string>): Promise<ScriptRun> {
    const { exitCode, stdout, stderr } = await execa(file, args, { reject: false, stripFinalNewline: false, env: { PATH: `${this.root}/bin:${process.env["PATH"]}`, SECRET: "db", PGDATA: `${this.root}/pg/data/pgdata`, ...env } });
    return { exitCode: exitCode ?? 1, stdout, stderr };
  }
}
