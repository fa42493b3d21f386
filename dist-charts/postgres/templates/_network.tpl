{{/* A policy's rule for the names of Services. Some clusters' DNS listens on 5353 behind port 53. */}}
{{- define "postgres.egressDns" -}}
- ports:
    - { port: 53, protocol: UDP }
    - { port: 53, protocol: TCP }
    - { port: 5353, protocol: UDP }
    - { port: 5353, protocol: TCP }
{{- end }}

{{- define "postgres.egressServers" -}}
- to:
    - podSelector:
        matchLabels: {{- include "postgres.serverSelector" . | nindent 10 }}
  ports:
    - { port: 5432, protocol: TCP }
{{- end }}

{{- define "postgres.egressApi" -}}
- to:
    {{- range .Values.networkPolicy.apiServer.cidrs }}
    - ipBlock: { cidr: {{ . | quote }} }
    {{- end }}
  ports:
    {{- range .Values.networkPolicy.apiServer.ports }}
    - { port: {{ . }}, protocol: TCP }
    {{- end }}
{{- end }}
