import type { Place, Places, Problem, SchemaNode } from "../model.js";
import { onceEach } from "../schema/once-each.js";
import { everyNode, mapChildren } from "../schema/walk.js";
import { kubernetesSchemas, kubernetesVersions } from "./kubernetes-schemas.js";

/**
 * A schema in which every object that is `x-kubernetes` knows the fields of that type beside those that it states itself,
 * as Kubernetes' newest OpenAPI has them, closed down to the last.
 */
export const withKubernetesTypes: (node: SchemaNode) => SchemaNode = onceEach((node) => {
  const changed = mapChildren(node, withKubernetesTypes);
  const type = node["x-kubernetes"];
  if (type === undefined) return changed;
  const { properties = {}, required } = expanded(definitions()[type]!);
  const filled = Object.entries(properties).filter(([key]) => !changed.properties?.[key]).map(([key, child]) => [key, { ...child, "x-from-kubernetes": true }]);
  return { ...(required ? { required } : {}), ...changed, properties: { ...changed.properties, ...Object.fromEntries(filled) as Record<string, SchemaNode> } };
});

/** A problem for each `x-kubernetes` that Kubernetes doesn't have. */
export function unknownKubernetesTypes(schema: SchemaNode, places: Places): Problem[] {
  const unknown = everyNode(schema).filter(({ node }) => node["x-kubernetes"] !== undefined && !definitions()[node["x-kubernetes"]]?.properties);
  return unknown.map(({ pointer, node }) => {
    const place: Place | undefined = places.get(`${pointer}/x-kubernetes`);
    return { rule: "schema/kubernetes", message: `Kubernetes ${newest()} has no object type ${node["x-kubernetes"]!}`, given: node["x-kubernetes"], allowed: "a name such as core.v1.Volume", ...(place ? { place } : {}) };
  });
}

const newest = (): string => kubernetesVersions().at(-1)!;
const definitions = (): Record<string, SchemaNode> => kubernetesSchemas(newest()).definitions;

/** A definition with those that it refers to written out: none of a pod's refers to itself. */
function expanded(node: SchemaNode): SchemaNode {
  if (node.$ref !== undefined) return expanded(definitions()[node.$ref.replace("#/definitions/", "")]!);
  const isOpen = node.type === "object" && node.properties === undefined && node.additionalProperties === undefined;
  return isOpen ? { ...node, additionalProperties: { "x-typescript": "unknown" } } : mapChildren(node, expanded);
}
