{{/* A size such as 4Gi in mebibytes. */}}
{{- define "postgres.mebibytes" -}}
{{- $factor := get (dict "Mi" 1 "Gi" 1024 "Ti" 1048576) (regexFind "[A-Z]i$" .) -}}
{{ mul (regexFind "^[0-9]+" . | int64) $factor }}
{{- end }}

{{/* Spec of a claim: postgres.claim .Values.storage.data */}}
{{- define "postgres.claim" -}}
accessModes: [ReadWriteOnce]
resources: { requests: { storage: {{ .size }} } }
{{- with .storageClass }}
storageClassName: {{ . | quote }}
{{- end }}
{{- end }}
