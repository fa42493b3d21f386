import { readdir, readFile, stat } from "node:fs/promises";
import { basename, join, sep } from "node:path";
import { LineCounter, parseDocument } from "yaml";
import type { ForeignChart } from "../checks/foreign/foreign-chart.js";
import { byCodePoint, fail, ok, type Problem, type Result } from "../model.js";
import { isPlainObject } from "../values/default-values.js";
import { helmYaml } from "../values/helm-yaml.js";
import { unpackArchive } from "./unpack-archive.js";

/** Reads any Helm chart: a folder with Chart.yaml, or a packed one. Archives in charts/ are looked into as well. */
export async function readForeignChart(path: string): Promise<Result<ForeignChart>> {
  const found = await stat(path).catch(() => undefined);
  const notAChart = (message: string, rule = "source/no-chart") => fail({ rule, given: path, message, allowed: "a folder with Chart.yaml and templates/, or a .tgz of one", remedy: "check the path", place: { file: path } });
  if (found === undefined) return notAChart(`there is no ${path}`, "source/no-path");
  const shown = path.replace(/\/+$/, "");
  try {
    const files = found.isDirectory() ? await filesBelow(path) : withoutTopFolder(await unpackArchive(await readFile(path)));
    const chartYaml = files.get("Chart.yaml");
    if (chartYaml === undefined) return notAChart(`${path} has no Chart.yaml`);
    const broken = faultsOf(chartYaml, `${shown}/Chart.yaml`);
    if (broken.length > 0) return fail(...broken);
    const facts = factsOf(chartYaml);
    if (facts === undefined) return fail({ rule: "source/no-chart", path: "name", message: "Chart.yaml gives the chart no name", remedy: "add `name`", place: { file: `${shown}/Chart.yaml` } });
    const unpacked = await unpackDependencies(files);
    const missing = facts.dependencies.filter((name) => !unpacked.has(name));
    const texts = [...files].filter(([file]) => /(^|\/)templates\//.test(file)).map(([file, bytes]) => ({ path: file, text: Buffer.from(bytes).toString("utf8").replaceAll("\r\n", "\n"), source: `${shown}/${file}` }));
    const schema = readYaml(files.get("values.schema.json"));
    return ok({ path: shown, ...facts, ...(isPlainObject(schema) ? { valuesSchema: schema } : {}), defaults: readYaml(files.get("values.yaml")) ?? {}, unreadable: faultsOf(files.get("values.yaml"), `${shown}/values.yaml`), missing, templates: texts.sort((a, b) => byCodePoint(a.path, b.path)) });
  } catch (error) {
    return notAChart(`${path} can't be read as a chart: ${(error as Error).message}`);
  }
}

async function filesBelow(folder: string): Promise<Map<string, Uint8Array>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = new Map<string, Uint8Array>();
  for (const entry of entries) {
    const path = join(entry.parentPath, entry.name);
    // Helm follows links
    const bytes = entry.isDirectory() ? undefined : await readFile(path).catch(() => undefined);
    if (bytes) files.set(path.slice(join(folder, "x").length - 1).split(sep).join("/"), bytes);
  }
  return files;
}

/** As Helm reads: the first document, and of a key that stands there twice the last. */
function parsed(bytes: Uint8Array) {
  const lines = new LineCounter();
  const document = parseDocument(Buffer.from(bytes).toString("utf8"), { ...helmYaml, uniqueKeys: false, lineCounter: lines, prettyErrors: false, logLevel: "silent" });
  return { document, lines, errors: document.errors.filter(({ code }) => code !== "MULTIPLE_DOCS") };
}

/** What a file of YAML or JSON holds; nothing where it can't be read. */
function readYaml(bytes: Uint8Array | undefined): unknown {
  if (bytes === undefined) return undefined;
  const { document, errors } = parsed(bytes);
  return errors.length > 0 ? undefined : document.toJS();
}

/** Why a file of YAML holds no object. */
function faultsOf(bytes: Uint8Array | undefined, file: string): Problem[] {
  if (bytes === undefined) return [];
  const { document, lines, errors } = parsed(bytes);
  const remedy = "correct the file";
  if (errors.length > 0) return errors.map(({ message, pos }) => ({ rule: "source/yaml", message: `this is no valid YAML: ${message}`, remedy, place: { file, line: lines.linePos(pos[0]).line, column: lines.linePos(pos[0]).col } }));
  const value: unknown = document.toJS();
  return value === null || isPlainObject(value) ? [] : [{ rule: "source/yaml", message: "this file holds no object: names and their values are wanted", remedy, place: { file } }];
}

const withoutTopFolder = (files: Map<string, Uint8Array>): Map<string, Uint8Array> => new Map([...files].map(([path, bytes]) => [path.replace(/^[^/]+\//, ""), bytes]));

/** Puts what is packed in charts/ beside it, as folders; returns the names of all dependencies that are there. */
async function unpackDependencies(files: Map<string, Uint8Array>): Promise<Set<string>> {
  const names = new Set([...files.keys()].flatMap((path) => /^charts\/([^/]+)\/Chart\.yaml$/.exec(path)?.[1] ?? []));
  for (const [path, bytes] of [...files].filter(([file]) => /^charts\/[^/]+\.tgz$/.test(file))) {
    const inside = await unpackArchive(bytes);
    const [top = basename(path)] = [...inside.keys()][0]?.split("/") ?? [];
    names.add(top);
    for (const [file, content] of inside) files.set(`charts/${file}`, content);
  }
  return names;
}

function factsOf(bytes: Uint8Array | undefined): Pick<ForeignChart, "name" | "type" | "version" | "appVersion" | "kubeVersion"> & { dependencies: string[] } | undefined {
  if (bytes === undefined) return undefined;
  const facts = (readYaml(bytes) ?? {}) as Record<string, unknown> & { dependencies?: { name?: unknown }[] };
  if (typeof facts["name"] !== "string") return undefined;
  const text = (key: string): string => (facts[key] === undefined || facts[key] === null ? "" : String(facts[key]));
  const dependencies = Array.isArray(facts.dependencies) ? facts.dependencies.map(({ name }) => String(name)) : [];
  return { name: facts["name"], type: text("type"), version: text("version"), appVersion: text("appVersion"), kubeVersion: text("kubeVersion"), dependencies };
}
