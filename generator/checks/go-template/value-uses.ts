import type { SchemaNode } from "../../model.js";
import { elementOf, sectionsIn, type Element } from "./symbolic-element.js";
import { either, nothing, type Symbolic } from "./symbolic-value.js";
import { schemaOf } from "./values-schema.js";

/** Something that a template does with the values, or that can't be followed. `at` is an offset in `file`. */
export type Finding =
  | { kind: "use"; file: string; at: number; path: readonly string[]; whole: boolean }
  | { kind: "unknown"; file: string; at: number; path: readonly string[]; root: ".Values" | "." }
  | { kind: "unfollowable"; file: string; at: number; what: string; remedy: string }
  | { kind: "undefined"; file: string; at: number; name: string };

/** Names that Helm's root object has. Of these only the values have a schema. */
const contextFields = ["Values", "Release", "Chart", "Files", "Capabilities", "Template", "Subcharts"];

/** Notes what templates do with values, in the file that is being followed. */
export class ValueUses {
  readonly findings: Finding[] = [];
  protected file = "";
  private readonly noted = new Set<string>();

  constructor(readonly schema: SchemaNode) {}

  /** Notes that a value is used: tested, or taken as a whole with all that is below it. */
  use(value: Symbolic, how: "test" | "whole", at: number): void {
    const whole = how === "whole";
    switch (value.kind) {
      case "values":
        if (whole && value.path.length === 0) this.refuse("the whole of .Values", "use the fields that are needed", at);
        else this.note({ kind: "use", file: this.file, at, path: value.path, whole });
        return;
      case "context":
        if (whole) this.refuse("the root object as a value", "give it to include, or use its fields", at);
        return;
      case "dict": if (whole) for (const entry of value.entries.values()) this.use(entry, how, at); return;
      case "list": if (whole) this.use(value.items, how, at); return;
      case "either": for (const member of value.members) this.use(member, how, at); return;
      default: return;
    }
  }

  /** Arguments of a function that nothing is known about. */
  useAll(args: readonly Symbolic[], at: number): Symbolic {
    for (const arg of args) this.use(arg, "whole", at);
    return { kind: "computed", from: args.flatMap((arg) => sectionsIn(arg, this.schema)) };
  }

  refuse(what: string, remedy: string, at: number): Symbolic {
    this.note({ kind: "unfollowable", file: this.file, at, what, remedy });
    return nothing;
  }

  /** `value.name` */
  field(value: Symbolic, name: string, at: number): Symbolic {
    switch (value.kind) {
      case "context": return this.contextField(name, at);
      case "values": {
        const path = [...value.path, name];
        if (schemaOf(this.schema, path) !== undefined) return { kind: "values", path };
        this.note({ kind: "unknown", file: this.file, at, path, root: ".Values" });
        return nothing;
      }
      case "dict": {
        const entry = value.entries.get(name);
        // an empty dict stands for "nothing yet" or "no keys given"
        if (entry === undefined && value.entries.size > 0) this.note({ kind: "unknown", file: this.file, at, path: [name], root: "." });
        return entry ?? nothing;
      }
      case "computed":
        if (value.from.length === 0) return nothing;
        return this.refuse(`.${name} of a function's result that holds values (${value.from.map((path) => path.join(".")).join(", ")})`, "use the path of the value itself", at);
      // `.Values.x | default dict` has no keys when it is the dict: that is what default is for
      case "either": return either(value.members.map((member) => (member.kind === "dict" && !member.entries.has(name) ? nothing : this.field(member, name, at))));
      default: return nothing;
    }
  }

  private contextField(name: string, at: number): Symbolic {
    if (name === "Values") return { kind: "values", path: [] };
    if (!contextFields.includes(name)) this.note({ kind: "unknown", file: this.file, at, path: [name], root: "." });
    return nothing;
  }

  /** What `range` gives for a value: its keys and its elements. */
  element(value: Symbolic, at: number): Element {
    if (value.kind === "context") return { key: nothing, value: this.refuse("range over the root object", "range over a field", at) };
    return elementOf(value, this.schema);
  }

  protected note(finding: Finding): void {
    const text = JSON.stringify(finding);
    if (this.noted.has(text)) return;
    this.noted.add(text);
    this.findings.push(finding);
  }
}
