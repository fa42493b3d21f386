import { join } from "node:path";
import { compile, type GoModule } from "../../e2e/cluster/go-modules.js";
import { StepLog } from "../../e2e/cluster/step-log.js";

const module: GoModule = { name: "kube-score", module: "github.com/zegl/kube-score", version: "v1.20.0", commands: ["cmd/kube-score"] };

/** Path of kube-score at its pinned version, compiled into the cache when it isn't there. */
export async function kubeScore(): Promise<string> {
  return join(await compile(module, new StepLog("kube-score")), "kube-score");
}
