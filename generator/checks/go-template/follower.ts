import type { SchemaNode } from "../../model.js";
import { functionCalls } from "./function-calls.js";
import type { Command, Node, Operand, ParsedTemplate, Pipeline } from "./nodes.js";
import { either, identity, nothing, textsOf, type Symbolic } from "./symbolic-value.js";
import { ValueUses } from "./value-uses.js";

/** A parsed file and its path in the chart. */
export interface TemplateFile { path: string; parsed: ParsedTemplate }

interface Definition { file: string; body: Node[] }

/** Functions that may be given the whole of .Values, because what they do with it is followed or refused further on. */
const passOn = new Set(["include", "dict", "list", "get", "index", "hasKey"]);

/** Runs templates on symbols instead of values and notes every use of a value. */
export class Follower extends ValueUses {
  /** names of all defined templates that were reached */
  readonly included = new Set<string>();
  private readonly definitions = new Map<string, Definition>();
  private readonly done = new Set<string>();
  private scopes: Map<string, Symbolic>[] = [];

  constructor(
    schema: SchemaNode,
    private readonly chart: string,
    private readonly files: readonly TemplateFile[],
    private readonly parse: (path: string) => ParsedTemplate | undefined,
  ) {
    super(schema);
    for (const { path, parsed } of files) {
      for (const [name, { body }] of parsed.definitions) this.definitions.set(name, { file: path, body });
    }
  }

  /** Follows every file that Helm renders: all but those whose name begins with `_`. */
  followAll(): void {
    for (const { path, parsed } of this.files) {
      if (!/(^|\/)_[^/]*$/.test(path)) this.run({ file: path, body: parsed.body }, { kind: "context" });
    }
  }

  /** A defined template, or a whole file by its path, with an argument. Gives text, of which nothing more is known. */
  include(name: Symbolic, argument: Symbolic, at: number): Symbolic {
    const names = textsOf(name);
    if (names === undefined) return this.refuse("include of a name that is computed", "write the name as text", at);
    for (const text of names) {
      const file = this.files.find(({ path }) => `${this.chart}/${path}` === text);
      const definition = this.definitions.get(text) ?? (file && { file: file.path, body: file.parsed.body });
      if (definition === undefined) this.note({ kind: "undefined", file: this.file, at, name: text });
      else {
        this.included.add(text);
        this.run(definition, argument);
      }
    }
    return nothing;
  }

  /** `tpl`: only on texts that stand in the chart, never on a user's values. */
  fill(text: Symbolic, argument: Symbolic, at: number): Symbolic {
    if (text.kind !== "file") {
      return this.refuse("tpl on anything but .Files.Get with a literal path", "don't run a user's values as a template; put the text into files/", at);
    }
    const parsed = this.parse(text.path);
    if (parsed) this.run({ file: text.path, body: parsed.body }, argument);
    return nothing;
  }

  private run(definition: Definition, argument: Symbolic): void {
    const call = `${definition.file} ${definition.body[0]?.at} ${identity(argument)}`;
    if (this.done.has(call)) return;
    this.done.add(call);
    const outer = { file: this.file, scopes: this.scopes };
    this.file = definition.file;
    this.scopes = [new Map([["$", argument]])];
    this.nodes(definition.body, argument);
    this.file = outer.file;
    this.scopes = outer.scopes;
  }

  private nodes(nodes: readonly Node[], dot: Symbolic): void {
    for (const node of nodes) this.node(node, dot);
  }

  private node(node: Node, dot: Symbolic): void {
    switch (node.kind) {
      case "action": {
        const value = this.pipeline(node.pipeline, dot);
        if (node.pipeline.variables.length > 0) this.declare(node.pipeline, [value]);
        else this.use(value, "whole", node.at);
        return;
      }
      case "template": {
        const argument = node.argument ? this.pipeline(node.argument, dot) : nothing;
        this.include({ kind: "text", text: node.name }, argument, node.at);
        return;
      }
      default: this.branch(node, dot);
    }
  }

  private branch(node: Extract<Node, { body: Node[] }>, dot: Symbolic): void {
    this.scopes.push(new Map());
    const value = this.pipeline(node.pipeline, dot);
    this.use(value, "test", node.at);
    if (node.kind === "range") {
      const element = this.element(value, node.at);
      this.declare(node.pipeline, node.pipeline.variables.length === 2 ? [element.key, element.value] : [element.value]);
      // twice: what an iteration assigns, the next one reads
      for (let pass = 0; pass < 2; pass++) this.block(node.body, element.value);
    } else {
      this.declare(node.pipeline, [value]);
      this.block(node.body, node.kind === "with" ? value : dot);
    }
    this.block(node.otherwise, dot);
    this.scopes.pop();
  }

  private block(nodes: readonly Node[], dot: Symbolic): void {
    this.scopes.push(new Map());
    this.nodes(nodes, dot);
    this.scopes.pop();
  }

  private declare({ variables, assigns }: Pipeline, values: readonly Symbolic[]): void {
    variables.forEach((name, index) => {
      const value = values[index] ?? nothing;
      const owner = assigns ? this.scopes.findLast((scope) => scope.has(name)) : undefined;
      // an assignment may or may not have happened when the variable is read
      if (owner) owner.set(name, either([owner.get(name)!, value]));
      else this.scopes.at(-1)!.set(name, value);
    });
  }

  /** The value of a pipeline; each command's goes to the next as its last argument. */
  private pipeline({ commands }: Pipeline, dot: Symbolic): Symbolic {
    let piped: Symbolic | undefined;
    for (const command of commands) piped = this.command(command, dot, piped);
    return piped ?? nothing;
  }

  private command({ at, operands }: Command, dot: Symbolic, piped: Symbolic | undefined): Symbolic {
    const [first, ...others] = operands as [Operand, ...Operand[]];
    const args = [...others.map((operand) => this.operand(operand, dot)), ...(piped ? [piped] : [])];
    if (first.kind === "function") {
      const call = Object.hasOwn(functionCalls, first.name) ? functionCalls[first.name] : undefined;
      if (!passOn.has(first.name) && args.some((arg) => arg.kind === "values" && arg.path.length === 0)) {
        return this.refuse(`${first.name} on the whole of .Values`, "use the fields that are needed", at);
      }
      return call ? call(args, this, at) : this.useAll(args, at);
    }
    const value = this.operand(first, dot);
    if (args.length === 0) return value;
    // a method, such as .Files.Get or .Capabilities.APIVersions.Has
    if (value.kind !== "computed") return this.refuse("arguments for something that is not a function", "remove the arguments", at);
    for (const arg of args) this.use(arg, "whole", at);
    const isFile = first.kind !== "dot" && "fields" in first && first.fields.slice(-2).join(".") === "Files.Get";
    const texts = isFile ? textsOf(args[0]!) : undefined;
    return texts?.length === 1 ? { kind: "file", path: texts[0]! } : nothing;
  }

  private operand(operand: Operand, dot: Symbolic): Symbolic {
    switch (operand.kind) {
      case "dot": return dot;
      case "field": return this.fields(dot, operand.fields, operand.at);
      case "variable": return this.fields(this.variable(operand.name), operand.fields, operand.at);
      case "group": return this.fields(this.pipeline(operand.pipeline, dot), operand.fields, operand.at);
      case "string": return { kind: "text", text: operand.value };
      case "function": return Object.hasOwn(functionCalls, operand.name) ? functionCalls[operand.name]!([], this, operand.at) : nothing;
      case "constant": return nothing;
    }
  }

  private fields(value: Symbolic, names: readonly string[], at: number): Symbolic {
    const isContext = value.kind === "context";
    if (isContext && names.join(".") === "Template.BasePath") return { kind: "text", text: `${this.chart}/templates` };
    return names.reduce((current, name) => this.field(current, name, at), value);
  }

  private variable(name: string): Symbolic {
    return this.scopes.findLast((scope) => scope.has(name))?.get(name) ?? nothing;
  }
}
