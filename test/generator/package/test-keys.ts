import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { generateKey, type KeyOptions, type PrivateKey } from "openpgp";
import { temporaryFolder } from "../in-temporary-folder.js";

/** A key made for one test, in a file as a user has it. */
export interface TestKey { file: string; key: PrivateKey; fingerprint: string }

/** On a curve, unless a test asks for RSA, whose keys take a second of the processor to make. */
export async function signingKey(options: Partial<KeyOptions> = {}, write: (key: PrivateKey) => string | Uint8Array = (key) => key.armor()): Promise<TestKey> {
  const { privateKey: key } = await generateKey({ type: "ecc", curve: "nistP256", userIDs: [{ name: "Test", email: "test@example.org" }], ...options, format: "object" } as KeyOptions & { format: "object" });
  const file = join(await temporaryFolder(), "key");
  await writeFile(file, write(key));
  return { file, key, fingerprint: key.getFingerprint().toUpperCase() };
}
