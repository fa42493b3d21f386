import { LineCounter, parseDocument } from "yaml";
import { fail, ok, type Problem, type Result, type SchemaNode } from "../model.js";
import { validateValues } from "../values/validate-values.js";

/** Reads a YAML file of facts and says all that its schema finds wrong with them. */
export function readFacts<T>(file: string, source: string, schema: SchemaNode): Result<T> {
  const lines = new LineCounter();
  const document = parseDocument(source, { lineCounter: lines, prettyErrors: false, stringKeys: true });
  const at = (offset: number) => ({ file, line: lines.linePos(offset).line, column: lines.linePos(offset).col });
  const syntax: Problem[] = document.errors.map((error) => ({ rule: "chart/syntax", message: error.message, place: at(error.pos[0]) }));
  if (syntax.length > 0) return fail(...syntax);
  const facts = (document.toJS() ?? {}) as T;
  const problems = validateValues(schema, facts, (path) => {
    const node = document.getIn(path, true) as { range?: [number, number, number] } | undefined;
    return node?.range ? at(node.range[0]) : { file };
  });
  return problems.length > 0 ? fail(...problems) : ok(facts);
}
