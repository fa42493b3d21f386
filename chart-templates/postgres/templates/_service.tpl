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

{{/* Refuses what the API would refuse half-way: postgres.checkService (dict "path" "service" "service" .Values.service) */}}
{{- define "postgres.checkService" -}}
{{- $type := default "ClusterIP" .service.type -}}
{{- $wrong := list -}}
{{- if and .service.nodePort (eq $type "ClusterIP") -}}
{{- $wrong = append $wrong "nodePort needs type NodePort or LoadBalancer" -}}
{{- end -}}
{{- if and .service.externalTrafficPolicy (eq $type "ClusterIP") -}}
{{- $wrong = append $wrong "externalTrafficPolicy needs type NodePort or LoadBalancer" -}}
{{- end -}}
{{- if and .service.loadBalancerClass (ne $type "LoadBalancer") -}}
{{- $wrong = append $wrong "loadBalancerClass needs type LoadBalancer" -}}
{{- end -}}
{{- if and .service.loadBalancerSourceRanges (ne $type "LoadBalancer") -}}
{{- $wrong = append $wrong "loadBalancerSourceRanges needs type LoadBalancer" -}}
{{- end -}}
{{- if and (eq (default "" .service.ipFamilyPolicy) "SingleStack") (eq (len (default list .service.ipFamilies)) 2) -}}
{{- $wrong = append $wrong "two ipFamilies need ipFamilyPolicy PreferDualStack or RequireDualStack" -}}
{{- end -}}
{{- with $wrong -}}
{{- fail (printf "%s: %s. The type is %s" $.path (join "; " .) $type) -}}
{{- end -}}
{{- end }}

{{/* Options of the replicas' Service, of which there may be none. */}}
{{- define "postgres.replicasPort" -}}
{{ dig "service" "port" <% default "service.port" %> (.Values.replicas | default dict) }}
{{- end }}
