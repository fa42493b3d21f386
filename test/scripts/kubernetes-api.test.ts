import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { answerInTurn, type ApiAnswer } from "./api-answers.js";
import { ScriptSandbox } from "./script-sandbox.js";

let sandbox: ScriptSandbox;
beforeEach(() => { sandbox = new ScriptSandbox(); });
afterEach(() => sandbox.remove());

const secret = `apiVersion: v1
data:
  "123": bnVtYmVy
  '-': ZGFzaA==
  a.b: ZG90dGVk
  axb: bm90IGRvdHRlZA==
  empty: ""
  password: cGFzc3dvcmQ=
  "true": Ym9vbGVhbg==
kind: Secret
metadata:
  annotations:
    data: |
      password: bm90IHRoaXM=
  name: db
  namespace: shop
  resourceVersion: "4711"
type: Opaque
`;

it.each([
  ["data", "password", "cGFzc3dvcmQ="],
  ["metadata", "resourceVersion", "4711"],
  ["metadata", "name", "db"],
  ["data", "a\\.b", "ZG90dGVk"],
  ["data", "123", "bnVtYmVy"],
  ["data", "-", "ZGFzaA=="],
  ["data", "true", "Ym9vbGVhbg=="],
  ["data", "empty", ""],
  ["data", "missing", ""],
  ["data", "resourceVersion", ""],
  ["spec", "password", ""],
])("api_field %s %s is %j", async (section, key, value) => {
  const { stdout } = await sandbox.bash(["kubernetes-api.sh"], `api_body=$BODY; api_field '${section}' '${key}'`, { BODY: secret });
  expect(stdout.trimEnd()).toBe(value);
});

describe("the API as fill-secret.sh sees it", () => {
  const environment = { NAMESPACE: "shop", SECRET: "db", ROLE: "db-password", KUBERNETES_SERVICE_HOST: "10.96.0.1", KUBERNETES_SERVICE_PORT: "443" };

  const answers = (...list: ApiAnswer[]): void => answerInTurn(sandbox, list);
  const withData = (data: string): string => `apiVersion: v1\n${data}kind: Secret\nmetadata:\n  name: db\n  resourceVersion: "7"\n`;
  const requests = (): number => Number(sandbox.read("tmp/requests"));

  it("gives each key of an empty Secret a password of its own, guarded by the version that was read", async () => {
    answers({ status: "200 OK", body: withData("") }, { status: "200 OK" });
    const { exitCode, stdout } = await sandbox.script("fill-secret.sh", [], { ...environment, KEYS: "postgres-password replication-password password" });
    expect(exitCode, stdout).toBe(0);
    const request = sandbox.read("tmp/request-2");
    expect(request).toMatch(/^PATCH \/api\/v1\/namespaces\/shop\/secrets\/db HTTP\/1\.0\r\n/);
    const [head, body] = request.split("\r\n\r\n") as [string, string];
    expect(head).toContain("Authorization: Bearer a-token");
    expect(head).toContain(`Content-Length: ${body.length}`);
    const patch = JSON.parse(body) as { metadata: object; data: Record<string, string> };
    expect(patch.metadata).toEqual({ resourceVersion: "7" });
    const passwords = Object.values(patch.data).map((value) => Buffer.from(value, "base64").toString());
    expect(Object.keys(patch.data)).toEqual(["postgres-password", "replication-password", "password"]);
    for (const password of passwords) {
      expect(password).toMatch(/^[0-9a-f]{48}$/);
      expect(stdout).not.toContain(password);
    }
    expect(new Set(passwords).size).toBe(3);
  });

  it("never changes what has a value, whatever its key is called", async () => {
    answers({ status: "200 OK", body: withData('data:\n  "007": eA==\n  a.b: eQ==\n  "no": eg==\n') });
    const { exitCode, stdout } = await sandbox.script("fill-secret.sh", [], { ...environment, KEYS: "007 a.b no" });
    expect(exitCode, stdout).toBe(0);
    expect(requests()).toBe(1);
    expect(stdout).toContain("has all its passwords");
  });

  it("adds nothing beside passwords that are there: a new one would be nobody's", async () => {
    answers({ status: "200 OK", body: withData('data:\n  a: eA==\n  b: ""\n') });
    const { exitCode, stderr } = await sandbox.script("fill-secret.sh", [], { ...environment, KEYS: "a b c" });
    expect(exitCode).toBe(1);
    expect(stderr).toContain("has no value for: b c ");
    expect(requests()).toBe(1);
  });

  it("believes no answer that was cut off before its end", async () => {
    answers(...Array.from({ length: 60 }, () => ({ status: "200 OK", body: "apiVersion: v1\n" })));
    const { exitCode } = await sandbox.script("fill-secret.sh", [], { ...environment, KEYS: "a" });
    expect(exitCode).toBe(1);
    expect(requests()).toBe(60);
  });

  it("reads again when somebody else wrote meanwhile", async () => {
    answers({ status: "200 OK", body: withData("") }, { status: "409 Conflict" }, { status: "200 OK", body: withData("data:\n  a: eA==\n") });
    const { exitCode, stdout } = await sandbox.script("fill-secret.sh", [], { ...environment, KEYS: "a" });
    expect(exitCode, stdout).toBe(0);
    expect(stdout).toContain("HTTP status: 409");
    expect(requests()).toBe(3);
  });

  it("gives up with words that name the Role when it is not let in", async () => {
    answers(...Array.from({ length: 60 }, () => ({ status: "403 Forbidden" })));
    const { exitCode, stderr } = await sandbox.script("fill-secret.sh", [], { ...environment, KEYS: "a" });
    expect(exitCode).toBe(1);
    expect(stderr).toContain("look at the Role db-password");
    expect(requests()).toBe(60);
  });
});

it("a token that can't be read for a moment is no answer, and ends nothing", async () => {
  const { stdout, stderr } = await sandbox.bash(["kubernetes-api.sh"], 'api GET /x || echo "no answer"; echo on', { KUBERNETES_SERVICE_HOST: "10.0.0.1", KUBERNETES_SERVICE_PORT: "443" });
  expect({ stdout, stderr }).toEqual({ stdout: "no answer\non\n", stderr: "" });
});
