{{/*
The defines below take a dict: "context" $, "claim" the claim's name, "volume" the values of its kind, "own" what this one
has of its own (storageClass, persistentVolume).
*/}}
{{- define "postgres.claim" -}}
apiVersion: v1
kind: PersistentVolumeClaim
metadata:
  name: {{ .claim }}
  namespace: {{ .context.Release.Namespace | quote }}
  {{- include "postgres.kept" .context | nindent 2 }}
spec:
  accessModes: {{ toJson .volume.accessModes }}
  resources: { requests: { storage: {{ .volume.size }} } }
  {{- if .own.persistentVolume }}
  storageClassName: {{ include "postgres.storageClass" . | quote }}
  volumeName: {{ include "postgres.volumeName" . | quote }}
  {{- else }}
  {{- with include "postgres.storageClass" . }}
  storageClassName: {{ . | quote }}
  {{- end }}
  {{- end }}
{{- end }}

{{/* A PersistentVolume for one claim alone. What is on it stays, whatever becomes of the claim. */}}
{{- define "postgres.persistentVolume" -}}
apiVersion: v1
kind: PersistentVolume
metadata:
  name: {{ include "postgres.volumeName" . | quote }}
  {{- include "postgres.kept" .context | nindent 2 }}
spec:
  capacity: { storage: {{ .volume.size }} }
  accessModes: {{ toJson .volume.accessModes }}
  persistentVolumeReclaimPolicy: Retain
  storageClassName: {{ include "postgres.storageClass" . | quote }}
  claimRef: { apiVersion: v1, kind: PersistentVolumeClaim, namespace: {{ .context.Release.Namespace | quote }}, name: {{ .claim }} }
  {{- with .own.persistentVolume.mountOptions }}
  mountOptions: {{ toJson . }}
  {{- end }}
  {{- with .own.persistentVolume.nfs }}
  nfs: { server: {{ .server | quote }}, path: {{ .path | quote }} }
  {{- end }}
  {{- with .own.persistentVolume.hostPath }}
  hostPath: { path: {{ .path | quote }}, type: Directory }
  {{- end }}
  {{- with .own.persistentVolume.local }}
  local: { path: {{ .path | quote }} }
  {{- end }}
  {{- with .own.persistentVolume.node }}
  nodeAffinity:
    required:
      nodeSelectorTerms:
        - matchExpressions:
            - { key: kubernetes.io/hostname, operator: In, values: [{{ . | quote }}] }
  {{- end }}
{{- end }}

{{/* Name of a volume's StorageClass; empty for the cluster's default, or for none where the PersistentVolume is given. */}}
{{- define "postgres.storageClass" -}}
{{- $class := default .volume.storageClass .own.storageClass -}}
{{- if and (not $class) (not .own.persistentVolume) .context.Values.storage.ownStorageClass.enabled -}}
{{- $class = include "postgres.clusterName" .context -}}
{{- end -}}
{{ $class }}
{{- end }}

{{/* Name of the PersistentVolume that a claim is bound to beforehand. */}}
{{- define "postgres.volumeName" -}}
{{ default (printf "%s.%s" .context.Release.Namespace .claim) .own.persistentVolume.existing }}
{{- end }}

{{/* The claim of the archive's own volume; empty where the archive is on the backup volume. */}}
{{- define "postgres.archiveClaim" -}}
{{- with .Values.storage.archive -}}
{{- if and $.Values.backup.enabled (not $.Values.backup.s3) (or .size .existingClaim) -}}
{{ default (printf "%s-archive" (include "postgres.fullname" $)) .existingClaim }}
{{- end -}}
{{- end -}}
{{- end }}

{{- define "postgres.backupClaim" -}}
{{ default (printf "%s-backup" (include "postgres.fullname" .)) .Values.storage.backup.existingClaim }}
{{- end }}
