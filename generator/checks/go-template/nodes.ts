/** The parts of a Go template. `at` is the offset in its text. */
export type Node =
  | { kind: "action"; at: number; pipeline: Pipeline }
  | { kind: "if" | "with" | "range"; at: number; pipeline: Pipeline; body: Node[]; otherwise: Node[] }
  | { kind: "template"; at: number; name: string; argument?: Pipeline };

/** `$a, $b := first | second | third` */
export interface Pipeline {
  at: number;
  variables: string[];
  /** `=` instead of `:=` */
  assigns: boolean;
  commands: Command[];
}

/** A function with its arguments, or a single operand. */
export interface Command { at: number; operands: Operand[] }

export type Operand =
  | { kind: "dot"; at: number }
  /** `.a.b` */
  | { kind: "field"; at: number; fields: string[] }
  /** `$`, `$x`, `$x.a.b` */
  | { kind: "variable"; at: number; name: string; fields: string[] }
  /** `(pipeline).a.b` */
  | { kind: "group"; at: number; pipeline: Pipeline; fields: string[] }
  | { kind: "function"; at: number; name: string }
  | { kind: "string"; at: number; value: string }
  /** numbers, characters, booleans, nil */
  | { kind: "constant"; at: number; text: string };

/** A parsed file: what stands at its top, and the templates that it defines. */
export interface ParsedTemplate {
  body: Node[];
  definitions: Map<string, { at: number; body: Node[] }>;
}
