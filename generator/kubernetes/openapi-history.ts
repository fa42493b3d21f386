import { isDeepStrictEqual } from "node:util";
import type { SchemaNode } from "../model.js";
import type { KubernetesSchemas } from "./trim-openapi.js";

/** What something was from a version on; null: it was gone. */
type Steps<T> = [since: string, was: T | null][];

/** The OpenAPI of several versions in one document, in which each definition stands once for all versions that have it alike. */
export interface OpenApiHistory {
  /** one of each minor version, the oldest first: "1.27.16" */
  versions: string[];
  kinds: Record<string, Steps<string>>;
  definitions: Record<string, Steps<SchemaNode>>;
}

/** "1.27.16" → "1.27" */
export const minorOf = (version: string): string => version.split(".").slice(0, 2).join(".");

/** Puts versions together, the oldest first. */
export function openApiHistory(versions: readonly KubernetesSchemas[]): OpenApiHistory {
  return {
    versions: versions.map(({ version }) => version),
    kinds: stepsOf(versions.map(({ version, kinds }) => [version, kinds])),
    definitions: stepsOf(versions.map(({ version, definitions }) => [version, definitions])),
  };
}

function stepsOf<T>(versions: readonly [version: string, entries: Record<string, T>][]): Record<string, Steps<T>> {
  const names = [...new Set(versions.flatMap(([, entries]) => Object.keys(entries)))].sort();
  return Object.fromEntries(names.map((name) => {
    const steps: Steps<T> = [];
    for (const [version, entries] of versions) {
      const is = Object.hasOwn(entries, name) ? entries[name]! : null;
      const was = steps.at(-1)?.[1] ?? null;
      if (!isDeepStrictEqual(is, was)) steps.push([minorOf(version), is]);
    }
    return [name, steps];
  }));
}

/** What one version had. */
export function schemasOfVersion(history: OpenApiHistory, version: string): KubernetesSchemas {
  const order = history.versions.map(minorOf);
  const at = order.indexOf(minorOf(version));
  const entriesAt = <T>(entries: Record<string, Steps<T>>): Record<string, T> => Object.fromEntries(Object.entries(entries).flatMap(([name, steps]) => {
    const is = steps.findLast(([since]) => order.indexOf(since) <= at)?.[1] ?? null;
    return is === null ? [] : [[name, is]];
  }));
  return { version, kinds: entriesAt(history.kinds), definitions: entriesAt(history.definitions) };
}

/** The document as text, a step a line, so that an update can be read as a difference. */
export function historyText({ versions, kinds, definitions }: OpenApiHistory): string {
  const lines = (entries: Record<string, Steps<unknown>>): string =>
    Object.entries(entries).map(([name, steps]) => `${JSON.stringify(name)}: [${steps.map((step) => JSON.stringify(step)).join(",\n ")}]`).join(",\n");
  return `{"versions": ${JSON.stringify(versions)},\n"kinds": {\n${lines(kinds)}\n},\n"definitions": {\n${lines(definitions)}\n}}\n`;
}
