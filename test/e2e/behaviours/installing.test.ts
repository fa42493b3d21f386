import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { stringify } from "yaml";
import { eventually } from "../cluster/eventually.js";
import { serveFolder, type StaticServer } from "../cluster/serve.js";
import { helmMajors } from "../cluster/helm.js";
import { useNamespace } from "../harness/bench.js";
import { distCharts } from "../harness/chart.js";
import { inMember, install, memberIsReady, sql, testValues, upgrade } from "../harness/release.js";

const bench = useNamespace("installing");
let repository: StaticServer;
beforeAll(async () => { repository = await serveFolder(distCharts); });
afterAll(() => repository.close());

describe.each(helmMajors)("with Helm %i, from the published repository", (helm) => {
  const name = `repo${helm}`;

  test("the newest release installs and passes helm test", async () => {
    const repo = `test-${helm}-${Date.now()}`;
    await bench.namespace.helm(helm, ["repo", "add", repo, repository.url]);
    await bench.namespace.helm(helm, ["install", name, `${repo}/postgres`, "--wait", "--timeout", "5m", "--values", "-"], { input: stringify(testValues(bench.cluster)) });
    const { stdout } = await bench.namespace.helm(helm, ["test", name, "--logs"]);
    expect(stdout).toContain("wrote a row on");
    await bench.namespace.helm(helm, ["repo", "remove", repo]);
  });

  test("NOTES tell how to connect", async () => {
    const { stdout } = await bench.namespace.helm(helm, ["get", "notes", name]);
    expect(stdout).toContain(`${name}-postgres.${bench.namespace.name}.svc:5432`);
    expect(stdout).toContain(`get secret ${name}-postgres`);
  });
});

test("pg_wal is on a volume of its own, and the data directory has checksums", async () => {
  const release = await install(bench, {}, {}, "wal");
  await memberIsReady(release, 0);
  const { stdout } = await inMember(release, 0, 'readlink -f "$PGDATA/pg_wal"; ls /pg/wal/pg_wal | head -1');
  expect(stdout.split("\n")[0]).toBe("/pg/wal/pg_wal");
  expect(stdout).toMatch(/^[0-9A-F]{24}$/m);
  const claims = await bench.namespace.kubectl(["get", "pod", "wal-postgres-0", "-o", "jsonpath={.spec.volumes[*].persistentVolumeClaim.claimName}"]);
  expect(claims.stdout.split(" ").sort()).toEqual(["data-wal-postgres-0", "wal-wal-postgres-0"]);
  expect(await sql(release, 0, "SHOW data_checksums")).toBe("on");
});

test.each([15, 17] as const)("PostgreSQL %i runs too", async (version) => {
  const release = await install(bench, { postgres: { version }, backup: { enabled: false } }, {}, `pg${version}`);
  expect(await sql(release, 0, "SHOW server_version")).toMatch(new RegExp(`^${version}\\.`));
  await bench.namespace.helm(4, ["uninstall", release.name]);
});

test("an image of another major version is refused by name, and the data is left alone", async () => {
  const release = await install(bench, { backup: { enabled: false } }, {}, "major");
  await sql(release, 0, "CREATE TABLE kept AS SELECT 1 AS id");
  const older = testValues(bench.cluster, { postgres: { version: 17 }, backup: { enabled: false } });
  await upgrade(release, older, { wait: false });
  await eventually("podIsReady", async () => {
    const { stdout } = await bench.namespace.kubectl(["logs", "major-postgres-0", "--tail=20"]);
    return stdout.includes("the data directory is of PostgreSQL 18, postgres.version is 17");
  });
  await upgrade(release, testValues(bench.cluster, { backup: { enabled: false } }), { wait: false });
  await bench.namespace.kubectl(["delete", "pod", "major-postgres-0"]);
  await memberIsReady(release, 0);
  expect(await sql(release, 0, "SELECT id FROM kept")).toBe("1");
});
