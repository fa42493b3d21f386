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
{{- /* the names of the chart's own volumes, which pod.volumes refuses */ -}}
{{- $own := "^(configuration|data|init-scripts(-.*)?|passwd|roles-[0-9]+|run|scripts|secrets|shared-memory|temporary|token|wal)$" -}}
{{- $containers := list -}}
{{- range concat .Values.pod.initContainers .Values.pod.sidecars -}}
{{- if has .name $containers -}}
{{- $wrong = append $wrong (printf "pod.sidecars and pod.initContainers: two containers are named %s" .name) -}}
{{- end -}}
{{- $containers = append $containers .name -}}
{{- $container := .name -}}
{{- range .volumeMounts -}}
{{- if not (or (has .name $volumes) (regexMatch $own .name)) -}}
{{- $wrong = append $wrong (printf "pod.sidecars and pod.initContainers: %s mounts %s, which is no volume of pod.volumes (%s) and none of the chart's own" $container .name (join ", " $volumes | default "there is none")) -}}
{{- end -}}
{{- end -}}
{{- end -}}
{{- with $wrong -}}
{{- fail (join "; " .) -}}
{{- end -}}
{{- end }}
