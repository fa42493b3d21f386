import { describe, expect, it } from "vitest";
import { valueWarnings, validateValues } from "../../../generator/values/validate-values.js";
import { faultsWith, movedChart } from "../moved-chart.js";

describe("a schema with fields that are going", () => {
  it("is fine, and has no default under an old name", () => {
    expect(movedChart().defaults).toEqual({ cage: { lock: true }, colour: "green", storage: { size: "1Gi", bars: 7 }, voice: { loud: true, words: { en: "hello" } } });
  });

  it.each([
    ["a target that isn't there", "x-moved-to: storage.size", "x-moved-to: storage.sizes", "x-moved-to names no field of this schema", "size"],
    ["a target that has moved itself", "x-moved-to: storage.size", "x-moved-to: cage.bars", "cage.bars has moved itself", "size"],
    ["a target inside itself", "x-moved-to: voice.words", "x-moved-to: words", "x-moved-to leads into the field itself", "words"],
    ["no time", "x-moved-to: storage.size, x-works-until: 2.0.0", "x-moved-to: storage.size", "until when does this field work?", "size"],
    ["a time that is no version", "x-moved-to: storage.size, x-works-until: 2.0.0", "x-moved-to: storage.size, x-works-until: soon", "until when does this field work?", "size"],
    ["a time that is over", "x-moved-to: storage.size, x-works-until: 2.0.0", "x-moved-to: storage.size, x-works-until: 1.4.0", "this field works until 1.4.0, and the chart is at 1.4.0", "size"],
    ["a time without a field that goes", "description: Whether it is locked.,", "description: Whether it is locked., x-works-until: 2.0.0,", "x-works-until belongs to a field that is going", "cage.lock"],
    ["a key of a map", "additionalProperties: { type: string }\n", "additionalProperties: { type: string, x-moved-to: storage.size, x-works-until: 2.0.0 }\n", "only a key of an object can go, not an entry of a list or a map", "words"],
    ["two ways to go", "x-moved-to: storage.bars,", "x-moved-to: storage.bars, x-deprecated: Never mind.,", "a field that has moved is deprecated by that", "cage.bars"],
  ])("is refused with %s", (_, line, other, message, path) => {
    const faults = faultsWith(line, other);
    expect(faults).toContainEqual(expect.objectContaining({ rule: "schema/moved", message, path, place: expect.objectContaining({ file: "schemas/parrot/values.schema.yaml", line: expect.any(Number) }) }));
  });

  it("may be of a version that comes before the time", () => {
    expect(faultsWith("x-moved-to: storage.size, x-works-until: 2.0.0", "x-moved-to: storage.size, x-works-until: 1.4.1")).toEqual([]);
  });
});

describe("values under old names", () => {
  const { schema } = movedChart();
  const at = (path: (string | number)[]) => ({ file: "db.yaml", line: path.length });

  it("are accepted, with a warning each that names the replacement and the time", () => {
    const values = { size: "5Gi", loud: false, cage: { bars: 3 }, colour: "red" };
    expect(validateValues(schema, values)).toEqual([]);
    expect(valueWarnings(schema, values, at)).toEqual([
      { level: "warning", rule: "values/moved", path: "size", nearest: "storage.size", message: "size has moved to storage.size; it works until version 2.0.0 of the chart", remedy: "write it as storage.size; `helmwright migrate` does", place: { file: "db.yaml", line: 1 } },
      expect.objectContaining({ rule: "values/moved", path: "loud", nearest: "voice.loud" }),
      expect.objectContaining({ rule: "values/moved", path: "cage.bars", nearest: "storage.bars", place: { file: "db.yaml", line: 2 } }),
      { level: "warning", rule: "values/deprecated", path: "colour", message: "colour is going; it works until version 3.0.0 of the chart", remedy: "The photograph tells.", place: { file: "db.yaml", line: 1 } },
    ]);
  });

  it("are still checked by their own schema", () => {
    expect(validateValues(schema, { cage: { bars: "three" } })).toMatchObject([{ rule: "values/wrong-type", path: "cage.bars" }]);
  });

  it("are refused beside the same value under its new name, and only then", () => {
    expect(validateValues(schema, { size: "5Gi", storage: { size: "6Gi" } })).toMatchObject([{ rule: "values/given-twice", path: "size", message: "size has moved to storage.size, and both are given" }]);
    expect(validateValues(schema, { words: { en: "hi" }, voice: { words: { en: "ho", de: "hallo" } } })).toMatchObject([{ rule: "values/given-twice", path: "words.en" }]);
    expect(validateValues(schema, { words: { en: "hi" }, voice: { words: { de: "hallo" } }, size: "5Gi", storage: { bars: 1 } })).toEqual([]);
  });

  it("are no warning where nothing is given", () => {
    expect(valueWarnings(schema, { storage: { size: "5Gi" }, cage: { lock: false } })).toEqual([]);
    expect(valueWarnings(schema, undefined)).toEqual([]);
  });
});
