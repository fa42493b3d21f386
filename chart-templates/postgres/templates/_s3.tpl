{{/* Whether backups and WAL go to S3 storage: "true" or empty. */}}
{{- define "postgres.s3" -}}
{{- if and .Values.backup.enabled .Values.backup.s3 -}}
true
{{- end -}}
{{- end }}

{{/* Refuses what S3 storage can't go with. */}}
{{- define "postgres.checkS3" -}}
{{- $wrong := list -}}
{{- if and .Values.backup.differential (not .Values.backup.s3) -}}
{{- $wrong = append $wrong "backup.differential: backups on a volume are made upon the one before. Leave it out, or give backup.s3" -}}
{{- end -}}
{{- if include "postgres.s3" . -}}
{{- if not .Values.archive.enabled -}}
{{- $wrong = append $wrong "archive.enabled: backups in S3 storage need the WAL there too. Leave it out, or backup.s3" -}}
{{- end -}}
{{- range $name, $value := pick .Values.postgres.parameters "archive_mode" "archive_command" "archive_library" -}}
{{- $wrong = append $wrong (printf "postgres.parameters.%s: with backup.s3 the servers archive to its storage. Take it away, or backup.s3" $name) -}}
{{- end -}}
{{- end -}}
{{- with $wrong -}}
{{- fail (join "; " .) -}}
{{- end -}}
{{- end }}

{{/* The variables by which pgBackRest knows its storage: postgres.s3Env (dict "context" $ "s3" .Values.backup.s3) */}}
{{- define "postgres.s3Env" -}}
{{- $endpoint := splitList ":" .s3.endpoint -}}
- { name: PGBACKREST_STANZA, value: postgres }
- { name: PGBACKREST_REPO1_TYPE, value: s3 }
- { name: PGBACKREST_REPO1_S3_ENDPOINT, value: {{ first $endpoint | quote }} }
- { name: PGBACKREST_REPO1_STORAGE_PORT, value: {{ index (append $endpoint "443") 1 | quote }} }
- { name: PGBACKREST_REPO1_S3_BUCKET, value: {{ .s3.bucket | quote }} }
- { name: PGBACKREST_REPO1_S3_REGION, value: {{ .s3.region | quote }} }
- { name: PGBACKREST_REPO1_S3_URI_STYLE, value: {{ default "host" .s3.uriStyle }} }
- { name: PGBACKREST_REPO1_PATH, value: {{ include "postgres.s3Path" . | quote }} }
- { name: S3_ENCRYPTION_KEY, value: {{ .context.Values.backup.encryption.key | quote }} }
- { name: PGBACKREST_LOG_LEVEL_FILE, value: "off" }
- { name: PGBACKREST_LOG_LEVEL_CONSOLE, value: warn }
{{- end }}

{{/* What a server's pgBackRest knows besides. A standby archives too, so that a promotion leaves no gap; the same segment twice is stored once. */}}
{{- define "postgres.s3ServerEnv" -}}
- { name: PGBACKREST_PG1_PATH, value: /pg/data/pgdata }
- { name: PGBACKREST_PG1_SOCKET_PATH, value: /var/run/postgresql }
- { name: PGBACKREST_LOCK_PATH, value: /tmp/pgbackrest }
- { name: PGBACKREST_ARCHIVE_MODE_CHECK, value: "n" }
- { name: PGBACKREST_ARCHIVE_PUSH_QUEUE_MAX, value: {{ printf "%dMiB" (div (mul (include "postgres.mebibytes" .Values.storage.wal.size) .Values.archive.slotLimitPercent) 100) | quote }} }
- { name: PGBACKREST_COMPRESS_TYPE, value: zst }
- { name: PGBACKREST_START_FAST, value: "y" }
{{- end }}

{{- define "postgres.s3Path" -}}
{{ default (printf "/%s/%s" .context.Release.Namespace (include "postgres.fullname" .context)) .s3.path }}
{{- end }}

{{/* Where it is, for people: postgres.s3Place (dict "context" $ "s3" .Values.backup.s3) */}}
{{- define "postgres.s3Place" -}}
s3://{{ .s3.bucket }}{{ include "postgres.s3Path" . }} at {{ trimSuffix ":443" .s3.endpoint }}
{{- end }}

{{/* Its keys: postgres.s3Volume .Values.backup.s3 */}}
{{- define "postgres.s3Volume" -}}
- { name: storage-keys, secret: { secretName: {{ .existingSecret | quote }}, defaultMode: 0440 } }
{{- end }}

{{- define "postgres.egressS3" -}}
- to:
    {{- range .Values.networkPolicy.s3.cidrs }}
    - ipBlock: { cidr: {{ . | quote }} }
    {{- end }}
  ports:
    {{- range .Values.networkPolicy.s3.ports }}
    - { port: {{ . }}, protocol: TCP }
    {{- end }}
{{- end }}

{{/* The pod of a backup into S3 storage, which the primary makes. */}}
{{- define "postgres.s3BackupPod" -}}
metadata:
  labels:
    {{- include "postgres.selector" . | nindent 4 }}
    app.kubernetes.io/component: backup
    {{- with .Values.commonLabels }}
    {{- toYaml . | nindent 4 }}
    {{- end }}
  {{- with .Values.commonAnnotations }}
  annotations: {{- toYaml . | nindent 4 }}
  {{- end }}
spec:
  restartPolicy: Never
  {{- include "postgres.pod" . | nindent 2 }}
  containers:
    - name: backup
      {{- include "postgres.container" . | nindent 6 }}
      command: [/pg/scripts/backup-to-s3.sh]
      terminationMessagePolicy: FallbackToLogsOnError
      env:
        {{- include "postgres.backupEnv" . | nindent 8 }}
        {{- include "postgres.physicalEnv" . | nindent 8 }}
        - { name: DEADLINE, value: {{ .Values.backup.deadline | quote }} }
        - { name: BETWEEN, value: {{ ternary "diff" "incr" .Values.backup.differential }} }
        - { name: SOURCE, value: {{ include "postgres.s3Place" (dict "context" . "s3" .Values.backup.s3) | quote }} }
        {{- include "postgres.s3Env" (dict "context" . "s3" .Values.backup.s3) | nindent 8 }}
      resources: {{- toYaml .Values.backup.resources | nindent 8 }}
      volumeMounts:
        - { name: scripts, mountPath: /pg/scripts, readOnly: true }
        - { name: secrets, mountPath: /pg/secrets, readOnly: true }
        - { name: storage-keys, mountPath: /pg/s3, readOnly: true }
        {{- if .Values.backup.encryption.existingSecret }}
        {{- include "postgres.encryptionMount" . | nindent 8 }}
        {{- end }}
        - { name: tmp, mountPath: /tmp }
  volumes:
    {{- include "postgres.scriptsVolume" . | nindent 4 }}
    - name: secrets
      secret:
        secretName: {{ include "postgres.secretName" . | quote }}
        defaultMode: 0440
        items:
          - { key: {{ .Values.auth.secretKeys.superuser | quote }}, path: superuser }
    {{- include "postgres.s3Volume" .Values.backup.s3 | nindent 4 }}
    {{- with .Values.backup.encryption.existingSecret }}
    {{- include "postgres.encryptionVolume" . | nindent 4 }}
    {{- end }}
    - { name: tmp, emptyDir: { sizeLimit: 64Mi } }
{{- end }}
