import { afterAll, beforeAll, expect, it } from "vitest";
import { Member, volumes } from "./member.js";
import { ServerContainer } from "./server-container.js";

/** Names that SQL, the shell, psql or libpq could take for something else. */
const hostile = [`a"; DROP DATABASE app; --`, "o'brien $$ \\ %I $(id)", "all", ":'declared'", "dbname=postgres"];
const declared = {
  username: "app",
  roles: { ...Object.fromEntries(hostile.map((name) => [name, { memberOf: ["pg_monitor"] }])), orphan: { memberOf: ["nobody-here"] } },
  databases: { ...Object.fromEntries(hostile.map((name) => [name, { owner: name, extensions: { pg_trgm: {} } }])), lost: { owner: "nobody" } },
};

let container: ServerContainer;
const lines = async (query: string): Promise<string[]> => (await container.do(`psql -XAtq -v ON_ERROR_STOP=1 <<'SQL'\n${query}\nSQL`)).split("\n").sort();

beforeAll(async () => {
  container = await ServerContainer.start("18", { mebibytes: { ...volumes, "/pg/data": 320 } });
  const member = new Member(container);
  await member.configure({ "declared.json": JSON.stringify(declared) });
  await member.start();
  await member.eventually("grep -q 'as the values declare them' /pg/source/log");
});
afterAll(() => container.remove());

it("roles and databases have the hostile names that they were given, and nothing else was done", async () => {
  expect(await lines("SELECT rolname FROM pg_roles WHERE rolname !~ '^pg_'")).toEqual([...hostile, "app", "orphan", "postgres", "replicator"].sort());
  expect(await lines("SELECT datname || ' of ' || pg_get_userbyid(datdba) FROM pg_database WHERE NOT datistemplate")).toEqual([...hostile.map((name) => `${name} of ${name}`), "app of app", "postgres of postgres"].sort());
});

it("what can't be made is noted with its reason, and keeps nothing else from being made", async () => {
  expect(await lines("SELECT kind, name, problem FROM helmwright.declared WHERE problem <> ''")).toEqual([
    'database|lost|made: role "nobody" does not exist', 'role|orphan|member of nobody-here: role "nobody-here" does not exist',
  ]);
  expect(await lines("SELECT name FROM helmwright.declared WHERE kind = 'extension' AND problem IS NULL")).toEqual(hostile.map((name) => `pg_trgm in ${name}`).sort());
});
