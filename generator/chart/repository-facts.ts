import { fail, ok, type RepositoryFacts, type Result, type SchemaNode } from "../model.js";
import { readFacts } from "./read-facts.js";

const file = "schemas/repository.yaml";
const text: SchemaNode = { type: "string", minLength: 1 };

/** What schemas/repository.yaml may say; `artifactHub` is what https://artifacthub.io/docs/topics/repositories says of artifacthub-repo.yml. */
const FACTS: SchemaNode = {
  type: "object",
  additionalProperties: false,
  properties: {
    name: { type: "string", pattern: "^[a-z0-9][a-z0-9-]*$", "x-pattern-help": "lower-case letters, digits and \"-\"" },
    description: text,
    url: { type: "string", pattern: "^https?://[^\\s/]+(/[^\\s]*[^\\s/])?$", "x-pattern-help": "an address that begins with https:// and doesn't end in \"/\"" },
    signingKey: { type: "string", pattern: "^[0-9A-Fa-f]{40}$", "x-pattern-help": "the key's fingerprint, 40 hexadecimal digits" },
    artifactHub: {
      type: "object",
      additionalProperties: false,
      properties: {
        repositoryID: { type: "string", pattern: "^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$", "x-pattern-help": "the ID that Artifact Hub's control panel shows" },
        owners: { type: "array", items: { type: "object", additionalProperties: false, required: ["name", "email"], properties: { name: text, email: text } } },
        ignore: { type: "array", items: { type: "object", additionalProperties: false, required: ["name"], properties: { name: text, version: text } } },
      },
    },
  },
};

/** Reads the facts of a project's chart repository; a project needn't have any. */
export function repositoryFacts(source: string | undefined): Result<RepositoryFacts> {
  if (source === undefined) return ok({});
  const facts = readFacts<RepositoryFacts>(file, source, FACTS);
  if (!facts.ok || !facts.value.signingKey || facts.value.url) return facts;
  return fail({ rule: "chart/no-url", path: "url", message: "there is a signingKey, and no url", remedy: "say where dist-charts/ is served: its public key will be there too", place: { file } });
}
