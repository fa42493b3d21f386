import { cp, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, it, vi } from "vitest";
import { build } from "../../../generator/commands/build.js";
import { temporaryFolder } from "../in-temporary-folder.js";

const repository = join(import.meta.dirname, "..", "..", "..");

/** One edit after the other, each of what the ones before it left: a file below schemas/postgres, and what of it becomes what. */
const edits: [what: string, file: string, from: string, to: string][] = [
  ["a description", "backup.schema.yaml", "description: Whether backups are made.", "description: Whether there are backups."],
  ["a default", "backup.schema.yaml", "    default: 0 */6 * * *", "    default: 0 */8 * * *"],
  ["a limit", "backup.schema.yaml", "maximum: 100", "maximum: 90"],
  ["a default that its own limit refuses", "backup.schema.yaml", "maximum: 90", "maximum: 3"],
  ["the same, corrected", "backup.schema.yaml", "maximum: 3", "maximum: 80"],
  ["a key more", "backup.schema.yaml", "properties:\n  enabled:", "properties:\n  more: { type: boolean, description: More., default: true }\n  enabled:"],
  ["a key less", "backup.schema.yaml", "  more: { type: boolean, description: More., default: true }\n", ""],
  ["a file that several others name, one by way of another", "object-name.schema.yaml", "type: string", "type: string\ndescription: A name."],
  ["a file that is named where lists have their items", "hba-name.schema.yaml", "type: string", "type: string\ndescription: A name of that list."],
  ["a reference to nothing", "annotations.schema.yaml", "./label-key.schema.yaml", "./lable-key.schema.yaml"],
  ["the same, corrected", "annotations.schema.yaml", "./lable-key.schema.yaml", "./label-key.schema.yaml"],
  ["files that name each other", "label-key.schema.yaml", "type: string", "$ref: ./annotations.schema.yaml\ntype: string"],
  ["the same, parted", "label-key.schema.yaml", "$ref: ./annotations.schema.yaml\n", ""],
  ["a keyword that nobody knows", "label-key.schema.yaml", "type: string", "type: string\nmaxLenght: 3"],
  ["the same, removed", "label-key.schema.yaml", "\nmaxLenght: 3", ""],
  ["a type that draft-07 lacks", "label-key.schema.yaml", "type: string", "type: strin"],
  ["the same, corrected", "label-key.schema.yaml", "type: strin", "type: string"],
  ["the first edit, taken back", "backup.schema.yaml", "description: Whether there are backups.", "description: Whether backups are made."],
];

it("a watched build writes and says of each edit what a build from nothing does", async () => {
  const root = await temporaryFolder();
  for (const name of ["schemas", "chart-templates", "dist-charts", "CHANGELOG.md"]) await cp(join(repository, name), join(root, name), { recursive: true });
  await build({ root, watch: true });
  for (const [what, name, from, to] of edits) {
    const file = join(root, "schemas/postgres", name);
    const text = await readFile(file, "utf8");
    expect(text, `${name}: ${from}`).toContain(from);
    await writeFile(file, text.replace(from, to));
    const { problems } = await build({ root, watch: true });
    // modules that were loaded anew remember nothing
    vi.resetModules();
    const fromNothing = await import("../../../generator/commands/build.js");
    expect((await fromNothing.build({ root, check: true })).problems, what).toEqual(problems);
  }
});
