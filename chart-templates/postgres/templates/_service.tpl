{{/* What the values say of a Service: postgres.service .Values.service */}}
{{- define "postgres.service" -}}
type: {{ default "ClusterIP" .type }}
{{- with .loadBalancerClass }}
loadBalancerClass: {{ . | quote }}
{{- end }}
{{- with .loadBalancerSourceRanges }}
loadBalancerSourceRanges: {{ toJson . }}
{{- end }}
{{- with .externalTrafficPolicy }}
externalTrafficPolicy: {{ . }}
{{- end }}
{{- with .ipFamilyPolicy }}
ipFamilyPolicy: {{ . }}
{{- end }}
{{- with .ipFamilies }}
ipFamilies: {{ toJson . }}
{{- end }}
ports:
  - name: postgres
    port: {{ default <% default "service.port" %> .port }}
    targetPort: postgres
    protocol: TCP
    {{- with .nodePort }}
    nodePort: {{ . }}
    {{- end }}
{{- end }}

{{/* Options of the replicas' Service, of which there may be none. */}}
{{- define "postgres.replicasPort" -}}
{{ dig "service" "port" <% default "service.port" %> (.Values.replicas | default dict) }}
{{- end }}
