import { describe, expect, it } from "vitest";
import type { Move } from "../../../generator/migrate/relocate.js";
import { rewrittenSource } from "../../../generator/migrate/rewrite-typescript.js";

const move = (path: string, to: string): Move => ({ path: path.split("."), to: to.split(".") });
const head = 'import { parrot } from "helmwright/parrot";\n';
const rewritten = (text: string, ...moves: Move[]) => rewrittenSource("db.ts", head + text, moves);
const textOf = (text: string, ...moves: Move[]): string => rewritten(text, ...moves).text.slice(head.length);

describe("a value that moves in TypeScript", () => {
  it("takes its comments along, and all else stays", () => {
    const before = `export default parrot({
  // It needs room.
  size: "5Gi", // five is enough
  voice: {
    loud: true,
  },
  names: ["a",   "b"], // as written
});
`;
    expect(textOf(before, move("size", "voice.size"))).toBe(`export default parrot({
  voice: {
    loud: true,
    // It needs room.
    // five is enough
    size: "5Gi",
  },
  names: ["a",   "b"], // as written
});
`);
  });

  it.each([
    ["on one line", 'export default parrot({ size: "5Gi", a: 1 });\n', move("size", "storage.size"), 'export default parrot({ storage: { size: "5Gi" }, a: 1 });\n'],
    ["into an object on one line", 'export default parrot({ a: 1, size: "5Gi", storage: { b: 2 } });\n', move("size", "storage.size"), 'export default parrot({ a: 1, storage: { b: 2, size: "5Gi" } });\n'],
    ["as the last of several", 'export default parrot({ storage: {}, size: "5Gi" });\n', move("size", "storage.size"), 'export default parrot({ storage: { size: "5Gi" } });\n'],
    ["in the same object", 'export default parrot({\n  old: 1,\n});\n', move("old", "new"), 'export default parrot({\n  new: 1,\n});\n'],
    ["out of an object that is empty then", 'export default parrot({\n  cage: { bars: 3 },\n  storage: { size: "1Gi" },\n});\n', move("cage.bars", "storage.bars"), 'export default parrot({\n  storage: { size: "1Gi", bars: 3 },\n});\n'],
    ["written short", "const size = '5Gi';\nexport default parrot({ size });\n", move("size", "storage.size"), "const size = '5Gi';\nexport default parrot({ storage: { size: size } });\n"],
    ["whatever its expression is", "export default parrot({ size: `${2 + 3}Gi` });\n", move("size", "storage.size"), "export default parrot({ storage: { size: `${2 + 3}Gi` } });\n"],
    ["without the chart's function", "export default { size: '5Gi' };\n", move("size", "storage.size"), "export default { storage: { size: '5Gi' } };\n"],
    ["in each call of a file", "export const a = parrot({ size: '1Gi' });\nexport const b = parrot({ size: '2Gi' });\n", move("size", "storage.size"), "export const a = parrot({ storage: { size: '1Gi' } });\nexport const b = parrot({ storage: { size: '2Gi' } });\n"],
  ])("%s", (_, before, moved, after) => expect(textOf(before, moved)).toBe(after));

  it("is left to a person, with its place, where it is no property of the object literal", () => {
    const { text, left } = rewritten("const base = { size: '5Gi' };\nexport default parrot({ ...base, storage: { bars: 1 } });\n", move("size", "storage.size"));
    expect(text).toContain("const base = { size: '5Gi' };");
    expect(left).toMatchObject([{ place: { file: "db.ts", line: 2, column: 16 } }]);
  });

  it("is nothing where no old name is used", () => {
    expect(rewritten("export default parrot({ storage: { size: '5Gi' } });\n", move("size", "storage.size"))).toMatchObject({ moved: [], left: [] });
  });
});
