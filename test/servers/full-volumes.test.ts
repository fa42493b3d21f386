import { afterAll, beforeAll, expect, it } from "vitest";
import { Member, volumes } from "./member.js";
import { ServerContainer } from "./server-container.js";

/** The chart's own server on small volumes: what a full one costs, whether it is said, and that room is all it needs to be back. */
let container: ServerContainer;
let member: Member;

const psql = (statement: string) => container.bash(`psql -XAtq -v ON_ERROR_STOP=1 -c "${statement}"`);
const fill = (folder: string) => container.bash(`cat /dev/zero >${folder}/filler`);

beforeAll(async () => {
  container = await ServerContainer.start("18", { mebibytes: volumes });
  member = new Member(container);
  await member.configure();
  await member.start();
  await member.answers();
  expect(await psql("CREATE TABLE filler (text text); CREATE TABLE kept (id int); INSERT INTO kept VALUES (1)")).toMatchObject({ exitCode: 0 });
});
afterAll(() => container.remove());

it("a full WAL volume ends the server, is named with the value that gives room, and costs nothing that was acknowledged", async () => {
  await fill("/pg/wal");
  expect((await psql("INSERT INTO filler SELECT md5(i::text) FROM generate_series(1, 600000) i")).output).toContain("No space left on device");
  await member.eventually("grep -q 'the wal volume is full: raise storage.wal.size' /pg/source/log");
  expect((await psql("INSERT INTO kept VALUES (2)")).exitCode).not.toBe(0);
  await container.do("rm /pg/wal/filler");
  await member.answers();
  expect(await psql("INSERT INTO kept VALUES (3); SELECT string_agg(id::text, ',' ORDER BY id) FROM kept")).toEqual({ exitCode: 0, output: "1,3" });
});

it("a full data volume refuses what needs room and nothing else, also across a restart of the pod", async () => {
  await fill("/pg/data");
  const refused = await psql("INSERT INTO filler SELECT md5(i::text) FROM generate_series(1, 100000) i");
  expect(refused).toMatchObject({ exitCode: 1, output: expect.stringContaining("No space left on device") });
  await member.stop();
  await member.start();
  await container.do("sleep 2; rm /pg/data/filler");
  await member.answers();
  expect(await psql("INSERT INTO kept VALUES (4); SELECT count(*) FROM kept")).toEqual({ exitCode: 0, output: "3" });
});

it("a full /tmp stops neither commits nor changed settings nor a start", async () => {
  await fill("/tmp");
  expect(await psql("INSERT INTO kept VALUES (5)")).toMatchObject({ exitCode: 0 });
  // as the kubelet brings a changed ConfigMap
  await container.do("echo 'work_mem = 5MB' >/pg/configuration/parameters.conf");
  await member.eventually(`[ "$(psql -XAtqc 'SHOW work_mem' 2>/dev/null)" = 5MB ]`);
  await member.stop();
  await member.start();
  await member.answers();
  expect(await psql("SELECT count(*) FROM kept")).toEqual({ exitCode: 0, output: "4" });
  await container.do("rm /tmp/filler");
});
