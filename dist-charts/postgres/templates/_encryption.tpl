{{/*
The keys of encrypted copies, for a pod that writes or reads them. The Secret may be missing: the scripts say so.
postgres.encryptionVolume and postgres.encryptionEnv take its name.
*/}}
{{- define "postgres.encryptionEnv" -}}
- { name: ENCRYPTION_SECRET, value: {{ . | quote }} }
{{- end }}

{{- define "postgres.encryptionMount" -}}
- { name: encryption, mountPath: /pg/encryption, readOnly: true }
{{- end }}

{{- define "postgres.encryptionVolume" -}}
- name: encryption
  secret: { secretName: {{ . | quote }}, defaultMode: 0440, optional: true }
{{- end }}

{{/* The Secret of the keys with which a recovery's source is read; empty where it is not encrypted. */}}
{{- define "postgres.sourceEncryption" -}}
{{ default .Values.backup.encryption.existingSecret .Values.recovery.source.encryptionSecret }}
{{- end }}
