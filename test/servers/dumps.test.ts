import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { ServerContainer } from "./server-container.js";

/** Dumps of databases and roles whose names are the worst that PostgreSQL allows. */
let container: ServerContainer;
const names = [`we'ird "name"`, "-dash", "a b", "globals.sql", "databases", "ünï/code", "dbname=postgres host=nowhere", "..", "back\\slash", "%n $HOME `id`", "*"];
const release = { NAME: "db", NAMESPACE: "shop", PRIMARY_HOST: "/tmp/source", PRIMARY_PORT: "5433", POSTGRES_VERSION: "18", SECRET: "db", KEEP: "2", KEEP_DAYS: "0", JOBS: "2" };
const encrypted = { ...release, ENCRYPTION_SECRET: "backup-keys", ENCRYPTION_KEY: "encryption-key" };
const source = (code: string, environment: Record<string, string> = {}): Promise<string> => container.do(`. /pg/source.sh\n${code}`, environment);
const dump = (environment: Record<string, string>): Promise<string> => source("sleep 1.1; /pg/scripts/logical-backup.sh >&2; ls -d /pg/backup/logical/????????T??????Z | tail -n 1", environment);

beforeAll(async () => {
  container = await ServerContainer.start("18");
  await container.do("printf secret >/pg/secrets/superuser; openssl rand -base64 32 >/pg/encryption/encryption-key");
  await source("start_server; createdb kept-out; createdb pattern; sql 'CREATE TABLE orders AS SELECT 42 AS id' pattern; sql \"ALTER DATABASE pattern IS_TEMPLATE true\"; sql 'ALTER DATABASE \"kept-out\" ALLOW_CONNECTIONS false'");
  // as DROP DATABASE leaves one where it was interrupted
  await source("createdb half-dropped; sql \"UPDATE pg_database SET datconnlimit = -2 WHERE datname = 'half-dropped'\"");
  for (const one of names) await source(`psql -Xqv ON_ERROR_STOP=1 -v n="$ODD" postgres <<<'CREATE ROLE :"n" LOGIN PASSWORD '"'of the odd one'"'; CREATE DATABASE :"n" OWNER :"n"'
    named=\${ODD//\\\\/\\\\\\\\}; psql -Xqv ON_ERROR_STOP=1 -v n="$ODD" "dbname='\${named//\\'/\\\\\\'}'" <<<"CREATE TABLE orders AS SELECT :'n'::text AS of"`, { ODD: one });
});
afterAll(() => container.remove());

describe.each([["plain", release], ["encrypted", encrypted]] as const)("%s", (kind, environment) => {
  const open = (file: string): string => (kind === "plain" ? `cat ${file}` : `/pg/scripts/read-copy.sh ${file}.enc`);
  let folder: string;

  it("each database is in it under a name that can be told, and none is left out without a word", async () => {
    const output = await dump(environment);
    folder = output.split("\n").at(-1)!;
    for (const one of ["kept-out", "half-dropped"]) expect(output).toContain(`NOT DUMPED: ${one} allows no connections`);
    expect(output).toContain(`dumped ${names.length + 3} databases into `);
    const listed = (await container.do(open(`${folder}/databases`))).split("\n").map((line) => line.split("\t")[1]);
    expect(listed.sort()).toEqual([...names, "app", "pattern", "postgres"].sort());
  });

  it("one table comes back from each", async () => {
    for (const line of (await container.do(open(`${folder}/databases`))).split("\n")) {
      const [file, name] = line.split("\t") as [string, string];
      if (!names.includes(name)) continue;
      const table = "pg_restore --file=- --no-owner --table=orders";
      const restored = await source(`psql -Xqc 'CREATE DATABASE again' postgres; trap 'dropdb again' EXIT
        ${kind === "plain" ? `${table} ${folder}/${file}` : `/pg/scripts/read-copy.sh ${folder}/${file} | ${table}`} | psql -Xqv ON_ERROR_STOP=1 --output=/dev/null again; sql 'SELECT of FROM orders' again`);
      expect(restored).toBe(name);
    }
  });

  it("roles come back with their passwords", async () => {
    const globals = await container.do(open(`${folder}/globals.sql`));
    expect(globals.match(/CREATE ROLE /g)!.length).toBeGreaterThanOrEqual(names.length + 2);
    expect(globals).toContain(`ALTER ROLE "we'ird ""name""" WITH NOSUPERUSER`);
    expect(globals).not.toContain("of the odd one");
    expect(globals).toMatch(/PASSWORD 'SCRAM-SHA-256\$/);
  });
});

it("as many as are to be kept stay, and of one more the oldest goes", async () => {
  const before = (await container.do("ls -d /pg/backup/logical/????????T??????Z")).split("\n");
  const made = (await dump(release)).split("\n").at(-1)!;
  expect((await container.do("ls -d /pg/backup/logical/????????T??????Z")).split("\n")).toEqual([before.at(-1), made]);
});
