import { describe, expect, it } from "vitest";
import type { SchemaNode } from "../../../generator/model.js";
import { validateValues } from "../../../generator/values/validate-values.js";

describe("amounts as text", () => {
  const amount = (more: SchemaNode): SchemaNode => ({ type: "object", properties: { a: { type: ["integer", "string"], pattern: "^-?[0-9]+(\\.[0-9]+)? ?[a-zA-Z]*$", ...more } } });
  const memory = amount({ minimum: 64, maximum: 2_147_483_647, "x-unit": "kB where no unit is given" });
  const blocks = amount({ minimum: -1, maximum: 262_143, "x-unit": "8kB where no unit is given" });
  const time = amount({ minimum: 30, maximum: 86_400, "x-unit": "s where no unit is given" });

  it.each([
    [memory, "64kB"], [memory, "64"], [memory, "65536B"], [memory, "1.5 GB"], [blocks, "-1"], [blocks, "8kB"], [blocks, "2047MB"], [time, "0.5min"], [time, "1d"], [time, "29600ms"], [amount({ minimum: 1 }), "1"], [memory, "what has no number"],
  ])("%j takes %s", (schema, a) => expect(validateValues(schema, { a }).filter(({ rule }) => rule === "values/out-of-range")).toEqual([]));

  it.each([[memory, "-5MB", "give more"], [memory, "63kB", "give more"], [memory, "2TB", "give less"], [blocks, "-1MB", "give more"], [blocks, "2048MB", "give less"], [time, "29s", "give more"], [time, "25h", "give less"], [amount({ minimum: 1 }), "0", "give more"]])("%j refuses %s", (schema, a, remedy) => {
    expect(validateValues(schema, { a })).toMatchObject([{ rule: "values/out-of-range", path: "a", message: `the text "${a}" is out of range`, remedy }]);
  });
});
