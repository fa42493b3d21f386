{{/* The volume with the scripts of the first initialisation; nothing when there are none. */}}
{{- define "postgres.initScriptsVolume" -}}
{{- with .Values.postgres.initScripts }}
{{- if or .inline .configMap .secret }}
- name: init-scripts
  projected:
    defaultMode: 0550
    sources:
      {{- if .inline }}
      - configMap: { name: {{ include "postgres.fullname" $ }}-init-scripts }
      {{- end }}
      {{- if .configMap }}
      - configMap: { name: {{ .configMap | quote }} }
      {{- end }}
      {{- if .secret }}
      - secret: { name: {{ .secret | quote }} }
      {{- end }}
{{- end }}
{{- end }}
{{- end }}
