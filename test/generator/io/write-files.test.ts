import { mkdir, readFile, stat, utimes, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, it } from "vitest";
import { compareFiles, writeFiles } from "../../../generator/io/write-files.js";
import { temporaryFolder } from "../in-temporary-folder.js";

const files = [{ path: "x/a.yaml", content: "a\n" }, { path: "x/sub/b.yaml", content: "b\n" }, { path: "x.md", content: new Uint8Array([1, 2]) }];

it("writes what is missing or differs, and touches nothing else", async () => {
  const root = await temporaryFolder();
  expect(await writeFiles(root, files, ["x"])).toEqual({ changed: [], missing: ["x/a.yaml", "x/sub/b.yaml", "x.md"], leftOver: [] });
  await utimes(join(root, "x/a.yaml"), 1, 1);
  await writeFile(join(root, "x/sub/b.yaml"), "changed\n");
  expect(await writeFiles(root, files, ["x"])).toEqual({ changed: ["x/sub/b.yaml"], missing: [], leftOver: [] });
  expect((await stat(join(root, "x/a.yaml"))).mtimeMs).toBe(1000);
  expect(await readFile(join(root, "x/sub/b.yaml"), "utf8")).toBe("b\n");
});

it("removes what is left over in a chart's own folder, and only there", async () => {
  const root = await temporaryFolder();
  await writeFiles(root, files, ["x"]);
  await mkdir(join(root, "y"));
  for (const path of ["x/old.yaml", "x/sub/old.yaml", "y/other.yaml", "x-1.0.0.tgz"]) await writeFile(join(root, path), "old");
  expect(await writeFiles(root, files, ["x"])).toEqual({ changed: [], missing: [], leftOver: ["x/old.yaml", "x/sub/old.yaml"] });
  await expect(stat(join(root, "x/old.yaml"))).rejects.toThrow("ENOENT");
  for (const path of ["y/other.yaml", "x-1.0.0.tgz"]) expect(await readFile(join(root, path), "utf8")).toBe("old");
});

it("gives files one mode, whatever the umask", async () => {
  const root = await temporaryFolder();
  const before = process.umask(0o077);
  try {
    await writeFiles(root, files, ["x"]);
  } finally {
    process.umask(before);
  }
  expect((await stat(join(root, "x/a.yaml"))).mode & 0o777).toBe(0o644);
});

it("compares without writing", async () => {
  const root = await temporaryFolder();
  expect((await compareFiles(root, files, ["x"])).missing).toHaveLength(3);
  await expect(stat(join(root, "x"))).rejects.toThrow("ENOENT");
});
