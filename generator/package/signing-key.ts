import { createCleartextMessage, decryptKey, readCleartextMessage, readKeys, readPrivateKeys, sign, verify, type PrivateKey, type PublicKey, type SecretKeyPacket } from "openpgp";
import { fail, ok, type Problem, type Result } from "../model.js";

/** A key that signs, without its secret showing anywhere. */
export interface Signer {
  /** 40 hexadecimal digits, upper case */
  fingerprint: string;
  sign(text: string): Promise<string>;
  hasSigned(signed: string): Promise<boolean>;
  /** a keyring with this key's public part added, unless it is there */
  keyringWith(keyring: Uint8Array | undefined): Promise<Uint8Array>;
}

/** Nothing random in a signature: the same text, key and time give the same bytes. */
const config = { nonDeterministicSignaturesViaNotation: false };

/** Opens an OpenPGP secret key, armored or binary. `at` is the time of signatures; `file` is how the key is named in problems. */
export async function openSigningKey(bytes: Uint8Array, passphrase: string | undefined, at: Date, file: string): Promise<Result<Signer>> {
  const place = { file };
  const secret = await oneSecretKey(bytes, place);
  if (!secret.ok) return secret;
  const unfit = await unfitKey(secret.value, at, place);
  if (unfit) return fail(unfit);
  const open = await unlocked(secret.value, passphrase, place);
  return open.ok ? ok(signerOf(open.value, at)) : open;
}

async function oneSecretKey(bytes: Uint8Array, place: { file: string }): Promise<Result<PrivateKey>> {
  const exported = "export one secret key: `gpg --export-secret-keys --armor FINGERPRINT`";
  try {
    const keys = await (isArmored(bytes) ? readPrivateKeys({ armoredKeys: textOf(bytes) }) : readPrivateKeys({ binaryKeys: bytes }));
    if (keys.length === 1) return ok(keys[0]!);
    return fail({ rule: "publish/several-keys", message: "this file holds several secret keys", given: keys.map(fingerprintOf).join(", "), allowed: "one", remedy: exported, place });
  } catch (error) {
    const isPublic = await publicKeys(bytes).then((keys) => keys.length > 0, () => false);
    return fail({ rule: "publish/no-secret-key", message: isPublic ? "this is a public key; signing needs the secret one" : `this is no OpenPGP secret key: ${firstLine(error)}`, remedy: exported, place });
  }
}

/** Helm 3 reads no keyring that has a key of another kind in it. */
async function unfitKey(key: PrivateKey, at: Date, place: { file: string }): Promise<Problem | undefined> {
  const wrong = [key, ...key.getSubkeys()].map((part) => part.getAlgorithmInfo()).find(({ algorithm, curve }) =>
    !/^rsa/.test(algorithm) && !(/^ecd(sa|h)$/.test(algorithm) && /^nistP/.test(curve ?? "")));
  const remedy = "`gpg --quick-generate-key 'NAME <ADDRESS>' rsa4096 sign never` makes a key that every Helm takes";
  if (wrong) return { rule: "publish/key-kind", message: "Helm 3 can't verify with a key of this kind", given: wrong.curve ?? wrong.algorithm, allowed: "RSA, or ECDSA on a NIST curve, subkeys included", remedy, place };
  try {
    await key.getSigningKey(undefined, at);
  } catch (error) {
    return { rule: "publish/key-unfit", message: `this key can't sign: ${firstLine(error)}`, given: fingerprintOf(key), remedy: "prolong it, or give another key", place };
  }
  return undefined;
}

async function unlocked(key: PrivateKey, passphrase: string | undefined, place: { file: string }): Promise<Result<PrivateKey>> {
  const elsewhere = "export the secret key itself: a key that stays in a card or on another machine has only a stub here";
  const isStub = key.getKeys().every(({ keyPacket }) => (keyPacket as SecretKeyPacket).isMissingSecretKeyMaterial());
  if (isStub) return fail({ rule: "publish/locked-key", message: "this file has only a stub of the secret key", given: fingerprintOf(key), remedy: elsewhere, place });
  if (key.isDecrypted()) return ok(key);
  const remedy = "give it by --passphrase-file FILE (- for standard input), or in the environment as HELMWRIGHT_PASSPHRASE";
  if (passphrase === undefined) return fail({ rule: "publish/no-passphrase", message: "this key is locked by a passphrase, and none was given", remedy, place });
  try {
    return ok(await decryptKey({ privateKey: key, passphrase }));
  } catch (error) {
    const wrong = /passphrase/i.test((error as Error).message);
    return fail({ rule: wrong ? "publish/passphrase" : "publish/locked-key", message: wrong ? "the passphrase doesn't open this key" : `this key can't be opened: ${firstLine(error)}`, remedy: wrong ? remedy : elsewhere, place });
  }
}

function signerOf(key: PrivateKey, at: Date): Signer {
  const own = key.toPublic();
  return {
    fingerprint: fingerprintOf(key),
    sign: async (text) => `${(await sign({ message: await createCleartextMessage({ text }), signingKeys: key, date: at, config })).replaceAll("\r\n", "\n").trimEnd()}\n`,
    hasSigned: (signed) => isSignedBy(signed, own.write()),
    keyringWith: async (keyring) => {
      const known = keyring === undefined ? [] : await publicKeys(keyring);
      if (known.some((other) => fingerprintOf(other) === fingerprintOf(key))) return keyring!;
      return Buffer.concat([...known, own].map((other) => other.write()));
    },
  };
}

/** Whether a clear-signed text is signed by a key of a binary keyring, and unchanged since. */
export async function isSignedBy(signed: string, keyring: Uint8Array): Promise<boolean> {
  try {
    const { signatures } = await verify({ message: await readCleartextMessage({ cleartextMessage: signed }), verificationKeys: await publicKeys(keyring), date: null as unknown as Date });
    return signatures.length > 0 && (await Promise.all(signatures.map(({ verified }) => verified))).every(Boolean);
  } catch {
    return false;
  }
}

const publicKeys = async (bytes: Uint8Array): Promise<PublicKey[]> => (isArmored(bytes) ? readKeys({ armoredKeys: textOf(bytes) }) : readKeys({ binaryKeys: bytes }));
const textOf = (bytes: Uint8Array): string => new TextDecoder().decode(bytes);
const isArmored = (bytes: Uint8Array): boolean => /^\s*-----BEGIN PGP/.test(new TextDecoder("latin1").decode(bytes.subarray(0, 200)));
const fingerprintOf = (key: PrivateKey | PublicKey): string => key.getFingerprint().toUpperCase();
const firstLine = (error: unknown): string => (error as Error).message.split("\n", 1)[0]!;
