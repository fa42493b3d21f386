import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { fileFor, serveFolder } from "../e2e/cluster/serve.js";

test("files are served with their bytes, what isn't there is 404", async () => {
  const folder = mkdtempSync(join(tmpdir(), "serve-"));
  writeFileSync(join(folder, "index.yaml"), "apiVersion: v1\n");
  const server = await serveFolder(folder);
  try {
    const answer = await fetch(`${server.url}/index.yaml`);
    expect([answer.status, await answer.text()]).toEqual([200, "apiVersion: v1\n"]);
    expect((await fetch(`${server.url}/other.yaml`)).status).toBe(404);
    expect((await fetch(`${server.url}/`)).status).toBe(404);
  } finally {
    await server.close();
  }
});

test.each(["/../../etc/passwd", "/%2e%2e/%2e%2e/etc/passwd", "/%", "/..%2f..%2fetc/passwd"])("%s leads nowhere", (url) => {
  expect(fileFor("/tmp", url)).toBeUndefined();
});
