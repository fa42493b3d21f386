import { readdirSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { manifestObjects } from "../../generator/checks/kubernetes/manifest-objects.js";
import { objectChanges } from "../../generator/diff/object-changes.js";
import { refusals } from "../../generator/diff/refusals.js";
import { problemText } from "../../generator/values/problem-text.js";
import { renderings } from "./renderings.js";
import { runHelm } from "./template.js";

const published = join(import.meta.dirname, "../../dist-charts");
const archives = readdirSync(published).filter((name) => /^postgres-.*\.tgz$/.test(name));

it("there are published versions", () => expect(archives.length).toBeGreaterThanOrEqual(2));

describe.each(archives)("a release of %s", (archive) => {
  const upgraded: string[] = [];
  const refused: string[] = [];

  beforeAll(async () => {
    for (const { scenario, release, namespace, objects } of renderings) {
      const before = await runHelm(4, ["template", release, join(published, archive), "--namespace", namespace, "--values", "-"], JSON.stringify(scenario.values));
      // it does not know these values yet
      if (before.exitCode !== 0) continue;
      upgraded.push(scenario.title);
      const problems = refusals(objectChanges(manifestObjects(before.stdout).objects, objects));
      refused.push(...problems.map((problem) => `${scenario.title}: ${problemText(problem)}`));
    }
  });

  it("is upgraded to this chart in every scenario, with nothing that the API refuses", () => {
    expect(refused).toEqual([]);
    expect(upgraded.length).toBeGreaterThan(20);
  });
});
