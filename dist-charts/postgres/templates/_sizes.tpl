{{/* A size such as 4Gi in mebibytes; 0 when it has another unit, which the values never have. */}}
{{- define "postgres.mebibytes" -}}
{{- if hasSuffix "Mi" . -}}
{{ trimSuffix "Mi" . }}
{{- else if hasSuffix "Gi" . -}}
{{ trimSuffix "Gi" . | mul 1024 }}
{{- else if hasSuffix "Ti" . -}}
{{ trimSuffix "Ti" . | mul 1048576 }}
{{- else -}}
0
{{- end -}}
{{- end }}
