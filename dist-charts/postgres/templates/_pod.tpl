{{/* What every pod of the release shares, Jobs included. */}}
{{- define "postgres.pod" -}}
automountServiceAccountToken: false
enableServiceLinks: false
securityContext:
  runAsNonRoot: true
  seccompProfile: { type: RuntimeDefault }
  {{- if ne (toString .Values.security.user) "assigned" }}
  runAsUser: {{ int64 .Values.security.user }}
  runAsGroup: {{ int64 .Values.security.user }}
  fsGroup: {{ int64 .Values.security.user }}
  fsGroupChangePolicy: OnRootMismatch
  {{- end }}
{{- with .Values.image.pullSecrets }}
imagePullSecrets:
  {{- range . }}
  - name: {{ . | quote }}
  {{- end }}
{{- end }}
{{- with .Values.scheduling.runtimeClassName }}
runtimeClassName: {{ . | quote }}
{{- end }}
{{- with .Values.scheduling.nodeSelector }}
nodeSelector: {{- toYaml . | nindent 2 }}
{{- end }}
{{- with .Values.scheduling.tolerations }}
tolerations: {{- toYaml . | nindent 2 }}
{{- end }}
{{- end }}

{{/* The API's token, for the pods that talk to it and for no other. */}}
{{- define "postgres.tokenVolume" -}}
- name: token
  projected:
    defaultMode: 0440
    sources:
      - serviceAccountToken: { path: token, expirationSeconds: 3607 }
      - configMap: { name: kube-root-ca.crt, items: [{ key: ca.crt, path: ca.crt }] }
{{- end }}

{{- define "postgres.scriptsVolume" -}}
- name: scripts
  configMap: { name: {{ include "postgres.fullname" . }}-scripts, defaultMode: 0555 }
{{- end }}

{{/* Why kube-score's complaint about the image's pull policy doesn't hold. */}}
{{- define "postgres.imageExceptions" -}}
kube-score/ignore: container-image-pull-policy
helmwright/why-container-image-pull-policy: the image is named by its digest, which never changes
{{- end }}
