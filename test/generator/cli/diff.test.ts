import { cp, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, it } from "vitest";
import { build } from "../../../generator/commands/build.js";
import { diff } from "../../../generator/commands/diff.js";
import { tinyProject } from "../in-temporary-folder.js";
import { helmwright } from "../run-command.js";

async function edit(file: string, from: string, to: string): Promise<void> {
  const text = await readFile(file, "utf8");
  expect(text).toContain(from);
  await writeFile(file, text.replace(from, to));
}

it("tells what an upgrade does, and asks for the version that it needs", async () => {
  const root = await tinyProject();
  const [old, now] = [join(root, "dist-charts/hello"), join(root, "newer")];
  await cp(old, now, { recursive: true });
  await edit(join(now, "templates/deployment.yaml"), "matchLabels: { app: hello }", "matchLabels: { app: hello, more: x }");
  const run = await helmwright(["diff", old, now, "--release", "big"]);
  expect(run.exitCode).toBe(1);
  expect(run.stdout).toMatch(/^hello 1\.2\.3 → hello 1\.2\.3, release big\n\nObjects:\n {2}~ Deployment\/big-hello {2}REFUSED by the API\n {6}spec\.selector\.matchLabels\.more: none → "x"\n\nValues: nothing changes\n\nVersion: at least 2\.0\.0\n$/);
  expect(run.stderr).toContain("the API refuses the upgrade: spec.selector can't be changed");
  expect(run.stderr).toContain("allowed       2.0.0 or higher");
});

it("tells what other values do, and asks no version for them", async () => {
  const root = await tinyProject();
  await writeFile(join(root, "loud.yaml"), "mode: loud\n");
  const chart = join(root, "dist-charts/hello");
  const { problems, text } = await diff(chart, chart, { namespace: "default", newValues: [join(root, "loud.yaml")] });
  expect(problems).toEqual([]);
  expect(text).toContain("~ Deployment/hello-hello  restarts its pods");
  expect(text).not.toContain("Version:");
});

it("of two equal charts there is nothing to tell", async () => {
  const chart = join(await tinyProject(), "dist-charts/hello");
  expect((await diff(chart, chart, { namespace: "default" })).text).toBe("hello 1.2.3 → hello 1.2.3, release hello\n\nObjects: none changes\n\nValues: nothing changes");
});

it("publish refuses a version that is too small for what changed", async () => {
  const root = await tinyProject();
  await build({ root }, "publish");
  await edit(join(root, "schemas/hello/chart.yaml"), "1.2.3", "1.2.4");
  await edit(join(root, "chart-templates/hello/templates/configmap.yaml"), '{{ include "hello.name" . }}', '{{ include "hello.name" . }}-words');
  expect((await build({ root }, "publish")).problems).toMatchObject([{ rule: "diff/version", given: "1.2.4", allowed: "2.0.0 or higher", place: { file: "schemas/hello/chart.yaml" } }]);
  await edit(join(root, "schemas/hello/chart.yaml"), "1.2.4", "2.0.0");
  expect((await build({ root }, "publish")).problems).toEqual([]);
});
