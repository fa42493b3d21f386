import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { execa } from "execa";
import { compile, type GoModule } from "../e2e/cluster/go-modules.js";
import { StepLog } from "../e2e/cluster/step-log.js";

/** Its own command has the storage of four clouds compiled in; ours a folder. */
const main = join(import.meta.dirname, "assets", "registry.go");
const module: GoModule = { name: "registry", module: "github.com/distribution/distribution/v3", version: "v3.0.0", commands: [], main, inputs: [readFileSync(main, "utf8")], rename: { build: "registry" } };

/** Path of the CNCF's registry at its pinned version, compiled into the cache when it isn't there. */
export async function registryProgram(): Promise<string> {
  return join(await compile(module, new StepLog("registry")), "registry");
}

export interface RunningRegistry { host: string; stop(): Promise<void> }

/** A registry on this machine alone, without TLS, that keeps what it is given in a folder. `users` are lines of an htpasswd file with bcrypt. */
export async function startRegistry(folder: string, users?: string): Promise<RunningRegistry> {
  const config = join(folder, "registry.json");
  if (users) writeFileSync(join(folder, "users"), users);
  writeFileSync(config, JSON.stringify({
    version: "0.1",
    storage: { filesystem: { rootdirectory: join(folder, "registry") } },
    http: { addr: "127.0.0.1:0" },
    ...(users ? { auth: { htpasswd: { realm: "test", path: join(folder, "users") } } } : {}),
  }));
  const server = execa(await registryProgram(), ["serve", config], { reject: false, all: true, env: { OTEL_TRACES_EXPORTER: "none" } });
  const host = await new Promise<string>((ready, failed) => {
    let said = "";
    server.all.on("data", (bytes: Buffer) => {
      said += bytes.toString();
      const [, address] = /listening on (127\.0\.0\.1:\d+)/.exec(said) ?? [];
      if (address) ready(address);
    });
    void server.then(() => failed(new Error(`the registry ended: ${said}`)));
  });
  return {
    host,
    stop: async () => {
      server.kill();
      await server;
    },
  };
}
