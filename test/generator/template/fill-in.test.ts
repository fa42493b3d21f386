import { expect, it } from "vitest";
import type { ChartFacts, Problem, SchemaNode } from "../../../generator/model.js";
import { fillIn } from "../../../generator/template/fill-in.js";

const chart: ChartFacts = { name: "x", version: "1.2.3", appVersion: "18", kubeVersion: ">=1.27.0-0", description: "{{ not a template }}" };
const schema: SchemaNode = {
  type: "object",
  properties: {
    every: { type: "string", default: "0 */6 * * *" },
    sizes: { type: "array", items: { type: "integer" }, default: [1, 2] },
    volume: { type: "object", properties: { size: { type: "string", default: "8Gi" }, name: { type: "string" } } },
  },
};
const fill = (text: string) => fillIn({ path: "templates/a.yaml", text }, "chart-templates/x/templates/a.yaml", { chart, schema, values: { every: "0 */6 * * *", sizes: [1, 2], on: true } });

function filled(text: string): string {
  const result = fill(text);
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  return result.value.text;
}
function linesOf(text: string): [string, number][] {
  const result = fill(text);
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  return result.value.text.split("\n").map((line, i) => [line, result.value.sourceLines[i]!]);
}
function problem(text: string): Problem {
  const result = fill(text);
  if (result.ok) throw new Error(`no problem: ${result.value.text}`);
  expect(result.problems).toHaveLength(1);
  return result.problems[0]!;
}

it.each([
  ["leaves a template without tags as it stands", "{{ .Values.a }} {{- end }}\\{{ $x := `{` }}\n}}", "{{ .Values.a }} {{- end }}\\{{ $x := `{` }}\n}}"],
  ["fills in between Helm's own braces", "{{ default <% default \"every\" %> .Values.every }}", "{{ default \"0 */6 * * *\" .Values.every }}"],
  ["fills in inside of braces without blanks", "{<% chart.version %>}", "{1.2.3}"],
  ["doesn't read what it fills in", "<% chart.description %>", "{{ not a template }}"],
  ["writes numbers and lists", "<% default \"sizes\" %> <% default \"volume\" %>", "[1,2] {\"size\":\"8Gi\"}"],
  ["leaves a lone %> and PostgreSQL's <%m", "%> <% chart.name %> log_line_prefix = '<%m [%p] %q%u@%d '", "%> x log_line_prefix = '<%m [%p] %q%u@%d '"],
  ["writes <% for <%%", "<%% <%%m%> <% chart.name %>", "<% <%m%> x"],
  ["keeps backslashes before tags and elsewhere", "\\<% chart.name %> \\\\<% chart.name %> \\n", "\\x \\\\x \\n"],
  ["keeps characters outside of ASCII", "ü🐘 <% chart.name %> 🐘", "ü🐘 x 🐘"],
  ["repeats and drops lines", "a\n<%#each values.sizes%>\nb<% this %>\n<%/each%>\n<%#if values.on%>\nc\n<%else%>\nd\n<%/if%>\ne", "a\nb1\nb2\nc\ne"],
  ["removes a comment's line", "a\n<%! a word for readers %>\nb", "a\nb"],
  ["eats blanks at ~", "a  \n  <%~ chart.name ~%>  \n\n  b", "axb"],
  ["keeps an indented block's own indentation", "  <%#if values.on%>\n    a\n  <%/if%>\nb", "    a\nb"],
])("%s", (_, text, expected) => expect(filled(text)).toBe(expected));

it("knows the source line of every generated line", () => {
  expect(linesOf("a\n<%#each values.sizes%>\nb\nc <% this %>\n<%/each%>\n\n<%#unless values.on%>\nd\n<%/unless%>\ne")).toEqual([
    ["a", 1], ["b", 3], ["c 1", 4], ["b", 3], ["c 2", 4], ["", 5], ["e", 10],
  ]);
});

const file = "chart-templates/x/templates/a.yaml";
it.each([
  ["a block that is never closed", "a\nb\n  <%#if values.on%>\nc\n<%#if values.on%><%/if%>", { line: 3, column: 3 }],
  ["a block closed by another", "a\n  <%#if values.on%>\nc\n<%/each%>", { line: 2, column: 6 }],
  ["a block that isn't open", "a\nb\n  <%/if%>", { line: 3, column: 3 }],
  ["an empty tag", "a\n\nkey: <% %>", { line: 3, column: 6 }],
  ["a tag that can't be read", "a\n\nkey: <% chart name\" %>", { line: 3, column: 19 }],
  ["a text that is never closed, with other lines after it", "a\nkey: <% default \"every %>\nb\nc \"d\"\n", { line: 2, column: 17 }],
  ["something called that is no helper", "a\n\nkey: <% chart..name %>", { line: 3, column: 6 }],
  ["an unknown fact", "a\nkey: <% chart.nmae %>", { line: 2, column: 9 }],
  ["an unknown word", "a\n<%#if values.on%>\n\n  key: <% nmae %>\n<%/if%>", { line: 4, column: 11 }],
  ["an unknown helper", "a\n\n<% shout \"x\" %>", { line: 3, column: 1 }],
  ["a partial", "a\n\n<%> other %>", { line: 3, column: 1 }],
  ["a default without its path", "a\n<% default values.every %>", { line: 2, column: 1 }],
  ["a default that isn't known", "a\n<% default \"evry\" %>", { line: 2, column: 12 }],
  ["an object where text is wanted", "a\n\nb <% values %>", { line: 3 }],
  ["a tag that doesn't end on its line", "a\nb <% chart.name\n%>", { line: 2, column: 3 }],
  ["a character of the generator's own", "a\nb\uE000", { line: 2, column: 2 }],
])("names file, line and column of the source for %s", (_, text, place) => {
  expect(problem(`${text}\n<% chart.name %>`).place).toEqual({ file, ...place });
});

it("says which keys there are when a default is unknown", () => {
  expect(problem("a\nsize: <% default \"volume.sise\" %>")).toMatchObject({
    rule: "template/unknown-default", nearest: "volume.size", allowed: "volume has size, name", place: { file, line: 2 },
  });
});

it("refuses a default that isn't there", () => {
  expect(problem("<% default \"volume.name\" %>")).toMatchObject({ rule: "template/no-default", place: { file, line: 1 } });
});

it("tells every tag that is wrong at once", () => {
  expect(fill("<% default \"a\" %>\n<% shout 1 %>\n<%#if (default \"b\")%><%/if%>")).toMatchObject({ ok: false, problems: [{ place: { line: 1 } }, { place: { line: 2 } }, { place: { line: 3 } }] });
});

it.each(["<% default \"__proto__\" %>", "<% default \"constructor.name\" %>", "<% chart.constructor.name %>", "<% chart.__proto__.x %>", "<% lookup chart \"constructor\" %>"])("gives nothing of JavaScript's own: %s", (text) => {
  expect(problem(text).message).not.toContain("function");
});
