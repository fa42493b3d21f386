import { readFile, readdir } from "node:fs/promises";
import { dirname, join, relative, resolve } from "node:path";
import ts from "typescript";
import { beforeAll, describe, expect, it } from "vitest";

const generator = join(import.meta.dirname, "..", "..", "generator");

/** Each layer may import from those named beside it and from itself; `model` from nothing. */
const mayImport: Record<string, string[]> = {
  "model.ts": [],
  schema: ["model.ts"],
  kubernetes: ["model.ts", "schema"],
  values: ["model.ts", "schema"],
  typescript: ["model.ts", "values"],
  migrate: ["model.ts", "schema", "values", "typescript"],
  sdk: ["model.ts", "values", "typescript"],
  template: ["model.ts", "schema", "values"],
  chart: ["model.ts", "schema", "kubernetes", "values", "template"],
  emit: ["model.ts", "schema", "values", "sdk"],
  package: ["model.ts", "sdk", "emit"],
  page: ["model.ts", "schema", "values", "package"],
  // what runs in the browser: the page's script is bundled from it
  explorer: ["model.ts", "schema", "values", "sdk", "emit", "page"],
  checks: ["model.ts", "schema", "kubernetes", "values", "sdk"],
  report: ["model.ts", "values"],
  diff: ["model.ts", "values", "checks"],
  // the outside: reads, writes, runs; it may know what it hands over, but decides nothing
  io: ["model.ts", "kubernetes", "values", "typescript", "sdk", "package", "checks", "report"],
  "pipeline.ts": ["model.ts", "chart", "checks", "emit", "package", "page", "io"],
  commands: ["model.ts", "pipeline.ts", "chart", "checks", "diff", "emit", "kubernetes", "migrate", "package", "schema", "sdk", "template", "typescript", "values", "io"],
  "cli.ts": ["model.ts", "commands", "io", "report"],
};
const pureLayers = Object.keys(mayImport).filter((layer) => !["io", "pipeline.ts", "commands", "cli.ts"].includes(layer));

/** file → what it imports, types and dynamic imports included */
const imports = new Map<string, string[]>();

beforeAll(async () => {
  const names = (await readdir(generator, { recursive: true })).filter((name) => name.endsWith(".ts"));
  for (const name of names) {
    const { importedFiles } = ts.preProcessFile(await readFile(join(generator, name), "utf8"), true, true);
    imports.set(name, importedFiles.map(({ fileName }) => (fileName.startsWith(".") ? relative(generator, resolve(generator, dirname(name), fileName)).replace(/\.js$/, ".ts") : fileName)));
  }
});

const layerOf = (file: string): string => file.split("/")[0]!;
const inside = (file: string): string[] => imports.get(file)!.filter((target) => target.endsWith(".ts"));

describe("imports go one way", () => {
  it("every folder of the generator has its place", () => {
    expect([...new Set([...imports.keys()].map(layerOf))].filter((layer) => !(layer in mayImport))).toEqual([]);
  });

  it("each layer imports only from those below it", () => {
    const wrong = [...imports.keys()].flatMap((file) =>
      inside(file)
        .filter((target) => layerOf(target) !== layerOf(file) && !mayImport[layerOf(file)]!.includes(layerOf(target)))
        .map((target) => `${file} imports ${target}`));
    expect(wrong).toEqual([]);
  });

  it("nothing is imported in a circle", () => {
    const circles: string[] = [];
    const done = new Set<string>();
    const follow = (file: string, open: string[]): void => {
      if (open.includes(file)) circles.push([...open.slice(open.indexOf(file)), file].join(" → "));
      if (done.has(file) || open.includes(file)) return;
      for (const target of inside(file)) follow(target, [...open, file]);
      done.add(file);
    };
    for (const file of imports.keys()) follow(file, []);
    expect(circles).toEqual([]);
  });

  it("only io touches files, processes and the network", () => {
    const outside = /^(node:)?(fs|fs\/promises|child_process|http|https|net|os|worker_threads|process)$|^(execa|jiti|listr2)$/;
    const wrong = [...imports].flatMap(([file, targets]) => targets.filter((target) => layerOf(file) !== "io" && outside.test(target)).map((target) => `${file} imports ${target}`));
    expect(wrong).toEqual([]);
  });

  it("the stages ask neither the clock nor the environment", async () => {
    const asked: string[] = [];
    for (const file of [...imports.keys()].filter((name) => pureLayers.includes(layerOf(name)))) {
      const text = await readFile(join(generator, file), "utf8");
      for (const found of text.match(/\bDate\.now\b|new Date\(\)|Math\.random|process\.(env|cwd|stdout|stderr)|localeCompare|toLocale\w+|\bIntl\b/g) ?? []) asked.push(`${file}: ${found}`);
    }
    expect(asked).toEqual([]);
  });
});
