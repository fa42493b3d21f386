import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { lastLine, S3Release, targetVariables, type Target } from "./s3-release.js";

/** What the source did, and when. */
let release: S3Release;
const facts: Record<string, string> = {};

beforeAll(async () => {
  release = await S3Release.start("18");
  facts["full"] = lastLine(await release.done("back_up 8 4 incr"));
  await release.done("sql 'INSERT INTO orders VALUES (1)'");
  facts["between"] = await release.done("sql 'SELECT pg_current_wal_insert_lsn()'");
  facts["second"] = await release.done("sql 'INSERT INTO orders VALUES (2) RETURNING pg_current_xact_id()'");
  facts["incremental"] = lastLine(await release.done("sleep 1; back_up 8 4 incr"));
  await release.done(`sql "SELECT pg_create_restore_point('before')"; sql 'INSERT INTO orders VALUES (3)'; sleep 0.01`);
  facts["moment"] = await release.done("now");
  await release.done("sql 'INSERT INTO orders VALUES (4)'; archived");
});
afterAll(() => release.remove());

describe("a backup", () => {
  it("is a full one, and then incremental ones upon it", () => {
    expect(facts["full"]).toMatch(/^\d{8}-\d{6}F$/);
    expect(facts["incremental"]).toMatch(new RegExp(`^${facts["full"]}_\\d{8}-\\d{6}I$`));
  });

  it("is listed with what can be recovered", async () => {
    const listed = await release.done("/pg/scripts/backups.sh");
    expect(listed).toMatch(new RegExp(`^${facts["full"]} +full `, "m"));
    expect(listed).toMatch(new RegExp(`^${facts["incremental"]} +incremental `, "m"));
    expect(listed).toMatch(new RegExp(`^ {2}\\d.* to \\d.*Z \\(LSN .*, from the backup ${facts["full"]} on\\)$`, "m"));
  });
});

describe("a recovery", () => {
  it("up to an LSN, from the backup before it", async () => {
    const { orders, said } = await release.recover("lsn", facts["between"]!, { TARGET_INCLUSIVE: "false" });
    expect(orders).toBe("1");
    expect(said).toContain(`from the backup ${facts["full"]}`);
  });

  it("up to a time, from an incremental backup", async () => {
    const { orders, said } = await release.recover("time", facts["moment"]!);
    expect(orders).toBe("1 2 3");
    expect(said).toContain(`from the backup ${facts["incremental"]}`);
  });

  it("of everything", async () => {
    expect((await release.recover("latest")).orders).toBe("1 2 3 4");
  });

  it.each([
    ["a transaction", ["transaction", () => facts["second"]!], () => facts["full"]!],
    ["a name", ["name", () => "before"], () => facts["incremental"]!],
    ["the end of the newest backup", ["immediate", () => ""], () => facts["incremental"]!],
  ] as [string, [string, () => string], () => string][])("up to %s is planned", async (_, [kind, value], backup) => {
    const { exitCode, output } = await release.plan(kind, value());
    expect({ exitCode, output }).toMatchObject({ exitCode: 0 });
    expect(output).toContain(`from the backup ${backup()} `);
  });
});

describe("refused before anything is written, with what there is", () => {
  it.each([
    ["a time before the oldest backup", ["time", "2020-01-01T00:00:00Z"], "it is before the end of the oldest backup"],
    ["a time after the end", ["time", "2100-01-01T00:00:00Z"], "the WAL that is there ends before"],
    ["a backup that is not there", ["latest", "", { BACKUP: "20200101-000000F" }], "the backup 20200101-000000F is not there"],
  ] as [string, Target, string][])("%s", async (_, target, words) => {
    const { exitCode, output } = await release.plan(...target);
    expect(exitCode).toBe(1);
    expect(output).toContain(words);
    expect(output).toContain("From s3://backups/shop/db there can be had: ");
  });

  it("another major version", async () => {
    const { exitCode, output } = await release.plan("latest", "", { POSTGRES_VERSION: "17" });
    expect(exitCode).toBe(1);
    expect(output).toContain("of PostgreSQL 18, postgres.version is 17");
  });

  it("a place without backups", async () => {
    const { exitCode, output } = await release.plan("latest", "", { S3_PATH: "/shop/other" });
    expect(exitCode).toBe(1);
    expect(output).toContain("there is no verified backup");
  });

  it.each([
    ["a key that the storage does not take", "file=/pg/s3/AWS_SECRET_ACCESS_KEY", /403[^]*could not be read; the lines above say why\. Nothing was written/],
    ["another passphrase", "file=/pg/encryption/encryption-key", /was not encrypted with the key encryption-key of the Secret passphrase, and without the one that it was nobody can read it\. Nothing was written/],
    ["no passphrase", "file=/tmp/other; : >$file; unset ENCRYPTION_SECRET", /is encrypted: name the Secret with its key in recovery\.source\.encryptionSecret or backup\.encryption\. Nothing was written/],
  ])("%s", async (_, chosen, words) => {
    const { exitCode, output } = await release.run(`${chosen}; before=$(<$file); trap 'printf %s "$before" >$file' EXIT; printf other >$file; /pg/scripts/recovery.sh plan`, targetVariables(["latest"]));
    expect({ exitCode, output }).toMatchObject({ exitCode: 1, output: expect.stringMatching(words) });
  });

  it("WAL whose content was changed", async () => {
    const { exitCode, output } = await release.run(`segment=$(ls $stored/archive/postgres/18-1/*/*.zst | tail -n 1); cp "$segment" /tmp/whole; trap 'cat /tmp/whole >"$segment"' EXIT
      printf other | zstd --quiet >"$segment"; /pg/scripts/recovery.sh plan`, targetVariables(["latest"]));
    expect(exitCode).toBe(1);
    expect(output).toMatch(/the WAL segment [0-9A-F]{24}, which leads there, is damaged/);
  });
});
