import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { ScriptSandbox, type ScriptRun } from "./script-sandbox.js";

let sandbox: ScriptSandbox;
beforeEach(() => {
  sandbox = new ScriptSandbox();
  mkdirSync(join(sandbox.root, "pg/encryption"));
  sandbox.write("pg/encryption/encryption-key", "of thirty-two characters or more\n");
});
afterEach(() => sandbox.remove());

const run = (code: string): Promise<ScriptRun> =>
  sandbox.bash(["log.sh", "encryption.sh"], `cd ${sandbox.root}/tmp; ${code}`, { ENCRYPTION_SECRET: "keys", ENCRYPTION_KEY: "encryption-key" });

it("what was encrypted is opened again, and has nothing in clear; no two files are alike", async () => {
  const { stdout, stderr } = await run("choose_key; for one in a b; do printf 'known text' | encrypt x >$one; done; grep -c 'known text' a || true; tail -c +33 a >a.rest; tail -c +33 b | cmp --quiet - a.rest || echo differ; mv a x.enc; open_copy x.enc; printf '' | encrypt empty >empty.enc; open_copy empty.enc | wc -c");
  expect({ stdout, stderr }).toEqual({ stdout: "0\ndiffer\nknown text0\n", stderr: "" });
});

it("the HMAC is what OpenSSL calls one", async () => {
  const { stdout } = await run("printf text | hmac 00ff36; printf text | openssl dgst -sha256 -mac hmac -macopt hexkey:00ff36 -r | cut -c 1-64");
  const [own, theirs] = stdout.trim().split("\n");
  expect(own).toMatch(/^[0-9a-f]{64}$/);
  expect(own).toBe(theirs);
});

it.each([
  // Another byte whatever it was: one in 256 is any that a test would write.
  ["a byte that was flipped", `printf "\\\\$(printf %o $((255 - $(od -An -tu1 -j50 -N1 x.enc))))" | dd of=x.enc bs=1 seek=50 conv=notrunc status=none`],
  ["a file that was cut short", "truncate --size=-1 x.enc"],
  ["one that has more", "printf 0 >>x.enc"],
  ["one under another's name", "mv x.enc y.enc; name=y"],
  ["one that is no encrypted file", "printf 'known text' >x.enc"],
])("%s is not opened", async (_, harm) => {
  const { stdout } = await run(`choose_key; name=x; printf 'known text, and a little more of it' | encrypt x >x.enc; open_copy x.enc >/dev/null; ${harm}; if open_copy $name.enc; then echo opened; else echo refused; fi`);
  expect(stdout).toBe("refused\n");
});

describe("the key for new copies", () => {
  it.each([
    ["is missing", "rm ../pg/encryption/encryption-key", "has no key encryption-key of 32 characters"],
    ["is a word", "echo secret >../pg/encryption/encryption-key", "has no key encryption-key of 32 characters"],
    ["was replaced", "choose_key; echo another-of-thirty-two-characters-or-more >../pg/encryption/encryption-key", "Put that key back into the Secret"],
  ])("that %s is refused", async (_, harm, words) => {
    const { stdout } = await run(`${harm}; choose_key || echo "$why"`);
    expect(stdout).toContain(words);
  });

  it("is held in memory: a Secret that changes under a running program spoils no copy", async () => {
    const { stdout } = await run("choose_key; cp ../pg/encryption/encryption-key kept; echo another-of-thirty-two-characters-or-more >../pg/encryption/encryption-key; printf text | encrypt x >x.enc; cp kept ../pg/encryption/encryption-key; key_files=(); open_copy x.enc");
    expect(stdout).toBe("text");
  });

  it("may be another, while the old one is there under any name", async () => {
    const { stdout, exitCode } = await run("choose_key; printf text | encrypt x >x.enc; mv ../pg/encryption/encryption-key ../pg/encryption/old; echo another-of-thirty-two-characters-or-more >../pg/encryption/encryption-key; choose_key; open_copy x.enc");
    expect({ stdout, exitCode }).toEqual({ stdout: "text", exitCode: 0 });
  });
});
