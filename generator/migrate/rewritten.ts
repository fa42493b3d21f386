import { isDeepStrictEqual } from "node:util";
import { moveLines, moveNodes } from "./rewrite-yaml.js";
import { relocated, type Move } from "./relocate.js";

/**
 * A file of YAML with its values moved; nothing where that can't be done so that the file says the same. Line by line
 * where each value has lines of its own, else as the YAML library writes it, which keeps comments and order.
 *
 * @param read how Helm reads a file
 */
export function rewrittenYaml(text: string, moves: readonly Move[], read: (text: string) => unknown): string | undefined {
  // line ends of Windows, where the whole file has them
  if (/\r\n/.test(text) && !/(?<!\r)\n/.test(text)) return rewrittenYaml(text.replaceAll("\r\n", "\n"), moves, read)?.replaceAll("\n", "\r\n");
  const wanted = plain(relocated(read(text), moves));
  const byLines = moves.reduce<string | undefined>((before, move) => (before === undefined ? undefined : moveLines(before, move)), text);
  const isWanted = (made: string | undefined): made is string => made !== undefined && isDeepStrictEqual(plain(read(made)), wanted);
  return isWanted(byLines) ? byLines : [moveNodes(text, moves)].find(isWanted);
}

/** A file of JSON with its values moved, indented as it was. */
export function rewrittenJson(text: string, moves: readonly Move[]): string {
  const indent = /^[^\S\n]+(?=")/m.exec(text)?.[0] ?? 2;
  return `${JSON.stringify(relocated(JSON.parse(text), moves), null, indent)}${text.endsWith("\n") ? "\n" : ""}`;
}

/** Without the prototypes that comparing would look at. */
const plain = (values: unknown): unknown => JSON.parse(JSON.stringify(values ?? {}));
