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

/** Whether a function was imported from `helmwright/<chart>`: it checks values and gives them back. */
export function isFromHelmwright(called: ts.Expression): boolean {
  const ts = compiler();
  const name = ts.isPropertyAccessExpression(called) ? called.expression : called;
  if (!ts.isIdentifier(name)) return false;
  return declarationsOf(name).some((declaration) => {
    const statement = ts.findAncestor(declaration, ts.isImportDeclaration);
    return statement !== undefined && ts.isStringLiteral(statement.moduleSpecifier) && statement.moduleSpecifier.text.startsWith("helmwright/");
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
