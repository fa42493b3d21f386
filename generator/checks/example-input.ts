import { parse } from "yaml";
import { ok, type RenderedFile, type SchemaNode } from "../model.js";
import { completeSchema } from "../schema/complete-schema.js";
import { defaultsOf, settleDefaults } from "../schema/defaults.js";
import type { LintInput } from "./lint-input.js";
import type { Example } from "./rule.js";

/** The chart that a rule's example stands for, as the rules see it. */
export function exampleInput({ schema = "properties: {}", files = {}, values = "{}", manifest = "", baseline = "", changes = [] }: Example): LintInput {
  const root: SchemaNode = settleDefaults({ type: "object", additionalProperties: false, ...(parse(schema) as SchemaNode) });
  return {
    chart: {
      facts: { name: "x", version: "1.0.0", appVersion: "1", kubeVersion: ">=1.27.0-0", description: "An example." },
      schema: completeSchema(root),
      defaults: defaultsOf(root),
      files: Object.entries(files).map(([path, text]) => exampleFile(path, text)),
      operations: [],
    },
    scenarios: [{
      file: "test/scenarios/x/example.ts",
      scenario: { title: "example", values: parse(values) as Record<string, unknown>, changes },
      renderings: [{ helm: "helm 4", manifest: ok(manifest), baseline: ok(baseline) }],
    }],
  };
}

function exampleFile(path: string, text: string): RenderedFile {
  return { path, text, source: `chart-templates/x/${path}`, sourceLines: text.split("\n").map((_, index) => index + 1) };
}
