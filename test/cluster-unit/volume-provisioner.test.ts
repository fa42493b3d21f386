import { expect, test } from "vitest";
import { patchProvisioner } from "../e2e/cluster/volume-provisioner.js";

const upstream = 'package main\n\nimport (\n\t"os"\n)\n\nconst (\n\tActionTypeDelete = "delete"\n)\n\nfunc createHelperPod() {\n\to.Path = filepath.Clean(o.Path)\n\tstartPod()\n}\n';

test("a folder is made in place, before a pod would be started for it", () => {
  const patched = patchProvisioner(upstream);
  expect(patched).toContain("\to.Path = filepath.Clean(o.Path)\n\treturn inSharedFolder(action, o.Path)\n\tstartPod()\n");
  expect(patched).toContain("func inSharedFolder(");
});

test.each([
  ["the path is known elsewhere", upstream.replace("filepath.Clean", "clean")],
  ["there are two such places", upstream + upstream],
  ["the actions are named otherwise", upstream.replace("ActionTypeDelete", "Remove")],
])("a changed upstream is refused: %s", (_, source) => {
  expect(() => patchProvisioner(source)).toThrow(/local-path-provisioner changed: its source has \d+ times/);
});
