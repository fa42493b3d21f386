import type { Command, Node, Operand, ParsedTemplate, Pipeline } from "../go-template/nodes.js";

/** A call of a named template; without a name where that is computed. */
export interface NamedCall { at: number; name?: string }

/** Every `include` and `template` of a parsed file, whether it is ever reached or not. */
export function namedCalls({ body, definitions }: ParsedTemplate): NamedCall[] {
  const calls: NamedCall[] = [];

  const nodes = (list: readonly Node[]): void => list.forEach((node) => {
    if (node.kind === "template") {
      calls.push({ at: node.at, name: node.name });
      if (node.argument) pipeline(node.argument);
      return;
    }
    pipeline(node.pipeline);
    if (node.kind !== "action") [node.body, node.otherwise].forEach(nodes);
  });
  const pipeline = ({ commands }: Pipeline): void => commands.forEach((command, index) => {
    includeOf(command, index > 0);
    command.operands.forEach((operand) => operand.kind === "group" && pipeline(operand.pipeline));
  });
  const includeOf = ({ at, operands: [called, first] }: Command, isPiped: boolean): void => {
    if (called?.kind !== "function" || called.name !== "include") return;
    if (first?.kind === "string") calls.push({ at, name: first.value });
    else if (isPiped || first === undefined || !isOwnFile(first)) calls.push({ at });
  };

  nodes(body);
  for (const definition of definitions.values()) nodes(definition.body);
  return calls;
}

/** `(print $.Template.BasePath "/configmap.yaml")`: a file of the chart's own, as the well-known checksum annotation has it. */
const isOwnFile = (operand: Operand): boolean => operand.kind === "group" && /BasePath/.test(JSON.stringify(operand.pipeline));
