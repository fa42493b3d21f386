/** Why a text is no JSON, and at which offset. */
export interface JsonFault { message: string; at: number }

const SPACE = /[ \t\r\n]*/y;
const TEXT = /"(?:[^"\\\u0000-\u001f]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*"/y;
const SCALAR = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?(?![\w.])|(?:true|false|null)(?!\w)/y;

/** Reads a text as JSON for the place of its first fault, which JSON.parse of older engines doesn't tell. Nothing where it is JSON. */
export function jsonFault(text: string): JsonFault | undefined {
  let at = 0;
  const take = (pattern: RegExp): boolean => {
    pattern.lastIndex = at;
    const found = pattern.exec(text);
    at += found?.[0].length ?? 0;
    return found !== null;
  };
  const next = (): string => {
    take(SPACE);
    return text[at] ?? "";
  };
  const fault = (wanted: string): JsonFault => ({ message: `${wanted} is expected here${at < text.length ? "" : ", where the file ends"}`, at });

  const members = (close: string, member: () => JsonFault | undefined): JsonFault | undefined => {
    at++;
    if (next() !== close) {
      for (;;) {
        const wrong = member();
        if (wrong) return wrong;
        if (next() !== ",") break;
        at++;
      }
    }
    if (next() !== close) return fault(`a comma or ${close}`);
    at++;
    return undefined;
  };

  const value = (): JsonFault | undefined => {
    const first = next();
    if (first === "{") {
      return members("}", () => {
        next();
        if (!take(TEXT)) return fault('a key in "quotes"');
        if (next() !== ":") return fault("a colon");
        at++;
        return value();
      });
    }
    if (first === "[") return members("]", value);
    return take(TEXT) || take(SCALAR) ? undefined : fault("a value");
  };

  const wrong = value();
  if (wrong) return wrong;
  return next() === "" ? undefined : fault("the end of the file");
}
