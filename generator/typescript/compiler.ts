import { createRequire } from "node:module";
import type ts from "typescript";

/** TypeScript's own parser, and its access to sources. */
export type Compiler = typeof ts;

let loaded: Compiler | undefined;

/** Loaded when a value's place is asked for, and not before: right values don't pay for it. */
export function compiler(): Compiler {
  loaded ??= createRequire(import.meta.url)("typescript") as Compiler;
  return loaded;
}

/** A source as its author wrote it, or nothing where it can't be read. JavaScript is read too. */
export function readSource(file: string): ts.SourceFile | undefined {
  const { sys, createSourceFile, ScriptTarget } = compiler();
  const text = sys.readFile(file);
  return text === undefined ? undefined : createSourceFile(file, text, ScriptTarget.Latest, true);
}
