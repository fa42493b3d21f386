import { stat } from "node:fs/promises";
import { extname } from "node:path";
import { fail, ok, type Place, type Result } from "../model.js";
import { placesOfExport } from "../typescript/value-places.js";
import { isPlainObject, merged } from "../values/default-values.js";
import { jsonFault } from "../values/json-fault.js";
import type { PlaceOf } from "../values/validate-values.js";
import { parseValues, type LoadedValues } from "../values/yaml-values.js";
import { loadDefaultExport } from "./load-module.js";
import { readValuesText } from "./values-file.js";

/** Reads values from .yaml, .json, .ts or .js; "-" is YAML on standard input. */
export async function loadValues(file: string, root: string): Promise<Result<LoadedValues>> {
  const shown = file === "-" ? "standard input" : file;
  switch (file === "-" ? ".yaml" : extname(file)) {
    case ".yaml": case ".yml": case ".json": {
      const read = await readValuesText(file);
      if (!read.ok) return read;
      const text = read.value;
      const fault = extname(file) === ".json" ? jsonFault(text.replace(/^\uFEFF/, " ")) : undefined;
      if (fault) return fail({ rule: "values/syntax", message: `this is no JSON: ${fault.message}`, remedy: "correct it, or name the file .yaml", place: placeIn(text, fault.at, shown) });
      return parseValues(text, shown);
    }
    case ".ts": case ".mts": case ".js": case ".mjs": {
      const loaded = await loadDefaultExport(file, root);
      if (!loaded.ok) return loaded;
      let places: PlaceOf | undefined;
      return ok({ values: loaded.value, placeOf: (path) => (places ??= placesOfExport(file, loaded.value, shown))(path) });
    }
    default:
      return fail({ rule: "values/file-type", given: shown, message: `${shown} is no file of values`, allowed: ".yaml, .yml, .json, .ts, .mts, .js, .mjs, or - for YAML on standard input", place: { file: shown } });
  }
}

/** The values of several files as Helm merges them: the last one wins. A value's place is in the last file that has it. */
export async function mergedValues(files: readonly string[]): Promise<Result<LoadedValues & { values: Record<string, unknown> }>> {
  let all: Record<string, unknown> = {};
  const places: PlaceOf[] = [];
  for (const file of files) {
    const loaded = await loadValues(file, process.cwd());
    if (!loaded.ok) return loaded;
    if (!isPlainObject(loaded.value.values)) return fail({ rule: "values/not-plain", message: "this file holds no object of values", place: { file } });
    all = merged(all, loaded.value.values) as Record<string, unknown>;
    places.unshift(loaded.value.placeOf);
  }
  return ok({ values: all, placeOf: (path) => firstOf(places, (placeOf) => placeOf(path)) });
}

function firstOf<T, R>(items: readonly T[], find: (item: T) => R | undefined): R | undefined {
  for (const item of items) {
    const found = find(item);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** Whether a path is that of a folder: a chart may be named like a file of values. */
export const isFolder = async (path: string): Promise<boolean> => (await stat(path).catch(() => undefined))?.isDirectory() ?? false;

function placeIn(text: string, offset: number, file: string): Place {
  const before = text.slice(0, offset).split("\n");
  return { file, line: before.length, column: before.at(-1)!.length + 1 };
}
