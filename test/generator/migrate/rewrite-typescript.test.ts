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
    ["out of an object that is spread", "export default parrot({\n  ...{ size: '5Gi' },\n  storage: { bars: 1 },\n});\n", move("size", "storage.size"), "export default parrot({\n  storage: { bars: 1, size: '5Gi' },\n});\n"],
    ["out of one that is spread and has more", "export default parrot({ ...({ size: '5Gi', a: 1 }), storage: {} });\n", move("size", "storage.size"), "export default parrot({ ...({ a: 1 }), storage: { size: '5Gi' } });\n"],
    ["out of one that is spread in another", "export default parrot({ cage: { ...{ bars: 3 }, lock: true }, storage: {} });\n", move("cage.bars", "storage.bars"), "export default parrot({ cage: { lock: true }, storage: { bars: 3 } });\n"],
    ["written short", "const size = '5Gi';\nexport default parrot({ size });\n", move("size", "storage.size"), "const size = '5Gi';\nexport default parrot({ storage: { size: size } });\n"],
    ["whatever its expression is", "export default parrot({ size: `${2 + 3}Gi` });\n", move("size", "storage.size"), "export default parrot({ storage: { size: `${2 + 3}Gi` } });\n"],
    ["without the chart's function", "export default { size: '5Gi' };\n", move("size", "storage.size"), "export default { storage: { size: '5Gi' } };\n"],
    ["in each call of a file", "export const a = parrot({ size: '1Gi' });\nexport const b = parrot({ size: '2Gi' });\n", move("size", "storage.size"), "export const a = parrot({ storage: { size: '1Gi' } });\nexport const b = parrot({ storage: { size: '2Gi' } });\n"],
  ])("%s", (_, before, moved, after) => expect(textOf(before, moved)).toBe(after));

  it("takes an object that is spread with its last member", () => {
    const before = "export default parrot({ ...{ size: '5Gi', loud: true }, storage: {}, voice: {} });\n";
    expect(textOf(before, move("size", "storage.size"), move("loud", "voice.loud"))).toBe("export default parrot({ storage: { size: '5Gi' }, voice: { loud: true } });\n");
  });

  it.each<[title: string, text: string, places: [number, number][]]>([
    ["in an object that is spread by name", "const base = { size: '5Gi' };\nexport default parrot({ ...base, storage: { bars: 1 } });\n", [[2, 16]]],
    ["in a condition", "export default parrot({ storage: { bars: 1 }, ...(process.env.BIG ? { size: '9Gi' } : { size: '1Gi' }) });\n", [[2, 71], [2, 89]]],
    ["behind a condition", "export default parrot({\n  ...(process.env.BIG && { size: '9Gi' }),\n});\n", [[3, 28]]],
    ["in values of a condition", "export default process.env.BIG ? parrot({}) : { size: '9Gi' };\n", [[2, 49]]],
    ["in what a function returns", "function base(n: number) {\n  if (n > 1) return { size: '9Gi' };\n  return {};\n}\nexport default parrot({ ...base(2) });\n", [[3, 23]]],
    ["in what an arrow function gives", "const base = () => ({ size: '9Gi' });\nexport default parrot(base());\n", [[2, 23]]],
    ["in an assigned object", "export default parrot(Object.assign({ size: '1Gi' }, {}));\n", [[2, 39]]],
    ["in a getter", "export default parrot({ get size() { return '1Gi'; } });\n", [[2, 29]]],
    ["in values that others spread", "export const a = parrot({ size: '1Gi' });\nexport const b = parrot({ ...a, storage: { bars: 1 } });\n", [[2, 27]]],
    ["in values by their type", "import type { ParrotValues } from 'helmwright/parrot';\nexport const a: Partial<ParrotValues> = { size: '1Gi' };\n", [[3, 43]]],
    ["in values of a function by its type", "import type { ParrotValues } from '../dist-charts/parrot.js';\nexport function make(size: string): ParrotValues {\n  return { size };\n}\n", [[4, 12]]],
    ["before what may be another one", "import { more } from './more.js';\nexport default parrot({ size: '1Gi', ...more });\n", [[3, 25]]],
    ["beside what may give the new place", "import { more } from './more.js';\nexport default parrot({ ...more(), size: '1Gi' });\n", [[3, 36]]],
  ])("is left to a person, with its place, %s", (_, before, places) => {
    const { text, left, moved } = rewritten(before, move("size", "storage.size"));
    expect({ text, moved }).toEqual({ text: head + before, moved: [] });
    expect(left.map(({ place }) => [place.line, place.column])).toEqual(places);
  });

  it("is told to be given twice", () => {
    expect(rewritten("export default parrot({ size: '1Gi', storage: { size: '2Gi' } });\n", move("size", "storage.size"))).toMatchObject({ moved: [], left: [{ isGivenTwice: true, place: { line: 2, column: 25 } }] });
  });

  it.each<[title: string, text: string, unseen: string[]]>([
    ["what another file gives", "import { more } from './more.js';\nexport default parrot({ ...more });\n", ["more"]],
    ["what a function is given", "export const make = (more: object) => parrot({ ...more });\n", ["more"]],
    ["what a function of elsewhere gives", "export default parrot({ ...JSON.parse('{}'), storage: {} });\n", ["JSON.parse('{}')"]],
    ["a computed key", "const key = process.argv[2]!;\nexport default parrot({ [key]: '1Gi' });\n", ["[key]: '1Gi'"]],
    ["a variable", "let values = {};\nexport default parrot(values);\n", ["values"]],
    ["a part of a condition", "import { more } from './more.js';\nexport default parrot({ ...(process.env.BIG ? more : {}) });\n", ["more"]],
    ["a key that is set later", "const values: any = {};\nvalues.size = '5Gi';\nexport default parrot(values);\n", ["values.size"]],
  ])("is named as one that can't be told: %s", (_, before, unseen) => {
    const result = rewritten(before, move("size", "storage.size"));
    expect(result).toMatchObject({ text: head + before, left: [] });
    expect(result.unseen.map(({ text }) => text)).toEqual(unseen);
  });

  it.each([
    ["what can't have keys", "export default parrot({ storage: { bars: 1 }, ...(process.env.A ? undefined : null), ...(process.env.A && { loud: true }) });\n"],
    ["an expression at another key", "import { bars } from './bars.js';\nexport default parrot({ storage: bars, words: { en: bars() } });\n"],
  ])("is nothing to look for in %s", (_, before) => expect(rewritten(before, move("size", "storage.size"))).toMatchObject({ left: [], unseen: [], moved: [] }));

  it("keeps the line ends of Windows", () => {
    const before = `${head}export default parrot({\n  size: '5Gi',\n  voice: {\n    loud: true,\n  },\n});\n`;
    const after = rewrittenSource("db.ts", before.replaceAll("\n", "\r\n"), [move("size", "voice.size")]).text;
    expect(after).toBe(rewrittenSource("db.ts", before, [move("size", "voice.size")]).text.replaceAll("\n", "\r\n"));
    expect(after).toContain("    size: '5Gi',\r\n");
  });

  it("moves nothing in a file that the compiler can't read, and says where", () => {
    expect(rewritten("export default parrot({ size: '5Gi' ;\n", move("size", "storage.size"))).toMatchObject({ moved: [], faults: [{ place: { file: "db.ts", line: 2, column: 37 } }, {}] });
  });

  it("is nothing where no old name is used", () => {
    expect(rewritten("export default parrot({ storage: { size: '5Gi' } });\n", move("size", "storage.size"))).toMatchObject({ moved: [], left: [], unseen: [] });
  });
});
