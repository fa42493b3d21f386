{{/* Labels of every object. */}}
{{- define "postgres.labels" -}}
{{ include "postgres.selector" . }}
app.kubernetes.io/managed-by: {{ .Release.Service }}
app.kubernetes.io/version: {{ .Chart.AppVersion | quote }}
helm.sh/chart: {{ printf "%s-%s" .Chart.Name .Chart.Version | replace "+" "_" }}
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

{{/* What stays when the release goes, or when the chart no longer renders it: for Helm and for Argo CD. */}}
{{- define "postgres.keep" -}}
helm.sh/resource-policy: keep
argocd.argoproj.io/sync-options: Prune=false,Delete=false
{{- end }}
