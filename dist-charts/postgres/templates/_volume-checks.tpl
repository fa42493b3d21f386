{{/* Refuses volumes that can't be had, all of them at once, before anything is changed. */}}
{{- define "postgres.checkVolumes" -}}
{{- $wrong := list -}}
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
{{- $claims := dict "backup" (include "postgres.backupClaim" .) "archive" (include "postgres.archiveClaim" .) -}}
{{- range $kind, $volume := pick .Values.storage "backup" "archive" -}}
{{- $path := printf "storage.%s" $kind -}}
{{- with $volume.persistentVolume -}}
{{- $place := include "postgres.volumePlace" . -}}
{{- with get $taken $place -}}
{{- $wrong = append $wrong (printf "%s.persistentVolume: it is the volume of %s already, and each claim needs one of its own" $path .) -}}
{{- end -}}
{{- $_ := set $taken $place (get $claims $kind) -}}
{{- end -}}
{{- if regexMatch (printf "^(data|wal)-%s-[0-9]+$" $name) $volume.existingClaim -}}
{{- $wrong = append $wrong (printf "%s.existingClaim: %s is the claim of a server, which backups are there to outlive. Name another" $path $volume.existingClaim) -}}
{{- end -}}
{{- if and (include "postgres.archiving" $) (has "ReadWriteOncePod" $volume.accessModes) -}}
{{- $wrong = append $wrong (printf "%s.accessModes: ReadWriteOncePod lets either the archive or a backup have the volume, and both need it. Take ReadWriteOnce, or set archive.enabled to false" $path) -}}
{{- end -}}
{{- if and (include "postgres.backingUpToVolume" $) (get $claims $kind) -}}
{{- with include "postgres.backupClaimProblem" (dict "context" $ "path" $path "claim" (get $claims $kind) "volume" $volume) -}}
{{- $wrong = append $wrong . -}}
{{- end -}}
{{- end -}}
{{- end -}}
{{- with .Values.storage.archive -}}
{{- if and .storageClass (not .size) (not .existingClaim) -}}
{{- $wrong = append $wrong "storage.archive.size: the archive gets a volume of its own only with a size. Give one, or take storage.archive.storageClass away" -}}
{{- end -}}
{{- end -}}
{{- if eq $claims.backup $claims.archive -}}
{{- $wrong = append $wrong (printf "storage.archive: %s is the claim of the backups already. Name another, or leave storage.archive empty to keep both on one volume" $claims.archive) -}}
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

{{/* The same of a claim of backups or of the archive, which may be the user's; takes "path", "claim" and "volume". */}}
{{- define "postgres.backupClaimProblem" -}}
{{- $namespace := .context.Release.Namespace -}}
{{- if .volume.existingClaim -}}
{{- /* every namespace has this ConfigMap, so that whoever sees it would see the claim */ -}}
{{- if and (lookup "v1" "ConfigMap" $namespace "kube-root-ca.crt") (not (lookup "v1" "PersistentVolumeClaim" $namespace .claim)) -}}
{{ .path }}.existingClaim: there is no claim {{ .claim }} in the namespace {{ $namespace }}. Make it first, or name one that is there
{{- end -}}
{{- else -}}
{{- include "postgres.claimProblem" (dict "context" .context "path" .path "claim" .claim "volume" .volume "own" (dict "storageClass" "" "persistentVolume" .volume.persistentVolume)) -}}
{{- end -}}
{{- end }}
