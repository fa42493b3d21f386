{{/* The claim that is recovered from; empty where nothing is. */}}
{{- define "postgres.recoveryClaim" -}}
{{- if .Values.recovery.source.claim -}}
{{ .Values.recovery.source.claim }}
{{- else if .Values.recovery.source.release -}}
{{ include "postgres.recoverySource" . }}-backup
{{- end -}}
{{- end }}

{{/* What is recovered from, for people; empty where nothing is. */}}
{{- define "postgres.recovering" -}}
{{- with .Values.recovery.source.s3 -}}
{{ include "postgres.s3Place" (dict "context" $ "s3" .) }}
{{- else -}}
{{ include "postgres.recoveryClaim" . }}
{{- end -}}
{{- end }}

{{/* What the names of the source's objects start with. */}}
{{- define "postgres.recoverySource" -}}
{{ include "postgres.fullname" (dict "Release" (dict "Name" .Values.recovery.source.release) "Chart" .Chart "Values" (dict "nameOverride" "" "fullnameOverride" "")) }}
{{- end }}

{{/* Refuses sources that contradict each other, or that this release would write to. */}}
{{- define "postgres.checkRecovery" -}}
{{- $source := .Values.recovery.source -}}
{{- if and $source.release $source.claim -}}
{{- fail "recovery.source.claim: recovery.source.release is given too. Give the one that has the backups" -}}
{{- end -}}
{{- range $key, $value := pick $source "release" "claim" -}}
{{- if and $value $source.s3 -}}
{{- fail (printf "recovery.source.%s: recovery.source.s3 is given too. Give the one that has the backups" $key) -}}
{{- end -}}
{{- end -}}
{{- if and $source.s3 (include "postgres.s3" .) -}}
{{- if eq (include "postgres.recovering" .) (include "postgres.s3Place" (dict "context" . "s3" .Values.backup.s3)) -}}
{{- fail (printf "recovery.source.s3: %s is where this release keeps its own backups, and nothing is ever written to what is recovered from. Give another backup.s3.path" (include "postgres.recovering" .)) -}}
{{- end -}}
{{- end -}}
{{- $claim := include "postgres.recoveryClaim" . -}}
{{- if and $claim (include "postgres.backingUpToVolume" .) (eq $claim (include "postgres.backupClaim" .)) -}}
{{- fail (printf "recovery.source: the claim %s is where this release keeps its own backups, and nothing is ever written to what is recovered from. Give the new release another name, or another claim in storage.backup.existingClaim" $claim) -}}
{{- end -}}
{{- if and $claim (eq $claim (include "postgres.archiveClaim" .)) -}}
{{- fail (printf "recovery.source: the claim %s is where this release keeps its own archive, and nothing is ever written to what is recovered from. Give another one in storage.archive.existingClaim" $claim) -}}
{{- end -}}
{{- if and $source.archiveClaim (include "postgres.backingUpToVolume" .) (eq $source.archiveClaim (include "postgres.backupClaim" .)) -}}
{{- fail (printf "recovery.source.archiveClaim: the claim %s is where this release keeps its own backups, and nothing is ever written to what is recovered from. Give another one in storage.backup.existingClaim" $source.archiveClaim) -}}
{{- end -}}
{{- if and $source.archiveClaim (eq $source.archiveClaim (include "postgres.archiveClaim" .)) -}}
{{- fail (printf "recovery.source.archiveClaim: the claim %s is where this release keeps its own archive, and nothing is ever written to what is recovered from. Give the new release another name, or another claim in storage.archive.existingClaim" $source.archiveClaim) -}}
{{- end -}}
{{- if and (eq .Values.recovery.from "server") (not $source.release) -}}
{{- fail "recovery.source.release: a copy of a server needs the release whose server it is" -}}
{{- end -}}
{{- if not (or $claim $source.s3 (not .Values.recovery.target)) -}}
{{- fail "recovery.target: there is no recovery.source. Give the release or the claim that has the backups" -}}
{{- end -}}
{{- end }}

{{/* How far: the kind of the target and its value, as the scripts read them. */}}
{{- define "postgres.recoveryTarget" -}}
{{- range $kind, $value := default (dict "latest" "") .Values.recovery.target -}}
- { name: TARGET_KIND, value: {{ $kind }} }
- { name: TARGET_VALUE, value: {{ ternary (int64 $value | toString) (toString $value) (eq $kind "transaction") | quote }} }
{{- end }}
- { name: TARGET_INCLUSIVE, value: {{ .Values.recovery.inclusive | quote }} }
- { name: TARGET_TIMELINE, value: {{ .Values.recovery.timeline | quote }} }
- { name: BACKUP, value: {{ .Values.recovery.backup | quote }} }
{{- end }}

{{/* The pod that recovers, and gives what it has recovered to the first server. */}}
{{- define "postgres.recoveryPod" -}}
metadata:
  labels:
    {{- include "postgres.selector" . | nindent 4 }}
    app.kubernetes.io/component: recovery
    {{- if eq .Values.recovery.from "server" }}
    {{ include "postgres.recoverySource" . }}-client: "true"
    {{- end }}
    {{- with .Values.commonLabels }}
    {{- toYaml . | nindent 4 }}
    {{- end }}
  {{- with .Values.commonAnnotations }}
  annotations: {{- toYaml . | nindent 4 }}
  {{- end }}
spec:
  restartPolicy: Never
  {{- include "postgres.pod" . | nindent 2 }}
  {{- with .Values.recovery.source.release }}
  # A volume that only one node may have is on the node of the source's archive.
  affinity:
    podAffinity:
      preferredDuringSchedulingIgnoredDuringExecution:
        - weight: 100
          podAffinityTerm:
            topologyKey: kubernetes.io/hostname
            labelSelector:
              matchLabels: { app.kubernetes.io/instance: {{ . | quote }}, app.kubernetes.io/component: archive }
  {{- end }}
  containers:
    - name: recovery
      {{- include "postgres.container" . | nindent 6 }}
      command: [/pg/scripts/recovery.sh]
      terminationMessagePolicy: FallbackToLogsOnError
      ports:
        - { name: postgres, containerPort: 5432, protocol: TCP }
      env:
        - { name: NAME, value: {{ include "postgres.fullname" . }} }
        - { name: NAMESPACE, value: {{ .Release.Namespace | quote }} }
        - { name: POSTGRES_VERSION, value: {{ .Values.postgres.version | quote }} }
        - { name: SECRET, value: {{ include "postgres.secretName" . | quote }} }
        - { name: PASSFILE, value: /tmp/passfile }
        - { name: FROM, value: {{ .Values.recovery.from }} }
        {{- if eq .Values.recovery.from "server" }}
        - { name: SOURCE_HOST, value: {{ printf "%s.%s.svc" (include "postgres.recoverySource" .) .Release.Namespace | quote }} }
        {{- else }}
        - { name: SOURCE, value: {{ include "postgres.recovering" . | quote }} }
        {{- with .Values.recovery.source.s3 }}
        {{- include "postgres.s3Env" (dict "context" $ "s3" .) | nindent 8 }}
        {{- end }}
        {{- include "postgres.recoveryTarget" . | nindent 8 }}
        {{- with include "postgres.sourceEncryption" . }}
        {{- include "postgres.encryptionEnv" . | nindent 8 }}
        {{- end }}
        {{- end }}
      resources: {{- toYaml .Values.resources | nindent 8 }}
      volumeMounts:
        {{- if eq .Values.recovery.from "server" }}
        - { name: source-secret, mountPath: /pg/source-secret, readOnly: true }
        {{- else if .Values.recovery.source.s3 }}
        - { name: storage-keys, mountPath: /pg/s3, readOnly: true }
        {{- else }}
        - { name: backup, mountPath: /pg/backup, readOnly: true }
        {{- if .Values.recovery.source.archiveClaim }}
        - { name: archive, mountPath: /pg/archive, readOnly: true }
        {{- end }}
        {{- end }}
        {{- if and (eq .Values.recovery.from "backups") (include "postgres.sourceEncryption" .) }}
        {{- include "postgres.encryptionMount" . | nindent 8 }}
        {{- end }}
        - { name: scratch, mountPath: /pg/scratch }
        - { name: scripts, mountPath: /pg/scripts, readOnly: true }
        - { name: secrets, mountPath: /pg/secrets, readOnly: true }
        - { name: tmp, mountPath: /tmp }
  volumes:
    {{- if eq .Values.recovery.from "server" }}
    - name: source-secret
      secret:
        secretName: {{ default (include "postgres.recoverySource" .) .Values.recovery.source.secret | quote }}
        defaultMode: 0440
        items:
          - { key: {{ .Values.auth.secretKeys.superuser | quote }}, path: superuser }
    {{- else if .Values.recovery.source.s3 }}
    {{- include "postgres.s3Volume" .Values.recovery.source.s3 | nindent 4 }}
    {{- else }}
    - name: backup
      persistentVolumeClaim: { claimName: {{ include "postgres.recoveryClaim" . | quote }} }
    {{- with .Values.recovery.source.archiveClaim }}
    - name: archive
      persistentVolumeClaim: { claimName: {{ . | quote }} }
    {{- end }}
    {{- end }}
    {{- if and (eq .Values.recovery.from "backups") (include "postgres.sourceEncryption" .) }}
    {{- include "postgres.encryptionVolume" (include "postgres.sourceEncryption" .) | nindent 4 }}
    {{- end }}
    {{- include "postgres.scratchVolume" (dict "context" . "scratch" .Values.recovery.scratch) | nindent 4 }}
    {{- include "postgres.scriptsVolume" . | nindent 4 }}
    - name: secrets
      secret:
        secretName: {{ include "postgres.secretName" . | quote }}
        defaultMode: 0440
        items:
          - { key: {{ .Values.auth.secretKeys.replication | quote }}, path: replication }
    - { name: tmp, emptyDir: { sizeLimit: 64Mi } }
{{- end }}

{{/* Its Job: one for each content, since a Job can't be changed. */}}
{{- define "postgres.recoveryJob" -}}
{{ include "postgres.fullname" . }}-recovery-{{ include "postgres.recoveryPod" . | sha256sum | trunc 8 }}
{{- end }}

{{/* A volume that comes and goes with its pod. What an incremental backup is put together of stands there beside the result:
postgres.scratchVolume (dict "context" $ "scratch" .Values.recovery.scratch) */}}
{{- define "postgres.scratchVolume" -}}
{{- $storage := .context.Values.storage -}}
{{- $data := mul (include "postgres.mebibytes" $storage.data.size) (ternary 2 1 (ge (int .context.Values.postgres.version) 17)) -}}
- name: scratch
  ephemeral:
    volumeClaimTemplate:
      spec:
        accessModes: [ReadWriteOnce]
        resources: { requests: { storage: {{ dig "size" (printf "%dMi" (add $data (include "postgres.mebibytes" $storage.wal.size))) .scratch }} } }
        {{- with include "postgres.storageClass" (dict "context" .context "volume" $storage.data "own" (dict "storageClass" .scratch.storageClass "persistentVolume" dict)) }}
        storageClassName: {{ . | quote }}
        {{- end }}
{{- end }}
