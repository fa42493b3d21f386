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

{{/* Refuses parts of a range that are none, or all of it, which the API would refuse half-way. Of IPv6 only the lengths are compared. */}}
{{- define "postgres.checkClients" -}}
{{- range $client := .Values.networkPolicy.clients -}}
{{- range $except := dig "ipBlock" "except" list $client -}}
{{- $whole := splitList "/" $client.ipBlock.cidr -}}
{{- $part := splitList "/" $except -}}
{{- $length := last $whole | int -}}
{{- $outside := or (ge $length (last $part | int)) (ne (contains ":" $client.ipBlock.cidr) (contains ":" $except)) -}}
{{- if not (or $outside (contains ":" $except)) -}}
{{- $outside = ne (include "postgres.bits" (first $whole) | trunc $length) (include "postgres.bits" (first $part) | trunc $length) -}}
{{- end -}}
{{- if $outside -}}
{{- fail (printf "networkPolicy.clients: %s is no part of %s. Remove it, or give a smaller range inside" $except $client.ipBlock.cidr) -}}
{{- end -}}
{{- end -}}
{{- end -}}
{{- end }}

{{/* An IPv4 address in binary digits. */}}
{{- define "postgres.bits" -}}
{{- range splitList "." . }}{{ printf "%08b" (int .) }}{{ end -}}
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
