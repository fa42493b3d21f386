import { expect, it } from "vitest";
import { manifestObjects } from "../../../../generator/checks/kubernetes/manifest-objects.js";

const account = "---\n# Source: x/templates/account.yaml\napiVersion: v1\nkind: ServiceAccount\nmetadata: { name: db }\n";
const scripts = (line: string): string => `---\n# Source: x/templates/scripts.yaml\nkind: ConfigMap\nmetadata: { name: scripts }\ndata:\n  a.sh: |\n    ---\n    ${line}\n`;

it("names each object and its template, and takes no text inside of a document for the next one", () => {
  expect(manifestObjects(`${account}${scripts("echo")}--- \n---\n`)).toEqual({ errors: [], objects: [
    { name: "ServiceAccount/db", template: "templates/account.yaml", value: expect.anything() },
    { name: "ConfigMap/scripts", template: "templates/scripts.yaml", value: expect.objectContaining({ data: { "a.sh": "---\necho\n" } }) },
  ] });
});

it("reads a document that two manifests share once", () => {
  const [one, other] = [manifestObjects(account + scripts("one")), manifestObjects(account + scripts("other"))];
  expect(one.objects[0]).toBe(other.objects[0]);
  expect(one.objects[1]).not.toEqual(other.objects[1]);
});

it("says of each document what is wrong with it, and reads the others", () => {
  const { objects, errors } = manifestObjects(`---\n# Source: x/templates/a.yaml\na: [\n${account}---\n# Source: x/templates/b.yaml\na: 1\na: 2\n`);
  expect(objects.map(({ name }) => name)).toEqual(["ServiceAccount/db"]);
  expect(new Set(errors.map(({ template }) => template))).toEqual(new Set(["templates/a.yaml", "templates/b.yaml"]));
  expect(errors.at(-1)!.message).toBe('the key "a" stands there twice');
});
