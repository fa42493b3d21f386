import { join } from "node:path";
import { expect, it } from "vitest";
import { resolveChart } from "../../generator/chart/resolve.js";
import { readChartSource } from "../../generator/io/read-chart-source.js";
import { validateValues } from "../../generator/values/validate-values.js";
import { onlyObject } from "./objects.js";
import { renderings } from "./renderings.js";

const source = await readChartSource(join(import.meta.dirname, "../.."), "postgres");
const chart = source.ok ? resolveChart(source.value) : source;
if (!chart.ok) throw new Error(JSON.stringify(chart.problems));
const refused = (pod: object): string[] => validateValues(chart.value.schema, { pod }).map(({ path }) => path!);

/** What the servers' pods have of the chart's own, without what a scenario adds by pod.*. */
const own = (pick: (pod: any) => { name: string }[] | undefined, added: (pod: any) => { name: string }[] | undefined): string[] => [...new Set(renderings.flatMap((rendering) => {
  const mine = added(rendering.scenario.values["pod"] ?? {})?.map(({ name }) => name) ?? [];
  return (pick(onlyObject(rendering, "StatefulSet").spec.template.spec) ?? []).map(({ name }) => name).filter((name) => !mine.includes(name));
}))];

it.each(own(({ volumes }) => volumes, ({ volumes }) => volumes).concat("data", "wal"))("no volume of the user's may be named %s", (name) => {
  expect(refused({ volumes: [{ name, emptyDir: {} }] })).toEqual(["pod.volumes[0].name"]);
});

it.each(own(({ containers, initContainers = [] }) => [...containers, ...initContainers], ({ sidecars = [], initContainers = [] }) => [...sidecars, ...initContainers]))("no container of the user's may be named %s", (name) => {
  expect(refused({ sidecars: [{ name, image: "x" }] })).toEqual(["pod.sidecars[0].name"]);
});

it.each(own(({ containers }) => containers[0].env, ({ env }) => env).concat("PGHOST", "PGOPTIONS"))("no variable of the user's may be named %s", (name) => {
  expect(refused({ env: [{ name, value: "x" }] })).toEqual(["pod.env[0].name"]);
});

const paths = [...new Set(renderings.flatMap((rendering) => {
  const added = ((rendering.scenario.values["pod"] as any)?.volumeMounts ?? []).map(({ mountPath }: any) => mountPath);
  return onlyObject(rendering, "StatefulSet").spec.template.spec.containers[0].volumeMounts.map(({ mountPath }: any) => mountPath).filter((path: string) => !added.includes(path));
}))] as string[];

it.each(paths)("nothing of the user's may be mounted at %s", (mountPath) => {
  expect(refused({ volumes: [{ name: "own", emptyDir: {} }], volumeMounts: [{ name: "own", mountPath }] })).toEqual(["pod.volumeMounts[0].mountPath"]);
});

it("and what isn't the chart's is let through", () => {
  expect(paths.length).toBeGreaterThan(8);
  expect(refused({ volumes: [{ name: "own", emptyDir: {} }], volumeMounts: [{ name: "own", mountPath: "/own" }], sidecars: [{ name: "own", image: "x" }], env: [{ name: "OWN", value: "x" }] })).toEqual([]);
});

it("the volumes of the chart's own that a sidecar may mount are those that no volume of the user's may be named", () => {
  const { pattern } = chart.value.schema.properties!["pod"]!.properties!["volumes"]!.items!.properties!["name"]!["not"] as { pattern: string };
  expect(chart.value.files.find(({ path }) => path === "templates/_additions.tpl")!.text).toContain(`$own := "${pattern}"`);
});
