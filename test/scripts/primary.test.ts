import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { answerInTurn } from "./api-answers.js";
import { ScriptSandbox, type ScriptRun } from "./script-sandbox.js";

let sandbox: ScriptSandbox;
beforeEach(() => { sandbox = new ScriptSandbox(); });
afterEach(() => sandbox.remove());

const record = (data: Record<string, string>): string =>
  `apiVersion: v1\ndata:\n${Object.entries(data).map(([key, value]) => `  ${key}: "${value}"\n`).join("")}kind: ConfigMap\nmetadata:\n  resourceVersion: "6"\n`;
const pod = (role: string): string => `kind: Pod\nmetadata:\n  labels:\n    app: x\n${role && `    postgres-role: ${role}\n`}  resourceVersion: "41"\n`;
const bodyOf = (request: number): any => JSON.parse(sandbox.read(`tmp/request-${request}`).split("\r\n\r\n")[1]!);
const requests = (): number => Number(sandbox.read("tmp/requests"));

function run(code: string, env: Record<string, string> = {}): Promise<ScriptRun> {
  return sandbox.bash(["log.sh", "kubernetes-api.sh", "record.sh", "primary.sh"], `stop_if_asked() { :; }; control_data() { echo 7; }; label_role() { echo "label $*"; }; requested_file=${sandbox.root}/requested; role=primary; : >$requested_file
${code}`, { NAME: "db", POD_NAME: "db-0", POD_UID: "u1", NAMESPACE: "shop", KUBERNETES_SERVICE_HOST: "10.0.0.1", KUBERNETES_SERVICE_PORT: "443", ...env });
}

it("each opening for writes changes the record, also that of a container that was only started again", async () => {
  const opened = record({ member: "db-0", opened: "u1", systemIdentifier: "7", timeline: "7" });
  answerInTurn(sandbox, [{ status: "200 OK", body: opened }, { status: "200 OK", body: opened }, { status: "200 OK", body: opened }, { status: "200 OK", body: opened }]);
  const { exitCode, stderr } = await run("open_as_primary && open_as_primary");
  expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: "" });
  const [first, second] = [bodyOf(2).data, bodyOf(4).data];
  expect(first).toMatchObject({ opened: "u1", systemIdentifier: "7" });
  expect(second).not.toEqual(first);
});

describe("the label of the primary that was", () => {
  it("is taken from its pod, as it was read", async () => {
    answerInTurn(sandbox, [{ status: "200 OK", body: pod("primary") }, { status: "200 OK", body: pod("") }]);
    await run("unlabel_primary db-1");
    expect(bodyOf(2)).toEqual({ metadata: { resourceVersion: "41", labels: { "postgres-role": null } } });
  });

  it("is looked at again when the pod was changed meanwhile, and left when it is a standby's by then", async () => {
    answerInTurn(sandbox, [{ status: "200 OK", body: pod("primary") }, { status: "409 Conflict" }, { status: "200 OK", body: pod("standby") }]);
    expect((await run("unlabel_primary db-1")).exitCode).toBe(0);
    expect(requests()).toBe(3);
  });

  it("of a pod that is gone is nobody's concern", async () => {
    answerInTurn(sandbox, [{ status: "404 Not Found" }]);
    expect((await run("unlabel_primary db-1")).exitCode).toBe(0);
  });
});

it("the label that is put back once a minute is asked for beside the record that was read, not in its place", async () => {
  answerInTurn(sandbox, [{ status: "200 OK", body: record({ requested: "1" }) }, { status: "200 OK", body: pod("primary") }]);
  const { stdout } = await run('labelled=-60; label_role() { api PATCH /pod "{}"; }; read_primary; keep_label; api_field data requested; echo "$primary_version $api_version"');
  expect(stdout).toBe("1\n6 6\n");
  expect(requests()).toBe(2);
});

it("what was known of the primary stays known on a full volume, until it can be written anew", async () => {
  sandbox.write("pg/data/primary", "1 db-1\n");
  const { stdout } = await run(`primary_member=db-0 primary_generation=2 known_generation=1 known_member=db-1; sync() { :; }
    ln -s /dev/full $known_file.new; note_known || echo full; cat $known_file; echo "$known_generation $known_member"
    rm $known_file.new; note_known; cat $known_file`);
  expect(stdout).toBe("full\n1 db-1\n1 db-1\n2 db-0\n");
});

describe("a record that names nobody", () => {
  const empty = { status: "200 OK", body: record({}) };
  const data = () => { sandbox.write("pg/PG_VERSION", "18"); return `has_data() { true; }; `; };

  it("is claimed by the first member when nobody was ever recorded", async () => {
    answerInTurn(sandbox, [empty, { status: "200 OK", body: record({ member: "db-0" }) }, { status: "200 OK", body: record({ member: "db-0" }) }]);
    const { exitCode, stdout } = await run(`${data()} read_primary; claim_primary`);
    expect(exitCode).toBe(0);
    expect(stdout).toContain("recorded as the first primary");
  });

  it("is not, by a member that knew a primary once: it can't know who was promoted since", async () => {
    answerInTurn(sandbox, [empty]);
    const { exitCode, stderr } = await run(`${data()} known_member=db-0 known_generation=1; read_primary; claim_primary`);
    expect(exitCode).toBe(1);
    expect(stderr).toContain("REFUSED: the ConfigMap db-primary names no primary, and this member was a primary");
    expect(requests()).toBe(1);
  });

  it("another member takes the first one for it, and labels its pod, whose server may be older than the label", async () => {
    answerInTurn(sandbox, [empty]);
    const { stdout } = await run('has_data() { false; }; read_primary; claim_primary; echo "$primary_member"', { POD_NAME: "db-1" });
    expect(stdout).toBe('label db-0 "primary"\ndb-0\n');
  });
});
