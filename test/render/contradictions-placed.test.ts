import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { helmwright } from "../generator/run-command.js";

/** What depends on the release's name or on sums, so that the templates alone can tell. */
const yaml = "storage:\n  backup:\n    existingClaim: data-postgres-0\n";
const typescript = `import { postgres } from "helmwright/postgres";

export default postgres({
  storage: { backup: { existingClaim: "data-postgres-0" } },
});
`;

let folder: string;
beforeAll(() => void (folder = mkdtempSync(join(tmpdir(), "helmwright-contradictions-"))));
afterAll(() => rmSync(folder, { recursive: true }));

function written(name: string, text: string): string {
  const file = join(folder, name);
  writeFileSync(file, text);
  return file;
}

it.each([{ name: "db.yaml", text: yaml, line: 3, column: 20 }, { name: "db.ts", text: typescript, line: 4, column: 39 }])("render tells where $name has what the templates refuse", async ({ name, text, line, column }) => {
  const { exitCode, stdout } = await helmwright(["render", written(name, text), "--json"]);
  expect(exitCode).toBe(1);
  expect(JSON.parse(stdout).problems).toEqual([{
    rule: "values/contradiction", path: "storage.backup.existingClaim", given: "data-postgres-0",
    message: "data-postgres-0 is the claim of a server, which backups are there to outlive. Name another", place: { file: expect.stringMatching(`${name}$`), line, column },
  }]);
});

it("diff and lint PATH tell it of their files of values", async () => {
  const file = written("both.yaml", yaml);
  const [diff, lint] = await Promise.all([
    helmwright(["diff", "dist-charts/postgres", "dist-charts/postgres", "--release", "postgres", "--values", file]),
    helmwright(["lint", "dist-charts/postgres", "--values", written("lint.yaml", "resources:\n  requests:\n    cpu: \"4\"\n")]),
  ]);
  expect(diff.stderr).toMatch(/both\.yaml:3:20\s+storage\.backup\.existingClaim/);
  expect(diff.stderr).toContain("1 problem");
  expect(lint.stderr).toMatch(/lint\.yaml:3:10\s.*resources\.requests\.cpu: 4 is more than/);
});
