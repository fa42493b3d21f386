import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { describe, expect, it } from "vitest";
import type { LanguageService } from "yaml-language-server";
import { emitChart } from "../../../generator/emit/emit-chart.js";
import { movedChart } from "../moved-chart.js";

// the server of VS Code's YAML extension, of Neovim and others; its ES modules name their imports as only bundlers read them
const { getLanguageService, TextDocument } = createRequire(import.meta.url)("./yaml-service.cjs") as {
  getLanguageService(parameters: object): LanguageService;
  TextDocument: { create(uri: string, language: string, version: number, text: string): Parameters<LanguageService["doHover"]>[0] };
};

/** The server remembers a document by its address and version. */
let version = 0;

const root = join(import.meta.dirname, "../../..");
const moved = (await emitChart(movedChart(), "helmwright")).beside.find(({ path }) => path === "parrot.schema.json")!.text;

/** What an editor shows of a file whose first line names its schema; "|" is where the cursor stands. */
function editor(marked: string, schema = "../dist-charts/postgres.schema.json") {
  const service = getLanguageService({
    schemaRequestService: async (uri: string) => (uri.endsWith("parrot.schema.json") ? moved : readFile(fileURLToPath(uri), "utf8")),
    workspaceContext: { resolveRelativePath: (path: string, resource: string) => new URL(path, resource).href },
  });
  service.configure({ validate: true, completion: true, hover: true });
  const head = `# yaml-language-server: $schema=${schema}\n`;
  const before = head + marked.slice(0, Math.max(0, marked.indexOf("|")));
  const lines = before.split("\n");
  const document = TextDocument.create(pathToFileURL(join(root, "examples", "db.yaml")).href, "yaml", ++version, head + marked.replace("|", ""));
  const position = { line: lines.length - 1, character: lines.at(-1)!.length };
  return {
    completed: async () => (await service.doComplete(document, position, false)).items.map(({ label }) => label),
    hovered: async () => JSON.stringify((await service.doHover(document, position))?.contents),
    wrong: async () => (await service.doValidation(document, false)).map(({ message, range }) => ({ at: `${range.start.line + 1}:${range.start.character + 1} ${document.getText(range)}`, message })),
  };
}

describe("an editor of YAML, by the modeline and the schema beside the index", () => {
  it("completes keys and choices", async () => {
    expect(await editor("storage:\n  |").completed()).toEqual(expect.arrayContaining(["data", "wal", "backup", "retain"]));
    expect(await editor("architecture: |").completed()).toEqual(["standalone", "replication"]);
    expect(await editor("postgres:\n  parameters:\n    max_conn|").completed()).toContain("max_connections");
  });

  it("shows description, default and what is allowed on hover", async () => {
    const shown = await editor("backup:\n  ke|ep: 3\n").hovered();
    expect(shown).toContain("How many verified backups are kept");
    expect(shown).toMatch(/Default: `8`.*Allowed: a whole number from 1 to 1000 .*backups/);
  });

  it("marks every wrong value at its place", async () => {
    expect(await editor("storage:\n  data: { siz: 10Gi, size: 10 }\nbackup: { keep: many }\n").wrong().then((wrong) => wrong.map(({ at }) => at).sort())).toEqual(["3:11 siz", "3:28 10", "4:17 many"]);
    expect(await editor("storage:\n  data: { size: 10Gi }\n").wrong()).toEqual([]);
  });

  it("marks a field that is going, with what to write instead, and doesn't offer it", async () => {
    expect(await editor("size: 5Gi\n", "parrot.schema.json").wrong()).toEqual([{ at: "2:1 size: 5Gi", message: "Moved to storage.size. Works until version 2.0.0 of the chart." }]);
    const offered = await editor("|", "parrot.schema.json").completed();
    expect(offered).toContain("storage");
    expect(offered).not.toContain("size");
  });
});
