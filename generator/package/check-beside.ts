import { KEYRING } from "../emit/artifact-hub.js";
import type { Problem } from "../model.js";
import { readIndex } from "./index-file.js";
import { changedProvenance } from "./provenance.js";
import type { Published } from "./release-index.js";

const remedy = "bring it back from version control";

/** Whether what stands beside archives is of them as they were released: bills of materials, and signatures by keys of the keyring. */
export async function checkBeside({ index, beside = new Map() }: Published): Promise<Problem[]> {
  const problems: Problem[] = [];
  const read = readIndex(index);
  for (const { digest, urls: [file] } of read.ok ? read.value : []) {
    if (digest === undefined || file === undefined) continue;
    const archive = { file, digest };
    const bill = beside.get(file.replace(/\.tgz$/, ".cdx.json"));
    const signature = beside.get(`${file}.prov`);
    if (bill) problems.push(...changedBill(archive, bill));
    if (signature) problems.push(...(await badSignature(archive, new TextDecoder().decode(signature), beside.get(KEYRING))));
  }
  return problems;
}

function changedBill({ file, digest }: { file: string; digest: string }, bytes: Uint8Array): Problem[] {
  const path = file.replace(/\.tgz$/, ".cdx.json");
  const given = digestInBill(bytes);
  if (given === digest) return [];
  return [{ rule: "publish/changed-bill", message: `${path} is not of ${file} as it was released`, given: given ?? "no digest of it", allowed: digest, remedy, place: { file: `dist-charts/${path}` } }];
}

function digestInBill(bytes: Uint8Array): string | undefined {
  try {
    const bill = JSON.parse(new TextDecoder().decode(bytes)) as { metadata?: { component?: { hashes?: { content?: string }[] } } };
    return bill.metadata?.component?.hashes?.[0]?.content;
  } catch {
    return undefined;
  }
}

async function badSignature(archive: { file: string; digest: string }, text: string, keyring: Uint8Array | undefined): Promise<Problem[]> {
  const path = `${archive.file}.prov`;
  const place = { file: `dist-charts/${path}` };
  const changed = changedProvenance(path, text, archive);
  if (changed) return [changed];
  if (keyring === undefined) return [{ rule: "publish/no-keyring", message: `${KEYRING} is missing: nobody can verify ${path}`, remedy, place }];
  const { isSignedBy } = await import("./signing-key.js");
  return (await isSignedBy(text, keyring)) ? [] : [{ rule: "publish/bad-signature", message: `${path} was changed since it was signed, or by none of the keys in ${KEYRING}`, remedy, place }];
}
