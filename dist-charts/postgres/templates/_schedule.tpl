{{/*
A schedule, or a refusal of one with a range such as 50-10 or fri-mon, which the API would refuse half-way:
postgres.schedule (dict "path" "backup.schedule" "schedule" .Values.backup.schedule)
*/}}
{{- define "postgres.schedule" -}}
{{- $numbers := lower .schedule -}}
{{- range $number, $name := splitList " " "sun mon tue wed thu fri sat jan feb mar apr may jun jul aug sep oct nov dec" -}}
{{- $numbers = replace $name (toString $number) $numbers -}}
{{- end -}}
{{- range regexFindAll "[0-9]+-[0-9]+" $numbers -1 -}}
{{- $ends := splitList "-" . -}}
{{- if gt (first $ends | atoi) (last $ends | atoi) -}}
{{- fail (printf "%s: %s has a range that ends before it begins. Write it as two ranges, such as 50-59,0-10" $.path $.schedule) -}}
{{- end -}}
{{- end -}}
{{ .schedule }}
{{- end }}
