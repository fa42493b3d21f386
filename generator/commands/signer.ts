import { readPassphrase, readSigningKey } from "../io/read-signing-key.js";
import type { Result } from "../model.js";
import type { Signer } from "../package/signing-key.js";

/** The key that signs releases, from a file; its passphrase from another, or from the environment. Signatures have the time of now. */
export async function openSigner(keyFile: string, passphraseFile: string | undefined): Promise<Result<Signer>> {
  const key = await readSigningKey(keyFile);
  if (!key.ok) return key;
  const passphrase = await readPassphrase(passphraseFile);
  if (!passphrase.ok) return passphrase;
  const { openSigningKey } = await import("../package/signing-key.js");
  return openSigningKey(key.value, passphrase.value, new Date(), keyFile);
}
