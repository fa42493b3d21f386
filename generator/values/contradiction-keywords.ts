import type { Ajv, ErrorObject } from "ajv";
import type { SchemaNode } from "../model.js";
import { failedComparison, repeatedItem, type Contradiction } from "./comparisons.js";
import { ownFormats } from "./own-formats.js";
import { pathOfPointer, type ValuePath } from "./value-path.js";

/** A value that a keyword of ours judges: where it stands, and what it stands in. */
interface Judged { path: ValuePath; values: unknown; schema: SchemaNode }

/** What a keyword of ours says of a value; `below` is the step to the part of it that is meant. */
type Judge = (keyword: never, value: never, judged: Judged) => (Contradiction & { below?: number }) | undefined;

const JUDGES: Record<string, { type?: "string" | "array"; judge: Judge }> = {
  "x-compare": { judge: (wanted: Parameters<typeof failedComparison>[0], value: unknown, { path, values, schema }) => failedComparison(wanted, value, path, values, schema) },
  "x-distinct": {
    type: "array",
    judge(keys: string[], list: unknown[]) {
      const { index, ...words } = repeatedItem(keys, list) ?? {};
      return index === undefined ? undefined : { ...words as Contradiction, below: index };
    },
  },
  "x-format": { type: "string", judge: (format: keyof typeof ownFormats, text: string) => ownFormats[format](text) },
  "x-max-bytes": {
    type: "string",
    judge(most: number, text: string) {
      const bytes = new TextEncoder().encode(text).length;
      return bytes > most ? { message: `${bytes} bytes`, remedy: `at most ${most}` } : undefined;
    },
  },
};

/** Teaches ajv the keywords by which a schema says which values contradict each other. */
export function addContradictions(ajv: Ajv, schema: SchemaNode): void {
  for (const [keyword, { type, judge }] of Object.entries(JUDGES)) {
    ajv.addKeyword({
      keyword, ...(type ? { type } : {}), errors: true,
      compile: (wanted: unknown) => function validate(value: unknown, context): boolean {
        const values = context?.rootData;
        const found = judge(wanted as never, value as never, { path: pathOfPointer(context?.instancePath ?? "", values), values, schema });
        const { below, ...params } = found ?? {};
        const at = below === undefined ? {} : { instancePath: `${context?.instancePath ?? ""}/${below}` };
        (validate as { errors?: Partial<ErrorObject>[] }).errors = found ? [{ keyword, params, ...at }] : [];
        return found === undefined;
      },
    });
  }
}
