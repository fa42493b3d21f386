import type { SchemaNode } from "../model.js";

/** Kubernetes' own OpenAPI as a draft-07 document that ajv can check objects with. */
export interface KubernetesSchemas {
  /** version of Kubernetes, e.g. "1.34.4" */
  version: string;
  /** "apps/v1/StatefulSet" or "v1/Service" → name in `definitions` */
  kinds: Record<string, string>;
  definitions: Record<string, SchemaNode>;
}

/** The part of api/openapi-spec/swagger.json that is used. */
export interface OpenApi { definitions: Record<string, OpenApiNode> }

interface OpenApiNode extends SchemaNode {
  "x-kubernetes-group-version-kind"?: { group: string; version: string; kind: string }[];
}

/** Definitions that Kubernetes reads by rules of its own. */
const special: Record<string, SchemaNode> = {
  "io.k8s.apimachinery.pkg.util.intstr.IntOrString": { type: ["integer", "string"] },
  "io.k8s.apimachinery.pkg.api.resource.Quantity": { type: ["string", "number"], pattern: "^[+-]?[0-9.]+([eE][-+]?[0-9]+|[numkKMGTPE]i?)?$" },
};

/**
 * Keeps what objects of a chart can be checked with: the kinds that can be applied and all that they refer to, closed,
 * without descriptions, alpha versions, lists and the content of `status`, which only controllers write.
 */
export function trimOpenApi(version: string, { definitions }: OpenApi): KubernetesSchemas {
  const kinds: Record<string, string> = {};
  const kept: Record<string, SchemaNode> = {};

  const keep = (name: string): void => {
    const short = shortName(name);
    if (kept[short] !== undefined) return;
    kept[short] = {};
    kept[short] = special[name] ?? closed(definitions[name]!, keep);
  };

  for (const name of Object.keys(definitions).sort()) {
    const definition = definitions[name]!;
    const [kind] = definition["x-kubernetes-group-version-kind"] ?? [];
    const isObject = definition.properties?.["metadata"] !== undefined && definition.properties["items"] === undefined;
    if (kind === undefined || !isObject || kind.version.includes("alpha")) continue;
    kinds[[kind.group, kind.version, kind.kind].filter((part) => part !== "").join("/")] = shortName(name);
    keep(name);
  }
  const sorted = Object.fromEntries(Object.entries(kept).sort(([a], [b]) => (a < b ? -1 : 1)));
  return { version, kinds, definitions: sorted };
}

function closed(node: OpenApiNode, keep: (name: string) => void): SchemaNode {
  const { $ref, type, format, properties, required, items, additionalProperties } = node;
  if ($ref !== undefined) {
    const name = $ref.replace("#/definitions/", "");
    keep(name);
    return { $ref: `#/definitions/${shortName(name)}` };
  }
  const result: SchemaNode = {};
  if (type !== undefined) result.type = type;
  if (format !== undefined) result["format"] = format;
  if (required !== undefined) result.required = required;
  if (items !== undefined) result.items = closed(items, keep);
  if (typeof additionalProperties === "object") result.additionalProperties = closed(additionalProperties, keep);
  if (properties !== undefined) {
    const entries = Object.entries(properties).map(([key, child]) => [key, key === "status" && node["x-kubernetes-group-version-kind"] ? {} : closed(child, keep)]);
    result.properties = Object.fromEntries(entries) as Record<string, SchemaNode>;
    result.additionalProperties = false;
  }
  return result;
}

/** `io.k8s.api.apps.v1.StatefulSet` → `apps.v1.StatefulSet` */
function shortName(name: string): string {
  return name.replace(/^io\.k8s\.(api|apimachinery\.pkg\.apis|apimachinery\.pkg|kube-aggregator\.pkg\.apis|apiextensions-apiserver\.pkg\.apis)\./, "");
}
