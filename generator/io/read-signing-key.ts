import { readFile } from "node:fs/promises";
import { text } from "node:stream/consumers";
import { fail, ok, type Result } from "../model.js";

/** The bytes of a file with a secret key. */
export async function readSigningKey(file: string): Promise<Result<Uint8Array>> {
  try {
    return ok(new Uint8Array(await readFile(file)));
  } catch (error) {
    return fail({ rule: "publish/no-key", message: `the signing key can't be read: ${reason(error)}`, given: file, remedy: "write one with `gpg --export-secret-keys --armor FINGERPRINT >FILE`", place: { file } });
  }
}

/** A passphrase from a file, from standard input (-) or from the environment: never from an argument, which every user of the machine sees. */
export async function readPassphrase(file: string | undefined): Promise<Result<string | undefined>> {
  if (file === undefined) return ok(process.env["HELMWRIGHT_PASSPHRASE"] || undefined);
  try {
    return ok((file === "-" ? await text(process.stdin) : await readFile(file, "utf8")).replace(/\r?\n$/, ""));
  } catch (error) {
    return fail({ rule: "publish/no-passphrase-file", message: `the passphrase can't be read: ${reason(error)}`, given: file, remedy: "name a file that has the passphrase as its only line, or - for standard input", place: { file } });
  }
}

function reason(error: unknown): string {
  const { code, message } = error as NodeJS.ErrnoException;
  return { ENOENT: "there is no such file", EACCES: "permission denied", EISDIR: "this is a folder" }[code ?? ""] ?? message;
}
