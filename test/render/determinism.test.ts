import { expect, it } from "vitest";
import { helmMajors } from "../e2e/cluster/helm.js";
import { allRenderings } from "./both-helms.js";
import { template } from "./template.js";

it.each(helmMajors)("Helm %d renders the same text again", async (helm) => {
  for (const name of ["defaults", "full", "hostile-parameters", "further-clients"]) {
    const first = allRenderings.find((rendering) => rendering.helm === helm && rendering.file.endsWith(`/${name}.ts`))!;
    const again = await template(first.scenario.values, { release: first.release, namespace: first.namespace, helm });
    expect(again.manifest, name).toBe(first.manifest);
  }
});
