{{/* The image: the official one of each major version by tag and digest, unless the values name another. */}}
{{- define "postgres.image" -}}
{{- $released := get (dict
    "15" (dict "tag" "15-trixie" "digest" "sha256:dfbbb0ad8cab91d41e99123664e37a9b25d0413426d4fb3154e4d668e5d35246")
    "16" (dict "tag" "16-trixie" "digest" "sha256:a3b7f434b2dc57ce85a67e171163eb8ab1a1ebcb39d27484661f26b1dfbe30d6")
    "17" (dict "tag" "17-trixie" "digest" "sha256:f4c66b820c6f974249089d3d16d86a3698eae11e8746eb6644b2271031e91232")
    "18" (dict "tag" "18-trixie" "digest" "sha256:86c951e05bf56c93d95d397747fb8820ac76cc3bedb78f43abd83eedbe3666ae")) (toString .Values.postgres.version) -}}
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
