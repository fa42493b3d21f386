{{/* Refuses requests above their limits, which the API would refuse half-way. */}}
{{- define "postgres.checkResources" -}}
{{- $wrong := list -}}
{{- range $path, $resources := dict "resources" .Values.resources "backup.resources" .Values.backup.resources "backup.verification.resources" .Values.backup.verification.resources "archive.resources" .Values.archive.resources "tasks.resources" .Values.tasks.resources -}}
{{- range $name, $request := $resources.requests -}}
{{- $limit := get $resources.limits $name -}}
{{- if and $limit (gt (include "postgres.amount" $request | int64) (include "postgres.amount" $limit | int64)) -}}
{{- $wrong = append $wrong (printf "%s.requests.%s: %s is more than %s.limits.%s, which is %s. Lower it, or raise %s.limits.%s" $path $name $request $path $name $limit $path $name) -}}
{{- end -}}
{{- if and (eq $name "hugepages-2Mi") (ne $request (default "" $limit)) -}}
{{- $wrong = append $wrong (printf "%s.requests.%s: %s is not the same as %s.limits.%s, which is %s. Give both the same" $path $name $request $path $name (default "not given" $limit)) -}}
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

{{/* What works until it is used: volumes of the servers' pods that may grow beyond what the container may have. */}}
{{- define "postgres.warnings" -}}
{{- include "postgres.beyondLimit" (list "storage.sharedMemory.size" .Values.storage.sharedMemory.size "memory" .Values.resources.limits.memory "the server is killed") -}}
{{- include "postgres.beyondLimit" (list "storage.temporary.size" .Values.storage.temporary.size "ephemeral-storage" (index .Values.resources.limits "ephemeral-storage") "the pod is evicted") -}}
{{- end }}

{{/* Takes the path of a size, the size, the resource that it counts as, its limit, and what comes of it. */}}
{{- define "postgres.beyondLimit" -}}
{{- $path := index . 0 }}{{ $size := index . 1 }}{{ $resource := index . 2 }}{{ $limit := index . 3 }}
{{- if and $limit (gt (include "postgres.mebibytes" $size | int64) (include "postgres.mebibytes" $limit | int64)) }}
WARNING: {{ $path }}: {{ $size }} is more than resources.limits.{{ $resource }}, which is {{ $limit }}: before it is full, {{ last . }}. Lower it, or raise resources.limits.{{ $resource }}.
{{- end }}
{{- end }}
