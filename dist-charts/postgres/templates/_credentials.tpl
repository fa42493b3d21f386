{{/* The Secret with the passwords: the user's own, or the one that the chart makes. */}}
{{- define "postgres.secretName" -}}
{{ default (include "postgres.fullname" .) .Values.auth.existingSecret }}
{{- end }}

{{/* Refuses a Secret of the user's that can't work, where it is there to be seen. Without it, the pods wait and say so. */}}
{{- define "postgres.checkSecret" -}}
{{- $name := .Values.auth.existingSecret -}}
{{- $data := dig "data" dict (lookup "v1" "Secret" .Release.Namespace (default "-" $name) | default dict) -}}
{{- if and $name $data -}}
{{- $lacking := list -}}
{{- range $key := list .Values.auth.secretKeys.superuser .Values.auth.secretKeys.replication .Values.auth.secretKeys.application -}}
{{- if not (get $data $key) -}}
{{- $lacking = append $lacking $key -}}
{{- end -}}
{{- end -}}
{{- if $lacking -}}
{{- fail (printf "auth.existingSecret: the Secret %s in the namespace %s has no value for: %s. It has: %s. Add them, or name other keys in auth.secretKeys" $name .Release.Namespace (join ", " $lacking) (keys $data | sortAlpha | join ", ")) -}}
{{- end -}}
{{- if contains "\n" (get $data .Values.auth.secretKeys.replication | b64dec) -}}
{{- fail (printf "auth.existingSecret: %s in the Secret %s has a line break, which PostgreSQL's password file can't hold. Write it again without one (printf, not echo)" .Values.auth.secretKeys.replication $name) -}}
{{- end -}}
{{- end -}}
{{- end }}

{{/* Version of that Secret, where it can be seen: a password that was changed has another. */}}
{{- define "postgres.secretVersion" -}}
{{ dig "metadata" "resourceVersion" "" (lookup "v1" "Secret" .Release.Namespace (include "postgres.secretName" .) | default dict) }}
{{- end }}
