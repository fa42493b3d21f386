{{/* The chart's name, as the label app.kubernetes.io/name has it. */}}
{{- define "postgres.name" -}}
{{ default .Chart.Name .Values.nameOverride | trunc 63 | trimAll "-." }}
{{- end }}

{{/*
What every object's name starts with. At most 40 characters, so that the longest suffix still makes a valid name and label;
a longer one, or one with a dot, ends in eight digits of its hash, so that two releases never share a name.
*/}}
{{- define "postgres.fullname" -}}
{{- $full := printf "%s-%s" .Release.Name (include "postgres.name" .) -}}
{{- if .Values.fullnameOverride -}}
{{- $full = .Values.fullnameOverride -}}
{{- else if contains (include "postgres.name" .) .Release.Name -}}
{{- $full = .Release.Name -}}
{{- end -}}
{{- $name := regexReplaceAll "^([^a-z])" (replace "." "-" $full) "pg-${1}" -}}
{{- if or (gt (len $name) 40) (contains "." $full) -}}
{{- $name = printf "%s-%s" ($name | trunc 31 | trimSuffix "-") (sha256sum $full | trunc 8) -}}
{{- end -}}
{{ $name }}
{{- end }}

{{/* The primary's address inside the cluster. */}}
{{- define "postgres.primaryHost" -}}
{{ include "postgres.fullname" . }}.{{ .Release.Namespace }}.svc
{{- end }}

{{/* The Secret with the passwords: the user's own, or the one that the chart makes. */}}
{{- define "postgres.secretName" -}}
{{ default (include "postgres.fullname" .) .Values.auth.existingSecret }}
{{- end }}
