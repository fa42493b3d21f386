import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { answerInTurn } from "./api-answers.js";
import { ScriptSandbox } from "./script-sandbox.js";

let sandbox: ScriptSandbox;
beforeEach(() => { sandbox = new ScriptSandbox(); });
afterEach(() => sandbox.remove());

const object = (data: Record<string, string>): string =>
  `apiVersion: v1\ndata:\n${Object.entries(data).map(([key, value]) => `  ${key}: "${value}"\n`).join("")}kind: ConfigMap\nmetadata:\n  resourceVersion: "6"\n`;

/** Whom the primary is to hand over to, and what it writes when that is done. `now` is the request as the API has it. */
async function wanted(mounted: string, recorded: Record<string, string>, now?: string): Promise<{ wanted: string; done: unknown; asked: number }> {
  sandbox.write("pg/configuration/requested-primary", mounted);
  answerInTurn(sandbox, [{ status: "200 OK", body: object({ member: "db-0", ...recorded }) }, now === undefined ? { status: "403 Forbidden" } : { status: "200 OK", body: object({ "requested-primary": now }) }]);
  const { stdout, stderr, exitCode } = await sandbox.bash(["log.sh", "kubernetes-api.sh", "record.sh", "handover.sh"], 'read_primary; wanted=$(wanted_primary); printf "%s\\n{%s}" "$wanted" "$(request_done)"',
    { NAME: "db", POD_NAME: "db-0", NAMESPACE: "shop", KUBERNETES_SERVICE_HOST: "10.0.0.1", KUBERNETES_SERVICE_PORT: "443" });
  expect({ stderr, exitCode }).toEqual({ stderr: "", exitCode: 0 });
  const [first, second] = stdout.split("\n") as [string, string];
  return { wanted: first, done: JSON.parse(second), asked: Number(sandbox.read("tmp/requests")) };
}

describe("a request of the values", () => {
  it("is acted on when it differs from the last one that was recorded, and recorded then", async () => {
    expect(await wanted("1", { requested: "0" }, "1")).toEqual({ wanted: "db-1", done: { requested: "1", handover: "" }, asked: 2 });
  });

  it("that was acted on is not looked at again", async () => {
    expect(await wanted("1", { requested: "1" })).toEqual({ wanted: "", done: { handover: "" }, asked: 1 });
  });

  it.each(["0", ""])("is not taken from a mount that is behind (%j): the member that was just made primary would hand back", async (mounted) => {
    expect(await wanted(mounted, { requested: "1" }, "1")).toMatchObject({ wanted: "", done: { handover: "" } });
  });

  it("that was withdrawn meanwhile is none", async () => {
    expect(await wanted("1", { requested: "0" }, "")).toMatchObject({ wanted: "" });
  });

  it("waits where the API does not say what it is by now", async () => {
    expect(await wanted("1", { requested: "0" })).toMatchObject({ wanted: "" });
  });
});

it("the command's request comes first, and says nothing of the values': a mount that is behind would undo what was recorded", async () => {
  expect(await wanted("0", { requested: "1", handover: "db-2" }, "1")).toEqual({ wanted: "db-2", done: { handover: "" }, asked: 1 });
});

it.each([
  ["the first that can take over", { "db-1": "t", "db-2": "t" }, "db-1"],
  ["none of an older chart, as in a rollback, which would never promote itself", { "db-1": "", "db-2": "t" }, "db-2"],
  ["nobody, where all are older or don't answer", { "db-1": "" }, ""],
])("a primary that stops gives its place to %s", async (_, knows, to) => {
  const { stdout, stderr } = await sandbox.bash(["log.sh", "record.sh", "handover.sh"], `able_successors() { printf 'db-1\\ndb-2\\n'; }; prepare_handover() { echo "to $1"; }
    ask() { case $1 in ${Object.entries(knows).map(([member, answer]) => `${member}) printf '${answer}' ;;`).join(" ")} *) return 1 ;; esac; }
    prepare_shutdown`, { NAME: "db", POD_NAME: "db-0", NAMESPACE: "shop", ARCHITECTURE: "replication" });
  expect(stderr).toBe("");
  expect(stdout).toBe(to && `to ${to}\n`);
});

it.each([
  ["once it streams and can take over", "t", "", "to db-1\nstopped\n"],
  ["not while it is of an older chart", "", "", "slots kept\n"],
  ["not again while the server stops for it", "t", "db-1", ""],
])("a member that was asked for gets the place %s", async (_, knows, begun, done) => {
  sandbox.write("pg/run/handover", begun);
  const { stdout, stderr } = await sandbox.bash(["log.sh", "record.sh", "handover.sh", "watch.sh"], `wanted_primary() { printf db-1; }; able_successors() { printf 'db-1\\n'; }; ask() { printf '${knows}'; }
    members_file=${sandbox.root}/pg/run/handover; prepare_handover() { echo "to $1"; }; kill() { echo stopped; }; tend_slots() { echo "slots kept"; }; log() { :; }
    serve_standbys 7`, { NAME: "db", POD_NAME: "db-0", NAMESPACE: "shop" });
  expect(stderr).toBe("");
  expect(stdout).toBe(done);
});
