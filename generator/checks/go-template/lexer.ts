/** Splits a Go template into text and the tokens of its actions, as text/template does. */
export type TokenKind =
  | "text" | "open" | "close" | "space" | "dot" | "field" | "variable" | "identifier" | "keyword"
  | "string" | "char" | "number" | "boolean" | "nil" | "pipe" | "declare" | "assign" | "comma" | "left" | "right";

export interface Token { kind: TokenKind; text: string; at: number }

/** A template that Go would not parse, and where in its text. */
export class TemplateSyntaxError extends Error {
  constructor(message: string, readonly at: number) {
    super(message);
  }
}

const keywords = new Set(["if", "else", "end", "range", "with", "define", "template", "block", "break", "continue"]);

/** What may stand in an action; the first that matches counts. */
const patterns: [TokenKind, RegExp][] = [
  ["space", /[ \t\r\n]+/y],
  ["string", /"(?:[^"\\\n]|\\.)*"/y],
  ["string", /`[^`]*`/y],
  ["char", /'(?:[^'\\\n]|\\.)+'/y],
  ["declare", /:=/y],
  ["assign", /=/y],
  ["pipe", /\|/y],
  ["comma", /,/y],
  ["left", /\(/y],
  ["right", /\)/y],
  ["number", /[+-]?(?:0[xX][0-9a-fA-F_]+|0[bB][01_]+|0[oO][0-7_]+|(?:[0-9][0-9_]*\.?[0-9_]*|\.[0-9][0-9_]*)(?:[eE][+-]?[0-9_]+)?)i?(?![\p{L}_])/uy],
  ["field", /\.[\p{L}_][\p{L}\p{Nd}_]*/uy],
  ["dot", /\./y],
  ["variable", /\$(?:[\p{L}_][\p{L}\p{Nd}_]*)?/uy],
  ["identifier", /[\p{L}_][\p{L}\p{Nd}_]*/uy],
];

const comment = /(?:-[ \t\r\n]+)?\/\*[\s\S]*?\*\/(?:[ \t\r\n]+-)?\}\}/y;

/** All tokens of a template. Throws TemplateSyntaxError. */
export function tokens(source: string): Token[] {
  const found: Token[] = [];
  let at = 0;
  while (at < source.length) {
    const open = source.indexOf("{{", at);
    if (open < 0) {
      found.push({ kind: "text", text: source.slice(at), at });
      break;
    }
    if (open > at) found.push({ kind: "text", text: source.slice(at, open), at });
    comment.lastIndex = open + 2;
    if (comment.test(source)) {
      at = comment.lastIndex;
    } else if (/^-?[ \t\r\n]*\/\*/.test(source.slice(open + 2, open + 100))) {
      throw new TemplateSyntaxError("a comment must begin with {{/* and end with */}}", open);
    } else {
      at = action(source, open, found);
    }
  }
  return found;
}

/** The tokens from `{{` to `}}`; returns where the action ends. */
function action(source: string, open: number, found: Token[]): number {
  let at = open + 2;
  if (/^-[ \t\r\n]/.test(source.slice(at, at + 2))) at += 1;
  found.push({ kind: "open", text: "{{", at: open });
  for (;;) {
    const close = /^(?:[ \t\r\n]+-)?\}\}/.exec(source.slice(at, at + 200));
    if (close) {
      found.push({ kind: "close", text: "}}", at });
      return at + close[0].length;
    }
    if (at >= source.length) throw new TemplateSyntaxError("the action that begins here is never closed by }}", open);
    const token = tokenOf(source, at, open);
    found.push(token);
    at += token.text.length;
  }
}

/** An action may go on over lines; where a later one can't be read, it is the `}}` before that is missing. */
function tokenOf(source: string, at: number, open: number): Token {
  try {
    return tokenAt(source, at);
  } catch (error) {
    if (!source.slice(open, at).includes("\n")) throw error;
    throw new TemplateSyntaxError(`the action that begins here is never closed by }}, or goes wrong on a later line: ${(error as Error).message}`, open);
  }
}

function tokenAt(source: string, at: number): Token {
  for (const [kind, pattern] of patterns) {
    pattern.lastIndex = at;
    const text = pattern.exec(source)?.[0];
    if (text === undefined) continue;
    if (kind !== "identifier") return { kind, text, at };
    if (text === "true" || text === "false") return { kind: "boolean", text, at };
    if (text === "nil") return { kind: "nil", text, at };
    return { kind: keywords.has(text) ? "keyword" : "identifier", text, at };
  }
  const character = source[at]!;
  if (character === '"' || character === "`" || character === "'") throw new TemplateSyntaxError(`the ${character} that begins here is never closed`, at);
  if (character === "{") throw new TemplateSyntaxError("{ inside of an action", at);
  throw new TemplateSyntaxError(`unexpected ${JSON.stringify(character)} in an action`, at);
}
