import { afterEach, beforeEach, expect, it } from "vitest";
import { findExecutable } from "../e2e/cluster/executables.js";
import { ScriptSandbox } from "./script-sandbox.js";

let sandbox: ScriptSandbox;
beforeEach(() => { sandbox = new ScriptSandbox(); });
afterEach(() => sandbox.remove());

interface Release {
  /** after how many looks the kubelet says that the primary's server ended; never unless given */
  endSeenAfter?: number;
  /** after how many looks the primary answers again */
  backAfter?: number;
  /** whether the primary's first answer takes longer than anybody waits for it */
  slow?: boolean;
  /** whether the standby has heard from the primary a moment ago */
  walComesIn?: boolean;
  /** whether the standby's chart knows how to take over */
  able?: boolean;
  /** how many members there are */
  members?: number;
  /** how many standbys must confirm a commit */
  synchronous?: number;
}

/** `failover.sh promote` in db-1, where db-0 is the recorded primary; the clock goes on with each sleep. */
async function promote({ endSeenAfter = 99, backAfter = 99, slow = false, walComesIn = false, able = true, members = 2, synchronous = 0 }: Release, ...options: string[]): Promise<{ exitCode: number; said: string; recorded: string; asked: number }> {
  for (const [name, text] of Object.entries({ members: `${members}`, "synchronous-standbys": `${synchronous}`, "synchronous-when-missing": "wait" })) sandbox.write(`pg/configuration/${name}`, text);
  sandbox.write("pg/secrets/replication", "secret");
  sandbox.write("var/run/secrets/kubernetes.io/serviceaccount/token", "a-token");
  const count = (name: string): string => `number=$(($(cat ${sandbox.root}/tmp/${name} 2>/dev/null || echo 0) + 1)); echo $number >${sandbox.root}/tmp/${name}`;
  const answer = (yaml: string): string => `printf 'HTTP/1.0 200 OK\\r\\n\\r\\n%s' '${yaml}'`;
  sandbox.program("openssl", `request=$(cat)
    case $request in
      PATCH*) printf '%s' "$request" >${sandbox.root}/tmp/recorded; ${answer('metadata:\n  resourceVersion: "7"\n')} ;;
      *configmaps*) ${answer('data:\n  member: db-0\n  generation: "1"\n  opened: u1\nmetadata:\n  resourceVersion: "6"\n')} ;;
      *pods*) ${count("looks")}; state=running; ((number <= ${endSeenAfter})) || state=terminated
        printf 'HTTP/1.0 200 OK\\r\\n\\r\\nmetadata:\\n  resourceVersion: "5"\\n  uid: u1\\nspec:\\n  nodeName: worker\\nstatus:\\n  containerStatuses:\\n  - name: x\\n    name: postgres\\n    state:\\n      %s:\\n  hostIP: 10.0.0.1\\n' $state ;;
    esac`);
  sandbox.program("psql", `case "$*" in
      *pg_ls_waldir*) [[ "$*" == *host=db-1.* ]] && { [[ "$*" != *helmwright.settings* ]] || ${able}; } && echo "1 1000" ;;
      *host=db-1.*) [ ! -e ${sandbox.root}/tmp/recorded ] || echo t ;;
      *pg_stat_wal_receiver*) echo ${walComesIn ? "t" : "f"} ;;
      *host=db-0.*) ${count("asked")}; ((number > 1)) || ! ${slow} || exec sleep 60; ((number <= ${backAfter})) || echo t ;;
    esac`);
  // A sleep of any length is two seconds of the script's own clock, which stands still else: unset, SECONDS is a variable like any other.
  sandbox.write("pg/scripts/own-programs.sh", "unset SECONDS; SECONDS=0; sleep() { SECONDS=$((SECONDS + 2)); }\n");
  const { exitCode, stdout, stderr } = await sandbox.script("failover.sh", ["promote", ...options], { NAME: "db", NAMESPACE: "shop", POD_NAME: "db-1", PASSFILE: `${sandbox.root}/pg/run/passfile`, KUBERNETES_SERVICE_HOST: "10.0.0.1", KUBERNETES_SERVICE_PORT: "443" });
  return { exitCode, said: stdout + stderr, recorded: sandbox.list("tmp").includes("recorded") ? sandbox.read("tmp/recorded") : "", asked: Number(sandbox.read("tmp/asked")) };
}

it("a primary whose server has ended is followed by the standby", async () => {
  const { exitCode, said, recorded } = await promote({ endSeenAfter: 0 });
  expect(said).toContain("db-0 can't write: its server's container has ended");
  expect(said).not.toContain("Looking on");
  expect({ exitCode, recorded: recorded.includes('"member":"db-1","generation":"2"') }).toEqual({ exitCode: 0, recorded: true });
});

it("the kubelet's word is waited for, since it comes a moment late", async () => {
  const { exitCode, said, recorded } = await promote({ endSeenAfter: 3 });
  expect(said).toContain("Looking on for up to 15 s");
  expect({ exitCode, recorded: recorded.includes('"member":"db-1"') }).toEqual({ exitCode: 0, recorded: true });
});

it("without that word it is refused, and nothing is recorded", async () => {
  const { exitCode, said, recorded } = await promote({});
  expect(said).toContain("REFUSED: db-0 does not answer, but it may still write");
  expect({ exitCode, recorded }).toEqual({ exitCode: 1, recorded: "" });
});

it("a primary that comes back meanwhile stays primary", async () => {
  const { exitCode, said, recorded } = await promote({ backAfter: 2 });
  expect(said).toContain("REFUSED: db-0 works as primary");
  expect({ exitCode, recorded }).toEqual({ exitCode: 1, recorded: "" });
});

it("--force does not wait, and says what it costs", async () => {
  const { exitCode, said } = await promote({}, "--force");
  expect(said).toContain("FORCED although db-0 may still write");
  expect(said).not.toContain("Looking on");
  expect(exitCode).toBe(0);
});

it("with --force a primary that doesn't answer is asked once, for a second", async () => {
  noteDeadlines();
  const { exitCode, said, asked } = await promote({ backAfter: 0, slow: true }, "--force");
  expect(said).toContain("FORCED although db-0 may still write");
  expect({ exitCode, asked, deadlines: deadlines() }).toEqual({ exitCode: 0, asked: 1, deadlines: ["1", "2", "5"] });
});

it("with --force a primary that is only slow, since its WAL comes in, is asked again and stays primary", async () => {
  const { exitCode, said, recorded } = await promote({ backAfter: 0, slow: true, walComesIn: true }, "--force");
  expect(said).toContain("REFUSED: db-0 works as primary");
  expect({ exitCode, recorded }).toEqual({ exitCode: 1, recorded: "" });
});

it("without --force it is given five seconds", async () => {
  noteDeadlines();
  await promote({ endSeenAfter: 0 });
  expect(deadlines()).toEqual(["5"]);
});

const noteDeadlines = (): void => sandbox.program("timeout", `echo "$1" >>${sandbox.root}/tmp/deadlines; exec ${findExecutable("timeout")} "$@"`);
const deadlines = (): string[] => [...new Set(sandbox.read("tmp/deadlines").trim().split("\n"))].sort();

it("a standby of chart 0.2.0, which could not take over, is not chosen", async () => {
  const { exitCode, said, recorded } = await promote({ endSeenAfter: 0, able: false });
  expect(said).toContain("REFUSED: no standby of db answers");
  expect({ exitCode, recorded }).toEqual({ exitCode: 1, recorded: "" });
});

it("where too few standbys answer to be sure of each acknowledged commit, force says what it may cost", async () => {
  const without = await promote({ endSeenAfter: 0, members: 3, synchronous: 1 });
  expect({ exitCode: without.exitCode, recorded: without.recorded }).toEqual({ exitCode: 1, recorded: "" });
  expect(without.said).toContain("so 2 must answer to be sure to find it, and 1 do");
  const forced = await promote({ endSeenAfter: 0, members: 3, synchronous: 1 }, "--force");
  expect(forced.exitCode).toBe(0);
  expect(forced.said).toContain("FORCED although acknowledged commits may be lost: each is on any 1 of 2 standbys, and of the 2 that must answer to be sure to find it 1 do");
});
