{{/* The pod that gives the Secret its passwords and writes the one by which applications connect. */}}
{{- define "postgres.passwordPod" -}}
metadata:
  labels:
    {{- include "postgres.selector" . | nindent 4 }}
    app.kubernetes.io/component: password
    {{- with .Values.commonLabels }}
    {{- toYaml . | nindent 4 }}
    {{- end }}
  annotations:
    helmwright/scripts: {{ .Files.Glob "files/scripts/*" | printf "%s" | sha256sum | trunc 16 | quote }}
    # Another way to the API is another try.
    helmwright/api-server: {{ toJson .Values.networkPolicy.apiServer | sha256sum | trunc 16 | quote }}
    {{- if .Values.connectionSecret.enabled }}
    # A password that was changed since is written into the connection Secret at the next upgrade.
    helmwright/password: {{ include "postgres.secretVersion" . | quote }}
    {{- end }}
    {{- with .Values.commonAnnotations }}
    {{- toYaml . | nindent 4 }}
    {{- end }}
spec:
  restartPolicy: OnFailure
  serviceAccountName: {{ include "postgres.fullname" . }}-password
  {{- include "postgres.pod" . | nindent 2 }}
  containers:
    {{- if not .Values.auth.existingSecret }}
    - name: password
      {{- include "postgres.container" . | nindent 6 }}
      command: [/pg/scripts/fill-secret.sh]
      env:
        {{- include "postgres.passwordEnv" . | nindent 8 }}
        - name: KEYS
          value: {{ printf "%s %s %s" .Values.auth.secretKeys.superuser .Values.auth.secretKeys.replication .Values.auth.secretKeys.application | quote }}
      {{- include "postgres.passwordMounts" . | nindent 6 }}
    {{- end }}
    {{- if .Values.connectionSecret.enabled }}
    - name: connection
      {{- include "postgres.container" . | nindent 6 }}
      command: [/pg/scripts/write-connection.sh]
      env:
        {{- include "postgres.passwordEnv" . | nindent 8 }}
        - { name: KEY, value: {{ .Values.auth.secretKeys.application | quote }} }
        - { name: CONNECTION, value: {{ include "postgres.fullname" . }}-connection }
        - { name: PRIMARY_HOST, value: {{ include "postgres.primaryHost" . }} }
        - { name: PRIMARY_PORT, value: {{ .Values.service.port | quote }} }
        {{- if gt (include "postgres.replicas" . | int) 0 }}
        - { name: REPLICAS_HOST, value: {{ include "postgres.fullname" . }}-replicas.{{ .Release.Namespace }}.svc }
        - { name: REPLICAS_PORT, value: {{ include "postgres.replicasPort" . | quote }} }
        {{- end }}
        - { name: APPLICATION_USERNAME, value: {{ .Values.auth.username | quote }} }
        - { name: APPLICATION_DATABASE, value: {{ .Values.auth.database | quote }} }
        - { name: URI_PARAMETERS, value: {{ include "postgres.query" .Values.connectionSecret.uriParameters | quote }} }
        - { name: JDBC_PARAMETERS, value: {{ include "postgres.query" .Values.connectionSecret.jdbcParameters | quote }} }
      {{- include "postgres.passwordMounts" . | nindent 6 }}
    {{- end }}
  volumes:
    {{- include "postgres.scriptsVolume" . | nindent 4 }}
    {{- include "postgres.tokenVolume" . | nindent 4 }}
    - { name: tmp, emptyDir: { sizeLimit: 1Mi } }
{{- end }}

{{- define "postgres.passwordEnv" -}}
- { name: NAMESPACE, value: {{ .Release.Namespace | quote }} }
- { name: SECRET, value: {{ include "postgres.secretName" . | quote }} }
- { name: ROLE, value: {{ include "postgres.fullname" . }}-password }
{{- end }}

{{- define "postgres.passwordMounts" -}}
resources: {{- toYaml .Values.tasks.resources | nindent 2 }}
volumeMounts:
  - { name: scripts, mountPath: /pg/scripts, readOnly: true }
  - { name: token, mountPath: /var/run/secrets/kubernetes.io/serviceaccount, readOnly: true }
  - { name: tmp, mountPath: /tmp }
{{- end }}

{{/* Parameters as they stand in a URI. */}}
{{- define "postgres.query" -}}
{{- $parts := list -}}
{{- range $name, $value := . -}}
{{- $parts = append $parts (printf "%s=%s" $name (toJson $value | trimAll "\"")) -}}
{{- end -}}
{{ join "&" $parts }}
{{- end }}
