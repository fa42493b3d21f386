{{/* Names of the Secrets with passwords of postgres.roles, with commas between them. */}}
{{- define "postgres.roleSecrets" -}}
{{- $names := list -}}
{{- range .Values.postgres.roles -}}
{{- with .passwordSecret -}}
{{- $names = append $names .name -}}
{{- end -}}
{{- end -}}
{{ $names | uniq | sortAlpha | join "," }}
{{- end }}

{{/* Refuses names that PostgreSQL would cut off: it counts bytes, which a schema can't. */}}
{{- define "postgres.checkDeclared" -}}
{{- range $name, $role := .Values.postgres.roles -}}
{{- if gt (len $name) 63 -}}
{{- fail (printf "postgres.roles: the name %q has %d bytes. At most 63" $name (len $name)) -}}
{{- end -}}
{{- if and (eq $name $.Values.auth.username) $role.passwordSecret -}}
{{- fail (printf "postgres.roles.%s.passwordSecret: the password of auth.username is in the Secret of auth. Remove it here" $name) -}}
{{- end -}}
{{- end -}}
{{- range $name, $database := .Values.postgres.databases -}}
{{- if gt (len $name) 63 -}}
{{- fail (printf "postgres.databases: the name %q has %d bytes. At most 63" $name (len $name)) -}}
{{- end -}}
{{- end -}}
{{- end }}
