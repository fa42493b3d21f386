{{/* Whole cores of an amount of CPU such as 500m or 1.5. */}}
{{- define "postgres.cores" -}}
{{- if hasSuffix "m" . -}}
{{ div (trimSuffix "m" . | int64 | add 999) 1000 }}
{{- else -}}
{{ ceil . | int64 }}
{{- end -}}
{{- end }}

{{/* What follows from the memory and CPU of a server. */}}
{{- define "postgres.tuning" -}}
{{- $requested := default .Values.resources.limits.memory .Values.resources.requests.memory -}}
{{- $limit := default .Values.resources.requests.memory .Values.resources.limits.memory -}}
{{- $cpu := default .Values.resources.requests.cpu .Values.resources.limits.cpu -}}
# From resources, by postgres.tuning: auto. postgres.parameters override it.
{{- if $limit }}
{{- $requested = include "postgres.mebibytes" $requested | int64 }}
{{- $limit = include "postgres.mebibytes" $limit | int64 }}
{{- $connections := .Values.postgres.parameters.max_connections | default 100 | int64 | max 1 }}

# Stays taken, so it is a quarter of the memory requested; PostgreSQL's own 128MB where a quarter of the limit has room for it.
shared_buffers = {{ max 1 (div $requested 4) (min 128 (div $limit 4)) }}MB
# What the planner may expect to be cached, by the kernel too: three quarters of the limit.
effective_cache_size = {{ max 1 (div (mul $limit 3) 4) }}MB
# A vacuum or the building of an index, of which few run at a time: a sixteenth of the limit.
maintenance_work_mem = {{ min 2048 (max 16 (div $limit 16)) }}MB
# One sort or hash of one query: a quarter of the limit over max_connections ({{ $connections }}), at least PostgreSQL's own 4MB.
work_mem = {{ max 4 (div (div $limit 4) $connections) }}MB
{{- end }}
{{- if $cpu }}
{{- $cores := include "postgres.cores" $cpu | int64 }}

# Parallel queries have as many workers as there are cores ({{ $cores }}), one query or index half of them.
max_parallel_workers = {{ $cores }}
max_parallel_workers_per_gather = {{ min 8 (div $cores 2) }}
max_parallel_maintenance_workers = {{ min 8 (div $cores 2) }}
{{- if gt $cores 4 }}
# Room for them beside replication and extensions.
max_worker_processes = {{ add $cores 4 }}
{{- end }}
{{- end }}

# A page at random costs little more than the next one on SSDs and on volumes that are reached over the network.
random_page_cost = 1.1
{{- end }}
