{{/* Tag and digest of the official image for each major version. */}}
{{- define "postgres.releasedImages" -}}
15: { tag: 15-trixie, digest: "sha256:dfbbb0ad8cab91d41e99123664e37a9b25d0413426d4fb3154e4d668e5d35246" }
16: { tag: 16-trixie, digest: "sha256:a3b7f434b2dc57ce85a67e171163eb8ab1a1ebcb39d27484661f26b1dfbe30d6" }
17: { tag: 17-trixie, digest: "sha256:f4c66b820c6f974249089d3d16d86a3698eae11e8746eb6644b2271031e91232" }
18: { tag: 18-trixie, digest: "sha256:86c951e05bf56c93d95d397747fb8820ac76cc3bedb78f43abd83eedbe3666ae" }
{{- end }}

{{- define "postgres.image" -}}
{{- $released := get (include "postgres.releasedImages" . | fromYaml) (toString .Values.postgres.version) -}}
{{- $tag := default $released.tag .Values.image.tag -}}
{{- $digest := .Values.image.digest -}}
{{- if not (or $digest .Values.image.tag) -}}
{{- $digest = $released.digest -}}
{{- end -}}
{{ .Values.image.repository }}:{{ $tag }}{{ with $digest }}@{{ . }}{{ end }}
{{- end }}

{{/* Image and security of every container. */}}
{{- define "postgres.container" -}}
image: {{ include "postgres.image" . }}
imagePullPolicy: {{ .Values.image.pullPolicy }}
securityContext:
  allowPrivilegeEscalation: false
  capabilities: { drop: [ALL] }
  readOnlyRootFilesystem: true
  runAsNonRoot: true
  {{- if ne (toString .Values.security.user) "assigned" }}
  runAsUser: {{ int64 .Values.security.user }}
  runAsGroup: {{ int64 .Values.security.user }}
  {{- end }}
{{- end }}
