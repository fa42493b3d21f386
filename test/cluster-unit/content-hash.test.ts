import { mkdirSync, mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { contentHash, folderHash } from "../e2e/cluster/content-hash.js";

test("the same parts give the same hash, and where one part ends matters", () => {
  expect(contentHash("ab", "c")).toBe(contentHash("ab", "c"));
  expect(contentHash("ab", "c")).not.toBe(contentHash("a", "bc"));
  expect(contentHash("ab", "c")).toMatch(/^[0-9a-f]{12}$/);
});

test("a folder's hash follows its files' names and bytes, and not where the folder is or in which order it was filled", () => {
  const one = folderWith({ "a.txt": "1", "b/c.txt": "2" });
  expect(folderHash(folderWith({ "b/c.txt": "2", "a.txt": "1" }))).toBe(folderHash(one));
  expect(folderHash(folderWith({ "a.txt": "1", "b/c.txt": "3" }))).not.toBe(folderHash(one));
  expect(folderHash(folderWith({ "a.txt": "1", "b/d.txt": "2" }))).not.toBe(folderHash(one));
});

function folderWith(files: Record<string, string>): string {
  const folder = mkdtempSync(join(tmpdir(), "hash-"));
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(join(folder, path, ".."), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  return folder;
}
