import type ts from "typescript";
import { compiler } from "./compiler.js";

/** The expression that a file exports as its default. */
export function defaultExportOf(source: ts.SourceFile): ts.Expression | undefined {
  const ts = compiler();
  return source.statements.find((statement): statement is ts.ExportAssignment => ts.isExportAssignment(statement) && !statement.isExportEquals)?.expression;
}
