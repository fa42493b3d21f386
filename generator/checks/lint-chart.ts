import { byCodePoint, type Problem } from "../model.js";
import type { LintInput } from "./lint-input.js";
import type { Rule } from "./rule.js";
import { defaultsValid } from "./rules/defaults-valid.js";
import { kubernetesLabels } from "./rules/kubernetes-labels.js";
import { kubernetesNames } from "./rules/kubernetes-names.js";
import { kubernetesSchema } from "./rules/kubernetes-schema.js";
import { kubernetesYaml } from "./rules/kubernetes-yaml.js";
import { scenarioChanges } from "./rules/scenario-changes.js";
import { scenarioRenders } from "./rules/scenario-renders.js";
import { scenarioValues } from "./rules/scenario-values.js";
import { schemaUnusedField } from "./rules/schema-unused-field.js";
import { templateKind } from "./rules/template-kind.js";
import { templateSyntax } from "./rules/template-syntax.js";
import { templateUndefined } from "./rules/template-undefined.js";
import { templateUnfollowable } from "./rules/template-unfollowable.js";
import { templateUnknownPath } from "./rules/template-unknown-path.js";
import { templateUnused } from "./rules/template-unused.js";

/** Every rule that charts are held to. */
export const rules: readonly Rule[] = [
  templateSyntax, templateUnknownPath, templateUnfollowable, templateUndefined, templateUnused, templateKind,
  schemaUnusedField, defaultsValid,
  scenarioValues, scenarioRenders, scenarioChanges,
  kubernetesYaml, kubernetesSchema, kubernetesNames, kubernetesLabels,
];

/** Everything that the rules have against a chart, by file, line and rule. */
export function lintChart(input: LintInput): Problem[] {
  return rules.flatMap((rule) => rule.check(input)).sort((a, b) =>
    byCodePoint(a.place?.file ?? "", b.place?.file ?? "")
    || (a.place?.line ?? 0) - (b.place?.line ?? 0)
    || (a.place?.column ?? 0) - (b.place?.column ?? 0)
    || byCodePoint(a.rule, b.rule)
    || byCodePoint(a.path ?? "", b.path ?? "")
    || byCodePoint(a.message, b.message));
}
