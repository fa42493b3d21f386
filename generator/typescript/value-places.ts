import type ts from "typescript";
import type { Place } from "../model.js";
import { isPlainObject } from "../values/default-values.js";
import { valueAt } from "../values/value-path.js";
import type { PlaceOf } from "../values/validate-values.js";
import { compiler, readSource } from "./compiler.js";
import { isFromHelmwright } from "./declarations.js";
import { defaultExportOf } from "./default-export.js";
import { literalOf, nameOf, scalarOf, writtenValue } from "./written-value.js";

/**
 * Where the values that a call was given are written: a value where it is a literal or some other expression beside its
 * key, what it stands in where that is all that can be told, and at last the call.
 *
 * @param call what the stack says of the call; its column is trusted only where the source has a call there
 * @param given the values, by which a call is told from others on its line
 */
export function placesOfCall(call: Place, given: unknown): PlaceOf {
  const source = call.line === undefined ? undefined : readSource(call.file);
  if (!source) return () => call;
  const found = callOn(source, call, given);
  const place = found ? placeOfNode(calleeOf(found), source, call.file) : lineOf(call);
  const places = found?.arguments[0] ? placesBelow(found.arguments[0], source, call.file, given) : undefined;
  return (path) => (path.length === 0 ? place : places?.(path));
}

/** Where the values are written that a file exports as its default. `shown` is how places name the file. */
export function placesOfExport(file: string, given: unknown, shown = file): PlaceOf {
  const source = readSource(file);
  const exported = source && defaultExportOf(source);
  if (!source || !exported) return (path) => (path.length === 0 ? { file: shown } : undefined);
  const places = placesBelow(exported, source, shown, given);
  return (path) => (path.length === 0 ? placeOfNode(exported, source, shown) : places(path));
}

/** As in YAML: the place of a scalar, or of the key before an object or a list. */
function placesBelow(root: ts.Expression, source: ts.SourceFile, file: string, given: unknown): PlaceOf {
  const ts = compiler();
  return (path) => {
    const written = writtenValue(root, path);
    if (!written) return undefined;
    const literal = literalOf(written.value);
    const scalar = scalarOf(literal);
    // the file may have changed the value after it was written down
    if (scalar && !Object.is(scalar.is, valueAt(given, path))) return undefined;
    if (scalar) return placeOfNode(literal, source, file);
    const isCollection = ts.isObjectLiteralExpression(literal) || ts.isArrayLiteralExpression(literal);
    return placeOfNode((isCollection ? written.key : undefined) ?? written.value, source, file);
  };
}

/** The one call on a line that can have been given these values. */
function callOn(source: ts.SourceFile, call: Place, given: unknown): ts.CallExpression | undefined {
  const ts = compiler();
  const onLine: ts.CallExpression[] = [];
  const look = (node: ts.Node): void => {
    if (ts.isCallExpression(node) && placeOfNode(calleeOf(node), source, "").line === call.line) onLine.push(node);
    ts.forEachChild(node, look);
  };
  look(source);
  const exact = onLine.filter((node) => placeOfNode(calleeOf(node), source, "").column === call.column);
  const fitting = onLine.filter((node) => mayHold(node.arguments[0], given));
  if (fitting.length > 0) return fitting.length === 1 ? fitting[0] : exact.find((node) => fitting.includes(node));
  const ofCharts = onLine.filter(({ expression }) => isFromHelmwright(expression));
  return ofCharts.length === 1 ? ofCharts[0] : exact[0];
}

/** Whether an argument is an object literal with the keys that were given. */
function mayHold(argument: ts.Expression | undefined, given: unknown): boolean {
  const ts = compiler();
  const literal = argument && literalOf(argument);
  if (!literal || !ts.isObjectLiteralExpression(literal) || !isPlainObject(given)) return false;
  const names = literal.properties.map((property) => property.name && nameOf(property.name));
  const isWhole = names.every((name) => name !== undefined);
  return names.every((name) => name === undefined || Object.hasOwn(given, name)) && (!isWhole || Object.keys(given).length === new Set(names).size);
}

/** The name by which a function is called: where engines say that a call is. */
function calleeOf({ expression }: ts.CallExpression): ts.Expression | ts.MemberName {
  return compiler().isPropertyAccessExpression(expression) ? expression.name : expression;
}

const lineOf = ({ file, line }: Place): Place => ({ file, ...(line === undefined ? {} : { line }) });

export const placeOfNode = (node: ts.Node, source: ts.SourceFile, file: string): Place => placeAt(source, node.getStart(source), file);

/** The place of an offset in a source. */
export function placeAt(source: ts.SourceFile, offset: number, file: string): Place {
  const { line, character } = source.getLineAndCharacterOfPosition(offset);
  return { file, line: line + 1, column: character + 1 };
}
