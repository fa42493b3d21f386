import { dirname, extname, join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { inspect } from "node:util";
import type { Place, Problem } from "../model.js";
import { EndlessError } from "./run-apart.js";

const GENERATOR = dirname(dirname(fileURLToPath(import.meta.url)));

/** The module that `helmwright` stands for; `helmwright/x`, where x is no chart that was built, is looked for below it. */
export const SDK = join(GENERATOR, "sdk", `index${extname(fileURLToPath(import.meta.url))}`);

/** What a file of values threw, as problems. Anything may be thrown, `null` too. */
export function thrownProblems(error: unknown, file: string): Problem[] {
  if (error instanceof EndlessError) return [{ rule: "values/endless", message: error.message, remedy: "look for a loop that never ends, or for a promise that is never kept", place: { file: shown(file) } }];
  // The SDK may have been loaded a second time, so its class is told by its name.
  const { name, message, problems } = (error ?? {}) as { name?: string; message?: unknown; problems?: Problem[] };
  if (name === "ValuesError" && problems) return problems.map((problem) => ({ ...problem, ...(problem.place ? { place: { ...problem.place, file: shown(problem.place.file) } } : {}) }));
  const said = typeof message === "string" ? message : typeof error === "string" ? error : `this was thrown: ${inspect(error, { depth: 1, breakLength: Infinity })}`;
  const first = said.split("\n", 1)[0]!.replace(/^\w*Error: /, "").replaceAll(file, shown(file)).replaceAll(SDK, "helmwright").trim();
  return [{ rule: "values/module", message: first, remedy: remedyOf(first), place: placeOfThrown(error, file) }];
}

function remedyOf(message: string): string {
  const [, module] = /^Cannot find module '([^']+)'/.exec(message) ?? [];
  if (module === undefined) return "correct the file; it was run as a module";
  if (/^[./]/.test(module)) return "correct the path: it begins at the folder of the file that imports it";
  return `correct the name, or install the package: npm install ${/^(?:@[^/]+\/)?[^/]+/.exec(module)?.[0] ?? module}`;
}

/** Where a file of values failed: in itself or in a module of its own that it imports. jiti keeps the lines of a file but not its columns; only a syntax error, found before, has one. */
export function placeOfThrown(error: unknown, file: string): Place {
  const { message, stack } = (error ?? {}) as { message?: unknown; stack?: unknown };
  const syntax = placesInText(String(message)).at(0);
  // the compiler counts columns from 0
  if (syntax && /^ParseError/.test(String(message))) return { file: shown(syntax.file), line: syntax.line!, column: syntax.column! + 1 };
  const thrown = placesInText(String(stack)).find((place) => isUsers(place.file));
  return { file: shown(thrown?.file ?? file), ...(thrown ? { line: thrown.line! } : {}) };
}

/** "/home/me/db.ts:3:14" at the ends of a text's lines, with or without brackets. */
function placesInText(text: string): Place[] {
  return [...text.matchAll(/^.*?(?:\(|\bat |\s|^)(?:file:\/\/)?((?:\/|[A-Z]:[\\/]).*?):(\d+):(\d+)\)?$/gm)].map(([, file = "", line, column]) => ({ file, line: Number(line), column: Number(column) }));
}

const isUsers = (file: string): boolean => !file.includes("/node_modules/") && !file.startsWith(GENERATOR);

/** Short below the current folder, whole elsewhere. */
function shown(file: string): string {
  const short = relative(process.cwd(), file);
  return short === "" || short.startsWith("..") ? file : short;
}
