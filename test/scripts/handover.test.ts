import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { answerInTurn, type ApiAnswer } from "./api-answers.js";
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

/** What a primary that stops does, with two standbys: how many it has slots for, and what each answers whether it can take over. */
async function stop(knows: Record<string, string>, slots = "printf 2", able = "printf 'db-1 10.0.0.1\\ndb-2 fd00::2\\n'"): Promise<string> {
  const { stdout, stderr } = await sandbox.bash(["log.sh", "record.sh", "handover.sh"], `ask_server() { ${slots}; }; able_successors() { ${able}; }; prepare_handover() { echo "to $1 at $2"; }; sleep() { SECONDS=$((SECONDS + 3)); }
    ask() { case $1@$3 in ${Object.entries(knows).map(([member, answer]) => `${member}) ${answer} ;;`).join(" ")} *) return 1 ;; esac; }
    prepare_shutdown; echo stops`, { NAME: "db", POD_NAME: "db-0", NAMESPACE: "shop", ARCHITECTURE: "replication" });
  expect(stderr).toBe("");
  return stdout;
}

it.each([
  ["the first that can take over, asked where it streams from", { "db-1@10.0.0.1": "printf t", "db-2@fd00::2": "printf t" }, "to db-1 at 10.0.0.1\n"],
  ["none of an older chart, as in a rollback, which would never promote itself", { "db-1@10.0.0.1": "echo", "db-2@fd00::2": "printf t" }, "to db-2 at fd00::2\n"],
  ["nobody, where all are older or don't answer", { "db-1@10.0.0.1": "echo" }, ""],
  ["one that answers after a moment", { "db-2@fd00::2": `((SECONDS < 4)) || printf t` }, "to db-2 at fd00::2\n"],
])("a primary that stops gives its place to %s", async (_, knows, to) => {
  expect(await stop(knows)).toBe(`${to}stops\n`);
});

it("a primary that stops does not wait where it has no standby", async () => {
  expect(await stop({}, "printf 0", "echo asked")).toBe("stops\n");
});

it("a primary that stops waits for a standby that has only just been restarted", async () => {
  expect(await stop({ "db-1@10.0.0.1": "printf t" }, "printf 1", "((SECONDS < 4)) || echo 'db-1 10.0.0.1'")).toBe("to db-1 at 10.0.0.1\nstops\n");
});

it("a primary that is too busy to answer at once is asked again", async () => {
  expect(await stop({ "db-1@10.0.0.1": "printf t" }, "return 124", "((SECONDS < 4)) || echo 'db-1 10.0.0.1'")).toBe("to db-1 at 10.0.0.1\nstops\n");
});

it.each([
  ["once it streams and can take over", "t", "", "to db-1\nstopped\n"],
  ["not while it is of an older chart", "", "", "slots kept\n"],
  ["not again while the server stops for it", "t", "db-1", ""],
])("a member that was asked for gets the place %s", async (_, knows, begun, done) => {
  sandbox.write("pg/run/handover", begun);
  const { stdout, stderr } = await sandbox.bash(["log.sh", "members.sh", "record.sh", "handover.sh", "watch.sh"], `wanted_primary() { printf db-1; }; able_successors() { printf 'db-11 10.0.0.2\\ndb-1 10.0.0.1\\n'; }; ask() { [ "$3" != 10.0.0.1 ] || printf '${knows}'; }
    read_mounted() { mounted=3; }; prepare_handover() { echo "to $1"; }; kill() { echo stopped; }; tend_slots() { echo "slots kept"; }; log() { :; }
    serve_standbys 7`, { NAME: "db", POD_NAME: "db-0", NAMESPACE: "shop" });
  expect(stderr).toBe("");
  expect(stdout).toBe(done);
});

it("the slots of the time as primary are dropped once the server answers, and then it is not asked again", async () => {
  sandbox.program("psql", `echo asked >>${sandbox.root}/tmp/asked; [ "$(wc -l <${sandbox.root}/tmp/asked)" != 1 ]`);
  const { stderr } = await sandbox.bash(["log.sh", "record.sh", "watch.sh"], `read_primary() { primary_member=db-1 primary_generation=2; }; names_member() { :; }; keep_label() { :; }; check_stream() { :; }
    role=standby known_generation=2 slot=db_0
    for _ in first second third; do follow_record 7 || true; done`, { NAME: "db", POD_NAME: "db-0", NAMESPACE: "shop" });
  expect(stderr).toBe("");
  expect(sandbox.read("tmp/asked")).toBe("asked\nasked\n");
});

/** What follows the end of a server that was to hand over: the record as the API has it, and what becomes of writing it. */
async function finish(answers: ApiAnswer[], confirms = "printf t"): Promise<{ said: string; handedOver: string; written: string[] }> {
  sandbox.write("pg/run/handover", "db-1 10.0.0.1");
  answerInTurn(sandbox, answers);
  const { stdout, stderr } = await sandbox.bash(["log.sh", "kubernetes-api.sh", "record.sh", "handover.sh"], `control_data() { [ "$1" != "Database cluster state" ] || echo "shut down"; }; ask() { ${confirms}; }; sleep() { SECONDS=$((SECONDS + 5)); }
    finish_handover; echo "=$handed_over"`, { NAME: "db", POD_NAME: "db-0", NAMESPACE: "shop", KUBERNETES_SERVICE_HOST: "10.0.0.1", KUBERNETES_SERVICE_PORT: "443" });
  expect(stderr).toBe("");
  const requests = sandbox.list("tmp").filter((name) => name.startsWith("request-")).map((name) => sandbox.read(`tmp/${name}`));
  return { said: stdout, handedOver: stdout.split("=").at(-1)!.trim(), written: requests.filter((request) => request.startsWith("PATCH")) };
}
const recordOf = (member: string): ApiAnswer => ({ status: "200 OK", body: object({ member, generation: "3" }) });
const written: ApiAnswer = { status: "200 OK", body: object({}) };

it("a hand-over is recorded once the successor has confirmed, as the next generation", async () => {
  const { handedOver, written: [patch] } = await finish([recordOf("db-0"), written]);
  expect(handedOver).toBe("db-1");
  expect(patch).toContain('"member":"db-1","generation":"4","previous":"db-0","opened":"-"');
});

it("a record that could not be written is tried again, since a pod that goes for good would leave nobody", async () => {
  expect((await finish([{ status: "500 Internal" }, recordOf("db-0"), { status: "409 Conflict" }, recordOf("db-0"), written])).handedOver).toBe("db-1");
});

it("a record whose writing was done and not answered is done", async () => {
  const { handedOver, written: patches } = await finish([recordOf("db-0"), { status: "" }, recordOf("db-1")]);
  expect({ handedOver, patches: patches.length }).toEqual({ handedOver: "db-1", patches: 1 });
});

it("a record that names another by now stays as it is", async () => {
  const { handedOver, written: patches } = await finish([recordOf("db-2")]);
  expect({ handedOver, patches: patches.length }).toEqual({ handedOver: "", patches: 0 });
});

it("nothing is recorded without the successor's word", async () => {
  const { said, written: patches } = await finish([], "return 1");
  expect(said).toContain("not handing over: db-1 did not confirm");
  expect(patches).toEqual([]);
});
