import type ts from "typescript";
import type { ValuePath } from "../values/value-path.js";
import { compiler } from "./compiler.js";
import { constantOf, isFromHelmwright } from "./declarations.js";

/** A value as it is written: the expression, and the key before it. */
export interface WrittenValue { value: ts.Expression; key?: ts.PropertyName }

/** The expression that a path leads to, as far as it can be told without running the file. */
export function writtenValue(root: ts.Expression, path: ValuePath): WrittenValue | undefined {
  let at: WrittenValue = { value: root };
  for (const step of path) {
    const next = memberOf(at.value, step);
    if (next === undefined) return undefined;
    at = next;
  }
  return at;
}

/** The literal behind an expression: without assertions and parentheses, through constants of the same file. */
export function literalOf(expression: ts.Expression, depth = 0): ts.Expression {
  const ts = compiler();
  if (depth > 16) return expression;
  if (ts.isParenthesizedExpression(expression) || ts.isAsExpression(expression) || ts.isSatisfiesExpression(expression) || ts.isNonNullExpression(expression) || ts.isTypeAssertionExpression(expression)) {
    return literalOf(expression.expression, depth + 1);
  }
  if (ts.isIdentifier(expression)) {
    const constant = constantOf(expression);
    return constant ? literalOf(constant, depth + 1) : expression;
  }
  if (ts.isPropertyAccessExpression(expression)) {
    const member = memberOf(expression.expression, expression.name.text);
    return member ? literalOf(member.value, depth + 1) : expression;
  }
  // a chart's function gives back what it is given
  if (ts.isCallExpression(expression) && expression.arguments.length === 1 && isFromHelmwright(expression.expression)) return literalOf(expression.arguments[0]!, depth + 1);
  return expression;
}

function memberOf(container: ts.Expression, step: string | number): WrittenValue | undefined {
  const ts = compiler();
  const literal = literalOf(container);
  if (ts.isArrayLiteralExpression(literal)) {
    const items = literal.elements.slice(0, Number(step) + 1);
    const item = items[Number(step)];
    return item === undefined || items.some(ts.isSpreadElement) ? undefined : { value: item };
  }
  return ts.isObjectLiteralExpression(literal) ? propertyOf(literal, String(step)) : undefined;
}

/** The last one that gives a key wins; what can't be followed may be the one. */
function propertyOf(object: ts.ObjectLiteralExpression, key: string): WrittenValue | undefined {
  const ts = compiler();
  for (const property of [...object.properties].reverse()) {
    if (ts.isSpreadAssignment(property)) {
      const spread = literalOf(property.expression);
      if (!ts.isObjectLiteralExpression(spread)) return undefined;
      const found = propertyOf(spread, key);
      if (found) return found;
    } else if (property.name !== undefined && nameOf(property.name) === key) {
      if (ts.isPropertyAssignment(property)) return { key: property.name, value: property.initializer };
      return ts.isShorthandPropertyAssignment(property) ? { key: property.name, value: property.name } : undefined;
    }
  }
  return undefined;
}

/** A key's text, or nothing where it is computed. */
export function nameOf(name: ts.PropertyName): string | undefined {
  const ts = compiler();
  if (ts.isComputedPropertyName(name)) return ts.isStringLiteralLike(name.expression) ? name.expression.text : undefined;
  return name.text;
}

/** The value of a scalar literal; nothing for every other expression. */
export function scalarOf(expression: ts.Expression): { is: unknown } | undefined {
  const ts = compiler();
  if (ts.isStringLiteralLike(expression)) return { is: expression.text };
  if (ts.isNumericLiteral(expression)) return { is: Number(expression.text) };
  if (ts.isPrefixUnaryExpression(expression) && expression.operator === ts.SyntaxKind.MinusToken && ts.isNumericLiteral(expression.operand)) return { is: -Number(expression.operand.text) };
  if (expression.kind === ts.SyntaxKind.TrueKeyword) return { is: true };
  if (expression.kind === ts.SyntaxKind.FalseKeyword) return { is: false };
  return expression.kind === ts.SyntaxKind.NullKeyword ? { is: null } : undefined;
}
