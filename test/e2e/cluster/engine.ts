import { spawn } from "node:child_process";
import { chmodSync, closeSync, copyFileSync, existsSync, mkdirSync, openSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { setTimeout as sleep } from "node:timers/promises";
import { asset } from "./cache-folder.js";
import { ClusterError } from "./cluster-error.js";
import { installDebianPackages } from "./debian-packages.js";
import { findExecutable } from "./executables.js";
import { engineAnswers, hasSysResource } from "./machine.js";
import { inotifyInstancesNeeded } from "./missing.js";
import type { StepLog } from "./step-log.js";
import { timeouts } from "./timeouts.js";

const daemonLog = "/var/log/dockerd.log";
const runtime = "/usr/local/lib/helmwright/runc-without-sys-resource";

/** Makes sure that a container engine answers: installs Docker on Debian and starts it when it has to. */
export async function ensureEngine(log: StepLog): Promise<void> {
  if (!(await engineAnswers())) {
    if (!findExecutable("dockerd", ["/usr/sbin"])) await installDebianPackages(["docker.io", "containerd", "runc", "iptables"], "install Docker by hand (apt-get install docker.io) and run again", log);
    await start(log);
  }
  await raiseInotifyLimit(log);
}

async function start(log: StepLog): Promise<void> {
  if (!hasSysResource()) configureRuntime(log);
  if (existsSync("/run/systemd/system")) {
    await log.run("systemctl", ["start", "docker"], { remedy: "see `journalctl -u docker`" });
  } else {
    await clearLeftovers(log);
    log.note(`starting dockerd, its log is ${daemonLog}`);
    const output = openSync(daemonLog, "a");
    spawn(findExecutable("dockerd", ["/usr/sbin"]) ?? "dockerd", [], { detached: true, stdio: ["ignore", output, output] }).unref();
    closeSync(output);
  }
  const deadline = Date.now() + timeouts.engineStarts;
  while (!(await engineAnswers())) {
    if (Date.now() > deadline)
      throw new ClusterError("Docker was started but does not answer", "look at the lines above; `dockerd --debug` in another terminal says more", existsSync(daemonLog) ? daemonLog : log.path);
    await sleep(300);
  }
}

/** A killed engine leaves pid files; if another process has such a pid by now, the next engine refuses to start or waits for ever. */
async function clearLeftovers(log: StepLog): Promise<void> {
  for (const [file, command] of [["/var/run/docker.pid", "dockerd"], ["/var/run/docker/containerd/containerd.pid", "containerd"]] as const) {
    const pid = existsSync(file) ? Number(readFileSync(file, "utf8")) : 0;
    if (!pid) continue;
    if (processName(pid) === command) {
      // An engine that has the pid but doesn't answer is of no use to anyone.
      log.note(`ending ${command} ${pid}, which does not answer`);
      process.kill(pid, "SIGTERM");
      for (let i = 0; i < 50 && processName(pid) === command; i++) await sleep(200);
      if (processName(pid) === command) process.kill(pid, "SIGKILL");
    }
    log.note(`removing ${file} of a dead ${command}`);
    rmSync(file, { force: true });
  }
  for (const socket of ["docker.sock", "containerd.sock", "containerd.sock.ttrpc", "containerd-debug.sock"])
    rmSync(socket === "docker.sock" ? "/var/run/docker.sock" : `/var/run/docker/containerd/${socket}`, { force: true });
}

function processName(pid: number): string | undefined {
  try {
    return readFileSync(`/proc/${pid}/comm`, "utf8").trim();
  } catch {
    return undefined;
  }
}

/** An existing configuration is somebody's own and stays as it is. */
function configureRuntime(log: StepLog): void {
  mkdirSync("/usr/local/lib/helmwright", { recursive: true });
  copyFileSync(asset("runc-without-sys-resource"), runtime);
  chmodSync(runtime, 0o755);
  if (existsSync("/etc/docker/daemon.json")) return;
  log.note("CAP_SYS_RESOURCE is missing: the engine gets a runtime that does not ask for it");
  mkdirSync("/etc/docker", { recursive: true });
  writeFileSync("/etc/docker/daemon.json", `${JSON.stringify({ "default-runtime": "helmwright", runtimes: { helmwright: { path: runtime } } }, null, 2)}\n`);
}

async function raiseInotifyLimit(log: StepLog): Promise<void> {
  const now = Number(readFileSync("/proc/sys/fs/inotify/max_user_instances", "utf8"));
  if (now < inotifyInstancesNeeded) await log.run("sysctl", ["-w", "fs.inotify.max_user_instances=1024", "fs.inotify.max_user_watches=524288"]);
}
