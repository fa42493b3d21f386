import { isMap, parseDocument } from "yaml";
import { chartMetadata, type Described } from "../emit/chart-yaml.js";
import { KEYRING } from "../emit/artifact-hub.js";
import { fail, ok, type Problem, type Result } from "../model.js";
import { toYaml } from "../sdk/to-yaml.js";
import type { Archive } from "./archive.js";
import type { Published } from "./release-index.js";
import type { Signer } from "./signing-key.js";

/** What a .prov signs: the chart's metadata, the end of a YAML document, and the digest of the archive, as `helm package --sign` writes it. */
export function provenanceText(chart: Described, { file, digest }: Archive): string {
  return `${toYaml(chartMetadata(chart))}\n...\n${toYaml({ files: { [file]: `sha256:${digest}` } })}`;
}

/** The signature of an archive and the keyring with its key. A signature that is there already stays: it is a part of the release. */
export async function signRelease(chart: Described, archive: Archive, { beside = new Map() }: Published, signer: Signer): Promise<Result<{ path: string; content: string | Uint8Array }[]>> {
  const wanted = chart.repository?.signingKey;
  const path = `${archive.file}.prov`;
  if (wanted !== undefined && wanted.toUpperCase() !== signer.fingerprint) {
    return fail({
      rule: "publish/other-key", message: "this is not the project's signing key", given: signer.fingerprint, allowed: wanted.toUpperCase(),
      remedy: "give the key that schemas/repository.yaml names, or name this one there", place: { file: "schemas/repository.yaml" },
    });
  }
  const keyring = { path: KEYRING, content: await signer.keyringWith(beside.get(KEYRING)) };
  const present = beside.get(path);
  if (present === undefined) return ok([{ path, content: await signer.sign(provenanceText(chart, archive)) }, keyring]);
  const text = new TextDecoder().decode(present);
  const other = changedProvenance(path, text, archive);
  if (other) return fail(other);
  if (await signer.hasSigned(text)) return ok([{ path, content: present }, keyring]);
  return fail({
    rule: "publish/signed", message: `${path} is signed by another key`, given: signer.fingerprint,
    remedy: "a release keeps its signature; remove the file to sign it anew", place: { file: `dist-charts/${path}` },
  });
}

/** A problem where a .prov is of another archive than the one beside it. */
export function changedProvenance(path: string, text: string, archive: { file: string; digest: string }): Problem | undefined {
  const signed = signedDigest(text, archive.file);
  if (signed === `sha256:${archive.digest}`) return undefined;
  return {
    rule: "publish/changed-provenance", message: `${path} is not of ${archive.file} as it was released`, given: signed ?? "no digest of it", allowed: `sha256:${archive.digest}`,
    remedy: "bring it back from version control, or remove it and sign again", place: { file: `dist-charts/${path}` },
  };
}

/** The digest that a .prov gives for a file; its signature is another matter. */
function signedDigest(text: string, file: string): string | undefined {
  const sums = text.split("\n...\n")[1]?.split("\n-----BEGIN", 1)[0];
  const files = sums === undefined ? undefined : parseDocument(sums).get("files");
  const digest = isMap(files) ? files.get(file) : undefined;
  return typeof digest === "string" ? digest : undefined;
}
