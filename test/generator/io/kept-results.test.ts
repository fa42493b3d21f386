import { readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { keepResults } from "../../../generator/io/kept-results.js";
import { userCache } from "../../../generator/io/user-cache.js";
import { temporaryFolder } from "../in-temporary-folder.js";

let cache: string;
let made = 0;
const make = (): { answer: number } => ({ answer: ++made });

beforeEach(async () => {
  cache = await temporaryFolder();
  vi.stubEnv("XDG_CACHE_HOME", cache);
  made = 0;
});
afterEach(() => vi.unstubAllEnvs());

it("makes the same only once", () => {
  expect([keepResults("x", { a: [1] }, make), keepResults("x", { a: [1] }, make)]).toEqual([{ answer: 1 }, { answer: 1 }]);
});

it("makes anew what is of another kind, or of anything else that was given", () => {
  keepResults("x", { a: [1] }, make);
  expect(keepResults("y", { a: [1] }, make)).toEqual({ answer: 2 });
  expect(keepResults("x", { a: [2] }, make)).toEqual({ answer: 3 });
  expect(keepResults("x", { a: ["1"] }, make)).toEqual({ answer: 4 });
});

it.each([
  ["a number that JSON writes as null", { a: Number.NaN }],
  ["a key that JSON leaves out", { a: undefined }],
  ["a function", { a: () => 1 }],
  ["an object of a class", { a: new Date(0) }],
])("makes %s each time", (_, given) => {
  expect([keepResults("x", given, make), keepResults("x", given, make)]).toEqual([{ answer: 1 }, { answer: 2 }]);
});

it("makes anew what was damaged, and keeps it again", async () => {
  keepResults("x", 1, make);
  const folder = join(cache, "helmwright", "results");
  const file = join(folder, (await readdir(folder))[0]!);
  // still JSON, so that only its digest tells
  await writeFile(file, (await readFile(file, "utf8")).replace('{"answer":1}', '{"answer":7}'));
  expect([keepResults("x", 1, make), keepResults("x", 1, make)]).toEqual([{ answer: 2 }, { answer: 2 }]);
});

it("does without a place to keep things", async () => {
  await writeFile(join(cache, "helmwright"), "");
  expect([keepResults("x", 1, make), keepResults("x", 1, make)]).toEqual([{ answer: 1 }, { answer: 2 }]);
});

it("forgets what wasn't used for longest", async () => {
  const texts = userCache("texts", 4);
  for (const key of ["a", "b", "c", "d", "e"]) {
    texts.keep(key, key);
    // file systems that keep whole seconds or milliseconds must tell them apart
    await new Promise((passed) => setTimeout(passed, 20));
  }
  texts.find("a");
  texts.tidy();
  expect(["a", "b", "c", "d", "e"].filter((key) => texts.find(key) !== undefined)).toEqual(["a", "e"]);
});
