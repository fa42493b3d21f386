import { afterEach, beforeEach, expect, it } from "vitest";
import { answerInTurn } from "./api-answers.js";
import { ScriptSandbox, type ScriptRun } from "./script-sandbox.js";

let sandbox: ScriptSandbox;
beforeEach(() => { sandbox = new ScriptSandbox(); });
afterEach(() => sandbox.remove());

const environment = {
  NAMESPACE: "shop", SECRET: "vault", KEY: "app.password", CONNECTION: "db-connection", ROLE: "db-password", KUBERNETES_SERVICE_HOST: "10.96.0.1", KUBERNETES_SERVICE_PORT: "443",
  PRIMARY_HOST: "db.shop.svc", PRIMARY_PORT: "5433", APPLICATION_USERNAME: "app", APPLICATION_DATABASE: "orders", URI_PARAMETERS: "connect_timeout=2&keepalives_idle=2", JDBC_PARAMETERS: "socketTimeout=300",
};
const run = (env: Record<string, string> = {}): Promise<ScriptRun> => sandbox.script("write-connection.sh", [], { ...environment, ...env });

const secretWith = (password: string): string => `apiVersion: v1\ndata:\n  app.password: ${Buffer.from(password).toString("base64")}\nkind: Secret\nmetadata:\n  name: vault\n  resourceVersion: "7"\n`;

/** What the last request wrote, decoded. */
function written(request = 2): Record<string, string | null> {
  const [head, body] = sandbox.read(`tmp/request-${request}`).split("\r\n\r\n") as [string, string];
  expect(head).toMatch(/^PATCH \/api\/v1\/namespaces\/shop\/secrets\/db-connection HTTP\/1\.0\r\n/);
  const { data } = JSON.parse(body) as { data: Record<string, string | null> };
  return Object.fromEntries(Object.entries(data).map(([key, value]) => [key, value === null ? null : Buffer.from(value, "base64").toString()]));
}

it("writes every entry of a binding, for reads alone too", async () => {
  answerInTurn(sandbox, [{ status: "200 OK", body: secretWith("secret") }, { status: "200 OK" }]);
  const { exitCode, stdout } = await run({ REPLICAS_HOST: "db-replicas.shop.svc", REPLICAS_PORT: "5434" });
  expect(exitCode, stdout).toBe(0);
  expect(written()).toEqual({
    type: "postgresql", provider: "helmwright", host: "db.shop.svc", port: "5433", database: "orders", username: "app", password: "secret",
    uri: "postgresql://app:secret@db.shop.svc:5433/orders?connect_timeout=2&keepalives_idle=2",
    "jdbc-uri": "jdbc:postgresql://db.shop.svc:5433/orders?user=app&password=secret&targetServerType=primary&socketTimeout=300",
    "read-only-host": "db-replicas.shop.svc", "read-only-port": "5434",
    "read-only-uri": "postgresql://app:secret@db-replicas.shop.svc:5434/orders?connect_timeout=2&keepalives_idle=2",
    "read-only-jdbc-uri": "jdbc:postgresql://db-replicas.shop.svc:5434/orders?user=app&password=secret&targetServerType=preferSecondary&socketTimeout=300",
  });
});

it("takes the replicas' entries away when there are none, and ends an URI without parameters cleanly", async () => {
  answerInTurn(sandbox, [{ status: "200 OK", body: secretWith("x") }, { status: "200 OK" }]);
  expect((await run({ URI_PARAMETERS: "", JDBC_PARAMETERS: "" })).exitCode).toBe(0);
  expect(written()).toMatchObject({
    uri: "postgresql://app:x@db.shop.svc:5433/orders", "jdbc-uri": "jdbc:postgresql://db.shop.svc:5433/orders?user=app&password=x&targetServerType=primary",
    "read-only-host": null, "read-only-port": null, "read-only-uri": null, "read-only-jdbc-uri": null,
  });
});

it.each(["a:b@c/d?e#f&g=h+i j%k", "it's \"quoted\" \\ $HOME `x` %s", "Zürich-東京", " \n line breaks \n\n", "-n", "0123456789abcdef"])("the password %j comes out of both URIs as it went in, and is in no log", async (password) => {
  answerInTurn(sandbox, [{ status: "200 OK", body: secretWith(password) }, { status: "200 OK" }]);
  const { exitCode, stdout, stderr } = await run();
  expect(exitCode, stderr).toBe(0);
  const data = written();
  expect(data["password"]).toBe(password);
  expect(decodeURIComponent(new URL(data["uri"]!).password)).toBe(password);
  expect(new URL(data["jdbc-uri"]!.replace("jdbc:postgresql", "http")).searchParams.get("password")).toBe(password);
  expect(stdout + stderr).not.toContain(password);
});

it("waits for a Secret or a key that isn't there yet", async () => {
  answerInTurn(sandbox, [{ status: "404 Not Found" }, { status: "200 OK", body: secretWith("").replace("app.password", "other") }, { status: "200 OK", body: secretWith("x") }, { status: "409 Conflict" }, { status: "200 OK", body: secretWith("x") }, { status: "200 OK" }]);
  const { exitCode, stdout } = await run();
  expect(exitCode, stdout).toBe(0);
  expect(stdout).toContain("waiting for a value of app.password in the Secret vault (HTTP status: 404)");
  expect(stdout).toContain("could not be written yet (HTTP status: 409)");
  expect(written(6)).toMatchObject({ password: "x" });
});

it("gives up with words that say where to look", async () => {
  answerInTurn(sandbox, Array.from({ length: 60 }, () => ({ status: "403 Forbidden" })));
  const { exitCode, stderr } = await run();
  expect(exitCode).toBe(1);
  expect(stderr).toContain("look at the key app.password of the Secret vault, at the Role db-password");
});
