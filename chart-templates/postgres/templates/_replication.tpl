{{/* Number of standbys: none when standalone. */}}
{{- define "postgres.replicas" -}}
{{- if eq .Values.architecture "replication" -}}
{{ dig "count" <% default "replicas.count" %> (.Values.replicas | default dict) }}
{{- else -}}
0
{{- end -}}
{{- end }}

{{/* Share of the WAL volume that a slot may hold back, in percent. */}}
{{- define "postgres.slotLimitPercent" -}}
{{ dig "slotLimitPercent" <% default "replication.slotLimitPercent" %> (.Values.replication | default dict) }}
{{- end }}
