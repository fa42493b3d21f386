import { fail, type ChartFacts, type Result, type SchemaNode } from "../model.js";
import { readFacts } from "./read-facts.js";

const text: SchemaNode = { type: "string", minLength: 1 };
const texts: SchemaNode = { type: "array", items: text };

/** What schemas/<chart>/chart.yaml may say. */
const FACTS: SchemaNode = {
  type: "object",
  additionalProperties: false,
  required: ["name", "version", "appVersion", "kubeVersion", "description"],
  properties: {
    name: { type: "string", pattern: "^[a-z][a-z0-9-]*$", "x-pattern-help": "lower-case letters, digits and \"-\"" },
    version: { type: "string", pattern: "^(0|[1-9]\\d*)\\.(0|[1-9]\\d*)\\.(0|[1-9]\\d*)(-[0-9A-Za-z.-]+)?$", "x-pattern-help": "a semantic version such as 1.2.3" },
    appVersion: text,
    kubeVersion: text,
    description: text,
    home: text,
    sources: texts,
    keywords: texts,
    maintainers: {
      type: "array",
      items: { type: "object", additionalProperties: false, required: ["name"], properties: { name: text, email: text, url: text } },
    },
    license: { ...text, pattern: "^[A-Za-z0-9.+() -]+$", "x-pattern-help": "an SPDX expression such as Apache-2.0" },
    images: {
      type: "array",
      items: {
        type: "object",
        additionalProperties: false,
        required: ["name", "repository", "tag", "digest"],
        properties: { name: text, repository: text, tag: text, version: text, digest: { type: "string", pattern: "^sha256:[0-9a-f]{64}$", "x-pattern-help": "sha256: and 64 hexadecimal digits" } },
      },
    },
    annotations: { type: "object", additionalProperties: { type: "string" } },
  },
};

/** Reads the facts of a chart and says all that is wrong with them. */
export function chartFacts(file: string, source: string | undefined, folder: string): Result<ChartFacts> {
  if (source === undefined) {
    return fail({ rule: "chart/no-facts", message: `${file} is missing`, remedy: "write name, version, appVersion, kubeVersion and description of the chart there", place: { file } });
  }
  const facts = readFacts<ChartFacts>(file, source, FACTS);
  if (!facts.ok || facts.value.name === folder) return facts;
  return fail({ rule: "chart/name", path: "name", message: `the chart is named ${facts.value.name}, its folder ${folder}`, remedy: "give both one name", place: { file } });
}
