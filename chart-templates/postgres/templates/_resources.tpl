{{/* Refuses requests above their limits, which the API would refuse half-way. */}}
{{- define "postgres.checkResources" -}}
{{- $wrong := list -}}
{{- range $path, $resources := dict "resources" .Values.resources "backup.resources" .Values.backup.resources "backup.verification.resources" .Values.backup.verification.resources "archive.resources" .Values.archive.resources -}}
{{- range $name, $request := $resources.requests -}}
{{- $limit := get $resources.limits $name -}}
{{- if and $limit (gt (include "postgres.amount" $request | int64) (include "postgres.amount" $limit | int64)) -}}
{{- $wrong = append $wrong (printf "%s.requests.%s: %s is more than the limit, %s. Lower it, or raise %s.limits.%s" $path $name $request $limit $path $name) -}}
{{- end -}}
{{- if and (eq $name "hugepages-2Mi") (ne $request (default "none" $limit)) -}}
{{- $wrong = append $wrong (printf "%s.requests.%s: %s is not the limit, %s, and huge pages can't be promised to others. Give both the same" $path $name $request (default "none" $limit)) -}}
{{- end -}}
{{- end -}}
{{- end -}}
{{- with $wrong -}}
{{- fail (join "; " .) -}}
{{- end -}}
{{- end }}

{{/* An amount as a number: cores in thousandths, sizes in mebibytes. */}}
{{- define "postgres.amount" -}}
{{- if hasSuffix "i" . -}}
{{ include "postgres.mebibytes" . }}
{{- else if hasSuffix "m" . -}}
{{ trimSuffix "m" . }}
{{- else -}}
{{ mulf 1000 . | int64 }}
{{- end -}}
{{- end }}
