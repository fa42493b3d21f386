{{/* Number of standbys: none when standalone. */}}
{{- define "postgres.replicas" -}}
{{- if eq .Values.architecture "replication" -}}
{{ dig "count" 1 (.Values.replicas | default dict) }}
{{- else -}}
0
{{- end -}}
{{- end }}

{{/* Share of the WAL volume that a slot may hold back, in percent. */}}
{{- define "postgres.slotLimitPercent" -}}
{{ dig "slotLimitPercent" 40 (.Values.replication | default dict) }}
{{- end }}
