import { expect, test } from "vitest";
import { stringify } from "yaml";
import { eventually } from "../cluster/eventually.js";
import { useNamespace } from "../harness/bench.js";
import { chartFolder } from "../harness/chart.js";
import { inMember, install, memberIsReady, sql, testValues, type Release } from "../harness/release.js";

const bench = useNamespace("taking-secrets");
const small = { backup: { enabled: false } } as const;

/** What a Secret may hold, by role. Line breaks are allowed where PostgreSQL's own files can hold them. */
const hostile = [
  { superuser: `it's "quoted" \\ and \\' more`, replication: "a:b\\c:d", application: "no" },
  { superuser: "two\nlines\n", replication: "0755", application: "'; DROP ROLE app; --" },
  { superuser: "{{ .Values.x }} $(id) `id` ${HOME} %s", replication: `'quoted' "twice" $1`, application: "ends with a line break\n" },
];

test.each(hostile)("passwords of every kind, from a Secret of the user's own, are the ones that the server takes: %j", async (passwords) => {
  const name = `own-${hostile.indexOf(passwords)}`;
  await secret(name, passwords);
  const auth = { existingSecret: name, secretKeys: { superuser: "superuser", replication: "replication", application: "application" } };
  const release = await install(bench, { ...small, auth }, {}, name);
  for (const [user, key] of [["postgres", "superuser"], ["app", "application"], ["replicator", "replication"]] as const) {
    const { stdout } = await inMember(release, 0, `IFS= read -r -d "" PGPASSWORD </pg/secrets/${key}; export PGPASSWORD; psql -h 127.0.0.1 -U ${user} -d postgres -Atc "SELECT current_user"`);
    expect(stdout, key).toBe(user);
  }
  const logs = (await bench.namespace.kubectl(["logs", `${release.fullname}-0`])).stdout;
  for (const password of Object.values(passwords).filter((text) => text.length > 6)) expect(logs).not.toContain(password);
  await bench.namespace.helm(4, ["uninstall", release.name]);
});

test("a line break in the replication password is refused by name before anything is initialised", async () => {
  await secret("broken", { "postgres-password": "a", "replication-password": "two\nlines", password: "b" });
  const { stderr, exitCode } = await bench.namespace.helm(4, ["install", "broken", chartFolder, "--values", "-"], { input: stringify(testValues(bench.cluster, { ...small, auth: { existingSecret: "broken" } })), reject: false });
  expect(exitCode).not.toBe(0);
  expect(stderr).toContain("replication-password");
  expect(stderr).toContain("line break");
});

test("a Secret that lacks a key is refused by name", async () => {
  await secret("lacking", { "postgres-password": "a" });
  const { stderr, exitCode } = await bench.namespace.helm(4, ["install", "lacking", chartFolder, "--values", "-"], { input: stringify(testValues(bench.cluster, { ...small, auth: { existingSecret: "lacking" } })), reject: false });
  expect(exitCode).not.toBe(0);
  expect(stderr).toContain("replication-password");
  expect(stderr).toContain("password");
});

test("it runs under an assigned uid", async () => {
  const { stdout } = await bench.namespace.helm(4, ["template", "assigned", chartFolder, "--skip-tests", "--values", "-"], { input: stringify(testValues(bench.cluster, { ...small, security: { user: "assigned" } })) });
  expect(stdout).not.toContain("runAsUser");
  // What OpenShift's admission does: every pod of the namespace gets the namespace's uid.
  const assigned = stdout.replaceAll(/^( *)securityContext:\n\1 {2}runAsNonRoot: true\n/gm, (match, indent: string) => `${match}${indent}  runAsUser: 1000650000\n${indent}  runAsGroup: 0\n${indent}  fsGroup: 1000650000\n`);
  expect(assigned).not.toBe(stdout);
  await bench.namespace.kubectl(["apply", "-f", "-"], { input: assigned });
  const release: Release = { name: "assigned", fullname: "assigned-postgres", namespace: bench.namespace, values: {} };
  await memberIsReady(release, 0);
  expect((await inMember(release, 0, "id -u")).stdout).toBe("1000650000");
  expect(await sql(release, 0, "SELECT current_user")).toBe("postgres");
});

test("what a pod waits for is said: a Secret that isn't there", async () => {
  await install(bench, { ...small, auth: { existingSecret: "absent" } }, { wait: false }, "absent");
  await eventually("podIsRunning", async () => (await bench.namespace.kubectl(["get", "events", "--field-selector", "involvedObject.name=absent-postgres-0"])).stdout.includes('secret "absent" not found'));
});

async function secret(name: string, data: Record<string, string>): Promise<void> {
  await bench.namespace.kubectl(["apply", "-f", "-"], { input: JSON.stringify({
    apiVersion: "v1", kind: "Secret", metadata: { name }, data: Object.fromEntries(Object.entries(data).map(([key, value]) => [key, Buffer.from(value).toString("base64")])),
  }) });
}
