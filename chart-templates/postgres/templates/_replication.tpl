{{/* Number of standbys: none when standalone. */}}
{{- define "postgres.replicas" -}}
{{- if eq .Values.architecture "replication" -}}
{{ dig "count" <% default "replicas.count" %> (.Values.replicas | default dict) }}
{{- else -}}
0
{{- end -}}
{{- end }}

{{/* Number of replication slots that the primary needs: one for each standby and one for the archive. */}}
{{- define "postgres.slots" -}}
{{ add (include "postgres.replicas" .) (ternary 1 0 (ne (include "postgres.archiving" .) "")) }}
{{- end }}

{{/* Share of the WAL volume that a slot may hold back, in percent: the server knows one limit for the archive's and the standbys'. */}}
{{- define "postgres.slotLimitPercent" -}}
{{- $percent := dig "slotLimitPercent" <% default "replication.slotLimitPercent" %> (.Values.replication | default dict) -}}
{{- if include "postgres.archiving" . -}}
{{- $percent = max $percent .Values.archive.slotLimitPercent -}}
{{- end -}}
{{ $percent }}
{{- end }}

{{/* Number of the member that is asked to become primary: empty when none is. */}}
{{- define "postgres.requestedPrimary" -}}
{{- $requested := dig "primary" "" (.Values.replication | default dict) | toString -}}
{{- if gt (int $requested) (include "postgres.replicas" . | int) -}}
{{- fail (printf "replication.primary: %s is more than replicas.count, which is %s. Lower it, or raise replicas.count" $requested (include "postgres.replicas" .)) -}}
{{- end -}}
{{ $requested }}
{{- end }}

{{/* Number of standbys that must confirm a commit. */}}
{{- define "postgres.synchronousStandbys" -}}
{{- $standbys := dig "synchronous" "standbys" <% default "replication.synchronous.standbys" %> (.Values.replication | default dict) | int -}}
{{- if gt $standbys (include "postgres.replicas" . | int) -}}
{{- fail (printf "replication.synchronous.standbys: %d is more than replicas.count, which is %s: no commit would ever end. Lower it, or raise replicas.count" $standbys (include "postgres.replicas" .)) -}}
{{- end -}}
{{ $standbys }}
{{- end }}
