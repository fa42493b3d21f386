import { postgres } from "../../../dist-charts/postgres.ts";
import { scenario } from "../../../generator/sdk/scenario.ts";

export default scenario({
  title: "parameters with every character that somebody has to escape",
  values: postgres({
    postgres: {
      parameters: {
        "app.quotes": "it's \"quoted\" '' twice",
        "app.backslash": String.raw`C:\data\' \n`,
        "app.lines": "one\r\ntwo\nport = 1\n",
        "app.template": '{{ .Values.auth }} {{ fail "no" }} <% default "x" %> $(NAMESPACE) ${NAME}',
        "app.yaml": "no",
        "app.octal": "017",
        "app.comment": "a # b: - c | > & * ! %",
        "app.empty": "",
        "app.unicode": "Zürich 東京 🐘",
        max_connections: 200,
        random_page_cost: 1.1,
        effective_cache_size: 1073741824,
        jit: false,
      },
    },
  }),
  changes: [
    {
      object: "ConfigMap/db-postgres-configuration",
      path: 'data["parameters.conf"]',
      to: String.raw`# postgres.parameters
app.backslash = 'C:\\data\\'' \\n'
app.comment = 'a # b: - c | > & * ! %'
app.empty = ''
app.lines = 'one\r\ntwo\nport = 1\n'
app.octal = '017'
app.quotes = 'it''s "quoted" '''' twice'
app.template = '{{ .Values.auth }} {{ fail "no" }} <% default "x" %> $(NAMESPACE) ${"${NAME}"}'
app.unicode = 'Zürich 東京 🐘'
app.yaml = 'no'
effective_cache_size = 1073741824
jit = false
max_connections = 200
random_page_cost = 1.1
`,
    },
  ],
});
