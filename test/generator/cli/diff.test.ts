import { cp, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { build } from "../../../generator/commands/build.js";
import { diff } from "../../../generator/commands/diff.js";
import { temporaryFolder, tinyChart, tinyProject } from "../in-temporary-folder.js";
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

describe("of two files of values", () => {
  it("tells what becomes of a release of the project's chart, in whatever they are written", async () => {
    const root = await tinyProject();
    await writeFile(join(root, "old.yaml"), "mode: quiet\n");
    await writeFile(join(root, "new.ts"), 'export default { mode: "loud" };\n');
    await writeFile(join(root, "new.json"), '{ "mode": "loud" }\n');
    for (const file of ["new.ts", "new.json"]) {
      const run = await helmwright(["diff", join(root, "old.yaml"), join(root, file), "--root", root, "--release", "big"]);
      expect(run).toMatchObject({ exitCode: 0, stderr: "" });
      expect(run.stdout).toBe(`hello 1.2.3, release big: ${join(root, "old.yaml")} → ${join(root, file)}\n\nObjects:\n  ~ Deployment/big-hello  restarts its pods\n      spec.template.spec.containers[hello].args: ["quiet"] → ["loud","--decibels=60","--echo=false"]\n`);
    }
  });

  it("tells what the API refuses, with the way around", async () => {
    const root = await tinyProject();
    await edit(join(root, "chart-templates/hello/templates/deployment.yaml"), "matchLabels: { app: hello }", 'matchLabels: { app: hello, mode: "{{ .Values.mode }}" }');
    await writeFile(join(root, "old.yaml"), "{}\n");
    await writeFile(join(root, "new.yaml"), "mode: loud\n");
    expect((await diff(join(root, "old.yaml"), join(root, "new.yaml"), { root, namespace: "default" })).problems).toMatchObject([{ rule: "diff/immutable", path: "Deployment/hello-hello", remedy: expect.stringContaining("--cascade=orphan") }]);
  });

  it("says in our words what is wrong with both, each at its line", async () => {
    const root = await tinyProject();
    await writeFile(join(root, "old.yaml"), "\nmod: loud\n");
    await writeFile(join(root, "new.yaml"), "mode: lout\n");
    const run = await helmwright(["diff", join(root, "old.yaml"), join(root, "new.yaml"), "--root", root]);
    expect(run.exitCode).toBe(1);
    expect(run.stderr).toMatch(/old\.yaml:2:6 {2}mod {2}unknown key "mod"[^]*did you mean {2}mode[^]*new\.yaml:1:7 {2}mode {2}[^]*did you mean {2}loud/);
    expect(run.stderr).not.toMatch(/jsonschema|additional propert|^Error/im);
  });

  it("says whose values a template refuses", async () => {
    const root = await tinyProject();
    await edit(join(root, "chart-templates/hello/templates/configmap.yaml"), "data:", 'data:\n  {{- if eq .Values.mode "loud" }}{{ fail "too loud" }}{{ end }}');
    await writeFile(join(root, "old.yaml"), "{}\n");
    await writeFile(join(root, "new.yaml"), "mode: loud\n");
    expect((await diff(join(root, "old.yaml"), join(root, "new.yaml"), { root, namespace: "default" })).problems).toMatchObject([{ message: expect.stringMatching(/new\.yaml: .*too loud/), place: { file: "chart-templates/hello/templates/configmap.yaml" } }]);
  });

  it.each([
    ["a chart beside values", ["dist-charts/hello", "new.yaml"], "new.yaml is a file of values, and dist-charts/hello a chart"],
    ["options of charts", ["new.yaml", "new.yaml", "--values", "new.yaml"], "are for charts"],
    ["standard input twice", ["-", "-"], "standard input can't be OLD and NEW at once"],
  ])("%s is told as such", async (_, args, message) => {
    const run = await helmwright(["diff", ...args, "--root", tinyChart]);
    expect(run.exitCode).toBe(2);
    expect(run.stderr).toContain(message);
  });
});

it("a chart's values are refused in our words, at their line", async () => {
  const root = await tinyProject();
  await writeFile(join(root, "a.yaml"), "size: 1Gi\n");
  await writeFile(join(root, "b.yaml"), "mode: quiet\nsiz: 1Gi\nsize: 7\n");
  const chart = join(root, "dist-charts/hello");
  const { problems } = await diff(chart, chart, { namespace: "default", values: [join(root, "a.yaml")], newValues: [join(root, "a.yaml"), join(root, "b.yaml")] });
  expect(problems).toMatchObject([
    { rule: "values/unknown-key", path: "siz", nearest: "size", place: { file: join(root, "b.yaml"), line: 2 } },
    { rule: "values/wrong-type", path: "size", place: { file: join(root, "b.yaml"), line: 3 } },
  ]);
});

it("of two equal charts there is nothing to tell", async () => {
  const chart = join(await tinyProject(), "dist-charts/hello");
  expect((await diff(chart, chart, { namespace: "default" })).text).toBe("hello 1.2.3 → hello 1.2.3, release hello\n\nObjects: none changes\n\nValues: nothing changes");
});

describe("publish refuses a version that is too small for", () => {
  let released: string;
  beforeAll(async () => {
    released = await mkdtemp(join(tmpdir(), "helmwright-released-"));
    await cp(tinyChart, released, { recursive: true });
    await build({ root: released }, "publish");
  });
  afterAll(() => rm(released, { recursive: true }));

  const [schema, volume, deployment, configmap] = ["schemas/hello/values.schema.yaml", "schemas/hello/volume.schema.yaml", "chart-templates/hello/templates/deployment.yaml", "chart-templates/hello/templates/configmap.yaml"];
  it.each<[what: string, file: string, from: string, to: string, version: string, least: string, why: string]>([
    ["a new field", schema, "  answer:\n", "  extra:\n    description: More.\n    type: string\n  answer:\n", "1.2.4", "1.3.0", "extra is new"],
    ["a field that is gone", schema, '  answer:\n    description: The answer that is awaited; none by default.\n    type: string\n    enum: ["yes", "no"]\n', "", "1.3.0", "2.0.0", "answer is gone"],
    ["fewer choices", schema, 'enum: ["yes", "no"]', 'enum: ["yes"]', "1.3.0", "2.0.0", 'answer can\'t be "no" any more'],
    ["a narrower range", volume, "maximum: 120", "maximum: 100", "1.3.0", "2.0.0", "volume.decibels: maximum 120 → 100"],
    ["another default", schema, "default: 8Mi", "default: 16Mi", "1.2.4", "1.3.0", 'default of size: "8Mi" → "16Mi"'],
    ["a field that must be given now", schema, "additionalProperties: false\n", "additionalProperties: false\nrequired: [answer]\n", "1.3.0", "2.0.0", "answer must be given"],
    ["a field that moves", schema, "    default: 8Mi\n", "    x-moved-to: space\n    x-works-until: 2.0.0\n  space:\n    description: Space for echoes.\n    type: string\n    default: 8Mi\n", "1.2.4", "1.3.0", "space is new"],
    ["a field of an object that can't change", deployment, "matchLabels: { app: hello }", "matchLabels: { app: hello, more: x }", "1.3.0", "2.0.0", "the API refuses to change spec.selector"],
    ["an object of another name", configmap, '{{ include "hello.name" . }}', '{{ include "hello.name" . }}-words', "1.3.0", "2.0.0", "ConfigMap/hello-hello is gone"],
    ["an image of another major version", schema, "hello:1", "hello:2", "1.3.0", "2.0.0", "image registry.example/hello:1 → registry.example/hello:2: another major version"],
  ])("%s", async (_, file, from, to, version, least, why) => {
    const root = await temporaryFolder();
    await cp(released, root, { recursive: true });
    await edit(join(root, file), from, to);
    await edit(join(root, "schemas/hello/chart.yaml"), "1.2.3", version);
    const { problems } = await build({ root }, "publish");
    expect(problems.filter(({ rule }) => rule !== "values/missing-key")).toMatchObject([{ rule: "diff/version", given: version, allowed: `${least} or higher`, message: expect.stringContaining(why), place: { file: "schemas/hello/chart.yaml" } }]);
  });

  it("none of them with a version that is high enough", async () => {
    const root = await temporaryFolder();
    await cp(released, root, { recursive: true });
    await edit(join(root, deployment), "matchLabels: { app: hello }", "matchLabels: { app: hello, more: x }");
    for (const version of ["2.0.0-rc.1", "2.0.0"]) {
      await edit(join(root, "schemas/hello/chart.yaml"), /version: (.*)/.exec(await readFile(join(root, "schemas/hello/chart.yaml"), "utf8"))![1]!, version);
      expect((await build({ root }, "publish")).problems).toEqual([]);
    }
  });
});

it("what must be given now is told beside what else changes, though the defaults can't be rendered", async () => {
  const root = await tinyProject();
  const [old, now] = [join(root, "dist-charts/hello"), join(root, "newer")];
  await cp(old, now, { recursive: true });
  await edit(join(now, "values.schema.json"), '"required":["mode"', '"required":["answer","mode"');
  const { problems, text } = await diff(old, now, { namespace: "default" });
  expect(text).toMatch(/Objects: can't be told[^]*\n {2}answer must be given {2}\(may refuse values that were fine\)\n\nVersion: at least 2\.0\.0$/);
  expect(problems).toMatchObject([{ rule: "values/missing-key", path: "answer" }, { rule: "diff/version", allowed: "2.0.0 or higher" }]);
});
