import { expect, it } from "vitest";
import { changesOf } from "../../../generator/chart/changelog.js";

const changelog = `# Changelog

## [Unreleased]

### Added

- Not yet.

## [x-1.1.0] - 2026-01-02

### Added

- \`a.b\`: a value, see [docs](docs/a.md). More of it (x).
- Two lines
  of one item (x).

### Security

- Fewer rights, e.g. no \`exec\`

### Notes

- No kind of Artifact Hub's.

## [y-1.1.0]

### Fixed

- Another chart.

## 1.0.0

### Removed

* With a star.
`;

it("takes the lines of one version of one chart, each its first sentence as plain text", () => {
  expect(changesOf(changelog, "x", "1.1.0")).toEqual([
    { kind: "added", description: "`a.b`: a value, see docs." },
    { kind: "added", description: "Two lines of one item." },
    { kind: "security", description: "Fewer rights, e.g. no `exec`" },
  ]);
});

it("takes a heading without the chart's name too, and none for another version", () => {
  expect(changesOf(changelog, "x", "1.0.0")).toEqual([{ kind: "removed", description: "With a star." }]);
  expect(changesOf(changelog, "x", "2.0.0")).toBeUndefined();
  expect(changesOf("", "x", "1.0.0")).toBeUndefined();
});
