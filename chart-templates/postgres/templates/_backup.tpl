{{/* Whether WAL is archived onto a volume: "true" or empty. */}}
{{- define "postgres.archiving" -}}
{{- if and .Values.backup.enabled .Values.archive.enabled (not .Values.backup.s3) -}}
true
{{- end -}}
{{- end }}

{{/* Whether there is a volume for backups: "true" or empty. Beside S3 storage it has the dumps. */}}
{{- define "postgres.backingUpToVolume" -}}
{{- if and .Values.backup.enabled (or (not .Values.backup.s3) .Values.backup.logical.enabled) -}}
true
{{- end -}}
{{- end }}

{{/* A pod with the backup volume: postgres.backupPod (dict "context" $ "script" "backup.sh"). A dump logs in as superuser. */}}
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
  {{- include "postgres.besideArchive" $ | nindent 2 }}
  {{- if $.Values.security.changeOwnership }}
  initContainers:
    {{- include "postgres.ownershipContainer" (dict "context" $ "volumes" (ternary (list "backup" "archive") (list "backup") (ne (include "postgres.archiveClaim" $) ""))) | nindent 4 }}
  {{- end }}
  containers:
    - name: backup
      {{- include "postgres.container" $ | nindent 6 }}
      command: [/pg/scripts/{{ .script }}]
      terminationMessagePolicy: FallbackToLogsOnError
      env:
        {{- include "postgres.backupEnv" $ | nindent 8 }}
        {{- if eq .script "logical-backup.sh" }}
        {{- include "postgres.logicalEnv" $ | nindent 8 }}
        {{- else }}
        {{- include "postgres.physicalEnv" $ | nindent 8 }}
        {{- end }}
      resources: {{- toYaml $.Values.backup.resources | nindent 8 }}
      volumeMounts:
        {{- include "postgres.backupMounts" $ | nindent 8 }}
        {{- if and $.Values.backup.encryption.existingSecret (eq .script "backup.sh") }}
        - { name: scratch, mountPath: /pg/scratch }
        {{- end }}
  volumes:
    {{- include "postgres.backupVolumes" $ | nindent 4 }}
    {{- if and $.Values.backup.encryption.existingSecret (eq .script "backup.sh") }}
    {{- include "postgres.scratchVolume" (dict "context" $ "scratch" $.Values.backup.encryption.scratch) | nindent 4 }}
    {{- end }}
    - name: secrets
      secret:
        secretName: {{ include "postgres.secretName" $ | quote }}
        defaultMode: 0440
        items:
          {{- if eq .script "logical-backup.sh" }}
          - { key: {{ $.Values.auth.secretKeys.superuser | quote }}, path: superuser }
          {{- else }}
          - { key: {{ $.Values.auth.secretKeys.replication | quote }}, path: replication }
          {{- end }}
{{- end }}

{{/* A volume that only one node may have is used on the node where the archive has it. */}}
{{- define "postgres.besideArchive" -}}
{{- $modes := list .Values.storage.backup.accessModes -}}
{{- if include "postgres.archiveClaim" . -}}
{{- $modes = append $modes .Values.storage.archive.accessModes -}}
{{- end -}}
{{- $everywhere := true -}}
{{- range $modes -}}
{{- $everywhere = and $everywhere (has "ReadWriteMany" .) -}}
{{- end -}}
{{- if and (include "postgres.archiving" .) (not $everywhere) -}}
affinity:
  podAffinity:
    requiredDuringSchedulingIgnoredDuringExecution:
      - topologyKey: kubernetes.io/hostname
        labelSelector:
          matchLabels:
            {{- include "postgres.selector" . | nindent 12 }}
            app.kubernetes.io/component: archive
{{- end -}}
{{- end }}

{{- define "postgres.backupEnv" -}}
- { name: NAME, value: {{ include "postgres.fullname" . }} }
- { name: NAMESPACE, value: {{ .Release.Namespace | quote }} }
- { name: PRIMARY_HOST, value: {{ include "postgres.primaryHost" . }} }
- { name: PRIMARY_PORT, value: {{ .Values.service.port | quote }} }
- { name: MEMBERS, value: {{ ternary (add 1 (include "postgres.replicas" .)) 0 (eq .Values.architecture "replication") | quote }} }
- { name: POSTGRES_VERSION, value: {{ .Values.postgres.version | quote }} }
- { name: SECRET, value: {{ include "postgres.secretName" . | quote }} }
- { name: PASSFILE, value: /tmp/passfile }
{{- with .Values.backup.encryption.existingSecret }}
{{ include "postgres.encryptionEnv" . }}
- { name: ENCRYPTION_KEY, value: {{ $.Values.backup.encryption.key | quote }} }
{{- end }}
{{- end }}

{{- define "postgres.physicalEnv" -}}
- { name: KEEP, value: {{ .Values.backup.keep | quote }} }
- { name: RECOVERY_WINDOW, value: {{ .Values.backup.recoveryWindow | quote }} }
- { name: FULL_EVERY, value: {{ .Values.backup.fullEvery | quote }} }
{{- end }}

{{- define "postgres.logicalEnv" -}}
- { name: KEEP, value: {{ .Values.backup.logical.keep | quote }} }
- { name: KEEP_DAYS, value: {{ .Values.backup.logical.keepDays | quote }} }
- { name: JOBS, value: {{ .Values.backup.logical.jobs | quote }} }
{{- end }}

{{- define "postgres.backupMounts" -}}
- { name: backup, mountPath: /pg/backup }
{{- if include "postgres.archiveClaim" . }}
- { name: archive, mountPath: /pg/archive }
{{- end }}
{{- if .Values.backup.encryption.existingSecret }}
{{ include "postgres.encryptionMount" . }}
{{- end }}
- { name: scripts, mountPath: /pg/scripts, readOnly: true }
- { name: secrets, mountPath: /pg/secrets, readOnly: true }
- { name: tmp, mountPath: /tmp }
{{- end }}

{{- define "postgres.backupVolumes" -}}
- name: backup
  persistentVolumeClaim: { claimName: {{ include "postgres.backupClaim" . | quote }} }
{{- with include "postgres.archiveClaim" . }}
- name: archive
  persistentVolumeClaim: { claimName: {{ . | quote }} }
{{- end }}
{{- with .Values.backup.encryption.existingSecret }}
{{ include "postgres.encryptionVolume" . }}
{{- end }}
{{ include "postgres.scriptsVolume" . }}
- { name: tmp, emptyDir: { medium: Memory, sizeLimit: 1Mi } }
{{- end }}
