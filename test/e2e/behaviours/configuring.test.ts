import { gzipSync } from "node:zlib";
import { beforeAll, expect, test } from "vitest";
import type { PostgresValues } from "../../../dist-charts/postgres.js";
import accessRules from "../../scenarios/postgres/access-rules.js";
import declared from "../../scenarios/postgres/declared.js";
import initScripts from "../../scenarios/postgres/init-scripts.js";
import { eventually } from "../cluster/eventually.js";
import { useNamespace } from "../harness/bench.js";
import { refreshMounts } from "../harness/mounts.js";
import { followsPrimary, operate, primaryOf } from "../harness/primary.js";
import { inMember, install, memberContainers, memberIsReady, passwords, sql, testValues, upgrade, type InstallOptions, type Release } from "../harness/release.js";

const bench = useNamespace("configuring");
let release: Release;

/** What the scenarios configure, on a primary with a standby. */
const values = (postgres: PostgresValues["postgres"] = {}, rotation = declared.values.auth!.rotation!): PostgresValues => ({
  architecture: "replication", replicas: { count: 1 }, backup: { enabled: false }, auth: { rotation },
  postgres: { ...initScripts.values.postgres, ...declared.values.postgres, ...postgres },
});

/** As a tool does that renders the chart without its schema: what Helm would refuse reaches the servers. */
const unchecked: InstallOptions = { args: ["--skip-schema-validation"] };
const misspelled = { wrok_mem: "8MB" } as Record<`${string}.${string}`, string>;

const configure = async (postgres: PostgresValues["postgres"], options?: InstallOptions, rotation?: string): Promise<void> => {
  await upgrade(release, testValues(bench.cluster, values(postgres, rotation)), options);
  await refreshMounts(release);
};
const logOf = async (member: number): Promise<string> => (await bench.namespace.kubectl(["logs", `db-postgres-${member}`])).stdout;

const seeds = (scripts: Record<string, string>): Promise<unknown> => bench.namespace.kubectl(["apply", "-f", "-"], { input: JSON.stringify({
  apiVersion: "v1", kind: "ConfigMap", metadata: { name: "seeds" }, data: scripts,
  binaryData: { "40-rows.sql.gz": gzipSync("INSERT INTO t VALUES (1);").toString("base64") },
}) });
const secret = (name: string, stringData: Record<string, string>): Promise<unknown> =>
  bench.namespace.kubectl(["apply", "-f", "-"], { input: JSON.stringify({ apiVersion: "v1", kind: "Secret", metadata: { name }, stringData }) });

/** Who a role is once it has logged in over TCP with this password; what the server says where it may not. */
async function logIn(member: number, user: string, password: string, database = "app"): Promise<string> {
  const { stdout, stderr } = await bench.namespace.kubectl(["exec", "-i", `db-postgres-${member}`, "-c", "postgres", "--", "bash", "-c",
    `IFS= read -r PGPASSWORD; export PGPASSWORD; psql -h 127.0.0.1 -U ${user} -d ${database} -Atc 'SELECT current_user'`], { input: `${password}\n`, reject: false });
  return stdout || stderr;
}

beforeAll(async () => {
  await seeds({ "30-broken.sh": "echo its own words; exit 3" });
  await secret("users", { "50-users.sql": "CREATE ROLE from_a_secret;" });
  await secret("reporting", { password: "reporting's own" });
  await secret("db-roles", { orders: "orders' own", shop: "shop's own" });
});

test("a first start with a misspelled parameter makes nothing; the pod names it with the nearest name, and goes on when it is mended", async () => {
  release = await install(bench, values({ parameters: misspelled }), { ...unchecked, wait: false });
  await eventually("podSaysWhy", async () => {
    const { stdout } = await bench.namespace.kubectl(["get", "events", "--field-selector", "involvedObject.name=db-postgres-0", "-o", "jsonpath={.items[*].message}"]);
    return stdout.includes('unrecognized configuration parameter "wrok_mem"') && stdout.includes("did you mean work_mem?");
  });
  expect((await inMember(release, 0, "ls /pg/data")).stdout).not.toContain("pgdata");
  await configure({ parameters: { work_mem: "5MB" } }, { wait: false });
});

test("an init script that fails is named by the pod with its words, and the next attempt starts clean and runs all of them", async () => {
  await eventually("podSaysWhy", async () => {
    const { stdout } = await bench.namespace.kubectl(["get", "pod", "db-postgres-0", "-o", "jsonpath={.status.containerStatuses[0].state.terminated.message} {.status.containerStatuses[0].lastState.terminated.message}"]);
    return stdout.includes("the init script 30-broken.sh ended with status 3") && stdout.includes("its own words");
  });
  await seeds({});
  await refreshMounts(release);
  // 10-schema.sql makes a table, which would fail if anything were left of the first attempt.
  await memberIsReady(release, 0);
  expect(await sql(release, 0, "SELECT count(*) FROM t")).toBe("1");
  expect(await sql(release, 0, "SELECT count(*) FROM pg_roles WHERE rolname = 'from_a_secret'")).toBe("1");
  await followsPrimary(release, 1);
  expect(await logOf(1)).not.toContain("running the init script");
});

/** Of the declared roles, databases and extensions, what a test changes. */
const declaredState = async (member: number): Promise<string> => [
  await sql(release, member, "SELECT rolcanlogin, rolconnlimit FROM pg_roles WHERE rolname = 'reporting'"),
  await sql(release, member, "SELECT pg_get_userbyid(datdba) FROM pg_database WHERE datname = 'shop'"),
  await sql(release, member, "SELECT string_agg(concat_ws(' ', extname, extversion, extnamespace::regnamespace), ', ' ORDER BY extname) FROM pg_extension WHERE extname IN ('hstore', 'pg_trgm')", "shop"),
].join("; ");
const asDeclared = /^t\|5; shop; hstore 1\.8 extensions, pg_trgm [0-9.]+ public$/;

test("roles, databases and extensions are made as declared, and a role logs in with the password of its Secret", async () => {
  await eventually("declarationIsKept", async () => asDeclared.test(await declaredState(0)));
  expect(await sql(release, 0, "SELECT count(*), count(problem) FROM helmwright.declared", "postgres")).toBe("8|0");
  expect(await sql(release, 0, "SELECT string_agg(roleid::regrole::text, ' ' ORDER BY roleid) FROM pg_auth_members WHERE member = 'reporting'::regrole")).toContain("pg_read_all_data");
  expect(await logIn(0, "shop", "shop's own", "shop")).toBe("shop");
});

test("after a switchover the new primary keeps them as the next upgrade declares them, drops nothing, and no server is restarted", async () => {
  const { exitCode, stdout } = await operate(release, "switchover");
  expect(exitCode, stdout).toBe(0);
  console.log(stdout);
  await sql(release, 1, "ALTER ROLE reporting CONNECTION LIMIT 99; ALTER DATABASE shop OWNER TO postgres");
  await sql(release, 1, "DROP EXTENSION pg_trgm", "shop");
  const before = await memberContainers(release);
  const { orders: _, ...others } = declared.values.postgres!.roles!;
  await configure({ roles: { ...others, auditing: { login: false } } });
  await eventually("declarationIsKept", async () => (await sql(release, 1, "SELECT count(*) FROM pg_roles WHERE rolname IN ('auditing', 'orders')")) === "2");
  await eventually("declarationIsKept", async () => asDeclared.test(await declaredState(1)));
  expect(await logIn(1, "orders", "orders' own")).toBe("orders");
  expect(await memberContainers(release)).toBe(before);
});

test("a password changes on request and not otherwise; sessions and standbys go on", async () => {
  const primary = await primaryOf(release);
  const old = await passwords(release);
  const kept = async () => (await logOf(primary)).split("roles and databases are as the values declare them").length;
  const standbyConnectsAnew = async () => {
    await sql(release, primary, "SELECT pg_terminate_backend(pid) FROM pg_stat_replication");
    await followsPrimary(release, 1 - primary);
  };
  const session = inMember(release, primary, 'IFS= read -r -d "" PGPASSWORD </pg/secrets/application; export PGPASSWORD PGAPPNAME=stays; psql -h 127.0.0.1 -U app -d app -c "SELECT pg_sleep(900)"', false);
  const sessionStays = async () => (await sql(release, primary, "SELECT count(*) FROM pg_stat_activity WHERE application_name = 'stays'")) === "1";
  await eventually("serverAcceptsConnections", sessionStays);

  const before = await kept();
  await bench.namespace.kubectl(["patch", "secret", "db-postgres", "-p", JSON.stringify({ stringData: { password: "the new one", "replication-password": "its new one" } })]);
  await refreshMounts(release);
  await eventually("declarationIsKept", async () => (await kept()) > before);
  expect((await inMember(release, primary, "cat /pg/secrets/application")).stdout).toBe("the new one");
  expect(await logIn(primary, "app", old["password"]!)).toBe("app");
  expect(await logIn(primary, "app", "the new one")).toContain("password authentication failed");
  await standbyConnectsAnew();

  await configure({}, undefined, "another-word");
  await eventually("passwordIsSet", async () => (await logIn(primary, "app", "the new one")) === "app");
  expect(await logIn(primary, "app", old["password"]!)).toContain("password authentication failed");
  expect(await logIn(primary, "postgres", old["postgres-password"]!)).toBe("postgres");
  await standbyConnectsAnew();
  expect(await sessionStays()).toBe(true);
  await sql(release, primary, "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE application_name = 'stays'");
  await session;
  await eventually("passwordIsSet", async () => {
    const { stdout } = await bench.namespace.kubectl(["get", "secret", "db-postgres-connection", "-o", "jsonpath={.data.password}"]);
    return Buffer.from(stdout, "base64").toString() === "the new one";
  });
});

// Those of the scenario's methods that need no server of their own beside them.
const hba = accessRules.values.postgres!.hba!.filter(({ method }) => method !== "radius" && method !== "oauth");

test("rules of access arrive on every server without a restart, and never lock the standbys out", async () => {
  const before = await memberContainers(release);
  const primary = await primaryOf(release);
  await configure({ hba, parameters: { work_mem: "7MB" } }, undefined, "another-word");
  for (const member of [0, 1]) {
    await eventually("configurationArrives", async () => (await sql(release, member, "SHOW work_mem")) === "7MB");
    // The scenario's last rule refuses whoever has a database of his own name.
    expect(await logIn(member, "app", "the new one", "app")).toContain("pg_hba.conf rejects connection");
    expect(await logIn(member, "app", "the new one", "postgres")).toBe("app");
  }
  await sql(release, primary, "SELECT pg_terminate_backend(pid) FROM pg_stat_replication");
  await followsPrimary(release, 1 - primary);
  expect(await memberContainers(release)).toBe(before);
});

test("settings that a running server refuses are named and change nothing, and a server that starts again comes up with earlier ones", async () => {
  const standby = 1 - (await primaryOf(release));
  await configure({ hba, parameters: { work_mem: "9MB", ...misspelled } }, unchecked, "another-word");
  for (const member of [0, 1]) {
    await eventually("configurationArrives", async () => /REFUSED setting: .*"wrok_mem".*did you mean work_mem\?/.test(await logOf(member)));
    expect(await sql(release, member, "SHOW work_mem")).toBe("7MB");
  }
  await bench.namespace.kubectl(["delete", "pod", `db-postgres-${standby}`]);
  await followsPrimary(release, standby);
  expect(await logOf(standby)).toContain("starting with the last settings that a server had");
  expect(await sql(release, standby, "SHOW work_mem")).toBe("7MB");
  await configure({ hba, parameters: { work_mem: "9MB" } }, undefined, "another-word");
  for (const member of [0, 1]) await eventually("configurationArrives", async () => (await sql(release, member, "SHOW work_mem")) === "9MB");
  // The scripts of the first initialisation ran once.
  expect(await sql(release, standby, "SELECT count(*) FROM t")).toBe("1");
});
