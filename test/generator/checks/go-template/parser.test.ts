import { describe, expect, it } from "vitest";
import { TemplateSyntaxError } from "../../../../generator/checks/go-template/lexer.js";
import { parseTemplate } from "../../../../generator/checks/go-template/parser.js";

/** Line and message of the syntax error of a template. */
function errorOf(source: string): string {
  try {
    parseTemplate(source);
  } catch (error) {
    if (error instanceof TemplateSyntaxError) return `${source.slice(0, error.at).split("\n").length}: ${error.message}`;
    throw error;
  }
  return "none";
}

describe("what Go accepts", () => {
  it.each([
    "", "text } }} { only", "{{.}}", "{{- . -}}", "{{ -1 }}", "{{ 3 -}}", "{{- -1 }}",
    "{{/* comment with }} and {{ */}}", "{{- /* comment */ -}}", "a{{/**/}}b",
    '{{ "a \\" }} b" }}', "{{ `raw\n}} \\` }}", "{{ 'a' }}", "{{ '\\'' }}", '{{ "\\x41\\101\\a\\u00e9" }}', '{{ "\\\\x41" }}',
    "{{ $x := .a.b }}{{ $x.c.d }}", "{{ $x := 1 }}{{ $x = 2 }}", "{{ $ }}{{ $.Values.x }}", "{{ (index .a 1).b.c }}", "{{ .a | b 1 | c }}", "{{ (.a) }}",
    "{{ if .a }}1{{ else if .b }}2{{ else if .c }}3{{ else }}4{{ end }}", "{{ with .a }}{{ else with .b }}{{ else }}{{ end }}",
    "{{ range .a }}{{ break }}{{ else }}{{ end }}", "{{ range $i, $v := .a }}{{ continue }}{{ end }}", "{{ range $v := .a }}{{ end }}", "{{ range $i, $v = .a }}{{ end }}",
    '{{ define "a" }}{{ template "b" . }}{{ end }}', '{{ block "a" .x }}{{ end }}', '{{ template "a" }}',
    "{{ if and (eq .a 0x1F) (ne 1_000 1e3) (lt .5 1.) }}{{ end }}", "{{ true }}{{ false }}{{ print nil }}", "{{\n.a\n}}", "{{ f .a.b(.c) }}".replace("(.c)", " (.c)"), "{{if(.a)}}{{end}}",
    "{{ é }}",
  ])("%j", (source) => expect(errorOf(source)).toBe("none"));
});

describe("what Go refuses", () => {
  it.each([
    ["\n{{ if .a }}\n", "2: {{ if }} is never closed by {{ end }}"],
    ["{{ if .a }}{{ else }}{{ else }}{{ end }}", "1: a second {{ else }} for the if"],
    ["\n\n{{ end }}", "3: {{ end }} without if, with, range, define or block before it"],
    ["{{ else }}", "1: {{ else }} without if, with, range, define or block before it"],
    ['{{ define "a" }}', '1: {{ define "a" }} is never closed by {{ end }}'],
    ['{{ define "a" }}{{ else }}{{ end }}', "1: {{ else }} without if, with or range before it"],
    ["{{ define a }}{{ end }}", "1: define needs a name in quotes"],
    ["a\n{{ .a \n", "2: the action that begins here is never closed by }}"],
    ["a\n{{ .a \n{{ .b }}", "2: the action that begins here is never closed by }}, or goes wrong on a later line: { inside of an action"],
    ["a\n{{ .a\nkind: b\n", '2: the action that begins here is never closed by }}, or goes wrong on a later line: unexpected ":" in an action'],
    ['\n{{ "a }}', '2: the " that begins here is never closed'],
    ["{{ `a }}", "1: the ` that begins here is never closed"],
    ["{{ (.a }}", "1: the ( that begins here is never closed by )"],
    ["{{ .a) }}", "1: unexpected )"],
    ["{{ }}", "1: a value or a function is missing"],
    ["{{ .a | }}", "1: a value or a function is missing"],
    ["{{ .a % 2 }}", '1: unexpected "%" in an action'],
    ["{{ /* comment }}", "1: a comment must begin with {{/* and end with */}}"],
    ["{{ break }}", "1: {{ break }} outside of range"],
    ["{{ if }}{{ end }}", "1: a value or a function is missing"],
    ["{{ .a if }}", "1: unexpected if"],
    ['{{ "\\q" }}', '1: "\\q" is not a Go string'],
    ["{{ end if }}", "1: unexpected if"],
  ])("%j", (source, message) => expect(errorOf(source)).toBe(message));
});

it("reads fields, variables and trimmed text where they stand", () => {
  const { body, definitions } = parseTemplate('a {{- with $x := .a.b }}{{ $x.c }}{{ end }}{{ define "n" }}{{ . }}{{ end }}');
  expect(body).toMatchObject([{
    kind: "with", pipeline: { variables: ["$x"], assigns: false, commands: [{ operands: [{ kind: "field", fields: ["a", "b"], at: 17 }] }] },
    body: [{ kind: "action", pipeline: { commands: [{ operands: [{ kind: "variable", name: "$x", fields: ["c"] }] }] } }],
  }]);
  expect([...definitions.keys()]).toEqual(["n"]);
});
