import { childSchema, knownKeys } from "../../values/schema-search.js";
import type { SchemaNode } from "../../model.js";
import type { Element } from "./symbolic-element.js";
import { either, nothing, textsOf, type Symbolic } from "./symbolic-value.js";
import { schemaOf } from "./values-schema.js";

/** What a function needs of whoever follows the template; each is documented there. */
interface Follower {
  readonly schema: SchemaNode;
  include(name: Symbolic, argument: Symbolic, at: number): Symbolic;
  fill(text: Symbolic, argument: Symbolic, at: number): Symbolic;
  use(value: Symbolic, how: "test" | "whole", at: number): void;
  useAll(args: readonly Symbolic[], at: number): Symbolic;
  refuse(what: string, remedy: string, at: number): Symbolic;
  field(value: Symbolic, name: string, at: number): Symbolic;
  element(value: Symbolic, at: number): Element;
}

/** What a call of a template function gives, and what of the values it uses. */
type Call = (args: readonly Symbolic[], follower: Follower, at: number) => Symbolic;

/** Functions that hand a value on, look into one, or only test one. All others are taken to use their arguments as a whole. */
export const functionCalls: Record<string, Call> = {
  include: (args, follower, at) => follower.include(args[0] ?? nothing, args[1] ?? nothing, at),
  tpl: (args, follower, at) => follower.fill(args[0] ?? nothing, args[1] ?? nothing, at),

  default: (args) => either(args),
  coalesce: (args) => either(args),
  or: (args) => either(args),
  and: (args) => either(args),
  required: (args) => args[1] ?? nothing,
  deepCopy: (args) => args[0] ?? nothing,
  mustDeepCopy: (args) => args[0] ?? nothing,
  ternary: (args, follower, at) => {
    follower.use(args[2] ?? nothing, "test", at);
    return either(args.slice(0, 2));
  },

  dict: makeDict,
  set: (args, follower, at) => {
    const [dict = nothing, key = nothing, value = nothing] = args;
    const keys = textsOf(key);
    if (dict.kind !== "dict" || keys === undefined) return follower.useAll(args, at);
    for (const text of keys) dict.entries.set(text, either([...(dict.entries.has(text) ? [dict.entries.get(text)!] : []), value]));
    return dict;
  },
  list: (args) => ({ kind: "list", items: args.length === 0 ? nothing : either(args) }),
  tuple: (args) => ({ kind: "list", items: args.length === 0 ? nothing : either(args) }),
  append: (args, follower, at) => ({ kind: "list", items: either([follower.element(args[0] ?? nothing, at).value, args[1] ?? nothing]) }),
  concat: (args, follower, at) => ({ kind: "list", items: either(args.map((arg) => follower.element(arg, at).value)) }),
  values: (args, follower, at) => ({ kind: "list", items: follower.element(args[0] ?? nothing, at).value }),
  first: (args, follower, at) => follower.element(args[0] ?? nothing, at).value,
  last: (args, follower, at) => follower.element(args[0] ?? nothing, at).value,
  rest: (args) => args[0] ?? nothing,
  initial: (args) => args[0] ?? nothing,
  reverse: (args) => args[0] ?? nothing,
  uniq: (args) => args[0] ?? nothing,
  compact: (args) => args[0] ?? nothing,

  dig: (args, follower, at) => {
    const keys = args.slice(0, -2);
    const fallback = args.at(-2) ?? nothing;
    return either([lookInto(args.at(-1) ?? nothing, keys, "dig", follower, at), fallback]);
  },
  get: (args, follower, at) => lookInto(args[0] ?? nothing, args.slice(1), "get", follower, at),
  index: (args, follower, at) => lookInto(args[0] ?? nothing, args.slice(1), "index", follower, at),
  hasKey: (args, follower, at) => {
    follower.use(lookInto(args[0] ?? nothing, args.slice(1), "hasKey", follower, at), "test", at);
    return nothing;
  },
  pick: (args, follower, at) => {
    const names = args.slice(1).map(textsOf);
    if (names.some((texts) => texts === undefined)) return follower.useAll(args, at);
    const entries = names.flatMap((texts) => texts!).map((name): [string, Symbolic] => [name, follower.field(args[0] ?? nothing, name, at)]);
    return { kind: "dict", entries: new Map(entries) };
  },
  omit: (args, follower, at) => {
    const [from = nothing] = args;
    const names = args.slice(1).map(textsOf);
    const schema = from.kind === "values" ? schemaOf(follower.schema, from.path) : undefined;
    if (schema === undefined || schema === true || from.kind !== "values" || names.some((texts) => texts === undefined)) return follower.useAll(args, at);
    const kept = knownKeys(schema).filter((key) => !names.flatMap((texts) => texts!).includes(key));
    return { kind: "dict", entries: new Map(kept.map((key) => [key, { kind: "values", path: [...from.path, key] }])) };
  },

  print: (args, follower, at) => joined(args) ?? follower.useAll(args, at),
  printf: (args, follower, at) => formatted(args) ?? follower.useAll(args, at),
};

for (const test of ["not", "empty", "eq", "ne", "lt", "le", "gt", "ge", "len", "keys", "kindIs", "kindOf", "typeIs", "typeOf"]) {
  functionCalls[test] = (args, follower, at) => {
    for (const arg of args) follower.use(arg, "test", at);
    return nothing;
  };
}

function makeDict(args: readonly Symbolic[], follower: Follower, at: number): Symbolic {
  const entries = new Map<string, Symbolic>();
  for (let index = 0; index < args.length; index += 2) {
    const keys = textsOf(args[index]!);
    if (keys === undefined) return follower.useAll(args, at);
    for (const key of keys) entries.set(key, args[index + 1] ?? nothing);
  }
  return { kind: "dict", entries };
}

/** Follows keys into a value: by name where they are literal, to any element where the value is a list or a map. */
function lookInto(value: Symbolic, keys: readonly Symbolic[], name: string, follower: Follower, at: number): Symbolic {
  let current = value;
  for (const key of keys) {
    if (isWholeValues(current)) return follower.refuse(`${name} on the whole of .Values`, "write .Values.key", at);
    const texts = textsOf(key);
    if (texts !== undefined) {
      const from = current;
      current = either(texts.map((text) => follower.field(from, text, at)));
      continue;
    }
    follower.use(key, "whole", at);
    if (!hasAnonymousElements(current, follower)) return follower.refuse(`${name} with a key that is computed`, "write the key as text", at);
    current = follower.element(current, at).value;
  }
  return current;
}

function isWholeValues(value: Symbolic): boolean {
  return (value.kind === "values" && value.path.length === 0) || (value.kind === "either" && value.members.some(isWholeValues));
}

/** Whether any key will do: lists, maps, dicts, whose entries are known, and what isn't of the values. */
function hasAnonymousElements(value: Symbolic, follower: Follower): boolean {
  if (value.kind === "either") return value.members.every((member) => hasAnonymousElements(member, follower));
  if (value.kind === "list" || value.kind === "dict") return true;
  if (value.kind === "computed") return value.from.length === 0;
  if (value.kind !== "values") return false;
  const schema = schemaOf(follower.schema, value.path);
  return schema === true || (schema !== undefined && (childSchema(schema, 0) !== undefined || knownKeys(schema).length === 0));
}

/** Literal texts put together, for `include (print $.Template.BasePath "/x.yaml") .` */
function joined(args: readonly Symbolic[]): Symbolic | undefined {
  const parts = args.map(textsOf);
  if (parts.some((texts) => texts === undefined)) return undefined;
  const texts = parts.reduce<string[]>((heads, tails) => heads.flatMap((head) => tails!.map((tail) => head + tail)), [""]);
  return either(texts.slice(0, 100).map((text) => ({ kind: "text", text })));
}

function formatted(args: readonly Symbolic[]): Symbolic | undefined {
  const [format, ...rest] = args;
  if (format?.kind !== "text") return undefined;
  const pieces = format.text.split("%s");
  if (pieces.length !== rest.length + 1 || pieces.some((piece) => piece.includes("%"))) return undefined;
  return joined(pieces.flatMap((text, index): Symbolic[] => [{ kind: "text", text }, ...(index < rest.length ? [rest[index]!] : [])]));
}

