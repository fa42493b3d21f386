import { isMap, isScalar, parseAllDocuments, type Document } from "yaml";
import { isPlainObject } from "../../values/default-values.js";
import { helmYaml } from "../../values/helm-yaml.js";

/** One object of a rendered manifest. */
export interface ManifestObject {
  /** `Kind/name`, as far as it has them */
  name: string;
  /** template that rendered it, relative to the chart: "templates/service.yaml"; from Helm's comment */
  template: string | undefined;
  value: Record<string, unknown>;
}

/** Whether an object is of an API that isn't Kubernetes' own: only its operator knows what it may say and what it makes. */
export function isCustom({ value }: ManifestObject): boolean {
  const [group, version] = String(value["apiVersion"]).split("/");
  return version !== undefined && group!.includes(".") && !group!.endsWith(".k8s.io");
}

/** What a manifest holds, and what of it is no object or no YAML. */
export interface Manifest {
  objects: ManifestObject[];
  errors: { template: string | undefined; message: string }[];
}

const mostRemembered = 500;
const parsed = new Map<string, Manifest>();

/** Documents are remembered one by one: most are the same in many scenarios. */
const mostDocuments = 5000;
const documents = new Map<string, Manifest>();

/** The objects of a manifest as Kubernetes reads them, without duplicate keys. Manifests are remembered, since every rule asks. */
export function manifestObjects(text: string): Manifest {
  const known = parsed.get(text);
  if (known) return known;
  const manifest: Manifest = { objects: [], errors: [] };
  let source: string | undefined;
  for (const part of manifestDocuments(text)) {
    source = sourceOf(part) ?? source;
    const { objects, errors } = readDocument(part);
    manifest.objects.push(...objects.map((object) => (object.template === source ? object : { ...object, template: source })));
    manifest.errors.push(...errors.map((error) => ({ ...error, template: source })));
  }
  if (parsed.size >= mostRemembered) parsed.clear();
  parsed.set(text, manifest);
  return manifest;
}

/** The texts of a manifest's documents, which together are its own: a line that begins with "---" begins one, wherever it stands. */
export const manifestDocuments = (text: string): string[] => text.split(/^(?=---(?:\s|$))/m);

/** What one document holds. */
export function readDocument(text: string): Manifest {
  const known = documents.get(text);
  if (known) return known;
  const manifest: Manifest = { objects: [], errors: [] };
  const found = parseAllDocuments(text, { ...helmYaml, uniqueKeys: true, prettyErrors: false });
  for (const document of "empty" in found ? [] : found) addDocument(document, manifest, text);
  rememberDocument(text, manifest);
  return manifest;
}

/** Takes over what another process has read, so that it isn't read again. */
export function rememberDocument(text: string, manifest: Manifest): void {
  if (documents.size >= mostDocuments) documents.clear();
  documents.set(text, manifest);
}

/** Helm writes `# Source: chart/templates/x.yaml` above each document. */
const sourceOf = (text: string): string | undefined => /^# Source: [^/\n]+\/(.+)/m.exec(text)?.[1];

function addDocument(document: Document.Parsed, manifest: Manifest, text: string): void {
  const template = sourceOf(text);
  const { contents } = document;
  for (const error of document.errors) manifest.errors.push({ template, message: error.code === "DUPLICATE_KEY" ? `the key ${JSON.stringify(/^[^:\n]*/.exec(text.slice(error.pos[0]))![0].trim())} stands there twice` : error.message });
  if (document.errors.length > 0 || contents === null || (isScalar(contents) && contents.value === null)) return;
  if (!isMap(contents)) {
    manifest.errors.push({ template, message: "a document that is not an object" });
    return;
  }
  const value = document.toJS({ maxAliasCount: 0 }) as Record<string, unknown>;
  addObject(value, manifest, template);
}

/** An object; of a list of them, which `kubectl` and Helm take apart, each of its items. */
function addObject(value: Record<string, unknown>, manifest: Manifest, template: string | undefined): void {
  const { kind, apiVersion, items } = value;
  if (kind === "List" || (String(kind).endsWith("List") && Array.isArray(items))) {
    // an item of a ConfigMapList need not say that it is a ConfigMap
    const implied = kind === "List" ? {} : { apiVersion, kind: String(kind).slice(0, -"List".length) };
    for (const item of Array.isArray(items) ? items as unknown[] : []) {
      if (isPlainObject(item)) addObject({ ...implied, ...item }, manifest, template);
      else manifest.errors.push({ template, message: `an item of a ${String(kind)} that is not an object` });
    }
    return;
  }
  const metadata = value["metadata"] as { name?: unknown } | undefined;
  manifest.objects.push({ name: `${String(kind)}/${String(metadata?.name)}`, template, value });
}
