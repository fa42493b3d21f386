import { mkdirSync, renameSync, rmSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { ScriptSandbox, type ScriptRun } from "./script-sandbox.js";

let sandbox: ScriptSandbox;
const segment = (timeline: number, number: number): string => `${timeline.toString(16).padStart(8, "0")}00000000${number.toString(16).padStart(8, "0")}`.toUpperCase();

beforeEach(() => {
  sandbox = new ScriptSandbox();
  mkdirSync(join(sandbox.root, "pg/backup/wal/incoming"), { recursive: true });
  // stands for the compressor, which not every machine has
  sandbox.program("zstd", `[ -z "\${FULL-}" ] || exit 1
case $* in *--decompress*) for file; do :; done; cat "$file" ;; *) cp "$4" "$6" ;; esac`);
});
afterEach(() => sandbox.remove());

const incoming = (...names: string[]): void => { for (const name of names) sandbox.write(`pg/backup/wal/incoming/${name}`, `of ${name}`); };
const archived = (...names: string[]): void => { for (const name of names) sandbox.write(`pg/backup/wal/${name}.zst`, `of ${name}`); };
const received = (): string[] => sandbox.list("pg/backup/wal/incoming");
const archive = (): string[] => sandbox.list("pg/backup/wal").filter((name) => name !== "incoming");
/** Runs code as archive.sh would, with a primary that is on a timeline and answers for its history. */
const run = (code: string, { timeline = 1, history = "", ...env }: { timeline?: number; history?: string; [name: string]: string | number | undefined } = {}): Promise<ScriptRun> =>
  sandbox.bash(["log.sh", "backup-volume.sh", "encryption.sh", "backup-set.sh", "archive-place.sh", "archive-store.sh", "archive-identity.sh", "archive-history.sh", "archive-slots.sh"],
    `timeline=${timeline} segment_bytes=16777216 PRIMARY_HOST=db; problem() { echo "PROBLEM $1"; }; command_primary() { echo "$1" >>${sandbox.root}/tmp/commands; case $1 in TIMELINE*) printf '${history}' ;; esac; }
${code}`, Object.fromEntries(Object.entries(env).map(([name, value]) => [name, String(value)])));

describe("what was received", () => {
  it("is stored when it is finished; the newest stays, so that receiving goes on behind it", async () => {
    incoming(segment(1, 1), segment(1, 2), `${segment(1, 3)}.partial`, "00000002.history");
    const { exitCode, stderr } = await run("keep_finished");
    expect(exitCode, stderr).toBe(0);
    expect(archive()).toEqual([`${segment(1, 1)}.zst`, `${segment(1, 2)}.zst`, "00000002.history"].sort());
    expect(received()).toEqual([segment(1, 2), `${segment(1, 3)}.partial`, "00000002.history"].sort());
  });

  it("may have been stored already, when the archive ended in between", async () => {
    incoming(segment(1, 1));
    archived(segment(1, 1));
    expect((await run("keep_finished")).exitCode).toBe(0);
  });

  it("is compared with what was stored once, where it is a history, which stays; and again when archiving begins anew", async () => {
    incoming("00000002.history");
    // It reads all, as one that finds no difference does: what writes to it would end by a closed pipe otherwise.
    sandbox.program("cmp", `cat >/dev/null; echo compared >>${sandbox.root}/tmp/compared; exit 0`);
    const { exitCode, stderr } = await run(`keep_finished; keep_finished; [ ! -e ${sandbox.root}/tmp/compared ]; histories=(); keep_finished; keep_finished`);
    expect(exitCode, stderr).toBe(0);
    expect(sandbox.read("tmp/compared")).toBe("compared\n");
    expect(archive()).toEqual(["00000002.history"]);
  });

  it("is never written over another segment, and stays where it is", async () => {
    incoming(segment(1, 1), segment(1, 2));
    sandbox.write(`pg/backup/wal/${segment(1, 1)}.zst`, "another");
    const { exitCode, stdout } = await run('keep_finished || { echo "$why"; exit 7; }');
    expect(exitCode).toBe(7);
    expect(stdout).toContain(`the archive has another ${sandbox.root}/pg/backup/wal/${segment(1, 1)}.zst`);
    expect(sandbox.read(`pg/backup/wal/${segment(1, 1)}.zst`)).toBe("another");
    expect(received()).toEqual([segment(1, 1), segment(1, 2)]);
    expect(sandbox.list("pg/backup")).toContain("next-is-full");
  });

  it("is stored for ten seconds at a time, so that the receiver and the slots are looked after while much is behind", async () => {
    incoming(segment(1, 1), segment(1, 2), segment(1, 3));
    const { stdout } = await run('store() { stored="${1##*/}"; SECONDS=$((SECONDS + 6)); }; until [ "${newest##*/}" = ' + segment(1, 3) + ' ]; do keep_finished; echo "$(ls $incoming | wc -l) from ${newest##*/}"; done');
    expect(stdout).toBe(`2 from ${segment(1, 2)}\n1 from ${segment(1, 3)}\n`);
  });

  it("is nothing where a file was only begun, which would keep the receiver from starting", async () => {
    incoming(`${segment(1, 1)}.partial`);
    sandbox.write(`pg/backup/wal/incoming/${segment(1, 2)}.partial`, "");
    const { stdout } = await run("remove_unpadded");
    expect(stdout).toContain(`removing ${segment(1, 1)}.partial, which was only begun`);
    expect(received()).toEqual([`${segment(1, 2)}.partial`]);
    await sandbox.bash([], `truncate --size=16777216 ${sandbox.root}/pg/backup/wal/incoming/${segment(1, 2)}.partial`);
    await run("remove_unpadded");
    expect(received()).toEqual([`${segment(1, 2)}.partial`]);
  });

  it("is not said to be stored when it could not be, and nothing half is left", async () => {
    incoming(segment(1, 1));
    const { exitCode, stdout } = await run('keep_finished || { echo "$why"; exit 7; }', { FULL: "yes" });
    expect(exitCode).toBe(7);
    expect(stdout).toContain("could not be written");
    expect([archive(), received()]).toEqual([[], [segment(1, 1)]]);
  });
});

describe("after a promotion", () => {
  const parted = (lsn: string): { timeline: number; history: string } => ({ timeline: 2, history: `00000002.history|1\\t${lsn}\\tno recovery target specified\\n\\n` });

  it("what is received goes on where the new primary has it too", async () => {
    incoming(segment(1, 4), `${segment(1, 5)}.partial`);
    await run("follow_history", parted("0/5000100"));
    expect(received()).toEqual([segment(1, 4), `${segment(1, 5)}.partial`]);
  });

  it("what the new primary never had is set aside, and it goes on behind the last segment that both have", async () => {
    archived(segment(1, 3), segment(1, 4), segment(1, 5));
    incoming(segment(1, 5), `${segment(1, 6)}.partial`);
    const { exitCode, stdout } = await run("follow_history", parted("0/5000100"));
    expect(exitCode).toBe(0);
    expect(stdout).toContain(`${segment(1, 5)} is not in the history of the primary's timeline 2`);
    expect(received()).toEqual([segment(1, 4)]);
    expect(archive()).toEqual([3, 4, 5].map((number) => `${segment(1, number)}.zst`).concat(`${segment(1, 6)}.partial.zst`));
  });

  it("what an earlier promotion left in its middle doesn't hide that everything newer was set aside", async () => {
    archived(segment(1, 2), segment(2, 3), segment(2, 4), segment(2, 5));
    incoming(`${segment(1, 3)}.partial`, segment(2, 5), `${segment(2, 6)}.partial`);
    const { exitCode } = await run("follow_history", { timeline: 3, history: "00000003.history|1\\t0/3000100\\tno recovery target specified\\n2\\t0/5000100\\tno recovery target specified\\n" });
    expect(exitCode).toBe(0);
    expect(received()).toEqual([`${segment(1, 3)}.partial`, segment(2, 4)]);
  });

  it("what an earlier one left in its middle goes into the archive, compressed, so that it goes with the rest one day", async () => {
    incoming(`${segment(1, 3)}.partial`, segment(2, 5), `${segment(2, 6)}.partial`, `${segment(1, 2)}.partial.zst.enc`);
    const { exitCode, stdout } = await run("follow_history", parted("0/3000100"));
    expect(exitCode, stdout).toBe(0);
    expect(received()).toEqual([segment(2, 5), `${segment(2, 6)}.partial`]);
    expect(archive()).toEqual([`${segment(1, 2)}.partial.zst.enc`, `${segment(1, 3)}.partial.zst`]);
  });

  it("of two timelines the server's ancestors count, not the name that sorts last", async () => {
    archived(segment(1, 3), segment(2, 3), segment(2, 4));
    incoming(segment(2, 4));
    await run("follow_history", { timeline: 3, history: "00000003.history|1\\t0/4000100\\tno recovery target specified\\n" });
    expect(received()).toEqual([segment(1, 3)]);
  });

  it("a server that was put back to an earlier timeline is refused", async () => {
    incoming(segment(2, 4));
    const { exitCode, stdout } = await run('follow_history || { echo "$why"; exit 7; }');
    expect(exitCode).toBe(7);
    expect(stdout).toContain("the archive has timeline 2, and db is on 1: it was put back to an earlier state");
  });
});

describe("WAL that the primary has removed", () => {
  const said = (text: string): void => sandbox.write("tmp/receiver", `${text}\n`);
  const removed = `pg_receivewal: error: could not send replication command "START_REPLICATION": ERROR:  requested WAL segment ${segment(1, 5)} has already been removed\npg_receivewal: error: disconnected`;

  it("is a gap, which is named; the archive begins anew behind it", async () => {
    said(removed);
    archived(segment(1, 4));
    incoming(segment(1, 4), `${segment(1, 5)}.partial`);
    const { stdout } = await run("note_end; follow_history");
    expect(stdout).toContain(`PROBLEM the WAL from segment ${segment(1, 5)} to`);
    expect(sandbox.read("pg/backup/wal/gap")).toContain(segment(1, 5));
    expect(received()).toEqual([]);
    expect(archive()).toContain(`${segment(1, 5)}.partial.zst`);
    expect(sandbox.read("tmp/commands")).toBe("DROP_REPLICATION_SLOT helmwright_archive\n");
  });

  it.each([
    ["a full volume", `pg_receivewal: error: could not write 8192 bytes to WAL file "${segment(1, 5)}.partial": No space left on device`, "PROBLEM the connection ended: "],
    ["a segment that can't be opened", `pg_receivewal: error: unexpected termination of replication stream: ERROR:  could not open file "pg_wal/${segment(1, 5)}": Too many open files in system\npg_receivewal: error: disconnected`, "PROBLEM the connection ended: "],
    ["a segment that can't be read", `pg_receivewal: error: could not send replication command "START_REPLICATION": FEHLER:  konnte nicht aus WAL-Segment ${segment(1, 5)} lesen, Position 8192: Input/output error`, "PROBLEM the connection ended: "],
    ["a server that ended", "pg_receivewal: error: could not receive data from WAL stream: server closed the connection unexpectedly", "PROBLEM the connection ended: "],
    ["a timeline that ended", `pg_receivewal: not renaming "${segment(1, 5)}.partial", segment is not complete`, ""],
    ["nothing", "", ""],
  ])("is not what %s is", async (_, text, words) => {
    said(text);
    incoming(segment(1, 4));
    const { stdout, exitCode } = await run("note_end");
    expect(exitCode).toBe(0);
    expect(stdout.slice(0, words.length)).toBe(words);
    if (words === "") expect(stdout).toBe("");
    expect(received()).toEqual([segment(1, 4)]);
    expect(archive()).toEqual([]);
  });
});

it("a slot that the primary gave up is made anew, also where WAL is still received without it", async () => {
  const { stdout, exitCode } = await run('ask_primary() { echo "t|lost|0|"; }; key_id=k; look_after_slots || { echo "$why"; exit 7; }', { MEMBERS: 0 });
  expect({ exitCode, stdout }).toEqual({ exitCode: 7, stdout: "the primary gave up the slot helmwright_archive: it is made anew\n" });
});

describe("the probe", () => {
  it("says how far the archive is, or why it isn't", async () => {
    sandbox.write("tmp/status", "receiving\n");
    expect(await sandbox.script("archive-probe.sh", ["readiness"])).toMatchObject({ exitCode: 0, stdout: "receiving\n" });
    sandbox.write("tmp/problem", "NOT ARCHIVING: full\n");
    expect(await sandbox.script("archive-probe.sh", ["readiness"])).toMatchObject({ exitCode: 1, stdout: "NOT ARCHIVING: full\n" });
  });

  it("is not ready before it has received anything, and alive while it moves", async () => {
    expect((await sandbox.script("archive-probe.sh", ["readiness"])).exitCode).toBe(1);
    await sandbox.bash([], `touch ${sandbox.root}/tmp/alive`);
    expect((await sandbox.script("archive-probe.sh", ["liveness"])).exitCode).toBe(0);
    await sandbox.bash([], `touch --date='-10 minutes' ${sandbox.root}/tmp/alive`);
    expect((await sandbox.script("archive-probe.sh", ["liveness"])).exitCode).toBe(1);
  });
});

describe("an archive on a volume of its own", () => {
  const place = (code = ""): Promise<ScriptRun> => run(`touch() { :; }; place_archive && echo placed || echo "$why"; ${code}`);
  const own = (): void => { mkdirSync(join(sandbox.root, "pg/archive"), { recursive: true }); };

  it("is found under the same name, and works there as it does on the backup volume", async () => {
    rmSync(join(sandbox.root, "pg/backup/wal"), { recursive: true });
    own();
    expect((await place("mkdir $incoming")).stdout).toBe("placed\n");
    incoming(segment(1, 1), segment(1, 2));
    expect((await place("keep_finished; wal_segments")).stdout).toBe(`placed\n${segment(1, 1)}\n${segment(1, 2)}\n`);
    expect(sandbox.list("pg/archive/wal")).toContain(`${segment(1, 1)}.zst`);
    expect(sandbox.list("pg/backup")).toEqual(["wal"]);
  });

  it("brings along what was archived before, whenever it was interrupted", async () => {
    archived(segment(1, 1));
    incoming(segment(1, 2));
    own();
    for (const killed of ["cp", "mv", "ln", ""]) {
      await run(`touch() { :; }; ${killed === "" ? "" : `${killed}() { exit 9; };`} place_archive`);
      expect((await run("wal_segments")).stdout, killed).toBe(`${segment(1, 1)}\n`.repeat(killed === "ln" ? 0 : 1));
    }
    expect(received()).toEqual([segment(1, 2)]);
    expect(sandbox.list("pg/archive")).toEqual(["wal"]);
    expect(sandbox.list("pg/backup")).toEqual(["wal"]);
  });

  it("is not mixed with another one", async () => {
    archived(segment(1, 1));
    mkdirSync(join(sandbox.root, "pg/archive/wal"), { recursive: true });
    expect((await place()).stdout).toContain("there is an archive on the backup volume and another one on the archive volume");
    expect(archive()).toEqual([`${segment(1, 1)}.zst`]);
  });

  it("is not begun anew on the backup volume when nobody names its volume any more", async () => {
    own();
    await place();
    renameSync(join(sandbox.root, "pg/archive"), join(sandbox.root, "elsewhere"));
    expect((await place()).stdout).toContain("which storage.archive doesn't name any more");
    const { exitCode, stderr } = await sandbox.bash(["log.sh", "wal-archive.sh"], "check_archive");
    expect(exitCode).not.toBe(0);
    expect(stderr).toContain("Name its claim: recovery.source.archiveClaim");
  });
});
