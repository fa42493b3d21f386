{{/* Whether there is a failover checker: "true" or empty. */}}
{{- define "postgres.failoverChecker" -}}
{{- if dig "checker" "enabled" false (.Values.failover | default dict) -}}
true
{{- end -}}
{{- end }}

{{/* Whether it may read nodes: "true" or empty. */}}
{{- define "postgres.failoverReadsNodes" -}}
{{- if include "postgres.failoverChecker" . -}}
{{- if dig "readNodes" false (.Values.failover | default dict) -}}
true
{{- end -}}
{{- end -}}
{{- end }}
