import { up } from "./cluster/cluster.js";
import { removeLeftoverNamespaces } from "./cluster/namespaces.js";

/** Before the first test: a healthy cluster, without what a run that was ended early left in it. */
export async function setup(): Promise<void> {
  // The workers, which start after this, inherit it.
  process.env["HELMWRIGHT_TEST_RUN"] = String(process.pid);
  await up();
  await removeLeftoverNamespaces();
}
