{{/* Refuses additions to the servers' pods that the API would refuse half-way. */}}
{{- define "postgres.checkAdditions" -}}
{{- $wrong := list -}}
{{- $volumes := list -}}
{{- range .Values.pod.volumes -}}
{{- if has .name $volumes -}}
{{- $wrong = append $wrong (printf "pod.volumes: name %s is there twice" .name) -}}
{{- end -}}
{{- $volumes = append $volumes .name -}}
{{- end -}}
{{- $paths := list -}}
{{- range .Values.pod.volumeMounts -}}
{{- if not (has .name $volumes) -}}
{{- $wrong = append $wrong (printf "pod.volumeMounts: %s is none of pod.volumes (%s)" .name (join ", " $volumes | default "there is none")) -}}
{{- end -}}
{{- if has (clean .mountPath) $paths -}}
{{- $wrong = append $wrong (printf "pod.volumeMounts: mountPath %s is there twice" .mountPath) -}}
{{- end -}}
{{- $paths = append $paths (clean .mountPath) -}}
{{- end -}}
{{- $variables := list -}}
{{- range .Values.pod.env -}}
{{- if has .name $variables -}}
{{- $wrong = append $wrong (printf "pod.env: name %s is there twice" .name) -}}
{{- end -}}
{{- $variables = append $variables .name -}}
{{- end -}}
{{- /* the names of the chart's own volumes, which pod.volumes refuses */ -}}
{{- $own := "^(configuration|data|encryption|init-scripts(-.*)?|passwd|roles-[0-9]+|run|scripts|secrets|shared-memory|storage-keys|temporary|token|wal)$" -}}
{{- $containers := list -}}
{{- range $list, $those := dict "initContainers" .Values.pod.initContainers "sidecars" .Values.pod.sidecars -}}
{{- range $those -}}
{{- if has .name $containers -}}
{{- $wrong = append $wrong (printf "pod.%s: name %s is there twice" $list .name) -}}
{{- end -}}
{{- $containers = append $containers .name -}}
{{- $container := .name -}}
{{- range .volumeMounts -}}
{{- if not (or (has .name $volumes) (regexMatch $own .name)) -}}
{{- $wrong = append $wrong (printf "pod.%s: %s mounts %s, which is no volume of pod.volumes (%s) and none of the chart's own" $list $container .name (join ", " $volumes | default "there is none")) -}}
{{- end -}}
{{- end -}}
{{- end -}}
{{- end -}}
{{- with $wrong -}}
{{- fail (join "; " .) -}}
{{- end -}}
{{- end }}
