import { describe, expect, it } from "vitest";
import { exampleInput } from "../../../../generator/checks/example-input.js";
import { templateAnalysis } from "../../../../generator/checks/template-analysis.js";

const schema = `
properties:
  name: { type: string }
  on: { type: boolean }
  storage:
    type: object
    additionalProperties: false
    properties:
      data: &volume { type: object, additionalProperties: false, properties: { size: { type: string }, class: { type: string } } }
      wal: *volume
  ports: { type: object, additionalProperties: { type: object, additionalProperties: false, properties: { number: { type: integer } } } }
  labels: { type: object, additionalProperties: { type: string } }
  hosts: { type: array, items: { type: object, additionalProperties: false, properties: { ip: { type: string } } } }
  free: { type: object }
  settings: { type: object, properties: { size: { type: string }, pool: { type: object, additionalProperties: false, properties: { min: { type: integer } } } }, patternProperties: { ".": { type: string } }, additionalProperties: false }
`;

/** What a template does: "uses a.b", "uses a.b and below", "unknown a.b", "unfollowable", "undefined name". */
function found(template: string, files: Record<string, string> = {}): string[] {
  const { chart } = exampleInput({ schema, files: { "templates/x.yaml": template, ...files } });
  const { findings, syntax } = templateAnalysis(chart);
  expect(syntax).toEqual([]);
  return [...new Set(findings.map((finding) => {
    switch (finding.kind) {
      case "use": return `uses ${finding.path.join(".")}${finding.whole ? " and below" : ""}`;
      case "unknown": return `unknown ${finding.root === "." ? "" : ".Values."}${finding.path.join(".")}`;
      case "undefined": return `undefined ${finding.name}`;
      case "unfollowable": return `unfollowable ${finding.what}`;
    }
  }))].sort();
}

describe("paths that are followed", () => {
  it.each<[string, string[]]>([
    ["{{ .Values.name }}", ["uses name and below"]],
    ["{{ $.Values.name }}", ["uses name and below"]],
    ["{{ (.Values.storage).data.size }}", ["uses storage.data.size and below"]],
    ["{{ $s := .Values.storage }}{{ $s.data.size }}", ["uses storage.data.size and below"]],
    ["{{ if .Values.on }}x{{ end }}", ["uses on"]],
    ["{{ with .Values.storage.data }}{{ .size }}{{ $.Values.name }}{{ end }}", ["uses name and below", "uses storage.data", "uses storage.data.size and below"]],
    ["{{ with .Values.on }}{{ else }}{{ .Values.name }}{{ end }}", ["uses name and below", "uses on"]],
    ["{{ with $d := .Values.storage.data }}{{ $d.size }}{{ end }}", ["uses storage.data", "uses storage.data.size and below"]],
    ["{{ range .Values.hosts }}{{ .ip }}{{ end }}", ["uses hosts", "uses hosts.*.ip and below"]],
    ["{{ range $k, $v := .Values.ports }}{{ $k }}{{ $v.number }}{{ end }}", ["uses ports", "uses ports.*.number and below"]],
    ["{{ range $k, $v := .Values.settings }}{{ $k }}{{ $v }}{{ end }}", ["uses settings", "uses settings.* and below", "uses settings.pool and below"]],
    ["{{ range $name, $volume := .Values.storage }}{{ $volume.size }}{{ end }}", ["uses storage", "uses storage.data.size and below", "uses storage.wal.size and below"]],
    ['{{ range list "data" "wal" }}{{ (index $.Values.storage .).size }}{{ end }}', ["uses storage.data.size and below", "uses storage.wal.size and below"]],
    ["{{ range (list .Values.storage.data .Values.storage.wal) }}{{ .size }}{{ end }}", ["uses storage.data.size and below", "uses storage.wal.size and below"]],
    ["{{ toYaml .Values.storage }}", ["uses storage and below"]],
    ["{{ .Values.storage | toYaml | nindent 2 }}", ["uses storage and below"]],
    ["{{ (.Values.storage | default dict).data }}", ["uses storage.data and below"]],
    ['{{ dig "data" "size" "1Gi" (.Values.storage | default dict) }}', ["uses storage.data.size and below"]],
    ['{{ .Values.storage | dig "data" "size" "1Gi" }}', ["uses storage.data.size and below"]],
    ['{{ (get .Values.storage "data").size }}', ["uses storage.data.size and below"]],
    ['{{ index .Values.hosts 0 | toYaml }}', ["uses hosts.* and below"]],
    ['{{ (index .Values.ports .Values.name).number }}', ["uses name and below", "uses ports.*.number and below"]],
    ['{{ if hasKey .Values.storage "data" }}{{ end }}', ["uses storage.data"]],
    ['{{ toYaml (pick .Values.storage.data "size") }}', ["uses storage.data.size and below"]],
    ['{{ toYaml (omit .Values.storage.data "size") }}', ["uses storage.data.class and below"]],
    ["{{ .Values.free.any.thing }}", ["uses free.any.thing and below"]],
    ["{{ ternary .Values.name .Values.storage.data.size .Values.on }}", ["uses name and below", "uses on", "uses storage.data.size and below"]],
    ["{{ $x := .Values.name }}{{ if .Values.on }}{{ $x = .Values.storage.data.size }}{{ end }}{{ $x }}", ["uses name and below", "uses on", "uses storage.data.size and below"]],
    ["{{ $last := dict }}{{ range .Values.hosts }}{{ $last.ip }}{{ $last = . }}{{ end }}", ["uses hosts", "uses hosts.*.ip and below"]],
    ["{{ $d := dict }}{{ $_ := set $d \"v\" .Values.storage.wal }}{{ $d.v.size }}", ["uses storage.wal.size and below"]],
    ["{{ .Release.Name }}{{ .Chart.Version }}{{ .Files.Get \"a\" }}{{ .Capabilities.APIVersions.Has \"v1\" }}{{ .Template.Name }}", []],
    ["{{ (lookup \"v1\" \"Secret\" .Release.Namespace .Values.name).data.password }}", ["uses name and below"]],
    ["{{ (split \":\" .Values.name)._0 }}", ["uses name and below"]],
  ])("%s", (template, expected) => expect(found(template)).toEqual(expected));
});

describe("included templates", () => {
  const partial = { "templates/_p.tpl": '{{ define "size" }}{{ .size }}{{ end }}{{ define "name" }}{{ .Values.name }}{{ end }}{{ define "both" }}{{ .root.Values.name }}{{ .volume.size }}{{ end }}{{ define "loop" }}{{ include "loop" . }}{{ .Values.on }}{{ end }}' };
  it.each<[string, string[]]>([
    ['{{ include "name" . }}', ["uses name and below"]],
    ['{{ template "name" $ }}', ["uses name and below"]],
    ['{{ include "size" .Values.storage.data }}', ["uses storage.data.size and below"]],
    ['{{ .Values.storage.wal | include "size" | quote }}', ["uses storage.wal.size and below"]],
    ['{{ include "both" (dict "root" $ "volume" .Values.storage.data) }}', ["uses name and below", "uses storage.data.size and below"]],
    ['{{ include "loop" . }}', ["uses on and below"]],
    ['{{ include "size" .Values.hosts }}{{ range .Values.hosts }}{{ include "size" . }}{{ end }}', ["unknown .Values.hosts.*.size", "unknown .Values.hosts.size", "uses hosts"]],
    ['{{ include (print $.Template.BasePath "/other.yaml") . | sha256sum }}', ["uses on and below"]],
    ['{{ include (printf "%s" "name") . }}', ["uses name and below"]],
    ['{{ tpl (.Files.Get "files/a.conf") . }}', ["uses storage.data.class and below"]],
    ['{{ include "nam" . }}', ["undefined nam"]],
    ['{{ (include "name" . | fromYaml).key }}', ["uses name and below"]],
  ])("%s", (template, expected) => {
    const files = { ...partial, "files/a.conf": "{{ .Values.storage.data.class }}" };
    expect(found(template, template.includes("other") ? { ...files, "templates/other.yaml": "{{ .Values.on }}" } : files)).toEqual(expected);
  });
});

describe("paths that are not in the schema", () => {
  it.each<[string, string]>([
    ["{{ .Values.typo }}", "unknown .Values.typo"],
    ["{{ .Values.name.length }}", "unknown .Values.name.length"],
    ["{{ with .Values.storage }}{{ .dta }}{{ end }}", "unknown .Values.storage.dta"],
    ["{{ range .Values.hosts }}{{ .ipp }}{{ end }}", "unknown .Values.hosts.*.ipp"],
    ["{{ range $v := .Values.ports }}{{ $v.nmber }}{{ end }}", "unknown .Values.ports.*.nmber"],
    ['{{ dig "dta" 1 .Values.storage }}', "unknown .Values.storage.dta"],
    ['{{ get .Values.storage "dta" }}', "unknown .Values.storage.dta"],
    ["{{ if not .Values.typo }}{{ end }}", "unknown .Values.typo"],
    ["{{ if .Values.on }}{{ else if .Values.typo }}{{ end }}", "unknown .Values.typo"],
    ["{{ .values.name }}", "unknown values"],
    ["{{ range .Values.hosts }}{{ .Values.name }}{{ end }}", "unknown .Values.hosts.*.Values"],
    ["{{ (dict \"a\" 1).b }}", "unknown b"],
    ["{{ quote (printf \"%d\" .Values.typo) | indent 2 }}", "unknown .Values.typo"],
  ])("%s", (template, expected) => expect(found(template)).toContain(expected));
});

describe("what is refused because it can't be followed", () => {
  it.each([
    "{{ tpl .Values.name . }}", "{{ tpl (.Files.Get .Values.name) . }}", '{{ index .Values "name" }}', '{{ get .Values "name" }}', "{{ .Values | toYaml }}", "{{ toYaml .Values }}", "{{ .Values }}",
    "{{ include .Values.name . }}", "{{ index .Values.storage .Values.name }}", "{{ (merge (dict) .Values.storage).data }}", "{{ toYaml . }}", "{{ range . }}{{ end }}",
    "{{ $v := .Values }}{{ $v | toJson }}", "{{ .Values.name 1 }}", "{{ range $k, $v := .Values }}{{ toYaml $v }}{{ end }}".replace("range $k, $v := .Values", "range $k, $v := (merge .Values dict)"),
    '{{ with (deepCopy .Values.storage | mergeOverwrite (dict)) }}{{ .data }}{{ end }}',
  ])("%s", (template) => expect(found(template).some((text) => text.startsWith("unfollowable"))).toBe(true));
});

it("names file, line and column of the source", () => {
  const input = exampleInput({ schema, files: { "templates/x.yaml": "a\nb: {{ .Values.typo }}\n" } });
  input.chart.files[0]!.sourceLines = [10, 20, 30];
  const { findings, placeOf } = templateAnalysis(input.chart);
  expect(findings.map(({ file, at }) => placeOf(file, at))).toEqual([{ file: "chart-templates/x/templates/x.yaml", line: 20, column: 7 }]);
});
