import { mkdtempSync } from "node:fs";
import { readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { execa } from "execa";
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from "vitest";
import { build } from "../../generator/commands/build.js";
import { push } from "../../generator/commands/push.js";
import { helmMajors, helmBinary, type HelmMajor } from "../e2e/cluster/helm.js";
import { signingKey } from "../generator/package/test-keys.js";
import { temporaryFolder, tinyProject } from "../generator/in-temporary-folder.js";
import { helmwright } from "../generator/run-command.js";
import { startRegistry, registryProgram, type RunningRegistry } from "./registry.js";

let folder: string;
let registry: RunningRegistry;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "helmwright-registry-"));
  await registryProgram();
  registry = await startRegistry(folder);
}, 600_000);
afterAll(async () => {
  await registry.stop();
  await rm(folder, { recursive: true });
});

/** Helm with a home of its own. */
async function helmOf(major: HelmMajor): Promise<(...args: string[]) => Promise<string>> {
  const home = await temporaryFolder();
  const env = { HELM_CACHE_HOME: join(home, "cache"), HELM_CONFIG_HOME: join(home, "config"), HELM_DATA_HOME: join(home, "data") };
  return async (...args) => (await execa(helmBinary(major), args, { env, all: true })).all;
}

/** The tiny chart's project with its version 1.2.3 published. */
async function publishedProject(options: { signKey?: string } = {}): Promise<string> {
  const root = await tinyProject();
  expect(await build({ root, ...options }, "publish")).toMatchObject({ problems: [] });
  return root;
}

const digests = ({ data }: Awaited<ReturnType<typeof push>>) => (data as { releases: { version: string; digest: string; isNew: boolean }[] }).releases;
let paths = 0;
/** A place in the registry that no other test uses. */
const place = (): string => `oci://${registry.host}/charts/${++paths}`;

describe.each(helmMajors)("Helm %i", (major) => {
  it("templates a pushed chart, and verifies its signature", async () => {
    const key = await signingKey();
    const root = await publishedProject({ signKey: key.file });
    const address = place();
    expect(await push(address, { root, plainHttp: true })).toMatchObject({ problems: [] });
    const helm = await helmOf(major);
    const target = await temporaryFolder();
    expect(await helm("template", "r", `${address}/hello`, "--version", "1.2.3", "--plain-http", "--set", "names.moon=good night")).toContain("moon: \"good night\"");
    await helm("pull", `${address}/hello`, "--version", "1.2.3", "--plain-http", "--verify", "--keyring", join(root, "dist-charts/signing-keys.gpg"), "--destination", target);
    expect(await readFile(join(target, "hello-1.2.3.tgz"))).toEqual(await readFile(join(root, "dist-charts/hello-1.2.3.tgz")));
  });
});

it("gives the manifest the same digest whenever, wherever and by whichever Helm it is pushed", async () => {
  const pushedBy = async (major: HelmMajor, zone: string): Promise<object> => {
    const root = await publishedProject();
    process.env["HELMWRIGHT_HELM"] = helmBinary(major);
    process.env["TZ"] = zone;
    onTestFinished(() => ["HELMWRIGHT_HELM", "TZ"].forEach((name) => delete process.env[name]));
    return digests(await push(place(), { root, plainHttp: true })).map(({ version, digest, isNew }) => ({ version, digest, isNew }));
  };
  const first = await pushedBy(4, "UTC");
  expect(first).toEqual([{ version: "1.2.3", isNew: true, digest: expect.stringMatching(/^sha256:[0-9a-f]{64}$/) }]);
  expect(await pushedBy(4, "Asia/Kathmandu")).toEqual(first);
  expect(await pushedBy(3, "UTC")).toEqual(first);
});

it("brings every release, and pushes none a second time", async () => {
  const root = await publishedProject();
  const facts = join(root, "schemas/hello/chart.yaml");
  const address = place();
  const first = digests(await push(address, { root, plainHttp: true }));
  await writeFile(facts, (await readFile(facts, "utf8")).replace("1.2.3", "1.3.0-rc.1"));
  await build({ root }, "publish");
  const second = await push(`${address}/`, { root, plainHttp: true });
  expect(digests(second)).toMatchObject([{ version: "1.2.3", isNew: false, digest: first[0]!.digest }, { version: "1.3.0-rc.1", isNew: true }]);
  expect(second.text).toContain(`there already  ${address}/hello:1.2.3  ${first[0]!.digest}\npushed  ${address}/hello:1.3.0-rc.1  sha256:`);
});

it("never writes over a version that is there with other content", async () => {
  const [root, other] = [await publishedProject(), await tinyProject()];
  await writeFile(join(other, "chart-templates/hello/README.md"), "other\n");
  await build({ root: other }, "publish");
  const address = place();
  await push(address, { root, plainHttp: true });
  const refused = await push(address, { root: other, plainHttp: true });
  expect(refused.problems).toMatchObject([{ rule: "push/released", path: "hello 1.2.3" }]);
  const helm = await helmOf(4);
  const target = await temporaryFolder();
  await helm("pull", `${address}/hello`, "--version", "1.2.3", "--plain-http", "--destination", target);
  expect(await readFile(join(target, "hello-1.2.3.tgz"))).toEqual(await readFile(join(root, "dist-charts/hello-1.2.3.tgz")));
});

it("says when what is there lacks the signature", async () => {
  const root = await publishedProject();
  const address = place();
  await push(address, { root, plainHttp: true });
  await build({ root, signKey: (await signingKey()).file }, "publish");
  expect((await push(address, { root, plainHttp: true })).problems).toMatchObject([{ rule: "push/signature", message: expect.stringContaining("without its signature") }]);
});

it("pushes nothing while a released archive isn't what it was", async () => {
  const root = await publishedProject();
  await writeFile(join(root, "dist-charts/hello-1.2.3.tgz"), "tampered");
  const address = place();
  expect((await push(address, { root, plainHttp: true })).problems).toMatchObject([{ rule: "publish/changed-archive" }]);
  await expect((await helmOf(4))("show", "chart", `${address}/hello`, "--version", "1.2.3", "--plain-http")).rejects.toThrow(/not found/);
});

it("uses the credentials of `helm registry login`, and says what to do without", async () => {
  const users = await temporaryFolder();
  // the password is "correct horse"
  const guarded = await startRegistry(users, "me:$2b$04$abcdefghijklmnopqrstuujydOTSfIH/d5oUHpsygqV5X9xJLQc6e\n");
  onTestFinished(guarded.stop);
  const root = await publishedProject();
  const env = { HELM_REGISTRY_CONFIG: join(users, "config.json"), HELMWRIGHT_HELM: helmBinary(4) };
  const args = ["push", `oci://${guarded.host}/charts`, "--root", root, "--plain-http"];
  const refused = await helmwright(args, { env });
  expect(refused.exitCode).toBe(1);
  expect(refused.stderr).toContain(`helm registry login ${guarded.host}`);
  await execa(helmBinary(4), ["registry", "login", guarded.host, "--plain-http", "--username", "me", "--password-stdin"], { input: "correct horse", env });
  expect(await helmwright(args, { env })).toMatchObject({ exitCode: 0, stdout: expect.stringMatching(/^pushed {2}oci:/) });
});

it.each([
  ["without --plain-http, where there is no TLS", () => `oci://localhost:${registry.host.split(":")[1]}/charts`, {}, "--plain-http"],
  ["to where nothing listens", () => "oci://127.0.0.1:9/charts", { plainHttp: true }, "reachable"],
])("says what to do %s", async (_, address, options, remedy) => {
  const root = await publishedProject();
  expect((await push(address(), { root, ...options })).problems).toMatchObject([{ rule: "push/failed", remedy: expect.stringContaining(remedy) }]);
});

it.each(["ghcr.io/me/charts", "oci://", "oci://ghcr.io/Me", "https://ghcr.io/me"])("takes no %s for a registry", async (address) => {
  const run = await helmwright(["push", address, "--root", await tinyProject()]);
  expect(run).toMatchObject({ exitCode: 2, stderr: expect.stringContaining("oci://HOST/PATH") });
});
