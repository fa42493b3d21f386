import { beforeAll, expect, test } from "vitest";
import { execa } from "execa";
import connectionSecret from "../../scenarios/postgres/connection-secret.js";
import nodePort from "../../scenarios/postgres/node-port.js";
import { eventually } from "../cluster/eventually.js";
import { useNamespace } from "../harness/bench.js";
import { startClient } from "../harness/client-pod.js";
import { addressOf } from "../harness/node.js";
import { followsPrimary, operate } from "../harness/primary.js";
import { install, type Release } from "../harness/release.js";

const bench = useNamespace("serving");
let release: Release;

// Every kind of character that means something in a URI, to a shell or in a connection string.
const password = `p@ss:w/rd?#[]&=+% "it's" \\ \${HOME} Zürich`;

beforeAll(async () => {
  await bench.namespace.kubectl(["apply", "-f", "-"], { input: JSON.stringify({
    apiVersion: "v1", kind: "Secret", metadata: { name: "vault" }, stringData: { "postgres-password": "a", "replication-password": "b", password },
  }) });
  const outside = await addressesOutside();
  // The scenario's own ports may be taken by another release.
  const anyPort = <S extends object>(service: S): S => Object.fromEntries(Object.entries(service).filter(([key]) => key !== "nodePort")) as S;
  release = await install(bench, {
    architecture: "replication", backup: { enabled: false },
    service: anyPort(nodePort.values.service!), replicas: { count: 1, service: anyPort(nodePort.values.replicas!.service!) },
    networkPolicy: { clients: outside.map((cidr) => ({ ipBlock: { cidr } })) },
    auth: connectionSecret.values.auth!, connectionSecret: connectionSecret.values.connectionSecret!,
  });
  await followsPrimary(release, 1);
});

/** The network that the nodes and this machine share. */
async function addressesOutside(): Promise<string[]> {
  const { stdout: network } = await execa("docker", ["inspect", bench.cluster.workers[0]!, "--format", "{{range .NetworkSettings.Networks}}{{.NetworkID}}{{end}}"]);
  const { stdout } = await execa("docker", ["network", "inspect", network, "--format", "{{range .IPAM.Config}}{{.Subnet}} {{end}}"]);
  return stdout.trim().split(" ");
}

/** Who answers a client on this machine, outside the cluster, through a Service's port on one of the nodes. */
async function fromOutside(node: string, service: string): Promise<string> {
  const { stdout: port } = await bench.namespace.kubectl(["get", "service", service, "-o", "jsonpath={.spec.ports[0].nodePort}"]);
  const { stdout } = await execa("docker", ["run", "--rm", "--network", "host", "--env", "PGPASSWORD", "--env", "PGCONNECT_TIMEOUT=5", "--entrypoint", "psql", bench.cluster.postgresImage("18"),
    "-h", await addressOf(node), "-p", port, "-U", "app", "-d", "app", "-Atc", "SHOW cluster_name"], { env: { PGPASSWORD: password } });
  return stdout;
}

test("a client outside the cluster reaches the primary through a port of every node, and the standbys through another", async () => {
  for (const node of bench.cluster.workers) {
    await eventually("serverAcceptsConnections", async () => (await fromOutside(node, "db-postgres")) === "db-postgres-0");
    await eventually("serverAcceptsConnections", async () => (await fromOutside(node, "db-postgres-replicas")) === "db-postgres-1");
  }
});

test("after a switchover the same ports lead to the new primary and the new standby", async () => {
  expect((await operate(release, "switchover")).exitCode).toBe(0);
  for (const node of bench.cluster.workers) {
    await eventually("serverAcceptsConnections", async () => (await fromOutside(node, "db-postgres")) === "db-postgres-1");
    await eventually("serverAcceptsConnections", async () => (await fromOutside(node, "db-postgres-replicas")) === "db-postgres-0");
  }
});

/** The connection Secret, once it is written. */
function connection(name: string): Promise<Record<string, string>> {
  return eventually("passwordIsSet", async () => {
    const { stdout } = await bench.namespace.kubectl(["get", "secret", name, "-o", "json"]);
    const { data } = JSON.parse(stdout) as { data?: Record<string, string> };
    return data && Object.fromEntries(Object.entries(data).map(([key, value]) => [key, Buffer.from(value, "base64").toString()]));
  });
}

test("the connection Secret is true with a Secret of the user's own, and its URIs are taken by psql", async () => {
  const said = await connection("db-postgres-connection");
  const client = await startClient(bench.namespace, { image: bench.cluster.postgresImage("18"), labels: { "db-postgres-client": "true" }, secret: "db-postgres-connection" });
  const answers = async (key: string) => (await client.run(`psql "$(cat /secret/${key})" -Atc "SELECT current_user, pg_is_in_recovery()"`)).stdout;
  await eventually("serverAcceptsConnections", async () => (await answers("uri")) === "app|f");
  await eventually("serverAcceptsConnections", async () => (await answers("read-only-uri")) === "app|t");
  expect(said).toMatchObject({ type: "postgresql", provider: "helmwright", host: `db-postgres.${bench.namespace.name}.svc`, port: "5433", database: "app", username: "app", password });
  expect(said["jdbc-uri"]).toMatch(/^jdbc:postgresql:\/\/db-postgres\.\S+\.svc:5433\/app\?user=app&password=\S+&targetServerType=primary&\S*socketTimeout=0/);
});

test("and with the passwords that the chart made", async () => {
  await install(bench, { backup: { enabled: false } }, {}, "made");
  const said = await connection("made-postgres-connection");
  const client = await startClient(bench.namespace, { name: "made-client", image: bench.cluster.postgresImage("18"), labels: { "made-postgres-client": "true" }, secret: "made-postgres-connection" });
  await eventually("serverAcceptsConnections", async () => (await client.run('psql "$(cat /secret/uri)" -Atc "SELECT current_user, pg_is_in_recovery()"')).stdout === "app|f");
  expect(Object.keys(said).sort()).toEqual(["database", "host", "jdbc-uri", "password", "port", "provider", "type", "uri", "username"]);
  expect(said["password"]).toHaveLength(48);
  // The deadlines that keep a client from hanging on a dead node.
  expect(said["uri"]).toMatch(/\?.*connect_timeout=\d+.*tcp_user_timeout=\d+/);
});
