import { Command } from "commander";
import pc from "picocolors";
import { inCache } from "./cache-folder.js";
import { down, status, up } from "./cluster.js";
import { ClusterError } from "./cluster-error.js";
import { lastLines } from "./step-log.js";
import { postgresReleases } from "./versions.js";

const program = new Command("cluster")
  .description("The Kubernetes cluster of the demo and the tests: kind, one control plane and two workers.")
  .addHelpText("after", `
Environment:
  HELMWRIGHT_IMAGES=registry|packages|auto  pull images, or build them from Debian packages and Go modules (default: auto)
  HELMWRIGHT_CACHE=FOLDER                   where binaries, logs and the kubeconfig are kept (default: ~/.cache/helmwright)`);

program.command("up").description("give a healthy cluster: reuse, repair or create it").action(async () => {
  const started = Date.now();
  const cluster = await up();
  console.log(`${pc.green("up")} in ${((Date.now() - started) / 1000).toFixed(1)} s: ${cluster.nodes.join(", ")}`);
  for (const { major } of postgresReleases) console.log(`  PostgreSQL ${major}: ${cluster.postgresImage(major)}`);
  console.log(`  export KUBECONFIG=${cluster.kubeconfig} PATH=${cluster.kubectl.replace(/\/kubectl$/, "")}:$PATH`);
});

program.command("down").description("remove the cluster; what was built stays for the next one").action(async () => {
  console.log((await down()) ? "down: the cluster is removed, its images stay" : "there was no cluster");
});

program.command("status").description("say how the cluster is; exit code 1 when it can't be used as it is").action(async () => {
  const state = await status();
  console.log(`engine   ${state.engine ? "running" : "not running"}`);
  console.log(`nodes    ${state.nodes.join(", ") || "none"}`);
  if (state.healthy) console.log(`cluster  ${pc.green("healthy")}, images from ${state.source}`);
  else {
    console.log(`cluster  ${pc.yellow("not usable")}: ${state.reason}\n         npm run cluster -- up repairs or creates it`);
    process.exitCode = 1;
  }
});

try {
  await program.parseAsync();
  process.exit();
} catch (error) {
  const { message, log, remedy } =
    error instanceof ClusterError
      ? error
      : { message: error instanceof Error ? error.message : String(error), log: undefined, remedy: `look at the newest log in ${inCache("logs")}, and run \`npm run cluster -- up\` again` };
  if (log) console.error(`${pc.dim("the last lines of the log:")}\n${lastLines(log)}\n`);
  console.error(`${pc.red("error:")} ${message}`);
  if (log) console.error(`log: ${log}`);
  console.error(`do: ${remedy}`);
  process.exit(1);
}
