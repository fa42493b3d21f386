import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { root } from "./documents.js";

const page = readFileSync(join(root, "docs/compared.md"), "utf8");
const [header, , ...rows] = page.split("\n").filter((line) => line.startsWith("|")).map((line) => line.split("|").slice(1, -1).map((cell) => cell.trim()));
const tools = header!.slice(1);
const addresses = new Map([...page.matchAll(/^\[([^\]]+)\]: (\S+)$/gm)].map(([, name, address]) => [name!, address!]));
const cells = rows.flatMap(([what, ...given]) => given.map((cell, index) => [what!, tools[index]!, cell] as const));

/** Where a cell leads: `[words](address)` or `[words][name]`; nothing for words without a link. */
const linkOf = (cell: string): string | undefined => {
  const [, address, name] = /^\[[^\]]+\](?:\(([^)]+)\)|\[([^\]]+)\])$/.exec(cell) ?? [];
  return address ?? addresses.get(name ?? "");
};

it("all of the tools stand beside helmwright, in every row", () => {
  expect(tools).toEqual(["helmwright", "cdk8s", "timoni", "helm-schema", "helm-docs", "chart-testing", "kubeconform", "chart-releaser"]);
  expect(rows.filter((row) => row.length !== header!.length)).toEqual([]);
});

it.each(cells)("%s, %s: %s is linked", (_, tool, cell) => {
  const link = linkOf(cell);
  expect(link).toBeDefined();
  if (tool === "helmwright") expect(link).not.toMatch(/^https?:/);
  else expect(link).toMatch(/^https:\/\/github\.com\//);
});

it("every address that is named is used", () => {
  const used = cells.map(([, , cell]) => /\]\[([^\]]+)\]$/.exec(cell)?.[1]);
  expect([...addresses.keys()].filter((name) => !used.includes(name))).toEqual([]);
});
