{{/* A pod with the backup volume: postgres.backupPod (dict "context" $ "script" "backup.sh") */}}
{{- define "postgres.backupPod" -}}
{{- $ := .context -}}
metadata:
  labels:
    {{- include "postgres.selector" $ | nindent 4 }}
    app.kubernetes.io/component: backup
    {{- with $.Values.commonLabels }}
    {{- toYaml . | nindent 4 }}
    {{- end }}
  {{- with $.Values.commonAnnotations }}
  annotations: {{- toYaml . | nindent 4 }}
  {{- end }}
spec:
  restartPolicy: Never
  {{- include "postgres.pod" $ | nindent 2 }}
  {{- if $.Values.security.changeOwnership }}
  initContainers:
    {{- include "postgres.ownershipContainer" (dict "context" $ "volumes" (list "backup")) | nindent 4 }}
  {{- end }}
  containers:
    - name: backup
      {{- include "postgres.container" $ | nindent 6 }}
      command: [/pg/scripts/{{ .script }}]
      terminationMessagePolicy: FallbackToLogsOnError
      env:
        - { name: PRIMARY_HOST, value: {{ include "postgres.primaryHost" $ }} }
        - { name: PRIMARY_PORT, value: {{ $.Values.service.port | quote }} }
        - { name: KEEP, value: {{ $.Values.backup.keep | quote }} }
        - { name: SECRET, value: {{ include "postgres.secretName" $ | quote }} }
      resources: {{- toYaml $.Values.backup.resources | nindent 8 }}
      volumeMounts:
        - { name: backup, mountPath: /pg/backup }
        - { name: scripts, mountPath: /pg/scripts, readOnly: true }
        - { name: secrets, mountPath: /pg/secrets, readOnly: true }
        - { name: tmp, mountPath: /tmp }
  volumes:
    - name: backup
      persistentVolumeClaim: { claimName: {{ include "postgres.backupClaim" $ }} }
    {{- include "postgres.scriptsVolume" $ | nindent 4 }}
    - name: secrets
      secret:
        secretName: {{ include "postgres.secretName" $ | quote }}
        defaultMode: 0440
        items:
          - { key: {{ $.Values.auth.secretKeys.replication | quote }}, path: replication }
    - { name: tmp, emptyDir: { medium: Memory, sizeLimit: 1Mi } }
{{- end }}
