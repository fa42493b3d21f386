/** What a template's expression can stand for, as far as it concerns the chart's values. */
export type Symbolic =
  /** Helm's root object: `.` at the top of a file */
  | { kind: "context" }
  /** a place in the values; `*` is any element of a list or a map */
  | { kind: "values"; path: readonly string[] }
  | { kind: "dict"; entries: Map<string, Symbolic> }
  | { kind: "list"; items: Symbolic }
  | { kind: "text"; text: string }
  /** the text of a file of the chart: `.Files.Get "x"` */
  | { kind: "file"; path: string }
  /** a function's result, or something that is no value; `from` names the sections of the values whose keys it may have */
  | { kind: "computed"; from: readonly (readonly string[])[] }
  /** one of several */
  | { kind: "either"; members: readonly Symbolic[] };

/** A path step for any element of a list or a map. */
export const EACH = "*";

export const nothing: Symbolic = { kind: "computed", from: [] };

/** One of the given, with duplicates and nested choices taken out. */
export function either(members: readonly Symbolic[]): Symbolic {
  const flat = members.flatMap((member) => (member.kind === "either" ? member.members : [member]));
  const distinct = [...new Map(flat.map((member) => [identity(member), member])).values()];
  return distinct.length === 1 ? distinct[0]! : { kind: "either", members: distinct };
}

/** A text that is equal for equal values. */
export function identity(value: Symbolic): string {
  switch (value.kind) {
    case "dict": return `dict(${[...value.entries].map(([key, entry]) => `${JSON.stringify(key)}:${identity(entry)}`).sort().join()})`;
    case "list": return `list(${identity(value.items)})`;
    case "either": return `either(${value.members.map(identity).sort().join()})`;
    default: return JSON.stringify(value);
  }
}

/** Every text that a value can be, or nothing when that isn't known. */
export function textsOf(value: Symbolic): string[] | undefined {
  if (value.kind === "text") return [value.text];
  if (value.kind !== "either") return undefined;
  const all = value.members.map(textsOf);
  return all.every((texts) => texts !== undefined) ? all.flat() : undefined;
}
