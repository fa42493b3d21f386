import { describe, expect, it } from "vitest";
import type { Problem, SchemaNode } from "../../../generator/model.js";
import { validateValues } from "../../../generator/values/validate-values.js";
import { exampleSchema } from "./example-schema.js";

const check = (values: unknown): Problem[] => validateValues(exampleSchema, values);

/** The one problem that the values have. */
function only(values: unknown): Problem {
  const problems = check(values);
  expect(problems, JSON.stringify(problems)).toHaveLength(1);
  return problems[0]!;
}

describe("what is right", () => {
  it.each([
    [{}], [null], [undefined],
    [{ storage: { data: { size: "10Gi" }, scratch: true } }],
    [{ storage: { scratch: { limit: 3 } } }],
    [{ architecture: "replication", replicas: { count: 2 } }],
    [{ global: { anything: 1 }, enabled: false }],
    [{ labels: { team: "a" }, databases: { orders: { owner: "app" } }, hosts: ["a", "b"] }],
    [{ storage: { data: undefined } }],
    [Object.assign(Object.create(null) as object, { backup: { enabled: false } })],
  ])("%j", (values) => expect(check(values)).toEqual([]));
});

describe("null", () => {
  const amounts: SchemaNode = { type: "object", additionalProperties: false, "x-removable": true, properties: { cpu: { type: "string", default: "1" }, memory: { type: "string" } } };
  const parameters: SchemaNode = { type: "object", "x-removable": true, additionalProperties: { type: "integer" }, default: { timeout: 3 } };
  const schema: SchemaNode = { type: "object", additionalProperties: false, properties: { limits: amounts, parameters, name: { type: "string", default: "a" } } };

  it.each([[{ limits: { cpu: null } }], [{ parameters: { timeout: null, other: 1 } }]])("%j takes a default away", (values) => expect(validateValues(schema, values)).toEqual([]));

  // Helm has nothing to delete there and hands the null on
  it.each([[{ limits: { memory: null } }, "limits.memory"], [{ parameters: { other: null } }, "parameters.other"], [{ limits: null }, "limits"], [{ name: null }, "name"]])("%j does not", (values, path) => {
    expect(validateValues(schema, values)).toMatchObject([{ rule: "values/wrong-type", path }]);
  });
});

describe("unknown keys", () => {
  it("names the nearest sibling", () => {
    expect(only({ storage: { data: { siz: "10Gi" } } })).toEqual({
      rule: "values/unknown-key", path: "storage.data.siz", message: 'unknown key "siz" in storage.data', given: "siz",
      allowed: "the keys size and storageClass", nearest: "size", remedy: 'write "size"',
    });
  });

  it.each([["storage_class"], ["StorageClass"], ["storage-class"], ["storageClas"], ["storageCalss"], ["storageClassName"]])("%s is storageClass", (key) => {
    expect(only({ storage: { data: { [key]: "" } } }).nearest).toBe("storageClass");
  });

  it("tells where a key belongs that exists elsewhere", () => {
    const problem = only({ storage: { size: "10Gi" } });
    expect(problem.remedy).toBe('"size" belongs under storage.data or storage.wal');
    expect(problem.nearest).toBe("storage.data.size");
  });

  it("unfolds keys with dots", () => {
    expect(only({ "storage.data.size": "10Gi" })).toMatchObject({ nearest: "storage.data.size", remedy: "write the keys inside each other instead of with dots" });
  });

  it("offers nothing when nothing is near", () => {
    expect(only({ zzzzzz: 1 })).not.toHaveProperty("nearest");
  });

  it.each(["__proto__", "constructor", "toString", "hasOwnProperty", "prototype"])("%s is a key like any other", (key) => {
    expect(only(JSON.parse(`{${JSON.stringify(key)}: {"polluted": true}}`))).toMatchObject({ rule: "values/unknown-key", given: key });
    expect(({} as Record<string, unknown>)["polluted"]).toBeUndefined();
  });

  it("escapes what a terminal would obey", () => {
    const { path, message } = only({ "a\u001b[31m\nb\u202e\u200b": 1 });
    expect(path).not.toMatch(/[\u0000-\u001f]/);
    expect(message).not.toMatch(/[\u0000-\u001f\u200b\u202e]/);
  });
});

describe("wrong types", () => {
  it.each<[string, unknown, Partial<Problem>]>([
    ["a number for a size", { storage: { data: { size: 10 } } }, { path: "storage.data.size", given: 10, nearest: "10Gi", remedy: 'give a unit, for example "10Gi"' }],
    ["YAML's no for text", { auth: { username: false } }, { given: false, remedy: "put it in quotes: YAML reads yes, no, on, off, true and false without quotes as booleans" }],
    ["YAML's octal for text", { storage: { data: { storageClass: 15 } } }, { given: 15, remedy: "put it in quotes: YAML reads 10, 017, 0o17, 0x1F, 1_000 and 1e3 without quotes as numbers" }],
    ["a number in quotes", { architecture: "replication", replicas: { count: "2" } }, { given: "2", allowed: "a whole number from 0 to 15 (servers)", nearest: "2", remedy: "write it without quotes" }],
    ["yes in quotes", { backup: { enabled: "yes" } }, { given: "yes", allowed: "true or false", nearest: "true" }],
    ["a fraction", { architecture: "replication", replicas: { count: 1.5 } }, { given: 1.5, allowed: "a whole number from 0 to 15 (servers)" }],
    ["null", { storage: null }, { given: null, remedy: "leave the key out to take the default; null removes a default in Helm" }],
    ["a list for an object", { storage: [1] }, { given: "a list", allowed: "an object with the keys data, wal and scratch" }],
    ["text for everything", "text", { rule: "values/wrong-type", path: "" }],
    ["a list for everything", [], { rule: "values/wrong-type", path: "" }],
  ])("%s", (_, values, expected) => expect(only(values)).toMatchObject({ rule: "values/wrong-type", ...expected }));
});

describe("values out of what is allowed", () => {
  it.each<[string, unknown, Partial<Problem>]>([
    ["a misspelled choice", { architecture: "replicaton" }, { rule: "values/not-allowed", allowed: '"standalone" or "replication"', nearest: "replication" }],
    ["a negative count", { architecture: "replication", replicas: { count: -1 } }, { rule: "values/out-of-range", message: "-1 is less than 0", given: -1 }],
    ["too many", { architecture: "replication", replicas: { count: 16 } }, { message: "16 is more than 15" }],
    ["a reserved name", { auth: { username: "postgres" } }, { allowed: 'lower-case letters, except "postgres"', remedy: "choose another" }],
    ["an empty text", { hosts: [""] }, { path: "hosts[0]", message: "the text is empty" }],
    ["a text too long", { storage: { data: { storageClass: "x".repeat(21) } } }, { message: "longer than 20 characters" }],
    ["duplicates", { hosts: ["a", "a"] }, { path: "hosts", message: "items 0 and 1 are the same" }],
    ["too many items", { hosts: ["a", "b", "c", "d"] }, { message: "more than 3 items" }],
    ["a bad name in a map", { labels: { Team: "a" } }, { rule: "values/bad-name", path: "labels.Team", given: "Team", allowed: "lower-case letters" }],
    ["a missing key", { databases: { orders: {} } }, { rule: "values/missing-key", path: "databases.orders.owner", allowed: "text", remedy: 'add "owner"' }],
    ["a wrong format", { backup: { at: "noon" } }, { rule: "values/malformed", allowed: "text in the format time" }],
  ])("%s", (_, values, expected) => expect(only(values)).toMatchObject(expected));
});

describe("alternatives are one problem", () => {
  it("names both kinds when neither was meant", () => {
    expect(only({ storage: { scratch: "x" } })).toMatchObject({ path: "storage.scratch", allowed: "true or false or an object with the keys limit" });
  });
  it("speaks of the one that was meant", () => {
    expect(only({ storage: { scratch: { limit: "3" } } })).toMatchObject({ path: "storage.scratch.limit", allowed: "a whole number" });
    expect(only({ storage: { scratch: {} } })).toMatchObject({ path: "storage.scratch.limit", rule: "values/missing-key" });
  });
  it("asks for one of several keys", () => {
    expect(only({ mounts: { backup: {} } })).toMatchObject({ message: "one of nfs or hostPath is needed" });
    expect(only({ mounts: { backup: { nfs: "a", hostPath: "b" } } })).toMatchObject({ message: "nfs and hostPath exclude each other", remedy: "keep one of them" });
  });
});

describe("variants", () => {
  it("refuses a key of another variant", () => {
    expect(only({ replicas: { count: 2 } })).toEqual({
      rule: "values/wrong-variant", path: "replicas",
      message: '"replicas" only with architecture: replication; architecture is standalone (the default)',
      allowed: '"replicas" only with architecture: replication',
      remedy: 'set architecture: replication, or remove "replicas"',
    });
    expect(only({ architecture: "standalone", replicas: {} }).message).toContain("architecture is standalone");
  });
  it("says nothing of them when the variant itself is unknown", () => {
    expect(only({ architecture: "ha", replicas: {} })).toMatchObject({ path: "architecture" });
  });
  it("does not say it a second time where the schema has the conditions too", async () => {
    const { completeSchema } = await import("../../../generator/schema/complete-schema.js");
    expect(validateValues(completeSchema(exampleSchema), { replicas: {} })).toHaveLength(1);
  });
});

describe("secrets", () => {
  it.each<[string, unknown]>([
    ["too short", { auth: { password: "hunter2" } }],
    ["too small", { auth: { pin: 7777777 - 7777000 } }],
    ["of the wrong type", { auth: { pin: "hunter2" } }],
    ["in the place of what holds it", { auth: "hunter2" }],
    ["under a misspelled key", { auth: { pasword: "hunter2" } }],
    ["inside of a list", { auth: ["hunter2"] }],
  ])("a secret %s is never shown", (_, values) => {
    expect(JSON.stringify(only(values))).not.toMatch(/hunter2|777/);
  });
});

describe("everything at once", () => {
  it("is in the order of the paths, without duplicates, every time the same", () => {
    const values = { zeta: 1, storage: { data: { size: 10, siz: 1 } }, architecture: "x", hosts: [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11] };
    const paths = check(values).map(({ path }) => path);
    expect(paths).toEqual(["architecture", "hosts", ...Array.from({ length: 11 }, (_, index) => `hosts[${index}]`), "storage.data.siz", "storage.data.size", "zeta"]);
    expect(check({ ...values })).toEqual(check(Object.fromEntries(Object.entries(values).reverse())));
  });

  it("has the place of the value, or of what it stands in", () => {
    const places = (path: (string | number)[]) => (path.join(".") === "storage.data" ? { file: "db.yaml", line: 3 } : path.length === 0 ? { file: "db.yaml" } : undefined);
    const problems = validateValues(exampleSchema, { storage: { data: { siz: 1 } }, zeta: 1 }, places);
    expect(problems.map(({ place }) => place)).toEqual([{ file: "db.yaml", line: 3 }, { file: "db.yaml" }]);
  });

  it("counts the defaults in, as Helm does, but not in maps", () => {
    const schema = {
      type: "object", additionalProperties: false,
      properties: { a: { type: "object", additionalProperties: false, required: ["b"], properties: { b: { type: "string", default: "x" }, c: { type: "string" } } } },
    };
    expect(validateValues(schema, { a: { c: "y" } })).toEqual([]);
  });
});

it("says once that null is no section, though another variant has it", () => {
  expect(check({ replicas: null })).toMatchObject([{ rule: "values/wrong-type", path: "replicas" }]);
});
