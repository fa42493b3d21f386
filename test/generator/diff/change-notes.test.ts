import { describe, expect, it } from "vitest";
import { changeNotes, withNotes } from "../../../generator/diff/change-notes.js";

const object = (name: string, more: object = {}) => ({ object: name, kind: "changed" as const, fields: [], restarts: false, kept: false, refused: [], ...more });

it("what was found, as Markdown: what may be refused first, keys of one object in one line", () => {
  expect(changeNotes(
    [object("StatefulSet/db", { restarts: true }), object("Secret/new", { kind: "added" }), object("Service/db"), object("Service/old", { kind: "removed" }), object("Job/x", { refused: ["spec.template"] })],
    [{ weight: "minor", text: "a.b is new" }, { weight: "minor", text: "a.c is new" }, { weight: "minor", text: "top is new" }, { weight: "major", text: "gone.x is gone" },
      { weight: "major", text: "port: maximum 9 → 5" }, { weight: "major", text: "port: must be of another form" }, { weight: "minor", text: "default of size: \"1Gi\" → \"2Gi\"" }, { weight: "major", text: "list[].* takes no other keys any more" }],
  )).toBe(`### Values that may be refused now

- Gone in \`gone\`: \`x\`
- \`port\`: maximum 9 → 5; must be of another form
- \`list[].*\`: takes no other keys any more

### Values

- New in \`a\`: \`b\`, \`c\`
- New: \`top\`
- \`size\`: default "1Gi" → "2Gi"

### Objects, with default values

- \`Job/x\`: the API refuses to change \`spec.template\`
- New: \`Secret/new\`
- Gone: \`Service/old\`
- Pods are restarted: \`StatefulSet/db\`
- Changed: \`Service/db\`, \`Job/x\`
`);
});

describe("in the changelog", () => {
  const words = "# Changelog\n\nThe form.\n\n## [Unreleased]\n\n### Added\n\n- words\n\n## [db-1.0.0] - 2026-01-01\n\n- first\n";

  it("what was found stands below the words of the version, which stay", () => {
    const text = withNotes(words, "db", "1.0.0", "- found\n");
    expect(text).toContain("- first\n\n<!-- found by");
    expect(text.indexOf("- found")).toBeGreaterThan(text.indexOf("- first"));
    expect(text.startsWith(words.slice(0, words.indexOf("- first")))).toBe(true);
  });

  it("a version without a heading of its own is the unreleased one", () => {
    const text = withNotes(words, "db", "1.1.0", "- found");
    expect(text.indexOf("- found")).toBeGreaterThan(text.indexOf("- words"));
    expect(text.indexOf("- found")).toBeLessThan(text.indexOf("## [db-1.0.0]"));
  });

  it("found again it replaces what was found, and never a word", () => {
    const once = withNotes(words, "db", "1.0.0", "- found");
    expect(withNotes(once, "db", "1.0.0", "- found")).toBe(once);
    const changed = withNotes(once.replace("- first", "- first\n- a word more").replace("<!-- end of what was found -->", "<!-- end of what was found -->\n\nAnd words below."), "db", "1.0.0", "- other");
    for (const part of ["- first", "- a word more", "And words below.", "- other", "- words"]) expect(changed).toContain(part);
    expect(changed).not.toContain("\n- found");
    expect(withNotes(once, "db", "1.0.0", "")).toBe(words);
  });

  it("without a changelog there is one", () => {
    expect(withNotes("", "db", "1.0.0", "- found")).toMatch(/^# Changelog\n\n## \[db-1\.0\.0\]\n\n<!-- found by [^\n]+-->\n\n- found\n\n<!-- end [^\n]+-->\n$/);
  });
});
