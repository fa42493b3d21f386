{{/* Refuses additions to the servers' pods that the API would refuse half-way. */}}
{{- define "postgres.checkAdditions" -}}
{{- $wrong := list -}}
{{- $volumes := list -}}
{{- range .Values.pod.volumes -}}
{{- if has .name $volumes -}}
{{- $wrong = append $wrong (printf "pod.volumes: two volumes are named %s" .name) -}}
{{- end -}}
{{- $volumes = append $volumes .name -}}
{{- end -}}
{{- $paths := list -}}
{{- range .Values.pod.volumeMounts -}}
{{- if not (has .name $volumes) -}}
{{- $wrong = append $wrong (printf "pod.volumeMounts: %s is no volume of pod.volumes (%s)" .name (join ", " $volumes | default "there is none")) -}}
{{- end -}}
{{- if has (clean .mountPath) $paths -}}
{{- $wrong = append $wrong (printf "pod.volumeMounts: two volumes are mounted at %s" .mountPath) -}}
{{- end -}}
{{- $paths = append $paths (clean .mountPath) -}}
{{- end -}}
{{- $variables := list -}}
{{- range .Values.pod.env -}}
{{- if has .name $variables -}}
{{- $wrong = append $wrong (printf "pod.env: two variables are named %s" .name) -}}
{{- end -}}
{{- $variables = append $variables .name -}}
{{- end -}}
{{- $containers := list -}}
{{- range concat .Values.pod.initContainers .Values.pod.sidecars -}}
{{- if has .name $containers -}}
{{- $wrong = append $wrong (printf "pod.sidecars and pod.initContainers: two containers are named %s" .name) -}}
{{- end -}}
{{- $containers = append $containers .name -}}
{{- end -}}
{{- with $wrong -}}
{{- fail (join "; " .) -}}
{{- end -}}
{{- end }}
