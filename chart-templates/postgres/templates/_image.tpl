{{/* The image: the official one of each major version by tag and digest, unless the values name another. */}}
{{- define "postgres.image" -}}
{{- $released := get (dict<%#each chart.images%>
    "<% version %>" (dict "tag" "<% tag %>" "digest" "<% digest %>")<%/each%>) (toString .Values.postgres.version) -}}
{{- $digest := .Values.image.digest -}}
{{- if not (or $digest .Values.image.tag) -}}
{{- $digest = $released.digest -}}
{{- end -}}
{{ .Values.image.repository }}:{{ default $released.tag .Values.image.tag }}{{ with $digest }}@{{ . }}{{ end }}
{{- end }}

{{/* Image and security of every container. */}}
{{- define "postgres.container" -}}
image: {{ include "postgres.image" . }}
imagePullPolicy: {{ .Values.image.pullPolicy }}
securityContext:
  allowPrivilegeEscalation: false
  capabilities: { drop: [ALL] }
  readOnlyRootFilesystem: true
  runAsNonRoot: true
  {{- if ne (toString .Values.security.user) "assigned" }}
  runAsUser: {{ int64 .Values.security.user }}
  runAsGroup: {{ int64 .Values.security.user }}
  {{- end }}
{{- end }}

{{/* Gives volumes to the user of the servers: postgres.ownershipContainer (dict "context" $ "volumes" (list "data" "wal")) */}}
{{- define "postgres.ownershipContainer" -}}
- name: change-ownership
  image: {{ include "postgres.image" .context }}
  imagePullPolicy: {{ .context.Values.image.pullPolicy }}
  command:
    - /pg/scripts/change-ownership.sh
    - {{ int64 .context.Values.security.user | quote }}
    {{- range .volumes }}
    - /pg/{{ . }}
    {{- end }}
  terminationMessagePolicy: FallbackToLogsOnError
  securityContext:
    allowPrivilegeEscalation: false
    capabilities: { drop: [ALL], add: [CHOWN, DAC_OVERRIDE] }
    readOnlyRootFilesystem: true
    runAsNonRoot: false
    runAsUser: 0
    runAsGroup: 0
  resources: {{- toYaml .context.Values.tasks.resources | nindent 4 }}
  volumeMounts:
    - { name: scripts, mountPath: /pg/scripts, readOnly: true }
    {{- range .volumes }}
    - { name: {{ . }}, mountPath: /pg/{{ . }} }
    {{- end }}
{{- end }}
