import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import type { Move } from "../../../generator/migrate/relocate.js";
import { rewrittenJson, rewrittenYaml } from "../../../generator/migrate/rewritten.js";

const move = (path: string, to: string): Move => ({ path: path.split("."), to: to.split(".") });
const rewritten = (text: string, ...moves: Move[]): string | undefined => rewrittenYaml(text, moves, (each) => parse(each, { version: "1.1" }) as unknown);

describe("a value that moves in YAML", () => {
  it("takes its comments along and leaves every other line as it is", () => {
    const before = `# yaml-language-server: $schema=./parrot.schema.json
# The parrot of the shop.

# It needs room.
size:   "5Gi"      # five is enough

names: [ a,  b ]   # as written
voice:
    # loud?
    loud: yes


other: 'x'
`;
    expect(rewritten(before, move("size", "voice.size"))).toBe(`# yaml-language-server: $schema=./parrot.schema.json
# The parrot of the shop.


names: [ a,  b ]   # as written
voice:
    # loud?
    loud: yes
    # It needs room.
    size:   "5Gi"      # five is enough


other: 'x'
`);
  });

  it.each([
    ["in the same object: only its name changes", "a: 1\nold: 2 # two\nz: 3\n", move("old", "new"), "a: 1\nnew: 2 # two\nz: 3\n"],
    ["into a new section, which comes where it was", "a: 1\nold: 2\nz: 3\n", move("old", "b.c"), "a: 1\nb:\n  c: 2\nz: 3\n"],
    ["into a section that is empty", "storage: # later\n\nsize: 5Gi\n", move("size", "storage.size"), "storage: # later\n  size: 5Gi\n\n"],
    ["into an empty section below", "size: 5Gi\nstorage:\n", move("size", "storage.size"), "storage:\n  size: 5Gi\n"],
    ["into a section that is null", "storage: null\nsize: 5Gi\n", move("size", "storage.size"), "storage:\n  size: 5Gi\n"],
    ["into a section above", "b:\n  d: 4\na: 1\n# why\nold: 2\n", move("old", "b.c"), "b:\n  d: 4\n  # why\n  c: 2\na: 1\n"],
    ["out of a section", "b:\n  old: 2\n  d: 4\na: 1\n", move("b.old", "top"), "b:\n  d: 4\ntop: 2\na: 1\n"],
    ["out of a section that is empty then", "# goes along\nb: # beside\n  old: 2\n  # after\na: 1\n", move("b.old", "top"), "# goes along\n# beside\ntop: 2\n# after\na: 1\n"],
    ["an object with all that is below it", "old:\n  x:\n    - 1\n    - y: 2\n  # trailing\na: 1\n", move("old", "s.t"), "s:\n  t:\n    x:\n      - 1\n      - y: 2\n    # trailing\na: 1\n"],
    ["a list that stands as far out as its key", "old:\n- 1\n- 2\na: 1\n", move("old", "s.t"), "s:\n  t:\n  - 1\n  - 2\na: 1\n"],
    ["a text of several lines", "s:\n  u: 1\nold: |\n  one\n\n    two\na: 1\n", move("old", "s.t"), "s:\n  u: 1\n  t: |\n    one\n\n      two\na: 1\n"],
    ["at the end of a file without a last line end", "s:\n  u: 1\nold: 2", move("old", "s.t"), "s:\n  u: 1\n  t: 2\n"],
    ["out of the only section of a file without a last line end", "s:\n  old: 2", move("s.old", "top"), "top: 2\n"],
    ["with line ends of Windows", "old: 2\r\na: 1\r\n", move("old", "s.t"), "s:\r\n  t: 2\r\na: 1\r\n"],
    ["an anchor that others name", "old: &o { x: 1 }\nb: *o\n", move("old", "c"), "c: &o { x: 1 }\nb: *o\n"],
    ["a key in quotes", "\"old\": 2\n", move("old", "no"), "\"no\": 2\n"],
  ])("%s", (_, before, moved, after) => expect(rewritten(before, moved)).toBe(after));

  it("in braces keeps its comments and order as the library writes them", () => {
    const after = rewritten("# top\na: { old: 2, keep: 3 } # here\nz: 1\n", move("a.old", "b.new"))!;
    expect(parse(after)).toEqual({ a: { keep: 3 }, z: 1, b: { new: 2 } });
    expect(after).toContain("# top");
    expect(after).toContain("# here");
  });

  it("does so with all moves at once", () => {
    const after = rewritten("size: 5Gi\nloud: no\nwords:\n  de: hallo\n", move("size", "storage.size"), move("loud", "voice.loud"), move("words", "voice.words"));
    expect(after).toBe("storage:\n  size: 5Gi\nvoice:\n  loud: no\n  words:\n    de: hallo\n");
  });

  it("joins an object that stands under both names", () => {
    expect(parse(rewritten("words:\n  de: hallo\nvoice:\n  words:\n    en: hi\n", move("words", "voice.words"))!)).toEqual({ voice: { words: { de: "hallo", en: "hi" } } });
  });
});

it("JSON keeps its indentation", () => {
  expect(rewrittenJson('{\n    "size": "5Gi",\n    "a": 1\n}\n', [move("size", "s.size")])).toBe('{\n    "a": 1,\n    "s": {\n        "size": "5Gi"\n    }\n}\n');
});
