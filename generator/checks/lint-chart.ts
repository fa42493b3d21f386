import { byCodePoint, type Problem } from "../model.js";
import type { LintInput } from "./lint-input.js";
import type { ObjectRule } from "./object-rule.js";
import type { Rule } from "./rule.js";
import { defaultsValid } from "./rules/defaults-valid.js";
import { exceptionsRule } from "./rules/kubernetes-exceptions.js";
import { kubernetesApiToken } from "./rules/kubernetes-api-token.js";
import { kubernetesDisruptionBudget } from "./rules/kubernetes-disruption-budget.js";
import { kubernetesImageVersion } from "./rules/kubernetes-image-version.js";
import { kubernetesImmutableFields } from "./rules/kubernetes-immutable-fields.js";
import { kubernetesLabels } from "./rules/kubernetes-labels.js";
import { kubernetesNames } from "./rules/kubernetes-names.js";
import { kubernetesNetworkPolicy } from "./rules/kubernetes-network-policy.js";
import { kubernetesProbes } from "./rules/kubernetes-probes.js";
import { kubernetesRbac } from "./rules/kubernetes-rbac.js";
import { kubernetesReadOnlyRoot } from "./rules/kubernetes-read-only-root.js";
import { kubernetesRecommendedLabels } from "./rules/kubernetes-recommended-labels.js";
import { kubernetesReleaseName } from "./rules/kubernetes-release-name.js";
import { kubernetesRemovedApi } from "./rules/kubernetes-removed-api.js";
import { kubernetesResources } from "./rules/kubernetes-resources.js";
import { kubernetesRestricted } from "./rules/kubernetes-restricted.js";
import { kubernetesSchema } from "./rules/kubernetes-schema.js";
import { kubernetesSecretPlace } from "./rules/kubernetes-secret-place.js";
import { kubernetesSelector } from "./rules/kubernetes-selector.js";
import { kubernetesServiceEndpoints } from "./rules/kubernetes-service-endpoints.js";
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

/** Rules for rendered objects that ask for judgement, so that an object may be excepted from them with a reason. */
export const objectRules: readonly ObjectRule[] = [
  kubernetesRecommendedLabels, kubernetesReleaseName, kubernetesProbes, kubernetesResources,
  kubernetesRestricted, kubernetesReadOnlyRoot, kubernetesApiToken, kubernetesRbac, kubernetesSecretPlace, kubernetesImageVersion,
  kubernetesSelector, kubernetesServiceEndpoints, kubernetesNetworkPolicy, kubernetesDisruptionBudget,
  kubernetesImmutableFields, kubernetesRemovedApi,
];

/** Rules for what Helm renders, which hold for any chart. */
export const manifestRules: readonly Rule[] = [kubernetesYaml, kubernetesSchema, kubernetesNames, kubernetesLabels, ...objectRules, exceptionsRule(objectRules)];

/** Every rule that the charts of a project are held to. */
export const rules: readonly Rule[] = [
  templateSyntax, templateUnknownPath, templateUnfollowable, templateUndefined, templateUnused, templateKind,
  schemaUnusedField, defaultsValid,
  scenarioValues, scenarioRenders, scenarioChanges,
  ...manifestRules,
];

/** Everything that the rules have against a chart, by file, line and rule. */
export function lintChart(input: LintInput): Problem[] {
  return sortedProblems(rules.flatMap((rule) => rule.check(input)));
}

/** By file, line and rule. */
export function sortedProblems(problems: readonly Problem[]): Problem[] {
  return [...problems].sort((a, b) =>
    byCodePoint(a.place?.file ?? "", b.place?.file ?? "")
    || (a.place?.line ?? 0) - (b.place?.line ?? 0)
    || (a.place?.column ?? 0) - (b.place?.column ?? 0)
    || byCodePoint(a.rule, b.rule)
    || byCodePoint(a.path ?? "", b.path ?? "")
    || byCodePoint(a.message, b.message));
}
