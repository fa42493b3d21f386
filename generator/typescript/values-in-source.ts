import type ts from "typescript";
import { compiler } from "./compiler.js";
import { isFromHelmwright, isTypedAsValues } from "./declarations.js";
import { defaultExportOf } from "./default-export.js";
import { literalOf } from "./written-value.js";

/** Every expression in a file that stands for whole values of a chart: what its functions are called with, and the default export. */
export function valuesIn(source: ts.SourceFile): ts.Expression[] {
  const ts = compiler();
  const found = new Set<ts.Expression>();
  const add = (expression: ts.Expression | undefined): void => void (expression && found.add(literalOf(expression)));
  const look = (node: ts.Node): void => {
    if (ts.isCallExpression(node) && isFromHelmwright(node.expression)) add(node.arguments[0]);
    ts.forEachChild(node, look);
  };
  look(source);
  add(defaultExportOf(source));
  return [...found];
}

/** What is typed as values of a chart and may be a part of others, or of another file's. */
export function typedValuesIn(source: ts.SourceFile): ts.Expression[] {
  const ts = compiler();
  const found: ts.Expression[] = [];
  const look = (node: ts.Node): void => {
    if (ts.isVariableDeclaration(node) && node.initializer && isTypedAsValues(node.type)) found.push(node.initializer);
    if ((ts.isSatisfiesExpression(node) || ts.isAsExpression(node)) && isTypedAsValues(node.type)) found.push(node.expression);
    if (ts.isArrowFunction(node) && !ts.isBlock(node.body) && isTypedAsValues(node.type)) found.push(node.body);
    if (ts.isReturnStatement(node) && node.expression && isTypedAsValues(ts.findAncestor(node, ts.isFunctionLike)?.type)) found.push(node.expression);
    ts.forEachChild(node, look);
  };
  look(source);
  return found;
}

/** Keys that are set by an assignment, as in `values.storage.size = "5Gi"`: their names below the variable. */
export function assignmentsIn(source: ts.SourceFile): { keys: string[]; node: ts.Node }[] {
  const ts = compiler();
  const found: { keys: string[]; node: ts.Node }[] = [];
  const look = (node: ts.Node): void => {
    if (ts.isBinaryExpression(node) && node.operatorToken.kind === ts.SyntaxKind.EqualsToken) {
      const keys = keysOf(node.left);
      if (keys.length > 0) found.push({ keys, node: node.left });
    }
    ts.forEachChild(node, look);
  };
  look(source);
  return found;
}

function keysOf(target: ts.Expression): string[] {
  const ts = compiler();
  if (ts.isNonNullExpression(target) || ts.isParenthesizedExpression(target) || ts.isAsExpression(target)) return keysOf(target.expression);
  if (ts.isPropertyAccessExpression(target)) return [...keysOf(target.expression), target.name.text];
  if (ts.isElementAccessExpression(target) && ts.isStringLiteralLike(target.argumentExpression)) return [...keysOf(target.expression), target.argumentExpression.text];
  return [];
}
