import { afterAll, afterEach, beforeAll } from "vitest";
import { up, type Cluster } from "../cluster/cluster.js";
import { createNamespace, type TestNamespace } from "../cluster/namespaces.js";

/** What a test file works with: the cluster and a namespace of its own. Both are there once its tests run. */
export interface Bench {
  cluster: Cluster;
  namespace: TestNamespace;
}

/** Gives a test file its namespace. When one of its tests failed, what there is to see is collected before it goes. */
export function useNamespace(name: string): Bench {
  const bench = {} as Bench;
  beforeAll(async () => {
    bench.cluster = await up({ quiet: true });
    bench.namespace = await createNamespace(name);
  });
  const states = new Set<string | undefined>();
  afterEach(({ task }) => void states.add(task.result?.state));
  afterAll(async () => {
    // Where no test was begun, what comes before them failed.
    await bench.namespace?.finish(states.size > 0 && !states.has("fail"));
  });
  return bench;
}
