import { TemplateSyntaxError, tokens, type Token, type TokenKind } from "./lexer.js";
import type { Command, Node, Operand, ParsedTemplate, Pipeline } from "./nodes.js";

/** Parses a Go template as text/template does, without checking the names of functions. Throws TemplateSyntaxError. */
export function parseTemplate(source: string): ParsedTemplate {
  return new Parser(tokens(source), source.length).template();
}

/** How a list of nodes ended: by `{{ end }}`, by `{{ else … }}`, or with the text. */
type Ending = { by: "end" | "else"; keyword: Token } | { by: "text" };

class Parser {
  private position = 0;
  private readonly definitions: ParsedTemplate["definitions"] = new Map();
  private loops = 0;

  constructor(private readonly all: Token[], private readonly length: number) {}

  template(): ParsedTemplate {
    const { nodes, ending } = this.list();
    if (ending.by !== "text") throw new TemplateSyntaxError(`{{ ${ending.by} }} without if, with, range, define or block before it`, ending.keyword.at);
    return { body: nodes, definitions: this.definitions };
  }

  private list(): { nodes: Node[]; ending: Ending } {
    const nodes: Node[] = [];
    for (let token = this.next(); token !== undefined; token = this.next()) {
      if (token.kind === "text") continue;
      this.skipSpace();
      const keyword = this.peek();
      if (keyword?.kind !== "keyword") {
        nodes.push({ kind: "action", at: token.at, pipeline: this.pipeline() });
        this.expect("close");
        continue;
      }
      this.position++;
      if (keyword.text === "end") {
        this.close();
        return { nodes, ending: { by: "end", keyword } };
      }
      if (keyword.text === "else") return { nodes, ending: { by: "else", keyword } };
      const node = this.control(keyword);
      if (node) nodes.push(node);
    }
    return { nodes, ending: { by: "text" } };
  }

  private control(keyword: Token): Node | undefined {
    switch (keyword.text) {
      case "if": case "with": case "range": return this.branch(keyword, keyword.text);
      case "define": return this.definition(keyword);
      case "block": return this.block(keyword);
      case "template": return this.call(keyword);
      default:
        if (this.loops === 0) throw new TemplateSyntaxError(`{{ ${keyword.text} }} outside of range`, keyword.at);
        this.close();
        return undefined;
    }
  }

  private branch(keyword: Token, kind: "if" | "with" | "range"): Node {
    const pipeline = this.pipeline(kind === "range");
    this.expect("close");
    if (kind === "range") this.loops++;
    const { nodes: body, ending } = this.list();
    if (kind === "range") this.loops--;
    const otherwise = ending.by === "else" ? this.otherwise(keyword, kind) : [];
    if (ending.by === "text") throw new TemplateSyntaxError(`{{ ${keyword.text} }} is never closed by {{ end }}`, keyword.at);
    return { kind, at: keyword.at, pipeline, body, otherwise };
  }

  /** What follows `{{ else`: a plain else, or `if …` and `with …`, which share the `{{ end }}`. */
  private otherwise(keyword: Token, kind: "if" | "with" | "range"): Node[] {
    this.skipSpace();
    const next = this.peek();
    if (next?.kind === "keyword" && next.text === kind && kind !== "range") {
      this.position++;
      return [this.branch(next, kind)];
    }
    this.close();
    const { nodes, ending } = this.list();
    if (ending.by === "else") throw new TemplateSyntaxError(`a second {{ else }} for the ${keyword.text}`, ending.keyword.at);
    if (ending.by === "text") throw new TemplateSyntaxError(`{{ ${keyword.text} }} is never closed by {{ end }}`, keyword.at);
    return nodes;
  }

  private definition(keyword: Token): undefined {
    const name = this.name(keyword);
    this.close();
    this.define(name, keyword);
  }

  private block(keyword: Token): Node {
    const name = this.name(keyword);
    const argument = this.pipeline();
    this.expect("close");
    this.define(name, keyword);
    return { kind: "template", at: keyword.at, name, argument };
  }

  private define(name: string, keyword: Token): void {
    const { nodes, ending } = this.list();
    if (ending.by === "else") throw new TemplateSyntaxError("{{ else }} without if, with or range before it", ending.keyword.at);
    if (ending.by === "text") throw new TemplateSyntaxError(`{{ ${keyword.text} "${name}" }} is never closed by {{ end }}`, keyword.at);
    this.definitions.set(name, { at: keyword.at, body: nodes });
  }

  private call(keyword: Token): Node {
    const name = this.name(keyword);
    this.skipSpace();
    if (this.peek()?.kind === "close") {
      this.position++;
      return { kind: "template", at: keyword.at, name };
    }
    const argument = this.pipeline();
    this.expect("close");
    return { kind: "template", at: keyword.at, name, argument };
  }

  private name(keyword: Token): string {
    this.skipSpace();
    const token = this.next();
    if (token?.kind !== "string") throw new TemplateSyntaxError(`${keyword.text} needs a name in quotes`, token?.at ?? keyword.at);
    return unquoted(token);
  }

  private pipeline(isRange = false): Pipeline {
    this.skipSpace();
    const at = this.peek()?.at ?? this.length;
    const declaration = this.declaration(isRange);
    const commands: Command[] = [];
    for (;;) {
      commands.push(this.command());
      this.skipSpace();
      if (this.peek()?.kind !== "pipe") break;
      this.position++;
    }
    return { at, ...declaration, commands };
  }

  private declaration(isRange: boolean): { variables: string[]; assigns: boolean } {
    const start = this.position;
    const variables: string[] = [];
    while (this.peek()?.kind === "variable") {
      variables.push(this.next()!.text);
      this.skipSpace();
      const token = this.next();
      if (token?.kind === "declare" || token?.kind === "assign") return { variables, assigns: token.kind === "assign" };
      if (token?.kind !== "comma" || !isRange || variables.length > 1) break;
      this.skipSpace();
    }
    this.position = start;
    return { variables: [], assigns: false };
  }

  private command(): Command {
    this.skipSpace();
    const at = this.peek()?.at ?? this.length;
    const operands: Operand[] = [];
    for (;;) {
      const operand = this.operand();
      if (operand === undefined) break;
      operands.push(operand);
      if (!this.skipSpace()) break;
    }
    if (operands.length === 0) throw new TemplateSyntaxError("a value or a function is missing", at);
    const next = this.peek();
    if (next !== undefined && next.kind !== "pipe" && next.kind !== "close" && next.kind !== "right") {
      throw new TemplateSyntaxError(`unexpected ${next.text}`, next.at);
    }
    return { at, operands };
  }

  private operand(): Operand | undefined {
    const token = this.peek();
    if (token === undefined) return undefined;
    const { at } = token;
    switch (token.kind) {
      case "dot": this.position++; return { kind: "dot", at };
      case "field": return { kind: "field", at, fields: this.fields() };
      case "variable": this.position++; return { kind: "variable", at, name: token.text, fields: this.fields() };
      case "identifier": this.position++; return { kind: "function", at, name: token.text };
      case "string": this.position++; return { kind: "string", at, value: unquoted(token) };
      case "number": case "char": case "boolean": case "nil": this.position++; return { kind: "constant", at, text: token.text };
      case "left": {
        this.position++;
        const pipeline = this.pipeline();
        this.skipSpace();
        if (this.peek()?.kind !== "right") throw new TemplateSyntaxError("the ( that begins here is never closed by )", at);
        this.position++;
        return { kind: "group", at, pipeline, fields: this.fields() };
      }
      case "keyword": throw new TemplateSyntaxError(`unexpected ${token.text}`, at);
      default: return undefined;
    }
  }

  private fields(): string[] {
    const names: string[] = [];
    while (this.peek()?.kind === "field") names.push(this.next()!.text.slice(1));
    return names;
  }

  private close(): void {
    this.skipSpace();
    this.expect("close");
  }

  private expect(kind: TokenKind): void {
    const token = this.next();
    if (token?.kind !== kind) throw new TemplateSyntaxError(token === undefined ? "the template ends inside of an action" : `unexpected ${token.text}`, token?.at ?? this.length);
  }

  /** Whether there was any. */
  private skipSpace(): boolean {
    const start = this.position;
    while (this.peek()?.kind === "space") this.position++;
    return this.position > start;
  }

  private peek(): Token | undefined {
    return this.all[this.position];
  }

  private next(): Token | undefined {
    return this.all[this.position++];
  }
}

/** A Go string: raw in backquotes, else with escapes, of which JSON knows all that templates use. */
function unquoted({ text, at }: Token): string {
  if (text.startsWith("`")) return text.slice(1, -1);
  const json = text.replace(/\\(\\|x[0-9a-fA-F]{2}|[0-7]{3}|[av'])/g, (whole, escape: string) =>
    escape === "\\" ? whole : `\\u${escapeCode(escape).toString(16).padStart(4, "0")}`);
  try {
    return JSON.parse(json) as string;
  } catch {
    throw new TemplateSyntaxError(`${text} is not a Go string`, at);
  }
}

function escapeCode(escape: string): number {
  if (escape.startsWith("x")) return Number.parseInt(escape.slice(1), 16);
  if (/^[0-7]/.test(escape)) return Number.parseInt(escape, 8);
  return escape === "a" ? 7 : escape === "v" ? 11 : 39;
}
