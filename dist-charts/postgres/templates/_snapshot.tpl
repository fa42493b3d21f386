{{/* Refuses snapshots where Helm sees a cluster that has none; every namespace has this ConfigMap. */}}
{{- define "postgres.checkSnapshots" -}}
{{- if and (lookup "v1" "ConfigMap" .Release.Namespace "kube-root-ca.crt") (not (.Capabilities.APIVersions.Has "snapshot.storage.k8s.io/v1")) -}}
{{- fail "backup.snapshot.enabled: the cluster has no VolumeSnapshots (snapshot.storage.k8s.io/v1). Install a CSI driver with the snapshot controller and its CRDs, or set it to false" -}}
{{- end -}}
{{- end }}

{{/* Labels of the snapshots that the job makes: by the second it finds them again. */}}
{{- define "postgres.snapshotLabels" -}}
{{ include "postgres.selector" . }}
helmwright/snapshot-of: {{ include "postgres.fullname" . }}
{{- end }}
