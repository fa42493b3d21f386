import type ts from "typescript";
import type { ValuePath } from "../values/value-path.js";
import { compiler } from "./compiler.js";
import { functionOf } from "./declarations.js";
import { literalOf, nameOf } from "./written-value.js";

/** Where a value may come from: a key that is written, or an expression that can't be followed and may have the key. */
export interface PossibleValue { path: ValuePath; node: ts.Node; isWritten: boolean }

/** A path, and the keys of it that are still ahead. */
interface Ahead { path: ValuePath; steps: ValuePath }

/**
 * Every place of an expression that may give a value at one of the paths: in all branches of conditions, in what is spread,
 * and in what functions of the same file return. What is left out gives none of them.
 */
export function possibleValues(root: ts.Expression, paths: readonly ValuePath[]): PossibleValue[] {
  const found = new Map<string, PossibleValue>();
  const add = (path: ValuePath, node: ts.Node, isWritten: boolean): void => void found.set(`${node.pos} ${path.join("\0")}`, { path, node, isWritten });
  look(root, paths.map((path) => ({ path, steps: path })), add, []);
  return [...found.values()];
}

type Add = (path: ValuePath, node: ts.Node, isWritten: boolean) => void;

function look(expression: ts.Expression, paths: readonly Ahead[], add: Add, within: readonly ts.Node[]): void {
  const ts = compiler();
  if (paths.length === 0 || within.includes(expression)) return;
  const literal = literalOf(expression);
  const inside = [...within, expression];
  const below = (each: ts.Expression): void => look(each, paths, add, inside);
  if (ts.isObjectLiteralExpression(literal)) return lookInto(literal, paths, add, inside);
  const branches = branchesOf(literal);
  if (branches) return branches.forEach(below);
  // an object that is a value by itself, such as a list or a text, has no keys
  if (ts.isLiteralExpression(literal) || ts.isTemplateExpression(literal) || ts.isArrayLiteralExpression(literal) || isWord(literal)) return;
  for (const { path } of paths) add(path, literal, false);
}

function lookInto(object: ts.ObjectLiteralExpression, paths: readonly Ahead[], add: Add, within: readonly ts.Node[]): void {
  const ts = compiler();
  for (const property of object.properties) {
    if (ts.isSpreadAssignment(property)) {
      look(property.expression, paths, add, within);
      continue;
    }
    const name = nameOf(property.name);
    if (name === undefined) {
      for (const { path } of paths) add(path, property, false);
      continue;
    }
    const ahead = paths.filter(({ steps }) => steps[0] === name).map(({ path, steps }) => ({ path, steps: steps.slice(1) }));
    for (const { path } of ahead.filter(({ steps }) => steps.length === 0)) add(path, property.name, true);
    const further = ahead.filter(({ steps }) => steps.length > 0);
    if (ts.isPropertyAssignment(property)) look(property.initializer, further, add, within);
    else if (ts.isShorthandPropertyAssignment(property)) look(property.name, further, add, within);
    else for (const { path } of further) add(path, property, false);
  }
}

/** The expressions one of which an expression comes to; nothing where that can't be told. */
function branchesOf(expression: ts.Expression): ts.Expression[] | undefined {
  const ts = compiler();
  if (ts.isConditionalExpression(expression)) return [expression.whenTrue, expression.whenFalse];
  if (ts.isAwaitExpression(expression)) return [expression.expression];
  if (ts.isBinaryExpression(expression)) {
    const { operatorToken: { kind }, left, right } = expression;
    // what is false has no keys
    if (kind === ts.SyntaxKind.AmpersandAmpersandToken || kind === ts.SyntaxKind.CommaToken) return [right];
    return kind === ts.SyntaxKind.BarBarToken || kind === ts.SyntaxKind.QuestionQuestionToken ? [left, right] : undefined;
  }
  if (!ts.isCallExpression(expression)) return undefined;
  if (expression.expression.getText() === "Object.assign") return [...expression.arguments];
  const called = ts.isParenthesizedExpression(expression.expression) ? expression.expression.expression : expression.expression;
  const body = ts.isArrowFunction(called) || ts.isFunctionExpression(called) ? called : ts.isIdentifier(called) ? functionOf(called) : undefined;
  return body && returnedBy(body);
}

function returnedBy({ body }: ts.FunctionLikeDeclaration): ts.Expression[] {
  const ts = compiler();
  if (!body) return [];
  if (!ts.isBlock(body)) return [body];
  const found: ts.Expression[] = [];
  const walk = (node: ts.Node): void => {
    if (ts.isReturnStatement(node) && node.expression) found.push(node.expression);
    if (!ts.isFunctionLike(node)) ts.forEachChild(node, walk);
  };
  ts.forEachChild(body, walk);
  return found;
}

function isWord(expression: ts.Expression): boolean {
  const { SyntaxKind, isIdentifier, isPrefixUnaryExpression } = compiler();
  return [SyntaxKind.TrueKeyword, SyntaxKind.FalseKeyword, SyntaxKind.NullKeyword].includes(expression.kind)
    || isPrefixUnaryExpression(expression) || (isIdentifier(expression) && expression.text === "undefined");
}
