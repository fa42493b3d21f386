import { expect, it } from "vitest";
import { allRenderings } from "./both-helms.js";
import { renderings } from "./renderings.js";

it.each(renderings.map((rendering) => [rendering.scenario.title, rendering] as const))("%s: Helm 3 and Helm 4 render the same objects", (_, with4) => {
  const with3 = allRenderings.find(({ file, helm }) => file === with4.file && helm === 3)!;
  for (const { exitCode, stderr, errors } of [with3, with4]) expect({ exitCode, stderr, errors }).toEqual({ exitCode: 0, stderr: "", errors: [] });
  expect(with4.objects.length).toBeGreaterThan(10);
  expect(with3.objects).toEqual(with4.objects);
});
