import type ts from "typescript";
import { compiler } from "./compiler.js";
import { isFromHelmwright } from "./declarations.js";
import { defaultExportOf } from "./default-export.js";
import { literalOf } from "./written-value.js";

/** Every object literal in a file that holds values of a chart: what its functions are called with, and the default export. */
export function valuesIn(source: ts.SourceFile): ts.ObjectLiteralExpression[] {
  const ts = compiler();
  const found = new Set<ts.ObjectLiteralExpression>();
  const add = (expression: ts.Expression | undefined): void => {
    const literal = expression && literalOf(expression);
    if (literal && ts.isObjectLiteralExpression(literal)) found.add(literal);
  };
  const look = (node: ts.Node): void => {
    if (ts.isCallExpression(node) && isFromHelmwright(node.expression)) add(node.arguments[0]);
    ts.forEachChild(node, look);
  };
  look(source);
  add(defaultExportOf(source));
  return [...found];
}
