import { createRequire } from "node:module";
import { Ajv, type ErrorObject, type ValidateFunction } from "ajv";
import formats from "ajv-formats";
import type { KubernetesSchemas } from "./trim-openapi.js";
// only the type is imported: that makes tsc copy the file, and Node warns of JSON that is imported as a module
import type data from "./v1.34.json";

const require = createRequire(import.meta.url);

let schemas: KubernetesSchemas | undefined;
let ajv: Ajv | undefined;
const validators = new Map<string, ValidateFunction>();

/** Version of Kubernetes, and its kinds as "apps/v1/StatefulSet". */
export function kubernetesSchemas(): KubernetesSchemas {
  schemas ??= require("./v1.34.json") as typeof data as unknown as KubernetesSchemas;
  return schemas;
}

/** What Kubernetes' own OpenAPI has against an object; nothing is returned for a kind that it doesn't know. Each kind is compiled when it is first seen. */
export function openApiErrors(apiVersion: string, kind: string, object: unknown): ErrorObject[] | undefined {
  const name = `${apiVersion}/${kind}`;
  const { kinds, definitions } = kubernetesSchemas();
  if (!Object.hasOwn(kinds, name)) return undefined;
  let validate = validators.get(name);
  if (validate === undefined) {
    ajv ??= formats.default(new Ajv({ allErrors: true, verbose: true, strict: false })).addSchema({ $id: "kubernetes", definitions });
    validate = ajv.compile({ $ref: `kubernetes#/definitions/${kinds[name]!}` });
    validators.set(name, validate);
  }
  return validate(object) ? [] : validate.errors ?? [];
}
