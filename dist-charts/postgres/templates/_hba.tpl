{{/* Names of databases or roles in pg_hba.conf: in quotes, but for its own words. */}}
{{- define "postgres.hbaNames" -}}
{{- $names := list -}}
{{- range . -}}
{{- if has . (list "all" "sameuser" "samerole" "replication") -}}
{{- $names = append $names . -}}
{{- else if hasPrefix "+" . -}}
{{- $names = append $names (printf "+\"%s\"" (trimPrefix "+" . | replace "\"" "\"\"")) -}}
{{- else -}}
{{- $names = append $names (printf "\"%s\"" (replace "\"" "\"\"" .)) -}}
{{- end -}}
{{- end -}}
{{ join "," $names }}
{{- end }}

{{/* postgres.hba, and the last rule. */}}
{{- define "postgres.hba" -}}
# postgres.hba, after the rules that the chart needs. The first rule that fits decides.
{{- range .Values.postgres.hba }}
{{ .type }} {{ include "postgres.hbaNames" (default (list "all") .databases) }} {{ include "postgres.hbaNames" (default (list "all") .users) }} {{ with .address }}{{ . }} {{ end }}{{ .method }}
{{- range $name, $value := .options }} {{ $name }}="{{ $value | replace "\"" "\"\"" }}"{{ end }}
{{- if .allowTrust }}  # anybody, by allowTrust{{ end }}
{{- if .allowReplication }}  # may copy everything, by allowReplication{{ end }}
{{- end }}
# Everybody else, with a password.
host all all all scram-sha-256
{{- end }}
