import type ts from "typescript";
import { compiler } from "./compiler.js";

/** The expression that a file exports as its default: after `export default`, or a name in `export { … as default }`. */
export function defaultExportOf(source: ts.SourceFile): ts.Expression | undefined {
  const ts = compiler();
  for (const statement of source.statements) {
    if (ts.isExportAssignment(statement) && !statement.isExportEquals) return statement.expression;
    if (!ts.isExportDeclaration(statement) || statement.moduleSpecifier || !statement.exportClause || !ts.isNamedExports(statement.exportClause)) continue;
    const named = statement.exportClause.elements.find(({ name }) => name.text === "default")?.propertyName;
    if (named && ts.isIdentifier(named)) return named;
  }
  return undefined;
}
