{{/* Namespace, labels and annotations of an object that has none of its own. */}}
{{- define "postgres.metadata" -}}
namespace: {{ .Release.Namespace | quote }}
labels: {{- include "postgres.labels" . | nindent 2 }}
{{- with .Values.commonAnnotations }}
annotations: {{- toYaml . | nindent 2 }}
{{- end }}
{{- end }}

{{/* Labels of every object. */}}
{{- define "postgres.labels" -}}
{{ include "postgres.selector" . }}
app.kubernetes.io/managed-by: {{ .Release.Service }}
app.kubernetes.io/version: {{ .Chart.AppVersion | quote }}
helm.sh/chart: {{ printf "%s-%s" .Chart.Name .Chart.Version | replace "+" "_" }}
{{- with .Values.commonLabels }}
{{ toYaml . }}
{{- end }}
{{- end }}

{{/* What tells this release's objects from every other's. It never changes in the life of a release. */}}
{{- define "postgres.selector" -}}
app.kubernetes.io/name: {{ include "postgres.name" . | quote }}
app.kubernetes.io/instance: {{ .Release.Name | quote }}
{{- end }}

{{/* The servers, whatever their role. */}}
{{- define "postgres.serverSelector" -}}
{{ include "postgres.selector" . }}
app.kubernetes.io/component: server
{{- end }}

{{/* The label by which clients may come in. */}}
{{- define "postgres.clientLabel" -}}
{{ include "postgres.fullname" . }}-client: "true"
{{- end }}

{{/* Labels and annotations of what stays when the release goes, or when the chart no longer renders it: for Helm and for Argo CD. */}}
{{- define "postgres.kept" -}}
labels: {{- include "postgres.labels" . | nindent 2 }}
{{- if or .Values.storage.retain .Values.commonAnnotations }}
annotations:
  {{- if .Values.storage.retain }}
  helm.sh/resource-policy: keep
  argocd.argoproj.io/sync-options: Prune=false,Delete=false
  {{- end }}
  {{- with .Values.commonAnnotations }}
  {{- toYaml . | nindent 2 }}
  {{- end }}
{{- end }}
{{- end }}
