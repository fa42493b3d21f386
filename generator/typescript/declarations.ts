import type ts from "typescript";
import { compiler } from "./compiler.js";

/** What a constant of the same file is set to; nothing where another declaration has its name, since scopes aren't told apart. */
export function constantOf(name: ts.Identifier): ts.Expression | undefined {
  const ts = compiler();
  const named = declarationsOf(name);
  const [declaration] = named;
  if (named.length !== 1 || !declaration || !ts.isVariableDeclaration(declaration)) return undefined;
  const isConstant = (ts.getCombinedNodeFlags(declaration) & ts.NodeFlags.Const) !== 0;
  return isConstant ? declaration.initializer : undefined;
}

/** The one function of the same file that has a name. */
export function functionOf(name: ts.Identifier): ts.FunctionLikeDeclaration | undefined {
  const ts = compiler();
  const [declaration, ...others] = declarationsOf(name);
  if (!declaration || others.length > 0) return undefined;
  if (ts.isFunctionDeclaration(declaration)) return declaration;
  const constant = constantOf(name);
  return constant && (ts.isArrowFunction(constant) || ts.isFunctionExpression(constant)) ? constant : undefined;
}

/** Whether a function was imported from `helmwright/<chart>`, or from the module that a build makes of a chart: it checks values and gives them back. */
export function isFromHelmwright(called: ts.Expression): boolean {
  const ts = compiler();
  const name = ts.isPropertyAccessExpression(called) ? called.expression : called;
  return ts.isIdentifier(name) && isImported(name);
}

/** Whether an expression is declared to be values of a chart: by the type of its variable or function, or by `satisfies`. */
export function isTypedAsValues(type: ts.TypeNode | undefined): boolean {
  const ts = compiler();
  if (!type || !ts.isTypeReferenceNode(type)) return false;
  const name = ts.isQualifiedName(type.typeName) ? type.typeName.left : type.typeName;
  return ts.isIdentifier(name) && (isImported(name) || (WRAPPERS.includes(name.text) && isTypedAsValues(type.typeArguments?.[0])));
}

const WRAPPERS = ["Partial", "Readonly", "Required", "Promise", "Omit", "Pick"];

const CHART_MODULE = /^helmwright\/|(?:^|\/)dist-charts\/[^/]+$/;

function isImported(name: ts.Identifier): boolean {
  const ts = compiler();
  return declarationsOf(name).some((declaration) => {
    const statement = ts.findAncestor(declaration, ts.isImportDeclaration);
    return statement !== undefined && ts.isStringLiteral(statement.moduleSpecifier) && CHART_MODULE.test(statement.moduleSpecifier.text);
  });
}

/** Everything in the file that declares a name. */
function declarationsOf(name: ts.Identifier): ts.Node[] {
  const ts = compiler();
  const found: ts.Node[] = [];
  const look = (node: ts.Node): void => {
    const declared = (node as { name?: ts.Node }).name;
    const declares = ts.isVariableDeclaration(node) || ts.isParameter(node) || ts.isBindingElement(node) || ts.isFunctionDeclaration(node) || ts.isImportSpecifier(node) || ts.isNamespaceImport(node) || ts.isImportClause(node);
    if (declares && declared && ts.isIdentifier(declared) && declared.text === name.text) found.push(node);
    ts.forEachChild(node, look);
  };
  look(name.getSourceFile());
  return found;
}
