{{/* A size in mebibytes. The values have Mi, Gi and Ti; a claim that is there may have any unit of Kubernetes. */}}
{{- define "postgres.mebibytes" -}}
{{- $unit := regexFind "[a-zA-Z]*$" . -}}
{{- $bytes := dict "" 1 "k" 1e3 "M" 1e6 "G" 1e9 "T" 1e12 "P" 1e15 "Ki" 1024 "Mi" 1048576 "Gi" 1073741824 "Ti" 1099511627776 "Pi" 1125899906842624 -}}
{{- divf (mulf (trimSuffix $unit . | default "0") (get $bytes $unit | default 0)) 1048576 | floor | int64 -}}
{{- end }}
