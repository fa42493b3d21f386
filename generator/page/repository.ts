import { LineCounter, parseDocument } from "yaml";
import { fail, ok, type Result, type SchemaNode } from "../model.js";
import { validateValues } from "../values/validate-values.js";

/** Facts of a chart repository: schemas/repository.yaml, which may be left out. */
export interface Repository {
  /** what users call it: `helm repo add <name> <url>` */
  name: string;
  /** where it is served; without one the page tells its own address */
  url?: string;
  /** one or two sentences, shown where a repository has several charts */
  description?: string;
}

const FACTS: SchemaNode = {
  type: "object",
  additionalProperties: false,
  properties: {
    name: { type: "string", pattern: "^[a-z0-9][a-z0-9-]*$", "x-pattern-help": "lower-case letters, digits and \"-\"" },
    url: { type: "string", pattern: "^(https?|oci)://", "x-pattern-help": "an address that begins with https:// or http://" },
    description: { type: "string", minLength: 1 },
  },
};

/** Reads a repository's facts and says all that is wrong with them. A repository without them is called "charts". */
export function repositoryFacts(file: string, text: string | undefined): Result<Repository> {
  if (text === undefined) return ok({ name: "charts" });
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false, stringKeys: true });
  const at = (offset: number) => ({ file, line: lines.linePos(offset).line, column: lines.linePos(offset).col });
  if (document.errors.length > 0) return fail(...document.errors.map((error) => ({ rule: "repository/syntax", message: error.message, place: at(error.pos[0]) })));
  const facts = (document.toJS() ?? {}) as Partial<Repository>;
  const problems = validateValues(FACTS, facts, (path) => {
    const node = document.getIn(path, true) as { range?: [number, number, number] } | undefined;
    return node?.range ? at(node.range[0]) : { file };
  });
  return problems.length > 0 ? fail(...problems) : ok({ name: "charts", ...facts });
}
