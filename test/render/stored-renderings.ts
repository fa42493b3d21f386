import { readFileSync, renameSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { deserialize, serialize } from "node:v8";
import { manifestDocuments, readDocument, rememberDocument, type Manifest } from "../../generator/checks/kubernetes/manifest-objects.js";

/** Manifests with what was read of them, in one file: most of their documents are the same, and stand there once. */
interface Stored<Item> { documents: [text: string, holds: Manifest][]; items: [item: Item, documents: number[]][] }

/** Writes what belongs to some manifests; the file is there when it is complete. */
export function store<Item extends { manifest: string }>(file: string, items: readonly Item[]): void {
  const numbers = new Map<string, number>();
  const numberOf = (document: string): number => numbers.get(document) ?? numbers.set(document, numbers.size).size - 1;
  const stored: Stored<Item> = {
    items: items.map((item) => [{ ...item, manifest: "" }, manifestDocuments(item.manifest).map(numberOf)]),
    documents: [...numbers.keys()].map((document) => [document, readDocument(document)]),
  };
  writeFileSync(`${file}.part`, serialize(stored));
  renameSync(`${file}.part`, file);
}

/** What was stored. Nobody reads its documents again. */
export function load<Item extends { manifest: string }>(file: string): Item[] {
  const { documents, items } = deserialize(readFileSync(file)) as Stored<Item>;
  for (const [text, holds] of documents) rememberDocument(text, holds);
  return items.map(([item, numbers]) => ({ ...item, manifest: numbers.map((number) => documents[number]![0]).join("") }));
}

/** Where those of one Helm are, and what is there instead when it came to nothing. */
export const storedFile = (folder: string, helm: number): string => join(folder, `helm-${helm}`);
export const failureFile = (folder: string): string => join(folder, "failure.txt");
