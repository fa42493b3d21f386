import { resolveChart } from "../../generator/chart/resolve.js";
import type { Chart, ChartSource, Problem } from "../../generator/model.js";

/** A chart whose fields have moved: a scalar, an object, a map, a switch; and one that is going without a successor. */
const SCHEMA = `description: Values of the parrot chart.
type: object
additionalProperties: false
properties:
  size: { type: string, description: Space., x-moved-to: storage.size, x-works-until: 2.0.0 }
  loud: { type: boolean, description: Whether it shouts., x-moved-to: voice.loud, x-works-until: 2.0.0 }
  words:
    description: Words by language.
    type: object
    additionalProperties: { type: string }
    x-moved-to: voice.words
    x-works-until: 2.0.0
  cage:
    description: The cage.
    type: object
    additionalProperties: false
    properties:
      bars: { type: integer, description: How many., x-moved-to: storage.bars, x-works-until: 2.0.0 }
      lock: { type: boolean, description: Whether it is locked., default: true }
  colour: { type: string, description: A colour., default: green, x-deprecated: The photograph tells., x-works-until: 3.0.0 }
  storage:
    description: Where it lives.
    type: object
    additionalProperties: false
    properties:
      size: { type: string, description: Space., default: 1Gi }
      bars: { type: integer, description: How many., default: 7 }
  voice:
    description: How it speaks.
    type: object
    additionalProperties: false
    properties:
      loud: { type: boolean, description: Whether it shouts., default: true }
      words: { type: object, description: Words by language., additionalProperties: { type: string }, default: { en: hello } }
`;

const TEMPLATE = `apiVersion: v1
kind: ConfigMap
metadata:
  name: {{ .Release.Name }}
data:
  size: {{ .Values.storage.size | quote }}
  bars: {{ .Values.storage.bars | quote }}
  loud: {{ .Values.voice.loud | quote }}
  words: {{ .Values.voice.words | toJson | quote }}
  rest: {{ list .Values.cage.lock .Values.colour | toJson | quote }}
`;

/** The sources of that chart; `schema` and `notes` may be others. */
export function movedSource({ schema = SCHEMA, notes }: { schema?: string; notes?: string } = {}): ChartSource {
  return {
    name: "parrot",
    schemas: [
      { path: "chart.yaml", text: 'name: parrot\nversion: 1.4.0\nappVersion: "1"\nkubeVersion: ">=1.27.0-0"\ndescription: Speaks.\n' },
      { path: "values.schema.yaml", text: schema },
    ],
    templates: [{ path: "templates/configmap.yaml", text: TEMPLATE }, ...(notes === undefined ? [] : [{ path: "templates/NOTES.txt", text: notes }])],
  };
}

/** That chart. */
export function movedChart(notes?: string): Chart {
  const resolved = resolveChart(movedSource(notes === undefined ? {} : { notes }));
  if (!resolved.ok) throw new Error(JSON.stringify(resolved.problems));
  return resolved.value;
}

/** What is wrong with the chart when a line of its schema is another one. */
export function faultsWith(line: string, other: string): Problem[] {
  if (!SCHEMA.includes(line)) throw new Error(`there is no ${line}`);
  const resolved = resolveChart(movedSource({ schema: SCHEMA.replace(line, other) }));
  return resolved.ok ? [] : resolved.problems;
}
