import { expect, test } from "vitest";
import { stringify } from "yaml";
import { useNamespace } from "../harness/bench.js";
import { chartFolder } from "../harness/chart.js";
import { eventually } from "../cluster/eventually.js";
import { timeouts } from "../cluster/timeouts.js";
import { helmMajors } from "../cluster/helm.js";
import { install, memberIsReady, passwords, sql, testValues, upgrade, usersThatLogIn, type Release } from "../harness/release.js";

const bench = useNamespace("keeping-data");
const small = { backup: { enabled: false } } as const;

test.each(helmMajors)("uninstalled and installed again under the same name, data and passwords are found (Helm %i)", async (helm) => {
  const release = await install(bench, { architecture: "replication", replicas: { count: 1 }, ...small }, { helm }, `again${helm}`);
  await sql(release, 0, "CREATE TABLE kept AS SELECT generate_series(1, 500) AS id");
  const before = await passwords(release);
  await bench.namespace.helm(helm, ["uninstall", release.name, "--wait", "--timeout", `${timeouts.releaseIsUninstalled / 1000}s`]);
  await eventually("podIsGone", async () => (await bench.namespace.kubectl(["get", "pods", "-l", `app.kubernetes.io/instance=${release.name}`, "-o", "name"])).stdout === "");
  await upgrade(release, release.values, { helm });
  await memberIsReady(release, 0);
  expect(await sql(release, 0, "SELECT count(*) FROM kept")).toBe("500");
  expect(await passwords(release)).toEqual(before);
  expect(await usersThatLogIn(release, before)).toEqual(["postgres", "app", "replicator"]);
  await bench.namespace.helm(helm, ["uninstall", release.name]);
});

test("rendered and applied twice without Helm, the password stays and nothing restarts", async () => {
  const manifest = (await bench.namespace.helm(4, ["template", "plain", chartFolder, "--skip-tests", "--values", "-"], { input: stringify(testValues(bench.cluster, small)) })).stdout;
  await bench.namespace.kubectl(["apply", "-f", "-"], { input: manifest });
  const release: Release = { name: "plain", fullname: "plain-postgres", namespace: bench.namespace, values: {} };
  await memberIsReady(release, 0);
  const before = await passwords(release);
  expect(Object.values(before).every((password) => password.length >= 32)).toBe(true);
  const uid = (await bench.namespace.kubectl(["get", "pod", "plain-postgres-0", "-o", "jsonpath={.metadata.uid}"])).stdout;
  await bench.namespace.kubectl(["apply", "-f", "-"], { input: manifest });
  // A second set of hands, as Argo CD's: server-side, and forced.
  await bench.namespace.kubectl(["apply", "--server-side", "--force-conflicts", "--field-manager=argocd-controller", "-f", "-"], { input: manifest });
  expect(await passwords(release)).toEqual(before);
  expect((await bench.namespace.kubectl(["get", "pod", "plain-postgres-0", "-o", "jsonpath={.metadata.uid}"])).stdout).toBe(uid);
  expect(await usersThatLogIn(release, before)).toEqual(["postgres", "app", "replicator"]);
});
