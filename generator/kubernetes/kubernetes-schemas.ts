import { createRequire } from "node:module";
import { Ajv, type ErrorObject, type ValidateFunction } from "ajv";
import formats from "ajv-formats";
import { minorOf, schemasOfVersion, type OpenApiHistory } from "./openapi-history.js";
import type { KubernetesSchemas } from "./trim-openapi.js";
// only the type is imported: that makes tsc copy the file, and Node warns of JSON that is imported as a module
import type data from "./openapi.json";

const require = createRequire(import.meta.url);

/** The version that objects are checked against unless others are named. */
const USUAL = "1.34";

interface CheckedVersion { schemas: KubernetesSchemas; ajv?: Ajv; validators: Map<string, ValidateFunction> }

let history: OpenApiHistory | undefined;
const loaded = new Map<string, CheckedVersion>();

function kubernetesHistory(): OpenApiHistory {
  history ??= require("./openapi.json") as typeof data as unknown as OpenApiHistory;
  return history;
}

/** The versions of Kubernetes that are known, the oldest first: "1.27.16". */
export const kubernetesVersions = (): readonly string[] => kubernetesHistory().versions;

function checkedVersion(version: string): CheckedVersion {
  const minor = minorOf(version);
  const known = loaded.get(minor);
  if (known) return known;
  const made = { schemas: schemasOfVersion(kubernetesHistory(), kubernetesVersions().find((each) => minorOf(each) === minor)!), validators: new Map() };
  loaded.set(minor, made);
  return made;
}

/** A version of Kubernetes, and its kinds as "apps/v1/StatefulSet". */
export const kubernetesSchemas = (version: string = USUAL): KubernetesSchemas => checkedVersion(version).schemas;

/** What Kubernetes' own OpenAPI has against an object; nothing is returned for a kind that it doesn't know. Each kind is compiled when it is first seen. */
export function openApiErrors(apiVersion: string, kind: string, object: unknown, version: string = USUAL): ErrorObject[] | undefined {
  const name = `${apiVersion}/${kind}`;
  const checked = checkedVersion(version);
  const { kinds, definitions } = checked.schemas;
  if (!Object.hasOwn(kinds, name)) return undefined;
  let validate = checked.validators.get(name);
  if (validate === undefined) {
    checked.ajv ??= formats.default(new Ajv({ allErrors: true, verbose: true, strict: false, validateSchema: false, meta: false, messages: false, code: { optimize: false } })).addSchema({ $id: "kubernetes", definitions });
    validate = checked.ajv.compile({ $ref: `kubernetes#/definitions/${kinds[name]!}` });
    checked.validators.set(name, validate);
  }
  return validate(object) ? [] : validate.errors ?? [];
}
