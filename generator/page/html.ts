/** Text that is HTML already. */
export class Html {
  constructor(readonly text: string) {}
}

type Part = Html | string | number | false | undefined | readonly Part[];

/** HTML written out, in which every `${…}` that isn't HTML itself is text. Lists are joined, false and undefined leave nothing. */
export function html(parts: TemplateStringsArray, ...values: Part[]): Html {
  return new Html(parts.map((part, index) => `${part}${index < values.length ? asHtml(values[index]) : ""}`).join(""));
}

function asHtml(value: Part): string {
  if (value instanceof Html) return value.text;
  if (Array.isArray(value)) return value.map(asHtml).join("");
  return value === undefined || value === false ? "" : escapedHtml(String(value));
}

const ENTITIES: Record<string, string> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", "\"": "&quot;", "'": "&#39;" };

/** Text as it may stand in an element or between quotes. */
export const escapedHtml = (text: string): string => text.replace(/[&<>"']/g, (character) => ENTITIES[character]!);
