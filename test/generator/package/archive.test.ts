import { gunzipSync } from "node:zlib";
import { extract } from "tar-stream";
import { expect, it } from "vitest";
import { archiveChart } from "../../../generator/package/archive.js";

const files = [{ path: "x/templates/ü.yaml", text: "🐘\n" }, { path: "x/Chart.yaml", text: "name: x\n" }, { path: "x/.helmignore", text: "" }];

it("gives the same bytes every time, in whatever order the files come", async () => {
  const first = await archiveChart("x", "1.0.0", files);
  const second = await archiveChart("x", "1.0.0", [...files].reverse());
  expect(first.file).toBe("x-1.0.0.tgz");
  expect(Buffer.from(first.bytes).equals(Buffer.from(second.bytes))).toBe(true);
  // Whoever changes this changes every archive: a release already out could not be built again.
  expect(first.digest).toBe("0de00b54aff20bc874afd4368ee1257a4a93b02de0d3928c603b1b16c8d796ff");
});

it("holds the files with fixed owner, mode and time, Chart.yaml first", async () => {
  const { bytes } = await archiveChart("x", "1.0.0", files);
  const entries: object[] = [];
  const reader = extract();
  reader.end(gunzipSync(bytes));
  for await (const entry of reader) {
    const { name, mode, uid, gid, mtime } = entry.header;
    entries.push({ name, mode, uid, gid, time: mtime?.getTime() });
    entry.resume();
  }
  expect(entries).toEqual(["x/Chart.yaml", "x/.helmignore", "x/templates/ü.yaml"].map((name) => ({ name, mode: 0o644, uid: 0, gid: 0, time: 0 })));
});

it("says in gzip's header neither when nor where it was made", async () => {
  const { bytes } = await archiveChart("x", "1.0.0", files);
  expect([...bytes.slice(0, 10)]).toEqual([0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 2, 255]);
});
