import type { SchemaNode } from "../../../generator/model.js";

const volume: SchemaNode = {
  type: "object",
  additionalProperties: false,
  properties: {
    size: {
      type: "string", pattern: "^[1-9][0-9]{0,6}(Mi|Gi|Ti)$",
      "x-pattern-help": "a whole number with a binary unit, for example 512Mi, 10Gi or 2Ti", default: "8Gi",
    },
    storageClass: { type: "string", maxLength: 20, default: "" },
  },
};

/** A schema with one of everything that values can get wrong. */
export const exampleSchema: SchemaNode = {
  type: "object",
  additionalProperties: false,
  "x-variants": { key: "architecture", only: { standalone: [], replication: ["replicas"] } },
  properties: {
    architecture: { type: "string", enum: ["standalone", "replication"], default: "standalone" },
    replicas: {
      type: "object", additionalProperties: false,
      properties: { count: { type: "integer", minimum: 0, maximum: 15, "x-unit": "servers", default: 1 } },
    },
    storage: {
      type: "object", additionalProperties: false,
      properties: {
        data: volume,
        wal: volume,
        scratch: { oneOf: [{ type: "boolean" }, { type: "object", additionalProperties: false, required: ["limit"], properties: { limit: { type: "integer" } } }] },
      },
    },
    auth: {
      type: "object", additionalProperties: false,
      properties: {
        username: { type: "string", pattern: "^[a-z]+$", "x-pattern-help": "lower-case letters", not: { pattern: "^(postgres)$", "x-pattern-help": '"postgres"' }, default: "app" },
        password: { type: "string", writeOnly: true, minLength: 8 },
        pin: { type: "integer", writeOnly: true, minimum: 1000 },
      },
    },
    backup: {
      type: "object", additionalProperties: false,
      properties: { enabled: { type: "boolean", default: true }, at: { type: "string", format: "time" } },
    },
    labels: { type: "object", propertyNames: { pattern: "^[a-z]+$", "x-pattern-help": "lower-case letters" }, additionalProperties: { type: "string" }, default: {} },
    databases: {
      type: "object", default: {},
      additionalProperties: { type: "object", additionalProperties: false, required: ["owner"], properties: { owner: { type: "string" } } },
    },
    mounts: {
      type: "object", default: {},
      additionalProperties: {
        type: "object", additionalProperties: false,
        properties: { nfs: { type: "string" }, hostPath: { type: "string" } },
        oneOf: [{ required: ["nfs"] }, { required: ["hostPath"] }],
      },
    },
    hosts: { type: "array", uniqueItems: true, maxItems: 3, items: { type: "string", minLength: 1 }, default: [] },
  },
};
