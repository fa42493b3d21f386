{{/* A pod with the backup volume: postgres.backupPod (dict "context" $ "script" "backup.sh") */}}
{{- define "postgres.backupPod" -}}
{{- $ := .context -}}
metadata:
  labels:
    {{- include "postgres.selector" $ | nindent 4 }}
    app.kubernetes.io/component: backup
spec:
  restartPolicy: Never
  {{- include "postgres.pod" $ | nindent 2 }}
  containers:
    - name: backup
      {{- include "postgres.container" $ | nindent 6 }}
      command: [/pg/scripts/{{ .script }}]
      terminationMessagePolicy: FallbackToLogsOnError
      env:
        - { name: PRIMARY_HOST, value: {{ include "postgres.primaryHost" $ }} }
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
      persistentVolumeClaim: { claimName: {{ include "postgres.fullname" $ }}-backup }
    {{- include "postgres.scriptsVolume" $ | nindent 4 }}
    - name: secrets
      secret:
        secretName: {{ include "postgres.secretName" $ | quote }}
        defaultMode: 0440
        items:
          - { key: {{ $.Values.auth.secretKeys.replication | quote }}, path: replication }
    - { name: tmp, emptyDir: { medium: Memory, sizeLimit: 1Mi } }
{{- end }}
