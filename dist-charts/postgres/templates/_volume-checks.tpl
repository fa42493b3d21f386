{{/* Refuses volumes that can't be had, all of them at once, before anything is changed. */}}
{{- define "postgres.checkVolumes" -}}
{{- $wrong := list -}}
{{- if and .Values.storage.ownStorageClass.enabled (not .Values.storage.ownStorageClass.provisioner) -}}
{{- $wrong = append $wrong "storage.ownStorageClass.provisioner: a StorageClass needs one, for example ebs.csi.aws.com" -}}
{{- end -}}
{{- if and .Values.security.changeOwnership (eq (toString .Values.security.user) "assigned") -}}
{{- $wrong = append $wrong "security.changeOwnership: with security.user: assigned nobody knows beforehand whom to give the volumes to" -}}
{{- end -}}
{{- $name := include "postgres.fullname" . -}}
{{- $taken := dict -}}
{{- range $kind, $volume := pick .Values.storage "data" "wal" -}}
{{- range $member := until (add 1 (include "postgres.replicas" $) | int) -}}
{{- $own := get $volume.members (toString $member) | default dict -}}
{{- $claim := printf "%s-%s-%d" $kind $name $member -}}
{{- with include "postgres.claimProblem" (dict "context" $ "path" (printf "storage.%s" $kind) "claim" $claim "volume" $volume "own" $own) -}}
{{- $wrong = append $wrong . -}}
{{- end -}}
{{- with $own.persistentVolume -}}
{{- $place := include "postgres.volumePlace" . -}}
{{- with get $taken $place -}}
{{- $wrong = append $wrong (printf "storage.%s.members.%d.persistentVolume: it is the volume of %s already, and each claim needs one of its own" $kind $member .) -}}
{{- end -}}
{{- $_ := set $taken $place $claim -}}
{{- end -}}
{{- end -}}
{{- end -}}
{{- with .Values.storage.backup.persistentVolume -}}
{{- with get $taken (include "postgres.volumePlace" .) -}}
{{- $wrong = append $wrong (printf "storage.backup.persistentVolume: it is the volume of %s already, and each claim needs one of its own" .) -}}
{{- end -}}
{{- end -}}
{{- if regexMatch (printf "^(data|wal)-%s-[0-9]+$" $name) .Values.storage.backup.existingClaim -}}
{{- $wrong = append $wrong (printf "storage.backup.existingClaim: %s is the claim of a server, which backups are there to outlive. Name another" .Values.storage.backup.existingClaim) -}}
{{- end -}}
{{- if and (include "postgres.archiving" .) (has "ReadWriteOncePod" .Values.storage.backup.accessModes) -}}
{{- $wrong = append $wrong "storage.backup.accessModes: ReadWriteOncePod lets either the archive or a backup have the volume, and both need it. Take ReadWriteOnce, or set archive.enabled to false" -}}
{{- end -}}
{{- if .Values.backup.enabled -}}
{{- with include "postgres.backupClaimProblem" . -}}
{{- $wrong = append $wrong . -}}
{{- end -}}
{{- end -}}
{{- with $wrong -}}
{{- fail (join "; " .) -}}
{{- end -}}
{{- end }}

{{/* Where a PersistentVolume is, in the same words however its path is written. */}}
{{- define "postgres.volumePlace" -}}
{{- with .existing }}PersistentVolume {{ . }}{{ end -}}
{{- with .nfs }}{{ lower .server }}:{{ clean .path }}{{ end -}}
{{- with or .hostPath .local }}{{ $.node }}:{{ clean .path }}{{ end -}}
{{- end }}

{{/*
What the API would refuse of a claim that is there, where Helm can see it; takes what postgres.claim takes, and "path". A
size that was asked for and never reached may be taken back, so a shrink is what lies below the volume's own size as well.
*/}}
{{- define "postgres.claimProblem" -}}
{{- $found := lookup "v1" "PersistentVolumeClaim" .context.Release.Namespace .claim | default dict -}}
{{- $size := dig "spec" "resources" "requests" "storage" "" $found -}}
{{- $capacity := dig "status" "capacity" "storage" $size $found -}}
{{- $asked := include "postgres.mebibytes" .volume.size | int64 -}}
{{- if and (lt $asked (include "postgres.mebibytes" $size | int64)) (le $asked (include "postgres.mebibytes" $capacity | int64)) -}}
{{ .path }}.size: {{ .volume.size }} is less than the {{ $size }} of the claim {{ .claim }}, and no volume can be made smaller. Give {{ $size }} or more
{{- end -}}
{{- $class := dig "spec" "storageClassName" "" $found -}}
{{- $wanted := include "postgres.storageClass" . -}}
{{- if and $class $wanted (ne $class $wanted) -}}
{{ .path }}.storageClass: the claim {{ .claim }} has {{ $class }}, which can't become {{ $wanted }}. Name {{ $class }} in {{ .path }}.members for this server until it is moved
{{- end -}}
{{- end }}

{{/* The same of the backups' claim, which may be the user's. */}}
{{- define "postgres.backupClaimProblem" -}}
{{- $claim := include "postgres.backupClaim" . -}}
{{- if .Values.storage.backup.existingClaim -}}
{{- /* every namespace has this ConfigMap, so that whoever sees it would see the claim */ -}}
{{- if and (lookup "v1" "ConfigMap" .Release.Namespace "kube-root-ca.crt") (not (lookup "v1" "PersistentVolumeClaim" .Release.Namespace $claim)) -}}
storage.backup.existingClaim: there is no claim {{ $claim }} in the namespace {{ .Release.Namespace }}. Make it first, or name one that is there
{{- end -}}
{{- else -}}
{{- include "postgres.claimProblem" (dict "context" $ "path" "storage.backup" "claim" $claim "volume" .Values.storage.backup "own" (dict "storageClass" "" "persistentVolume" .Values.storage.backup.persistentVolume)) -}}
{{- end -}}
{{- end }}
