import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { ClientPod } from "./client-pod.js";
import { setTimeout as sleep } from "node:timers/promises";
import { eventually } from "../cluster/eventually.js";
import { repeatedWhenCut } from "../cluster/exec-end.js";
import { timeouts } from "../cluster/timeouts.js";
import { memberIsReady, ownPrograms, sql, type Release } from "./release.js";

/** What a writer saw across a fault. */
export interface Outage {
  acknowledged: number;
  /** longest time between two acknowledged commits, in seconds */
  seconds: number;
  /** ids that were acknowledged and are not in the table */
  lost: number[];
}

/** Before the fault, during it, and twice after it something is waited for; the writer outlasts all of that. */
const writingSeconds = (5 * timeouts.writesComeBack) / 1000;
const script = readFileSync(fileURLToPath(new URL("writer.sh", import.meta.url)), "utf8");

const connectSeconds = 2;

/** libpq's settings of a client that doesn't hang on a dead node. */
export function clientEnvironment(release: Release, password = `"$(cat /secret/password)"`): string {
  return `${ownPrograms} export PGHOST=${release.fullname} PGUSER=app PGDATABASE=app PGCONNECT_TIMEOUT=${connectSeconds} PGTCP_USER_TIMEOUT=1500 PGPASSWORD=${password};`;
}

export interface WriterOptions {
  /** the primary */
  member?: number;
  /** the primary after the fault, when it is another, or what finds it then */
  after?: number | (() => Promise<number>);
  /** shell text that gives the password; the mounted Secret's unless told */
  password?: string | undefined;
  /** seconds after which the writer gives up an answer and connects anew; below it, a slow machine looks like an outage */
  deadlineSeconds?: number;
  /** the same for the first answer of a connection, which has to be made before it */
  firstAnswerSeconds?: number;
}

/**
 * Keeps committing rows from a pod while `fault` happens, until writes have been back for a few seconds; then compares
 * what was acknowledged with what the primary has, by id.
 */
export async function writeAcross(release: Release, client: ClientPod, fault: () => Promise<void>, { member = 0, after: successor = member, password, deadlineSeconds = 1.5, firstAnswerSeconds = deadlineSeconds + connectSeconds }: WriterOptions = {}): Promise<Outage> {
  await memberIsReady(release, member);
  await makeTable(release, member);
  const stop = `/tmp/stop-${Date.now()}`;
  const writing = write(release, client, { stop, forSeconds: writingSeconds, password, deadlineSeconds, firstAnswerSeconds });
  const written = async (on: number) => Number(await sql(release, on, "SELECT count(*) FROM writes"));
  await eventually("writesComeBack", async () => (await written(member)) > 50);
  await fault();
  const after = typeof successor === "number" ? successor : await successor();
  await sleep(1000);
  const before = await eventually("writesComeBack", () => written(after));
  await eventually("writesComeBack", async () => (await written(after)) > before + 100);
  await repeatedWhenCut(() => client.run(`touch ${stop}`));
  const acks = await writing;
  const present = new Set((await sql(release, after, "SELECT id FROM writes")).split("\n").map(Number));
  return { ...longestGap(acks), lost: acks.map(({ id }) => id).filter((id) => !present.has(id)) };
}

/** Commits rows until the server is lost for good, some seconds after the start; gives what was acknowledged. */
export async function writeUntilLost(release: Release, client: ClientPod, loss: () => Promise<void>, forSeconds = 15): Promise<Acknowledged[]> {
  await makeTable(release, 0);
  const writing = write(release, client, { stop: "/nowhere", forSeconds, deadlineSeconds: 1, firstAnswerSeconds: 1 });
  await sleep(forSeconds * 600);
  await loss();
  return writing;
}

/** A commit that was acknowledged, and when: seconds by the writer's clock. */
export interface Acknowledged { id: number; time: number }

async function makeTable(release: Release, member: number): Promise<void> {
  await sql(release, member, "SET synchronous_commit = on; DROP TABLE IF EXISTS writes; CREATE TABLE writes (id bigint PRIMARY KEY); ALTER TABLE writes OWNER TO app;");
}

async function write(release: Release, client: ClientPod, { stop, forSeconds, deadlineSeconds, firstAnswerSeconds, password }: { stop: string; forSeconds: number; deadlineSeconds: number; firstAnswerSeconds: number; password?: string | undefined }): Promise<Acknowledged[]> {
  const { stdout } = await client.run(`${clientEnvironment(release, password)} bash -s ${stop} ${forSeconds} ${deadlineSeconds} ${firstAnswerSeconds} <<'WRITER'\n${script}\nWRITER`);
  return stdout.split("\n").map((line) => line.split(" ")).filter((parts) => parts.length === 2).map(([id, time]) => ({ id: Number(id), time: Number(time) }));
}

/** The longest pause between two acknowledged commits. */
export function longestGap(acks: Acknowledged[]): { acknowledged: number; seconds: number } {
  let seconds = 0;
  for (let index = 1; index < acks.length; index++) seconds = Math.max(seconds, acks[index]!.time - acks[index - 1]!.time);
  return { acknowledged: acks.length, seconds: Math.round(seconds * 1000) / 1000 };
}
