{{/* Where the servers run and how they end, beside what every pod of the release has. */}}
{{- define "postgres.serverScheduling" -}}
{{- $antiAffinity := .Values.scheduling.antiAffinity -}}
terminationGracePeriodSeconds: {{ .Values.scheduling.terminationGracePeriodSeconds }}
{{- with .Values.scheduling.priorityClassName }}
priorityClassName: {{ . | quote }}
{{- end }}
{{- if or .Values.scheduling.nodeAffinity (ne $antiAffinity.type "none") }}
affinity:
  {{- with .Values.scheduling.nodeAffinity }}
  nodeAffinity: {{- toYaml . | nindent 4 }}
  {{- end }}
  {{- if eq $antiAffinity.type "required" }}
  podAntiAffinity:
    requiredDuringSchedulingIgnoredDuringExecution:
      - topologyKey: {{ $antiAffinity.topologyKey | quote }}
        labelSelector:
          matchLabels: {{- include "postgres.serverSelector" . | nindent 12 }}
  {{- else if eq $antiAffinity.type "preferred" }}
  podAntiAffinity:
    preferredDuringSchedulingIgnoredDuringExecution:
      - weight: 100
        podAffinityTerm:
          topologyKey: {{ $antiAffinity.topologyKey | quote }}
          labelSelector:
            matchLabels: {{- include "postgres.serverSelector" . | nindent 14 }}
  {{- end }}
{{- end }}
{{- with .Values.scheduling.topologySpreadConstraints }}
topologySpreadConstraints:
  {{- $spread := list }}
  {{- range . }}
  {{- $what := printf "topologyKey %s with whenUnsatisfiable %s" .topologyKey .whenUnsatisfiable }}
  {{- if has $what $spread }}
  {{- fail (printf "scheduling.topologySpreadConstraints: %s is there twice. Keep one of them" $what) }}
  {{- end }}
  {{- $spread = append $spread $what }}
  - maxSkew: {{ .maxSkew }}
    topologyKey: {{ .topologyKey | quote }}
    whenUnsatisfiable: {{ .whenUnsatisfiable }}
    labelSelector:
      matchLabels: {{- include "postgres.serverSelector" $ | nindent 8 }}
  {{- end }}
{{- end }}
{{- end }}
