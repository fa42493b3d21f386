import { byCodePoint, type RenderedFile, type SchemaNode, type TextFile } from "../model.js";
import { isMap, isSection, nodeDefault } from "../schema/defaults.js";
import { movedFields, type MovedField } from "../schema/moved-fields.js";
import { isPlainObject } from "../values/default-values.js";

/**
 * Keeps values working in plain Helm under the names that they had: a template puts them where they stand now, every
 * other one begins with it, and the notes of an installation say what has moved. Nothing is added where nothing moved.
 */
export function withMovedValues(chart: string, schema: SchemaNode, files: readonly RenderedFile[]): TextFile[] {
  const fields = movedFields(schema);
  if (fields.length === 0) return [...files];
  const moved = `{{- $_ := include "${chart}.moved-values" . -}}`;
  const notes = `{{- include "${chart}.moved-notes" . }}`;
  const others = files.map(({ path, text }) => {
    const isRendered = path.startsWith("templates/") && !/(^|\/)_[^/]*$/.test(path);
    if (!isRendered) return { path, text };
    // on the first line, so that every other one keeps its number
    return { path, text: path === NOTES ? `${moved}${text.trimEnd()}\n${notes}\n` : `${moved}${text}` };
  });
  const ownNotes = files.some(({ path }) => path === NOTES) ? [] : [{ path: NOTES, text: `${notes}\n` }];
  return [...others, ...ownNotes, { path: "templates/_moved-values.tpl", text: template(chart, schema, fields) }];
}

const NOTES = "templates/NOTES.txt";

function template(chart: string, schema: SchemaNode, fields: readonly MovedField[]): string {
  const moves = fields.flatMap(({ path, to }) => (to ? move(schema, path, to) : []));
  return `{{- /* Generated from schemas/${chart} by \`helmwright build\`: values under the names that they had, put where they stand now. */ -}}
{{- define "${chart}.moved-values" }}
${moves.join("\n")}
{{- end }}

{{- define "${chart}.moved-notes" }}
${fields.flatMap(({ path, to, instead, until, node }) => [
    `{{- if ${to ? isGiven(path) : isOther(path, node)} }}`,
    `WARNING: ${path.join(".")} ${to ? `has moved to ${to.join(".")}` : "is going"}. It works until version ${until} of the chart.${to ? "" : ` ${instead!}`}`,
    "{{- end }}",
  ]).join("\n")}
{{- end }}
`;
}

function move(schema: SchemaNode, path: readonly string[], to: readonly string[]): string[] {
  const parents = to.slice(0, -1).map((key, depth) => `  {{- $_ := set ${values(to.slice(0, depth))} "${key}" (get ${values(to.slice(0, depth))} "${key}" | default dict) }}`);
  const [parent, key] = [values(to.slice(0, -1)), to.at(-1)!];
  const old = `(get ${container(path.slice(0, -1))} "${path.at(-1)!}")`;
  // an object under both names is one object, as when Helm merges files of values
  const value = isObject(schema, to) ? `(mergeOverwrite (get ${parent} "${key}" | default dict) ${old})` : old;
  return [`{{- if ${isGiven(path)} }}`, ...parents, `  {{- $_ := set ${parent} "${key}" ${value} }}`, "{{- end }}"];
}

const isGiven = (path: readonly string[]): string => `hasKey ${container(path.slice(0, -1))} "${path.at(-1)!}"`;

/** Whether a value was given that isn't the default, which is always there. */
function isOther(path: readonly string[], node: SchemaNode): string {
  const fallback = nodeDefault(node);
  if (fallback === undefined) return isGiven(path);
  return `ne (get ${container(path.slice(0, -1))} "${path.at(-1)!}" | toJson) ${JSON.stringify(goJson(fallback))}`;
}

/** JSON as Go writes it: keys in order, and some characters escaped. */
function goJson(value: unknown): string {
  const sorted = (_: string, child: unknown): unknown => (isPlainObject(child) ? Object.fromEntries(Object.entries(child).sort(([a], [b]) => byCodePoint(a, b))) : child);
  return JSON.stringify(value, sorted).replace(/[<>&\u2028\u2029]/g, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`);
}

/** An object that is there. */
const values = (path: readonly string[]): string => path.reduce((above, key) => `(get ${above} "${key}")`, ".Values");

/** An object that may be missing. */
const container = (path: readonly string[]): string => path.reduce((above, key) => `(get ${above} "${key}" | default dict)`, ".Values");

function isObject(schema: SchemaNode, path: readonly string[]): boolean {
  const node = path.reduce((above, key) => above.properties![key]!, schema);
  return isSection(node) || isMap(node);
}
