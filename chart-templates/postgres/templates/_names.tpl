{{/* The chart's name, or its alias in a parent chart, as the label app.kubernetes.io/name has it. */}}
{{- define "postgres.name" -}}
{{ default .Chart.Name .Values.nameOverride | trunc 63 | trimAll "-._" }}
{{- end }}

{{/*
What every object's name starts with. At most 40 characters, so that the longest suffix still makes a valid name and label;
a longer one, or one with what no name may have (a dot; capitals and "_" of an alias), ends in eight digits of its hash, so
that two that are cut alike differ.
One that YAML would not read as text, or that begins with a digit, which no Service may, begins with "pg-".
*/}}
{{- define "postgres.fullname" -}}
{{- $chart := include "postgres.name" . -}}
{{- $full := printf "%s-%s" .Release.Name $chart -}}
{{- if .Values.fullnameOverride -}}
{{- $full = .Values.fullnameOverride -}}
{{- else if contains $chart .Release.Name -}}
{{- $full = .Release.Name -}}
{{- end -}}
{{- $plain := lower $full | replace "." "-" | replace "_" "-" -}}
{{- $name := $plain -}}
{{- if or (not (contains (substr 0 1 $name) "abcdefghijklmnopqrstuvwxyz")) (has $name (list "y" "n" "yes" "no" "on" "off" "true" "false" "null")) -}}
{{- $name = printf "pg-%s" $name -}}
{{- end -}}
{{- if or (gt (len $name) 40) (ne $plain $full) -}}
{{- $name = printf "%s-%s" ($name | trunc 31 | trimSuffix "-") (sha256sum $full | trunc 8) -}}
{{- end -}}
{{ $name }}
{{- end }}

{{/* The primary's address inside the cluster. */}}
{{- define "postgres.primaryHost" -}}
{{ include "postgres.fullname" . }}.{{ .Release.Namespace }}.svc
{{- end }}

{{/* A name for an object of the whole cluster: the namespace and a dot, which no namespace has. */}}
{{- define "postgres.clusterName" -}}
{{ .Release.Namespace }}.{{ include "postgres.fullname" . }}
{{- end }}
