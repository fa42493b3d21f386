// Generated from schemas/postgres by `helmwright build`: change it there.
import { defineValues } from "../generator/sdk/define-values.js";

/**
 * Values of the postgres chart.
 */
export type PostgresValues = (StandaloneValues | ReplicationValues)

export interface StandaloneValues extends PostgresCommonValues {
  /**
   * One server, or a primary with streaming replicas.
   * Going from standalone to replication is an upgrade and keeps the data.
   *
   * Default: `standalone`
   *
   * Allowed: "standalone"
   */
  architecture?: "standalone"
  /**
   * Only with architecture: replication.
   */
  replicas?: never
  /**
   * Only with architecture: replication.
   */
  replication?: never
  /**
   * Only with architecture: replication.
   */
  failover?: never
}
/**
 * Values of the postgres chart.
 */
export interface PostgresCommonValues {
  /**
   * Replaces the chart's name in object names and in the label app.kubernetes.io/name.
   * Only for a new release: changed later, Helm is refused, or an empty database starts beside the old volumes.
   *
   * Default: `""`
   *
   * Allowed: lower-case letters, digits, "-" and ".", beginning and ending with a letter or a digit
   */
  nameOverride?: string
  /**
   * Replaces the whole name that objects start with (default, the release's name and the chart's).
   * Only for a new release: changed later, an empty database starts beside the old volumes, which are kept.
   *
   * Default: `""`
   *
   * Allowed: lower-case letters, digits, "-" and ".", beginning and ending with a letter or a digit
   */
  fullnameOverride?: string
  /**
   * Labels of every object and pod of the release. A change restarts the servers.
   *
   * Allowed: an object whose values are at most 63 letters, digits, "-", "_" and ".", beginning and ending with a letter or a digit
   */
  commonLabels?: {
    /**
     * Allowed: at most 63 letters, digits, "-", "_" and ".", beginning and ending with a letter or a digit
     */
    [k: string]: string
  }
  /**
   * Annotations of every object and pod of the release. A change restarts the servers.
   *
   * Allowed: an object whose values are text
   */
  commonAnnotations?: {
    /**
     * Allowed: text
     */
    [k: string]: string
  }
  /**
   * The PostgreSQL image: the official one, or any other that has bash, openssl and PostgreSQL's programs on its PATH.
   * Left as it is, tag and digest are those that this version of the chart was released with for postgres.version.
   */
  image?: {
    /**
     * Registry and name of the image. A mirror keeps the digests.
     *
     * Default: `docker.io/library/postgres`
     *
     * Allowed: a registry, an optional port and a path in lower case, without a tag or a digest: those go into image.tag and image.digest
     */
    repository?: string
    /**
     * Tag of the image. Empty means the one that belongs to postgres.version.
     *
     * Default: `""`
     *
     * Allowed: letters, digits, "_", "." and "-", at most 128
     *
     * Example: `18.6-trixie`
     */
    tag?: string
    /**
     * Digest of the image. Empty means the one that belongs to postgres.version, or none when tag is given.
     *
     * Default: `""`
     *
     * Allowed: "sha256:" and 64 hexadecimal digits
     */
    digest?: string
    /**
     * When the kubelet pulls the image. A digest never changes, so IfNotPresent is enough for it.
     *
     * Default: `IfNotPresent`
     *
     * Allowed: "IfNotPresent", "Always" or "Never"
     */
    pullPolicy?: ("IfNotPresent" | "Always" | "Never")
    /**
     * Names of the Secrets that hold the registry's credentials.
     *
     * Default: `[]`
     *
     * Allowed: a list, each item the name of a Secret in the release's namespace
     */
    pullSecrets?: string[]
  }
  /**
   * The server and its configuration.
   */
  postgres?: {
    /**
     * Major version of PostgreSQL. It chooses the image; a data directory of another major version is refused, never touched.
     *
     * Default: `18`
     *
     * Allowed: 15, 16, 17 or 18
     */
    version?: (15 | 16 | 17 | 18)
    /**
     * Server parameters, as in postgresql.conf. They override the chart's own and arrive without a restart within two minutes;
     * for those that PostgreSQL takes only at its start the servers restart in place, standbys first.
     *
     * Default: `{}`
     *
     * Allowed: an object with parameters of PostgreSQL, and such of extensions, which have a dot
     *
     * Example: `{ max_connections: 200, shared_buffers: 256MB, log_min_duration_statement: 1s }`
     */
    parameters?: {
      /**
       * Allows running the ALTER SYSTEM command. PostgreSQL 17, 18.
       *
       * Allowed: true, false, "on", "true", "yes", "off", "false" or "no"
       */
      allow_alter_system?: boolean | "on" | "off"
      /**
       * Allows tablespaces directly inside pg_tblspc, for testing.
       *
       * Allowed: true, false, "on", "true", "yes", "off", "false" or "no"
       */
      allow_in_place_tablespaces?: boolean | "on" | "off"
      /**
       * Allows modifications of the structure of system tables.
       *
       * Allowed: true, false, "on", "true", "yes", "off", "false" or "no"
       */
      allow_system_table_mods?: boolean | "on" | "off"
      /**
       * Sets the application name to be reported in statistics and logs.
       *
       * Allowed: text without control characters, a number or true or false
       */
      application_name?: (string | number | boolean)
      /**
       * Sets the shell command that will be executed at every restart point.
       *
       * Allowed: text without control characters, a number or true or false
       */
      archive_cleanup_command?: (string | number | boolean)
      /**
       * Sets the shell command that will be called to archive a WAL file.
       *
       * Allowed: text without control characters, a number or true or false
       */
      archive_command?: (string | number | boolean)
      /**
       * Sets the library that will be called to archive a WAL file.
       *
       * Allowed: text without control characters, a number or true or false
       */
      archive_library?: (string | number | boolean)
      /**
       * Allows archiving of WAL files using "archive_command". Taken at a start of the server.
       *
       * Allowed: "always", "on", "off", true or false
       */
      archive_mode?: ("always" | "on" | "off" | true | false)
      /**
       * Sets the amount of time to wait before forcing a switch to the next WAL file.
       *
       * Allowed: a whole number from 0 to 1073741823 or text with a unit (us, ms, s, min, h, d) (s where no unit is given)
       */
      archive_timeout?: number | `${number}${"" | "us" | "ms" | "s" | "min" | "h" | "d"}`
      /**
       * Enables input of NULL elements in arrays.
       *
       * Allowed: true, false, "on", "true", "yes", "off", "false" or "no"
       */
      array_nulls?: boolean | "on" | "off"
      /**
       * Sets the maximum allowed time to complete client authentication.
       *
       * Allowed: a whole number from 1 to 600 or text with a unit (us, ms, s, min, h, d) (s where no unit is given)
       */
      authentication_timeout?: number | `${number}${"" | "us" | "ms" | "s" | "min" | "h" | "d"}`
      /**
       * Starts the autovacuum subprocess.
       *
       * Allowed: true, false, "on", "true", "yes", "off", "false" or "no"
       */
      autovacuum?: boolean | "on" | "off"
      /**
       * Number of tuple inserts, updates, or deletes prior to analyze as a fraction of reltuples.
       *
       * Allowed: a number from 0 to 100 or such a number as text
       */
      autovacuum_analyze_scale_factor?: number | `${number}`
      /**
       * Minimum number of tuple inserts, updates, or deletes prior to analyze.
       *
       * Allowed: a whole number from 0 to 2147483647 or such a number as text
       */
      autovacuum_analyze_threshold?: number | `${number}`
      /**
       * Age at which to autovacuum a table to prevent transaction ID wraparound. Taken at a start of the server.
       *
       * Allowed: a whole number from 100000 to 2000000000 or such a number as text
       */
      autovacuum_freeze_max_age?: number | `${number}`
      /**
       * Sets the maximum number of simultaneously running autovacuum worker processes.
       *
       * Allowed: a whole number from 1 to 262143 or such a number as text
       */
      autovacuum_max_workers?: number | `${number}`
      /**
       * Multixact age at which to autovacuum a table to prevent multixact wraparound. Taken at a start of the server.
       *
       * Allowed: a whole number from 10000 to 2000000000 or such a number as text
       */
      autovacuum_multixact_freeze_max_age?: number | `${number}`
      /**
       * Time to sleep between autovacuum runs.
       *
       * Allowed: a whole number from 1 to 2147483 or text with a unit (us, ms, s, min, h, d) (s where no unit is given)
       */
      autovacuum_naptime?: number | `${number}${"" | "us" | "ms" | "s" | "min" | "h" | "d"}`
      /**
       * Vacuum cost delay in milliseconds, for autovacuum.
       *
       * Allowed: a number from -1 to 100 or text with a unit (us, ms, s, min, h, d) (ms where no unit is given)
       */
      autovacuum_vacuum_cost_delay?: number | `${number}${"" | "us" | "ms" | "s" | "min" | "h" | "d"}`
      /**
       * Vacuum cost amount available before napping, for autovacuum.
       *
       * Allowed: a whole number from -1 to 10000 or such a number as text
       */
      autovacuum_vacuum_cost_limit?: number | `${number}`
      /**
       * Number of tuple inserts prior to vacuum as a fraction of reltuples.
       *
       * Allowed: a number from 0 to 100 or such a number as text
       */
      autovacuum_vacuum_insert_scale_factor?: number | `${number}`
      /**
       * Minimum number of tuple inserts prior to vacuum.
       *
       * Allowed: a whole number from -1 to 2147483647 or such a number as text
       */
      autovacuum_vacuum_insert_threshold?: number | `${number}`
      /**
       * Maximum number of tuple updates or deletes prior to vacuum. PostgreSQL 18.
       *
       * Allowed: a whole number from -1 to 2147483647 or such a number as text
       */
      autovacuum_vacuum_max_threshold?: number | `${number}`
      /**
       * Number of tuple updates or deletes prior to vacuum as a fraction of reltuples.
       *
       * Allowed: a number from 0 to 100 or such a number as text
       */
      autovacuum_vacuum_scale_factor?: number | `${number}`
      /**
       * Minimum number of tuple updates or deletes prior to vacuum.
       *
       * Allowed: a whole number from 0 to 2147483647 or such a number as text
       */
      autovacuum_vacuum_threshold?: number | `${number}`
      /**
       * Sets the maximum memory to be used by each autovacuum worker process.
       *
       * Allowed: a whole number from -1 to 2147483647 or text with a unit (B, kB, MB, GB, TB) (kB where no unit is given)
       */
      autovacuum_work_mem?: number | `${number}${"" | "B" | "kB" | "MB" | "GB" | "TB"}`
      /**
       * Sets the number of backend slots to allocate for autovacuum workers. Taken at a start of the server. PostgreSQL 18.
       *
       * Allowed: a whole number from 1 to 262143 or such a number as text
       */
      autovacuum_worker_slots?: number | `${number}`
      /**
       * Number of pages after which previously performed writes are flushed to disk.
       *
       * Allowed: a whole number from 0 to 256 or text with a unit (B, kB, MB, GB, TB) (8kB where no unit is given)
       */
      backend_flush_after?: number | `${number}${"" | "B" | "kB" | "MB" | "GB" | "TB"}`
      /**
       * Sets whether "\'" is allowed in string literals.
       *
       * Allowed: "safe_encoding", "on", "off", true or false
       */
      backslash_quote?: ("safe_encoding" | "on" | "off" | true | false)
      /**
       * Log backtrace for errors in these functions.
       *
       * Allowed: text without control characters, a number or true or false
       */
      backtrace_functions?: (string | number | boolean)
      /**
       * Background writer sleep time between rounds.
       *
       * Allowed: a whole number from 10 to 10000 or text with a unit (us, ms, s, min, h, d) (ms where no unit is given)
       */
      bgwriter_delay?: number | `${number}${"" | "us" | "ms" | "s" | "min" | "h" | "d"}`
      /**
       * Number of pages after which previously performed writes are flushed to disk.
       *
       * Allowed: a whole number from 0 to 256 or text with a unit (B, kB, MB, GB, TB) (8kB where no unit is given)
       */
      bgwriter_flush_after?: number | `${number}${"" | "B" | "kB" | "MB" | "GB" | "TB"}`
      /**
       * Background writer maximum number of LRU pages to flush per round.
       *
       * Allowed: a whole number from 0 to 1073741823 or such a number as text
       */
      bgwriter_lru_maxpages?: number | `${number}`
      /**
       * Multiple of the average buffer usage to free per round.
       *
       * Allowed: a number from 0 to 10 or such a number as text
       */
      bgwriter_lru_multiplier?: number | `${number}`
      /**
       * Enables advertising the server via Bonjour. Taken at a start of the server.
       *
       * Allowed: true, false, "on", "true", "yes", "off", "false" or "no"
       */
      bonjour?: boolean | "on" | "off"
      /**
       * Sets the Bonjour service name. Taken at a start of the server.
       *
       * Allowed: text without control characters, a number or true or false
       */
      bonjour_name?: (string | number | boolean)
      /**
       * Sets the output format for bytea.
       *
       * Allowed: "escape" or "hex"
       */
      bytea_output?: ("escape" | "hex")
      /**
       * Check routine bodies during CREATE FUNCTION and CREATE PROCEDURE.
       *
       * Allowed: true, false, "on", "true", "yes", "off", "false" or "no"
       */
      check_function_bodies?: boolean | "on" | "off"
      /**
       * Time spent flushing dirty buffers during checkpoint, as fraction of checkpoint interval.
       *
       * Allowed: a number from 0 to 1 or such a number as text
       */
      checkpoint_completion_target?: number | `${number}`
      /**
       * Number of pages after which previously performed writes are flushed to disk.
       *
       * Allowed: a whole number from 0 to 256 or text with a unit (B, kB, MB, GB, TB) (8kB where no unit is given)
       */
      checkpoint_flush_after?: number | `${number}${"" | "B" | "kB" | "MB" | "GB" | "TB"}`
      /**
       * Sets the maximum time between automatic WAL checkpoints.
       *
       * Allowed: a whole number from 30 to 86400 or text with a unit (us, ms, s, min, h, d) (s where no unit is given)
       */
      checkpoint_timeout?: number | `${number}${"" | "us" | "ms" | "s" | "min" | "h" | "d"}`
      /**
       * Sets the maximum time before warning if checkpoints triggered by WAL volume happen too frequently.
       *
       * Allowed: a whole number from 0 to 2147483647 or text with a unit (us, ms, s, min, h, d) (s where no unit is given)
       */
      checkpoint_warning?: number | `${number}${"" | "us" | "ms" | "s" | "min" | "h" | "d"}`
      /**
       * Sets the time interval between checks for disconnection while running queries.
       *
       * Allowed: a whole number from 0 to 2147483647 or text with a unit (us, ms, s, min, h, d) (ms where no unit is given)
       */
      client_connection_check_interval?: number | `${number}${"" | "us" | "ms" | "s" | "min" | "h" | "d"}`
      /**
       * Sets the client's character set encoding.
       *
       * Allowed: text without control characters, a number or true or false
       */
      client_encoding?: (string | number | boolean)
      /**
       * Sets the message levels that are sent to the client.
       *
       * Allowed: "debug5", "debug4", "debug3", "debug2", "debug1", "log", "notice", "warning" or "error"
       */
      client_min_messages?: ("debug5" | "debug4" | "debug3" | "debug2" | "debug1" | "log" | "notice" | "warning" | "error")
      /**
       * The chart sets it itself.
       */
      cluster_name?: never
      /**
       * Sets the delay in microseconds between transaction commit and flushing WAL to disk.
       *
       * Allowed: a whole number from 0 to 100000 or such a number as text
       */
      commit_delay?: number | `${number}`
      /**
       * Sets the minimum number of concurrent open transactions required before performing "commit_delay".
       *
       * Allowed: a whole number from 0 to 1000 or such a number as text
       */
      commit_siblings?: number | `${number}`
      /**
       * Sets the size of the dedicated buffer pool used for the commit timestamp cache. Taken at a start of the server. PostgreSQL 17, 18.
       *
       * Allowed: a whole number from 0 to 131072 or text with a unit (B, kB, MB, GB, TB) (8kB where no unit is given)
       */
      commit_timestamp_buffers?: number | `${number}${"" | "B" | "kB" | "MB" | "GB" | "TB"}`
      /**
       * Enables in-core computation of query identifiers.
       *
       * Allowed: "auto", "regress", "on", "off", true or false
       */
      compute_query_id?: ("auto" | "regress" | "on" | "off" | true | false)
      /**
       * The chart sets it itself.
       */
      config_file?: never
      /**
       * Enables the planner to use constraints to optimize queries.
       *
       * Allowed: "partition", "on", "off", true or false
       */
      constraint_exclusion?: ("partition" | "on" | "off" | true | false)
      /**
       * Sets the planner's estimate of the cost of processing each index entry during an index scan.
       *
       * Allowed: a number, at least 0 or such a number as text
       */
      cpu_index_tuple_cost?: number | `${number}`
      /**
       * Sets the planner's estimate of the cost of processing each operator or function call.
       *
       * Allowed: a number, at least 0 or such a number as text
       */
      cpu_operator_cost?: number | `${number}`
      /**
       * Sets the planner's estimate of the cost of processing each tuple (row).
       *
       * Allowed: a number, at least 0 or such a number as text
       */
      cpu_tuple_cost?: number | `${number}`
      /**
       * Sets whether a CREATEROLE user automatically grants the role to themselves, and with which options. PostgreSQL 17, 18.
       *
       * Allowed: text without control characters, a number or true or false
       */
      createrole_self_grant?: (string | number | boolean)
      /**
       * Sets the planner's estimate of the fraction of a cursor's rows that will be retrieved.
       *
       * Allowed: a number from 0 to 1 or such a number as text
       */
      cursor_tuple_fraction?: number | `${number}`
      /**
       * The chart sets it itself.
       */
      data_directory?: never
      /**
       * Whether to continue running after a failure to sync data files. Taken at a start of the server.
       *
       * Allowed: true, false, "on", "true", "yes", "off", "false" or "no"
       */
      data_sync_retry?: boolean | "on" | "off"
      /**
       * Sets the display format for date and time values.
       *
       * Allowed: text without control characters, a number or true or false
       */
      datestyle?: (string | number | boolean)
      /**
       * Enables per-database user names. PostgreSQL 15.
       *
       * Allowed: true, false, "on", "true", "yes", "off", "false" or "no"
       */
      db_user_namespace?: boolean | "on" | "off"
      /**
       * Sets the time to wait on a lock before checking for deadlock.
       *
       * Allowed: a whole number from 1 to 2147483647 or text with a unit (us, ms, s, min, h, d) (ms where no unit is given)
       */
      deadlock_timeout?: number | `${number}${"" | "us" | "ms" | "s" | "min" | "h" | "d"}`
      /**
       * Aggressively flush system caches for debugging purposes.
       *
       * Allowed: a whole number from 0 to 0 or such a number as text
       */
      debug_discard_caches?: number | `${number}`
      /**
       * Use direct I/O for file access. Taken at a start of the server. PostgreSQL 17, 18.
       *
       * Allowed: text without control characters, a number or true or false
       */
      debug_io_direct?: (string | number | boolean)
      /**
       * Forces immediate streaming or serialization of changes in large transactions. PostgreSQL 17, 18.
       *
       * Allowed: "buffered" or "immediate"
       */
      debug_logical_replication_streaming?: ("buffered" | "immediate")
      /**
       * Forces the planner's use parallel query nodes. PostgreSQL 17, 18.
       *
       * Allowed: "off", "on", "regress", true or false
       */
      debug_parallel_query?: ("off" | "on" | "regress" | true | false)
      /**
       * Indents parse and plan tree displays.
       *
       * Allowed: true, false, "on", "true", "yes", "off", "false" or "no"
       */
      debug_pretty_print?: boolean | "on" | "off"
      /**
       * Logs each query's parse tree.
       *
       * Allowed: true, false, "on", "true", "yes", "off", "false" or "no"
       */
      debug_print_parse?: boolean | "on" | "off"
      /**
       * Logs each query's execution plan.
       *
       * Allowed: true, false, "on", "true", "yes", "off", "false" or "no"
       */
      debug_print_plan?: boolean | "on" | "off"
      /**
       * Logs each query's rewritten parse tree.
       *
       * Allowed: true, false, "on", "true", "yes", "off", "false" or "no"
       */
      debug_print_rewritten?: boolean | "on" | "off"
      /**
       * Sets the default statistics target.
       *
       * Allowed: a whole number from 1 to 10000 or such a number as text
       */
      default_statistics_target?: number | `${number}`
      /**
       * Sets the default table access method for new tables.
       *
       * Allowed: text without control characters, a number or true or false
       */
      default_table_access_method?: (string | number | boolean)
      /**
       * Sets the default tablespace to create tables and indexes in.
       *
       * Allowed: text without control characters, a number or true or false
       */
      default_tablespace?: (string | number | boolean)
      /**
       * Sets default text search configuration.
       *
       * Allowed: text without control characters, a number or true or false
       */
      default_text_search_config?: (string | number | boolean)
      /**
       * Sets the default compression method for compressible values.
       *
       * Allowed: "pglz" or "lz4"
       */
      default_toast_compression?: ("pglz" | "lz4")
      /**
       * Sets the default deferrable status of new transactions.
       *
       * Allowed: true, false, "on", "true", "yes", "off", "false" or "no"
       */
      default_transaction_deferrable?: boolean | "on" | "off"
      /**
       * Sets the transaction isolation level of each new transaction.
       *
       * Allowed: "serializable", "repeatable read", "read committed" or "read uncommitted"
       */
      default_transaction_isolation?: ("serializable" | "repeatable read" | "read committed" | "read uncommitted")
      /**
       * The chart sets it itself.
       */
      default_transaction_read_only?: never
      /**
       * Sets the path for dynamically loadable modules.
       *
       * Allowed: text without control characters, a number or true or false
       */
      dynamic_library_path?: (string | number | boolean)
      /**
       * Selects the dynamic shared memory implementation used. Taken at a start of the server.
       *
       * Allowed: "posix", "sysv" or "mmap"
       */
      dynamic_shared_memory_type?: ("posix" | "sysv" | "mmap")
      /**
       * Sets the planner's assumption about the total size of the data caches.
       *
       * Allowed: a whole number from 1 to 2147483647 or text with a unit (B, kB, MB, GB, TB) (8kB where no unit is given)
       */
      effective_cache_size?: number | `${number}${"" | "B" | "kB" | "MB" | "GB" | "TB"}`
      /**
       * Number of simultaneous requests that can be handled efficiently by the disk subsystem.
       *
       * Allowed: a whole number from 0 to 1000 or such a number as text
       */
      effective_io_concurrency?: number | `${number}`
      /**
       * Enables the planner's use of async append plans.
       *
       * Allowed: true, false, "on", "true", "yes", "off", "false" or "no"
       */
      enable_async_append?: boolean | "on" | "off"
      /**
       * Enables the planner's use of bitmap-scan plans.
       *
       * Allowed: true, false, "on", "true", "yes", "off", "false" or "no"
       */
      enable_bitmapscan?: boolean | "on" | "off"
      /**
       * Enables reordering of DISTINCT keys. PostgreSQL 18.
       *
       * Allowed: true, false, "on", "true", "yes", "off", "false" or "no"
       */
      enable_distinct_reordering?: boolean | "on" | "off"
      /**
       * Enables the planner's use of gather merge plans.
       *
       * Allowed: true, false, "on", "true", "yes", "off", "false" or "no"
       */
      enable_gathermerge?: boolean | "on" | "off"
      /**
       * Enables reordering of GROUP BY keys. PostgreSQL 17, 18.
       *
       * Allowed: true, false, "on", "true", "yes", "off", "false" or "no"
       */
      enable_group_by_reordering?: boolean | "on" | "off"
      /**
       * Enables the planner's use of hashed aggregation plans.
       *
       * Allowed: true, false, "on", "true", "yes", "off", "false" or "no"
       */
      enable_hashagg?: boolean | "on" | "off"
      /**
       * Enables the planner's use of hash join plans.
       *
       * Allowed: true, false, "on", "true", "yes", "off", "false" or "no"
       */
      enable_hashjoin?: boolean | "on" | "off"
      /**
       * Enables the planner's use of incremental sort steps.
       *
       * Allowed: true, false, "on", "true", "yes", "off", "false" or "no"
       */
      enable_incremental_sort?: boolean | "on" | "off"
      /**
       * Enables the planner's use of index-only-scan plans.
       *
       * Allowed: true, false, "on", "true", "yes", "off", "false" or "no"
       */
      enable_indexonlyscan?: boolean | "on" | "off"
      /**
       * Enables the planner's use of index-scan plans.
       *
       * Allowed: true, false, "on", "true", "yes", "off", "false" or "no"
       */
      enable_indexscan?: boolean | "on" | "off"
      /**
       * Enables the planner's use of materialization.
       *
       * Allowed: true, false, "on", "true", "yes", "off", "false" or "no"
       */
      enable_material?: boolean | "on" | "off"
      /**
       * Enables the planner's use of memoization.
       *
       * Allowed: true, false, "on", "true", "yes", "off", "false" or "no"
       */
      enable_memoize?: boolean | "on" | "off"
      /**
       * Enables the planner's use of merge join plans.
       *
       * Allowed: true, false, "on", "true", "yes", "off", "false" or "no"
       */
      enable_mergejoin?: boolean | "on" | "off"
      /**
       * Enables the planner's use of nested-loop join plans.
       *
       * Allowed: true, false, "on", "true", "yes", "off", "false" or "no"
       */
      enable_nestloop?: boolean | "on" | "off"
      /**
       * Enables the planner's use of parallel append plans.
       *
       * Allowed: true, false, "on", "true", "yes", "off", "false" or "no"
       */
      enable_parallel_append?: boolean | "on" | "off"
      /**
       * Enables the planner's use of parallel hash plans.
       *
       * Allowed: true, false, "on", "true", "yes", "off", "false" or "no"
       */
      enable_parallel_hash?: boolean | "on" | "off"
      /**
       * Enables plan-time and execution-time partition pruning.
       *
       * Allowed: true, false, "on", "true", "yes", "off", "false" or "no"
       */
      enable_partition_pruning?: boolean | "on" | "off"
      /**
       * Enables partitionwise aggregation and grouping.
       *
       * Allowed: true, false, "on", "true", "yes", "off", "false" or "no"
       */
      enable_partitionwise_aggregate?: boolean | "on" | "off"
      /**
       * Enables partitionwise join.
       *
       * Allowed: true, false, "on", "true", "yes", "off", "false" or "no"
       */
      enable_partitionwise_join?: boolean | "on" | "off"
      /**
       * Enables the planner's ability to produce plans that provide presorted input for ORDER BY / DISTINCT aggregate functions. PostgreSQL 17, 18.
       *
       * Allowed: true, false, "on", "true", "yes", "off", "false" or "no"
       */
      enable_presorted_aggregate?: boolean | "on" | "off"
      /**
       * Enables removal of unique self-joins. PostgreSQL 18.
       *
       * Allowed: true, false, "on", "true", "yes", "off", "false" or "no"
       */
      enable_self_join_elimination?: boolean | "on" | "off"
      /**
       * Enables the planner's use of sequential-scan plans.
       *
       * Allowed: true, false, "on", "true", "yes", "off", "false" or "no"
       */
      enable_seqscan?: boolean | "on" | "off"
      /**
       * Enables the planner's use of explicit sort steps.
       *
       * Allowed: true, false, "on", "true", "yes", "off", "false" or "no"
       */
      enable_sort?: boolean | "on" | "off"
      /**
       * Enables the planner's use of TID scan plans.
       *
       * Allowed: true, false, "on", "true", "yes", "off", "false" or "no"
       */
      enable_tidscan?: boolean | "on" | "off"
      /**
       * Warn about backslash escapes in ordinary string literals.
       *
       * Allowed: true, false, "on", "true", "yes", "off", "false" or "no"
       */
      escape_string_warning?: boolean | "on" | "off"
      /**
       * Sets the application name used to identify PostgreSQL messages in the event log. Taken at a start of the server.
       *
       * Allowed: text without control characters, a number or true or false
       */
      event_source?: (string | number | boolean)
      /**
       * Enables event triggers. PostgreSQL 17, 18.
       *
       * Allowed: true, false, "on", "true", "yes", "off", "false" or "no"
       */
      event_triggers?: boolean | "on" | "off"
      /**
       * Terminate session on any error.
       *
       * Allowed: true, false, "on", "true", "yes", "off", "false" or "no"
       */
      exit_on_error?: boolean | "on" | "off"
      /**
       * Sets the path for extension control files. PostgreSQL 18.
       *
       * Allowed: text without control characters, a number or true or false
       */
      extension_control_path?: (string | number | boolean)
      /**
       * The chart sets it itself.
       */
      external_pid_file?: never
      /**
       * Sets the number of digits displayed for floating-point values.
       *
       * Allowed: a whole number from -15 to 3 or such a number as text
       */
      extra_float_digits?: number | `${number}`
      /**
       * Selects the file copy method. PostgreSQL 18.
       *
       * Allowed: "copy" or "clone"
       */
      file_copy_method?: ("copy" | "clone")
      /**
       * Selects the method used for extending data files. PostgreSQL 17, 18.
       *
       * Allowed: "posix_fallocate" or "write_zeros"
       */
      file_extend_method?: ("posix_fallocate" | "write_zeros")
      /**
       * Forces use of parallel query facilities. PostgreSQL 15.
       *
       * Allowed: "off", "on", "regress", true or false
       */
      force_parallel_mode?: ("off" | "on" | "regress" | true | false)
      /**
       * Sets the FROM-list size beyond which subqueries are not collapsed.
       *
       * Allowed: a whole number from 1 to 2147483647 or such a number as text
       */
      from_collapse_limit?: number | `${number}`
      /**
       * Forces synchronization of updates to disk.
       *
       * Allowed: true, false, "on", "true", "yes", "off", "false" or "no"
       */
      fsync?: boolean | "on" | "off"
      /**
       * Writes full pages to WAL when first modified after a checkpoint.
       *
       * Allowed: true, false, "on", "true", "yes", "off", "false" or "no"
       */
      full_page_writes?: boolean | "on" | "off"
      /**
       * Enables genetic query optimization.
       *
       * Allowed: true, false, "on", "true", "yes", "off", "false" or "no"
       */
      geqo?: boolean | "on" | "off"
      /**
       * GEQO: effort is used to set the default for other GEQO parameters.
       *
       * Allowed: a whole number from 1 to 10 or such a number as text
       */
      geqo_effort?: number | `${number}`
      /**
       * GEQO: number of iterations of the algorithm.
       *
       * Allowed: a whole number from 0 to 2147483647 or such a number as text
       */
      geqo_generations?: number | `${number}`
      /**
       * GEQO: number of individuals in the population.
       *
       * Allowed: a whole number from 0 to 2147483647 or such a number as text
       */
      geqo_pool_size?: number | `${number}`
      /**
       * GEQO: seed for random path selection.
       *
       * Allowed: a number from 0 to 1 or such a number as text
       */
      geqo_seed?: number | `${number}`
      /**
       * GEQO: selective pressure within the population.
       *
       * Allowed: a number from 1.5 to 2 or such a number as text
       */
      geqo_selection_bias?: number | `${number}`
      /**
       * Sets the threshold of FROM items beyond which GEQO is used.
       *
       * Allowed: a whole number from 2 to 2147483647 or such a number as text
       */
      geqo_threshold?: number | `${number}`
      /**
       * Sets the maximum allowed result for exact search by GIN.
       *
       * Allowed: a whole number from 0 to 2147483647 or such a number as text
       */
      gin_fuzzy_search_limit?: number | `${number}`
      /**
       * Sets the maximum size of the pending list for GIN index.
       *
       * Allowed: a whole number from 64 to 2147483647 or text with a unit (B, kB, MB, GB, TB) (kB where no unit is given)
       */
      gin_pending_list_limit?: number | `${number}${"" | "B" | "kB" | "MB" | "GB" | "TB"}`
      /**
       * Sets whether GSSAPI delegation should be accepted from the client. PostgreSQL 17, 18.
       *
       * Allowed: true, false, "on", "true", "yes", "off", "false" or "no"
       */
      gss_accept_delegation?: boolean | "on" | "off"
      /**
       * Multiple of "work_mem" to use for hash tables.
       *
       * Allowed: a number from 1 to 1000 or such a number as text
       */
      hash_mem_multiplier?: number | `${number}`
      /**
       * The chart sets it itself.
       */
      hba_file?: never
      /**
       * The chart sets it itself.
       */
      hot_standby?: never
      /**
       * Allows feedback from a hot standby to the primary that will avoid query conflicts.
       *
       * Allowed: true, false, "on", "true", "yes", "off", "false" or "no"
       */
      hot_standby_feedback?: boolean | "on" | "off"
      /**
       * The size of huge page that should be requested. Taken at a start of the server.
       *
       * Allowed: a whole number from 0 to 2147483647 or text with a unit (B, kB, MB, GB, TB) (kB where no unit is given)
       */
      huge_page_size?: number | `${number}${"" | "B" | "kB" | "MB" | "GB" | "TB"}`
      /**
       * Use of huge pages on Linux or Windows. Taken at a start of the server.
       *
       * Allowed: "off", "on", "try", true or false
       */
      huge_pages?: ("off" | "on" | "try" | true | false)
      /**
       * Log level for reporting invalid ICU locale strings. PostgreSQL 17, 18.
       *
       * Allowed: "disabled", "debug5", "debug4", "debug3", "debug2", "debug1", "log", "notice", "warning" or "error"
       */
      icu_validation_level?: ("disabled" | "debug5" | "debug4" | "debug3" | "debug2" | "debug1" | "log" | "notice" | "warning" | "error")
      /**
       * The chart sets it itself.
       */
      ident_file?: never
      /**
       * Sets the maximum allowed idle time between queries, when in a transaction.
       *
       * Allowed: a whole number from 0 to 2147483647 or text with a unit (us, ms, s, min, h, d) (ms where no unit is given)
       */
      idle_in_transaction_session_timeout?: number | `${number}${"" | "us" | "ms" | "s" | "min" | "h" | "d"}`
      /**
       * Sets the duration a replication slot can remain idle before it is invalidated. PostgreSQL 18.
       *
       * Allowed: a whole number from 0 to 2147483647 or text with a unit (us, ms, s, min, h, d) (s where no unit is given)
       */
      idle_replication_slot_timeout?: number | `${number}${"" | "us" | "ms" | "s" | "min" | "h" | "d"}`
      /**
       * Sets the maximum allowed idle time between queries, when not in a transaction.
       *
       * Allowed: a whole number from 0 to 2147483647 or text with a unit (us, ms, s, min, h, d) (ms where no unit is given)
       */
      idle_session_timeout?: number | `${number}${"" | "us" | "ms" | "s" | "min" | "h" | "d"}`
      /**
       * Continues processing after a checksum failure.
       *
       * Allowed: true, false, "on", "true", "yes", "off", "false" or "no"
       */
      ignore_checksum_failure?: boolean | "on" | "off"
      /**
       * Continues recovery after an invalid pages failure. Taken at a start of the server.
       *
       * Allowed: true, false, "on", "true", "yes", "off", "false" or "no"
       */
      ignore_invalid_pages?: boolean | "on" | "off"
      /**
       * Disables reading from system indexes.
       *
       * Allowed: true, false, "on", "true", "yes", "off", "false" or "no"
       */
      ignore_system_indexes?: boolean | "on" | "off"
      /**
       * Sets the display format for interval values.
       *
       * Allowed: "postgres", "postgres_verbose", "sql_standard" or "iso_8601"
       */
      intervalstyle?: ("postgres" | "postgres_verbose" | "sql_standard" | "iso_8601")
      /**
       * Limit on the size of data reads and writes. PostgreSQL 17, 18.
       *
       * Allowed: a whole number from 1 to 128 or text with a unit (B, kB, MB, GB, TB) (8kB where no unit is given)
       */
      io_combine_limit?: number | `${number}${"" | "B" | "kB" | "MB" | "GB" | "TB"}`
      /**
       * Server-wide limit that clamps io_combine_limit. Taken at a start of the server. PostgreSQL 18.
       *
       * Allowed: a whole number from 1 to 128 or text with a unit (B, kB, MB, GB, TB) (8kB where no unit is given)
       */
      io_max_combine_limit?: number | `${number}${"" | "B" | "kB" | "MB" | "GB" | "TB"}`
      /**
       * Max number of IOs that one process can execute simultaneously. Taken at a start of the server. PostgreSQL 18.
       *
       * Allowed: a whole number from -1 to 1024 or such a number as text
       */
      io_max_concurrency?: number | `${number}`
      /**
       * Selects the method for executing asynchronous I/O. Taken at a start of the server. PostgreSQL 18.
       *
       * Allowed: "sync", "worker" or "io_uring"
       */
      io_method?: ("sync" | "worker" | "io_uring")
      /**
       * Number of IO worker processes, for io_method=worker. PostgreSQL 18.
       *
       * Allowed: a whole number from 1 to 32 or such a number as text
       */
      io_workers?: number | `${number}`
      /**
       * Allow JIT compilation.
       *
       * Allowed: true, false, "on", "true", "yes", "off", "false" or "no"
       */
      jit?: boolean | "on" | "off"
      /**
       * Perform JIT compilation if query is more expensive.
       *
       * Allowed: a number, at least -1 or such a number as text
       */
      jit_above_cost?: number | `${number}`
      /**
       * Register JIT-compiled functions with debugger.
       *
       * Allowed: true, false, "on", "true", "yes", "off", "false" or "no"
       */
      jit_debugging_support?: boolean | "on" | "off"
      /**
       * Write out LLVM bitcode to facilitate JIT debugging.
       *
       * Allowed: true, false, "on", "true", "yes", "off", "false" or "no"
       */
      jit_dump_bitcode?: boolean | "on" | "off"
      /**
       * Allow JIT compilation of expressions.
       *
       * Allowed: true, false, "on", "true", "yes", "off", "false" or "no"
       */
      jit_expressions?: boolean | "on" | "off"
      /**
       * Perform JIT inlining if query is more expensive.
       *
       * Allowed: a number, at least -1 or such a number as text
       */
      jit_inline_above_cost?: number | `${number}`
      /**
       * Optimize JIT-compiled functions if query is more expensive.
       *
       * Allowed: a number, at least -1 or such a number as text
       */
      jit_optimize_above_cost?: number | `${number}`
      /**
       * Register JIT-compiled functions with perf profiler.
       *
       * Allowed: true, false, "on", "true", "yes", "off", "false" or "no"
       */
      jit_profiling_support?: boolean | "on" | "off"
      /**
       * JIT provider to use. Taken at a start of the server.
       *
       * Allowed: text without control characters, a number or true or false
       */
      jit_provider?: (string | number | boolean)
      /**
       * Allow JIT compilation of tuple deforming.
       *
       * Allowed: true, false, "on", "true", "yes", "off", "false" or "no"
       */
      jit_tuple_deforming?: boolean | "on" | "off"
      /**
       * Sets the FROM-list size beyond which JOIN constructs are not flattened.
       *
       * Allowed: a whole number from 1 to 2147483647 or such a number as text
       */
      join_collapse_limit?: number | `${number}`
      /**
       * Sets whether Kerberos and GSSAPI user names should be treated as case-insensitive.
       *
       * Allowed: true, false, "on", "true", "yes", "off", "false" or "no"
       */
      krb_caseins_users?: boolean | "on" | "off"
      /**
       * Sets the location of the Kerberos server key file.
       *
       * Allowed: text without control characters, a number or true or false
       */
      krb_server_keyfile?: (string | number | boolean)
      /**
       * Sets the language in which messages are displayed.
       *
       * Allowed: text without control characters, a number or true or false
       */
      lc_messages?: (string | number | boolean)
      /**
       * Sets the locale for formatting monetary amounts.
       *
       * Allowed: text without control characters, a number or true or false
       */
      lc_monetary?: (string | number | boolean)
      /**
       * Sets the locale for formatting numbers.
       *
       * Allowed: text without control characters, a number or true or false
       */
      lc_numeric?: (string | number | boolean)
      /**
       * Sets the locale for formatting date and time values.
       *
       * Allowed: text without control characters, a number or true or false
       */
      lc_time?: (string | number | boolean)
      /**
       * The chart sets it itself.
       */
      listen_addresses?: never
      /**
       * Enables backward compatibility mode for privilege checks on large objects.
       *
       * Allowed: true, false, "on", "true", "yes", "off", "false" or "no"
       */
      lo_compat_privileges?: boolean | "on" | "off"
      /**
       * Lists unprivileged shared libraries to preload into each backend.
       *
       * Allowed: text without control characters, a number or true or false
       */
      local_preload_libraries?: (string | number | boolean)
      /**
       * Sets the maximum allowed duration of any wait for a lock.
       *
       * Allowed: a whole number from 0 to 2147483647 or text with a unit (us, ms, s, min, h, d) (ms where no unit is given)
       */
      lock_timeout?: number | `${number}${"" | "us" | "ms" | "s" | "min" | "h" | "d"}`
      /**
       * Sets the minimum execution time above which autovacuum actions will be logged.
       *
       * Allowed: a whole number from -1 to 2147483647 or text with a unit (us, ms, s, min, h, d) (ms where no unit is given)
       */
      log_autovacuum_min_duration?: number | `${number}${"" | "us" | "ms" | "s" | "min" | "h" | "d"}`
      /**
       * Logs each checkpoint.
       *
       * Allowed: true, false, "on", "true", "yes", "off", "false" or "no"
       */
      log_checkpoints?: boolean | "on" | "off"
      /**
       * Logs specified aspects of connection establishment and setup.
       *
       * Allowed: text without control characters, a number or true or false
       */
      log_connections?: (string | number | boolean)
      /**
       * Sets the destination for server log output.
       *
       * Allowed: text without control characters, a number or true or false
       */
      log_destination?: (string | number | boolean)
      /**
       * Sets the destination directory for log files.
       *
       * Allowed: text without control characters, a number or true or false
       */
      log_directory?: (string | number | boolean)
      /**
       * Logs end of a session, including duration.
       *
       * Allowed: true, false, "on", "true", "yes", "off", "false" or "no"
       */
      log_disconnections?: boolean | "on" | "off"
      /**
       * Logs the duration of each completed SQL statement.
       *
       * Allowed: true, false, "on", "true", "yes", "off", "false" or "no"
       */
      log_duration?: boolean | "on" | "off"
      /**
       * Sets the verbosity of logged messages.
       *
       * Allowed: "terse", "default" or "verbose"
       */
      log_error_verbosity?: ("terse" | "default" | "verbose")
      /**
       * Writes executor performance statistics to the server log.
       *
       * Allowed: true, false, "on", "true", "yes", "off", "false" or "no"
       */
      log_executor_stats?: boolean | "on" | "off"
      /**
       * Sets the file permissions for log files.
       *
       * Allowed: a whole number from 0 to 511 or such a number as text
       */
      log_file_mode?: number | `${number}`
      /**
       * Sets the file name pattern for log files.
       *
       * Allowed: text without control characters, a number or true or false
       */
      log_filename?: (string | number | boolean)
      /**
       * Logs the host name in the connection logs.
       *
       * Allowed: true, false, "on", "true", "yes", "off", "false" or "no"
       */
      log_hostname?: boolean | "on" | "off"
      /**
       * Controls information prefixed to each log line.
       *
       * Allowed: text without control characters, a number or true or false
       */
      log_line_prefix?: (string | number | boolean)
      /**
       * Logs lock failures. PostgreSQL 18.
       *
       * Allowed: true, false, "on", "true", "yes", "off", "false" or "no"
       */
      log_lock_failures?: boolean | "on" | "off"
      /**
       * Logs long lock waits.
       *
       * Allowed: true, false, "on", "true", "yes", "off", "false" or "no"
       */
      log_lock_waits?: boolean | "on" | "off"
      /**
       * Sets the minimum execution time above which a sample of statements will be logged. Sampling is determined by "log_statement_sample_rate".
       *
       * Allowed: a whole number from -1 to 2147483647 or text with a unit (us, ms, s, min, h, d) (ms where no unit is given)
       */
      log_min_duration_sample?: number | `${number}${"" | "us" | "ms" | "s" | "min" | "h" | "d"}`
      /**
       * Sets the minimum execution time above which all statements will be logged.
       *
       * Allowed: a whole number from -1 to 2147483647 or text with a unit (us, ms, s, min, h, d) (ms where no unit is given)
       */
      log_min_duration_statement?: number | `${number}${"" | "us" | "ms" | "s" | "min" | "h" | "d"}`
      /**
       * Causes all statements generating error at or above this level to be logged.
       *
       * Allowed: "debug5", "debug4", "debug3", "debug2", "debug1", "info", "notice", "warning", "error", "log", "fatal" or "panic"
       */
      log_min_error_statement?: ("debug5" | "debug4" | "debug3" | "debug2" | "debug1" | "info" | "notice" | "warning" | "error" | "log" | "fatal" | "panic")
      /**
       * Sets the message levels that are logged.
       *
       * Allowed: "debug5", "debug4", "debug3", "debug2", "debug1", "info", "notice", "warning", "error", "log", "fatal" or "panic"
       */
      log_min_messages?: ("debug5" | "debug4" | "debug3" | "debug2" | "debug1" | "info" | "notice" | "warning" | "error" | "log" | "fatal" | "panic")
      /**
       * Sets the maximum length in bytes of data logged for bind parameter values when logging statements.
       *
       * Allowed: a whole number from -1 to 1073741823 or text with a unit (B, kB, MB, GB, TB) (B where no unit is given)
       */
      log_parameter_max_length?: number | `${number}${"" | "B" | "kB" | "MB" | "GB" | "TB"}`
      /**
       * Sets the maximum length in bytes of data logged for bind parameter values when logging statements, on error.
       *
       * Allowed: a whole number from -1 to 1073741823 or text with a unit (B, kB, MB, GB, TB) (B where no unit is given)
       */
      log_parameter_max_length_on_error?: number | `${number}${"" | "B" | "kB" | "MB" | "GB" | "TB"}`
      /**
       * Writes parser performance statistics to the server log.
       *
       * Allowed: true, false, "on", "true", "yes", "off", "false" or "no"
       */
      log_parser_stats?: boolean | "on" | "off"
      /**
       * Writes planner performance statistics to the server log.
       *
       * Allowed: true, false, "on", "true", "yes", "off", "false" or "no"
       */
      log_planner_stats?: boolean | "on" | "off"
      /**
       * Logs standby recovery conflict waits.
       *
       * Allowed: true, false, "on", "true", "yes", "off", "false" or "no"
       */
      log_recovery_conflict_waits?: boolean | "on" | "off"
      /**
       * Logs each replication command.
       *
       * Allowed: true, false, "on", "true", "yes", "off", "false" or "no"
       */
      log_replication_commands?: boolean | "on" | "off"
      /**
       * Sets the amount of time to wait before forcing log file rotation.
       *
       * Allowed: a whole number from 0 to 35791394 or text with a unit (us, ms, s, min, h, d) (min where no unit is given)
       */
      log_rotation_age?: number | `${number}${"" | "us" | "ms" | "s" | "min" | "h" | "d"}`
      /**
       * Sets the maximum size a log file can reach before being rotated.
       *
       * Allowed: a whole number from 0 to 2147483647 or text with a unit (B, kB, MB, GB, TB) (kB where no unit is given)
       */
      log_rotation_size?: number | `${number}${"" | "B" | "kB" | "MB" | "GB" | "TB"}`
      /**
       * Time between progress updates for long-running startup operations.
       *
       * Allowed: a whole number from 0 to 2147483647 or text with a unit (us, ms, s, min, h, d) (ms where no unit is given)
       */
      log_startup_progress_interval?: number | `${number}${"" | "us" | "ms" | "s" | "min" | "h" | "d"}`
      /**
       * Sets the type of statements logged.
       *
       * Allowed: "none", "ddl", "mod" or "all"
       */
      log_statement?: ("none" | "ddl" | "mod" | "all")
      /**
       * Fraction of statements exceeding "log_min_duration_sample" to be logged.
       *
       * Allowed: a number from 0 to 1 or such a number as text
       */
      log_statement_sample_rate?: number | `${number}`
      /**
       * Writes cumulative performance statistics to the server log.
       *
       * Allowed: true, false, "on", "true", "yes", "off", "false" or "no"
       */
      log_statement_stats?: boolean | "on" | "off"
      /**
       * Log the use of temporary files larger than this number of kilobytes.
       *
       * Allowed: a whole number from -1 to 2147483647 or text with a unit (B, kB, MB, GB, TB) (kB where no unit is given)
       */
      log_temp_files?: number | `${number}${"" | "B" | "kB" | "MB" | "GB" | "TB"}`
      /**
       * Sets the time zone to use in log messages.
       *
       * Allowed: text without control characters, a number or true or false
       */
      log_timezone?: (string | number | boolean)
      /**
       * Sets the fraction of transactions from which to log all statements.
       *
       * Allowed: a number from 0 to 1 or such a number as text
       */
      log_transaction_sample_rate?: number | `${number}`
      /**
       * Truncate existing log files of same name during log rotation.
       *
       * Allowed: true, false, "on", "true", "yes", "off", "false" or "no"
       */
      log_truncate_on_rotation?: boolean | "on" | "off"
      /**
       * Start a subprocess to capture stderr, csvlog and/or jsonlog into log files. Taken at a start of the server.
       *
       * Allowed: true, false, "on", "true", "yes", "off", "false" or "no"
       */
      logging_collector?: boolean | "on" | "off"
      /**
       * Sets the maximum memory to be used for logical decoding.
       *
       * Allowed: a whole number from 64 to 2147483647 or text with a unit (B, kB, MB, GB, TB) (kB where no unit is given)
       */
      logical_decoding_work_mem?: number | `${number}${"" | "B" | "kB" | "MB" | "GB" | "TB"}`
      /**
       * A variant of "effective_io_concurrency" that is used for maintenance work.
       *
       * Allowed: a whole number from 0 to 1000 or such a number as text
       */
      maintenance_io_concurrency?: number | `${number}`
      /**
       * Sets the maximum memory to be used for maintenance operations.
       *
       * Allowed: a whole number from 64 to 2147483647 or text with a unit (B, kB, MB, GB, TB) (kB where no unit is given)
       */
      maintenance_work_mem?: number | `${number}${"" | "B" | "kB" | "MB" | "GB" | "TB"}`
      /**
       * Sets the maximum number of active replication origins. Taken at a start of the server. PostgreSQL 18.
       *
       * Allowed: a whole number from 0 to 262143 or such a number as text
       */
      max_active_replication_origins?: number | `${number}`
      /**
       * Sets the maximum number of concurrent connections. Taken at a start of the server.
       *
       * Allowed: a whole number from 1 to 262143 or such a number as text
       */
      max_connections?: number | `${number}`
      /**
       * Sets the maximum number of files each server process is allowed to open simultaneously. Taken at a start of the server.
       *
       * Allowed: a whole number from 64 to 2147483647 or such a number as text
       */
      max_files_per_process?: number | `${number}`
      /**
       * Sets the maximum number of locks per transaction. Taken at a start of the server.
       *
       * Allowed: a whole number from 10 to 2147483647 or such a number as text
       */
      max_locks_per_transaction?: number | `${number}`
      /**
       * Maximum number of logical replication worker processes. Taken at a start of the server.
       *
       * Allowed: a whole number from 0 to 262143 or such a number as text
       */
      max_logical_replication_workers?: number | `${number}`
      /**
       * Sets the maximum number of allocated pages for NOTIFY / LISTEN queue. Taken at a start of the server. PostgreSQL 17, 18.
       *
       * Allowed: a whole number from 64 to 2147483647 or such a number as text
       */
      max_notify_queue_pages?: number | `${number}`
      /**
       * Maximum number of parallel apply workers per subscription. PostgreSQL 17, 18.
       *
       * Allowed: a whole number from 0 to 1024 or such a number as text
       */
      max_parallel_apply_workers_per_subscription?: number | `${number}`
      /**
       * Sets the maximum number of parallel processes per maintenance operation.
       *
       * Allowed: a whole number from 0 to 1024 or such a number as text
       */
      max_parallel_maintenance_workers?: number | `${number}`
      /**
       * Sets the maximum number of parallel workers that can be active at one time.
       *
       * Allowed: a whole number from 0 to 1024 or such a number as text
       */
      max_parallel_workers?: number | `${number}`
      /**
       * Sets the maximum number of parallel processes per executor node.
       *
       * Allowed: a whole number from 0 to 1024 or such a number as text
       */
      max_parallel_workers_per_gather?: number | `${number}`
      /**
       * Sets the maximum number of predicate-locked tuples per page.
       *
       * Allowed: a whole number from 0 to 2147483647 or such a number as text
       */
      max_pred_locks_per_page?: number | `${number}`
      /**
       * Sets the maximum number of predicate-locked pages and tuples per relation.
       *
       * Allowed: a whole number from -2147483648 to 2147483647 or such a number as text
       */
      max_pred_locks_per_relation?: number | `${number}`
      /**
       * Sets the maximum number of predicate locks per transaction. Taken at a start of the server.
       *
       * Allowed: a whole number from 10 to 2147483647 or such a number as text
       */
      max_pred_locks_per_transaction?: number | `${number}`
      /**
       * Sets the maximum number of simultaneously prepared transactions. Taken at a start of the server.
       *
       * Allowed: a whole number from 0 to 262143 or such a number as text
       */
      max_prepared_transactions?: number | `${number}`
      /**
       * Sets the maximum number of simultaneously defined replication slots. Taken at a start of the server.
       *
       * Allowed: a whole number from 0 to 262143 or such a number as text
       */
      max_replication_slots?: number | `${number}`
      /**
       * Sets the maximum WAL size that can be reserved by replication slots.
       *
       * Allowed: a whole number from -1 to 2147483647 or text with a unit (B, kB, MB, GB, TB) (MB where no unit is given)
       */
      max_slot_wal_keep_size?: number | `${number}${"" | "B" | "kB" | "MB" | "GB" | "TB"}`
      /**
       * Sets the maximum stack depth, in kilobytes.
       *
       * Allowed: a whole number from 100 to 2147483647 or text with a unit (B, kB, MB, GB, TB) (kB where no unit is given)
       */
      max_stack_depth?: number | `${number}${"" | "B" | "kB" | "MB" | "GB" | "TB"}`
      /**
       * Sets the maximum delay before canceling queries when a hot standby server is processing archived WAL data.
       *
       * Allowed: a whole number from -1 to 2147483647 or text with a unit (us, ms, s, min, h, d) (ms where no unit is given)
       */
      max_standby_archive_delay?: number | `${number}${"" | "us" | "ms" | "s" | "min" | "h" | "d"}`
      /**
       * Sets the maximum delay before canceling queries when a hot standby server is processing streamed WAL data.
       *
       * Allowed: a whole number from -1 to 2147483647 or text with a unit (us, ms, s, min, h, d) (ms where no unit is given)
       */
      max_standby_streaming_delay?: number | `${number}${"" | "us" | "ms" | "s" | "min" | "h" | "d"}`
      /**
       * Maximum number of table synchronization workers per subscription.
       *
       * Allowed: a whole number from 0 to 262143 or such a number as text
       */
      max_sync_workers_per_subscription?: number | `${number}`
      /**
       * The chart sets it itself.
       */
      max_wal_senders?: never
      /**
       * Sets the WAL size that triggers a checkpoint.
       *
       * Allowed: a whole number from 2 to 2147483647 or text with a unit (B, kB, MB, GB, TB) (MB where no unit is given)
       */
      max_wal_size?: number | `${number}${"" | "B" | "kB" | "MB" | "GB" | "TB"}`
      /**
       * Maximum number of concurrent worker processes. Taken at a start of the server.
       *
       * Allowed: a whole number from 0 to 262143 or such a number as text
       */
      max_worker_processes?: number | `${number}`
      /**
       * Enables deprecation warnings for MD5 passwords. PostgreSQL 18.
       *
       * Allowed: true, false, "on", "true", "yes", "off", "false" or "no"
       */
      md5_password_warnings?: boolean | "on" | "off"
      /**
       * Amount of dynamic shared memory reserved at startup. Taken at a start of the server.
       *
       * Allowed: a whole number from 0 to 2147483647 or text with a unit (B, kB, MB, GB, TB) (MB where no unit is given)
       */
      min_dynamic_shared_memory?: number | `${number}${"" | "B" | "kB" | "MB" | "GB" | "TB"}`
      /**
       * Sets the minimum amount of index data for a parallel scan.
       *
       * Allowed: a whole number from 0 to 715827882 or text with a unit (B, kB, MB, GB, TB) (8kB where no unit is given)
       */
      min_parallel_index_scan_size?: number | `${number}${"" | "B" | "kB" | "MB" | "GB" | "TB"}`
      /**
       * Sets the minimum amount of table data for a parallel scan.
       *
       * Allowed: a whole number from 0 to 715827882 or text with a unit (B, kB, MB, GB, TB) (8kB where no unit is given)
       */
      min_parallel_table_scan_size?: number | `${number}${"" | "B" | "kB" | "MB" | "GB" | "TB"}`
      /**
       * Sets the minimum size to shrink the WAL to.
       *
       * Allowed: a whole number from 2 to 2147483647 or text with a unit (B, kB, MB, GB, TB) (MB where no unit is given)
       */
      min_wal_size?: number | `${number}${"" | "B" | "kB" | "MB" | "GB" | "TB"}`
      /**
       * Sets the size of the dedicated buffer pool used for the MultiXact member cache. Taken at a start of the server. PostgreSQL 17, 18.
       *
       * Allowed: a whole number from 16 to 131072 or text with a unit (B, kB, MB, GB, TB) (8kB where no unit is given)
       */
      multixact_member_buffers?: number | `${number}${"" | "B" | "kB" | "MB" | "GB" | "TB"}`
      /**
       * Sets the size of the dedicated buffer pool used for the MultiXact offset cache. Taken at a start of the server. PostgreSQL 17, 18.
       *
       * Allowed: a whole number from 16 to 131072 or text with a unit (B, kB, MB, GB, TB) (8kB where no unit is given)
       */
      multixact_offset_buffers?: number | `${number}${"" | "B" | "kB" | "MB" | "GB" | "TB"}`
      /**
       * Sets the size of the dedicated buffer pool used for the LISTEN/NOTIFY message cache. Taken at a start of the server. PostgreSQL 17, 18.
       *
       * Allowed: a whole number from 16 to 131072 or text with a unit (B, kB, MB, GB, TB) (8kB where no unit is given)
       */
      notify_buffers?: number | `${number}${"" | "B" | "kB" | "MB" | "GB" | "TB"}`
      /**
       * Lists libraries that may be called to validate OAuth v2 bearer tokens. PostgreSQL 18.
       *
       * Allowed: text without control characters, a number or true or false
       */
      oauth_validator_libraries?: (string | number | boolean)
      /**
       * Time before a snapshot is too old to read pages changed after the snapshot was taken. Taken at a start of the server. PostgreSQL 15.
       *
       * Allowed: a whole number from -1 to 86400 or text with a unit (us, ms, s, min, h, d) (min where no unit is given)
       */
      old_snapshot_threshold?: number | `${number}${"" | "us" | "ms" | "s" | "min" | "h" | "d"}`
      /**
       * Lists libraries that may be named as logical decoding output plugins. PostgreSQL 17, 18.
       *
       * Allowed: text without control characters, a number or true or false
       */
      output_plugin_libraries?: (string | number | boolean)
      /**
       * Controls whether Gather and Gather Merge also run subplans.
       *
       * Allowed: true, false, "on", "true", "yes", "off", "false" or "no"
       */
      parallel_leader_participation?: boolean | "on" | "off"
      /**
       * Sets the planner's estimate of the cost of starting up worker processes for parallel query.
       *
       * Allowed: a number, at least 0 or such a number as text
       */
      parallel_setup_cost?: number | `${number}`
      /**
       * Sets the planner's estimate of the cost of passing each tuple (row) from worker to leader backend.
       *
       * Allowed: a number, at least 0 or such a number as text
       */
      parallel_tuple_cost?: number | `${number}`
      /**
       * The chart sets it itself.
       */
      password_encryption?: never
      /**
       * Controls the planner's selection of custom or generic plan.
       *
       * Allowed: "auto", "force_generic_plan" or "force_custom_plan"
       */
      plan_cache_mode?: ("auto" | "force_generic_plan" | "force_custom_plan")
      /**
       * The chart sets it itself.
       */
      port?: never
      /**
       * Sets the amount of time to wait after authentication on connection startup.
       *
       * Allowed: a whole number from 0 to 2147 or text with a unit (us, ms, s, min, h, d) (s where no unit is given)
       */
      post_auth_delay?: number | `${number}${"" | "us" | "ms" | "s" | "min" | "h" | "d"}`
      /**
       * Sets the amount of time to wait before authentication on connection startup.
       *
       * Allowed: a whole number from 0 to 60 or text with a unit (us, ms, s, min, h, d) (s where no unit is given)
       */
      pre_auth_delay?: number | `${number}${"" | "us" | "ms" | "s" | "min" | "h" | "d"}`
      /**
       * The chart sets it itself.
       */
      primary_conninfo?: never
      /**
       * The chart sets it itself.
       */
      primary_slot_name?: never
      /**
       * The chart sets it itself.
       */
      promote_trigger_file?: never
      /**
       * When generating SQL fragments, quote all identifiers.
       *
       * Allowed: true, false, "on", "true", "yes", "off", "false" or "no"
       */
      quote_all_identifiers?: boolean | "on" | "off"
      /**
       * Sets the planner's estimate of the cost of a nonsequentially fetched disk page.
       *
       * Allowed: a number, at least 0 or such a number as text
       */
      random_page_cost?: number | `${number}`
      /**
       * Sets the shell command that will be executed once at the end of recovery.
       *
       * Allowed: text without control characters, a number or true or false
       */
      recovery_end_command?: (string | number | boolean)
      /**
       * Sets the method for synchronizing the data directory before crash recovery.
       *
       * Allowed: "fsync" or "syncfs"
       */
      recovery_init_sync_method?: ("fsync" | "syncfs")
      /**
       * Sets the minimum delay for applying changes during recovery.
       *
       * Allowed: a whole number from 0 to 2147483647 or text with a unit (us, ms, s, min, h, d) (ms where no unit is given)
       */
      recovery_min_apply_delay?: number | `${number}${"" | "us" | "ms" | "s" | "min" | "h" | "d"}`
      /**
       * Prefetch referenced blocks during recovery.
       *
       * Allowed: "off", "on", "try", true or false
       */
      recovery_prefetch?: ("off" | "on" | "try" | true | false)
      /**
       * The chart sets it itself.
       */
      recovery_target?: never
      /**
       * The chart sets it itself.
       */
      recovery_target_action?: never
      /**
       * The chart sets it itself.
       */
      recovery_target_inclusive?: never
      /**
       * The chart sets it itself.
       */
      recovery_target_lsn?: never
      /**
       * The chart sets it itself.
       */
      recovery_target_name?: never
      /**
       * The chart sets it itself.
       */
      recovery_target_time?: never
      /**
       * The chart sets it itself.
       */
      recovery_target_timeline?: never
      /**
       * The chart sets it itself.
       */
      recovery_target_xid?: never
      /**
       * Sets the planner's estimate of the average size of a recursive query's working table.
       *
       * Allowed: a number from 0.001 to 1000000 or such a number as text
       */
      recursive_worktable_factor?: number | `${number}`
      /**
       * Remove temporary files after backend crash.
       *
       * Allowed: true, false, "on", "true", "yes", "off", "false" or "no"
       */
      remove_temp_files_after_crash?: boolean | "on" | "off"
      /**
       * Sets the number of connection slots reserved for roles with privileges of pg_use_reserved_connections. Taken at a start of the server. PostgreSQL 17, 18.
       *
       * Allowed: a whole number from 0 to 262143 or such a number as text
       */
      reserved_connections?: number | `${number}`
      /**
       * Reinitialize server after backend crash.
       *
       * Allowed: true, false, "on", "true", "yes", "off", "false" or "no"
       */
      restart_after_crash?: boolean | "on" | "off"
      /**
       * The chart sets it itself.
       */
      restore_command?: never
      /**
       * Prohibits access to non-system relations of specified kinds.
       *
       * Allowed: text without control characters, a number or true or false
       */
      restrict_nonsystem_relation_kind?: (string | number | boolean)
      /**
       * Enables row security.
       *
       * Allowed: true, false, "on", "true", "yes", "off", "false" or "no"
       */
      row_security?: boolean | "on" | "off"
      /**
       * Sets the iteration count for SCRAM secret generation. PostgreSQL 17, 18.
       *
       * Allowed: a whole number from 1 to 2147483647 or such a number as text
       */
      scram_iterations?: number | `${number}`
      /**
       * Sets the schema search order for names that are not schema-qualified.
       *
       * Allowed: text without control characters, a number or true or false
       */
      search_path?: (string | number | boolean)
      /**
       * Send SIGABRT not SIGQUIT to child processes after backend crash. PostgreSQL 17, 18.
       *
       * Allowed: true, false, "on", "true", "yes", "off", "false" or "no"
       */
      send_abort_for_crash?: boolean | "on" | "off"
      /**
       * Send SIGABRT not SIGKILL to stuck child processes. PostgreSQL 17, 18.
       *
       * Allowed: true, false, "on", "true", "yes", "off", "false" or "no"
       */
      send_abort_for_kill?: boolean | "on" | "off"
      /**
       * Sets the planner's estimate of the cost of a sequentially fetched disk page.
       *
       * Allowed: a number, at least 0 or such a number as text
       */
      seq_page_cost?: number | `${number}`
      /**
       * Sets the size of the dedicated buffer pool used for the serializable transaction cache. Taken at a start of the server. PostgreSQL 17, 18.
       *
       * Allowed: a whole number from 16 to 131072 or text with a unit (B, kB, MB, GB, TB) (8kB where no unit is given)
       */
      serializable_buffers?: number | `${number}${"" | "B" | "kB" | "MB" | "GB" | "TB"}`
      /**
       * Lists shared libraries to preload into each backend.
       *
       * Allowed: text without control characters, a number or true or false
       */
      session_preload_libraries?: (string | number | boolean)
      /**
       * Sets the session's behavior for triggers and rewrite rules.
       *
       * Allowed: "origin", "replica" or "local"
       */
      session_replication_role?: ("origin" | "replica" | "local")
      /**
       * Sets the number of shared memory buffers used by the server. Taken at a start of the server.
       *
       * Allowed: a whole number from 16 to 1073741823 or text with a unit (B, kB, MB, GB, TB) (8kB where no unit is given)
       */
      shared_buffers?: number | `${number}${"" | "B" | "kB" | "MB" | "GB" | "TB"}`
      /**
       * Selects the shared memory implementation used for the main shared memory region. Taken at a start of the server.
       *
       * Allowed: "sysv" or "mmap"
       */
      shared_memory_type?: ("sysv" | "mmap")
      /**
       * Lists shared libraries to preload into server. Taken at a start of the server.
       *
       * Allowed: text without control characters, a number or true or false
       */
      shared_preload_libraries?: (string | number | boolean)
      /**
       * Enables SSL connections.
       *
       * Allowed: true, false, "on", "true", "yes", "off", "false" or "no"
       */
      ssl?: boolean | "on" | "off"
      /**
       * Location of the SSL certificate authority file.
       *
       * Allowed: text without control characters, a number or true or false
       */
      ssl_ca_file?: (string | number | boolean)
      /**
       * Location of the SSL server certificate file.
       *
       * Allowed: text without control characters, a number or true or false
       */
      ssl_cert_file?: (string | number | boolean)
      /**
       * Sets the list of allowed TLSv1.2 (and lower) ciphers.
       *
       * Allowed: text without control characters, a number or true or false
       */
      ssl_ciphers?: (string | number | boolean)
      /**
       * Location of the SSL certificate revocation list directory.
       *
       * Allowed: text without control characters, a number or true or false
       */
      ssl_crl_dir?: (string | number | boolean)
      /**
       * Location of the SSL certificate revocation list file.
       *
       * Allowed: text without control characters, a number or true or false
       */
      ssl_crl_file?: (string | number | boolean)
      /**
       * Location of the SSL DH parameters file.
       *
       * Allowed: text without control characters, a number or true or false
       */
      ssl_dh_params_file?: (string | number | boolean)
      /**
       * Sets the curve to use for ECDH.
       *
       * Allowed: text without control characters, a number or true or false
       */
      ssl_ecdh_curve?: (string | number | boolean)
      /**
       * Sets the group(s) to use for Diffie-Hellman key exchange. PostgreSQL 18.
       *
       * Allowed: text without control characters, a number or true or false
       */
      ssl_groups?: (string | number | boolean)
      /**
       * Location of the SSL server private key file.
       *
       * Allowed: text without control characters, a number or true or false
       */
      ssl_key_file?: (string | number | boolean)
      /**
       * Sets the maximum SSL/TLS protocol version to use.
       *
       * Allowed: "", "TLSv1", "TLSv1.1", "TLSv1.2" or "TLSv1.3"
       */
      ssl_max_protocol_version?: ("" | "TLSv1" | "TLSv1.1" | "TLSv1.2" | "TLSv1.3")
      /**
       * Sets the minimum SSL/TLS protocol version to use.
       *
       * Allowed: "TLSv1", "TLSv1.1", "TLSv1.2" or "TLSv1.3"
       */
      ssl_min_protocol_version?: ("TLSv1" | "TLSv1.1" | "TLSv1.2" | "TLSv1.3")
      /**
       * Command to obtain passphrases for SSL.
       *
       * Allowed: text without control characters, a number or true or false
       */
      ssl_passphrase_command?: (string | number | boolean)
      /**
       * Controls whether "ssl_passphrase_command" is called during server reload.
       *
       * Allowed: true, false, "on", "true", "yes", "off", "false" or "no"
       */
      ssl_passphrase_command_supports_reload?: boolean | "on" | "off"
      /**
       * Give priority to server ciphersuite order.
       *
       * Allowed: true, false, "on", "true", "yes", "off", "false" or "no"
       */
      ssl_prefer_server_ciphers?: boolean | "on" | "off"
      /**
       * Sets the list of allowed TLSv1.3 cipher suites. PostgreSQL 18.
       *
       * Allowed: text without control characters, a number or true or false
       */
      ssl_tls13_ciphers?: (string | number | boolean)
      /**
       * Causes '...' strings to treat backslashes literally.
       *
       * Allowed: true, false, "on", "true", "yes", "off", "false" or "no"
       */
      standard_conforming_strings?: boolean | "on" | "off"
      /**
       * Sets the maximum allowed duration of any statement.
       *
       * Allowed: a whole number from 0 to 2147483647 or text with a unit (us, ms, s, min, h, d) (ms where no unit is given)
       */
      statement_timeout?: number | `${number}${"" | "us" | "ms" | "s" | "min" | "h" | "d"}`
      /**
       * Sets the consistency of accesses to statistics data.
       *
       * Allowed: "none", "cache" or "snapshot"
       */
      stats_fetch_consistency?: ("none" | "cache" | "snapshot")
      /**
       * Sets the size of the dedicated buffer pool used for the subtransaction cache. Taken at a start of the server. PostgreSQL 17, 18.
       *
       * Allowed: a whole number from 0 to 131072 or text with a unit (B, kB, MB, GB, TB) (8kB where no unit is given)
       */
      subtransaction_buffers?: number | `${number}${"" | "B" | "kB" | "MB" | "GB" | "TB"}`
      /**
       * Starts the WAL summarizer process to enable incremental backup. PostgreSQL 17, 18.
       *
       * Allowed: true, false, "on", "true", "yes", "off", "false" or "no"
       */
      summarize_wal?: boolean | "on" | "off"
      /**
       * Sets the number of connection slots reserved for superusers. Taken at a start of the server.
       *
       * Allowed: a whole number from 0 to 262143 or such a number as text
       */
      superuser_reserved_connections?: number | `${number}`
      /**
       * Enables a physical standby to synchronize logical failover replication slots from the primary server. PostgreSQL 17, 18.
       *
       * Allowed: true, false, "on", "true", "yes", "off", "false" or "no"
       */
      sync_replication_slots?: boolean | "on" | "off"
      /**
       * Enables synchronized sequential scans.
       *
       * Allowed: true, false, "on", "true", "yes", "off", "false" or "no"
       */
      synchronize_seqscans?: boolean | "on" | "off"
      /**
       * Lists streaming replication standby server replication slot names that logical WAL sender processes will wait for. PostgreSQL 17, 18.
       *
       * Allowed: text without control characters, a number or true or false
       */
      synchronized_standby_slots?: (string | number | boolean)
      /**
       * Sets the current transaction's synchronization level.
       *
       * Allowed: "local", "remote_write", "remote_apply", "on", "off", true or false
       */
      synchronous_commit?: ("local" | "remote_write" | "remote_apply" | "on" | "off" | true | false)
      /**
       * The chart sets it itself.
       */
      synchronous_standby_names?: never
      /**
       * Sets the syslog "facility" to be used when syslog enabled.
       *
       * Allowed: "local0", "local1", "local2", "local3", "local4", "local5", "local6" or "local7"
       */
      syslog_facility?: ("local0" | "local1" | "local2" | "local3" | "local4" | "local5" | "local6" | "local7")
      /**
       * Sets the program name used to identify PostgreSQL messages in syslog.
       *
       * Allowed: text without control characters, a number or true or false
       */
      syslog_ident?: (string | number | boolean)
      /**
       * Add sequence number to syslog messages to avoid duplicate suppression.
       *
       * Allowed: true, false, "on", "true", "yes", "off", "false" or "no"
       */
      syslog_sequence_numbers?: boolean | "on" | "off"
      /**
       * Split messages sent to syslog by lines and to fit into 1024 bytes.
       *
       * Allowed: true, false, "on", "true", "yes", "off", "false" or "no"
       */
      syslog_split_messages?: boolean | "on" | "off"
      /**
       * Maximum number of TCP keepalive retransmits.
       *
       * Allowed: a whole number from 0 to 2147483647 or such a number as text
       */
      tcp_keepalives_count?: number | `${number}`
      /**
       * Time between issuing TCP keepalives.
       *
       * Allowed: a whole number from 0 to 2147483647 or text with a unit (us, ms, s, min, h, d) (s where no unit is given)
       */
      tcp_keepalives_idle?: number | `${number}${"" | "us" | "ms" | "s" | "min" | "h" | "d"}`
      /**
       * Time between TCP keepalive retransmits.
       *
       * Allowed: a whole number from 0 to 2147483647 or text with a unit (us, ms, s, min, h, d) (s where no unit is given)
       */
      tcp_keepalives_interval?: number | `${number}${"" | "us" | "ms" | "s" | "min" | "h" | "d"}`
      /**
       * TCP user timeout.
       *
       * Allowed: a whole number from 0 to 2147483647 or text with a unit (us, ms, s, min, h, d) (ms where no unit is given)
       */
      tcp_user_timeout?: number | `${number}${"" | "us" | "ms" | "s" | "min" | "h" | "d"}`
      /**
       * Sets the maximum number of temporary buffers used by each session.
       *
       * Allowed: a whole number from 100 to 1073741823 or text with a unit (B, kB, MB, GB, TB) (8kB where no unit is given)
       */
      temp_buffers?: number | `${number}${"" | "B" | "kB" | "MB" | "GB" | "TB"}`
      /**
       * Limits the total size of all temporary files used by each process.
       *
       * Allowed: a whole number from -1 to 2147483647 or text with a unit (B, kB, MB, GB, TB) (kB where no unit is given)
       */
      temp_file_limit?: number | `${number}${"" | "B" | "kB" | "MB" | "GB" | "TB"}`
      /**
       * Sets the tablespace(s) to use for temporary tables and sort files.
       *
       * Allowed: text without control characters, a number or true or false
       */
      temp_tablespaces?: (string | number | boolean)
      /**
       * Sets the time zone for displaying and interpreting time stamps.
       *
       * Allowed: text without control characters, a number or true or false
       */
      timezone?: (string | number | boolean)
      /**
       * Selects a file of time zone abbreviations.
       *
       * Allowed: text without control characters, a number or true or false
       */
      timezone_abbreviations?: (string | number | boolean)
      /**
       * Logs details of pre-authentication connection handshake. Taken at a start of the server. PostgreSQL 17, 18.
       *
       * Allowed: true, false, "on", "true", "yes", "off", "false" or "no"
       */
      trace_connection_negotiation?: boolean | "on" | "off"
      /**
       * Generates debugging output for LISTEN and NOTIFY.
       *
       * Allowed: true, false, "on", "true", "yes", "off", "false" or "no"
       */
      trace_notify?: boolean | "on" | "off"
      /**
       * Enables logging of recovery-related debugging information. PostgreSQL 15.
       *
       * Allowed: "debug5", "debug4", "debug3", "debug2", "debug1", "log", "notice", "warning" or "error"
       */
      trace_recovery_messages?: ("debug5" | "debug4" | "debug3" | "debug2" | "debug1" | "log" | "notice" | "warning" | "error")
      /**
       * Emit information about resource usage in sorting.
       *
       * Allowed: true, false, "on", "true", "yes", "off", "false" or "no"
       */
      trace_sort?: boolean | "on" | "off"
      /**
       * Collects information about executing commands.
       *
       * Allowed: true, false, "on", "true", "yes", "off", "false" or "no"
       */
      track_activities?: boolean | "on" | "off"
      /**
       * Sets the size reserved for pg_stat_activity.query, in bytes. Taken at a start of the server.
       *
       * Allowed: a whole number from 100 to 1048576 or text with a unit (B, kB, MB, GB, TB) (B where no unit is given)
       */
      track_activity_query_size?: number | `${number}${"" | "B" | "kB" | "MB" | "GB" | "TB"}`
      /**
       * Collects transaction commit time. Taken at a start of the server.
       *
       * Allowed: true, false, "on", "true", "yes", "off", "false" or "no"
       */
      track_commit_timestamp?: boolean | "on" | "off"
      /**
       * Collects timing statistics for cost-based vacuum delay. PostgreSQL 18.
       *
       * Allowed: true, false, "on", "true", "yes", "off", "false" or "no"
       */
      track_cost_delay_timing?: boolean | "on" | "off"
      /**
       * Collects statistics on database activity.
       *
       * Allowed: true, false, "on", "true", "yes", "off", "false" or "no"
       */
      track_counts?: boolean | "on" | "off"
      /**
       * Collects function-level statistics on database activity.
       *
       * Allowed: "none", "pl" or "all"
       */
      track_functions?: ("none" | "pl" | "all")
      /**
       * Collects timing statistics for database I/O activity.
       *
       * Allowed: true, false, "on", "true", "yes", "off", "false" or "no"
       */
      track_io_timing?: boolean | "on" | "off"
      /**
       * Collects timing statistics for WAL I/O activity.
       *
       * Allowed: true, false, "on", "true", "yes", "off", "false" or "no"
       */
      track_wal_io_timing?: boolean | "on" | "off"
      /**
       * Sets the size of the dedicated buffer pool used for the transaction status cache. Taken at a start of the server. PostgreSQL 17, 18.
       *
       * Allowed: a whole number from 0 to 131072 or text with a unit (B, kB, MB, GB, TB) (8kB where no unit is given)
       */
      transaction_buffers?: number | `${number}${"" | "B" | "kB" | "MB" | "GB" | "TB"}`
      /**
       * Sets the maximum allowed duration of any transaction within a session (not a prepared transaction). PostgreSQL 17, 18.
       *
       * Allowed: a whole number from 0 to 2147483647 or text with a unit (us, ms, s, min, h, d) (ms where no unit is given)
       */
      transaction_timeout?: number | `${number}${"" | "us" | "ms" | "s" | "min" | "h" | "d"}`
      /**
       * Treats "expr=NULL" as "expr IS NULL".
       *
       * Allowed: true, false, "on", "true", "yes", "off", "false" or "no"
       */
      transform_null_equals?: boolean | "on" | "off"
      /**
       * The chart sets it itself.
       */
      unix_socket_directories?: never
      /**
       * The chart sets it itself.
       */
      unix_socket_group?: never
      /**
       * The chart sets it itself.
       */
      unix_socket_permissions?: never
      /**
       * Updates the process title to show the active SQL command.
       *
       * Allowed: true, false, "on", "true", "yes", "off", "false" or "no"
       */
      update_process_title?: boolean | "on" | "off"
      /**
       * Sets the buffer pool size for VACUUM, ANALYZE, and autovacuum. PostgreSQL 17, 18.
       *
       * Allowed: a whole number from 0 to 16777216 or text with a unit (B, kB, MB, GB, TB) (kB where no unit is given)
       */
      vacuum_buffer_usage_limit?: number | `${number}${"" | "B" | "kB" | "MB" | "GB" | "TB"}`
      /**
       * Vacuum cost delay in milliseconds.
       *
       * Allowed: a number from 0 to 100 or text with a unit (us, ms, s, min, h, d) (ms where no unit is given)
       */
      vacuum_cost_delay?: number | `${number}${"" | "us" | "ms" | "s" | "min" | "h" | "d"}`
      /**
       * Vacuum cost amount available before napping.
       *
       * Allowed: a whole number from 1 to 10000 or such a number as text
       */
      vacuum_cost_limit?: number | `${number}`
      /**
       * Vacuum cost for a page dirtied by vacuum.
       *
       * Allowed: a whole number from 0 to 10000 or such a number as text
       */
      vacuum_cost_page_dirty?: number | `${number}`
      /**
       * Vacuum cost for a page found in the buffer cache.
       *
       * Allowed: a whole number from 0 to 10000 or such a number as text
       */
      vacuum_cost_page_hit?: number | `${number}`
      /**
       * Vacuum cost for a page not found in the buffer cache.
       *
       * Allowed: a whole number from 0 to 10000 or such a number as text
       */
      vacuum_cost_page_miss?: number | `${number}`
      /**
       * Number of transactions by which VACUUM and HOT cleanup should be deferred, if any. PostgreSQL 15.
       *
       * Allowed: a whole number from 0 to 1000000 or such a number as text
       */
      vacuum_defer_cleanup_age?: number | `${number}`
      /**
       * Age at which VACUUM should trigger failsafe to avoid a wraparound outage.
       *
       * Allowed: a whole number from 0 to 2100000000 or such a number as text
       */
      vacuum_failsafe_age?: number | `${number}`
      /**
       * Minimum age at which VACUUM should freeze a table row.
       *
       * Allowed: a whole number from 0 to 1000000000 or such a number as text
       */
      vacuum_freeze_min_age?: number | `${number}`
      /**
       * Age at which VACUUM should scan whole table to freeze tuples.
       *
       * Allowed: a whole number from 0 to 2000000000 or such a number as text
       */
      vacuum_freeze_table_age?: number | `${number}`
      /**
       * Fraction of pages in a relation vacuum can scan and fail to freeze before disabling eager scanning. PostgreSQL 18.
       *
       * Allowed: a number from 0 to 1 or such a number as text
       */
      vacuum_max_eager_freeze_failure_rate?: number | `${number}`
      /**
       * Multixact age at which VACUUM should trigger failsafe to avoid a wraparound outage.
       *
       * Allowed: a whole number from 0 to 2100000000 or such a number as text
       */
      vacuum_multixact_failsafe_age?: number | `${number}`
      /**
       * Minimum age at which VACUUM should freeze a MultiXactId in a table row.
       *
       * Allowed: a whole number from 0 to 1000000000 or such a number as text
       */
      vacuum_multixact_freeze_min_age?: number | `${number}`
      /**
       * Multixact age at which VACUUM should scan whole table to freeze tuples.
       *
       * Allowed: a whole number from 0 to 2000000000 or such a number as text
       */
      vacuum_multixact_freeze_table_age?: number | `${number}`
      /**
       * Enables vacuum to truncate empty pages at the end of the table. PostgreSQL 18.
       *
       * Allowed: true, false, "on", "true", "yes", "off", "false" or "no"
       */
      vacuum_truncate?: boolean | "on" | "off"
      /**
       * Sets the number of disk-page buffers in shared memory for WAL. Taken at a start of the server.
       *
       * Allowed: a whole number from -1 to 262143 or text with a unit (B, kB, MB, GB, TB) (8kB where no unit is given)
       */
      wal_buffers?: number | `${number}${"" | "B" | "kB" | "MB" | "GB" | "TB"}`
      /**
       * Compresses full-page writes written in WAL file with specified method.
       *
       * Allowed: "pglz", "lz4", "zstd", "on", "off", true or false
       */
      wal_compression?: ("pglz" | "lz4" | "zstd" | "on" | "off" | true | false)
      /**
       * Sets the WAL resource managers for which WAL consistency checks are done.
       *
       * Allowed: text without control characters, a number or true or false
       */
      wal_consistency_checking?: (string | number | boolean)
      /**
       * Buffer size for reading ahead in the WAL during recovery. Taken at a start of the server.
       *
       * Allowed: a whole number from 65536 to 1073741823 or text with a unit (B, kB, MB, GB, TB) (B where no unit is given)
       */
      wal_decode_buffer_size?: number | `${number}${"" | "B" | "kB" | "MB" | "GB" | "TB"}`
      /**
       * Writes zeroes to new WAL files before first use.
       *
       * Allowed: true, false, "on", "true", "yes", "off", "false" or "no"
       */
      wal_init_zero?: boolean | "on" | "off"
      /**
       * Sets the size of WAL files held for standby servers.
       *
       * Allowed: a whole number from 0 to 2147483647 or text with a unit (B, kB, MB, GB, TB) (MB where no unit is given)
       */
      wal_keep_size?: number | `${number}${"" | "B" | "kB" | "MB" | "GB" | "TB"}`
      /**
       * Sets the level of information written to the WAL. Taken at a start of the server.
       *
       * Allowed: "replica" or "logical"
       */
      wal_level?: ("replica" | "logical")
      /**
       * Writes full pages to WAL when first modified after a checkpoint, even for a non-critical modification. Taken at a start of the server.
       *
       * Allowed: true, false, "on", "true", "yes", "off", "false" or "no"
       */
      wal_log_hints?: boolean | "on" | "off"
      /**
       * Sets whether a WAL receiver should create a temporary replication slot if no permanent slot is configured.
       *
       * Allowed: true, false, "on", "true", "yes", "off", "false" or "no"
       */
      wal_receiver_create_temp_slot?: boolean | "on" | "off"
      /**
       * Sets the maximum interval between WAL receiver status reports to the sending server.
       *
       * Allowed: a whole number from 0 to 2147483 or text with a unit (us, ms, s, min, h, d) (s where no unit is given)
       */
      wal_receiver_status_interval?: number | `${number}${"" | "us" | "ms" | "s" | "min" | "h" | "d"}`
      /**
       * Sets the maximum wait time to receive data from the sending server.
       *
       * Allowed: a whole number from 0 to 2147483647 or text with a unit (us, ms, s, min, h, d) (ms where no unit is given)
       */
      wal_receiver_timeout?: number | `${number}${"" | "us" | "ms" | "s" | "min" | "h" | "d"}`
      /**
       * Recycles WAL files by renaming them.
       *
       * Allowed: true, false, "on", "true", "yes", "off", "false" or "no"
       */
      wal_recycle?: boolean | "on" | "off"
      /**
       * Sets the time to wait before retrying to retrieve WAL after a failed attempt.
       *
       * Allowed: a whole number from 1 to 2147483647 or text with a unit (us, ms, s, min, h, d) (ms where no unit is given)
       */
      wal_retrieve_retry_interval?: number | `${number}${"" | "us" | "ms" | "s" | "min" | "h" | "d"}`
      /**
       * Sets the maximum time to wait for WAL replication.
       *
       * Allowed: a whole number from 0 to 2147483647 or text with a unit (us, ms, s, min, h, d) (ms where no unit is given)
       */
      wal_sender_timeout?: number | `${number}${"" | "us" | "ms" | "s" | "min" | "h" | "d"}`
      /**
       * Minimum size of new file to fsync instead of writing WAL.
       *
       * Allowed: a whole number from 0 to 2147483647 or text with a unit (B, kB, MB, GB, TB) (kB where no unit is given)
       */
      wal_skip_threshold?: number | `${number}${"" | "B" | "kB" | "MB" | "GB" | "TB"}`
      /**
       * Time for which WAL summary files should be kept. PostgreSQL 17, 18.
       *
       * Allowed: a whole number from 0 to 35791394 or text with a unit (us, ms, s, min, h, d) (min where no unit is given)
       */
      wal_summary_keep_time?: number | `${number}${"" | "us" | "ms" | "s" | "min" | "h" | "d"}`
      /**
       * Selects the method used for forcing WAL updates to disk.
       *
       * Allowed: "fsync", "fdatasync", "open_sync" or "open_datasync"
       */
      wal_sync_method?: ("fsync" | "fdatasync" | "open_sync" | "open_datasync")
      /**
       * Time between WAL flushes performed in the WAL writer.
       *
       * Allowed: a whole number from 1 to 10000 or text with a unit (us, ms, s, min, h, d) (ms where no unit is given)
       */
      wal_writer_delay?: number | `${number}${"" | "us" | "ms" | "s" | "min" | "h" | "d"}`
      /**
       * Amount of WAL written out by WAL writer that triggers a flush.
       *
       * Allowed: a whole number from 0 to 2147483647 or text with a unit (B, kB, MB, GB, TB) (8kB where no unit is given)
       */
      wal_writer_flush_after?: number | `${number}${"" | "B" | "kB" | "MB" | "GB" | "TB"}`
      /**
       * Sets the maximum memory to be used for query workspaces.
       *
       * Allowed: a whole number from 64 to 2147483647 or text with a unit (B, kB, MB, GB, TB) (kB where no unit is given)
       */
      work_mem?: number | `${number}${"" | "B" | "kB" | "MB" | "GB" | "TB"}`
      /**
       * Sets how binary values are to be encoded in XML.
       *
       * Allowed: "base64" or "hex"
       */
      xmlbinary?: ("base64" | "hex")
      /**
       * Sets whether XML data in implicit parsing and serialization operations is to be considered as documents or content fragments.
       *
       * Allowed: "content" or "document"
       */
      xmloption?: ("content" | "document")
      /**
       * Continues processing past damaged page headers.
       *
       * Allowed: true, false, "on", "true", "yes", "off", "false" or "no"
       */
      zero_damaged_pages?: boolean | "on" | "off"
      /**
       * A parameter of an extension.
       *
       * Allowed: text without control characters, a number or true or false
       */
      [key: `${string}.${string}`]: (string | number | boolean)
    }
    /**
     * Whether memory, parallel workers and the planner's costs follow from resources (auto), or are PostgreSQL's own (none).
     * What postgres.parameters say always wins.
     *
     * Default: `auto`
     *
     * Allowed: "auto" or "none"
     */
    tuning?: ("auto" | "none")
    /**
     * Rules of pg_hba.conf, in their order: after those that the chart needs for itself, before its last one, by which
     * everybody may log in with a password.
     *
     * Default: `[]`
     *
     * Allowed: a list, each item an object with the keys type, databases, users, address, method, options, allowTrust and allowReplication
     *
     * Example: `[ { type: host, databases: [ shop ], users: [ reporting ], address: 10.0.0.0/8, method: scram-sha-256 }, { type: host, databases: [ shop ], address: all, method: reject } ]`
     *
     * Items: One rule of pg_hba.conf.
     */
    hba?: ({
      /**
       * How the client comes; local is the socket inside the pod.
       *
       * Allowed: "host", "hostssl", "hostnossl" or "local"
       */
      type: ("host" | "hostssl" | "hostnossl" | "local")
      /**
       * Names of databases; "all", "sameuser", "samerole" and "replication" have PostgreSQL's meaning. Without it, all.
       *
       * Allowed: a list, each item a name in one line
       *
       * @minItems 1
       */
      databases?: string[]
      /**
       * Names of roles; "all" means each, "+name" the members of a role. Without it, all.
       *
       * Allowed: a list, each item a name in one line
       *
       * @minItems 1
       */
      users?: string[]
      /**
       * Where the client is; for every type but local.
       *
       * Allowed: an address and the length of its prefix (10.0.0.0/8, fd00::/8), a host's name, all, samehost or samenet
       */
      address?: string
      /**
       * How the client shows who it is. trust asks for nothing, so that it needs allowTrust; password sends it in clear text, so that it needs hostssl.
       *
       * Allowed: "scram-sha-256", "md5", "cert", "ldap", "radius", "gss", "pam", "ident", "peer", "oauth", "password", "trust" or "reject"
       */
      method: ("scram-sha-256" | "md5" | "cert" | "ldap" | "radius" | "gss" | "pam" | "ident" | "peer" | "oauth" | "password" | "trust" | "reject")
      /**
       * Options of the method, as in pg_hba.conf.
       *
       * Allowed: an object whose values are one line of text
       *
       * Example: `{ map: staff }`
       */
      options?: {
        /**
         * Allowed: one line of text
         */
        [k: string]: string
      }
      /**
       * Says that clients which fit this rule may be anybody they like, without a password. Needed for the method trust.
       *
       * Allowed: true or false
       */
      allowTrust?: boolean
      /**
       * Says that roles which fit this rule may copy every database, if they have the attribute REPLICATION. Needed for the database replication.
       *
       * Allowed: true or false
       */
      allowReplication?: boolean
    } & ({
      method: ("scram-sha-256" | "md5" | "cert" | "ldap" | "radius" | "gss" | "pam" | "ident" | "peer" | "oauth" | "password" | "reject")
    } | {
      allowTrust: true
    }) & ({
      method: ("scram-sha-256" | "md5" | "cert" | "ldap" | "radius" | "gss" | "pam" | "ident" | "peer" | "oauth" | "trust" | "reject")
    } | {
      type?: "hostssl"
    }) & ({
      method: ("scram-sha-256" | "md5" | "cert" | "ldap" | "radius" | "gss" | "pam" | "ident" | "oauth" | "password" | "trust" | "reject")
    } | {
      type?: "local"
    }) & ({
      address: {}
      type: ("host" | "hostssl" | "hostnossl")
    } | {
      address?: ""
      type: "local"
    }))[]
    /**
     * Scripts that run once, when the database is first made, in the order of their names: .sql and .sh, from a ConfigMap or
     * Secret also .sql.gz. They run as superuser in auth.database. One that fails leaves nothing: the next attempt begins anew.
     */
    initScripts?: {
      /**
       * Scripts by their file names. They are stored in a ConfigMap, so they are no place for passwords.
       *
       * Default: `{}`
       *
       * Allowed: an object whose values are text that is not empty
       *
       * Example: `{ 10-schema.sql: SET ROLE app; CREATE TABLE greeting (words text) }`
       */
      inline?: {
        /**
         * Allowed: text that is not empty
         */
        [k: string]: string
      }
      /**
       * Name of a ConfigMap of yours with further scripts.
       *
       * Default: `""`
       *
       * Allowed: the name of a ConfigMap in the release's namespace
       */
      configMap?: string
      /**
       * Name of a Secret of yours with further scripts, for those that hold passwords.
       *
       * Default: `""`
       *
       * Allowed: the name of a Secret in the release's namespace
       */
      secret?: string
    }
    /**
     * Roles by their names, made and brought in line by the primary, at its start and after an upgrade.
     * A role that is said no more stays.
     *
     * Default: `{}`
     *
     * Allowed: an object whose values are an object with the keys login, passwordSecret, memberOf, inherit, connectionLimit, createDatabase, createRole, replication, bypassRls and superuser
     *
     * Example: `{ reporting: { passwordSecret: { name: db-roles, key: reporting }, memberOf: [ pg_read_all_data ] } }`
     */
    roles?: {
      /**
       * What the role is. A role that is there already is brought in line; what is not said here has PostgreSQL's default.
       */
      [k: string]: {
        /**
         * Whether it may log in. Without it, true.
         *
         * Allowed: true or false
         */
        login?: boolean
        /**
         * Secret of yours with its password, which is set when the role has none, and again when auth.rotation asks for it.
         */
        passwordSecret?: {
          /**
           * Name of the Secret.
           *
           * Allowed: the name of a Secret in the release's namespace
           */
          name: string
          /**
           * Key of the Secret. Without it, password.
           *
           * Allowed: at most 128 letters, digits, "-", "_" and "."
           */
          key?: string
        }
        /**
         * Roles that it is a member of. A membership that is said no more stays.
         *
         * Allowed: a list, each item a name of at most 63 bytes in one line
         */
        memberOf?: string[]
        /**
         * Whether it has the rights of those roles by itself. Without it, true.
         *
         * Allowed: true or false
         */
        inherit?: boolean
        /**
         * How many connections it may have. Without it, -1, which is any number.
         *
         * Allowed: a whole number from -1 to 262143 (connections)
         */
        connectionLimit?: number
        /**
         * Whether it may make databases. Without it, false.
         *
         * Allowed: true or false
         */
        createDatabase?: boolean
        /**
         * Whether it may make roles. Without it, false.
         *
         * Allowed: true or false
         */
        createRole?: boolean
        /**
         * Whether it may copy every database. Without it, false.
         *
         * Allowed: true or false
         */
        replication?: boolean
        /**
         * Whether row-level security doesn't hold for it. Without it, false.
         *
         * Allowed: true or false
         */
        bypassRls?: boolean
        /**
         * Whether it may do everything. Without it, false.
         *
         * Allowed: true or false
         */
        superuser?: boolean
      }
    }
    /**
     * Databases by their names, made and brought in line by the primary, at its start and after an upgrade.
     * A database that is said no more stays, with all its data.
     *
     * Default: `{}`
     *
     * Allowed: an object whose values are an object with the keys owner, connectionLimit and extensions
     *
     * Example: `{ shop: { owner: shop, extensions: { pg_trgm: {} } } }`
     */
    databases?: {
      /**
       * What the database has. One that is there already is brought in line.
       */
      [k: string]: {
        /**
         * Role that owns it. Without it, auth.username for a new database, and no change to one that is there.
         *
         * Allowed: a name of at most 63 bytes in one line
         */
        owner?: string
        /**
         * How many connections it may have. Without it, -1, which is any number.
         *
         * Allowed: a whole number from -1 to 262143 (connections)
         */
        connectionLimit?: number
        /**
         * Extensions by their names. One that is said no more stays.
         *
         * Allowed: an object whose values are an object with the keys version, update and schema
         *
         * Example: `{ pg_trgm: {}, postgis: { update: true } }`
         */
        extensions?: {
          /**
           * How the extension is installed.
           */
          [k: string]: {
            /**
             * Version to install, or to update to.
             *
             * Allowed: a name of at most 63 bytes in one line
             */
            version?: string
            /**
             * Whether it is updated to the image's newest version when that is another one. Without it, false.
             *
             * Allowed: true or false
             */
            update?: boolean
            /**
             * Schema of its objects; made when it is missing. For the extension's first installation.
             *
             * Allowed: a name of at most 63 bytes in one line
             */
            schema?: string
          }
        }
      }
    }
  }
  /**
   * Roles and passwords. The chart makes passwords once and never changes them: they outlive upgrades, rollbacks and the release itself.
   */
  auth?: {
    /**
     * Role that owns the application's database, made at first initialisation.
     *
     * Default: `app`
     *
     * Allowed: at most 63 lower-case letters, digits, "_" and "-", beginning with a letter or "_"
     */
    username?: string
    /**
     * The application's database, made at first initialisation.
     *
     * Default: `app`
     *
     * Allowed: at most 63 lower-case letters, digits, "_" and "-", beginning with a letter or "_"
     */
    database?: string
    /**
     * Name of a Secret of yours with the passwords. Empty means that the chart makes one.
     *
     * Default: `""`
     *
     * Allowed: the name of a Secret in the release's namespace
     */
    existingSecret?: string
    /**
     * Keys of the Secret.
     */
    secretKeys?: {
      /**
       * Password of the role postgres.
       *
       * Default: `postgres-password`
       *
       * Allowed: at most 128 letters, digits, "-", "_" and "."
       */
      superuser?: string
      /**
       * Password of the role replicator, which replicas and backups use. Any character but a line break.
       *
       * Default: `replication-password`
       *
       * Allowed: at most 128 letters, digits, "-", "_" and "."
       */
      replication?: string
      /**
       * Password of the role named by auth.username.
       *
       * Default: `password`
       *
       * Allowed: at most 128 letters, digits, "-", "_" and "."
       */
      application?: string
    }
    /**
     * A request to set the passwords that the Secrets hold now. When this text changes, the primary sets them on its roles
     * once; without that, a password never changes. Change the Secret first, then this.
     *
     * Default: `""`
     *
     * Allowed: a word of your own, such as a date
     *
     * Example: `"2026-11-21"`
     */
    rotation?: string
  }
  /**
   * A Secret by which applications connect, in the shape of the Service Binding specification: type, provider, host, port,
   * database, username, password, uri and jdbc-uri; with replicas the same for reads, under names that begin with "read-only-".
   * A Job writes it from the values and the password, and again at an upgrade that finds one of them changed.
   */
  connectionSecret?: {
    /**
     * Whether it is made.
     *
     * Default: `true`
     *
     * Allowed: true or false
     */
    enabled?: boolean
    /**
     * What uri ends in, as libpq knows it: deadlines that keep a client from hanging on a node that is gone. Clients that are
     * not built on libpq may refuse those they don't know; null takes one away.
     *
     * Default: `{ connect_timeout: 2, keepalives_idle: 2, keepalives_interval: 1, keepalives_count: 2, tcp_user_timeout: 3000 }`
     *
     * Allowed: an object whose values are letters, digits, "-", ".", "_" and "~", a whole number, true or false or null
     */
    uriParameters?: {
      /**
       * Allowed: letters, digits, "-", ".", "_" and "~", a whole number, true or false or null
       */
      [k: string]: string | number | boolean | null
    }
    /**
     * What jdbc-uri ends in, as the JDBC driver knows it. socketTimeout ends every query that takes longer, in seconds;
     * targetServerType is the chart's own.
     *
     * Default: `{ connectTimeout: 2, socketTimeout: 300, tcpKeepAlive: true }`
     *
     * Allowed: an object whose values are letters, digits, "-", ".", "_" and "~", a whole number, true or false or null
     */
    jdbcParameters?: {
      /**
       * Allowed: letters, digits, "-", ".", "_" and "~", a whole number, true or false or null
       */
      [k: string]: string | number | boolean | null
    }
  }
  /**
   * The Service for reads and writes, which leads to the primary.
   */
  service?: PostgresService
  /**
   * Volumes. They outlive the release, and growing one is an upgrade with a larger size where its StorageClass allows it.
   */
  storage?: {
    /**
     * Whether volumes, the generated Secret and the record of the primary stay when the release goes. They belong together: one without the others is worth nothing.
     *
     * Default: `true`
     *
     * Allowed: true or false
     */
    retain?: boolean
    /**
     * A StorageClass that the chart makes, named "<namespace>.<name>", for the volumes that name none. Making it needs rights on the whole cluster.
     */
    ownStorageClass?: ({
      /**
       * Whether it is made.
       *
       * Default: `false`
       *
       * Allowed: true or false
       */
      enabled?: boolean
      /**
       * What makes its volumes.
       *
       * Default: `""`
       *
       * Allowed: a provisioner's name, such as ebs.csi.aws.com
       *
       * Example: `ebs.csi.aws.com`
       */
      provisioner?: string
      /**
       * Parameters of the provisioner.
       *
       * Allowed: an object whose values are text
       *
       * Example: `{ type: gp3, encrypted: "true" }`
       */
      parameters?: {
        /**
         * Allowed: text
         */
        [k: string]: string
      }
      /**
       * What becomes of a volume whose claim was deleted.
       *
       * Default: `Retain`
       *
       * Allowed: "Retain" or "Delete"
       */
      reclaimPolicy?: ("Retain" | "Delete")
      /**
       * Whether volumes can grow.
       *
       * Default: `true`
       *
       * Allowed: true or false
       */
      allowVolumeExpansion?: boolean
      /**
       * Whether a volume is made where its server was scheduled (WaitForFirstConsumer), or at once.
       *
       * Default: `WaitForFirstConsumer`
       *
       * Allowed: "WaitForFirstConsumer" or "Immediate"
       */
      volumeBindingMode?: ("WaitForFirstConsumer" | "Immediate")
      /**
       * Options of the mounts.
       *
       * Allowed: a list, each item text that is not empty
       */
      mountOptions?: string[]
    } & ({
      enabled?: false
    } | {
      provisioner: {}
    }))
    /**
     * Each server's data directory.
     */
    data?: {
      /**
       * Size asked for.
       *
       * Default: `8Gi`
       *
       * Allowed: a whole number with a binary unit, for example 512Mi, 10Gi or 2Ti
       */
      size?: `${number}Mi` | `${number}Gi` | `${number}Ti`
      /**
       * Name of the StorageClass. Empty means the release's own, if there is one, or the cluster's default class.
       *
       * Default: `""`
       *
       * Allowed: the name of a StorageClass, or empty for the default class
       */
      storageClass?: string
      /**
       * Who may mount it. ReadWriteOncePod lets no second pod have it, not even on the same node. It holds for a claim that is not there yet.
       *
       * Default: `[ ReadWriteOnce ]`
       *
       * Allowed: a list, each item "ReadWriteOnce", "ReadWriteOncePod" or "ReadWriteMany"
       *
       * @minItems 1
       */
      accessModes?: ("ReadWriteOnce" | "ReadWriteOncePod" | "ReadWriteMany")[]
      /**
       * What the volume of one server has of its own, by the server's number (0, 1, …). It holds for a claim that is not there yet.
       *
       * Allowed: an object whose values are an object with the keys storageClass and persistentVolume
       *
       * Example: `{ "0": { persistentVolume: { local: { path: /mnt/disks/0 }, node: worker-1 } } }`
       */
      members?: {
        [k: string]: {
          /**
           * Name of its StorageClass.
           *
           * Allowed: the name of a StorageClass, or empty for the default class
           */
          storageClass?: string
          /**
           * Its PersistentVolume, made by the chart (nfs, hostPath, local) or there already. Making one needs rights on the whole cluster.
           */
          persistentVolume?: ({
            /**
             * Name of a PersistentVolume that is there. It must be free, of the volume's storageClass and large enough.
             *
             * Allowed: the name of a PersistentVolume
             */
            existing?: string
            /**
             * A directory of an NFS server.
             */
            nfs?: {
              /**
               * The server.
               *
               * Allowed: a host's name or address
               */
              server: string
              /**
               * The directory on it.
               *
               * Allowed: an absolute path
               */
              path: string
            }
            /**
             * A directory of a node, which must be there.
             */
            hostPath?: {
              /**
               * The directory.
               *
               * Allowed: an absolute path
               */
              path: string
            }
            /**
             * A disk or directory of a node, which must be there.
             */
            local?: {
              /**
               * Where it is mounted.
               *
               * Allowed: an absolute path
               */
              path: string
            }
            /**
             * The node that has it (its label kubernetes.io/hostname), for hostPath and local. The server runs there and nowhere else.
             *
             * Allowed: the name of a node
             */
            node?: string
            /**
             * Options of the mount, for nfs and local.
             *
             * Allowed: a list, each item text that is not empty
             *
             * Example: `[ nfsvers=4.1, hard ]`
             *
             * @minItems 1
             */
            mountOptions?: string[]
          } & ({
            existing: {}
            nfs?: never
            hostPath?: never
            local?: never
          } | {
            nfs: {}
            existing?: never
            hostPath?: never
            local?: never
          } | {
            hostPath: {}
            existing?: never
            nfs?: never
            local?: never
          } | {
            local: {}
            existing?: never
            nfs?: never
            hostPath?: never
          }))
        }
      }
    }
    /**
     * Each server's write-ahead log (pg_wal), apart from the data so that neither can fill the other.
     */
    wal?: {
      /**
       * Size asked for.
       *
       * Default: `4Gi`
       *
       * Allowed: a whole number with a binary unit, for example 512Mi, 10Gi or 2Ti
       */
      size?: `${number}Mi` | `${number}Gi` | `${number}Ti`
      /**
       * Name of the StorageClass. Empty means the release's own, if there is one, or the cluster's default class.
       *
       * Default: `""`
       *
       * Allowed: the name of a StorageClass, or empty for the default class
       */
      storageClass?: string
      /**
       * Who may mount it. ReadWriteOncePod lets no second pod have it, not even on the same node. It holds for a claim that is not there yet.
       *
       * Default: `[ ReadWriteOnce ]`
       *
       * Allowed: a list, each item "ReadWriteOnce", "ReadWriteOncePod" or "ReadWriteMany"
       *
       * @minItems 1
       */
      accessModes?: ("ReadWriteOnce" | "ReadWriteOncePod" | "ReadWriteMany")[]
      /**
       * What the volume of one server has of its own, by the server's number (0, 1, …). It holds for a claim that is not there yet.
       *
       * Allowed: an object whose values are an object with the keys storageClass and persistentVolume
       *
       * Example: `{ "0": { persistentVolume: { local: { path: /mnt/disks/0 }, node: worker-1 } } }`
       */
      members?: {
        [k: string]: {
          /**
           * Name of its StorageClass.
           *
           * Allowed: the name of a StorageClass, or empty for the default class
           */
          storageClass?: string
          /**
           * Its PersistentVolume, made by the chart (nfs, hostPath, local) or there already. Making one needs rights on the whole cluster.
           */
          persistentVolume?: ({
            /**
             * Name of a PersistentVolume that is there. It must be free, of the volume's storageClass and large enough.
             *
             * Allowed: the name of a PersistentVolume
             */
            existing?: string
            /**
             * A directory of an NFS server.
             */
            nfs?: {
              /**
               * The server.
               *
               * Allowed: a host's name or address
               */
              server: string
              /**
               * The directory on it.
               *
               * Allowed: an absolute path
               */
              path: string
            }
            /**
             * A directory of a node, which must be there.
             */
            hostPath?: {
              /**
               * The directory.
               *
               * Allowed: an absolute path
               */
              path: string
            }
            /**
             * A disk or directory of a node, which must be there.
             */
            local?: {
              /**
               * Where it is mounted.
               *
               * Allowed: an absolute path
               */
              path: string
            }
            /**
             * The node that has it (its label kubernetes.io/hostname), for hostPath and local. The server runs there and nowhere else.
             *
             * Allowed: the name of a node
             */
            node?: string
            /**
             * Options of the mount, for nfs and local.
             *
             * Allowed: a list, each item text that is not empty
             *
             * Example: `[ nfsvers=4.1, hard ]`
             *
             * @minItems 1
             */
            mountOptions?: string[]
          } & ({
            existing: {}
            nfs?: never
            hostPath?: never
            local?: never
          } | {
            nfs: {}
            existing?: never
            hostPath?: never
            local?: never
          } | {
            hostPath: {}
            existing?: never
            nfs?: never
            local?: never
          } | {
            local: {}
            existing?: never
            nfs?: never
            hostPath?: never
          }))
        }
      }
    }
    /**
     * The backups, and the archived WAL unless storage.archive has a volume for it. docs/archiving.md says how to size it.
     */
    backup?: ({
      /**
       * Size asked for.
       *
       * Default: `32Gi`
       *
       * Allowed: a whole number with a binary unit, for example 512Mi, 10Gi or 2Ti
       */
      size?: `${number}Mi` | `${number}Gi` | `${number}Ti`
      /**
       * Name of the StorageClass. Empty means the release's own, if there is one, or the cluster's default class.
       *
       * Default: `""`
       *
       * Allowed: the name of a StorageClass, or empty for the default class
       */
      storageClass?: string
      /**
       * Who may mount it. It holds for a claim that is not there yet.
       *
       * Default: `[ ReadWriteOnce ]`
       *
       * Allowed: a list, each item "ReadWriteOnce", "ReadWriteOncePod" or "ReadWriteMany"
       *
       * @minItems 1
       */
      accessModes?: ("ReadWriteOnce" | "ReadWriteOncePod" | "ReadWriteMany")[]
      /**
       * Name of a claim of yours, in the release's namespace. Empty means that the chart makes one.
       *
       * Default: `""`
       *
       * Allowed: lower-case letters, digits, "-" and ".", beginning and ending with a letter or a digit
       */
      existingClaim?: string
      /**
       * Its PersistentVolume, made by the chart (nfs, hostPath, local) or there already. Making one needs rights on the whole cluster.
       */
      persistentVolume?: ({
        /**
         * Name of a PersistentVolume that is there. It must be free, of the volume's storageClass and large enough.
         *
         * Allowed: the name of a PersistentVolume
         */
        existing?: string
        /**
         * A directory of an NFS server.
         */
        nfs?: {
          /**
           * The server.
           *
           * Allowed: a host's name or address
           */
          server: string
          /**
           * The directory on it.
           *
           * Allowed: an absolute path
           */
          path: string
        }
        /**
         * A directory of a node, which must be there.
         */
        hostPath?: {
          /**
           * The directory.
           *
           * Allowed: an absolute path
           */
          path: string
        }
        /**
         * A disk or directory of a node, which must be there.
         */
        local?: {
          /**
           * Where it is mounted.
           *
           * Allowed: an absolute path
           */
          path: string
        }
        /**
         * The node that has it (its label kubernetes.io/hostname), for hostPath and local. The server runs there and nowhere else.
         *
         * Allowed: the name of a node
         */
        node?: string
        /**
         * Options of the mount, for nfs and local.
         *
         * Allowed: a list, each item text that is not empty
         *
         * Example: `[ nfsvers=4.1, hard ]`
         *
         * @minItems 1
         */
        mountOptions?: string[]
      } & ({
        existing: {}
        nfs?: never
        hostPath?: never
        local?: never
      } | {
        nfs: {}
        existing?: never
        hostPath?: never
        local?: never
      } | {
        hostPath: {}
        existing?: never
        nfs?: never
        local?: never
      } | {
        local: {}
        existing?: never
        nfs?: never
        hostPath?: never
      }))
    } & ({
      existingClaim?: never
    } | {
      persistentVolume?: never
    }))
    /**
     * The archived WAL, on a volume of its own. Without a size or a claim it is kept on the backup volume. Once it is set it stays:
     * what was archived before moves there, and what recovers from it names the claim in recovery.source.archiveClaim.
     */
    archive?: ({
      /**
       * Size asked for.
       *
       * Allowed: a whole number with a binary unit, for example 512Mi, 10Gi or 2Ti
       */
      size?: `${number}Mi` | `${number}Gi` | `${number}Ti`
      /**
       * Name of the StorageClass. Empty means the release's own, if there is one, or the cluster's default class.
       *
       * Default: `""`
       *
       * Allowed: the name of a StorageClass, or empty for the default class
       */
      storageClass?: string
      /**
       * Who may mount it. It holds for a claim that is not there yet.
       *
       * Default: `[ ReadWriteOnce ]`
       *
       * Allowed: a list, each item "ReadWriteOnce", "ReadWriteOncePod" or "ReadWriteMany"
       *
       * @minItems 1
       */
      accessModes?: ("ReadWriteOnce" | "ReadWriteOncePod" | "ReadWriteMany")[]
      /**
       * Name of a claim of yours, in the release's namespace. Empty means that the chart makes one.
       *
       * Default: `""`
       *
       * Allowed: lower-case letters, digits, "-" and ".", beginning and ending with a letter or a digit
       */
      existingClaim?: string
      /**
       * Its PersistentVolume, made by the chart (nfs, hostPath, local) or there already. Making one needs rights on the whole cluster.
       */
      persistentVolume?: ({
        /**
         * Name of a PersistentVolume that is there. It must be free, of the volume's storageClass and large enough.
         *
         * Allowed: the name of a PersistentVolume
         */
        existing?: string
        /**
         * A directory of an NFS server.
         */
        nfs?: {
          /**
           * The server.
           *
           * Allowed: a host's name or address
           */
          server: string
          /**
           * The directory on it.
           *
           * Allowed: an absolute path
           */
          path: string
        }
        /**
         * A directory of a node, which must be there.
         */
        hostPath?: {
          /**
           * The directory.
           *
           * Allowed: an absolute path
           */
          path: string
        }
        /**
         * A disk or directory of a node, which must be there.
         */
        local?: {
          /**
           * Where it is mounted.
           *
           * Allowed: an absolute path
           */
          path: string
        }
        /**
         * The node that has it (its label kubernetes.io/hostname), for hostPath and local. The server runs there and nowhere else.
         *
         * Allowed: the name of a node
         */
        node?: string
        /**
         * Options of the mount, for nfs and local.
         *
         * Allowed: a list, each item text that is not empty
         *
         * Example: `[ nfsvers=4.1, hard ]`
         *
         * @minItems 1
         */
        mountOptions?: string[]
      } & ({
        existing: {}
        nfs?: never
        hostPath?: never
        local?: never
      } | {
        nfs: {}
        existing?: never
        hostPath?: never
        local?: never
      } | {
        hostPath: {}
        existing?: never
        nfs?: never
        local?: never
      } | {
        local: {}
        existing?: never
        nfs?: never
        hostPath?: never
      }))
    } & ({
      existingClaim?: never
    } | {
      persistentVolume?: never
    }))
    /**
     * /dev/shm, used by parallel queries. Counts as memory of the server.
     */
    sharedMemory?: {
      /**
       * Upper bound. Above the limit of memory it is warned of, since the server is killed before it is full.
       *
       * Default: `256Mi`
       *
       * Allowed: a whole number with a binary unit, for example 512Mi, 10Gi or 2Ti
       */
      size?: `${number}Mi` | `${number}Gi` | `${number}Ti`
    }
    /**
     * /tmp. Counts as ephemeral storage of the server.
     */
    temporary?: {
      /**
       * Upper bound. Above the limit of ephemeral storage it is warned of, since the pod is evicted before it is full.
       *
       * Default: `64Mi`
       *
       * Allowed: a whole number with a binary unit, for example 512Mi, 10Gi or 2Ti
       */
      size?: `${number}Mi` | `${number}Gi` | `${number}Ti`
    }
  }
  /**
   * Physical backups by CronJob (pg_basebackup), from a standby where there is one, compressed, each verified before it counts.
   */
  backup?: {
    /**
     * Whether backups are made.
     *
     * Default: `true`
     *
     * Allowed: true or false
     */
    enabled?: boolean
    /**
     * When, as a cron expression in the time zone UTC.
     *
     * Default: `0 *\/6 * * *`
     *
     * Allowed: five fields (minute 0-59, hour 0-23, day 1-31, month 1-12, weekday 0-6), or @daily and the like
     */
    schedule?: string
    /**
     * Every how many-th backup is a full one; those between hold what changed since the one before (PostgreSQL 17 and newer). 1 makes each a full one.
     * After a change of the primary the next one is full.
     *
     * Default: `4`
     *
     * Allowed: a whole number from 1 to 100 (backups)
     */
    fullEvery?: number
    /**
     * Whether those between hold what changed since the last full one instead. With backup.s3 alone.
     *
     * Default: `false`
     *
     * Allowed: true or false
     */
    differential?: boolean
    /**
     * How many verified backups are kept at least. An older one goes only when a newer one has been verified, and never one that another was made upon. Archived WAL goes with the backups before it.
     *
     * Default: `8`
     *
     * Allowed: a whole number from 1 to 1000 (backups)
     */
    keep?: number
    /**
     * How far back every moment can be recovered. Backups that this needs are kept beyond backup.keep. 0 means that backup.keep alone decides.
     *
     * Default: `0`
     *
     * Allowed: a whole number from 0 to 3650 (days)
     */
    recoveryWindow?: number
    /**
     * How long a backup may take, waiting for its volume and its node included. One that has not ended by then is given up.
     *
     * Default: `21600`
     *
     * Allowed: a whole number from 60 to 604800 (seconds)
     */
    deadline?: number
    /**
     * S3-compatible storage for physical backups and WAL, instead of a volume: pgBackRest, which the image must have, brings them there.
     * Dumps stay on the volume. docs/archiving.md has an image and the rest.
     */
    s3?: {
      /**
       * Host of the storage, with its port where that isn't 443. It is always asked by TLS.
       *
       * Allowed: a host without https://, and a port if it isn't 443, for example s3.eu-central-1.amazonaws.com
       *
       * Example: `s3.eu-central-1.amazonaws.com`
       */
      endpoint: string
      /**
       * Name of a bucket that is there.
       *
       * Allowed: 3 to 63 lower-case letters, digits, "-" and "."
       *
       * Example: `backups`
       */
      bucket: string
      /**
       * Region of the bucket. Where the storage has none, any.
       *
       * Allowed: letters, digits, "-" and "_"
       *
       * Example: `eu-central-1`
       */
      region: string
      /**
       * Where in the bucket. It belongs to one release alone; without it, /<namespace>/<name of the release's objects>.
       *
       * Allowed: "/" and letters, digits, "-", "_" and ".", for example /shop/db
       *
       * Example: `/shop/db-postgres`
       */
      path?: string
      /**
       * Whether the bucket stands in the host's name (host, unless told) or in the path, as MinIO and others have it.
       *
       * Allowed: "host" or "path"
       */
      uriStyle?: ("host" | "path")
      /**
       * Name of your Secret with AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY, and ca.crt where the storage's certificate is of a
       * CA that the image doesn't know.
       *
       * Allowed: lower-case letters, digits, "-" and ".", beginning and ending with a letter or a digit
       */
      existingSecret: string
    }
    /**
     * Dumps of every database and of the roles by CronJob (pg_dump, pg_dumpall), onto the same volume. For one table, or another major version.
     */
    logical?: {
      /**
       * Whether dumps are made.
       *
       * Default: `false`
       *
       * Allowed: true or false
       */
      enabled?: boolean
      /**
       * When, as a cron expression in the time zone UTC.
       *
       * Default: `30 1 * * *`
       *
       * Allowed: five fields (minute 0-59, hour 0-23, day 1-31, month 1-12, weekday 0-6), or @daily and the like
       */
      schedule?: string
      /**
       * How many dumps are kept at least.
       *
       * Default: `7`
       *
       * Allowed: a whole number from 1 to 1000 (dumps)
       */
      keep?: number
      /**
       * How long dumps are kept beyond that number. 0 means that the number alone decides.
       *
       * Default: `0`
       *
       * Allowed: a whole number from 0 to 3650 (days)
       */
      keepDays?: number
      /**
       * How many processes dump the tables of a database.
       *
       * Default: `2`
       *
       * Allowed: a whole number from 1 to 64 (processes)
       */
      jobs?: number
    }
    /**
     * VolumeSnapshots of the primary's data and WAL volumes by CronJob, where the cluster has them (CSI and the snapshot controller).
     */
    snapshot?: {
      /**
       * Whether snapshots are made.
       *
       * Default: `false`
       *
       * Allowed: true or false
       */
      enabled?: boolean
      /**
       * When, as a cron expression in the time zone UTC.
       *
       * Default: `0 * * * *`
       *
       * Allowed: five fields (minute 0-59, hour 0-23, day 1-31, month 1-12, weekday 0-6), or @daily and the like
       */
      schedule?: string
      /**
       * VolumeSnapshotClass. Empty means the cluster's default.
       *
       * Default: `""`
       *
       * Allowed: lower-case letters, digits, "-" and ".", beginning and ending with a letter or a digit
       */
      class?: string
      /**
       * How many complete pairs of snapshots are kept.
       *
       * Default: `24`
       *
       * Allowed: a whole number from 1 to 1000 (snapshots)
       */
      keep?: number
    }
    /**
     * CPU, memory and ephemeral storage of the jobs.
     */
    resources?: {
      /**
       * What is set aside on the node.
       */
      requests?: {
        /**
         * Cores, or thousandths of one with "m".
         *
         * Default: `100m`
         *
         * Allowed: a string such as "2", "0.5" or "500m" or null
         */
        cpu?: `${number}` | `${number}m` | null
        /**
         * Memory.
         *
         * Default: `64Mi`
         *
         * Allowed: a whole number with a binary unit, for example 512Mi, 10Gi or 2Ti or null
         */
        memory?: `${number}Mi` | `${number}Gi` | `${number}Ti` | null
        /**
         * Space on the node's own disk.
         *
         * Default: `16Mi`
         *
         * Allowed: a whole number with a binary unit, for example 512Mi, 10Gi or 2Ti or null
         */
        "ephemeral-storage"?: `${number}Mi` | `${number}Gi` | `${number}Ti` | null
        /**
         * Huge pages of 2 MiB. PostgreSQL uses them with the parameter huge_pages.
         *
         * Allowed: an even number of Mi, or a whole number of Gi or Ti or null
         */
        "hugepages-2Mi"?: `${number}Mi` | `${number}Gi` | `${number}Ti` | null
      }
      /**
       * What is never exceeded.
       */
      limits?: {
        /**
         * Cores, or thousandths of one with "m".
         *
         * Default: `"1"`
         *
         * Allowed: a string such as "2", "0.5" or "500m" or null
         */
        cpu?: `${number}` | `${number}m` | null
        /**
         * Memory.
         *
         * Default: `256Mi`
         *
         * Allowed: a whole number with a binary unit, for example 512Mi, 10Gi or 2Ti or null
         */
        memory?: `${number}Mi` | `${number}Gi` | `${number}Ti` | null
        /**
         * Space on the node's own disk.
         *
         * Default: `128Mi`
         *
         * Allowed: a whole number with a binary unit, for example 512Mi, 10Gi or 2Ti or null
         */
        "ephemeral-storage"?: `${number}Mi` | `${number}Gi` | `${number}Ti` | null
        /**
         * Huge pages of 2 MiB. PostgreSQL uses them with the parameter huge_pages.
         *
         * Allowed: an even number of Mi, or a whole number of Gi or Ti or null
         */
        "hugepages-2Mi"?: `${number}Mi` | `${number}Gi` | `${number}Ti` | null
      }
    }
    /**
     * A CronJob that restores the newest backup and all WAL after it on a volume of its own and checks every page, table and B-tree index. A
     * failed Job means that the backups can't be relied on: alert on it.
     */
    verification?: {
      /**
       * Whether backups are proved by restoring them.
       *
       * Default: `true`
       *
       * Allowed: true or false
       */
      enabled?: boolean
      /**
       * When, as a cron expression in the time zone UTC.
       *
       * Default: `30 3 * * *`
       *
       * Allowed: five fields (minute 0-59, hour 0-23, day 1-31, month 1-12, weekday 0-6), or @daily and the like
       */
      schedule?: string
      /**
       * Queries of yours by name, each run as superuser in auth.database of what was restored; the answer must be true.
       *
       * Default: `{}`
       *
       * Allowed: an object whose values are text that is not empty
       *
       * Example: `{ orders-of-yesterday: SELECT count(*) > 0 FROM orders WHERE at > now() - interval '2 days' }`
       */
      checks?: {
        /**
         * Allowed: text that is not empty
         */
        [k: string]: string
      }
      /**
       * The volume that is restored to. It goes with the Job.
       */
      scratch?: {
        /**
         * Size. Without it, as much as a server's data and WAL volumes together; with PostgreSQL 17 and newer the data's twice, for incremental backups.
         *
         * Allowed: a whole number with a binary unit, for example 512Mi, 10Gi or 2Ti
         *
         * Example: `100Gi`
         */
        size?: `${number}Mi` | `${number}Gi` | `${number}Ti`
        /**
         * Name of the StorageClass. Empty means the data volumes', or the cluster's default class.
         *
         * Default: `""`
         *
         * Allowed: the name of a StorageClass, or empty for the default class
         */
        storageClass?: string
      }
      /**
       * CPU, memory and ephemeral storage of the Job.
       */
      resources?: {
        /**
         * What is set aside on the node.
         */
        requests?: {
          /**
           * Cores, or thousandths of one with "m".
           *
           * Default: `100m`
           *
           * Allowed: a string such as "2", "0.5" or "500m" or null
           */
          cpu?: `${number}` | `${number}m` | null
          /**
           * Memory.
           *
           * Default: `256Mi`
           *
           * Allowed: a whole number with a binary unit, for example 512Mi, 10Gi or 2Ti or null
           */
          memory?: `${number}Mi` | `${number}Gi` | `${number}Ti` | null
          /**
           * Space on the node's own disk.
           *
           * Default: `32Mi`
           *
           * Allowed: a whole number with a binary unit, for example 512Mi, 10Gi or 2Ti or null
           */
          "ephemeral-storage"?: `${number}Mi` | `${number}Gi` | `${number}Ti` | null
          /**
           * Huge pages of 2 MiB. PostgreSQL uses them with the parameter huge_pages.
           *
           * Allowed: an even number of Mi, or a whole number of Gi or Ti or null
           */
          "hugepages-2Mi"?: `${number}Mi` | `${number}Gi` | `${number}Ti` | null
        }
        /**
         * What is never exceeded.
         */
        limits?: {
          /**
           * Cores, or thousandths of one with "m".
           *
           * Default: `"2"`
           *
           * Allowed: a string such as "2", "0.5" or "500m" or null
           */
          cpu?: `${number}` | `${number}m` | null
          /**
           * Memory.
           *
           * Default: `1Gi`
           *
           * Allowed: a whole number with a binary unit, for example 512Mi, 10Gi or 2Ti or null
           */
          memory?: `${number}Mi` | `${number}Gi` | `${number}Ti` | null
          /**
           * Space on the node's own disk.
           *
           * Default: `1Gi`
           *
           * Allowed: a whole number with a binary unit, for example 512Mi, 10Gi or 2Ti or null
           */
          "ephemeral-storage"?: `${number}Mi` | `${number}Gi` | `${number}Ti` | null
          /**
           * Huge pages of 2 MiB. PostgreSQL uses them with the parameter huge_pages.
           *
           * Allowed: an even number of Mi, or a whole number of Gi or Ti or null
           */
          "hugepages-2Mi"?: `${number}Mi` | `${number}Gi` | `${number}Ti` | null
        }
      }
    }
    /**
     * With what all copies are encrypted before they reach the volume: archived WAL, backups and dumps. Who loses the key has lost
     * them: nobody can read them without it, so keep it outside of this cluster too.
     */
    encryption?: {
      /**
       * Name of your Secret with the key: a random text of 32 characters or more in one line (openssl rand -base64 32). Older keys in the same
       * Secret, under any names, are for copies that were made with them. Empty means that nothing is encrypted.
       *
       * Default: `""`
       *
       * Allowed: lower-case letters, digits, "-" and ".", beginning and ending with a letter or a digit
       */
      existingSecret?: string
      /**
       * Which key of the Secret is used for new copies.
       *
       * Default: `encryption-key`
       *
       * Allowed: at most 128 letters, digits, "-", "_" and "."
       */
      key?: string
      /**
       * The volume on which a backup is made and verified before it comes onto the backup volume encrypted. It goes with the Job.
       */
      scratch?: {
        /**
         * Size. Without it, as much as a server's data and WAL volumes together; with PostgreSQL 17 and newer the data's twice, for incremental backups.
         *
         * Allowed: a whole number with a binary unit, for example 512Mi, 10Gi or 2Ti
         *
         * Example: `100Gi`
         */
        size?: `${number}Mi` | `${number}Gi` | `${number}Ti`
        /**
         * Name of the StorageClass. Empty means the data volumes', or the cluster's default class.
         *
         * Default: `""`
         *
         * Allowed: the name of a StorageClass, or empty for the default class
         */
        storageClass?: string
      }
    }
  }
  /**
   * The write-ahead log, received as it is written by a pod of its own and kept beside the backups, so that any moment since the oldest of them can be recovered.
   * It needs backup.enabled. Commits never wait for it.
   */
  archive?: {
    /**
     * Whether WAL is archived.
     *
     * Default: `true`
     *
     * Allowed: true or false
     */
    enabled?: boolean
    /**
     * Share of the WAL volume that the primary keeps for the archive while this can't receive. Past it the archive has a gap, which is named and ended by a backup.
     * The server has one limit for all: standbys that are away may hold back as much.
     *
     * Default: `60`
     *
     * Allowed: a whole number from 5 to 80 (percent of storage.wal.size)
     */
    slotLimitPercent?: number
    /**
     * CPU, memory and ephemeral storage of the pod. It makes a backup itself after a gap.
     */
    resources?: {
      /**
       * What is set aside on the node.
       */
      requests?: {
        /**
         * Cores, or thousandths of one with "m".
         *
         * Default: `20m`
         *
         * Allowed: a string such as "2", "0.5" or "500m" or null
         */
        cpu?: `${number}` | `${number}m` | null
        /**
         * Memory.
         *
         * Default: `64Mi`
         *
         * Allowed: a whole number with a binary unit, for example 512Mi, 10Gi or 2Ti or null
         */
        memory?: `${number}Mi` | `${number}Gi` | `${number}Ti` | null
        /**
         * Space on the node's own disk.
         *
         * Default: `16Mi`
         *
         * Allowed: a whole number with a binary unit, for example 512Mi, 10Gi or 2Ti or null
         */
        "ephemeral-storage"?: `${number}Mi` | `${number}Gi` | `${number}Ti` | null
        /**
         * Huge pages of 2 MiB. PostgreSQL uses them with the parameter huge_pages.
         *
         * Allowed: an even number of Mi, or a whole number of Gi or Ti or null
         */
        "hugepages-2Mi"?: `${number}Mi` | `${number}Gi` | `${number}Ti` | null
      }
      /**
       * What is never exceeded.
       */
      limits?: {
        /**
         * Cores, or thousandths of one with "m".
         *
         * Default: `"1"`
         *
         * Allowed: a string such as "2", "0.5" or "500m" or null
         */
        cpu?: `${number}` | `${number}m` | null
        /**
         * Memory.
         *
         * Default: `256Mi`
         *
         * Allowed: a whole number with a binary unit, for example 512Mi, 10Gi or 2Ti or null
         */
        memory?: `${number}Mi` | `${number}Gi` | `${number}Ti` | null
        /**
         * Space on the node's own disk.
         *
         * Default: `128Mi`
         *
         * Allowed: a whole number with a binary unit, for example 512Mi, 10Gi or 2Ti or null
         */
        "ephemeral-storage"?: `${number}Mi` | `${number}Gi` | `${number}Ti` | null
        /**
         * Huge pages of 2 MiB. PostgreSQL uses them with the parameter huge_pages.
         *
         * Allowed: an even number of Mi, or a whole number of Gi or Ti or null
         */
        "hugepages-2Mi"?: `${number}Mi` | `${number}Gi` | `${number}Ti` | null
      }
    }
  }
  /**
   * Begins a new release with what another's backups and archived WAL hold. It is done once, by the first start of the first
   * server; a release that has data is never touched by it. The source is only read.
   */
  recovery?: ({
    /**
     * Whose. Nothing is recovered while release and claim are empty.
     */
    source?: ({
      /**
       * Name of a release of this chart in the same namespace, whose objects have their usual names.
       *
       * Default: `""`
       *
       * Allowed: lower-case letters, digits, "-" and ".", beginning and ending with a letter or a digit
       */
      release?: string
      /**
       * Name of the claim with the backups, where it has another name, or its release is gone.
       *
       * Default: `""`
       *
       * Allowed: lower-case letters, digits, "-" and ".", beginning and ending with a letter or a digit
       */
      claim?: string
      /**
       * S3-compatible storage with the backups (the source's backup.s3, with its path).
       */
      s3?: {
        /**
         * Host of the storage, with its port where that isn't 443. It is always asked by TLS.
         *
         * Allowed: a host without https://, and a port if it isn't 443, for example s3.eu-central-1.amazonaws.com
         *
         * Example: `s3.eu-central-1.amazonaws.com`
         */
        endpoint?: string
        /**
         * Name of a bucket that is there.
         *
         * Allowed: 3 to 63 lower-case letters, digits, "-" and "."
         *
         * Example: `backups`
         */
        bucket?: string
        /**
         * Region of the bucket. Where the storage has none, any.
         *
         * Allowed: letters, digits, "-" and "_"
         *
         * Example: `eu-central-1`
         */
        region?: string
        /**
         * Where in the bucket. It belongs to one release alone; without it, /<namespace>/<name of the release's objects>.
         *
         * Allowed: "/" and letters, digits, "-", "_" and ".", for example /shop/db
         *
         * Example: `/shop/db-postgres`
         */
        path: string
        /**
         * Whether the bucket stands in the host's name (host, unless told) or in the path, as MinIO and others have it.
         *
         * Allowed: "host" or "path"
         */
        uriStyle?: ("host" | "path")
        /**
         * Name of your Secret with AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY, and ca.crt where the storage's certificate is of a
         * CA that the image doesn't know.
         *
         * Allowed: lower-case letters, digits, "-" and ".", beginning and ending with a letter or a digit
         */
        existingSecret?: string
      }
      /**
       * Name of the claim with the archived WAL, where the source has that on a volume of its own (storage.archive).
       *
       * Default: `""`
       *
       * Allowed: lower-case letters, digits, "-" and ".", beginning and ending with a letter or a digit
       */
      archiveClaim?: string
      /**
       * Name of the Secret that has the keys of the source's encrypted copies. Empty means the one in backup.encryption.
       *
       * Default: `""`
       *
       * Allowed: lower-case letters, digits, "-" and ".", beginning and ending with a letter or a digit
       */
      encryptionSecret?: string
      /**
       * Name of the Secret with the superuser's password of that release, for a copy of the server. Empty means the one that the chart makes.
       *
       * Default: `""`
       *
       * Allowed: lower-case letters, digits, "-" and ".", beginning and ending with a letter or a digit
       */
      secret?: string
    } & ({
      release?: ""
    } | {
      claim?: ""
    }))
    /**
     * Whether what stands at the target itself (a time, LSN or transaction) is there too.
     *
     * Default: `true`
     *
     * Allowed: true or false
     */
    inclusive?: boolean
    /**
     * Which of the histories that promotions made: latest, current (the newest backup's), or a number, for what was committed before
     * a promotion and given up by it.
     *
     * Default: `latest`
     *
     * Allowed: latest, current or a number in quotes
     */
    timeline?: string
    /**
     * Name of the backup to begin with, for example 20260301T060000Z. Empty means the newest that ended before the target.
     *
     * Default: `""`
     *
     * Allowed: a backup's name, for example 20260301T060000Z
     */
    backup?: string
    /**
     * The volume on which the recovery works before the servers copy from it. It goes when the recovery's Job does.
     */
    scratch?: {
      /**
       * Size. Without it, as much as a server's data and WAL volumes together; with PostgreSQL 17 and newer the data's twice, for incremental backups.
       *
       * Allowed: a whole number with a binary unit, for example 512Mi, 10Gi or 2Ti
       *
       * Example: `100Gi`
       */
      size?: `${number}Mi` | `${number}Gi` | `${number}Ti`
      /**
       * Name of the StorageClass. Empty means the data volumes', or the cluster's default class.
       *
       * Default: `""`
       *
       * Allowed: the name of a StorageClass, or empty for the default class
       */
      storageClass?: string
    }
  } & ({
    /**
     * backups: what the source's backup volume has. server: a copy of its running primary by pg_dump, which reaches a newer major
     * version too; it needs source.release, and holds what is committed when it begins: stop what writes beforehand.
     *
     * Default: `backups`
     *
     * Allowed: "backups"
     */
    from?: "backups"
    /**
     * How far. Without one, everything that is there. At most one of these.
     */
    target?: ({
      /**
       * The state at a moment, with its offset from UTC.
       *
       * Allowed: a time with its offset from UTC, for example 2026-03-01T06:00:00Z or 2026-03-01T07:00:00.5+01:00; names of zones mean different offsets in summer and winter
       *
       * Example: `"2026-03-01T06:00:00Z"`
       */
      time?: string
      /**
       * A place in the WAL, as pg_current_wal_lsn() gives it.
       *
       * Allowed: two hexadecimal numbers, for example 0/3000148
       *
       * Example: `0/3000148`
       */
      lsn?: string
      /**
       * A transaction's number, as pg_current_xact_id() gives it. Transactions that committed before it are there, whatever their numbers.
       *
       * Allowed: a whole number from 3 to 9007199254740991 (number)
       *
       * Example: `750`
       */
      transaction?: number
      /**
       * What pg_create_restore_point() was given.
       *
       * Allowed: text that is not empty, at most 63 characters
       *
       * Example: `before-the-migration`
       */
      name?: string
      /**
       * The end of the backup, without any later WAL.
       *
       * Allowed: true
       *
       * Example: `true`
       */
      immediate?: true
    } & ({
      lsn?: never
      transaction?: never
      name?: never
      immediate?: never
    } | {
      time?: never
      transaction?: never
      name?: never
      immediate?: never
    } | {
      time?: never
      lsn?: never
      name?: never
      immediate?: never
    } | {
      time?: never
      lsn?: never
      transaction?: never
      immediate?: never
    } | {
      time?: never
      lsn?: never
      transaction?: never
      name?: never
    }))
  } | {
    /**
     * backups: what the source's backup volume has. server: a copy of its running primary by pg_dump, which reaches a newer major
     * version too; it needs source.release, and holds what is committed when it begins: stop what writes beforehand.
     *
     * Default: `backups`
     *
     * Allowed: "server"
     */
    from: "server"
    /**
     * Only with from: backups.
     */
    target?: never
  }))
  /**
   * CPU, memory and ephemeral storage of each server. The container's log and temporary files count as ephemeral storage.
   */
  resources?: {
    /**
     * What is set aside on the node.
     */
    requests?: {
      /**
       * Cores, or thousandths of one with "m".
       *
       * Default: `250m`
       *
       * Allowed: a string such as "2", "0.5" or "500m" or null
       */
      cpu?: `${number}` | `${number}m` | null
      /**
       * Memory.
       *
       * Default: `512Mi`
       *
       * Allowed: a whole number with a binary unit, for example 512Mi, 10Gi or 2Ti or null
       */
      memory?: `${number}Mi` | `${number}Gi` | `${number}Ti` | null
      /**
       * Space on the node's own disk.
       *
       * Default: `128Mi`
       *
       * Allowed: a whole number with a binary unit, for example 512Mi, 10Gi or 2Ti or null
       */
      "ephemeral-storage"?: `${number}Mi` | `${number}Gi` | `${number}Ti` | null
      /**
       * Huge pages of 2 MiB. PostgreSQL uses them with the parameter huge_pages.
       *
       * Allowed: an even number of Mi, or a whole number of Gi or Ti or null
       */
      "hugepages-2Mi"?: `${number}Mi` | `${number}Gi` | `${number}Ti` | null
    }
    /**
     * What is never exceeded.
     */
    limits?: {
      /**
       * Cores, or thousandths of one with "m".
       *
       * Default: `"2"`
       *
       * Allowed: a string such as "2", "0.5" or "500m" or null
       */
      cpu?: `${number}` | `${number}m` | null
      /**
       * Memory.
       *
       * Default: `1Gi`
       *
       * Allowed: a whole number with a binary unit, for example 512Mi, 10Gi or 2Ti or null
       */
      memory?: `${number}Mi` | `${number}Gi` | `${number}Ti` | null
      /**
       * Space on the node's own disk.
       *
       * Default: `1Gi`
       *
       * Allowed: a whole number with a binary unit, for example 512Mi, 10Gi or 2Ti or null
       */
      "ephemeral-storage"?: `${number}Mi` | `${number}Gi` | `${number}Ti` | null
      /**
       * Huge pages of 2 MiB. PostgreSQL uses them with the parameter huge_pages.
       *
       * Allowed: an even number of Mi, or a whole number of Gi or Ti or null
       */
      "hugepages-2Mi"?: `${number}Mi` | `${number}Gi` | `${number}Ti` | null
    }
  }
  /**
   * The chart's small containers, which make passwords, give volumes to the servers' user, look for a lost primary, take snapshots and try the connection.
   */
  tasks?: {
    /**
     * What each of them gets. A namespace's LimitRange that wants more, or another ratio, is met by it.
     */
    resources?: {
      /**
       * What is set aside on the node.
       */
      requests?: {
        /**
         * Cores, or thousandths of one with "m".
         *
         * Default: `10m`
         *
         * Allowed: a string such as "2", "0.5" or "500m" or null
         */
        cpu?: `${number}` | `${number}m` | null
        /**
         * Memory.
         *
         * Default: `32Mi`
         *
         * Allowed: a whole number with a binary unit, for example 512Mi, 10Gi or 2Ti or null
         */
        memory?: `${number}Mi` | `${number}Gi` | `${number}Ti` | null
        /**
         * Space on the node's own disk.
         *
         * Default: `1Mi`
         *
         * Allowed: a whole number with a binary unit, for example 512Mi, 10Gi or 2Ti or null
         */
        "ephemeral-storage"?: `${number}Mi` | `${number}Gi` | `${number}Ti` | null
        /**
         * Huge pages of 2 MiB. PostgreSQL uses them with the parameter huge_pages.
         *
         * Allowed: an even number of Mi, or a whole number of Gi or Ti or null
         */
        "hugepages-2Mi"?: `${number}Mi` | `${number}Gi` | `${number}Ti` | null
      }
      /**
       * What is never exceeded.
       */
      limits?: {
        /**
         * Cores, or thousandths of one with "m".
         *
         * Default: `500m`
         *
         * Allowed: a string such as "2", "0.5" or "500m" or null
         */
        cpu?: `${number}` | `${number}m` | null
        /**
         * Memory.
         *
         * Default: `64Mi`
         *
         * Allowed: a whole number with a binary unit, for example 512Mi, 10Gi or 2Ti or null
         */
        memory?: `${number}Mi` | `${number}Gi` | `${number}Ti` | null
        /**
         * Space on the node's own disk.
         *
         * Default: `16Mi`
         *
         * Allowed: a whole number with a binary unit, for example 512Mi, 10Gi or 2Ti or null
         */
        "ephemeral-storage"?: `${number}Mi` | `${number}Gi` | `${number}Ti` | null
        /**
         * Huge pages of 2 MiB. PostgreSQL uses them with the parameter huge_pages.
         *
         * Allowed: an even number of Mi, or a whole number of Gi or Ti or null
         */
        "hugepages-2Mi"?: `${number}Mi` | `${number}Gi` | `${number}Ti` | null
      }
    }
  }
  /**
   * How the kubelet watches the server. A server that recovers, is being copied or has no free connection is alive; one that doesn't answer is not.
   */
  probes?: {
    /**
     * Waits for the server's first answer. Its budget (periodSeconds × failureThreshold) is a day, so that it never ends a first copy.
     */
    startup?: {
      /**
       * Time after the container's start before the first probe.
       *
       * Default: `0`
       *
       * Allowed: a whole number from 0 to 86400 (seconds)
       */
      initialDelaySeconds?: number
      /**
       * Time between two probes.
       *
       * Default: `1`
       *
       * Allowed: a whole number from 1 to 3600 (seconds)
       */
      periodSeconds?: number
      /**
       * Time after which a probe counts as failed.
       *
       * Default: `5`
       *
       * Allowed: a whole number from 1 to 3600 (seconds)
       */
      timeoutSeconds?: number
      /**
       * Failures in a row that count.
       *
       * Default: `86400`
       *
       * Allowed: a whole number from 1 to 2147483647 (probes)
       */
      failureThreshold?: number
    }
    /**
     * Whether clients are sent to the server. The first look comes as soon as the startup probe is content; each look starts a process in the container.
     */
    readiness?: {
      /**
       * Time after the container's start before the first probe.
       *
       * Default: `0`
       *
       * Allowed: a whole number from 0 to 86400 (seconds)
       */
      initialDelaySeconds?: number
      /**
       * Time between two probes.
       *
       * Default: `5`
       *
       * Allowed: a whole number from 1 to 3600 (seconds)
       */
      periodSeconds?: number
      /**
       * Time after which a probe counts as failed.
       *
       * Default: `5`
       *
       * Allowed: a whole number from 1 to 3600 (seconds)
       */
      timeoutSeconds?: number
      /**
       * Failures in a row that count.
       *
       * Default: `3`
       *
       * Allowed: a whole number from 1 to 2147483647 (probes)
       */
      failureThreshold?: number
      /**
       * Successes in a row after a failure until clients are sent to the server again.
       *
       * Default: `1`
       *
       * Allowed: a whole number from 1 to 2147483647 (probes)
       */
      successThreshold?: number
    }
    /**
     * Whether the server still answers. When not, its container is restarted.
     */
    liveness?: {
      /**
       * Time after the container's start before the first probe.
       *
       * Default: `0`
       *
       * Allowed: a whole number from 0 to 86400 (seconds)
       */
      initialDelaySeconds?: number
      /**
       * Time between two probes.
       *
       * Default: `10`
       *
       * Allowed: a whole number from 1 to 3600 (seconds)
       */
      periodSeconds?: number
      /**
       * Time after which a probe counts as failed.
       *
       * Default: `10`
       *
       * Allowed: a whole number from 1 to 3600 (seconds)
       */
      timeoutSeconds?: number
      /**
       * Failures in a row that count.
       *
       * Default: `6`
       *
       * Allowed: a whole number from 1 to 2147483647 (probes)
       */
      failureThreshold?: number
      /**
       * Time that a server which doesn't answer has to stop before it is killed.
       *
       * Default: `30`
       *
       * Allowed: a whole number from 1 to 86400 (seconds)
       */
      terminationGracePeriodSeconds?: number
    }
  }
  /**
   * Which nodes the servers run on.
   */
  scheduling?: {
    /**
     * Labels that a node must have, for every pod of the release.
     *
     * Default: `{}`
     *
     * Allowed: an object whose values are at most 63 letters, digits, "-", "_" and ".", beginning and ending with a letter or a digit
     *
     * Example: `{ disktype: ssd }`
     */
    nodeSelector?: {
      /**
       * Allowed: at most 63 letters, digits, "-", "_" and ".", beginning and ending with a letter or a digit
       */
      [k: string]: string
    }
    /**
     * Taints of nodes that the release's pods may run on all the same.
     *
     * Default: `[]`
     *
     * Allowed: a list, each item an object with the keys key, operator, value, effect and tolerationSeconds
     */
    tolerations?: {
      /**
       * Key of the taint. Empty matches every key.
       *
       * Allowed: a taint's key, or empty
       */
      key?: string
      /**
       * How the value is compared.
       *
       * Allowed: "Exists" or "Equal"
       */
      operator?: ("Exists" | "Equal")
      /**
       * Value of the taint.
       *
       * Allowed: at most 63 letters, digits, "-", "_" and ".", beginning and ending with a letter or a digit
       */
      value?: string
      /**
       * Effect of the taint. Left out, it matches every effect.
       *
       * Allowed: "NoSchedule", "PreferNoSchedule" or "NoExecute"
       */
      effect?: ("NoSchedule" | "PreferNoSchedule" | "NoExecute")
      /**
       * How long a NoExecute taint is tolerated.
       *
       * Allowed: a whole number (seconds)
       */
      tolerationSeconds?: number
    }[]
    /**
     * Whether servers of the release keep away from each other.
     */
    antiAffinity?: {
      /**
       * required leaves a server Pending rather than beside another one; preferred keeps them apart where that is possible; none doesn't.
       *
       * Default: `required`
       *
       * Allowed: "required", "preferred" or "none"
       */
      type?: ("required" | "preferred" | "none")
      /**
       * Label of nodes whose value tells places apart.
       *
       * Default: `kubernetes.io/hostname`
       *
       * Allowed: at most 63 letters, digits, "-", "_" and ".", after an optional domain and "/"
       *
       * Example: `topology.kubernetes.io/zone`
       */
      topologyKey?: string
    }
    /**
     * Conditions on the servers' nodes, as in a pod's affinity.nodeAffinity.
     */
    nodeAffinity?: {
      /**
       * What must hold.
       */
      requiredDuringSchedulingIgnoredDuringExecution?: {
        /**
         * Terms, one of which must hold.
         *
         * Allowed: a list, each item an object with the keys matchExpressions
         *
         * @minItems 1
         */
        nodeSelectorTerms: {
          /**
           * Conditions on the node's labels, all of which must hold.
           *
           * Allowed: a list, each item an object with the keys key, operator and values
           *
           * @minItems 1
           */
          matchExpressions: {
            /**
             * Key of the label.
             *
             * Allowed: at most 63 letters, digits, "-", "_" and ".", after an optional domain and "/"
             */
            key: string
            /**
             * How it is compared.
             *
             * Allowed: "In", "NotIn", "Exists", "DoesNotExist", "Gt" or "Lt"
             */
            operator: ("In" | "NotIn" | "Exists" | "DoesNotExist" | "Gt" | "Lt")
            /**
             * Values for In and NotIn, one number for Gt and Lt.
             *
             * Allowed: a list, each item text
             */
            values?: string[]
          }[]
        }[]
      }
      /**
       * What counts in favour of a node.
       *
       * Allowed: a list, each item an object with the keys weight and preference
       *
       * @minItems 1
       */
      preferredDuringSchedulingIgnoredDuringExecution?: {
        /**
         * How much it counts.
         *
         * Allowed: a whole number from 1 to 100
         */
        weight: number
        /**
         * What must hold for it to count.
         */
        preference: {
          /**
           * Conditions on the node's labels, all of which must hold.
           *
           * Allowed: a list, each item an object with the keys key, operator and values
           *
           * @minItems 1
           */
          matchExpressions: {
            /**
             * Key of the label.
             *
             * Allowed: at most 63 letters, digits, "-", "_" and ".", after an optional domain and "/"
             */
            key: string
            /**
             * How it is compared.
             *
             * Allowed: "In", "NotIn", "Exists", "DoesNotExist", "Gt" or "Lt"
             */
            operator: ("In" | "NotIn" | "Exists" | "DoesNotExist" | "Gt" | "Lt")
            /**
             * Values for In and NotIn, one number for Gt and Lt.
             *
             * Allowed: a list, each item text
             */
            values?: string[]
          }[]
        }
      }[]
    }
    /**
     * How evenly the servers are spread. The chart selects the servers by itself.
     *
     * Default: `[]`
     *
     * Allowed: a list, each item an object with the keys maxSkew, topologyKey and whenUnsatisfiable
     *
     * Example: `[ { maxSkew: 1, topologyKey: topology.kubernetes.io/zone, whenUnsatisfiable: ScheduleAnyway } ]`
     */
    topologySpreadConstraints?: {
      /**
       * How many more servers than elsewhere a place may have.
       *
       * Allowed: a whole number from 1 to 2147483647
       */
      maxSkew: number
      /**
       * Label of nodes whose value tells places apart.
       *
       * Allowed: at most 63 letters, digits, "-", "_" and ".", after an optional domain and "/"
       */
      topologyKey: string
      /**
       * What becomes of a server that would make it uneven.
       *
       * Allowed: "DoNotSchedule" or "ScheduleAnyway"
       */
      whenUnsatisfiable: ("DoNotSchedule" | "ScheduleAnyway")
    }[]
    /**
     * PriorityClass of the servers. Empty means the cluster's default.
     *
     * Default: `""`
     *
     * Allowed: lower-case letters, digits, "-" and ".", beginning and ending with a letter or a digit
     */
    priorityClassName?: string
    /**
     * RuntimeClass of the release's pods. Empty means the cluster's default.
     *
     * Default: `""`
     *
     * Allowed: lower-case letters, digits, "-" and ".", beginning and ending with a letter or a digit
     */
    runtimeClassName?: string
    /**
     * Time for a fast shutdown with its checkpoint before the server is killed.
     *
     * Default: `120`
     *
     * Allowed: a whole number from 10 to 86400 (seconds)
     */
    terminationGracePeriodSeconds?: number
  }
  /**
   * What the servers' pods have beside the chart's own. Backups, Jobs and the test have none of it.
   */
  pod?: {
    /**
     * Labels.
     *
     * Allowed: an object whose values are at most 63 letters, digits, "-", "_" and ".", beginning and ending with a letter or a digit
     */
    labels?: {
      /**
       * Allowed: at most 63 letters, digits, "-", "_" and ".", beginning and ending with a letter or a digit
       */
      [k: string]: string
    }
    /**
     * Annotations.
     *
     * Allowed: an object whose values are text
     */
    annotations?: {
      /**
       * Allowed: text
       */
      [k: string]: string
    }
    /**
     * Environment of the server's container.
     *
     * Allowed: a list, each item an object with the keys name, value and valueFrom
     *
     * Example: `[ { name: TZ, value: Europe/Zurich } ]`
     */
    env?: ({
      /**
       * Name of the variable.
       *
       * Allowed: letters, digits, "-", "_" and "."
       */
      name: string
      /**
       * Its value.
       *
       * Allowed: text
       */
      value?: string
      /**
       * Where its value comes from.
       */
      valueFrom?: ({
        /**
         * Key of a Secret.
         */
        secretKeyRef?: {
          /**
           * Name of the object.
           *
           * Allowed: text that is not empty
           */
          name: string
          /**
           * Its key.
           *
           * Allowed: text that is not empty
           */
          key: string
          /**
           * Whether it may be missing.
           *
           * Allowed: true or false
           */
          optional?: boolean
        }
        /**
         * Key of a ConfigMap.
         */
        configMapKeyRef?: {
          /**
           * Name of the object.
           *
           * Allowed: text that is not empty
           */
          name: string
          /**
           * Its key.
           *
           * Allowed: text that is not empty
           */
          key: string
          /**
           * Whether it may be missing.
           *
           * Allowed: true or false
           */
          optional?: boolean
        }
        /**
         * Field of the pod.
         */
        fieldRef?: {
          /**
           * Its path, such as status.podIP.
           *
           * Allowed: text that is not empty
           */
          fieldPath: string
        }
      } & ({
        configMapKeyRef?: never
        fieldRef?: never
      } | {
        secretKeyRef?: never
        fieldRef?: never
      } | {
        secretKeyRef?: never
        configMapKeyRef?: never
      }))
    } & ({
      value?: never
    } | {
      valueFrom?: never
    }))[]
    /**
     * ConfigMaps and Secrets whose keys become environment of the server's container.
     *
     * Allowed: a list, each item an object with the keys prefix, configMapRef and secretRef
     */
    envFrom?: ({
      /**
       * What each name begins with.
       *
       * Allowed: letters, digits, "-", "_" and "."
       */
      prefix?: string
      /**
       * A ConfigMap.
       */
      configMapRef?: {
        /**
         * Name of the object.
         *
         * Allowed: text that is not empty
         */
        name: string
        /**
         * Whether it may be missing.
         *
         * Allowed: true or false
         */
        optional?: boolean
      }
      /**
       * A Secret.
       */
      secretRef?: {
        /**
         * Name of the object.
         *
         * Allowed: text that is not empty
         */
        name: string
        /**
         * Whether it may be missing.
         *
         * Allowed: true or false
         */
        optional?: boolean
      }
    } & ({
      configMapRef: {}
      secretRef?: never
    } | {
      secretRef: {}
      configMapRef?: never
    }))[]
    /**
     * Volumes, each a name and one source, such as configMap, secret, emptyDir or persistentVolumeClaim, as in a pod's volumes. Containers below and volumeMounts mount them.
     *
     * Allowed: a list, each item an object with the keys name, awsElasticBlockStore, azureDisk, azureFile, cephfs, cinder, configMap, csi, downwardAPI, emptyDir, …
     *
     * Example: `[ { name: certificates, secret: { secretName: certificates } } ]`
     */
    volumes?: {
      /**
       * Name of the volume.
       *
       * Allowed: at most 63 lower-case letters, digits and "-"
       */
      name: string
      awsElasticBlockStore?: {
        fsType?: string
        partition?: number
        readOnly?: boolean
        volumeID: string
      }
      azureDisk?: {
        cachingMode?: string
        diskName: string
        diskURI: string
        fsType?: string
        kind?: string
        readOnly?: boolean
      }
      azureFile?: {
        readOnly?: boolean
        secretName: string
        shareName: string
      }
      cephfs?: {
        monitors: string[]
        path?: string
        readOnly?: boolean
        secretFile?: string
        secretRef?: {
          name?: string
        }
        user?: string
      }
      cinder?: {
        fsType?: string
        readOnly?: boolean
        secretRef?: {
          name?: string
        }
        volumeID: string
      }
      configMap?: {
        defaultMode?: number
        items?: {
          key: string
          mode?: number
          path: string
        }[]
        name?: string
        optional?: boolean
      }
      csi?: {
        driver: string
        fsType?: string
        nodePublishSecretRef?: {
          name?: string
        }
        readOnly?: boolean
        volumeAttributes?: {
          [k: string]: string
        }
      }
      downwardAPI?: {
        defaultMode?: number
        items?: {
          fieldRef?: {
            apiVersion?: string
            fieldPath: string
          }
          mode?: number
          path: string
          resourceFieldRef?: {
            containerName?: string
            divisor?: (string | number)
            resource: string
          }
        }[]
      }
      emptyDir?: {
        medium?: string
        sizeLimit?: (string | number)
      }
      ephemeral?: {
        volumeClaimTemplate?: {
          metadata?: {
            annotations?: {
              [k: string]: string
            }
            creationTimestamp?: string
            deletionGracePeriodSeconds?: number
            deletionTimestamp?: string
            finalizers?: string[]
            generateName?: string
            generation?: number
            labels?: {
              [k: string]: string
            }
            managedFields?: {
              apiVersion?: string
              fieldsType?: string
              fieldsV1?: {
                [k: string]: {
                  [k: string]: unknown
                }
              }
              manager?: string
              operation?: string
              subresource?: string
              time?: string
            }[]
            name?: string
            namespace?: string
            ownerReferences?: {
              apiVersion: string
              blockOwnerDeletion?: boolean
              controller?: boolean
              kind: string
              name: string
              uid: string
            }[]
            resourceVersion?: string
            selfLink?: string
            uid?: string
          }
          spec: {
            accessModes?: string[]
            dataSource?: {
              apiGroup?: string
              kind: string
              name: string
            }
            dataSourceRef?: {
              apiGroup?: string
              kind: string
              name: string
              namespace?: string
            }
            resources?: {
              limits?: {
                [k: string]: string | number
              }
              requests?: {
                [k: string]: string | number
              }
            }
            selector?: {
              matchExpressions?: {
                key: string
                operator: string
                values?: string[]
              }[]
              matchLabels?: {
                [k: string]: string
              }
            }
            storageClassName?: string
            volumeAttributesClassName?: string
            volumeMode?: string
            volumeName?: string
          }
        }
      }
      fc?: {
        fsType?: string
        lun?: number
        readOnly?: boolean
        targetWWNs?: string[]
        wwids?: string[]
      }
      flexVolume?: {
        driver: string
        fsType?: string
        options?: {
          [k: string]: string
        }
        readOnly?: boolean
        secretRef?: {
          name?: string
        }
      }
      flocker?: {
        datasetName?: string
        datasetUUID?: string
      }
      gcePersistentDisk?: {
        fsType?: string
        partition?: number
        pdName: string
        readOnly?: boolean
      }
      gitRepo?: {
        directory?: string
        repository: string
        revision?: string
      }
      glusterfs?: {
        endpoints: string
        path: string
        readOnly?: boolean
      }
      hostPath?: {
        path: string
        type?: string
      }
      image?: {
        pullPolicy?: string
        reference?: string
      }
      iscsi?: {
        chapAuthDiscovery?: boolean
        chapAuthSession?: boolean
        fsType?: string
        initiatorName?: string
        iqn: string
        iscsiInterface?: string
        lun: number
        portals?: string[]
        readOnly?: boolean
        secretRef?: {
          name?: string
        }
        targetPortal: string
      }
      nfs?: {
        path: string
        readOnly?: boolean
        server: string
      }
      persistentVolumeClaim?: {
        claimName: string
        readOnly?: boolean
      }
      photonPersistentDisk?: {
        fsType?: string
        pdID: string
      }
      portworxVolume?: {
        fsType?: string
        readOnly?: boolean
        volumeID: string
      }
      projected?: {
        defaultMode?: number
        sources?: {
          clusterTrustBundle?: {
            labelSelector?: {
              matchExpressions?: {
                key: string
                operator: string
                values?: string[]
              }[]
              matchLabels?: {
                [k: string]: string
              }
            }
            name?: string
            optional?: boolean
            path: string
            signerName?: string
          }
          configMap?: {
            items?: {
              key: string
              mode?: number
              path: string
            }[]
            name?: string
            optional?: boolean
          }
          downwardAPI?: {
            items?: {
              fieldRef?: {
                apiVersion?: string
                fieldPath: string
              }
              mode?: number
              path: string
              resourceFieldRef?: {
                containerName?: string
                divisor?: (string | number)
                resource: string
              }
            }[]
          }
          podCertificate?: {
            certificateChainPath?: string
            credentialBundlePath?: string
            keyPath?: string
            keyType: string
            maxExpirationSeconds?: number
            signerName: string
            userAnnotations?: {
              [k: string]: string
            }
          }
          secret?: {
            items?: {
              key: string
              mode?: number
              path: string
            }[]
            name?: string
            optional?: boolean
          }
          serviceAccountToken?: {
            audience?: string
            expirationSeconds?: number
            path: string
          }
        }[]
      }
      quobyte?: {
        group?: string
        readOnly?: boolean
        registry: string
        tenant?: string
        user?: string
        volume: string
      }
      rbd?: {
        fsType?: string
        image: string
        keyring?: string
        monitors: string[]
        pool?: string
        readOnly?: boolean
        secretRef?: {
          name?: string
        }
        user?: string
      }
      scaleIO?: {
        fsType?: string
        gateway: string
        protectionDomain?: string
        readOnly?: boolean
        secretRef: {
          name?: string
        }
        sslEnabled?: boolean
        storageMode?: string
        storagePool?: string
        system: string
        volumeName?: string
      }
      secret?: {
        defaultMode?: number
        items?: {
          key: string
          mode?: number
          path: string
        }[]
        optional?: boolean
        secretName?: string
      }
      storageos?: {
        fsType?: string
        readOnly?: boolean
        secretRef?: {
          name?: string
        }
        volumeName?: string
        volumeNamespace?: string
      }
      vsphereVolume?: {
        fsType?: string
        storagePolicyID?: string
        storagePolicyName?: string
        volumePath: string
      }
    }[]
    /**
     * Where the server's container mounts them.
     *
     * Allowed: a list, each item an object with the keys name, mountPath, subPath and readOnly
     */
    volumeMounts?: {
      /**
       * Name of one of pod.volumes.
       *
       * Allowed: text
       */
      name: string
      /**
       * Where. Not at, above or below the chart's own.
       *
       * Allowed: an absolute path without ":"
       */
      mountPath: string
      /**
       * Path inside the volume.
       *
       * Allowed: a path inside the volume
       */
      subPath?: string
      /**
       * Whether it can't be written to.
       *
       * Allowed: true or false
       */
      readOnly?: boolean
    }[]
    /**
     * Containers beside the server's, as in a pod's containers. The namespace's Pod Security holds for them too.
     *
     * Allowed: a list, each item an object with the keys name, image, env, volumeMounts, args, command, envFrom, imagePullPolicy, lifecycle, livenessProbe, …
     */
    sidecars?: {
      /**
       * Name of the container.
       *
       * Allowed: at most 63 lower-case letters, digits and "-"
       */
      name: string
      /**
       * Image of the container.
       *
       * Allowed: text that is not empty
       */
      image: string
      /**
       * Environment of the container.
       *
       * Allowed: a list, each item an object with the keys name, value and valueFrom
       */
      env?: {
        name: string
        value?: string
        valueFrom?: {
          configMapKeyRef?: {
            key: string
            name?: string
            optional?: boolean
          }
          fieldRef?: {
            apiVersion?: string
            fieldPath: string
          }
          fileKeyRef?: {
            key: string
            optional?: boolean
            path: string
            volumeName: string
          }
          resourceFieldRef?: {
            containerName?: string
            divisor?: (string | number)
            resource: string
          }
          secretKeyRef?: {
            key: string
            name?: string
            optional?: boolean
          }
        }
      }[]
      /**
       * Where the container mounts volumes, those of pod.volumes and the chart's own.
       *
       * Allowed: a list, each item an object with the keys mountPath, mountPropagation, name, readOnly, recursiveReadOnly, subPath and subPathExpr
       */
      volumeMounts?: {
        mountPath: string
        mountPropagation?: string
        name: string
        readOnly?: boolean
        recursiveReadOnly?: string
        subPath?: string
        subPathExpr?: string
      }[]
      args?: string[]
      command?: string[]
      envFrom?: {
        configMapRef?: {
          name?: string
          optional?: boolean
        }
        prefix?: string
        secretRef?: {
          name?: string
          optional?: boolean
        }
      }[]
      imagePullPolicy?: string
      lifecycle?: {
        postStart?: {
          exec?: {
            command?: string[]
          }
          httpGet?: {
            host?: string
            httpHeaders?: {
              name: string
              value: string
            }[]
            path?: string
            port: (number | string)
            scheme?: string
          }
          sleep?: {
            seconds: number
          }
          tcpSocket?: {
            host?: string
            port: (number | string)
          }
        }
        preStop?: {
          exec?: {
            command?: string[]
          }
          httpGet?: {
            host?: string
            httpHeaders?: {
              name: string
              value: string
            }[]
            path?: string
            port: (number | string)
            scheme?: string
          }
          sleep?: {
            seconds: number
          }
          tcpSocket?: {
            host?: string
            port: (number | string)
          }
        }
        stopSignal?: string
      }
      livenessProbe?: {
        exec?: {
          command?: string[]
        }
        failureThreshold?: number
        grpc?: {
          port: number
          service?: string
        }
        httpGet?: {
          host?: string
          httpHeaders?: {
            name: string
            value: string
          }[]
          path?: string
          port: (number | string)
          scheme?: string
        }
        initialDelaySeconds?: number
        periodSeconds?: number
        successThreshold?: number
        tcpSocket?: {
          host?: string
          port: (number | string)
        }
        terminationGracePeriodSeconds?: number
        timeoutSeconds?: number
      }
      ports?: {
        containerPort: number
        hostIP?: string
        hostPort?: number
        name?: string
        protocol?: string
      }[]
      readinessProbe?: {
        exec?: {
          command?: string[]
        }
        failureThreshold?: number
        grpc?: {
          port: number
          service?: string
        }
        httpGet?: {
          host?: string
          httpHeaders?: {
            name: string
            value: string
          }[]
          path?: string
          port: (number | string)
          scheme?: string
        }
        initialDelaySeconds?: number
        periodSeconds?: number
        successThreshold?: number
        tcpSocket?: {
          host?: string
          port: (number | string)
        }
        terminationGracePeriodSeconds?: number
        timeoutSeconds?: number
      }
      resizePolicy?: {
        resourceName: string
        restartPolicy: string
      }[]
      resources?: {
        claims?: {
          name: string
          request?: string
        }[]
        limits?: {
          [k: string]: string | number
        }
        requests?: {
          [k: string]: string | number
        }
      }
      restartPolicy?: string
      restartPolicyRules?: {
        action: string
        exitCodes?: {
          operator: string
          values?: number[]
        }
      }[]
      securityContext?: {
        allowPrivilegeEscalation?: boolean
        appArmorProfile?: {
          localhostProfile?: string
          type: string
        }
        capabilities?: {
          add?: string[]
          drop?: string[]
        }
        privileged?: boolean
        procMount?: string
        readOnlyRootFilesystem?: boolean
        runAsGroup?: number
        runAsNonRoot?: boolean
        runAsUser?: number
        seLinuxOptions?: {
          level?: string
          role?: string
          type?: string
          user?: string
        }
        seccompProfile?: {
          localhostProfile?: string
          type: string
        }
        windowsOptions?: {
          gmsaCredentialSpec?: string
          gmsaCredentialSpecName?: string
          hostProcess?: boolean
          runAsUserName?: string
        }
      }
      startupProbe?: {
        exec?: {
          command?: string[]
        }
        failureThreshold?: number
        grpc?: {
          port: number
          service?: string
        }
        httpGet?: {
          host?: string
          httpHeaders?: {
            name: string
            value: string
          }[]
          path?: string
          port: (number | string)
          scheme?: string
        }
        initialDelaySeconds?: number
        periodSeconds?: number
        successThreshold?: number
        tcpSocket?: {
          host?: string
          port: (number | string)
        }
        terminationGracePeriodSeconds?: number
        timeoutSeconds?: number
      }
      stdin?: boolean
      stdinOnce?: boolean
      terminationMessagePath?: string
      terminationMessagePolicy?: string
      tty?: boolean
      volumeDevices?: {
        devicePath: string
        name: string
      }[]
      workingDir?: string
    }[]
    /**
     * Containers before the server's, as in a pod's initContainers.
     *
     * Allowed: a list, each item an object with the keys name, image, env, volumeMounts, args, command, envFrom, imagePullPolicy, lifecycle, livenessProbe, …
     */
    initContainers?: {
      /**
       * Name of the container.
       *
       * Allowed: at most 63 lower-case letters, digits and "-"
       */
      name: string
      /**
       * Image of the container.
       *
       * Allowed: text that is not empty
       */
      image: string
      /**
       * Environment of the container.
       *
       * Allowed: a list, each item an object with the keys name, value and valueFrom
       */
      env?: {
        name: string
        value?: string
        valueFrom?: {
          configMapKeyRef?: {
            key: string
            name?: string
            optional?: boolean
          }
          fieldRef?: {
            apiVersion?: string
            fieldPath: string
          }
          fileKeyRef?: {
            key: string
            optional?: boolean
            path: string
            volumeName: string
          }
          resourceFieldRef?: {
            containerName?: string
            divisor?: (string | number)
            resource: string
          }
          secretKeyRef?: {
            key: string
            name?: string
            optional?: boolean
          }
        }
      }[]
      /**
       * Where the container mounts volumes, those of pod.volumes and the chart's own.
       *
       * Allowed: a list, each item an object with the keys mountPath, mountPropagation, name, readOnly, recursiveReadOnly, subPath and subPathExpr
       */
      volumeMounts?: {
        mountPath: string
        mountPropagation?: string
        name: string
        readOnly?: boolean
        recursiveReadOnly?: string
        subPath?: string
        subPathExpr?: string
      }[]
      args?: string[]
      command?: string[]
      envFrom?: {
        configMapRef?: {
          name?: string
          optional?: boolean
        }
        prefix?: string
        secretRef?: {
          name?: string
          optional?: boolean
        }
      }[]
      imagePullPolicy?: string
      lifecycle?: {
        postStart?: {
          exec?: {
            command?: string[]
          }
          httpGet?: {
            host?: string
            httpHeaders?: {
              name: string
              value: string
            }[]
            path?: string
            port: (number | string)
            scheme?: string
          }
          sleep?: {
            seconds: number
          }
          tcpSocket?: {
            host?: string
            port: (number | string)
          }
        }
        preStop?: {
          exec?: {
            command?: string[]
          }
          httpGet?: {
            host?: string
            httpHeaders?: {
              name: string
              value: string
            }[]
            path?: string
            port: (number | string)
            scheme?: string
          }
          sleep?: {
            seconds: number
          }
          tcpSocket?: {
            host?: string
            port: (number | string)
          }
        }
        stopSignal?: string
      }
      livenessProbe?: {
        exec?: {
          command?: string[]
        }
        failureThreshold?: number
        grpc?: {
          port: number
          service?: string
        }
        httpGet?: {
          host?: string
          httpHeaders?: {
            name: string
            value: string
          }[]
          path?: string
          port: (number | string)
          scheme?: string
        }
        initialDelaySeconds?: number
        periodSeconds?: number
        successThreshold?: number
        tcpSocket?: {
          host?: string
          port: (number | string)
        }
        terminationGracePeriodSeconds?: number
        timeoutSeconds?: number
      }
      ports?: {
        containerPort: number
        hostIP?: string
        hostPort?: number
        name?: string
        protocol?: string
      }[]
      readinessProbe?: {
        exec?: {
          command?: string[]
        }
        failureThreshold?: number
        grpc?: {
          port: number
          service?: string
        }
        httpGet?: {
          host?: string
          httpHeaders?: {
            name: string
            value: string
          }[]
          path?: string
          port: (number | string)
          scheme?: string
        }
        initialDelaySeconds?: number
        periodSeconds?: number
        successThreshold?: number
        tcpSocket?: {
          host?: string
          port: (number | string)
        }
        terminationGracePeriodSeconds?: number
        timeoutSeconds?: number
      }
      resizePolicy?: {
        resourceName: string
        restartPolicy: string
      }[]
      resources?: {
        claims?: {
          name: string
          request?: string
        }[]
        limits?: {
          [k: string]: string | number
        }
        requests?: {
          [k: string]: string | number
        }
      }
      restartPolicy?: string
      restartPolicyRules?: {
        action: string
        exitCodes?: {
          operator: string
          values?: number[]
        }
      }[]
      securityContext?: {
        allowPrivilegeEscalation?: boolean
        appArmorProfile?: {
          localhostProfile?: string
          type: string
        }
        capabilities?: {
          add?: string[]
          drop?: string[]
        }
        privileged?: boolean
        procMount?: string
        readOnlyRootFilesystem?: boolean
        runAsGroup?: number
        runAsNonRoot?: boolean
        runAsUser?: number
        seLinuxOptions?: {
          level?: string
          role?: string
          type?: string
          user?: string
        }
        seccompProfile?: {
          localhostProfile?: string
          type: string
        }
        windowsOptions?: {
          gmsaCredentialSpec?: string
          gmsaCredentialSpecName?: string
          hostProcess?: boolean
          runAsUserName?: string
        }
      }
      startupProbe?: {
        exec?: {
          command?: string[]
        }
        failureThreshold?: number
        grpc?: {
          port: number
          service?: string
        }
        httpGet?: {
          host?: string
          httpHeaders?: {
            name: string
            value: string
          }[]
          path?: string
          port: (number | string)
          scheme?: string
        }
        initialDelaySeconds?: number
        periodSeconds?: number
        successThreshold?: number
        tcpSocket?: {
          host?: string
          port: (number | string)
        }
        terminationGracePeriodSeconds?: number
        timeoutSeconds?: number
      }
      stdin?: boolean
      stdinOnce?: boolean
      terminationMessagePath?: string
      terminationMessagePolicy?: string
      tty?: boolean
      volumeDevices?: {
        devicePath: string
        name: string
      }[]
      workingDir?: string
    }[]
    /**
     * Lines of /etc/hosts.
     *
     * Allowed: a list, each item an object with the keys ip and hostnames
     */
    hostAliases?: {
      /**
       * Address.
       *
       * Allowed: an IPv4 or IPv6 address
       */
      ip: string
      /**
       * Its names.
       *
       * Allowed: a list, each item lower-case letters, digits, "-" and ".", beginning and ending with a letter or a digit
       *
       * @minItems 1
       */
      hostnames: string[]
    }[]
  }
  /**
   * The servers' ServiceAccount.
   */
  serviceAccount?: {
    /**
     * Annotations, such as those by which a cloud gives its pods rights. With any, a standalone server has an account of its own too.
     *
     * Allowed: an object whose values are text
     *
     * Example: `{ eks.amazonaws.com/role-arn: arn:aws:iam::111122223333:role/db }`
     */
    annotations?: {
      /**
       * Allowed: text
       */
      [k: string]: string
    }
  }
  /**
   * Who the containers run as. Everything else is fixed to Pod Security's "restricted" with a read-only root file system.
   */
  security?: ({
    /**
     * User and group id of every container and of its volumes, or "assigned" where the cluster assigns one (OpenShift).
     *
     * Default: `10001`
     *
     * Allowed: a whole number from 1 to 2147483647 or "assigned"
     */
    user?: (number | "assigned")
    /**
     * Whether an init container gives volumes that belong to another user to this one. It runs as root with the capabilities
     * CHOWN and DAC_OVERRIDE, so the namespace must allow Pod Security's "baseline". Without it a pod says which chown is missing.
     *
     * Default: `false`
     *
     * Allowed: true or false
     */
    changeOwnership?: boolean
  } & ({
    user?: number
  } | {
    changeOwnership?: false
  }))
  /**
   * Who may reach the servers and where pods of the release may go.
   * Pods with the label "<name>-client: true" in the release's namespace always may connect; NOTES say the name.
   */
  networkPolicy?: {
    /**
     * Whether the policies are made.
     *
     * Default: `true`
     *
     * Allowed: true or false
     */
    enabled?: boolean
    /**
     * Further peers that may connect to the servers, as in a NetworkPolicy's ingress.from.
     *
     * Default: `[]`
     *
     * Allowed: a list, each item an object with the keys podSelector, namespaceSelector and ipBlock
     *
     * Example: `[ { namespaceSelector: { matchLabels: { kubernetes.io/metadata.name: web } } } ]`
     */
    clients?: ({
      [k: string]: unknown
    } & {
      /**
       * Pods by their labels.
       */
      podSelector?: {
        /**
         * Labels and their values, all of which must match.
         *
         * Allowed: an object whose values are at most 63 letters, digits, "-", "_" and ".", beginning and ending with a letter or a digit
         */
        matchLabels?: {
          /**
           * Allowed: at most 63 letters, digits, "-", "_" and ".", beginning and ending with a letter or a digit
           */
          [k: string]: string
        }
        /**
         * Conditions, all of which must match.
         *
         * Allowed: a list, each item an object with the keys key, operator and values
         */
        matchExpressions?: {
          /**
           * Key of the label.
           *
           * Allowed: at most 63 letters, digits, "-", "_" and ".", after an optional domain and "/"
           */
          key: string
          /**
           * How it is compared.
           *
           * Allowed: "In", "NotIn", "Exists" or "DoesNotExist"
           */
          operator: ("In" | "NotIn" | "Exists" | "DoesNotExist")
          /**
           * Values for In and NotIn.
           *
           * Allowed: a list, each item at most 63 letters, digits, "-", "_" and ".", beginning and ending with a letter or a digit
           */
          values?: string[]
        }[]
      }
      /**
       * Namespaces by their labels.
       */
      namespaceSelector?: {
        /**
         * Labels and their values, all of which must match.
         *
         * Allowed: an object whose values are at most 63 letters, digits, "-", "_" and ".", beginning and ending with a letter or a digit
         */
        matchLabels?: {
          /**
           * Allowed: at most 63 letters, digits, "-", "_" and ".", beginning and ending with a letter or a digit
           */
          [k: string]: string
        }
        /**
         * Conditions, all of which must match.
         *
         * Allowed: a list, each item an object with the keys key, operator and values
         */
        matchExpressions?: {
          /**
           * Key of the label.
           *
           * Allowed: at most 63 letters, digits, "-", "_" and ".", after an optional domain and "/"
           */
          key: string
          /**
           * How it is compared.
           *
           * Allowed: "In", "NotIn", "Exists" or "DoesNotExist"
           */
          operator: ("In" | "NotIn" | "Exists" | "DoesNotExist")
          /**
           * Values for In and NotIn.
           *
           * Allowed: a list, each item at most 63 letters, digits, "-", "_" and ".", beginning and ending with a letter or a digit
           */
          values?: string[]
        }[]
      }
      /**
       * Addresses.
       */
      ipBlock?: {
        /**
         * A range.
         *
         * Allowed: an address and the length of its prefix, for example 10.0.0.0/8 or fd00::/8
         */
        cidr: string
        /**
         * Ranges taken out of it.
         *
         * Allowed: a list, each item an address and the length of its prefix, for example 10.0.0.0/8 or fd00::/8
         */
        except?: string[]
      }
    })[]
    /**
     * Where S3 storage is (backup.s3, recovery.source.s3), for the pods that talk to it.
     */
    s3?: {
      /**
       * Addresses of the storage. Narrow them where they are known.
       *
       * Default: `[ 0.0.0.0/0, ::/0 ]`
       *
       * Allowed: a list, each item an address and the length of its prefix, for example 10.0.0.0/8 or fd00::/8
       *
       * @minItems 1
       */
      cidrs?: string[]
      /**
       * Its ports, behind a Service those of its pods.
       *
       * Default: `[ 443, 9000 ]`
       *
       * Allowed: a list, each item a whole number from 1 to 65535
       *
       * @minItems 1
       */
      ports?: number[]
    }
    /**
     * Where the Kubernetes API is, for the pods that talk to it.
     */
    apiServer?: {
      /**
       * Addresses of the API server. Narrow them where they are known.
       *
       * Default: `[ 0.0.0.0/0, ::/0 ]`
       *
       * Allowed: a list, each item an address and the length of its prefix, for example 10.0.0.0/8 or fd00::/8
       *
       * @minItems 1
       */
      cidrs?: string[]
      /**
       * Its ports, the Service's and the servers' own.
       *
       * Default: `[ 443, 6443 ]`
       *
       * Allowed: a list, each item a whole number from 1 to 65535
       *
       * @minItems 1
       */
      ports?: number[]
    }
  }
  /**
   * Values that a parent chart shares with all its dependencies. This chart reads none of them.
   *
   * Allowed: an object
   */
  global?: Record<string, unknown>
  /**
   * For parent charts: the condition under which this chart is part of theirs. This chart doesn't read it.
   *
   * Allowed: true or false
   */
  enabled?: boolean
}
export interface ReplicationValues extends PostgresCommonValues {
  /**
   * One server, or a primary with streaming replicas.
   * Going from standalone to replication is an upgrade and keeps the data.
   *
   * Default: `standalone`
   *
   * Allowed: "replication"
   */
  architecture: "replication"
  /**
   * Streaming standbys that serve reads.
   */
  replicas?: {
    /**
     * Number of standbys beside the primary. Each needs a node of its own, unless scheduling.antiAffinity says otherwise.
     *
     * Default: `1`
     *
     * Allowed: a whole number from 0 to 15 (servers)
     */
    count?: number
    /**
     * The Service for reads, which leads to the standbys.
     */
    service?: PostgresService
  }
  /**
   * How the primary feeds its standbys.
   */
  replication?: {
    /**
     * Share of the WAL volume that the slot of a standby which is away may hold back. Past it the slot is given up, so that it can't fill the volume.
     * Where WAL is archived, archive.slotLimitPercent holds for standbys too, when it is more.
     *
     * Default: `40`
     *
     * Allowed: a whole number from 5 to 80 (percent of storage.wal.size)
     */
    slotLimitPercent?: number
    /**
     * Number of the member that shall become primary: a request for one clean hand-over, acted on once when it differs from the last one.
     * Without it, the primary stays who it is. Repeating an old number, a rollback to the same or a failover in between change nothing.
     *
     * Allowed: a whole number from 0 to 15
     *
     * Example: `1`
     */
    primary?: number
    /**
     * Commits that are on more than one server before they are acknowledged, so that losing the primary loses none.
     * Each waits for the standbys' answer; a promotion needs enough of them to be sure to find every commit.
     */
    synchronous?: {
      /**
       * Number of standbys, whichever answer first, that must have written a commit to disk. 0 means that none is waited for.
       *
       * Default: `0`
       *
       * Allowed: a whole number from 0 to 15 (servers)
       */
      standbys?: number
      /**
       * What a commit does while fewer standbys are there. wait keeps the promise and holds writes up until they are back;
       * continue goes on with those that are there, and may lose what was acknowledged meanwhile.
       *
       * Default: `wait`
       *
       * Allowed: "wait" or "continue"
       */
      whenMissing?: ("wait" | "continue")
    }
  }
  /**
   * What happens when the primary does not come back.
   */
  failover?: {
    /**
     * A CronJob that promotes the most advanced replica when the primary is gone and provably can't write any more.
     * Otherwise it fails and says what it saw. It promises nothing while the old primary's node is cut off and alive.
     */
    checker?: {
      /**
       * Look after the primary.
       *
       * Default: `false`
       *
       * Allowed: true or false
       */
      enabled?: boolean
      /**
       * When to look, as a cron expression in the time zone UTC.
       *
       * Default: `"*\/2 * * * *"`
       *
       * Allowed: five fields (minute 0-59, hour 0-23, day 1-31, month 1-12, weekday 0-6), or @daily and the like
       */
      schedule?: string
    }
    /**
     * The checker counts a node with the taint node.kubernetes.io/out-of-service as proof too. Reading nodes needs a ClusterRole.
     *
     * Default: `false`
     *
     * Allowed: true or false
     */
    readNodes?: boolean
  }
}

export type PostgresService = (({
  /**
   * Port that clients connect to.
   *
   * Default: `5432`
   *
   * Allowed: a whole number from 1 to 65535
   */
  port?: number
  /**
   * Whether it has addresses of one family or of both. Left out, the cluster decides.
   *
   * Allowed: "SingleStack", "PreferDualStack" or "RequireDualStack"
   */
  ipFamilyPolicy?: ("SingleStack" | "PreferDualStack" | "RequireDualStack")
  /**
   * Its families, the first one first. None means the cluster's.
   *
   * Default: `[]`
   *
   * Allowed: a list, each item "IPv4" or "IPv6"
   *
   * @maxItems 2
   */
  ipFamilies?: ("IPv4" | "IPv6")[]
  /**
   * Annotations, as controllers of load balancers and DNS read them.
   *
   * Allowed: an object whose values are text
   *
   * Example: `{ external-dns.alpha.kubernetes.io/hostname: db.example }`
   */
  annotations?: {
    /**
     * Allowed: text
     */
    [k: string]: string
  }
} & ({
  ipFamilyPolicy?: ("PreferDualStack" | "RequireDualStack")
} | {
  ipFamilies?: [] | ["IPv4" | "IPv6"]
})) & ({
  /**
   * Who can reach it: the cluster (ClusterIP), or clients outside too, at every node's address (NodePort) or at one of its own (LoadBalancer).
   * A NetworkPolicy admits those only as an ipBlock in networkPolicy.clients.
   *
   * Default: `ClusterIP`
   *
   * Allowed: "ClusterIP"
   */
  type?: "ClusterIP"
  /**
   * Only with type: NodePort | LoadBalancer.
   */
  nodePort?: never
  /**
   * Only with type: NodePort | LoadBalancer.
   */
  externalTrafficPolicy?: never
  /**
   * Only with type: LoadBalancer.
   */
  loadBalancerClass?: never
  /**
   * Only with type: LoadBalancer.
   */
  loadBalancerSourceRanges?: never
} | {
  /**
   * Who can reach it: the cluster (ClusterIP), or clients outside too, at every node's address (NodePort) or at one of its own (LoadBalancer).
   * A NetworkPolicy admits those only as an ipBlock in networkPolicy.clients.
   *
   * Default: `ClusterIP`
   *
   * Allowed: "NodePort"
   */
  type: "NodePort"
  /**
   * Port on every node, with NodePort or LoadBalancer, within the cluster's range, which is 30000 to 32767 unless somebody changed it. Left out, the cluster chooses one.
   *
   * Allowed: a whole number from 1 to 65535
   *
   * Example: `30432`
   */
  nodePort?: number
  /**
   * Which nodes pass on what comes from outside, with NodePort or LoadBalancer: all of them (Cluster), behind their own
   * address, or the server's node alone (Local), which keeps the client's address.
   *
   * Allowed: "Cluster" or "Local"
   */
  externalTrafficPolicy?: ("Cluster" | "Local")
  /**
   * Only with type: LoadBalancer.
   */
  loadBalancerClass?: never
  /**
   * Only with type: LoadBalancer.
   */
  loadBalancerSourceRanges?: never
} | {
  /**
   * Who can reach it: the cluster (ClusterIP), or clients outside too, at every node's address (NodePort) or at one of its own (LoadBalancer).
   * A NetworkPolicy admits those only as an ipBlock in networkPolicy.clients.
   *
   * Default: `ClusterIP`
   *
   * Allowed: "LoadBalancer"
   */
  type: "LoadBalancer"
  /**
   * Port on every node, with NodePort or LoadBalancer, within the cluster's range, which is 30000 to 32767 unless somebody changed it. Left out, the cluster chooses one.
   *
   * Allowed: a whole number from 1 to 65535
   *
   * Example: `30432`
   */
  nodePort?: number
  /**
   * Which nodes pass on what comes from outside, with NodePort or LoadBalancer: all of them (Cluster), behind their own
   * address, or the server's node alone (Local), which keeps the client's address.
   *
   * Allowed: "Cluster" or "Local"
   */
  externalTrafficPolicy?: ("Cluster" | "Local")
  /**
   * What makes the load balancer, when not the cluster's default. It can't be changed later.
   *
   * Allowed: a name such as service.k8s.aws/nlb
   *
   * Example: `service.k8s.aws/nlb`
   */
  loadBalancerClass?: string
  /**
   * Addresses that the load balancer lets in. None means all.
   *
   * Default: `[]`
   *
   * Allowed: a list, each item an address and the length of its prefix, for example 10.0.0.0/8 or fd00::/8
   */
  loadBalancerSourceRanges?: string[]
}))

const schema = {
 "$schema": "http://json-schema.org/draft-07/schema#",
 "type": "object",
 "additionalProperties": false,
 "x-variants": {
  "key": "architecture",
  "only": {
   "standalone": [],
   "replication": [
    "replicas",
    "replication",
    "failover"
   ]
  }
 },
 "allOf": [
  {
   "x-unpackaged": true,
   "if": {
    "properties": {
     "backup": {
      "properties": {
       "enabled": {
        "const": true
       }
      }
     },
     "archive": {
      "properties": {
       "enabled": {
        "const": true
       }
      }
     }
    }
   },
   "then": {
    "properties": {
     "storage": {
      "properties": {
       "backup": {
        "properties": {
         "accessModes": {
          "items": {
           "enum": [
            "ReadWriteOnce",
            "ReadWriteMany"
           ],
           "x-contradiction": "ReadWriteOncePod lets either the archive or a backup have the volume, and both need it. Take ReadWriteOnce, or set archive.enabled to false"
          }
         }
        }
       },
       "archive": {
        "properties": {
         "accessModes": {
          "items": {
           "enum": [
            "ReadWriteOnce",
            "ReadWriteMany"
           ],
           "x-contradiction": "ReadWriteOncePod lets either the archive or a backup have the volume, and both need it. Take ReadWriteOnce, or set archive.enabled to false"
          }
         }
        }
       }
      }
     }
    }
   }
  },
  {
   "x-unpackaged": true,
   "if": {
    "properties": {
     "backup": {
      "properties": {
       "enabled": {
        "const": true
       }
      },
      "required": [
       "s3"
      ]
     }
    },
    "required": [
     "backup"
    ]
   },
   "then": {
    "properties": {
     "archive": {
      "properties": {
       "enabled": {
        "const": true,
        "x-contradiction": "backups in S3 storage need the WAL there too. Leave it out, or backup.s3"
       }
      }
     }
    }
   }
  }
 ],
 "properties": {
  "architecture": {
   "type": "string",
   "enum": [
    "standalone",
    "replication"
   ],
   "default": "standalone"
  },
  "nameOverride": {
   "type": "string",
   "pattern": "^([a-z0-9]([-a-z0-9.]*[a-z0-9])?)?$",
   "x-pattern-help": "lower-case letters, digits, \"-\" and \".\", beginning and ending with a letter or a digit",
   "maxLength": 253,
   "default": ""
  },
  "fullnameOverride": {
   "type": "string",
   "pattern": "^([a-z0-9]([-a-z0-9.]*[a-z0-9])?)?$",
   "x-pattern-help": "lower-case letters, digits, \"-\" and \".\", beginning and ending with a letter or a digit",
   "maxLength": 253,
   "default": ""
  },
  "commonLabels": {
   "type": "object",
   "additionalProperties": {
    "type": "string",
    "pattern": "^([A-Za-z0-9]([-A-Za-z0-9_.]*[A-Za-z0-9])?)?$",
    "maxLength": 63,
    "x-pattern-help": "at most 63 letters, digits, \"-\", \"_\" and \".\", beginning and ending with a letter or a digit"
   },
   "propertyNames": {
    "type": "string",
    "pattern": "^([a-z0-9]([-a-z0-9]*[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*/)?[A-Za-z0-9]([-A-Za-z0-9_.]{0,61}[A-Za-z0-9])?$",
    "maxLength": 317,
    "x-pattern-help": "at most 63 letters, digits, \"-\", \"_\" and \".\", after an optional domain and \"/\"; none of those which the chart sets itself",
    "not": {
     "pattern": "^(app\\.kubernetes\\.io/(name|instance|component|managed-by|version)|helm\\.sh/chart|postgres-role|statefulset\\.kubernetes\\.io/.*)$"
    }
   }
  },
  "commonAnnotations": {
   "type": "object",
   "additionalProperties": {
    "type": "string"
   },
   "propertyNames": {
    "type": "string",
    "pattern": "^([a-z0-9]([-a-z0-9]*[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*/)?[A-Za-z0-9]([-A-Za-z0-9_.]{0,61}[A-Za-z0-9])?$",
    "maxLength": 317,
    "x-pattern-help": "at most 63 letters, digits, \"-\", \"_\" and \".\", after an optional domain and \"/\"; none of those which the chart sets itself",
    "not": {
     "pattern": "^(helm\\.sh/|meta\\.helm\\.sh/|helmwright/|kube-score/|checkov\\.io/|argocd\\.argoproj\\.io/sync-options$)"
    }
   }
  },
  "image": {
   "type": "object",
   "additionalProperties": false,
   "properties": {
    "repository": {
     "type": "string",
     "pattern": "^([a-z0-9]+((\\.|-+)[a-z0-9]+)*(:[0-9]+)?/)?[a-z0-9]+((\\.|__?|-+)[a-z0-9]+)*(/[a-z0-9]+((\\.|__?|-+)[a-z0-9]+)*)*$",
     "x-pattern-help": "a registry, an optional port and a path in lower case, without a tag or a digest: those go into image.tag and image.digest",
     "default": "docker.io/library/postgres"
    },
    "tag": {
     "type": "string",
     "pattern": "^([A-Za-z0-9_][A-Za-z0-9._-]*)?$",
     "maxLength": 128,
     "x-pattern-help": "letters, digits, \"_\", \".\" and \"-\", at most 128",
     "default": ""
    },
    "digest": {
     "type": "string",
     "pattern": "^(sha256:[0-9a-f]{64})?$",
     "x-pattern-help": "\"sha256:\" and 64 hexadecimal digits",
     "default": ""
    },
    "pullPolicy": {
     "type": "string",
     "enum": [
      "IfNotPresent",
      "Always",
      "Never"
     ],
     "default": "IfNotPresent"
    },
    "pullSecrets": {
     "type": "array",
     "items": {
      "type": "string",
      "pattern": "^[a-z0-9]([-a-z0-9.]*[a-z0-9])?$",
      "maxLength": 253,
      "x-pattern-help": "the name of a Secret in the release's namespace"
     },
     "default": []
    }
   }
  },
  "postgres": {
   "allOf": [
    {
     "x-unpackaged": true,
     "if": {
      "properties": {
       "version": {
        "const": 15
       }
      }
     },
     "then": {
      "properties": {
       "parameters": {
        "propertyNames": {
         "x-pattern-help": "a parameter that PostgreSQL 15 has",
         "not": {
          "enum": [
           "allow_alter_system",
           "autovacuum_vacuum_max_threshold",
           "autovacuum_worker_slots",
           "commit_timestamp_buffers",
           "createrole_self_grant",
           "debug_io_direct",
           "debug_logical_replication_streaming",
           "debug_parallel_query",
           "enable_distinct_reordering",
           "enable_group_by_reordering",
           "enable_presorted_aggregate",
           "enable_self_join_elimination",
           "event_triggers",
           "extension_control_path",
           "file_copy_method",
           "file_extend_method",
           "gss_accept_delegation",
           "icu_validation_level",
           "idle_replication_slot_timeout",
           "io_combine_limit",
           "io_max_combine_limit",
           "io_max_concurrency",
           "io_method",
           "io_workers",
           "log_lock_failures",
           "max_active_replication_origins",
           "max_notify_queue_pages",
           "max_parallel_apply_workers_per_subscription",
           "md5_password_warnings",
           "multixact_member_buffers",
           "multixact_offset_buffers",
           "notify_buffers",
           "oauth_validator_libraries",
           "output_plugin_libraries",
           "reserved_connections",
           "scram_iterations",
           "send_abort_for_crash",
           "send_abort_for_kill",
           "serializable_buffers",
           "ssl_groups",
           "ssl_tls13_ciphers",
           "subtransaction_buffers",
           "summarize_wal",
           "sync_replication_slots",
           "synchronized_standby_slots",
           "trace_connection_negotiation",
           "track_cost_delay_timing",
           "transaction_buffers",
           "transaction_timeout",
           "vacuum_buffer_usage_limit",
           "vacuum_max_eager_freeze_failure_rate",
           "vacuum_truncate",
           "wal_summary_keep_time"
          ]
         }
        }
       }
      }
     }
    },
    {
     "x-unpackaged": true,
     "if": {
      "properties": {
       "version": {
        "const": 16
       }
      }
     },
     "then": {
      "properties": {
       "parameters": {
        "propertyNames": {
         "x-pattern-help": "a parameter that PostgreSQL 16 has",
         "not": {
          "enum": [
           "autovacuum_vacuum_max_threshold",
           "autovacuum_worker_slots",
           "enable_distinct_reordering",
           "enable_self_join_elimination",
           "extension_control_path",
           "file_copy_method",
           "idle_replication_slot_timeout",
           "io_max_combine_limit",
           "io_max_concurrency",
           "io_method",
           "io_workers",
           "log_lock_failures",
           "max_active_replication_origins",
           "md5_password_warnings",
           "oauth_validator_libraries",
           "ssl_groups",
           "ssl_tls13_ciphers",
           "track_cost_delay_timing",
           "vacuum_max_eager_freeze_failure_rate",
           "vacuum_truncate"
          ]
         }
        }
       }
      }
     }
    },
    {
     "x-unpackaged": true,
     "if": {
      "properties": {
       "version": {
        "const": 17
       }
      }
     },
     "then": {
      "properties": {
       "parameters": {
        "propertyNames": {
         "x-pattern-help": "a parameter that PostgreSQL 17 has",
         "not": {
          "enum": [
           "autovacuum_vacuum_max_threshold",
           "autovacuum_worker_slots",
           "db_user_namespace",
           "enable_distinct_reordering",
           "enable_self_join_elimination",
           "extension_control_path",
           "file_copy_method",
           "force_parallel_mode",
           "idle_replication_slot_timeout",
           "io_max_combine_limit",
           "io_max_concurrency",
           "io_method",
           "io_workers",
           "log_lock_failures",
           "max_active_replication_origins",
           "md5_password_warnings",
           "oauth_validator_libraries",
           "old_snapshot_threshold",
           "promote_trigger_file",
           "ssl_groups",
           "ssl_tls13_ciphers",
           "trace_recovery_messages",
           "track_cost_delay_timing",
           "vacuum_defer_cleanup_age",
           "vacuum_max_eager_freeze_failure_rate",
           "vacuum_truncate"
          ]
         }
        }
       }
      }
     }
    },
    {
     "x-unpackaged": true,
     "if": {
      "properties": {
       "version": {
        "const": 18
       }
      }
     },
     "then": {
      "properties": {
       "parameters": {
        "propertyNames": {
         "x-pattern-help": "a parameter that PostgreSQL 18 has",
         "not": {
          "enum": [
           "db_user_namespace",
           "force_parallel_mode",
           "old_snapshot_threshold",
           "promote_trigger_file",
           "trace_recovery_messages",
           "vacuum_defer_cleanup_age"
          ]
         }
        }
       }
      }
     }
    }
   ],
   "type": "object",
   "additionalProperties": false,
   "properties": {
    "version": {
     "type": "integer",
     "enum": [
      15,
      16,
      17,
      18
     ],
     "default": 18
    },
    "parameters": {
     "properties": {
      "allow_alter_system": {
       "enum": [
        true,
        false,
        "on",
        "true",
        "yes",
        "off",
        "false",
        "no"
       ],
       "x-typescript": "boolean | \"on\" | \"off\"",
       "x-unpackaged": true
      },
      "allow_in_place_tablespaces": {
       "enum": [
        true,
        false,
        "on",
        "true",
        "yes",
        "off",
        "false",
        "no"
       ],
       "x-typescript": "boolean | \"on\" | \"off\"",
       "x-unpackaged": true
      },
      "allow_system_table_mods": {
       "enum": [
        true,
        false,
        "on",
        "true",
        "yes",
        "off",
        "false",
        "no"
       ],
       "x-typescript": "boolean | \"on\" | \"off\"",
       "x-unpackaged": true
      },
      "application_name": {
       "type": [
        "string",
        "number",
        "boolean"
       ],
       "pattern": "^([^\\p{Cc}\\p{Cf}\\p{Zl}\\p{Zp}]|[\\t\\n\\r])*$",
       "x-pattern-help": "text without control characters",
       "x-unpackaged": true
      },
      "archive_cleanup_command": {
       "type": [
        "string",
        "number",
        "boolean"
       ],
       "pattern": "^([^\\p{Cc}\\p{Cf}\\p{Zl}\\p{Zp}]|[\\t\\n\\r])*$",
       "x-pattern-help": "text without control characters",
       "x-unpackaged": true
      },
      "archive_command": {
       "type": [
        "string",
        "number",
        "boolean"
       ],
       "pattern": "^([^\\p{Cc}\\p{Cf}\\p{Zl}\\p{Zp}]|[\\t\\n\\r])*$",
       "x-pattern-help": "text without control characters",
       "x-unpackaged": true
      },
      "archive_library": {
       "type": [
        "string",
        "number",
        "boolean"
       ],
       "pattern": "^([^\\p{Cc}\\p{Cf}\\p{Zl}\\p{Zp}]|[\\t\\n\\r])*$",
       "x-pattern-help": "text without control characters",
       "x-unpackaged": true
      },
      "archive_mode": {
       "enum": [
        "always",
        "on",
        "off",
        true,
        false
       ],
       "x-unpackaged": true
      },
      "archive_timeout": {
       "type": [
        "integer",
        "string"
       ],
       "pattern": "^[0-9]+(\\.[0-9]+)? ?(us|ms|s|min|h|d)?$",
       "x-pattern-help": "text with a unit (us, ms, s, min, h, d)",
       "x-typescript": "number | `${number}${\"\" | \"us\" | \"ms\" | \"s\" | \"min\" | \"h\" | \"d\"}`",
       "x-unit": "s where no unit is given",
       "minimum": 0,
       "maximum": 1073741823,
       "x-unpackaged": true
      },
      "array_nulls": {
       "enum": [
        true,
        false,
        "on",
        "true",
        "yes",
        "off",
        "false",
        "no"
       ],
       "x-typescript": "boolean | \"on\" | \"off\"",
       "x-unpackaged": true
      },
      "authentication_timeout": {
       "type": [
        "integer",
        "string"
       ],
       "pattern": "^[0-9]+(\\.[0-9]+)? ?(us|ms|s|min|h|d)?$",
       "x-pattern-help": "text with a unit (us, ms, s, min, h, d)",
       "x-typescript": "number | `${number}${\"\" | \"us\" | \"ms\" | \"s\" | \"min\" | \"h\" | \"d\"}`",
       "x-unit": "s where no unit is given",
       "minimum": 1,
       "maximum": 600,
       "x-unpackaged": true
      },
      "autovacuum": {
       "enum": [
        true,
        false,
        "on",
        "true",
        "yes",
        "off",
        "false",
        "no"
       ],
       "x-typescript": "boolean | \"on\" | \"off\""
      },
      "autovacuum_analyze_scale_factor": {
       "type": [
        "number",
        "string"
       ],
       "pattern": "^-?[0-9]+(\\.[0-9]+)?$",
       "x-pattern-help": "such a number as text",
       "x-typescript": "number | `${number}`",
       "minimum": 0,
       "maximum": 100
      },
      "autovacuum_analyze_threshold": {
       "type": [
        "integer",
        "string"
       ],
       "pattern": "^(0|-?[1-9][0-9]*)$",
       "x-pattern-help": "such a number as text",
       "x-typescript": "number | `${number}`",
       "minimum": 0,
       "maximum": 2147483647,
       "x-unpackaged": true
      },
      "autovacuum_freeze_max_age": {
       "type": [
        "integer",
        "string"
       ],
       "pattern": "^(0|-?[1-9][0-9]*)$",
       "x-pattern-help": "such a number as text",
       "x-typescript": "number | `${number}`",
       "minimum": 100000,
       "maximum": 2000000000,
       "x-unpackaged": true
      },
      "autovacuum_max_workers": {
       "type": [
        "integer",
        "string"
       ],
       "pattern": "^(0|-?[1-9][0-9]*)$",
       "x-pattern-help": "such a number as text",
       "x-typescript": "number | `${number}`",
       "minimum": 1,
       "maximum": 262143
      },
      "autovacuum_multixact_freeze_max_age": {
       "type": [
        "integer",
        "string"
       ],
       "pattern": "^(0|-?[1-9][0-9]*)$",
       "x-pattern-help": "such a number as text",
       "x-typescript": "number | `${number}`",
       "minimum": 10000,
       "maximum": 2000000000,
       "x-unpackaged": true
      },
      "autovacuum_naptime": {
       "type": [
        "integer",
        "string"
       ],
       "pattern": "^[0-9]+(\\.[0-9]+)? ?(us|ms|s|min|h|d)?$",
       "x-pattern-help": "text with a unit (us, ms, s, min, h, d)",
       "x-typescript": "number | `${number}${\"\" | \"us\" | \"ms\" | \"s\" | \"min\" | \"h\" | \"d\"}`",
       "x-unit": "s where no unit is given",
       "minimum": 1,
       "maximum": 2147483
      },
      "autovacuum_vacuum_cost_delay": {
       "type": [
        "number",
        "string"
       ],
       "pattern": "^-?[0-9]+(\\.[0-9]+)? ?(us|ms|s|min|h|d)?$",
       "x-pattern-help": "text with a unit (us, ms, s, min, h, d)",
       "x-typescript": "number | `${number}${\"\" | \"us\" | \"ms\" | \"s\" | \"min\" | \"h\" | \"d\"}`",
       "x-unit": "ms where no unit is given",
       "minimum": -1,
       "maximum": 100
      },
      "autovacuum_vacuum_cost_limit": {
       "type": [
        "integer",
        "string"
       ],
       "pattern": "^(0|-?[1-9][0-9]*)$",
       "x-pattern-help": "such a number as text",
       "x-typescript": "number | `${number}`",
       "minimum": -1,
       "maximum": 10000
      },
      "autovacuum_vacuum_insert_scale_factor": {
       "type": [
        "number",
        "string"
       ],
       "pattern": "^-?[0-9]+(\\.[0-9]+)?$",
       "x-pattern-help": "such a number as text",
       "x-typescript": "number | `${number}`",
       "minimum": 0,
       "maximum": 100,
       "x-unpackaged": true
      },
      "autovacuum_vacuum_insert_threshold": {
       "type": [
        "integer",
        "string"
       ],
       "pattern": "^(0|-?[1-9][0-9]*)$",
       "x-pattern-help": "such a number as text",
       "x-typescript": "number | `${number}`",
       "minimum": -1,
       "maximum": 2147483647,
       "x-unpackaged": true
      },
      "autovacuum_vacuum_max_threshold": {
       "type": [
        "integer",
        "string"
       ],
       "pattern": "^(0|-?[1-9][0-9]*)$",
       "x-pattern-help": "such a number as text",
       "x-typescript": "number | `${number}`",
       "minimum": -1,
       "maximum": 2147483647,
       "x-unpackaged": true
      },
      "autovacuum_vacuum_scale_factor": {
       "type": [
        "number",
        "string"
       ],
       "pattern": "^-?[0-9]+(\\.[0-9]+)?$",
       "x-pattern-help": "such a number as text",
       "x-typescript": "number | `${number}`",
       "minimum": 0,
       "maximum": 100
      },
      "autovacuum_vacuum_threshold": {
       "type": [
        "integer",
        "string"
       ],
       "pattern": "^(0|-?[1-9][0-9]*)$",
       "x-pattern-help": "such a number as text",
       "x-typescript": "number | `${number}`",
       "minimum": 0,
       "maximum": 2147483647,
       "x-unpackaged": true
      },
      "autovacuum_work_mem": {
       "type": [
        "integer",
        "string"
       ],
       "pattern": "^-?[0-9]+(\\.[0-9]+)? ?(B|kB|MB|GB|TB)?$",
       "x-pattern-help": "text with a unit (B, kB, MB, GB, TB)",
       "x-typescript": "number | `${number}${\"\" | \"B\" | \"kB\" | \"MB\" | \"GB\" | \"TB\"}`",
       "x-unit": "kB where no unit is given",
       "minimum": -1,
       "maximum": 2147483647
      },
      "autovacuum_worker_slots": {
       "type": [
        "integer",
        "string"
       ],
       "pattern": "^(0|-?[1-9][0-9]*)$",
       "x-pattern-help": "such a number as text",
       "x-typescript": "number | `${number}`",
       "minimum": 1,
       "maximum": 262143,
       "x-unpackaged": true
      },
      "backend_flush_after": {
       "type": [
        "integer",
        "string"
       ],
       "pattern": "^[0-9]+(\\.[0-9]+)? ?(B|kB|MB|GB|TB)?$",
       "x-pattern-help": "text with a unit (B, kB, MB, GB, TB)",
       "x-typescript": "number | `${number}${\"\" | \"B\" | \"kB\" | \"MB\" | \"GB\" | \"TB\"}`",
       "x-unit": "8kB where no unit is given",
       "minimum": 0,
       "maximum": 256,
       "x-unpackaged": true
      },
      "backslash_quote": {
       "enum": [
        "safe_encoding",
        "on",
        "off",
        true,
        false
       ],
       "x-unpackaged": true
      },
      "backtrace_functions": {
       "type": [
        "string",
        "number",
        "boolean"
       ],
       "pattern": "^([^\\p{Cc}\\p{Cf}\\p{Zl}\\p{Zp}]|[\\t\\n\\r])*$",
       "x-pattern-help": "text without control characters",
       "x-unpackaged": true
      },
      "bgwriter_delay": {
       "type": [
        "integer",
        "string"
       ],
       "pattern": "^[0-9]+(\\.[0-9]+)? ?(us|ms|s|min|h|d)?$",
       "x-pattern-help": "text with a unit (us, ms, s, min, h, d)",
       "x-typescript": "number | `${number}${\"\" | \"us\" | \"ms\" | \"s\" | \"min\" | \"h\" | \"d\"}`",
       "x-unit": "ms where no unit is given",
       "minimum": 10,
       "maximum": 10000,
       "x-unpackaged": true
      },
      "bgwriter_flush_after": {
       "type": [
        "integer",
        "string"
       ],
       "pattern": "^[0-9]+(\\.[0-9]+)? ?(B|kB|MB|GB|TB)?$",
       "x-pattern-help": "text with a unit (B, kB, MB, GB, TB)",
       "x-typescript": "number | `${number}${\"\" | \"B\" | \"kB\" | \"MB\" | \"GB\" | \"TB\"}`",
       "x-unit": "8kB where no unit is given",
       "minimum": 0,
       "maximum": 256,
       "x-unpackaged": true
      },
      "bgwriter_lru_maxpages": {
       "type": [
        "integer",
        "string"
       ],
       "pattern": "^(0|-?[1-9][0-9]*)$",
       "x-pattern-help": "such a number as text",
       "x-typescript": "number | `${number}`",
       "minimum": 0,
       "maximum": 1073741823,
       "x-unpackaged": true
      },
      "bgwriter_lru_multiplier": {
       "type": [
        "number",
        "string"
       ],
       "pattern": "^-?[0-9]+(\\.[0-9]+)?$",
       "x-pattern-help": "such a number as text",
       "x-typescript": "number | `${number}`",
       "minimum": 0,
       "maximum": 10,
       "x-unpackaged": true
      },
      "bonjour": {
       "enum": [
        true,
        false,
        "on",
        "true",
        "yes",
        "off",
        "false",
        "no"
       ],
       "x-typescript": "boolean | \"on\" | \"off\"",
       "x-unpackaged": true
      },
      "bonjour_name": {
       "type": [
        "string",
        "number",
        "boolean"
       ],
       "pattern": "^([^\\p{Cc}\\p{Cf}\\p{Zl}\\p{Zp}]|[\\t\\n\\r])*$",
       "x-pattern-help": "text without control characters",
       "x-unpackaged": true
      },
      "bytea_output": {
       "enum": [
        "escape",
        "hex"
       ],
       "x-unpackaged": true
      },
      "check_function_bodies": {
       "enum": [
        true,
        false,
        "on",
        "true",
        "yes",
        "off",
        "false",
        "no"
       ],
       "x-typescript": "boolean | \"on\" | \"off\"",
       "x-unpackaged": true
      },
      "checkpoint_completion_target": {
       "type": [
        "number",
        "string"
       ],
       "pattern": "^-?[0-9]+(\\.[0-9]+)?$",
       "x-pattern-help": "such a number as text",
       "x-typescript": "number | `${number}`",
       "minimum": 0,
       "maximum": 1
      },
      "checkpoint_flush_after": {
       "type": [
        "integer",
        "string"
       ],
       "pattern": "^[0-9]+(\\.[0-9]+)? ?(B|kB|MB|GB|TB)?$",
       "x-pattern-help": "text with a unit (B, kB, MB, GB, TB)",
       "x-typescript": "number | `${number}${\"\" | \"B\" | \"kB\" | \"MB\" | \"GB\" | \"TB\"}`",
       "x-unit": "8kB where no unit is given",
       "minimum": 0,
       "maximum": 256,
       "x-unpackaged": true
      },
      "checkpoint_timeout": {
       "type": [
        "integer",
        "string"
       ],
       "pattern": "^[0-9]+(\\.[0-9]+)? ?(us|ms|s|min|h|d)?$",
       "x-pattern-help": "text with a unit (us, ms, s, min, h, d)",
       "x-typescript": "number | `${number}${\"\" | \"us\" | \"ms\" | \"s\" | \"min\" | \"h\" | \"d\"}`",
       "x-unit": "s where no unit is given",
       "minimum": 30,
       "maximum": 86400
      },
      "checkpoint_warning": {
       "type": [
        "integer",
        "string"
       ],
       "pattern": "^[0-9]+(\\.[0-9]+)? ?(us|ms|s|min|h|d)?$",
       "x-pattern-help": "text with a unit (us, ms, s, min, h, d)",
       "x-typescript": "number | `${number}${\"\" | \"us\" | \"ms\" | \"s\" | \"min\" | \"h\" | \"d\"}`",
       "x-unit": "s where no unit is given",
       "minimum": 0,
       "maximum": 2147483647,
       "x-unpackaged": true
      },
      "client_connection_check_interval": {
       "type": [
        "integer",
        "string"
       ],
       "pattern": "^[0-9]+(\\.[0-9]+)? ?(us|ms|s|min|h|d)?$",
       "x-pattern-help": "text with a unit (us, ms, s, min, h, d)",
       "x-typescript": "number | `${number}${\"\" | \"us\" | \"ms\" | \"s\" | \"min\" | \"h\" | \"d\"}`",
       "x-unit": "ms where no unit is given",
       "minimum": 0,
       "maximum": 2147483647,
       "x-unpackaged": true
      },
      "client_encoding": {
       "type": [
        "string",
        "number",
        "boolean"
       ],
       "pattern": "^([^\\p{Cc}\\p{Cf}\\p{Zl}\\p{Zp}]|[\\t\\n\\r])*$",
       "x-pattern-help": "text without control characters",
       "x-unpackaged": true
      },
      "client_min_messages": {
       "enum": [
        "debug5",
        "debug4",
        "debug3",
        "debug2",
        "debug1",
        "log",
        "notice",
        "warning",
        "error"
       ],
       "x-unpackaged": true
      },
      "cluster_name": {
       "x-typescript": "never"
      },
      "commit_delay": {
       "type": [
        "integer",
        "string"
       ],
       "pattern": "^(0|-?[1-9][0-9]*)$",
       "x-pattern-help": "such a number as text",
       "x-typescript": "number | `${number}`",
       "minimum": 0,
       "maximum": 100000,
       "x-unpackaged": true
      },
      "commit_siblings": {
       "type": [
        "integer",
        "string"
       ],
       "pattern": "^(0|-?[1-9][0-9]*)$",
       "x-pattern-help": "such a number as text",
       "x-typescript": "number | `${number}`",
       "minimum": 0,
       "maximum": 1000,
       "x-unpackaged": true
      },
      "commit_timestamp_buffers": {
       "type": [
        "integer",
        "string"
       ],
       "pattern": "^[0-9]+(\\.[0-9]+)? ?(B|kB|MB|GB|TB)?$",
       "x-pattern-help": "text with a unit (B, kB, MB, GB, TB)",
       "x-typescript": "number | `${number}${\"\" | \"B\" | \"kB\" | \"MB\" | \"GB\" | \"TB\"}`",
       "x-unit": "8kB where no unit is given",
       "minimum": 0,
       "maximum": 131072,
       "x-unpackaged": true
      },
      "compute_query_id": {
       "enum": [
        "auto",
        "regress",
        "on",
        "off",
        true,
        false
       ],
       "x-unpackaged": true
      },
      "config_file": {
       "x-typescript": "never"
      },
      "constraint_exclusion": {
       "enum": [
        "partition",
        "on",
        "off",
        true,
        false
       ],
       "x-unpackaged": true
      },
      "cpu_index_tuple_cost": {
       "type": [
        "number",
        "string"
       ],
       "pattern": "^-?[0-9]+(\\.[0-9]+)?$",
       "x-pattern-help": "such a number as text",
       "x-typescript": "number | `${number}`",
       "minimum": 0,
       "x-unpackaged": true
      },
      "cpu_operator_cost": {
       "type": [
        "number",
        "string"
       ],
       "pattern": "^-?[0-9]+(\\.[0-9]+)?$",
       "x-pattern-help": "such a number as text",
       "x-typescript": "number | `${number}`",
       "minimum": 0,
       "x-unpackaged": true
      },
      "cpu_tuple_cost": {
       "type": [
        "number",
        "string"
       ],
       "pattern": "^-?[0-9]+(\\.[0-9]+)?$",
       "x-pattern-help": "such a number as text",
       "x-typescript": "number | `${number}`",
       "minimum": 0,
       "x-unpackaged": true
      },
      "createrole_self_grant": {
       "type": [
        "string",
        "number",
        "boolean"
       ],
       "pattern": "^([^\\p{Cc}\\p{Cf}\\p{Zl}\\p{Zp}]|[\\t\\n\\r])*$",
       "x-pattern-help": "text without control characters",
       "x-unpackaged": true
      },
      "cursor_tuple_fraction": {
       "type": [
        "number",
        "string"
       ],
       "pattern": "^-?[0-9]+(\\.[0-9]+)?$",
       "x-pattern-help": "such a number as text",
       "x-typescript": "number | `${number}`",
       "minimum": 0,
       "maximum": 1,
       "x-unpackaged": true
      },
      "data_directory": {
       "x-typescript": "never"
      },
      "data_sync_retry": {
       "enum": [
        true,
        false,
        "on",
        "true",
        "yes",
        "off",
        "false",
        "no"
       ],
       "x-typescript": "boolean | \"on\" | \"off\"",
       "x-unpackaged": true
      },
      "datestyle": {
       "type": [
        "string",
        "number",
        "boolean"
       ],
       "pattern": "^([^\\p{Cc}\\p{Cf}\\p{Zl}\\p{Zp}]|[\\t\\n\\r])*$",
       "x-pattern-help": "text without control characters",
       "x-unpackaged": true
      },
      "db_user_namespace": {
       "enum": [
        true,
        false,
        "on",
        "true",
        "yes",
        "off",
        "false",
        "no"
       ],
       "x-typescript": "boolean | \"on\" | \"off\"",
       "x-unpackaged": true
      },
      "deadlock_timeout": {
       "type": [
        "integer",
        "string"
       ],
       "pattern": "^[0-9]+(\\.[0-9]+)? ?(us|ms|s|min|h|d)?$",
       "x-pattern-help": "text with a unit (us, ms, s, min, h, d)",
       "x-typescript": "number | `${number}${\"\" | \"us\" | \"ms\" | \"s\" | \"min\" | \"h\" | \"d\"}`",
       "x-unit": "ms where no unit is given",
       "minimum": 1,
       "maximum": 2147483647
      },
      "debug_discard_caches": {
       "type": [
        "integer",
        "string"
       ],
       "pattern": "^(0|-?[1-9][0-9]*)$",
       "x-pattern-help": "such a number as text",
       "x-typescript": "number | `${number}`",
       "minimum": 0,
       "maximum": 0,
       "x-unpackaged": true
      },
      "debug_io_direct": {
       "type": [
        "string",
        "number",
        "boolean"
       ],
       "pattern": "^([^\\p{Cc}\\p{Cf}\\p{Zl}\\p{Zp}]|[\\t\\n\\r])*$",
       "x-pattern-help": "text without control characters",
       "x-unpackaged": true
      },
      "debug_logical_replication_streaming": {
       "enum": [
        "buffered",
        "immediate"
       ],
       "x-unpackaged": true
      },
      "debug_parallel_query": {
       "enum": [
        "off",
        "on",
        "regress",
        true,
        false
       ],
       "x-unpackaged": true
      },
      "debug_pretty_print": {
       "enum": [
        true,
        false,
        "on",
        "true",
        "yes",
        "off",
        "false",
        "no"
       ],
       "x-typescript": "boolean | \"on\" | \"off\"",
       "x-unpackaged": true
      },
      "debug_print_parse": {
       "enum": [
        true,
        false,
        "on",
        "true",
        "yes",
        "off",
        "false",
        "no"
       ],
       "x-typescript": "boolean | \"on\" | \"off\"",
       "x-unpackaged": true
      },
      "debug_print_plan": {
       "enum": [
        true,
        false,
        "on",
        "true",
        "yes",
        "off",
        "false",
        "no"
       ],
       "x-typescript": "boolean | \"on\" | \"off\"",
       "x-unpackaged": true
      },
      "debug_print_rewritten": {
       "enum": [
        true,
        false,
        "on",
        "true",
        "yes",
        "off",
        "false",
        "no"
       ],
       "x-typescript": "boolean | \"on\" | \"off\"",
       "x-unpackaged": true
      },
      "default_statistics_target": {
       "type": [
        "integer",
        "string"
       ],
       "pattern": "^(0|-?[1-9][0-9]*)$",
       "x-pattern-help": "such a number as text",
       "x-typescript": "number | `${number}`",
       "minimum": 1,
       "maximum": 10000
      },
      "default_table_access_method": {
       "type": [
        "string",
        "number",
        "boolean"
       ],
       "pattern": "^([^\\p{Cc}\\p{Cf}\\p{Zl}\\p{Zp}]|[\\t\\n\\r])*$",
       "x-pattern-help": "text without control characters",
       "x-unpackaged": true
      },
      "default_tablespace": {
       "type": [
        "string",
        "number",
        "boolean"
       ],
       "pattern": "^([^\\p{Cc}\\p{Cf}\\p{Zl}\\p{Zp}]|[\\t\\n\\r])*$",
       "x-pattern-help": "text without control characters",
       "x-unpackaged": true
      },
      "default_text_search_config": {
       "type": [
        "string",
        "number",
        "boolean"
       ],
       "pattern": "^([^\\p{Cc}\\p{Cf}\\p{Zl}\\p{Zp}]|[\\t\\n\\r])*$",
       "x-pattern-help": "text without control characters",
       "x-unpackaged": true
      },
      "default_toast_compression": {
       "enum": [
        "pglz",
        "lz4"
       ],
       "x-unpackaged": true
      },
      "default_transaction_deferrable": {
       "enum": [
        true,
        false,
        "on",
        "true",
        "yes",
        "off",
        "false",
        "no"
       ],
       "x-typescript": "boolean | \"on\" | \"off\"",
       "x-unpackaged": true
      },
      "default_transaction_isolation": {
       "enum": [
        "serializable",
        "repeatable read",
        "read committed",
        "read uncommitted"
       ],
       "x-unpackaged": true
      },
      "default_transaction_read_only": {
       "x-typescript": "never"
      },
      "dynamic_library_path": {
       "type": [
        "string",
        "number",
        "boolean"
       ],
       "pattern": "^([^\\p{Cc}\\p{Cf}\\p{Zl}\\p{Zp}]|[\\t\\n\\r])*$",
       "x-pattern-help": "text without control characters",
       "x-unpackaged": true
      },
      "dynamic_shared_memory_type": {
       "enum": [
        "posix",
        "sysv",
        "mmap"
       ],
       "x-unpackaged": true
      },
      "effective_cache_size": {
       "type": [
        "integer",
        "string"
       ],
       "pattern": "^[0-9]+(\\.[0-9]+)? ?(B|kB|MB|GB|TB)?$",
       "x-pattern-help": "text with a unit (B, kB, MB, GB, TB)",
       "x-typescript": "number | `${number}${\"\" | \"B\" | \"kB\" | \"MB\" | \"GB\" | \"TB\"}`",
       "x-unit": "8kB where no unit is given",
       "minimum": 1,
       "maximum": 2147483647
      },
      "effective_io_concurrency": {
       "type": [
        "integer",
        "string"
       ],
       "pattern": "^(0|-?[1-9][0-9]*)$",
       "x-pattern-help": "such a number as text",
       "x-typescript": "number | `${number}`",
       "minimum": 0,
       "maximum": 1000
      },
      "enable_async_append": {
       "enum": [
        true,
        false,
        "on",
        "true",
        "yes",
        "off",
        "false",
        "no"
       ],
       "x-typescript": "boolean | \"on\" | \"off\"",
       "x-unpackaged": true
      },
      "enable_bitmapscan": {
       "enum": [
        true,
        false,
        "on",
        "true",
        "yes",
        "off",
        "false",
        "no"
       ],
       "x-typescript": "boolean | \"on\" | \"off\"",
       "x-unpackaged": true
      },
      "enable_distinct_reordering": {
       "enum": [
        true,
        false,
        "on",
        "true",
        "yes",
        "off",
        "false",
        "no"
       ],
       "x-typescript": "boolean | \"on\" | \"off\"",
       "x-unpackaged": true
      },
      "enable_gathermerge": {
       "enum": [
        true,
        false,
        "on",
        "true",
        "yes",
        "off",
        "false",
        "no"
       ],
       "x-typescript": "boolean | \"on\" | \"off\"",
       "x-unpackaged": true
      },
      "enable_group_by_reordering": {
       "enum": [
        true,
        false,
        "on",
        "true",
        "yes",
        "off",
        "false",
        "no"
       ],
       "x-typescript": "boolean | \"on\" | \"off\"",
       "x-unpackaged": true
      },
      "enable_hashagg": {
       "enum": [
        true,
        false,
        "on",
        "true",
        "yes",
        "off",
        "false",
        "no"
       ],
       "x-typescript": "boolean | \"on\" | \"off\"",
       "x-unpackaged": true
      },
      "enable_hashjoin": {
       "enum": [
        true,
        false,
        "on",
        "true",
        "yes",
        "off",
        "false",
        "no"
       ],
       "x-typescript": "boolean | \"on\" | \"off\"",
       "x-unpackaged": true
      },
      "enable_incremental_sort": {
       "enum": [
        true,
        false,
        "on",
        "true",
        "yes",
        "off",
        "false",
        "no"
       ],
       "x-typescript": "boolean | \"on\" | \"off\"",
       "x-unpackaged": true
      },
      "enable_indexonlyscan": {
       "enum": [
        true,
        false,
        "on",
        "true",
        "yes",
        "off",
        "false",
        "no"
       ],
       "x-typescript": "boolean | \"on\" | \"off\"",
       "x-unpackaged": true
      },
      "enable_indexscan": {
       "enum": [
        true,
        false,
        "on",
        "true",
        "yes",
        "off",
        "false",
        "no"
       ],
       "x-typescript": "boolean | \"on\" | \"off\"",
       "x-unpackaged": true
      },
      "enable_material": {
       "enum": [
        true,
        false,
        "on",
        "true",
        "yes",
        "off",
        "false",
        "no"
       ],
       "x-typescript": "boolean | \"on\" | \"off\"",
       "x-unpackaged": true
      },
      "enable_memoize": {
       "enum": [
        true,
        false,
        "on",
        "true",
        "yes",
        "off",
        "false",
        "no"
       ],
       "x-typescript": "boolean | \"on\" | \"off\"",
       "x-unpackaged": true
      },
      "enable_mergejoin": {
       "enum": [
        true,
        false,
        "on",
        "true",
        "yes",
        "off",
        "false",
        "no"
       ],
       "x-typescript": "boolean | \"on\" | \"off\"",
       "x-unpackaged": true
      },
      "enable_nestloop": {
       "enum": [
        true,
        false,
        "on",
        "true",
        "yes",
        "off",
        "false",
        "no"
       ],
       "x-typescript": "boolean | \"on\" | \"off\"",
       "x-unpackaged": true
      },
      "enable_parallel_append": {
       "enum": [
        true,
        false,
        "on",
        "true",
        "yes",
        "off",
        "false",
        "no"
       ],
       "x-typescript": "boolean | \"on\" | \"off\"",
       "x-unpackaged": true
      },
      "enable_parallel_hash": {
       "enum": [
        true,
        false,
        "on",
        "true",
        "yes",
        "off",
        "false",
        "no"
       ],
       "x-typescript": "boolean | \"on\" | \"off\"",
       "x-unpackaged": true
      },
      "enable_partition_pruning": {
       "enum": [
        true,
        false,
        "on",
        "true",
        "yes",
        "off",
        "false",
        "no"
       ],
       "x-typescript": "boolean | \"on\" | \"off\"",
       "x-unpackaged": true
      },
      "enable_partitionwise_aggregate": {
       "enum": [
        true,
        false,
        "on",
        "true",
        "yes",
        "off",
        "false",
        "no"
       ],
       "x-typescript": "boolean | \"on\" | \"off\"",
       "x-unpackaged": true
      },
      "enable_partitionwise_join": {
       "enum": [
        true,
        false,
        "on",
        "true",
        "yes",
        "off",
        "false",
        "no"
       ],
       "x-typescript": "boolean | \"on\" | \"off\"",
       "x-unpackaged": true
      },
      "enable_presorted_aggregate": {
       "enum": [
        true,
        false,
        "on",
        "true",
        "yes",
        "off",
        "false",
        "no"
       ],
       "x-typescript": "boolean | \"on\" | \"off\"",
       "x-unpackaged": true
      },
      "enable_self_join_elimination": {
       "enum": [
        true,
        false,
        "on",
        "true",
        "yes",
        "off",
        "false",
        "no"
       ],
       "x-typescript": "boolean | \"on\" | \"off\"",
       "x-unpackaged": true
      },
      "enable_seqscan": {
       "enum": [
        true,
        false,
        "on",
        "true",
        "yes",
        "off",
        "false",
        "no"
       ],
       "x-typescript": "boolean | \"on\" | \"off\"",
       "x-unpackaged": true
      },
      "enable_sort": {
       "enum": [
        true,
        false,
        "on",
        "true",
        "yes",
        "off",
        "false",
        "no"
       ],
       "x-typescript": "boolean | \"on\" | \"off\"",
       "x-unpackaged": true
      },
      "enable_tidscan": {
       "enum": [
        true,
        false,
        "on",
        "true",
        "yes",
        "off",
        "false",
        "no"
       ],
       "x-typescript": "boolean | \"on\" | \"off\"",
       "x-unpackaged": true
      },
      "escape_string_warning": {
       "enum": [
        true,
        false,
        "on",
        "true",
        "yes",
        "off",
        "false",
        "no"
       ],
       "x-typescript": "boolean | \"on\" | \"off\"",
       "x-unpackaged": true
      },
      "event_source": {
       "type": [
        "string",
        "number",
        "boolean"
       ],
       "pattern": "^([^\\p{Cc}\\p{Cf}\\p{Zl}\\p{Zp}]|[\\t\\n\\r])*$",
       "x-pattern-help": "text without control characters",
       "x-unpackaged": true
      },
      "event_triggers": {
       "enum": [
        true,
        false,
        "on",
        "true",
        "yes",
        "off",
        "false",
        "no"
       ],
       "x-typescript": "boolean | \"on\" | \"off\"",
       "x-unpackaged": true
      },
      "exit_on_error": {
       "enum": [
        true,
        false,
        "on",
        "true",
        "yes",
        "off",
        "false",
        "no"
       ],
       "x-typescript": "boolean | \"on\" | \"off\"",
       "x-unpackaged": true
      },
      "extension_control_path": {
       "type": [
        "string",
        "number",
        "boolean"
       ],
       "pattern": "^([^\\p{Cc}\\p{Cf}\\p{Zl}\\p{Zp}]|[\\t\\n\\r])*$",
       "x-pattern-help": "text without control characters",
       "x-unpackaged": true
      },
      "external_pid_file": {
       "x-typescript": "never"
      },
      "extra_float_digits": {
       "type": [
        "integer",
        "string"
       ],
       "pattern": "^(0|-?[1-9][0-9]*)$",
       "x-pattern-help": "such a number as text",
       "x-typescript": "number | `${number}`",
       "minimum": -15,
       "maximum": 3,
       "x-unpackaged": true
      },
      "file_copy_method": {
       "enum": [
        "copy",
        "clone"
       ],
       "x-unpackaged": true
      },
      "file_extend_method": {
       "enum": [
        "posix_fallocate",
        "write_zeros"
       ],
       "x-unpackaged": true
      },
      "force_parallel_mode": {
       "enum": [
        "off",
        "on",
        "regress",
        true,
        false
       ],
       "x-unpackaged": true
      },
      "from_collapse_limit": {
       "type": [
        "integer",
        "string"
       ],
       "pattern": "^(0|-?[1-9][0-9]*)$",
       "x-pattern-help": "such a number as text",
       "x-typescript": "number | `${number}`",
       "minimum": 1,
       "maximum": 2147483647,
       "x-unpackaged": true
      },
      "fsync": {
       "enum": [
        true,
        false,
        "on",
        "true",
        "yes",
        "off",
        "false",
        "no"
       ],
       "x-typescript": "boolean | \"on\" | \"off\""
      },
      "full_page_writes": {
       "enum": [
        true,
        false,
        "on",
        "true",
        "yes",
        "off",
        "false",
        "no"
       ],
       "x-typescript": "boolean | \"on\" | \"off\""
      },
      "geqo": {
       "enum": [
        true,
        false,
        "on",
        "true",
        "yes",
        "off",
        "false",
        "no"
       ],
       "x-typescript": "boolean | \"on\" | \"off\"",
       "x-unpackaged": true
      },
      "geqo_effort": {
       "type": [
        "integer",
        "string"
       ],
       "pattern": "^(0|-?[1-9][0-9]*)$",
       "x-pattern-help": "such a number as text",
       "x-typescript": "number | `${number}`",
       "minimum": 1,
       "maximum": 10,
       "x-unpackaged": true
      },
      "geqo_generations": {
       "type": [
        "integer",
        "string"
       ],
       "pattern": "^(0|-?[1-9][0-9]*)$",
       "x-pattern-help": "such a number as text",
       "x-typescript": "number | `${number}`",
       "minimum": 0,
       "maximum": 2147483647,
       "x-unpackaged": true
      },
      "geqo_pool_size": {
       "type": [
        "integer",
        "string"
       ],
       "pattern": "^(0|-?[1-9][0-9]*)$",
       "x-pattern-help": "such a number as text",
       "x-typescript": "number | `${number}`",
       "minimum": 0,
       "maximum": 2147483647,
       "x-unpackaged": true
      },
      "geqo_seed": {
       "type": [
        "number",
        "string"
       ],
       "pattern": "^-?[0-9]+(\\.[0-9]+)?$",
       "x-pattern-help": "such a number as text",
       "x-typescript": "number | `${number}`",
       "minimum": 0,
       "maximum": 1,
       "x-unpackaged": true
      },
      "geqo_selection_bias": {
       "type": [
        "number",
        "string"
       ],
       "pattern": "^-?[0-9]+(\\.[0-9]+)?$",
       "x-pattern-help": "such a number as text",
       "x-typescript": "number | `${number}`",
       "minimum": 1.5,
       "maximum": 2,
       "x-unpackaged": true
      },
      "geqo_threshold": {
       "type": [
        "integer",
        "string"
       ],
       "pattern": "^(0|-?[1-9][0-9]*)$",
       "x-pattern-help": "such a number as text",
       "x-typescript": "number | `${number}`",
       "minimum": 2,
       "maximum": 2147483647,
       "x-unpackaged": true
      },
      "gin_fuzzy_search_limit": {
       "type": [
        "integer",
        "string"
       ],
       "pattern": "^(0|-?[1-9][0-9]*)$",
       "x-pattern-help": "such a number as text",
       "x-typescript": "number | `${number}`",
       "minimum": 0,
       "maximum": 2147483647,
       "x-unpackaged": true
      },
      "gin_pending_list_limit": {
       "type": [
        "integer",
        "string"
       ],
       "pattern": "^[0-9]+(\\.[0-9]+)? ?(B|kB|MB|GB|TB)?$",
       "x-pattern-help": "text with a unit (B, kB, MB, GB, TB)",
       "x-typescript": "number | `${number}${\"\" | \"B\" | \"kB\" | \"MB\" | \"GB\" | \"TB\"}`",
       "x-unit": "kB where no unit is given",
       "minimum": 64,
       "maximum": 2147483647,
       "x-unpackaged": true
      },
      "gss_accept_delegation": {
       "enum": [
        true,
        false,
        "on",
        "true",
        "yes",
        "off",
        "false",
        "no"
       ],
       "x-typescript": "boolean | \"on\" | \"off\"",
       "x-unpackaged": true
      },
      "hash_mem_multiplier": {
       "type": [
        "number",
        "string"
       ],
       "pattern": "^-?[0-9]+(\\.[0-9]+)?$",
       "x-pattern-help": "such a number as text",
       "x-typescript": "number | `${number}`",
       "minimum": 1,
       "maximum": 1000
      },
      "hba_file": {
       "x-typescript": "never"
      },
      "hot_standby": {
       "x-typescript": "never"
      },
      "hot_standby_feedback": {
       "enum": [
        true,
        false,
        "on",
        "true",
        "yes",
        "off",
        "false",
        "no"
       ],
       "x-typescript": "boolean | \"on\" | \"off\"",
       "x-unpackaged": true
      },
      "huge_page_size": {
       "type": [
        "integer",
        "string"
       ],
       "pattern": "^[0-9]+(\\.[0-9]+)? ?(B|kB|MB|GB|TB)?$",
       "x-pattern-help": "text with a unit (B, kB, MB, GB, TB)",
       "x-typescript": "number | `${number}${\"\" | \"B\" | \"kB\" | \"MB\" | \"GB\" | \"TB\"}`",
       "x-unit": "kB where no unit is given",
       "minimum": 0,
       "maximum": 2147483647,
       "x-unpackaged": true
      },
      "huge_pages": {
       "enum": [
        "off",
        "on",
        "try",
        true,
        false
       ]
      },
      "icu_validation_level": {
       "enum": [
        "disabled",
        "debug5",
        "debug4",
        "debug3",
        "debug2",
        "debug1",
        "log",
        "notice",
        "warning",
        "error"
       ],
       "x-unpackaged": true
      },
      "ident_file": {
       "x-typescript": "never"
      },
      "idle_in_transaction_session_timeout": {
       "type": [
        "integer",
        "string"
       ],
       "pattern": "^[0-9]+(\\.[0-9]+)? ?(us|ms|s|min|h|d)?$",
       "x-pattern-help": "text with a unit (us, ms, s, min, h, d)",
       "x-typescript": "number | `${number}${\"\" | \"us\" | \"ms\" | \"s\" | \"min\" | \"h\" | \"d\"}`",
       "x-unit": "ms where no unit is given",
       "minimum": 0,
       "maximum": 2147483647
      },
      "idle_replication_slot_timeout": {
       "type": [
        "integer",
        "string"
       ],
       "pattern": "^[0-9]+(\\.[0-9]+)? ?(us|ms|s|min|h|d)?$",
       "x-pattern-help": "text with a unit (us, ms, s, min, h, d)",
       "x-typescript": "number | `${number}${\"\" | \"us\" | \"ms\" | \"s\" | \"min\" | \"h\" | \"d\"}`",
       "x-unit": "s where no unit is given",
       "minimum": 0,
       "maximum": 2147483647,
       "x-unpackaged": true
      },
      "idle_session_timeout": {
       "type": [
        "integer",
        "string"
       ],
       "pattern": "^[0-9]+(\\.[0-9]+)? ?(us|ms|s|min|h|d)?$",
       "x-pattern-help": "text with a unit (us, ms, s, min, h, d)",
       "x-typescript": "number | `${number}${\"\" | \"us\" | \"ms\" | \"s\" | \"min\" | \"h\" | \"d\"}`",
       "x-unit": "ms where no unit is given",
       "minimum": 0,
       "maximum": 2147483647
      },
      "ignore_checksum_failure": {
       "enum": [
        true,
        false,
        "on",
        "true",
        "yes",
        "off",
        "false",
        "no"
       ],
       "x-typescript": "boolean | \"on\" | \"off\"",
       "x-unpackaged": true
      },
      "ignore_invalid_pages": {
       "enum": [
        true,
        false,
        "on",
        "true",
        "yes",
        "off",
        "false",
        "no"
       ],
       "x-typescript": "boolean | \"on\" | \"off\"",
       "x-unpackaged": true
      },
      "ignore_system_indexes": {
       "enum": [
        true,
        false,
        "on",
        "true",
        "yes",
        "off",
        "false",
        "no"
       ],
       "x-typescript": "boolean | \"on\" | \"off\"",
       "x-unpackaged": true
      },
      "intervalstyle": {
       "enum": [
        "postgres",
        "postgres_verbose",
        "sql_standard",
        "iso_8601"
       ],
       "x-unpackaged": true
      },
      "io_combine_limit": {
       "type": [
        "integer",
        "string"
       ],
       "pattern": "^[0-9]+(\\.[0-9]+)? ?(B|kB|MB|GB|TB)?$",
       "x-pattern-help": "text with a unit (B, kB, MB, GB, TB)",
       "x-typescript": "number | `${number}${\"\" | \"B\" | \"kB\" | \"MB\" | \"GB\" | \"TB\"}`",
       "x-unit": "8kB where no unit is given",
       "minimum": 1,
       "maximum": 128,
       "x-unpackaged": true
      },
      "io_max_combine_limit": {
       "type": [
        "integer",
        "string"
       ],
       "pattern": "^[0-9]+(\\.[0-9]+)? ?(B|kB|MB|GB|TB)?$",
       "x-pattern-help": "text with a unit (B, kB, MB, GB, TB)",
       "x-typescript": "number | `${number}${\"\" | \"B\" | \"kB\" | \"MB\" | \"GB\" | \"TB\"}`",
       "x-unit": "8kB where no unit is given",
       "minimum": 1,
       "maximum": 128,
       "x-unpackaged": true
      },
      "io_max_concurrency": {
       "type": [
        "integer",
        "string"
       ],
       "pattern": "^(0|-?[1-9][0-9]*)$",
       "x-pattern-help": "such a number as text",
       "x-typescript": "number | `${number}`",
       "minimum": -1,
       "maximum": 1024,
       "x-unpackaged": true
      },
      "io_method": {
       "enum": [
        "sync",
        "worker",
        "io_uring"
       ],
       "x-unpackaged": true
      },
      "io_workers": {
       "type": [
        "integer",
        "string"
       ],
       "pattern": "^(0|-?[1-9][0-9]*)$",
       "x-pattern-help": "such a number as text",
       "x-typescript": "number | `${number}`",
       "minimum": 1,
       "maximum": 32,
       "x-unpackaged": true
      },
      "jit": {
       "enum": [
        true,
        false,
        "on",
        "true",
        "yes",
        "off",
        "false",
        "no"
       ],
       "x-typescript": "boolean | \"on\" | \"off\""
      },
      "jit_above_cost": {
       "type": [
        "number",
        "string"
       ],
       "pattern": "^-?[0-9]+(\\.[0-9]+)?$",
       "x-pattern-help": "such a number as text",
       "x-typescript": "number | `${number}`",
       "minimum": -1,
       "x-unpackaged": true
      },
      "jit_debugging_support": {
       "enum": [
        true,
        false,
        "on",
        "true",
        "yes",
        "off",
        "false",
        "no"
       ],
       "x-typescript": "boolean | \"on\" | \"off\"",
       "x-unpackaged": true
      },
      "jit_dump_bitcode": {
       "enum": [
        true,
        false,
        "on",
        "true",
        "yes",
        "off",
        "false",
        "no"
       ],
       "x-typescript": "boolean | \"on\" | \"off\"",
       "x-unpackaged": true
      },
      "jit_expressions": {
       "enum": [
        true,
        false,
        "on",
        "true",
        "yes",
        "off",
        "false",
        "no"
       ],
       "x-typescript": "boolean | \"on\" | \"off\"",
       "x-unpackaged": true
      },
      "jit_inline_above_cost": {
       "type": [
        "number",
        "string"
       ],
       "pattern": "^-?[0-9]+(\\.[0-9]+)?$",
       "x-pattern-help": "such a number as text",
       "x-typescript": "number | `${number}`",
       "minimum": -1,
       "x-unpackaged": true
      },
      "jit_optimize_above_cost": {
       "type": [
        "number",
        "string"
       ],
       "pattern": "^-?[0-9]+(\\.[0-9]+)?$",
       "x-pattern-help": "such a number as text",
       "x-typescript": "number | `${number}`",
       "minimum": -1,
       "x-unpackaged": true
      },
      "jit_profiling_support": {
       "enum": [
        true,
        false,
        "on",
        "true",
        "yes",
        "off",
        "false",
        "no"
       ],
       "x-typescript": "boolean | \"on\" | \"off\"",
       "x-unpackaged": true
      },
      "jit_provider": {
       "type": [
        "string",
        "number",
        "boolean"
       ],
       "pattern": "^([^\\p{Cc}\\p{Cf}\\p{Zl}\\p{Zp}]|[\\t\\n\\r])*$",
       "x-pattern-help": "text without control characters",
       "x-unpackaged": true
      },
      "jit_tuple_deforming": {
       "enum": [
        true,
        false,
        "on",
        "true",
        "yes",
        "off",
        "false",
        "no"
       ],
       "x-typescript": "boolean | \"on\" | \"off\"",
       "x-unpackaged": true
      },
      "join_collapse_limit": {
       "type": [
        "integer",
        "string"
       ],
       "pattern": "^(0|-?[1-9][0-9]*)$",
       "x-pattern-help": "such a number as text",
       "x-typescript": "number | `${number}`",
       "minimum": 1,
       "maximum": 2147483647,
       "x-unpackaged": true
      },
      "krb_caseins_users": {
       "enum": [
        true,
        false,
        "on",
        "true",
        "yes",
        "off",
        "false",
        "no"
       ],
       "x-typescript": "boolean | \"on\" | \"off\"",
       "x-unpackaged": true
      },
      "krb_server_keyfile": {
       "type": [
        "string",
        "number",
        "boolean"
       ],
       "pattern": "^([^\\p{Cc}\\p{Cf}\\p{Zl}\\p{Zp}]|[\\t\\n\\r])*$",
       "x-pattern-help": "text without control characters",
       "x-unpackaged": true
      },
      "lc_messages": {
       "type": [
        "string",
        "number",
        "boolean"
       ],
       "pattern": "^([^\\p{Cc}\\p{Cf}\\p{Zl}\\p{Zp}]|[\\t\\n\\r])*$",
       "x-pattern-help": "text without control characters",
       "x-unpackaged": true
      },
      "lc_monetary": {
       "type": [
        "string",
        "number",
        "boolean"
       ],
       "pattern": "^([^\\p{Cc}\\p{Cf}\\p{Zl}\\p{Zp}]|[\\t\\n\\r])*$",
       "x-pattern-help": "text without control characters",
       "x-unpackaged": true
      },
      "lc_numeric": {
       "type": [
        "string",
        "number",
        "boolean"
       ],
       "pattern": "^([^\\p{Cc}\\p{Cf}\\p{Zl}\\p{Zp}]|[\\t\\n\\r])*$",
       "x-pattern-help": "text without control characters",
       "x-unpackaged": true
      },
      "lc_time": {
       "type": [
        "string",
        "number",
        "boolean"
       ],
       "pattern": "^([^\\p{Cc}\\p{Cf}\\p{Zl}\\p{Zp}]|[\\t\\n\\r])*$",
       "x-pattern-help": "text without control characters",
       "x-unpackaged": true
      },
      "listen_addresses": {
       "x-typescript": "never"
      },
      "lo_compat_privileges": {
       "enum": [
        true,
        false,
        "on",
        "true",
        "yes",
        "off",
        "false",
        "no"
       ],
       "x-typescript": "boolean | \"on\" | \"off\"",
       "x-unpackaged": true
      },
      "local_preload_libraries": {
       "type": [
        "string",
        "number",
        "boolean"
       ],
       "pattern": "^([^\\p{Cc}\\p{Cf}\\p{Zl}\\p{Zp}]|[\\t\\n\\r])*$",
       "x-pattern-help": "text without control characters",
       "x-unpackaged": true
      },
      "lock_timeout": {
       "type": [
        "integer",
        "string"
       ],
       "pattern": "^[0-9]+(\\.[0-9]+)? ?(us|ms|s|min|h|d)?$",
       "x-pattern-help": "text with a unit (us, ms, s, min, h, d)",
       "x-typescript": "number | `${number}${\"\" | \"us\" | \"ms\" | \"s\" | \"min\" | \"h\" | \"d\"}`",
       "x-unit": "ms where no unit is given",
       "minimum": 0,
       "maximum": 2147483647
      },
      "log_autovacuum_min_duration": {
       "type": [
        "integer",
        "string"
       ],
       "pattern": "^-?[0-9]+(\\.[0-9]+)? ?(us|ms|s|min|h|d)?$",
       "x-pattern-help": "text with a unit (us, ms, s, min, h, d)",
       "x-typescript": "number | `${number}${\"\" | \"us\" | \"ms\" | \"s\" | \"min\" | \"h\" | \"d\"}`",
       "x-unit": "ms where no unit is given",
       "minimum": -1,
       "maximum": 2147483647,
       "x-unpackaged": true
      },
      "log_checkpoints": {
       "enum": [
        true,
        false,
        "on",
        "true",
        "yes",
        "off",
        "false",
        "no"
       ],
       "x-typescript": "boolean | \"on\" | \"off\"",
       "x-unpackaged": true
      },
      "log_connections": {
       "type": [
        "string",
        "number",
        "boolean"
       ],
       "pattern": "^([^\\p{Cc}\\p{Cf}\\p{Zl}\\p{Zp}]|[\\t\\n\\r])*$",
       "x-pattern-help": "text without control characters",
       "x-unpackaged": true
      },
      "log_destination": {
       "type": [
        "string",
        "number",
        "boolean"
       ],
       "pattern": "^([^\\p{Cc}\\p{Cf}\\p{Zl}\\p{Zp}]|[\\t\\n\\r])*$",
       "x-pattern-help": "text without control characters",
       "x-unpackaged": true
      },
      "log_directory": {
       "type": [
        "string",
        "number",
        "boolean"
       ],
       "pattern": "^([^\\p{Cc}\\p{Cf}\\p{Zl}\\p{Zp}]|[\\t\\n\\r])*$",
       "x-pattern-help": "text without control characters",
       "x-unpackaged": true
      },
      "log_disconnections": {
       "enum": [
        true,
        false,
        "on",
        "true",
        "yes",
        "off",
        "false",
        "no"
       ],
       "x-typescript": "boolean | \"on\" | \"off\""
      },
      "log_duration": {
       "enum": [
        true,
        false,
        "on",
        "true",
        "yes",
        "off",
        "false",
        "no"
       ],
       "x-typescript": "boolean | \"on\" | \"off\"",
       "x-unpackaged": true
      },
      "log_error_verbosity": {
       "enum": [
        "terse",
        "default",
        "verbose"
       ],
       "x-unpackaged": true
      },
      "log_executor_stats": {
       "enum": [
        true,
        false,
        "on",
        "true",
        "yes",
        "off",
        "false",
        "no"
       ],
       "x-typescript": "boolean | \"on\" | \"off\"",
       "x-unpackaged": true
      },
      "log_file_mode": {
       "type": [
        "integer",
        "string"
       ],
       "pattern": "^(0|-?[1-9][0-9]*)$",
       "x-pattern-help": "such a number as text",
       "x-typescript": "number | `${number}`",
       "minimum": 0,
       "maximum": 511,
       "x-unpackaged": true
      },
      "log_filename": {
       "type": [
        "string",
        "number",
        "boolean"
       ],
       "pattern": "^([^\\p{Cc}\\p{Cf}\\p{Zl}\\p{Zp}]|[\\t\\n\\r])*$",
       "x-pattern-help": "text without control characters",
       "x-unpackaged": true
      },
      "log_hostname": {
       "enum": [
        true,
        false,
        "on",
        "true",
        "yes",
        "off",
        "false",
        "no"
       ],
       "x-typescript": "boolean | \"on\" | \"off\"",
       "x-unpackaged": true
      },
      "log_line_prefix": {
       "type": [
        "string",
        "number",
        "boolean"
       ],
       "pattern": "^([^\\p{Cc}\\p{Cf}\\p{Zl}\\p{Zp}]|[\\t\\n\\r])*$",
       "x-pattern-help": "text without control characters",
       "x-unpackaged": true
      },
      "log_lock_failures": {
       "enum": [
        true,
        false,
        "on",
        "true",
        "yes",
        "off",
        "false",
        "no"
       ],
       "x-typescript": "boolean | \"on\" | \"off\"",
       "x-unpackaged": true
      },
      "log_lock_waits": {
       "enum": [
        true,
        false,
        "on",
        "true",
        "yes",
        "off",
        "false",
        "no"
       ],
       "x-typescript": "boolean | \"on\" | \"off\""
      },
      "log_min_duration_sample": {
       "type": [
        "integer",
        "string"
       ],
       "pattern": "^-?[0-9]+(\\.[0-9]+)? ?(us|ms|s|min|h|d)?$",
       "x-pattern-help": "text with a unit (us, ms, s, min, h, d)",
       "x-typescript": "number | `${number}${\"\" | \"us\" | \"ms\" | \"s\" | \"min\" | \"h\" | \"d\"}`",
       "x-unit": "ms where no unit is given",
       "minimum": -1,
       "maximum": 2147483647,
       "x-unpackaged": true
      },
      "log_min_duration_statement": {
       "type": [
        "integer",
        "string"
       ],
       "pattern": "^-?[0-9]+(\\.[0-9]+)? ?(us|ms|s|min|h|d)?$",
       "x-pattern-help": "text with a unit (us, ms, s, min, h, d)",
       "x-typescript": "number | `${number}${\"\" | \"us\" | \"ms\" | \"s\" | \"min\" | \"h\" | \"d\"}`",
       "x-unit": "ms where no unit is given",
       "minimum": -1,
       "maximum": 2147483647
      },
      "log_min_error_statement": {
       "enum": [
        "debug5",
        "debug4",
        "debug3",
        "debug2",
        "debug1",
        "info",
        "notice",
        "warning",
        "error",
        "log",
        "fatal",
        "panic"
       ],
       "x-unpackaged": true
      },
      "log_min_messages": {
       "enum": [
        "debug5",
        "debug4",
        "debug3",
        "debug2",
        "debug1",
        "info",
        "notice",
        "warning",
        "error",
        "log",
        "fatal",
        "panic"
       ]
      },
      "log_parameter_max_length": {
       "type": [
        "integer",
        "string"
       ],
       "pattern": "^-?[0-9]+(\\.[0-9]+)? ?(B|kB|MB|GB|TB)?$",
       "x-pattern-help": "text with a unit (B, kB, MB, GB, TB)",
       "x-typescript": "number | `${number}${\"\" | \"B\" | \"kB\" | \"MB\" | \"GB\" | \"TB\"}`",
       "x-unit": "B where no unit is given",
       "minimum": -1,
       "maximum": 1073741823,
       "x-unpackaged": true
      },
      "log_parameter_max_length_on_error": {
       "type": [
        "integer",
        "string"
       ],
       "pattern": "^-?[0-9]+(\\.[0-9]+)? ?(B|kB|MB|GB|TB)?$",
       "x-pattern-help": "text with a unit (B, kB, MB, GB, TB)",
       "x-typescript": "number | `${number}${\"\" | \"B\" | \"kB\" | \"MB\" | \"GB\" | \"TB\"}`",
       "x-unit": "B where no unit is given",
       "minimum": -1,
       "maximum": 1073741823,
       "x-unpackaged": true
      },
      "log_parser_stats": {
       "enum": [
        true,
        false,
        "on",
        "true",
        "yes",
        "off",
        "false",
        "no"
       ],
       "x-typescript": "boolean | \"on\" | \"off\"",
       "x-unpackaged": true
      },
      "log_planner_stats": {
       "enum": [
        true,
        false,
        "on",
        "true",
        "yes",
        "off",
        "false",
        "no"
       ],
       "x-typescript": "boolean | \"on\" | \"off\"",
       "x-unpackaged": true
      },
      "log_recovery_conflict_waits": {
       "enum": [
        true,
        false,
        "on",
        "true",
        "yes",
        "off",
        "false",
        "no"
       ],
       "x-typescript": "boolean | \"on\" | \"off\"",
       "x-unpackaged": true
      },
      "log_replication_commands": {
       "enum": [
        true,
        false,
        "on",
        "true",
        "yes",
        "off",
        "false",
        "no"
       ],
       "x-typescript": "boolean | \"on\" | \"off\"",
       "x-unpackaged": true
      },
      "log_rotation_age": {
       "type": [
        "integer",
        "string"
       ],
       "pattern": "^[0-9]+(\\.[0-9]+)? ?(us|ms|s|min|h|d)?$",
       "x-pattern-help": "text with a unit (us, ms, s, min, h, d)",
       "x-typescript": "number | `${number}${\"\" | \"us\" | \"ms\" | \"s\" | \"min\" | \"h\" | \"d\"}`",
       "x-unit": "min where no unit is given",
       "minimum": 0,
       "maximum": 35791394,
       "x-unpackaged": true
      },
      "log_rotation_size": {
       "type": [
        "integer",
        "string"
       ],
       "pattern": "^[0-9]+(\\.[0-9]+)? ?(B|kB|MB|GB|TB)?$",
       "x-pattern-help": "text with a unit (B, kB, MB, GB, TB)",
       "x-typescript": "number | `${number}${\"\" | \"B\" | \"kB\" | \"MB\" | \"GB\" | \"TB\"}`",
       "x-unit": "kB where no unit is given",
       "minimum": 0,
       "maximum": 2147483647,
       "x-unpackaged": true
      },
      "log_startup_progress_interval": {
       "type": [
        "integer",
        "string"
       ],
       "pattern": "^[0-9]+(\\.[0-9]+)? ?(us|ms|s|min|h|d)?$",
       "x-pattern-help": "text with a unit (us, ms, s, min, h, d)",
       "x-typescript": "number | `${number}${\"\" | \"us\" | \"ms\" | \"s\" | \"min\" | \"h\" | \"d\"}`",
       "x-unit": "ms where no unit is given",
       "minimum": 0,
       "maximum": 2147483647,
       "x-unpackaged": true
      },
      "log_statement": {
       "enum": [
        "none",
        "ddl",
        "mod",
        "all"
       ]
      },
      "log_statement_sample_rate": {
       "type": [
        "number",
        "string"
       ],
       "pattern": "^-?[0-9]+(\\.[0-9]+)?$",
       "x-pattern-help": "such a number as text",
       "x-typescript": "number | `${number}`",
       "minimum": 0,
       "maximum": 1,
       "x-unpackaged": true
      },
      "log_statement_stats": {
       "enum": [
        true,
        false,
        "on",
        "true",
        "yes",
        "off",
        "false",
        "no"
       ],
       "x-typescript": "boolean | \"on\" | \"off\"",
       "x-unpackaged": true
      },
      "log_temp_files": {
       "type": [
        "integer",
        "string"
       ],
       "pattern": "^-?[0-9]+(\\.[0-9]+)? ?(B|kB|MB|GB|TB)?$",
       "x-pattern-help": "text with a unit (B, kB, MB, GB, TB)",
       "x-typescript": "number | `${number}${\"\" | \"B\" | \"kB\" | \"MB\" | \"GB\" | \"TB\"}`",
       "x-unit": "kB where no unit is given",
       "minimum": -1,
       "maximum": 2147483647
      },
      "log_timezone": {
       "type": [
        "string",
        "number",
        "boolean"
       ],
       "pattern": "^([^\\p{Cc}\\p{Cf}\\p{Zl}\\p{Zp}]|[\\t\\n\\r])*$",
       "x-pattern-help": "text without control characters",
       "x-unpackaged": true
      },
      "log_transaction_sample_rate": {
       "type": [
        "number",
        "string"
       ],
       "pattern": "^-?[0-9]+(\\.[0-9]+)?$",
       "x-pattern-help": "such a number as text",
       "x-typescript": "number | `${number}`",
       "minimum": 0,
       "maximum": 1,
       "x-unpackaged": true
      },
      "log_truncate_on_rotation": {
       "enum": [
        true,
        false,
        "on",
        "true",
        "yes",
        "off",
        "false",
        "no"
       ],
       "x-typescript": "boolean | \"on\" | \"off\"",
       "x-unpackaged": true
      },
      "logging_collector": {
       "enum": [
        true,
        false,
        "on",
        "true",
        "yes",
        "off",
        "false",
        "no"
       ],
       "x-typescript": "boolean | \"on\" | \"off\"",
       "x-unpackaged": true
      },
      "logical_decoding_work_mem": {
       "type": [
        "integer",
        "string"
       ],
       "pattern": "^[0-9]+(\\.[0-9]+)? ?(B|kB|MB|GB|TB)?$",
       "x-pattern-help": "text with a unit (B, kB, MB, GB, TB)",
       "x-typescript": "number | `${number}${\"\" | \"B\" | \"kB\" | \"MB\" | \"GB\" | \"TB\"}`",
       "x-unit": "kB where no unit is given",
       "minimum": 64,
       "maximum": 2147483647
      },
      "maintenance_io_concurrency": {
       "type": [
        "integer",
        "string"
       ],
       "pattern": "^(0|-?[1-9][0-9]*)$",
       "x-pattern-help": "such a number as text",
       "x-typescript": "number | `${number}`",
       "minimum": 0,
       "maximum": 1000,
       "x-unpackaged": true
      },
      "maintenance_work_mem": {
       "type": [
        "integer",
        "string"
       ],
       "pattern": "^[0-9]+(\\.[0-9]+)? ?(B|kB|MB|GB|TB)?$",
       "x-pattern-help": "text with a unit (B, kB, MB, GB, TB)",
       "x-typescript": "number | `${number}${\"\" | \"B\" | \"kB\" | \"MB\" | \"GB\" | \"TB\"}`",
       "x-unit": "kB where no unit is given",
       "minimum": 64,
       "maximum": 2147483647
      },
      "max_active_replication_origins": {
       "type": [
        "integer",
        "string"
       ],
       "pattern": "^(0|-?[1-9][0-9]*)$",
       "x-pattern-help": "such a number as text",
       "x-typescript": "number | `${number}`",
       "minimum": 0,
       "maximum": 262143,
       "x-unpackaged": true
      },
      "max_connections": {
       "type": [
        "integer",
        "string"
       ],
       "pattern": "^(0|-?[1-9][0-9]*)$",
       "x-pattern-help": "such a number as text",
       "x-typescript": "number | `${number}`",
       "minimum": 1,
       "maximum": 262143
      },
      "max_files_per_process": {
       "type": [
        "integer",
        "string"
       ],
       "pattern": "^(0|-?[1-9][0-9]*)$",
       "x-pattern-help": "such a number as text",
       "x-typescript": "number | `${number}`",
       "minimum": 64,
       "maximum": 2147483647,
       "x-unpackaged": true
      },
      "max_locks_per_transaction": {
       "type": [
        "integer",
        "string"
       ],
       "pattern": "^(0|-?[1-9][0-9]*)$",
       "x-pattern-help": "such a number as text",
       "x-typescript": "number | `${number}`",
       "minimum": 10,
       "maximum": 2147483647
      },
      "max_logical_replication_workers": {
       "type": [
        "integer",
        "string"
       ],
       "pattern": "^(0|-?[1-9][0-9]*)$",
       "x-pattern-help": "such a number as text",
       "x-typescript": "number | `${number}`",
       "minimum": 0,
       "maximum": 262143,
       "x-unpackaged": true
      },
      "max_notify_queue_pages": {
       "type": [
        "integer",
        "string"
       ],
       "pattern": "^(0|-?[1-9][0-9]*)$",
       "x-pattern-help": "such a number as text",
       "x-typescript": "number | `${number}`",
       "minimum": 64,
       "maximum": 2147483647,
       "x-unpackaged": true
      },
      "max_parallel_apply_workers_per_subscription": {
       "type": [
        "integer",
        "string"
       ],
       "pattern": "^(0|-?[1-9][0-9]*)$",
       "x-pattern-help": "such a number as text",
       "x-typescript": "number | `${number}`",
       "minimum": 0,
       "maximum": 1024,
       "x-unpackaged": true
      },
      "max_parallel_maintenance_workers": {
       "type": [
        "integer",
        "string"
       ],
       "pattern": "^(0|-?[1-9][0-9]*)$",
       "x-pattern-help": "such a number as text",
       "x-typescript": "number | `${number}`",
       "minimum": 0,
       "maximum": 1024
      },
      "max_parallel_workers": {
       "type": [
        "integer",
        "string"
       ],
       "pattern": "^(0|-?[1-9][0-9]*)$",
       "x-pattern-help": "such a number as text",
       "x-typescript": "number | `${number}`",
       "minimum": 0,
       "maximum": 1024
      },
      "max_parallel_workers_per_gather": {
       "type": [
        "integer",
        "string"
       ],
       "pattern": "^(0|-?[1-9][0-9]*)$",
       "x-pattern-help": "such a number as text",
       "x-typescript": "number | `${number}`",
       "minimum": 0,
       "maximum": 1024
      },
      "max_pred_locks_per_page": {
       "type": [
        "integer",
        "string"
       ],
       "pattern": "^(0|-?[1-9][0-9]*)$",
       "x-pattern-help": "such a number as text",
       "x-typescript": "number | `${number}`",
       "minimum": 0,
       "maximum": 2147483647,
       "x-unpackaged": true
      },
      "max_pred_locks_per_relation": {
       "type": [
        "integer",
        "string"
       ],
       "pattern": "^(0|-?[1-9][0-9]*)$",
       "x-pattern-help": "such a number as text",
       "x-typescript": "number | `${number}`",
       "minimum": -2147483648,
       "maximum": 2147483647,
       "x-unpackaged": true
      },
      "max_pred_locks_per_transaction": {
       "type": [
        "integer",
        "string"
       ],
       "pattern": "^(0|-?[1-9][0-9]*)$",
       "x-pattern-help": "such a number as text",
       "x-typescript": "number | `${number}`",
       "minimum": 10,
       "maximum": 2147483647,
       "x-unpackaged": true
      },
      "max_prepared_transactions": {
       "type": [
        "integer",
        "string"
       ],
       "pattern": "^(0|-?[1-9][0-9]*)$",
       "x-pattern-help": "such a number as text",
       "x-typescript": "number | `${number}`",
       "minimum": 0,
       "maximum": 262143
      },
      "max_replication_slots": {
       "type": [
        "integer",
        "string"
       ],
       "pattern": "^(0|-?[1-9][0-9]*)$",
       "x-pattern-help": "such a number as text",
       "x-typescript": "number | `${number}`",
       "minimum": 0,
       "maximum": 262143
      },
      "max_slot_wal_keep_size": {
       "type": [
        "integer",
        "string"
       ],
       "pattern": "^-?[0-9]+(\\.[0-9]+)? ?(B|kB|MB|GB|TB)?$",
       "x-pattern-help": "text with a unit (B, kB, MB, GB, TB)",
       "x-typescript": "number | `${number}${\"\" | \"B\" | \"kB\" | \"MB\" | \"GB\" | \"TB\"}`",
       "x-unit": "MB where no unit is given",
       "minimum": -1,
       "maximum": 2147483647
      },
      "max_stack_depth": {
       "type": [
        "integer",
        "string"
       ],
       "pattern": "^[0-9]+(\\.[0-9]+)? ?(B|kB|MB|GB|TB)?$",
       "x-pattern-help": "text with a unit (B, kB, MB, GB, TB)",
       "x-typescript": "number | `${number}${\"\" | \"B\" | \"kB\" | \"MB\" | \"GB\" | \"TB\"}`",
       "x-unit": "kB where no unit is given",
       "minimum": 100,
       "maximum": 2147483647,
       "x-unpackaged": true
      },
      "max_standby_archive_delay": {
       "type": [
        "integer",
        "string"
       ],
       "pattern": "^-?[0-9]+(\\.[0-9]+)? ?(us|ms|s|min|h|d)?$",
       "x-pattern-help": "text with a unit (us, ms, s, min, h, d)",
       "x-typescript": "number | `${number}${\"\" | \"us\" | \"ms\" | \"s\" | \"min\" | \"h\" | \"d\"}`",
       "x-unit": "ms where no unit is given",
       "minimum": -1,
       "maximum": 2147483647,
       "x-unpackaged": true
      },
      "max_standby_streaming_delay": {
       "type": [
        "integer",
        "string"
       ],
       "pattern": "^-?[0-9]+(\\.[0-9]+)? ?(us|ms|s|min|h|d)?$",
       "x-pattern-help": "text with a unit (us, ms, s, min, h, d)",
       "x-typescript": "number | `${number}${\"\" | \"us\" | \"ms\" | \"s\" | \"min\" | \"h\" | \"d\"}`",
       "x-unit": "ms where no unit is given",
       "minimum": -1,
       "maximum": 2147483647,
       "x-unpackaged": true
      },
      "max_sync_workers_per_subscription": {
       "type": [
        "integer",
        "string"
       ],
       "pattern": "^(0|-?[1-9][0-9]*)$",
       "x-pattern-help": "such a number as text",
       "x-typescript": "number | `${number}`",
       "minimum": 0,
       "maximum": 262143,
       "x-unpackaged": true
      },
      "max_wal_senders": {
       "x-typescript": "never"
      },
      "max_wal_size": {
       "type": [
        "integer",
        "string"
       ],
       "pattern": "^[0-9]+(\\.[0-9]+)? ?(B|kB|MB|GB|TB)?$",
       "x-pattern-help": "text with a unit (B, kB, MB, GB, TB)",
       "x-typescript": "number | `${number}${\"\" | \"B\" | \"kB\" | \"MB\" | \"GB\" | \"TB\"}`",
       "x-unit": "MB where no unit is given",
       "minimum": 2,
       "maximum": 2147483647
      },
      "max_worker_processes": {
       "type": [
        "integer",
        "string"
       ],
       "pattern": "^(0|-?[1-9][0-9]*)$",
       "x-pattern-help": "such a number as text",
       "x-typescript": "number | `${number}`",
       "minimum": 0,
       "maximum": 262143
      },
      "md5_password_warnings": {
       "enum": [
        true,
        false,
        "on",
        "true",
        "yes",
        "off",
        "false",
        "no"
       ],
       "x-typescript": "boolean | \"on\" | \"off\"",
       "x-unpackaged": true
      },
      "min_dynamic_shared_memory": {
       "type": [
        "integer",
        "string"
       ],
       "pattern": "^[0-9]+(\\.[0-9]+)? ?(B|kB|MB|GB|TB)?$",
       "x-pattern-help": "text with a unit (B, kB, MB, GB, TB)",
       "x-typescript": "number | `${number}${\"\" | \"B\" | \"kB\" | \"MB\" | \"GB\" | \"TB\"}`",
       "x-unit": "MB where no unit is given",
       "minimum": 0,
       "maximum": 2147483647,
       "x-unpackaged": true
      },
      "min_parallel_index_scan_size": {
       "type": [
        "integer",
        "string"
       ],
       "pattern": "^[0-9]+(\\.[0-9]+)? ?(B|kB|MB|GB|TB)?$",
       "x-pattern-help": "text with a unit (B, kB, MB, GB, TB)",
       "x-typescript": "number | `${number}${\"\" | \"B\" | \"kB\" | \"MB\" | \"GB\" | \"TB\"}`",
       "x-unit": "8kB where no unit is given",
       "minimum": 0,
       "maximum": 715827882,
       "x-unpackaged": true
      },
      "min_parallel_table_scan_size": {
       "type": [
        "integer",
        "string"
       ],
       "pattern": "^[0-9]+(\\.[0-9]+)? ?(B|kB|MB|GB|TB)?$",
       "x-pattern-help": "text with a unit (B, kB, MB, GB, TB)",
       "x-typescript": "number | `${number}${\"\" | \"B\" | \"kB\" | \"MB\" | \"GB\" | \"TB\"}`",
       "x-unit": "8kB where no unit is given",
       "minimum": 0,
       "maximum": 715827882,
       "x-unpackaged": true
      },
      "min_wal_size": {
       "type": [
        "integer",
        "string"
       ],
       "pattern": "^[0-9]+(\\.[0-9]+)? ?(B|kB|MB|GB|TB)?$",
       "x-pattern-help": "text with a unit (B, kB, MB, GB, TB)",
       "x-typescript": "number | `${number}${\"\" | \"B\" | \"kB\" | \"MB\" | \"GB\" | \"TB\"}`",
       "x-unit": "MB where no unit is given",
       "minimum": 2,
       "maximum": 2147483647
      },
      "multixact_member_buffers": {
       "type": [
        "integer",
        "string"
       ],
       "pattern": "^[0-9]+(\\.[0-9]+)? ?(B|kB|MB|GB|TB)?$",
       "x-pattern-help": "text with a unit (B, kB, MB, GB, TB)",
       "x-typescript": "number | `${number}${\"\" | \"B\" | \"kB\" | \"MB\" | \"GB\" | \"TB\"}`",
       "x-unit": "8kB where no unit is given",
       "minimum": 16,
       "maximum": 131072,
       "x-unpackaged": true
      },
      "multixact_offset_buffers": {
       "type": [
        "integer",
        "string"
       ],
       "pattern": "^[0-9]+(\\.[0-9]+)? ?(B|kB|MB|GB|TB)?$",
       "x-pattern-help": "text with a unit (B, kB, MB, GB, TB)",
       "x-typescript": "number | `${number}${\"\" | \"B\" | \"kB\" | \"MB\" | \"GB\" | \"TB\"}`",
       "x-unit": "8kB where no unit is given",
       "minimum": 16,
       "maximum": 131072,
       "x-unpackaged": true
      },
      "notify_buffers": {
       "type": [
        "integer",
        "string"
       ],
       "pattern": "^[0-9]+(\\.[0-9]+)? ?(B|kB|MB|GB|TB)?$",
       "x-pattern-help": "text with a unit (B, kB, MB, GB, TB)",
       "x-typescript": "number | `${number}${\"\" | \"B\" | \"kB\" | \"MB\" | \"GB\" | \"TB\"}`",
       "x-unit": "8kB where no unit is given",
       "minimum": 16,
       "maximum": 131072,
       "x-unpackaged": true
      },
      "oauth_validator_libraries": {
       "type": [
        "string",
        "number",
        "boolean"
       ],
       "pattern": "^([^\\p{Cc}\\p{Cf}\\p{Zl}\\p{Zp}]|[\\t\\n\\r])*$",
       "x-pattern-help": "text without control characters",
       "x-unpackaged": true
      },
      "old_snapshot_threshold": {
       "type": [
        "integer",
        "string"
       ],
       "pattern": "^-?[0-9]+(\\.[0-9]+)? ?(us|ms|s|min|h|d)?$",
       "x-pattern-help": "text with a unit (us, ms, s, min, h, d)",
       "x-typescript": "number | `${number}${\"\" | \"us\" | \"ms\" | \"s\" | \"min\" | \"h\" | \"d\"}`",
       "x-unit": "min where no unit is given",
       "minimum": -1,
       "maximum": 86400,
       "x-unpackaged": true
      },
      "output_plugin_libraries": {
       "type": [
        "string",
        "number",
        "boolean"
       ],
       "pattern": "^([^\\p{Cc}\\p{Cf}\\p{Zl}\\p{Zp}]|[\\t\\n\\r])*$",
       "x-pattern-help": "text without control characters",
       "x-unpackaged": true
      },
      "parallel_leader_participation": {
       "enum": [
        true,
        false,
        "on",
        "true",
        "yes",
        "off",
        "false",
        "no"
       ],
       "x-typescript": "boolean | \"on\" | \"off\"",
       "x-unpackaged": true
      },
      "parallel_setup_cost": {
       "type": [
        "number",
        "string"
       ],
       "pattern": "^-?[0-9]+(\\.[0-9]+)?$",
       "x-pattern-help": "such a number as text",
       "x-typescript": "number | `${number}`",
       "minimum": 0,
       "x-unpackaged": true
      },
      "parallel_tuple_cost": {
       "type": [
        "number",
        "string"
       ],
       "pattern": "^-?[0-9]+(\\.[0-9]+)?$",
       "x-pattern-help": "such a number as text",
       "x-typescript": "number | `${number}`",
       "minimum": 0,
       "x-unpackaged": true
      },
      "password_encryption": {
       "x-typescript": "never"
      },
      "plan_cache_mode": {
       "enum": [
        "auto",
        "force_generic_plan",
        "force_custom_plan"
       ],
       "x-unpackaged": true
      },
      "port": {
       "x-typescript": "never"
      },
      "post_auth_delay": {
       "type": [
        "integer",
        "string"
       ],
       "pattern": "^[0-9]+(\\.[0-9]+)? ?(us|ms|s|min|h|d)?$",
       "x-pattern-help": "text with a unit (us, ms, s, min, h, d)",
       "x-typescript": "number | `${number}${\"\" | \"us\" | \"ms\" | \"s\" | \"min\" | \"h\" | \"d\"}`",
       "x-unit": "s where no unit is given",
       "minimum": 0,
       "maximum": 2147,
       "x-unpackaged": true
      },
      "pre_auth_delay": {
       "type": [
        "integer",
        "string"
       ],
       "pattern": "^[0-9]+(\\.[0-9]+)? ?(us|ms|s|min|h|d)?$",
       "x-pattern-help": "text with a unit (us, ms, s, min, h, d)",
       "x-typescript": "number | `${number}${\"\" | \"us\" | \"ms\" | \"s\" | \"min\" | \"h\" | \"d\"}`",
       "x-unit": "s where no unit is given",
       "minimum": 0,
       "maximum": 60,
       "x-unpackaged": true
      },
      "primary_conninfo": {
       "x-typescript": "never"
      },
      "primary_slot_name": {
       "x-typescript": "never"
      },
      "promote_trigger_file": {
       "x-typescript": "never"
      },
      "quote_all_identifiers": {
       "enum": [
        true,
        false,
        "on",
        "true",
        "yes",
        "off",
        "false",
        "no"
       ],
       "x-typescript": "boolean | \"on\" | \"off\"",
       "x-unpackaged": true
      },
      "random_page_cost": {
       "type": [
        "number",
        "string"
       ],
       "pattern": "^-?[0-9]+(\\.[0-9]+)?$",
       "x-pattern-help": "such a number as text",
       "x-typescript": "number | `${number}`",
       "minimum": 0
      },
      "recovery_end_command": {
       "type": [
        "string",
        "number",
        "boolean"
       ],
       "pattern": "^([^\\p{Cc}\\p{Cf}\\p{Zl}\\p{Zp}]|[\\t\\n\\r])*$",
       "x-pattern-help": "text without control characters",
       "x-unpackaged": true
      },
      "recovery_init_sync_method": {
       "enum": [
        "fsync",
        "syncfs"
       ],
       "x-unpackaged": true
      },
      "recovery_min_apply_delay": {
       "type": [
        "integer",
        "string"
       ],
       "pattern": "^[0-9]+(\\.[0-9]+)? ?(us|ms|s|min|h|d)?$",
       "x-pattern-help": "text with a unit (us, ms, s, min, h, d)",
       "x-typescript": "number | `${number}${\"\" | \"us\" | \"ms\" | \"s\" | \"min\" | \"h\" | \"d\"}`",
       "x-unit": "ms where no unit is given",
       "minimum": 0,
       "maximum": 2147483647,
       "x-unpackaged": true
      },
      "recovery_prefetch": {
       "enum": [
        "off",
        "on",
        "try",
        true,
        false
       ],
       "x-unpackaged": true
      },
      "recovery_target": {
       "x-typescript": "never"
      },
      "recovery_target_action": {
       "x-typescript": "never"
      },
      "recovery_target_inclusive": {
       "x-typescript": "never"
      },
      "recovery_target_lsn": {
       "x-typescript": "never"
      },
      "recovery_target_name": {
       "x-typescript": "never"
      },
      "recovery_target_time": {
       "x-typescript": "never"
      },
      "recovery_target_timeline": {
       "x-typescript": "never"
      },
      "recovery_target_xid": {
       "x-typescript": "never"
      },
      "recursive_worktable_factor": {
       "type": [
        "number",
        "string"
       ],
       "pattern": "^-?[0-9]+(\\.[0-9]+)?$",
       "x-pattern-help": "such a number as text",
       "x-typescript": "number | `${number}`",
       "minimum": 0.001,
       "maximum": 1000000,
       "x-unpackaged": true
      },
      "remove_temp_files_after_crash": {
       "enum": [
        true,
        false,
        "on",
        "true",
        "yes",
        "off",
        "false",
        "no"
       ],
       "x-typescript": "boolean | \"on\" | \"off\"",
       "x-unpackaged": true
      },
      "reserved_connections": {
       "type": [
        "integer",
        "string"
       ],
       "pattern": "^(0|-?[1-9][0-9]*)$",
       "x-pattern-help": "such a number as text",
       "x-typescript": "number | `${number}`",
       "minimum": 0,
       "maximum": 262143,
       "x-unpackaged": true
      },
      "restart_after_crash": {
       "enum": [
        true,
        false,
        "on",
        "true",
        "yes",
        "off",
        "false",
        "no"
       ],
       "x-typescript": "boolean | \"on\" | \"off\"",
       "x-unpackaged": true
      },
      "restore_command": {
       "x-typescript": "never"
      },
      "restrict_nonsystem_relation_kind": {
       "type": [
        "string",
        "number",
        "boolean"
       ],
       "pattern": "^([^\\p{Cc}\\p{Cf}\\p{Zl}\\p{Zp}]|[\\t\\n\\r])*$",
       "x-pattern-help": "text without control characters",
       "x-unpackaged": true
      },
      "row_security": {
       "enum": [
        true,
        false,
        "on",
        "true",
        "yes",
        "off",
        "false",
        "no"
       ],
       "x-typescript": "boolean | \"on\" | \"off\"",
       "x-unpackaged": true
      },
      "scram_iterations": {
       "type": [
        "integer",
        "string"
       ],
       "pattern": "^(0|-?[1-9][0-9]*)$",
       "x-pattern-help": "such a number as text",
       "x-typescript": "number | `${number}`",
       "minimum": 1,
       "maximum": 2147483647,
       "x-unpackaged": true
      },
      "search_path": {
       "type": [
        "string",
        "number",
        "boolean"
       ],
       "pattern": "^([^\\p{Cc}\\p{Cf}\\p{Zl}\\p{Zp}]|[\\t\\n\\r])*$",
       "x-pattern-help": "text without control characters",
       "x-unpackaged": true
      },
      "send_abort_for_crash": {
       "enum": [
        true,
        false,
        "on",
        "true",
        "yes",
        "off",
        "false",
        "no"
       ],
       "x-typescript": "boolean | \"on\" | \"off\"",
       "x-unpackaged": true
      },
      "send_abort_for_kill": {
       "enum": [
        true,
        false,
        "on",
        "true",
        "yes",
        "off",
        "false",
        "no"
       ],
       "x-typescript": "boolean | \"on\" | \"off\"",
       "x-unpackaged": true
      },
      "seq_page_cost": {
       "type": [
        "number",
        "string"
       ],
       "pattern": "^-?[0-9]+(\\.[0-9]+)?$",
       "x-pattern-help": "such a number as text",
       "x-typescript": "number | `${number}`",
       "minimum": 0
      },
      "serializable_buffers": {
       "type": [
        "integer",
        "string"
       ],
       "pattern": "^[0-9]+(\\.[0-9]+)? ?(B|kB|MB|GB|TB)?$",
       "x-pattern-help": "text with a unit (B, kB, MB, GB, TB)",
       "x-typescript": "number | `${number}${\"\" | \"B\" | \"kB\" | \"MB\" | \"GB\" | \"TB\"}`",
       "x-unit": "8kB where no unit is given",
       "minimum": 16,
       "maximum": 131072,
       "x-unpackaged": true
      },
      "session_preload_libraries": {
       "type": [
        "string",
        "number",
        "boolean"
       ],
       "pattern": "^([^\\p{Cc}\\p{Cf}\\p{Zl}\\p{Zp}]|[\\t\\n\\r])*$",
       "x-pattern-help": "text without control characters",
       "x-unpackaged": true
      },
      "session_replication_role": {
       "enum": [
        "origin",
        "replica",
        "local"
       ],
       "x-unpackaged": true
      },
      "shared_buffers": {
       "type": [
        "integer",
        "string"
       ],
       "pattern": "^[0-9]+(\\.[0-9]+)? ?(B|kB|MB|GB|TB)?$",
       "x-pattern-help": "text with a unit (B, kB, MB, GB, TB)",
       "x-typescript": "number | `${number}${\"\" | \"B\" | \"kB\" | \"MB\" | \"GB\" | \"TB\"}`",
       "x-unit": "8kB where no unit is given",
       "minimum": 16,
       "maximum": 1073741823
      },
      "shared_memory_type": {
       "enum": [
        "sysv",
        "mmap"
       ],
       "x-unpackaged": true
      },
      "shared_preload_libraries": {
       "type": [
        "string",
        "number",
        "boolean"
       ],
       "pattern": "^([^\\p{Cc}\\p{Cf}\\p{Zl}\\p{Zp}]|[\\t\\n\\r])*$",
       "x-pattern-help": "text without control characters",
       "x-unpackaged": true
      },
      "ssl": {
       "enum": [
        true,
        false,
        "on",
        "true",
        "yes",
        "off",
        "false",
        "no"
       ],
       "x-typescript": "boolean | \"on\" | \"off\"",
       "x-unpackaged": true
      },
      "ssl_ca_file": {
       "type": [
        "string",
        "number",
        "boolean"
       ],
       "pattern": "^([^\\p{Cc}\\p{Cf}\\p{Zl}\\p{Zp}]|[\\t\\n\\r])*$",
       "x-pattern-help": "text without control characters",
       "x-unpackaged": true
      },
      "ssl_cert_file": {
       "type": [
        "string",
        "number",
        "boolean"
       ],
       "pattern": "^([^\\p{Cc}\\p{Cf}\\p{Zl}\\p{Zp}]|[\\t\\n\\r])*$",
       "x-pattern-help": "text without control characters",
       "x-unpackaged": true
      },
      "ssl_ciphers": {
       "type": [
        "string",
        "number",
        "boolean"
       ],
       "pattern": "^([^\\p{Cc}\\p{Cf}\\p{Zl}\\p{Zp}]|[\\t\\n\\r])*$",
       "x-pattern-help": "text without control characters",
       "x-unpackaged": true
      },
      "ssl_crl_dir": {
       "type": [
        "string",
        "number",
        "boolean"
       ],
       "pattern": "^([^\\p{Cc}\\p{Cf}\\p{Zl}\\p{Zp}]|[\\t\\n\\r])*$",
       "x-pattern-help": "text without control characters",
       "x-unpackaged": true
      },
      "ssl_crl_file": {
       "type": [
        "string",
        "number",
        "boolean"
       ],
       "pattern": "^([^\\p{Cc}\\p{Cf}\\p{Zl}\\p{Zp}]|[\\t\\n\\r])*$",
       "x-pattern-help": "text without control characters",
       "x-unpackaged": true
      },
      "ssl_dh_params_file": {
       "type": [
        "string",
        "number",
        "boolean"
       ],
       "pattern": "^([^\\p{Cc}\\p{Cf}\\p{Zl}\\p{Zp}]|[\\t\\n\\r])*$",
       "x-pattern-help": "text without control characters",
       "x-unpackaged": true
      },
      "ssl_ecdh_curve": {
       "type": [
        "string",
        "number",
        "boolean"
       ],
       "pattern": "^([^\\p{Cc}\\p{Cf}\\p{Zl}\\p{Zp}]|[\\t\\n\\r])*$",
       "x-pattern-help": "text without control characters",
       "x-unpackaged": true
      },
      "ssl_groups": {
       "type": [
        "string",
        "number",
        "boolean"
       ],
       "pattern": "^([^\\p{Cc}\\p{Cf}\\p{Zl}\\p{Zp}]|[\\t\\n\\r])*$",
       "x-pattern-help": "text without control characters",
       "x-unpackaged": true
      },
      "ssl_key_file": {
       "type": [
        "string",
        "number",
        "boolean"
       ],
       "pattern": "^([^\\p{Cc}\\p{Cf}\\p{Zl}\\p{Zp}]|[\\t\\n\\r])*$",
       "x-pattern-help": "text without control characters",
       "x-unpackaged": true
      },
      "ssl_max_protocol_version": {
       "enum": [
        "",
        "TLSv1",
        "TLSv1.1",
        "TLSv1.2",
        "TLSv1.3"
       ],
       "x-unpackaged": true
      },
      "ssl_min_protocol_version": {
       "enum": [
        "TLSv1",
        "TLSv1.1",
        "TLSv1.2",
        "TLSv1.3"
       ],
       "x-unpackaged": true
      },
      "ssl_passphrase_command": {
       "type": [
        "string",
        "number",
        "boolean"
       ],
       "pattern": "^([^\\p{Cc}\\p{Cf}\\p{Zl}\\p{Zp}]|[\\t\\n\\r])*$",
       "x-pattern-help": "text without control characters",
       "x-unpackaged": true
      },
      "ssl_passphrase_command_supports_reload": {
       "enum": [
        true,
        false,
        "on",
        "true",
        "yes",
        "off",
        "false",
        "no"
       ],
       "x-typescript": "boolean | \"on\" | \"off\"",
       "x-unpackaged": true
      },
      "ssl_prefer_server_ciphers": {
       "enum": [
        true,
        false,
        "on",
        "true",
        "yes",
        "off",
        "false",
        "no"
       ],
       "x-typescript": "boolean | \"on\" | \"off\"",
       "x-unpackaged": true
      },
      "ssl_tls13_ciphers": {
       "type": [
        "string",
        "number",
        "boolean"
       ],
       "pattern": "^([^\\p{Cc}\\p{Cf}\\p{Zl}\\p{Zp}]|[\\t\\n\\r])*$",
       "x-pattern-help": "text without control characters",
       "x-unpackaged": true
      },
      "standard_conforming_strings": {
       "enum": [
        true,
        false,
        "on",
        "true",
        "yes",
        "off",
        "false",
        "no"
       ],
       "x-typescript": "boolean | \"on\" | \"off\"",
       "x-unpackaged": true
      },
      "statement_timeout": {
       "type": [
        "integer",
        "string"
       ],
       "pattern": "^[0-9]+(\\.[0-9]+)? ?(us|ms|s|min|h|d)?$",
       "x-pattern-help": "text with a unit (us, ms, s, min, h, d)",
       "x-typescript": "number | `${number}${\"\" | \"us\" | \"ms\" | \"s\" | \"min\" | \"h\" | \"d\"}`",
       "x-unit": "ms where no unit is given",
       "minimum": 0,
       "maximum": 2147483647
      },
      "stats_fetch_consistency": {
       "enum": [
        "none",
        "cache",
        "snapshot"
       ],
       "x-unpackaged": true
      },
      "subtransaction_buffers": {
       "type": [
        "integer",
        "string"
       ],
       "pattern": "^[0-9]+(\\.[0-9]+)? ?(B|kB|MB|GB|TB)?$",
       "x-pattern-help": "text with a unit (B, kB, MB, GB, TB)",
       "x-typescript": "number | `${number}${\"\" | \"B\" | \"kB\" | \"MB\" | \"GB\" | \"TB\"}`",
       "x-unit": "8kB where no unit is given",
       "minimum": 0,
       "maximum": 131072,
       "x-unpackaged": true
      },
      "summarize_wal": {
       "enum": [
        true,
        false,
        "on",
        "true",
        "yes",
        "off",
        "false",
        "no"
       ],
       "x-typescript": "boolean | \"on\" | \"off\"",
       "x-unpackaged": true
      },
      "superuser_reserved_connections": {
       "type": [
        "integer",
        "string"
       ],
       "pattern": "^(0|-?[1-9][0-9]*)$",
       "x-pattern-help": "such a number as text",
       "x-typescript": "number | `${number}`",
       "minimum": 0,
       "maximum": 262143,
       "x-unpackaged": true
      },
      "sync_replication_slots": {
       "enum": [
        true,
        false,
        "on",
        "true",
        "yes",
        "off",
        "false",
        "no"
       ],
       "x-typescript": "boolean | \"on\" | \"off\"",
       "x-unpackaged": true
      },
      "synchronize_seqscans": {
       "enum": [
        true,
        false,
        "on",
        "true",
        "yes",
        "off",
        "false",
        "no"
       ],
       "x-typescript": "boolean | \"on\" | \"off\"",
       "x-unpackaged": true
      },
      "synchronized_standby_slots": {
       "type": [
        "string",
        "number",
        "boolean"
       ],
       "pattern": "^([^\\p{Cc}\\p{Cf}\\p{Zl}\\p{Zp}]|[\\t\\n\\r])*$",
       "x-pattern-help": "text without control characters",
       "x-unpackaged": true
      },
      "synchronous_commit": {
       "enum": [
        "local",
        "remote_write",
        "remote_apply",
        "on",
        "off",
        true,
        false
       ]
      },
      "synchronous_standby_names": {
       "x-typescript": "never"
      },
      "syslog_facility": {
       "enum": [
        "local0",
        "local1",
        "local2",
        "local3",
        "local4",
        "local5",
        "local6",
        "local7"
       ],
       "x-unpackaged": true
      },
      "syslog_ident": {
       "type": [
        "string",
        "number",
        "boolean"
       ],
       "pattern": "^([^\\p{Cc}\\p{Cf}\\p{Zl}\\p{Zp}]|[\\t\\n\\r])*$",
       "x-pattern-help": "text without control characters",
       "x-unpackaged": true
      },
      "syslog_sequence_numbers": {
       "enum": [
        true,
        false,
        "on",
        "true",
        "yes",
        "off",
        "false",
        "no"
       ],
       "x-typescript": "boolean | \"on\" | \"off\"",
       "x-unpackaged": true
      },
      "syslog_split_messages": {
       "enum": [
        true,
        false,
        "on",
        "true",
        "yes",
        "off",
        "false",
        "no"
       ],
       "x-typescript": "boolean | \"on\" | \"off\"",
       "x-unpackaged": true
      },
      "tcp_keepalives_count": {
       "type": [
        "integer",
        "string"
       ],
       "pattern": "^(0|-?[1-9][0-9]*)$",
       "x-pattern-help": "such a number as text",
       "x-typescript": "number | `${number}`",
       "minimum": 0,
       "maximum": 2147483647,
       "x-unpackaged": true
      },
      "tcp_keepalives_idle": {
       "type": [
        "integer",
        "string"
       ],
       "pattern": "^[0-9]+(\\.[0-9]+)? ?(us|ms|s|min|h|d)?$",
       "x-pattern-help": "text with a unit (us, ms, s, min, h, d)",
       "x-typescript": "number | `${number}${\"\" | \"us\" | \"ms\" | \"s\" | \"min\" | \"h\" | \"d\"}`",
       "x-unit": "s where no unit is given",
       "minimum": 0,
       "maximum": 2147483647
      },
      "tcp_keepalives_interval": {
       "type": [
        "integer",
        "string"
       ],
       "pattern": "^[0-9]+(\\.[0-9]+)? ?(us|ms|s|min|h|d)?$",
       "x-pattern-help": "text with a unit (us, ms, s, min, h, d)",
       "x-typescript": "number | `${number}${\"\" | \"us\" | \"ms\" | \"s\" | \"min\" | \"h\" | \"d\"}`",
       "x-unit": "s where no unit is given",
       "minimum": 0,
       "maximum": 2147483647,
       "x-unpackaged": true
      },
      "tcp_user_timeout": {
       "type": [
        "integer",
        "string"
       ],
       "pattern": "^[0-9]+(\\.[0-9]+)? ?(us|ms|s|min|h|d)?$",
       "x-pattern-help": "text with a unit (us, ms, s, min, h, d)",
       "x-typescript": "number | `${number}${\"\" | \"us\" | \"ms\" | \"s\" | \"min\" | \"h\" | \"d\"}`",
       "x-unit": "ms where no unit is given",
       "minimum": 0,
       "maximum": 2147483647,
       "x-unpackaged": true
      },
      "temp_buffers": {
       "type": [
        "integer",
        "string"
       ],
       "pattern": "^[0-9]+(\\.[0-9]+)? ?(B|kB|MB|GB|TB)?$",
       "x-pattern-help": "text with a unit (B, kB, MB, GB, TB)",
       "x-typescript": "number | `${number}${\"\" | \"B\" | \"kB\" | \"MB\" | \"GB\" | \"TB\"}`",
       "x-unit": "8kB where no unit is given",
       "minimum": 100,
       "maximum": 1073741823
      },
      "temp_file_limit": {
       "type": [
        "integer",
        "string"
       ],
       "pattern": "^-?[0-9]+(\\.[0-9]+)? ?(B|kB|MB|GB|TB)?$",
       "x-pattern-help": "text with a unit (B, kB, MB, GB, TB)",
       "x-typescript": "number | `${number}${\"\" | \"B\" | \"kB\" | \"MB\" | \"GB\" | \"TB\"}`",
       "x-unit": "kB where no unit is given",
       "minimum": -1,
       "maximum": 2147483647,
       "x-unpackaged": true
      },
      "temp_tablespaces": {
       "type": [
        "string",
        "number",
        "boolean"
       ],
       "pattern": "^([^\\p{Cc}\\p{Cf}\\p{Zl}\\p{Zp}]|[\\t\\n\\r])*$",
       "x-pattern-help": "text without control characters",
       "x-unpackaged": true
      },
      "timezone": {
       "type": [
        "string",
        "number",
        "boolean"
       ],
       "pattern": "^([^\\p{Cc}\\p{Cf}\\p{Zl}\\p{Zp}]|[\\t\\n\\r])*$",
       "x-pattern-help": "text without control characters",
       "x-unpackaged": true
      },
      "timezone_abbreviations": {
       "type": [
        "string",
        "number",
        "boolean"
       ],
       "pattern": "^([^\\p{Cc}\\p{Cf}\\p{Zl}\\p{Zp}]|[\\t\\n\\r])*$",
       "x-pattern-help": "text without control characters",
       "x-unpackaged": true
      },
      "trace_connection_negotiation": {
       "enum": [
        true,
        false,
        "on",
        "true",
        "yes",
        "off",
        "false",
        "no"
       ],
       "x-typescript": "boolean | \"on\" | \"off\"",
       "x-unpackaged": true
      },
      "trace_notify": {
       "enum": [
        true,
        false,
        "on",
        "true",
        "yes",
        "off",
        "false",
        "no"
       ],
       "x-typescript": "boolean | \"on\" | \"off\"",
       "x-unpackaged": true
      },
      "trace_recovery_messages": {
       "enum": [
        "debug5",
        "debug4",
        "debug3",
        "debug2",
        "debug1",
        "log",
        "notice",
        "warning",
        "error"
       ],
       "x-unpackaged": true
      },
      "trace_sort": {
       "enum": [
        true,
        false,
        "on",
        "true",
        "yes",
        "off",
        "false",
        "no"
       ],
       "x-typescript": "boolean | \"on\" | \"off\"",
       "x-unpackaged": true
      },
      "track_activities": {
       "enum": [
        true,
        false,
        "on",
        "true",
        "yes",
        "off",
        "false",
        "no"
       ],
       "x-typescript": "boolean | \"on\" | \"off\"",
       "x-unpackaged": true
      },
      "track_activity_query_size": {
       "type": [
        "integer",
        "string"
       ],
       "pattern": "^[0-9]+(\\.[0-9]+)? ?(B|kB|MB|GB|TB)?$",
       "x-pattern-help": "text with a unit (B, kB, MB, GB, TB)",
       "x-typescript": "number | `${number}${\"\" | \"B\" | \"kB\" | \"MB\" | \"GB\" | \"TB\"}`",
       "x-unit": "B where no unit is given",
       "minimum": 100,
       "maximum": 1048576,
       "x-unpackaged": true
      },
      "track_commit_timestamp": {
       "enum": [
        true,
        false,
        "on",
        "true",
        "yes",
        "off",
        "false",
        "no"
       ],
       "x-typescript": "boolean | \"on\" | \"off\"",
       "x-unpackaged": true
      },
      "track_cost_delay_timing": {
       "enum": [
        true,
        false,
        "on",
        "true",
        "yes",
        "off",
        "false",
        "no"
       ],
       "x-typescript": "boolean | \"on\" | \"off\"",
       "x-unpackaged": true
      },
      "track_counts": {
       "enum": [
        true,
        false,
        "on",
        "true",
        "yes",
        "off",
        "false",
        "no"
       ],
       "x-typescript": "boolean | \"on\" | \"off\"",
       "x-unpackaged": true
      },
      "track_functions": {
       "enum": [
        "none",
        "pl",
        "all"
       ],
       "x-unpackaged": true
      },
      "track_io_timing": {
       "enum": [
        true,
        false,
        "on",
        "true",
        "yes",
        "off",
        "false",
        "no"
       ],
       "x-typescript": "boolean | \"on\" | \"off\""
      },
      "track_wal_io_timing": {
       "enum": [
        true,
        false,
        "on",
        "true",
        "yes",
        "off",
        "false",
        "no"
       ],
       "x-typescript": "boolean | \"on\" | \"off\"",
       "x-unpackaged": true
      },
      "transaction_buffers": {
       "type": [
        "integer",
        "string"
       ],
       "pattern": "^[0-9]+(\\.[0-9]+)? ?(B|kB|MB|GB|TB)?$",
       "x-pattern-help": "text with a unit (B, kB, MB, GB, TB)",
       "x-typescript": "number | `${number}${\"\" | \"B\" | \"kB\" | \"MB\" | \"GB\" | \"TB\"}`",
       "x-unit": "8kB where no unit is given",
       "minimum": 0,
       "maximum": 131072,
       "x-unpackaged": true
      },
      "transaction_timeout": {
       "type": [
        "integer",
        "string"
       ],
       "pattern": "^[0-9]+(\\.[0-9]+)? ?(us|ms|s|min|h|d)?$",
       "x-pattern-help": "text with a unit (us, ms, s, min, h, d)",
       "x-typescript": "number | `${number}${\"\" | \"us\" | \"ms\" | \"s\" | \"min\" | \"h\" | \"d\"}`",
       "x-unit": "ms where no unit is given",
       "minimum": 0,
       "maximum": 2147483647,
       "x-unpackaged": true
      },
      "transform_null_equals": {
       "enum": [
        true,
        false,
        "on",
        "true",
        "yes",
        "off",
        "false",
        "no"
       ],
       "x-typescript": "boolean | \"on\" | \"off\"",
       "x-unpackaged": true
      },
      "unix_socket_directories": {
       "x-typescript": "never"
      },
      "unix_socket_group": {
       "x-typescript": "never"
      },
      "unix_socket_permissions": {
       "x-typescript": "never"
      },
      "update_process_title": {
       "enum": [
        true,
        false,
        "on",
        "true",
        "yes",
        "off",
        "false",
        "no"
       ],
       "x-typescript": "boolean | \"on\" | \"off\"",
       "x-unpackaged": true
      },
      "vacuum_buffer_usage_limit": {
       "type": [
        "integer",
        "string"
       ],
       "pattern": "^[0-9]+(\\.[0-9]+)? ?(B|kB|MB|GB|TB)?$",
       "x-pattern-help": "text with a unit (B, kB, MB, GB, TB)",
       "x-typescript": "number | `${number}${\"\" | \"B\" | \"kB\" | \"MB\" | \"GB\" | \"TB\"}`",
       "x-unit": "kB where no unit is given",
       "minimum": 0,
       "maximum": 16777216,
       "x-unpackaged": true
      },
      "vacuum_cost_delay": {
       "type": [
        "number",
        "string"
       ],
       "pattern": "^[0-9]+(\\.[0-9]+)? ?(us|ms|s|min|h|d)?$",
       "x-pattern-help": "text with a unit (us, ms, s, min, h, d)",
       "x-typescript": "number | `${number}${\"\" | \"us\" | \"ms\" | \"s\" | \"min\" | \"h\" | \"d\"}`",
       "x-unit": "ms where no unit is given",
       "minimum": 0,
       "maximum": 100,
       "x-unpackaged": true
      },
      "vacuum_cost_limit": {
       "type": [
        "integer",
        "string"
       ],
       "pattern": "^(0|-?[1-9][0-9]*)$",
       "x-pattern-help": "such a number as text",
       "x-typescript": "number | `${number}`",
       "minimum": 1,
       "maximum": 10000,
       "x-unpackaged": true
      },
      "vacuum_cost_page_dirty": {
       "type": [
        "integer",
        "string"
       ],
       "pattern": "^(0|-?[1-9][0-9]*)$",
       "x-pattern-help": "such a number as text",
       "x-typescript": "number | `${number}`",
       "minimum": 0,
       "maximum": 10000,
       "x-unpackaged": true
      },
      "vacuum_cost_page_hit": {
       "type": [
        "integer",
        "string"
       ],
       "pattern": "^(0|-?[1-9][0-9]*)$",
       "x-pattern-help": "such a number as text",
       "x-typescript": "number | `${number}`",
       "minimum": 0,
       "maximum": 10000,
       "x-unpackaged": true
      },
      "vacuum_cost_page_miss": {
       "type": [
        "integer",
        "string"
       ],
       "pattern": "^(0|-?[1-9][0-9]*)$",
       "x-pattern-help": "such a number as text",
       "x-typescript": "number | `${number}`",
       "minimum": 0,
       "maximum": 10000,
       "x-unpackaged": true
      },
      "vacuum_defer_cleanup_age": {
       "type": [
        "integer",
        "string"
       ],
       "pattern": "^(0|-?[1-9][0-9]*)$",
       "x-pattern-help": "such a number as text",
       "x-typescript": "number | `${number}`",
       "minimum": 0,
       "maximum": 1000000,
       "x-unpackaged": true
      },
      "vacuum_failsafe_age": {
       "type": [
        "integer",
        "string"
       ],
       "pattern": "^(0|-?[1-9][0-9]*)$",
       "x-pattern-help": "such a number as text",
       "x-typescript": "number | `${number}`",
       "minimum": 0,
       "maximum": 2100000000,
       "x-unpackaged": true
      },
      "vacuum_freeze_min_age": {
       "type": [
        "integer",
        "string"
       ],
       "pattern": "^(0|-?[1-9][0-9]*)$",
       "x-pattern-help": "such a number as text",
       "x-typescript": "number | `${number}`",
       "minimum": 0,
       "maximum": 1000000000,
       "x-unpackaged": true
      },
      "vacuum_freeze_table_age": {
       "type": [
        "integer",
        "string"
       ],
       "pattern": "^(0|-?[1-9][0-9]*)$",
       "x-pattern-help": "such a number as text",
       "x-typescript": "number | `${number}`",
       "minimum": 0,
       "maximum": 2000000000,
       "x-unpackaged": true
      },
      "vacuum_max_eager_freeze_failure_rate": {
       "type": [
        "number",
        "string"
       ],
       "pattern": "^-?[0-9]+(\\.[0-9]+)?$",
       "x-pattern-help": "such a number as text",
       "x-typescript": "number | `${number}`",
       "minimum": 0,
       "maximum": 1,
       "x-unpackaged": true
      },
      "vacuum_multixact_failsafe_age": {
       "type": [
        "integer",
        "string"
       ],
       "pattern": "^(0|-?[1-9][0-9]*)$",
       "x-pattern-help": "such a number as text",
       "x-typescript": "number | `${number}`",
       "minimum": 0,
       "maximum": 2100000000,
       "x-unpackaged": true
      },
      "vacuum_multixact_freeze_min_age": {
       "type": [
        "integer",
        "string"
       ],
       "pattern": "^(0|-?[1-9][0-9]*)$",
       "x-pattern-help": "such a number as text",
       "x-typescript": "number | `${number}`",
       "minimum": 0,
       "maximum": 1000000000,
       "x-unpackaged": true
      },
      "vacuum_multixact_freeze_table_age": {
       "type": [
        "integer",
        "string"
       ],
       "pattern": "^(0|-?[1-9][0-9]*)$",
       "x-pattern-help": "such a number as text",
       "x-typescript": "number | `${number}`",
       "minimum": 0,
       "maximum": 2000000000,
       "x-unpackaged": true
      },
      "vacuum_truncate": {
       "enum": [
        true,
        false,
        "on",
        "true",
        "yes",
        "off",
        "false",
        "no"
       ],
       "x-typescript": "boolean | \"on\" | \"off\"",
       "x-unpackaged": true
      },
      "wal_buffers": {
       "type": [
        "integer",
        "string"
       ],
       "pattern": "^-?[0-9]+(\\.[0-9]+)? ?(B|kB|MB|GB|TB)?$",
       "x-pattern-help": "text with a unit (B, kB, MB, GB, TB)",
       "x-typescript": "number | `${number}${\"\" | \"B\" | \"kB\" | \"MB\" | \"GB\" | \"TB\"}`",
       "x-unit": "8kB where no unit is given",
       "minimum": -1,
       "maximum": 262143
      },
      "wal_compression": {
       "enum": [
        "pglz",
        "lz4",
        "zstd",
        "on",
        "off",
        true,
        false
       ]
      },
      "wal_consistency_checking": {
       "type": [
        "string",
        "number",
        "boolean"
       ],
       "pattern": "^([^\\p{Cc}\\p{Cf}\\p{Zl}\\p{Zp}]|[\\t\\n\\r])*$",
       "x-pattern-help": "text without control characters",
       "x-unpackaged": true
      },
      "wal_decode_buffer_size": {
       "type": [
        "integer",
        "string"
       ],
       "pattern": "^[0-9]+(\\.[0-9]+)? ?(B|kB|MB|GB|TB)?$",
       "x-pattern-help": "text with a unit (B, kB, MB, GB, TB)",
       "x-typescript": "number | `${number}${\"\" | \"B\" | \"kB\" | \"MB\" | \"GB\" | \"TB\"}`",
       "x-unit": "B where no unit is given",
       "minimum": 65536,
       "maximum": 1073741823,
       "x-unpackaged": true
      },
      "wal_init_zero": {
       "enum": [
        true,
        false,
        "on",
        "true",
        "yes",
        "off",
        "false",
        "no"
       ],
       "x-typescript": "boolean | \"on\" | \"off\"",
       "x-unpackaged": true
      },
      "wal_keep_size": {
       "type": [
        "integer",
        "string"
       ],
       "pattern": "^[0-9]+(\\.[0-9]+)? ?(B|kB|MB|GB|TB)?$",
       "x-pattern-help": "text with a unit (B, kB, MB, GB, TB)",
       "x-typescript": "number | `${number}${\"\" | \"B\" | \"kB\" | \"MB\" | \"GB\" | \"TB\"}`",
       "x-unit": "MB where no unit is given",
       "minimum": 0,
       "maximum": 2147483647
      },
      "wal_level": {
       "enum": [
        "replica",
        "logical"
       ]
      },
      "wal_log_hints": {
       "enum": [
        true,
        false,
        "on",
        "true",
        "yes",
        "off",
        "false",
        "no"
       ],
       "x-typescript": "boolean | \"on\" | \"off\"",
       "x-unpackaged": true
      },
      "wal_receiver_create_temp_slot": {
       "enum": [
        true,
        false,
        "on",
        "true",
        "yes",
        "off",
        "false",
        "no"
       ],
       "x-typescript": "boolean | \"on\" | \"off\"",
       "x-unpackaged": true
      },
      "wal_receiver_status_interval": {
       "type": [
        "integer",
        "string"
       ],
       "pattern": "^[0-9]+(\\.[0-9]+)? ?(us|ms|s|min|h|d)?$",
       "x-pattern-help": "text with a unit (us, ms, s, min, h, d)",
       "x-typescript": "number | `${number}${\"\" | \"us\" | \"ms\" | \"s\" | \"min\" | \"h\" | \"d\"}`",
       "x-unit": "s where no unit is given",
       "minimum": 0,
       "maximum": 2147483,
       "x-unpackaged": true
      },
      "wal_receiver_timeout": {
       "type": [
        "integer",
        "string"
       ],
       "pattern": "^[0-9]+(\\.[0-9]+)? ?(us|ms|s|min|h|d)?$",
       "x-pattern-help": "text with a unit (us, ms, s, min, h, d)",
       "x-typescript": "number | `${number}${\"\" | \"us\" | \"ms\" | \"s\" | \"min\" | \"h\" | \"d\"}`",
       "x-unit": "ms where no unit is given",
       "minimum": 0,
       "maximum": 2147483647,
       "x-unpackaged": true
      },
      "wal_recycle": {
       "enum": [
        true,
        false,
        "on",
        "true",
        "yes",
        "off",
        "false",
        "no"
       ],
       "x-typescript": "boolean | \"on\" | \"off\"",
       "x-unpackaged": true
      },
      "wal_retrieve_retry_interval": {
       "type": [
        "integer",
        "string"
       ],
       "pattern": "^[0-9]+(\\.[0-9]+)? ?(us|ms|s|min|h|d)?$",
       "x-pattern-help": "text with a unit (us, ms, s, min, h, d)",
       "x-typescript": "number | `${number}${\"\" | \"us\" | \"ms\" | \"s\" | \"min\" | \"h\" | \"d\"}`",
       "x-unit": "ms where no unit is given",
       "minimum": 1,
       "maximum": 2147483647,
       "x-unpackaged": true
      },
      "wal_sender_timeout": {
       "type": [
        "integer",
        "string"
       ],
       "pattern": "^[0-9]+(\\.[0-9]+)? ?(us|ms|s|min|h|d)?$",
       "x-pattern-help": "text with a unit (us, ms, s, min, h, d)",
       "x-typescript": "number | `${number}${\"\" | \"us\" | \"ms\" | \"s\" | \"min\" | \"h\" | \"d\"}`",
       "x-unit": "ms where no unit is given",
       "minimum": 0,
       "maximum": 2147483647
      },
      "wal_skip_threshold": {
       "type": [
        "integer",
        "string"
       ],
       "pattern": "^[0-9]+(\\.[0-9]+)? ?(B|kB|MB|GB|TB)?$",
       "x-pattern-help": "text with a unit (B, kB, MB, GB, TB)",
       "x-typescript": "number | `${number}${\"\" | \"B\" | \"kB\" | \"MB\" | \"GB\" | \"TB\"}`",
       "x-unit": "kB where no unit is given",
       "minimum": 0,
       "maximum": 2147483647,
       "x-unpackaged": true
      },
      "wal_summary_keep_time": {
       "type": [
        "integer",
        "string"
       ],
       "pattern": "^[0-9]+(\\.[0-9]+)? ?(us|ms|s|min|h|d)?$",
       "x-pattern-help": "text with a unit (us, ms, s, min, h, d)",
       "x-typescript": "number | `${number}${\"\" | \"us\" | \"ms\" | \"s\" | \"min\" | \"h\" | \"d\"}`",
       "x-unit": "min where no unit is given",
       "minimum": 0,
       "maximum": 35791394,
       "x-unpackaged": true
      },
      "wal_sync_method": {
       "enum": [
        "fsync",
        "fdatasync",
        "open_sync",
        "open_datasync"
       ],
       "x-unpackaged": true
      },
      "wal_writer_delay": {
       "type": [
        "integer",
        "string"
       ],
       "pattern": "^[0-9]+(\\.[0-9]+)? ?(us|ms|s|min|h|d)?$",
       "x-pattern-help": "text with a unit (us, ms, s, min, h, d)",
       "x-typescript": "number | `${number}${\"\" | \"us\" | \"ms\" | \"s\" | \"min\" | \"h\" | \"d\"}`",
       "x-unit": "ms where no unit is given",
       "minimum": 1,
       "maximum": 10000,
       "x-unpackaged": true
      },
      "wal_writer_flush_after": {
       "type": [
        "integer",
        "string"
       ],
       "pattern": "^[0-9]+(\\.[0-9]+)? ?(B|kB|MB|GB|TB)?$",
       "x-pattern-help": "text with a unit (B, kB, MB, GB, TB)",
       "x-typescript": "number | `${number}${\"\" | \"B\" | \"kB\" | \"MB\" | \"GB\" | \"TB\"}`",
       "x-unit": "8kB where no unit is given",
       "minimum": 0,
       "maximum": 2147483647,
       "x-unpackaged": true
      },
      "work_mem": {
       "type": [
        "integer",
        "string"
       ],
       "pattern": "^[0-9]+(\\.[0-9]+)? ?(B|kB|MB|GB|TB)?$",
       "x-pattern-help": "text with a unit (B, kB, MB, GB, TB)",
       "x-typescript": "number | `${number}${\"\" | \"B\" | \"kB\" | \"MB\" | \"GB\" | \"TB\"}`",
       "x-unit": "kB where no unit is given",
       "minimum": 64,
       "maximum": 2147483647
      },
      "xmlbinary": {
       "enum": [
        "base64",
        "hex"
       ],
       "x-unpackaged": true
      },
      "xmloption": {
       "enum": [
        "content",
        "document"
       ],
       "x-unpackaged": true
      },
      "zero_damaged_pages": {
       "enum": [
        true,
        false,
        "on",
        "true",
        "yes",
        "off",
        "false",
        "no"
       ],
       "x-typescript": "boolean | \"on\" | \"off\"",
       "x-unpackaged": true
      }
     },
     "type": "object",
     "x-pattern-help": "parameters of PostgreSQL, and such of extensions, which have a dot",
     "additionalProperties": false,
     "patternProperties": {
      "^[a-z_][a-z0-9_]*\\.[a-z_][a-z0-9_]*$": {
       "type": [
        "string",
        "number",
        "boolean"
       ],
       "pattern": "^([^\\p{Cc}\\p{Cf}\\p{Zl}\\p{Zp}]|[\\t\\n\\r])*$",
       "x-pattern-help": "text without control characters",
       "x-typescript-key": "`${string}.${string}`"
      }
     },
     "propertyNames": {
      "x-pattern-help": "a parameter's name in lower case that is not one of those which the chart sets itself (addresses, port, files, includes, who follows whom and whom commits wait for, recovery)",
      "not": {
       "enum": [
        "cluster_name",
        "config_file",
        "data_directory",
        "default_transaction_read_only",
        "external_pid_file",
        "hba_file",
        "hot_standby",
        "ident_file",
        "include",
        "include_dir",
        "include_if_exists",
        "listen_addresses",
        "max_wal_senders",
        "password_encryption",
        "port",
        "primary_conninfo",
        "primary_slot_name",
        "promote_trigger_file",
        "recovery_target",
        "recovery_target_action",
        "recovery_target_inclusive",
        "recovery_target_lsn",
        "recovery_target_name",
        "recovery_target_time",
        "recovery_target_timeline",
        "recovery_target_xid",
        "restore_command",
        "synchronous_standby_names",
        "unix_socket_directories",
        "unix_socket_group",
        "unix_socket_permissions"
       ]
      }
     },
     "default": {}
    },
    "tuning": {
     "type": "string",
     "enum": [
      "auto",
      "none"
     ],
     "default": "auto"
    },
    "hba": {
     "type": "array",
     "items": {
      "type": "object",
      "additionalProperties": false,
      "required": [
       "type",
       "method"
      ],
      "properties": {
       "type": {
        "type": "string",
        "enum": [
         "host",
         "hostssl",
         "hostnossl",
         "local"
        ]
       },
       "databases": {
        "type": "array",
        "minItems": 1,
        "items": {
         "type": "string",
         "pattern": "^[^\\p{Cc}\\p{Cf}\\p{Zl}\\p{Zp}]+$",
         "x-pattern-help": "a name in one line"
        }
       },
       "users": {
        "type": "array",
        "minItems": 1,
        "items": {
         "type": "string",
         "pattern": "^[^\\p{Cc}\\p{Cf}\\p{Zl}\\p{Zp}]+$",
         "x-pattern-help": "a name in one line"
        }
       },
       "address": {
        "type": "string",
        "pattern": "^(all|samehost|samenet|((25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)\\.){3}(25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)/(3[0-2]|[12]?\\d)|[0-9a-fA-F:.]*:[0-9a-fA-F:.]*/(12[0-8]|1[01]\\d|[1-9]?\\d)|\\.?([A-Za-z0-9]([A-Za-z0-9-]*[A-Za-z0-9])?\\.)*[A-Za-z]([A-Za-z0-9-]*[A-Za-z0-9])?)$",
        "x-pattern-help": "an address and the length of its prefix (10.0.0.0/8, fd00::/8), a host's name, all, samehost or samenet"
       },
       "method": {
        "type": "string",
        "enum": [
         "scram-sha-256",
         "md5",
         "cert",
         "ldap",
         "radius",
         "gss",
         "pam",
         "ident",
         "peer",
         "oauth",
         "password",
         "trust",
         "reject"
        ]
       },
       "options": {
        "type": "object",
        "additionalProperties": {
         "type": "string",
         "pattern": "^[^\\p{Cc}\\p{Cf}\\p{Zl}\\p{Zp}]*$",
         "x-pattern-help": "one line of text"
        },
        "propertyNames": {
         "pattern": "^[a-z_]+$",
         "x-pattern-help": "the name of an option in lower case"
        }
       },
       "allowTrust": {
        "type": "boolean"
       },
       "allowReplication": {
        "type": "boolean"
       }
      },
      "allOf": [
       {
        "if": {
         "required": [
          "method"
         ],
         "properties": {
          "method": {
           "const": "trust"
          }
         }
        },
        "then": {
         "required": [
          "allowTrust"
         ],
         "properties": {
          "allowTrust": {
           "const": true
          }
         }
        }
       },
       {
        "if": {
         "required": [
          "databases"
         ],
         "properties": {
          "databases": {
           "contains": {
            "const": "replication"
           }
          }
         }
        },
        "then": {
         "required": [
          "allowReplication"
         ],
         "properties": {
          "allowReplication": {
           "const": true
          }
         }
        }
       },
       {
        "if": {
         "required": [
          "method"
         ],
         "properties": {
          "method": {
           "const": "password"
          }
         }
        },
        "then": {
         "properties": {
          "type": {
           "const": "hostssl"
          }
         }
        }
       },
       {
        "if": {
         "required": [
          "method"
         ],
         "properties": {
          "method": {
           "const": "peer"
          }
         }
        },
        "then": {
         "properties": {
          "type": {
           "const": "local"
          }
         }
        }
       },
       {
        "if": {
         "required": [
          "type"
         ],
         "properties": {
          "type": {
           "const": "local"
          }
         }
        },
        "then": {
         "properties": {
          "address": {
           "enum": [
            ""
           ]
          }
         }
        },
        "else": {
         "required": [
          "address"
         ]
        }
       }
      ]
     },
     "default": []
    },
    "initScripts": {
     "type": "object",
     "additionalProperties": false,
     "properties": {
      "inline": {
       "type": "object",
       "additionalProperties": {
        "type": "string",
        "minLength": 1
       },
       "propertyNames": {
        "pattern": "^[A-Za-z0-9][A-Za-z0-9._-]*\\.(sql|sh)$",
        "maxLength": 200,
        "x-pattern-help": "a file name that ends in .sql or .sh, of letters, digits, \"-\", \"_\" and \".\""
       },
       "default": {}
      },
      "configMap": {
       "type": "string",
       "pattern": "^([a-z0-9]([-a-z0-9.]*[a-z0-9])?)?$",
       "x-pattern-help": "the name of a ConfigMap in the release's namespace",
       "maxLength": 253,
       "default": ""
      },
      "secret": {
       "type": "string",
       "pattern": "^([a-z0-9]([-a-z0-9.]*[a-z0-9])?)?$",
       "x-pattern-help": "the name of a Secret in the release's namespace",
       "maxLength": 253,
       "default": ""
      }
     }
    },
    "roles": {
     "type": "object",
     "propertyNames": {
      "type": "string",
      "pattern": "^[^\\p{Cc}\\p{Cf}\\p{Zl}\\p{Zp}]+$",
      "maxLength": 63,
      "x-max-bytes": 63,
      "x-pattern-help": "a name of at most 63 bytes in one line",
      "not": {
       "pattern": "^(pg_.*|postgres|replicator|public|none)$",
       "x-pattern-help": "\"postgres\", \"replicator\", \"public\", \"none\" and what begins with \"pg_\""
      }
     },
     "additionalProperties": {
      "type": "object",
      "additionalProperties": false,
      "properties": {
       "login": {
        "type": "boolean"
       },
       "passwordSecret": {
        "type": "object",
        "additionalProperties": false,
        "required": [
         "name"
        ],
        "properties": {
         "name": {
          "type": "string",
          "pattern": "^[a-z0-9]([-a-z0-9.]*[a-z0-9])?$",
          "x-pattern-help": "the name of a Secret in the release's namespace",
          "maxLength": 253
         },
         "key": {
          "type": "string",
          "pattern": "^[-._a-zA-Z0-9]+$",
          "maxLength": 128,
          "x-pattern-help": "at most 128 letters, digits, \"-\", \"_\" and \".\"",
          "not": {
           "pattern": "^\\.(\\.|$)",
           "x-pattern-help": "\".\" and what begins with \"..\""
          }
         }
        }
       },
       "memberOf": {
        "type": "array",
        "items": {
         "type": "string",
         "pattern": "^[^\\p{Cc}\\p{Cf}\\p{Zl}\\p{Zp}]+$",
         "maxLength": 63,
         "x-max-bytes": 63,
         "x-pattern-help": "a name of at most 63 bytes in one line"
        }
       },
       "inherit": {
        "type": "boolean"
       },
       "connectionLimit": {
        "type": "integer",
        "minimum": -1,
        "maximum": 262143,
        "x-unit": "connections"
       },
       "createDatabase": {
        "type": "boolean"
       },
       "createRole": {
        "type": "boolean"
       },
       "replication": {
        "type": "boolean"
       },
       "bypassRls": {
        "type": "boolean"
       },
       "superuser": {
        "type": "boolean"
       }
      }
     },
     "default": {}
    },
    "databases": {
     "type": "object",
     "propertyNames": {
      "type": "string",
      "pattern": "^[^\\p{Cc}\\p{Cf}\\p{Zl}\\p{Zp}]+$",
      "maxLength": 63,
      "x-max-bytes": 63,
      "x-pattern-help": "a name of at most 63 bytes in one line",
      "not": {
       "enum": [
        "template0",
        "template1"
       ],
       "x-pattern-help": "\"template0\" and \"template1\""
      }
     },
     "additionalProperties": {
      "type": "object",
      "additionalProperties": false,
      "properties": {
       "owner": {
        "type": "string",
        "pattern": "^[^\\p{Cc}\\p{Cf}\\p{Zl}\\p{Zp}]+$",
        "maxLength": 63,
        "x-max-bytes": 63,
        "x-pattern-help": "a name of at most 63 bytes in one line"
       },
       "connectionLimit": {
        "type": "integer",
        "minimum": -1,
        "maximum": 262143,
        "x-unit": "connections"
       },
       "extensions": {
        "type": "object",
        "propertyNames": {
         "type": "string",
         "pattern": "^[^\\p{Cc}\\p{Cf}\\p{Zl}\\p{Zp}]+$",
         "maxLength": 63,
         "x-max-bytes": 63,
         "x-pattern-help": "a name of at most 63 bytes in one line"
        },
        "additionalProperties": {
         "type": "object",
         "additionalProperties": false,
         "properties": {
          "version": {
           "type": "string",
           "pattern": "^[^\\p{Cc}\\p{Cf}\\p{Zl}\\p{Zp}]+$",
           "maxLength": 63,
           "x-max-bytes": 63,
           "x-pattern-help": "a name of at most 63 bytes in one line"
          },
          "update": {
           "type": "boolean"
          },
          "schema": {
           "type": "string",
           "pattern": "^[^\\p{Cc}\\p{Cf}\\p{Zl}\\p{Zp}]+$",
           "maxLength": 63,
           "x-max-bytes": 63,
           "x-pattern-help": "a name of at most 63 bytes in one line"
          }
         }
        }
       }
      }
     },
     "default": {}
    }
   }
  },
  "auth": {
   "type": "object",
   "additionalProperties": false,
   "properties": {
    "username": {
     "type": "string",
     "pattern": "^[a-z_][a-z0-9_-]{0,62}$",
     "x-pattern-help": "at most 63 lower-case letters, digits, \"_\" and \"-\", beginning with a letter or \"_\"",
     "not": {
      "pattern": "^(pg_.*|postgres|replicator|public|none)$",
      "x-pattern-help": "\"postgres\", \"replicator\", \"public\", \"none\" and what begins with \"pg_\""
     },
     "default": "app"
    },
    "database": {
     "type": "string",
     "pattern": "^[a-z_][a-z0-9_-]{0,62}$",
     "x-pattern-help": "at most 63 lower-case letters, digits, \"_\" and \"-\", beginning with a letter or \"_\"",
     "not": {
      "enum": [
       "postgres",
       "template0",
       "template1"
      ]
     },
     "default": "app"
    },
    "existingSecret": {
     "type": "string",
     "pattern": "^([a-z0-9]([-a-z0-9.]*[a-z0-9])?)?$",
     "x-pattern-help": "the name of a Secret in the release's namespace",
     "maxLength": 253,
     "default": ""
    },
    "secretKeys": {
     "type": "object",
     "additionalProperties": false,
     "properties": {
      "superuser": {
       "type": "string",
       "pattern": "^[-._a-zA-Z0-9]+$",
       "maxLength": 128,
       "x-pattern-help": "at most 128 letters, digits, \"-\", \"_\" and \".\"",
       "not": {
        "pattern": "^\\.(\\.|$)",
        "x-pattern-help": "\".\" and what begins with \"..\""
       },
       "default": "postgres-password"
      },
      "replication": {
       "type": "string",
       "pattern": "^[-._a-zA-Z0-9]+$",
       "maxLength": 128,
       "x-pattern-help": "at most 128 letters, digits, \"-\", \"_\" and \".\"",
       "not": {
        "pattern": "^\\.(\\.|$)",
        "x-pattern-help": "\".\" and what begins with \"..\""
       },
       "default": "replication-password"
      },
      "application": {
       "type": "string",
       "pattern": "^[-._a-zA-Z0-9]+$",
       "maxLength": 128,
       "x-pattern-help": "at most 128 letters, digits, \"-\", \"_\" and \".\"",
       "not": {
        "pattern": "^\\.(\\.|$)",
        "x-pattern-help": "\".\" and what begins with \"..\""
       },
       "default": "password"
      }
     }
    },
    "rotation": {
     "type": "string",
     "pattern": "^[A-Za-z0-9._:-]*$",
     "maxLength": 63,
     "x-pattern-help": "a word of your own, such as a date",
     "default": ""
    }
   }
  },
  "connectionSecret": {
   "type": "object",
   "additionalProperties": false,
   "properties": {
    "enabled": {
     "type": "boolean",
     "default": true
    },
    "uriParameters": {
     "type": "object",
     "x-removable": true,
     "additionalProperties": {
      "type": [
       "string",
       "integer",
       "boolean"
      ],
      "pattern": "^[-A-Za-z0-9._~]*$",
      "x-pattern-help": "letters, digits, \"-\", \".\", \"_\" and \"~\""
     },
     "propertyNames": {
      "pattern": "^[A-Za-z][A-Za-z0-9_]*$",
      "x-pattern-help": "a parameter's name that isn't one of those which the chart sets itself (host, hostaddr, port, dbname, user, password, service, targetServerType, PGHOST, PGPORT, PGDBNAME)",
      "not": {
       "enum": [
        "host",
        "hostaddr",
        "port",
        "dbname",
        "user",
        "password",
        "service",
        "targetServerType",
        "PGHOST",
        "PGPORT",
        "PGDBNAME"
       ]
      }
     },
     "default": {
      "connect_timeout": 2,
      "keepalives_idle": 2,
      "keepalives_interval": 1,
      "keepalives_count": 2,
      "tcp_user_timeout": 3000
     }
    },
    "jdbcParameters": {
     "type": "object",
     "x-removable": true,
     "additionalProperties": {
      "type": [
       "string",
       "integer",
       "boolean"
      ],
      "pattern": "^[-A-Za-z0-9._~]*$",
      "x-pattern-help": "letters, digits, \"-\", \".\", \"_\" and \"~\""
     },
     "propertyNames": {
      "pattern": "^[A-Za-z][A-Za-z0-9_]*$",
      "x-pattern-help": "a parameter's name that isn't one of those which the chart sets itself (host, hostaddr, port, dbname, user, password, service, targetServerType, PGHOST, PGPORT, PGDBNAME)",
      "not": {
       "enum": [
        "host",
        "hostaddr",
        "port",
        "dbname",
        "user",
        "password",
        "service",
        "targetServerType",
        "PGHOST",
        "PGPORT",
        "PGDBNAME"
       ]
      }
     },
     "default": {
      "connectTimeout": 2,
      "socketTimeout": 300,
      "tcpKeepAlive": true
     }
    }
   }
  },
  "service": {
   "type": "object",
   "additionalProperties": false,
   "x-variants": {
    "key": "type",
    "only": {
     "ClusterIP": [],
     "NodePort": [
      "nodePort",
      "externalTrafficPolicy"
     ],
     "LoadBalancer": [
      "nodePort",
      "externalTrafficPolicy",
      "loadBalancerClass",
      "loadBalancerSourceRanges"
     ]
    }
   },
   "allOf": [
    {
     "if": {
      "properties": {
       "ipFamilyPolicy": {
        "const": "SingleStack"
       }
      },
      "required": [
       "ipFamilyPolicy"
      ]
     },
     "then": {
      "properties": {
       "ipFamilies": {
        "maxItems": 1,
        "x-contradiction": "two families need ipFamilyPolicy PreferDualStack or RequireDualStack"
       }
      }
     }
    }
   ],
   "properties": {
    "type": {
     "type": "string",
     "enum": [
      "ClusterIP",
      "NodePort",
      "LoadBalancer"
     ],
     "default": "ClusterIP"
    },
    "port": {
     "type": "integer",
     "minimum": 1,
     "maximum": 65535,
     "default": 5432
    },
    "nodePort": {
     "type": "integer",
     "minimum": 1,
     "maximum": 65535,
     "x-compare": {
      "other-than": "/service/nodePort"
     }
    },
    "loadBalancerClass": {
     "type": "string",
     "pattern": "^([a-z0-9]([-a-z0-9]*[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*/)?[A-Za-z0-9]([-A-Za-z0-9_.]{0,61}[A-Za-z0-9])?$",
     "maxLength": 317,
     "x-pattern-help": "a name such as service.k8s.aws/nlb"
    },
    "loadBalancerSourceRanges": {
     "type": "array",
     "items": {
      "type": "string",
      "pattern": "^(((25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)\\.){3}(25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)/(3[0-2]|[12]?\\d)|[0-9a-fA-F:.]*:[0-9a-fA-F:.]*/(12[0-8]|1[01]\\d|[1-9]?\\d))$",
      "x-pattern-help": "an address and the length of its prefix, for example 10.0.0.0/8 or fd00::/8"
     },
     "default": []
    },
    "externalTrafficPolicy": {
     "type": "string",
     "enum": [
      "Cluster",
      "Local"
     ]
    },
    "ipFamilyPolicy": {
     "type": "string",
     "enum": [
      "SingleStack",
      "PreferDualStack",
      "RequireDualStack"
     ]
    },
    "ipFamilies": {
     "type": "array",
     "items": {
      "type": "string",
      "enum": [
       "IPv4",
       "IPv6"
      ]
     },
     "maxItems": 2,
     "uniqueItems": true,
     "default": []
    },
    "annotations": {
     "type": "object",
     "additionalProperties": {
      "type": "string"
     },
     "propertyNames": {
      "type": "string",
      "pattern": "^([a-z0-9]([-a-z0-9]*[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*/)?[A-Za-z0-9]([-A-Za-z0-9_.]{0,61}[A-Za-z0-9])?$",
      "maxLength": 317,
      "x-pattern-help": "at most 63 letters, digits, \"-\", \"_\" and \".\", after an optional domain and \"/\"; none of those which the chart sets itself",
      "not": {
       "pattern": "^(helm\\.sh/|meta\\.helm\\.sh/|helmwright/|kube-score/|checkov\\.io/|argocd\\.argoproj\\.io/sync-options$)"
      }
     }
    }
   }
  },
  "replicas": {
   "type": "object",
   "additionalProperties": false,
   "properties": {
    "count": {
     "type": "integer",
     "minimum": 0,
     "maximum": 15,
     "x-unit": "servers",
     "default": 1
    },
    "service": {
     "type": "object",
     "additionalProperties": false,
     "x-variants": {
      "key": "type",
      "only": {
       "ClusterIP": [],
       "NodePort": [
        "nodePort",
        "externalTrafficPolicy"
       ],
       "LoadBalancer": [
        "nodePort",
        "externalTrafficPolicy",
        "loadBalancerClass",
        "loadBalancerSourceRanges"
       ]
      }
     },
     "allOf": [
      {
       "if": {
        "properties": {
         "ipFamilyPolicy": {
          "const": "SingleStack"
         }
        },
        "required": [
         "ipFamilyPolicy"
        ]
       },
       "then": {
        "properties": {
         "ipFamilies": {
          "maxItems": 1,
          "x-contradiction": "two families need ipFamilyPolicy PreferDualStack or RequireDualStack"
         }
        }
       }
      }
     ],
     "properties": {
      "type": {
       "type": "string",
       "enum": [
        "ClusterIP",
        "NodePort",
        "LoadBalancer"
       ],
       "default": "ClusterIP"
      },
      "port": {
       "type": "integer",
       "minimum": 1,
       "maximum": 65535,
       "default": 5432
      },
      "nodePort": {
       "type": "integer",
       "minimum": 1,
       "maximum": 65535,
       "x-compare": {
        "other-than": "/service/nodePort"
       }
      },
      "loadBalancerClass": {
       "type": "string",
       "pattern": "^([a-z0-9]([-a-z0-9]*[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*/)?[A-Za-z0-9]([-A-Za-z0-9_.]{0,61}[A-Za-z0-9])?$",
       "maxLength": 317,
       "x-pattern-help": "a name such as service.k8s.aws/nlb"
      },
      "loadBalancerSourceRanges": {
       "type": "array",
       "items": {
        "type": "string",
        "pattern": "^(((25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)\\.){3}(25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)/(3[0-2]|[12]?\\d)|[0-9a-fA-F:.]*:[0-9a-fA-F:.]*/(12[0-8]|1[01]\\d|[1-9]?\\d))$",
        "x-pattern-help": "an address and the length of its prefix, for example 10.0.0.0/8 or fd00::/8"
       },
       "default": []
      },
      "externalTrafficPolicy": {
       "type": "string",
       "enum": [
        "Cluster",
        "Local"
       ]
      },
      "ipFamilyPolicy": {
       "type": "string",
       "enum": [
        "SingleStack",
        "PreferDualStack",
        "RequireDualStack"
       ]
      },
      "ipFamilies": {
       "type": "array",
       "items": {
        "type": "string",
        "enum": [
         "IPv4",
         "IPv6"
        ]
       },
       "maxItems": 2,
       "uniqueItems": true,
       "default": []
      },
      "annotations": {
       "type": "object",
       "additionalProperties": {
        "type": "string"
       },
       "propertyNames": {
        "type": "string",
        "pattern": "^([a-z0-9]([-a-z0-9]*[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*/)?[A-Za-z0-9]([-A-Za-z0-9_.]{0,61}[A-Za-z0-9])?$",
        "maxLength": 317,
        "x-pattern-help": "at most 63 letters, digits, \"-\", \"_\" and \".\", after an optional domain and \"/\"; none of those which the chart sets itself",
        "not": {
         "pattern": "^(helm\\.sh/|meta\\.helm\\.sh/|helmwright/|kube-score/|checkov\\.io/|argocd\\.argoproj\\.io/sync-options$)"
        }
       }
      }
     }
    }
   }
  },
  "replication": {
   "type": "object",
   "additionalProperties": false,
   "properties": {
    "slotLimitPercent": {
     "type": "integer",
     "minimum": 5,
     "maximum": 80,
     "x-unit": "percent of storage.wal.size",
     "default": 40
    },
    "primary": {
     "type": "integer",
     "minimum": 0,
     "maximum": 15,
     "x-compare": {
      "at-most": "/replicas/count"
     }
    },
    "synchronous": {
     "type": "object",
     "additionalProperties": false,
     "properties": {
      "standbys": {
       "type": "integer",
       "minimum": 0,
       "maximum": 15,
       "x-compare": {
        "at-most": "/replicas/count"
       },
       "x-unit": "servers",
       "default": 0
      },
      "whenMissing": {
       "type": "string",
       "enum": [
        "wait",
        "continue"
       ],
       "default": "wait"
      }
     }
    }
   }
  },
  "failover": {
   "type": "object",
   "additionalProperties": false,
   "properties": {
    "checker": {
     "type": "object",
     "additionalProperties": false,
     "properties": {
      "enabled": {
       "type": "boolean",
       "default": false
      },
      "schedule": {
       "type": "string",
       "x-format": "cron",
       "pattern": "^(@(yearly|annually|monthly|weekly|daily|midnight|hourly)|([*?]|[0-5]?\\d)([-,]([*?]|[0-5]?\\d)|/\\d+)* ([*?]|[01]?\\d|2[0-3])([-,]([*?]|[01]?\\d|2[0-3])|/\\d+)* ([*?]|0?[1-9]|[12]\\d|3[01])([-,]([*?]|0?[1-9]|[12]\\d|3[01])|/\\d+)* ([*?]|0?[1-9]|1[0-2]|[A-Za-z]{3})([-,]([*?]|0?[1-9]|1[0-2]|[A-Za-z]{3})|/\\d+)* ([*?]|[0-6]|[A-Za-z]{3})([-,]([*?]|[0-6]|[A-Za-z]{3})|/\\d+)*)$",
       "not": {
        "pattern": "/0*( |,|$)",
        "x-pattern-help": "a step of 0"
       },
       "x-pattern-help": "five fields (minute 0-59, hour 0-23, day 1-31, month 1-12, weekday 0-6), or @daily and the like",
       "default": "*/2 * * * *"
      }
     }
    },
    "readNodes": {
     "type": "boolean",
     "default": false
    }
   }
  },
  "storage": {
   "type": "object",
   "additionalProperties": false,
   "allOf": [
    {
     "x-unpackaged": true,
     "if": {
      "required": [
       "wal"
      ]
     },
     "then": {
      "properties": {
       "wal": {
        "properties": {
         "size": {
          "pattern": "^(6[4-9]|[7-9][0-9]|[1-9][0-9]{2,})Mi$|[GT]i$",
          "x-contradiction": "PostgreSQL's WAL comes in segments of 16 MB, and a server needs some of them. At least 64Mi"
         }
        }
       }
      }
     }
    }
   ],
   "properties": {
    "retain": {
     "type": "boolean",
     "default": true
    },
    "ownStorageClass": {
     "type": "object",
     "additionalProperties": false,
     "allOf": [
      {
       "if": {
        "properties": {
         "enabled": {
          "const": true
         }
        },
        "required": [
         "enabled"
        ]
       },
       "then": {
        "properties": {
         "provisioner": {
          "minLength": 1,
          "x-contradiction": "a StorageClass needs one, for example ebs.csi.aws.com"
         }
        }
       }
      }
     ],
     "properties": {
      "enabled": {
       "type": "boolean",
       "default": false
      },
      "provisioner": {
       "type": "string",
       "pattern": "^([a-zA-Z0-9]([-a-zA-Z0-9./]*[a-zA-Z0-9])?)?$",
       "x-pattern-help": "a provisioner's name, such as ebs.csi.aws.com",
       "default": ""
      },
      "parameters": {
       "type": "object",
       "additionalProperties": {
        "type": "string"
       }
      },
      "reclaimPolicy": {
       "type": "string",
       "enum": [
        "Retain",
        "Delete"
       ],
       "default": "Retain"
      },
      "allowVolumeExpansion": {
       "type": "boolean",
       "default": true
      },
      "volumeBindingMode": {
       "type": "string",
       "enum": [
        "WaitForFirstConsumer",
        "Immediate"
       ],
       "default": "WaitForFirstConsumer"
      },
      "mountOptions": {
       "type": "array",
       "items": {
        "type": "string",
        "minLength": 1
       }
      }
     }
    },
    "data": {
     "type": "object",
     "additionalProperties": false,
     "properties": {
      "size": {
       "type": "string",
       "pattern": "^[1-9][0-9]{0,6}(Mi|Gi|Ti)$",
       "x-pattern-help": "a whole number with a binary unit, for example 512Mi, 10Gi or 2Ti",
       "x-typescript": "`${number}Mi` | `${number}Gi` | `${number}Ti`",
       "default": "8Gi"
      },
      "storageClass": {
       "type": "string",
       "pattern": "^([a-z0-9]([-a-z0-9.]*[a-z0-9])?)?$",
       "x-pattern-help": "the name of a StorageClass, or empty for the default class",
       "maxLength": 253,
       "default": ""
      },
      "accessModes": {
       "type": "array",
       "minItems": 1,
       "uniqueItems": true,
       "items": {
        "type": "string",
        "enum": [
         "ReadWriteOnce",
         "ReadWriteOncePod",
         "ReadWriteMany"
        ]
       },
       "not": {
        "contains": {
         "const": "ReadWriteOncePod"
        },
        "minItems": 2,
        "x-pattern-help": "ReadWriteOncePod beside another mode"
       },
       "default": [
        "ReadWriteOnce"
       ]
      },
      "members": {
       "type": "object",
       "propertyNames": {
        "pattern": "^([0-9]|1[0-5])$",
        "x-pattern-help": "a server's number from 0 to 15"
       },
       "additionalProperties": {
        "type": "object",
        "additionalProperties": false,
        "minProperties": 1,
        "properties": {
         "storageClass": {
          "type": "string",
          "pattern": "^([a-z0-9]([-a-z0-9.]*[a-z0-9])?)?$",
          "x-pattern-help": "the name of a StorageClass, or empty for the default class",
          "maxLength": 253
         },
         "persistentVolume": {
          "type": "object",
          "additionalProperties": false,
          "minProperties": 1,
          "properties": {
           "existing": {
            "type": "string",
            "pattern": "^[a-z0-9]([-a-z0-9.]*[a-z0-9])?$",
            "maxLength": 253,
            "x-pattern-help": "the name of a PersistentVolume"
           },
           "nfs": {
            "type": "object",
            "additionalProperties": false,
            "required": [
             "server",
             "path"
            ],
            "properties": {
             "server": {
              "type": "string",
              "pattern": "^[-A-Za-z0-9.:]+$",
              "x-pattern-help": "a host's name or address"
             },
             "path": {
              "type": "string",
              "pattern": "^/",
              "x-pattern-help": "an absolute path",
              "not": {
               "pattern": "(^|/)\\.\\.(/|$)",
               "x-pattern-help": "a path with \"..\""
              }
             }
            }
           },
           "hostPath": {
            "type": "object",
            "additionalProperties": false,
            "required": [
             "path"
            ],
            "properties": {
             "path": {
              "type": "string",
              "pattern": "^/",
              "x-pattern-help": "an absolute path",
              "not": {
               "pattern": "(^|/)\\.\\.(/|$)",
               "x-pattern-help": "a path with \"..\""
              }
             }
            }
           },
           "local": {
            "type": "object",
            "additionalProperties": false,
            "required": [
             "path"
            ],
            "properties": {
             "path": {
              "type": "string",
              "pattern": "^/",
              "x-pattern-help": "an absolute path",
              "not": {
               "pattern": "(^|/)\\.\\.(/|$)",
               "x-pattern-help": "a path with \"..\""
              }
             }
            }
           },
           "node": {
            "type": "string",
            "pattern": "^[a-z0-9]([-a-z0-9.]*[a-z0-9])?$",
            "maxLength": 63,
            "x-pattern-help": "the name of a node"
           },
           "mountOptions": {
            "type": "array",
            "minItems": 1,
            "items": {
             "type": "string",
             "minLength": 1
            }
           }
          },
          "oneOf": [
           {
            "required": [
             "existing"
            ]
           },
           {
            "required": [
             "nfs"
            ]
           },
           {
            "required": [
             "hostPath"
            ]
           },
           {
            "required": [
             "local"
            ]
           }
          ],
          "dependencies": {
           "hostPath": [
            "node"
           ],
           "local": [
            "node"
           ]
          },
          "not": {
           "x-pattern-help": "existing together with node or mountOptions, and hostPath together with mountOptions",
           "anyOf": [
            {
             "required": [
              "existing",
              "node"
             ]
            },
            {
             "required": [
              "existing",
              "mountOptions"
             ]
            },
            {
             "required": [
              "hostPath",
              "mountOptions"
             ]
            }
           ]
          }
         }
        }
       }
      }
     }
    },
    "wal": {
     "type": "object",
     "additionalProperties": false,
     "properties": {
      "size": {
       "type": "string",
       "pattern": "^[1-9][0-9]{0,6}(Mi|Gi|Ti)$",
       "x-pattern-help": "a whole number with a binary unit, for example 512Mi, 10Gi or 2Ti",
       "x-typescript": "`${number}Mi` | `${number}Gi` | `${number}Ti`",
       "default": "4Gi"
      },
      "storageClass": {
       "type": "string",
       "pattern": "^([a-z0-9]([-a-z0-9.]*[a-z0-9])?)?$",
       "x-pattern-help": "the name of a StorageClass, or empty for the default class",
       "maxLength": 253,
       "default": ""
      },
      "accessModes": {
       "type": "array",
       "minItems": 1,
       "uniqueItems": true,
       "items": {
        "type": "string",
        "enum": [
         "ReadWriteOnce",
         "ReadWriteOncePod",
         "ReadWriteMany"
        ]
       },
       "not": {
        "contains": {
         "const": "ReadWriteOncePod"
        },
        "minItems": 2,
        "x-pattern-help": "ReadWriteOncePod beside another mode"
       },
       "default": [
        "ReadWriteOnce"
       ]
      },
      "members": {
       "type": "object",
       "propertyNames": {
        "pattern": "^([0-9]|1[0-5])$",
        "x-pattern-help": "a server's number from 0 to 15"
       },
       "additionalProperties": {
        "type": "object",
        "additionalProperties": false,
        "minProperties": 1,
        "properties": {
         "storageClass": {
          "type": "string",
          "pattern": "^([a-z0-9]([-a-z0-9.]*[a-z0-9])?)?$",
          "x-pattern-help": "the name of a StorageClass, or empty for the default class",
          "maxLength": 253
         },
         "persistentVolume": {
          "type": "object",
          "additionalProperties": false,
          "minProperties": 1,
          "properties": {
           "existing": {
            "type": "string",
            "pattern": "^[a-z0-9]([-a-z0-9.]*[a-z0-9])?$",
            "maxLength": 253,
            "x-pattern-help": "the name of a PersistentVolume"
           },
           "nfs": {
            "type": "object",
            "additionalProperties": false,
            "required": [
             "server",
             "path"
            ],
            "properties": {
             "server": {
              "type": "string",
              "pattern": "^[-A-Za-z0-9.:]+$",
              "x-pattern-help": "a host's name or address"
             },
             "path": {
              "type": "string",
              "pattern": "^/",
              "x-pattern-help": "an absolute path",
              "not": {
               "pattern": "(^|/)\\.\\.(/|$)",
               "x-pattern-help": "a path with \"..\""
              }
             }
            }
           },
           "hostPath": {
            "type": "object",
            "additionalProperties": false,
            "required": [
             "path"
            ],
            "properties": {
             "path": {
              "type": "string",
              "pattern": "^/",
              "x-pattern-help": "an absolute path",
              "not": {
               "pattern": "(^|/)\\.\\.(/|$)",
               "x-pattern-help": "a path with \"..\""
              }
             }
            }
           },
           "local": {
            "type": "object",
            "additionalProperties": false,
            "required": [
             "path"
            ],
            "properties": {
             "path": {
              "type": "string",
              "pattern": "^/",
              "x-pattern-help": "an absolute path",
              "not": {
               "pattern": "(^|/)\\.\\.(/|$)",
               "x-pattern-help": "a path with \"..\""
              }
             }
            }
           },
           "node": {
            "type": "string",
            "pattern": "^[a-z0-9]([-a-z0-9.]*[a-z0-9])?$",
            "maxLength": 63,
            "x-pattern-help": "the name of a node"
           },
           "mountOptions": {
            "type": "array",
            "minItems": 1,
            "items": {
             "type": "string",
             "minLength": 1
            }
           }
          },
          "oneOf": [
           {
            "required": [
             "existing"
            ]
           },
           {
            "required": [
             "nfs"
            ]
           },
           {
            "required": [
             "hostPath"
            ]
           },
           {
            "required": [
             "local"
            ]
           }
          ],
          "dependencies": {
           "hostPath": [
            "node"
           ],
           "local": [
            "node"
           ]
          },
          "not": {
           "x-pattern-help": "existing together with node or mountOptions, and hostPath together with mountOptions",
           "anyOf": [
            {
             "required": [
              "existing",
              "node"
             ]
            },
            {
             "required": [
              "existing",
              "mountOptions"
             ]
            },
            {
             "required": [
              "hostPath",
              "mountOptions"
             ]
            }
           ]
          }
         }
        }
       }
      }
     }
    },
    "backup": {
     "type": "object",
     "additionalProperties": false,
     "not": {
      "x-pattern-help": "existingClaim together with persistentVolume",
      "properties": {
       "existingClaim": {
        "minLength": 1
       }
      },
      "required": [
       "existingClaim",
       "persistentVolume"
      ]
     },
     "properties": {
      "size": {
       "type": "string",
       "pattern": "^[1-9][0-9]{0,6}(Mi|Gi|Ti)$",
       "x-pattern-help": "a whole number with a binary unit, for example 512Mi, 10Gi or 2Ti",
       "x-typescript": "`${number}Mi` | `${number}Gi` | `${number}Ti`",
       "default": "32Gi"
      },
      "storageClass": {
       "type": "string",
       "pattern": "^([a-z0-9]([-a-z0-9.]*[a-z0-9])?)?$",
       "x-pattern-help": "the name of a StorageClass, or empty for the default class",
       "maxLength": 253,
       "default": ""
      },
      "accessModes": {
       "type": "array",
       "minItems": 1,
       "uniqueItems": true,
       "items": {
        "type": "string",
        "enum": [
         "ReadWriteOnce",
         "ReadWriteOncePod",
         "ReadWriteMany"
        ]
       },
       "not": {
        "contains": {
         "const": "ReadWriteOncePod"
        },
        "minItems": 2,
        "x-pattern-help": "ReadWriteOncePod beside another mode"
       },
       "default": [
        "ReadWriteOnce"
       ]
      },
      "existingClaim": {
       "type": "string",
       "pattern": "^([a-z0-9]([-a-z0-9.]*[a-z0-9])?)?$",
       "x-pattern-help": "lower-case letters, digits, \"-\" and \".\", beginning and ending with a letter or a digit",
       "maxLength": 253,
       "default": ""
      },
      "persistentVolume": {
       "type": "object",
       "additionalProperties": false,
       "minProperties": 1,
       "properties": {
        "existing": {
         "type": "string",
         "pattern": "^[a-z0-9]([-a-z0-9.]*[a-z0-9])?$",
         "maxLength": 253,
         "x-pattern-help": "the name of a PersistentVolume"
        },
        "nfs": {
         "type": "object",
         "additionalProperties": false,
         "required": [
          "server",
          "path"
         ],
         "properties": {
          "server": {
           "type": "string",
           "pattern": "^[-A-Za-z0-9.:]+$",
           "x-pattern-help": "a host's name or address"
          },
          "path": {
           "type": "string",
           "pattern": "^/",
           "x-pattern-help": "an absolute path",
           "not": {
            "pattern": "(^|/)\\.\\.(/|$)",
            "x-pattern-help": "a path with \"..\""
           }
          }
         }
        },
        "hostPath": {
         "type": "object",
         "additionalProperties": false,
         "required": [
          "path"
         ],
         "properties": {
          "path": {
           "type": "string",
           "pattern": "^/",
           "x-pattern-help": "an absolute path",
           "not": {
            "pattern": "(^|/)\\.\\.(/|$)",
            "x-pattern-help": "a path with \"..\""
           }
          }
         }
        },
        "local": {
         "type": "object",
         "additionalProperties": false,
         "required": [
          "path"
         ],
         "properties": {
          "path": {
           "type": "string",
           "pattern": "^/",
           "x-pattern-help": "an absolute path",
           "not": {
            "pattern": "(^|/)\\.\\.(/|$)",
            "x-pattern-help": "a path with \"..\""
           }
          }
         }
        },
        "node": {
         "type": "string",
         "pattern": "^[a-z0-9]([-a-z0-9.]*[a-z0-9])?$",
         "maxLength": 63,
         "x-pattern-help": "the name of a node"
        },
        "mountOptions": {
         "type": "array",
         "minItems": 1,
         "items": {
          "type": "string",
          "minLength": 1
         }
        }
       },
       "oneOf": [
        {
         "required": [
          "existing"
         ]
        },
        {
         "required": [
          "nfs"
         ]
        },
        {
         "required": [
          "hostPath"
         ]
        },
        {
         "required": [
          "local"
         ]
        }
       ],
       "dependencies": {
        "hostPath": [
         "node"
        ],
        "local": [
         "node"
        ]
       },
       "not": {
        "x-pattern-help": "existing together with node or mountOptions, and hostPath together with mountOptions",
        "anyOf": [
         {
          "required": [
           "existing",
           "node"
          ]
         },
         {
          "required": [
           "existing",
           "mountOptions"
          ]
         },
         {
          "required": [
           "hostPath",
           "mountOptions"
          ]
         }
        ]
       }
      }
     }
    },
    "archive": {
     "type": "object",
     "additionalProperties": false,
     "not": {
      "x-pattern-help": "existingClaim together with persistentVolume",
      "properties": {
       "existingClaim": {
        "minLength": 1
       }
      },
      "required": [
       "existingClaim",
       "persistentVolume"
      ]
     },
     "properties": {
      "size": {
       "type": "string",
       "pattern": "^[1-9][0-9]{0,6}(Mi|Gi|Ti)$",
       "x-pattern-help": "a whole number with a binary unit, for example 512Mi, 10Gi or 2Ti",
       "x-typescript": "`${number}Mi` | `${number}Gi` | `${number}Ti`"
      },
      "storageClass": {
       "type": "string",
       "pattern": "^([a-z0-9]([-a-z0-9.]*[a-z0-9])?)?$",
       "x-pattern-help": "the name of a StorageClass, or empty for the default class",
       "maxLength": 253,
       "default": ""
      },
      "accessModes": {
       "type": "array",
       "minItems": 1,
       "uniqueItems": true,
       "items": {
        "type": "string",
        "enum": [
         "ReadWriteOnce",
         "ReadWriteOncePod",
         "ReadWriteMany"
        ]
       },
       "not": {
        "contains": {
         "const": "ReadWriteOncePod"
        },
        "minItems": 2,
        "x-pattern-help": "ReadWriteOncePod beside another mode"
       },
       "default": [
        "ReadWriteOnce"
       ]
      },
      "existingClaim": {
       "type": "string",
       "pattern": "^([a-z0-9]([-a-z0-9.]*[a-z0-9])?)?$",
       "x-pattern-help": "lower-case letters, digits, \"-\" and \".\", beginning and ending with a letter or a digit",
       "maxLength": 253,
       "default": ""
      },
      "persistentVolume": {
       "type": "object",
       "additionalProperties": false,
       "minProperties": 1,
       "properties": {
        "existing": {
         "type": "string",
         "pattern": "^[a-z0-9]([-a-z0-9.]*[a-z0-9])?$",
         "maxLength": 253,
         "x-pattern-help": "the name of a PersistentVolume"
        },
        "nfs": {
         "type": "object",
         "additionalProperties": false,
         "required": [
          "server",
          "path"
         ],
         "properties": {
          "server": {
           "type": "string",
           "pattern": "^[-A-Za-z0-9.:]+$",
           "x-pattern-help": "a host's name or address"
          },
          "path": {
           "type": "string",
           "pattern": "^/",
           "x-pattern-help": "an absolute path",
           "not": {
            "pattern": "(^|/)\\.\\.(/|$)",
            "x-pattern-help": "a path with \"..\""
           }
          }
         }
        },
        "hostPath": {
         "type": "object",
         "additionalProperties": false,
         "required": [
          "path"
         ],
         "properties": {
          "path": {
           "type": "string",
           "pattern": "^/",
           "x-pattern-help": "an absolute path",
           "not": {
            "pattern": "(^|/)\\.\\.(/|$)",
            "x-pattern-help": "a path with \"..\""
           }
          }
         }
        },
        "local": {
         "type": "object",
         "additionalProperties": false,
         "required": [
          "path"
         ],
         "properties": {
          "path": {
           "type": "string",
           "pattern": "^/",
           "x-pattern-help": "an absolute path",
           "not": {
            "pattern": "(^|/)\\.\\.(/|$)",
            "x-pattern-help": "a path with \"..\""
           }
          }
         }
        },
        "node": {
         "type": "string",
         "pattern": "^[a-z0-9]([-a-z0-9.]*[a-z0-9])?$",
         "maxLength": 63,
         "x-pattern-help": "the name of a node"
        },
        "mountOptions": {
         "type": "array",
         "minItems": 1,
         "items": {
          "type": "string",
          "minLength": 1
         }
        }
       },
       "oneOf": [
        {
         "required": [
          "existing"
         ]
        },
        {
         "required": [
          "nfs"
         ]
        },
        {
         "required": [
          "hostPath"
         ]
        },
        {
         "required": [
          "local"
         ]
        }
       ],
       "dependencies": {
        "hostPath": [
         "node"
        ],
        "local": [
         "node"
        ]
       },
       "not": {
        "x-pattern-help": "existing together with node or mountOptions, and hostPath together with mountOptions",
        "anyOf": [
         {
          "required": [
           "existing",
           "node"
          ]
         },
         {
          "required": [
           "existing",
           "mountOptions"
          ]
         },
         {
          "required": [
           "hostPath",
           "mountOptions"
          ]
         }
        ]
       }
      }
     },
     "dependencies": {
      "persistentVolume": [
       "size"
      ]
     }
    },
    "sharedMemory": {
     "type": "object",
     "additionalProperties": false,
     "properties": {
      "size": {
       "type": "string",
       "pattern": "^[1-9][0-9]{0,6}(Mi|Gi|Ti)$",
       "x-pattern-help": "a whole number with a binary unit, for example 512Mi, 10Gi or 2Ti",
       "x-typescript": "`${number}Mi` | `${number}Gi` | `${number}Ti`",
       "x-compare": {
        "warn-at-most": "/resources/limits/memory"
       },
       "default": "256Mi"
      }
     }
    },
    "temporary": {
     "type": "object",
     "additionalProperties": false,
     "properties": {
      "size": {
       "type": "string",
       "pattern": "^[1-9][0-9]{0,6}(Mi|Gi|Ti)$",
       "x-pattern-help": "a whole number with a binary unit, for example 512Mi, 10Gi or 2Ti",
       "x-typescript": "`${number}Mi` | `${number}Gi` | `${number}Ti`",
       "x-compare": {
        "warn-at-most": "/resources/limits/ephemeral-storage"
       },
       "default": "64Mi"
      }
     }
    }
   }
  },
  "backup": {
   "type": "object",
   "additionalProperties": false,
   "allOf": [
    {
     "x-unpackaged": true,
     "if": {
      "not": {
       "required": [
        "s3"
       ]
      }
     },
     "then": {
      "properties": {
       "differential": {
        "const": false,
        "x-contradiction": "backups on a volume are made upon the one before. Leave it out, or give backup.s3"
       }
      }
     }
    }
   ],
   "properties": {
    "enabled": {
     "type": "boolean",
     "default": true
    },
    "schedule": {
     "type": "string",
     "x-format": "cron",
     "pattern": "^(@(yearly|annually|monthly|weekly|daily|midnight|hourly)|([*?]|[0-5]?\\d)([-,]([*?]|[0-5]?\\d)|/\\d+)* ([*?]|[01]?\\d|2[0-3])([-,]([*?]|[01]?\\d|2[0-3])|/\\d+)* ([*?]|0?[1-9]|[12]\\d|3[01])([-,]([*?]|0?[1-9]|[12]\\d|3[01])|/\\d+)* ([*?]|0?[1-9]|1[0-2]|[A-Za-z]{3})([-,]([*?]|0?[1-9]|1[0-2]|[A-Za-z]{3})|/\\d+)* ([*?]|[0-6]|[A-Za-z]{3})([-,]([*?]|[0-6]|[A-Za-z]{3})|/\\d+)*)$",
     "not": {
      "pattern": "/0*( |,|$)",
      "x-pattern-help": "a step of 0"
     },
     "x-pattern-help": "five fields (minute 0-59, hour 0-23, day 1-31, month 1-12, weekday 0-6), or @daily and the like",
     "default": "0 */6 * * *"
    },
    "fullEvery": {
     "type": "integer",
     "minimum": 1,
     "maximum": 100,
     "x-unit": "backups",
     "default": 4
    },
    "differential": {
     "type": "boolean",
     "default": false
    },
    "keep": {
     "type": "integer",
     "minimum": 1,
     "maximum": 1000,
     "x-unit": "backups",
     "default": 8
    },
    "recoveryWindow": {
     "type": "integer",
     "minimum": 0,
     "maximum": 3650,
     "x-unit": "days",
     "default": 0
    },
    "deadline": {
     "type": "integer",
     "minimum": 60,
     "maximum": 604800,
     "x-unit": "seconds",
     "default": 21600
    },
    "s3": {
     "type": "object",
     "additionalProperties": false,
     "required": [
      "endpoint",
      "bucket",
      "region",
      "existingSecret"
     ],
     "properties": {
      "endpoint": {
       "type": "string",
       "pattern": "^[A-Za-z0-9]([-.A-Za-z0-9]*[A-Za-z0-9])?(:\\d{1,5})?$",
       "x-pattern-help": "a host without https://, and a port if it isn't 443, for example s3.eu-central-1.amazonaws.com"
      },
      "bucket": {
       "type": "string",
       "pattern": "^[a-z0-9][-.a-z0-9]{1,61}[a-z0-9]$",
       "x-pattern-help": "3 to 63 lower-case letters, digits, \"-\" and \".\""
      },
      "region": {
       "type": "string",
       "pattern": "^[-a-zA-Z0-9_]+$",
       "x-pattern-help": "letters, digits, \"-\" and \"_\""
      },
      "path": {
       "type": "string",
       "pattern": "^(/[-_.A-Za-z0-9]*[-_A-Za-z0-9])+$",
       "x-pattern-help": "\"/\" and letters, digits, \"-\", \"_\" and \".\", for example /shop/db"
      },
      "uriStyle": {
       "type": "string",
       "enum": [
        "host",
        "path"
       ]
      },
      "existingSecret": {
       "type": "string",
       "pattern": "^([a-z0-9]([-a-z0-9.]*[a-z0-9])?)?$",
       "x-pattern-help": "lower-case letters, digits, \"-\" and \".\", beginning and ending with a letter or a digit",
       "maxLength": 253,
       "minLength": 1
      }
     }
    },
    "logical": {
     "type": "object",
     "additionalProperties": false,
     "properties": {
      "enabled": {
       "type": "boolean",
       "default": false
      },
      "schedule": {
       "type": "string",
       "x-format": "cron",
       "pattern": "^(@(yearly|annually|monthly|weekly|daily|midnight|hourly)|([*?]|[0-5]?\\d)([-,]([*?]|[0-5]?\\d)|/\\d+)* ([*?]|[01]?\\d|2[0-3])([-,]([*?]|[01]?\\d|2[0-3])|/\\d+)* ([*?]|0?[1-9]|[12]\\d|3[01])([-,]([*?]|0?[1-9]|[12]\\d|3[01])|/\\d+)* ([*?]|0?[1-9]|1[0-2]|[A-Za-z]{3})([-,]([*?]|0?[1-9]|1[0-2]|[A-Za-z]{3})|/\\d+)* ([*?]|[0-6]|[A-Za-z]{3})([-,]([*?]|[0-6]|[A-Za-z]{3})|/\\d+)*)$",
       "not": {
        "pattern": "/0*( |,|$)",
        "x-pattern-help": "a step of 0"
       },
       "x-pattern-help": "five fields (minute 0-59, hour 0-23, day 1-31, month 1-12, weekday 0-6), or @daily and the like",
       "default": "30 1 * * *"
      },
      "keep": {
       "type": "integer",
       "minimum": 1,
       "maximum": 1000,
       "x-unit": "dumps",
       "default": 7
      },
      "keepDays": {
       "type": "integer",
       "minimum": 0,
       "maximum": 3650,
       "x-unit": "days",
       "default": 0
      },
      "jobs": {
       "type": "integer",
       "minimum": 1,
       "maximum": 64,
       "x-unit": "processes",
       "default": 2
      }
     }
    },
    "snapshot": {
     "type": "object",
     "additionalProperties": false,
     "properties": {
      "enabled": {
       "type": "boolean",
       "default": false
      },
      "schedule": {
       "type": "string",
       "x-format": "cron",
       "pattern": "^(@(yearly|annually|monthly|weekly|daily|midnight|hourly)|([*?]|[0-5]?\\d)([-,]([*?]|[0-5]?\\d)|/\\d+)* ([*?]|[01]?\\d|2[0-3])([-,]([*?]|[01]?\\d|2[0-3])|/\\d+)* ([*?]|0?[1-9]|[12]\\d|3[01])([-,]([*?]|0?[1-9]|[12]\\d|3[01])|/\\d+)* ([*?]|0?[1-9]|1[0-2]|[A-Za-z]{3})([-,]([*?]|0?[1-9]|1[0-2]|[A-Za-z]{3})|/\\d+)* ([*?]|[0-6]|[A-Za-z]{3})([-,]([*?]|[0-6]|[A-Za-z]{3})|/\\d+)*)$",
       "not": {
        "pattern": "/0*( |,|$)",
        "x-pattern-help": "a step of 0"
       },
       "x-pattern-help": "five fields (minute 0-59, hour 0-23, day 1-31, month 1-12, weekday 0-6), or @daily and the like",
       "default": "0 * * * *"
      },
      "class": {
       "type": "string",
       "pattern": "^([a-z0-9]([-a-z0-9.]*[a-z0-9])?)?$",
       "x-pattern-help": "lower-case letters, digits, \"-\" and \".\", beginning and ending with a letter or a digit",
       "maxLength": 253,
       "default": ""
      },
      "keep": {
       "type": "integer",
       "minimum": 1,
       "maximum": 1000,
       "x-unit": "snapshots",
       "default": 24
      }
     }
    },
    "resources": {
     "type": "object",
     "additionalProperties": false,
     "properties": {
      "requests": {
       "type": "object",
       "x-removable": true,
       "additionalProperties": false,
       "properties": {
        "cpu": {
         "x-compare": {
          "at-most": "2/limits/cpu"
         },
         "type": "string",
         "pattern": "^([0-9]+m|[0-9]+(\\.[0-9]{1,3})?)$",
         "x-pattern-help": "a string such as \"2\", \"0.5\" or \"500m\"",
         "x-typescript": "`${number}` | `${number}m`",
         "default": "100m"
        },
        "memory": {
         "type": "string",
         "pattern": "^[1-9][0-9]{0,6}(Mi|Gi|Ti)$",
         "x-pattern-help": "a whole number with a binary unit, for example 512Mi, 10Gi or 2Ti",
         "x-typescript": "`${number}Mi` | `${number}Gi` | `${number}Ti`",
         "x-compare": {
          "at-most": "2/limits/memory"
         },
         "default": "64Mi"
        },
        "ephemeral-storage": {
         "type": "string",
         "pattern": "^[1-9][0-9]{0,6}(Mi|Gi|Ti)$",
         "x-pattern-help": "a whole number with a binary unit, for example 512Mi, 10Gi or 2Ti",
         "x-typescript": "`${number}Mi` | `${number}Gi` | `${number}Ti`",
         "x-compare": {
          "at-most": "2/limits/ephemeral-storage"
         },
         "default": "16Mi"
        },
        "hugepages-2Mi": {
         "type": "string",
         "pattern": "^([2468]|[1-9][0-9]{0,5}[02468])Mi$|^[1-9][0-9]{0,6}[GT]i$",
         "x-pattern-help": "an even number of Mi, or a whole number of Gi or Ti",
         "x-typescript": "`${number}Mi` | `${number}Gi` | `${number}Ti`",
         "x-compare": {
          "same-as": "2/limits/hugepages-2Mi"
         }
        }
       }
      },
      "limits": {
       "type": "object",
       "x-removable": true,
       "additionalProperties": false,
       "properties": {
        "cpu": {
         "x-compare": {
          "at-most": "2/limits/cpu"
         },
         "type": "string",
         "pattern": "^([0-9]+m|[0-9]+(\\.[0-9]{1,3})?)$",
         "x-pattern-help": "a string such as \"2\", \"0.5\" or \"500m\"",
         "x-typescript": "`${number}` | `${number}m`",
         "default": "1"
        },
        "memory": {
         "type": "string",
         "pattern": "^[1-9][0-9]{0,6}(Mi|Gi|Ti)$",
         "x-pattern-help": "a whole number with a binary unit, for example 512Mi, 10Gi or 2Ti",
         "x-typescript": "`${number}Mi` | `${number}Gi` | `${number}Ti`",
         "x-compare": {
          "at-most": "2/limits/memory"
         },
         "default": "256Mi"
        },
        "ephemeral-storage": {
         "type": "string",
         "pattern": "^[1-9][0-9]{0,6}(Mi|Gi|Ti)$",
         "x-pattern-help": "a whole number with a binary unit, for example 512Mi, 10Gi or 2Ti",
         "x-typescript": "`${number}Mi` | `${number}Gi` | `${number}Ti`",
         "x-compare": {
          "at-most": "2/limits/ephemeral-storage"
         },
         "default": "128Mi"
        },
        "hugepages-2Mi": {
         "type": "string",
         "pattern": "^([2468]|[1-9][0-9]{0,5}[02468])Mi$|^[1-9][0-9]{0,6}[GT]i$",
         "x-pattern-help": "an even number of Mi, or a whole number of Gi or Ti",
         "x-typescript": "`${number}Mi` | `${number}Gi` | `${number}Ti`",
         "x-compare": {
          "same-as": "2/limits/hugepages-2Mi"
         }
        }
       }
      }
     }
    },
    "verification": {
     "type": "object",
     "additionalProperties": false,
     "properties": {
      "enabled": {
       "type": "boolean",
       "default": true
      },
      "schedule": {
       "type": "string",
       "x-format": "cron",
       "pattern": "^(@(yearly|annually|monthly|weekly|daily|midnight|hourly)|([*?]|[0-5]?\\d)([-,]([*?]|[0-5]?\\d)|/\\d+)* ([*?]|[01]?\\d|2[0-3])([-,]([*?]|[01]?\\d|2[0-3])|/\\d+)* ([*?]|0?[1-9]|[12]\\d|3[01])([-,]([*?]|0?[1-9]|[12]\\d|3[01])|/\\d+)* ([*?]|0?[1-9]|1[0-2]|[A-Za-z]{3})([-,]([*?]|0?[1-9]|1[0-2]|[A-Za-z]{3})|/\\d+)* ([*?]|[0-6]|[A-Za-z]{3})([-,]([*?]|[0-6]|[A-Za-z]{3})|/\\d+)*)$",
       "not": {
        "pattern": "/0*( |,|$)",
        "x-pattern-help": "a step of 0"
       },
       "x-pattern-help": "five fields (minute 0-59, hour 0-23, day 1-31, month 1-12, weekday 0-6), or @daily and the like",
       "default": "30 3 * * *"
      },
      "checks": {
       "type": "object",
       "propertyNames": {
        "pattern": "^[a-z0-9]([-a-z0-9]*[a-z0-9])?$",
        "maxLength": 63,
        "x-pattern-help": "lower-case letters, digits and \"-\""
       },
       "additionalProperties": {
        "type": "string",
        "minLength": 1
       },
       "default": {}
      },
      "scratch": {
       "type": "object",
       "additionalProperties": false,
       "properties": {
        "size": {
         "type": "string",
         "pattern": "^[1-9][0-9]{0,6}(Mi|Gi|Ti)$",
         "x-pattern-help": "a whole number with a binary unit, for example 512Mi, 10Gi or 2Ti",
         "x-typescript": "`${number}Mi` | `${number}Gi` | `${number}Ti`"
        },
        "storageClass": {
         "type": "string",
         "pattern": "^([a-z0-9]([-a-z0-9.]*[a-z0-9])?)?$",
         "x-pattern-help": "the name of a StorageClass, or empty for the default class",
         "maxLength": 253,
         "default": ""
        }
       }
      },
      "resources": {
       "type": "object",
       "additionalProperties": false,
       "properties": {
        "requests": {
         "type": "object",
         "x-removable": true,
         "additionalProperties": false,
         "properties": {
          "cpu": {
           "x-compare": {
            "at-most": "2/limits/cpu"
           },
           "type": "string",
           "pattern": "^([0-9]+m|[0-9]+(\\.[0-9]{1,3})?)$",
           "x-pattern-help": "a string such as \"2\", \"0.5\" or \"500m\"",
           "x-typescript": "`${number}` | `${number}m`",
           "default": "100m"
          },
          "memory": {
           "type": "string",
           "pattern": "^[1-9][0-9]{0,6}(Mi|Gi|Ti)$",
           "x-pattern-help": "a whole number with a binary unit, for example 512Mi, 10Gi or 2Ti",
           "x-typescript": "`${number}Mi` | `${number}Gi` | `${number}Ti`",
           "x-compare": {
            "at-most": "2/limits/memory"
           },
           "default": "256Mi"
          },
          "ephemeral-storage": {
           "type": "string",
           "pattern": "^[1-9][0-9]{0,6}(Mi|Gi|Ti)$",
           "x-pattern-help": "a whole number with a binary unit, for example 512Mi, 10Gi or 2Ti",
           "x-typescript": "`${number}Mi` | `${number}Gi` | `${number}Ti`",
           "x-compare": {
            "at-most": "2/limits/ephemeral-storage"
           },
           "default": "32Mi"
          },
          "hugepages-2Mi": {
           "type": "string",
           "pattern": "^([2468]|[1-9][0-9]{0,5}[02468])Mi$|^[1-9][0-9]{0,6}[GT]i$",
           "x-pattern-help": "an even number of Mi, or a whole number of Gi or Ti",
           "x-typescript": "`${number}Mi` | `${number}Gi` | `${number}Ti`",
           "x-compare": {
            "same-as": "2/limits/hugepages-2Mi"
           }
          }
         }
        },
        "limits": {
         "type": "object",
         "x-removable": true,
         "additionalProperties": false,
         "properties": {
          "cpu": {
           "x-compare": {
            "at-most": "2/limits/cpu"
           },
           "type": "string",
           "pattern": "^([0-9]+m|[0-9]+(\\.[0-9]{1,3})?)$",
           "x-pattern-help": "a string such as \"2\", \"0.5\" or \"500m\"",
           "x-typescript": "`${number}` | `${number}m`",
           "default": "2"
          },
          "memory": {
           "type": "string",
           "pattern": "^[1-9][0-9]{0,6}(Mi|Gi|Ti)$",
           "x-pattern-help": "a whole number with a binary unit, for example 512Mi, 10Gi or 2Ti",
           "x-typescript": "`${number}Mi` | `${number}Gi` | `${number}Ti`",
           "x-compare": {
            "at-most": "2/limits/memory"
           },
           "default": "1Gi"
          },
          "ephemeral-storage": {
           "type": "string",
           "pattern": "^[1-9][0-9]{0,6}(Mi|Gi|Ti)$",
           "x-pattern-help": "a whole number with a binary unit, for example 512Mi, 10Gi or 2Ti",
           "x-typescript": "`${number}Mi` | `${number}Gi` | `${number}Ti`",
           "x-compare": {
            "at-most": "2/limits/ephemeral-storage"
           },
           "default": "1Gi"
          },
          "hugepages-2Mi": {
           "type": "string",
           "pattern": "^([2468]|[1-9][0-9]{0,5}[02468])Mi$|^[1-9][0-9]{0,6}[GT]i$",
           "x-pattern-help": "an even number of Mi, or a whole number of Gi or Ti",
           "x-typescript": "`${number}Mi` | `${number}Gi` | `${number}Ti`",
           "x-compare": {
            "same-as": "2/limits/hugepages-2Mi"
           }
          }
         }
        }
       }
      }
     }
    },
    "encryption": {
     "type": "object",
     "additionalProperties": false,
     "properties": {
      "existingSecret": {
       "type": "string",
       "pattern": "^([a-z0-9]([-a-z0-9.]*[a-z0-9])?)?$",
       "x-pattern-help": "lower-case letters, digits, \"-\" and \".\", beginning and ending with a letter or a digit",
       "maxLength": 253,
       "default": ""
      },
      "key": {
       "type": "string",
       "pattern": "^[-._a-zA-Z0-9]+$",
       "maxLength": 128,
       "x-pattern-help": "at most 128 letters, digits, \"-\", \"_\" and \".\"",
       "not": {
        "pattern": "^\\.(\\.|$)",
        "x-pattern-help": "\".\" and what begins with \"..\""
       },
       "default": "encryption-key"
      },
      "scratch": {
       "type": "object",
       "additionalProperties": false,
       "properties": {
        "size": {
         "type": "string",
         "pattern": "^[1-9][0-9]{0,6}(Mi|Gi|Ti)$",
         "x-pattern-help": "a whole number with a binary unit, for example 512Mi, 10Gi or 2Ti",
         "x-typescript": "`${number}Mi` | `${number}Gi` | `${number}Ti`"
        },
        "storageClass": {
         "type": "string",
         "pattern": "^([a-z0-9]([-a-z0-9.]*[a-z0-9])?)?$",
         "x-pattern-help": "the name of a StorageClass, or empty for the default class",
         "maxLength": 253,
         "default": ""
        }
       }
      }
     }
    }
   }
  },
  "archive": {
   "type": "object",
   "additionalProperties": false,
   "properties": {
    "enabled": {
     "type": "boolean",
     "default": true
    },
    "slotLimitPercent": {
     "type": "integer",
     "minimum": 5,
     "maximum": 80,
     "x-unit": "percent of storage.wal.size",
     "default": 60
    },
    "resources": {
     "type": "object",
     "additionalProperties": false,
     "properties": {
      "requests": {
       "type": "object",
       "x-removable": true,
       "additionalProperties": false,
       "properties": {
        "cpu": {
         "x-compare": {
          "at-most": "2/limits/cpu"
         },
         "type": "string",
         "pattern": "^([0-9]+m|[0-9]+(\\.[0-9]{1,3})?)$",
         "x-pattern-help": "a string such as \"2\", \"0.5\" or \"500m\"",
         "x-typescript": "`${number}` | `${number}m`",
         "default": "20m"
        },
        "memory": {
         "type": "string",
         "pattern": "^[1-9][0-9]{0,6}(Mi|Gi|Ti)$",
         "x-pattern-help": "a whole number with a binary unit, for example 512Mi, 10Gi or 2Ti",
         "x-typescript": "`${number}Mi` | `${number}Gi` | `${number}Ti`",
         "x-compare": {
          "at-most": "2/limits/memory"
         },
         "default": "64Mi"
        },
        "ephemeral-storage": {
         "type": "string",
         "pattern": "^[1-9][0-9]{0,6}(Mi|Gi|Ti)$",
         "x-pattern-help": "a whole number with a binary unit, for example 512Mi, 10Gi or 2Ti",
         "x-typescript": "`${number}Mi` | `${number}Gi` | `${number}Ti`",
         "x-compare": {
          "at-most": "2/limits/ephemeral-storage"
         },
         "default": "16Mi"
        },
        "hugepages-2Mi": {
         "type": "string",
         "pattern": "^([2468]|[1-9][0-9]{0,5}[02468])Mi$|^[1-9][0-9]{0,6}[GT]i$",
         "x-pattern-help": "an even number of Mi, or a whole number of Gi or Ti",
         "x-typescript": "`${number}Mi` | `${number}Gi` | `${number}Ti`",
         "x-compare": {
          "same-as": "2/limits/hugepages-2Mi"
         }
        }
       }
      },
      "limits": {
       "type": "object",
       "x-removable": true,
       "additionalProperties": false,
       "properties": {
        "cpu": {
         "x-compare": {
          "at-most": "2/limits/cpu"
         },
         "type": "string",
         "pattern": "^([0-9]+m|[0-9]+(\\.[0-9]{1,3})?)$",
         "x-pattern-help": "a string such as \"2\", \"0.5\" or \"500m\"",
         "x-typescript": "`${number}` | `${number}m`",
         "default": "1"
        },
        "memory": {
         "type": "string",
         "pattern": "^[1-9][0-9]{0,6}(Mi|Gi|Ti)$",
         "x-pattern-help": "a whole number with a binary unit, for example 512Mi, 10Gi or 2Ti",
         "x-typescript": "`${number}Mi` | `${number}Gi` | `${number}Ti`",
         "x-compare": {
          "at-most": "2/limits/memory"
         },
         "default": "256Mi"
        },
        "ephemeral-storage": {
         "type": "string",
         "pattern": "^[1-9][0-9]{0,6}(Mi|Gi|Ti)$",
         "x-pattern-help": "a whole number with a binary unit, for example 512Mi, 10Gi or 2Ti",
         "x-typescript": "`${number}Mi` | `${number}Gi` | `${number}Ti`",
         "x-compare": {
          "at-most": "2/limits/ephemeral-storage"
         },
         "default": "128Mi"
        },
        "hugepages-2Mi": {
         "type": "string",
         "pattern": "^([2468]|[1-9][0-9]{0,5}[02468])Mi$|^[1-9][0-9]{0,6}[GT]i$",
         "x-pattern-help": "an even number of Mi, or a whole number of Gi or Ti",
         "x-typescript": "`${number}Mi` | `${number}Gi` | `${number}Ti`",
         "x-compare": {
          "same-as": "2/limits/hugepages-2Mi"
         }
        }
       }
      }
     }
    }
   }
  },
  "recovery": {
   "type": "object",
   "additionalProperties": false,
   "x-variants": {
    "key": "from",
    "only": {
     "backups": [
      "target"
     ],
     "server": []
    }
   },
   "allOf": [
    {
     "x-unpackaged": true,
     "if": {
      "properties": {
       "from": {
        "const": "server"
       }
      },
      "required": [
       "from"
      ]
     },
     "then": {
      "properties": {
       "source": {
        "properties": {
         "release": {
          "minLength": 1,
          "x-contradiction": "a copy of a server needs the release whose server it is"
         }
        }
       }
      }
     }
    },
    {
     "x-unpackaged": true,
     "if": {
      "properties": {
       "from": {
        "const": "backups"
       },
       "source": {
        "properties": {
         "release": {
          "maxLength": 0
         },
         "claim": {
          "maxLength": 0
         }
        },
        "not": {
         "required": [
          "s3"
         ]
        }
       }
      }
     },
     "then": {
      "properties": {
       "target": {
        "maxProperties": 0,
        "x-contradiction": "there is no recovery.source. Give the release or the claim that has the backups"
       }
      }
     }
    }
   ],
   "properties": {
    "from": {
     "type": "string",
     "enum": [
      "backups",
      "server"
     ],
     "default": "backups"
    },
    "source": {
     "type": "object",
     "additionalProperties": false,
     "allOf": [
      {
       "x-unpackaged": true,
       "if": {
        "required": [
         "s3"
        ]
       },
       "then": {
        "properties": {
         "release": {
          "maxLength": 0,
          "x-contradiction": "recovery.source.s3 is given too. Give the one that has the backups"
         },
         "claim": {
          "maxLength": 0,
          "x-contradiction": "recovery.source.s3 is given too. Give the one that has the backups"
         }
        }
       }
      },
      {
       "x-unpackaged": true,
       "if": {
        "properties": {
         "release": {
          "minLength": 1
         }
        },
        "required": [
         "release"
        ]
       },
       "then": {
        "properties": {
         "claim": {
          "maxLength": 0,
          "x-contradiction": "recovery.source.release is given too. Give the one that has the backups"
         }
        }
       }
      }
     ],
     "properties": {
      "release": {
       "type": "string",
       "pattern": "^([a-z0-9]([-a-z0-9.]*[a-z0-9])?)?$",
       "x-pattern-help": "lower-case letters, digits, \"-\" and \".\", beginning and ending with a letter or a digit",
       "maxLength": 253,
       "default": ""
      },
      "claim": {
       "type": "string",
       "pattern": "^([a-z0-9]([-a-z0-9.]*[a-z0-9])?)?$",
       "x-pattern-help": "lower-case letters, digits, \"-\" and \".\", beginning and ending with a letter or a digit",
       "maxLength": 253,
       "default": ""
      },
      "s3": {
       "type": "object",
       "additionalProperties": false,
       "required": [
        "path"
       ],
       "properties": {
        "endpoint": {
         "type": "string",
         "pattern": "^[A-Za-z0-9]([-.A-Za-z0-9]*[A-Za-z0-9])?(:\\d{1,5})?$",
         "x-pattern-help": "a host without https://, and a port if it isn't 443, for example s3.eu-central-1.amazonaws.com"
        },
        "bucket": {
         "type": "string",
         "pattern": "^[a-z0-9][-.a-z0-9]{1,61}[a-z0-9]$",
         "x-pattern-help": "3 to 63 lower-case letters, digits, \"-\" and \".\""
        },
        "region": {
         "type": "string",
         "pattern": "^[-a-zA-Z0-9_]+$",
         "x-pattern-help": "letters, digits, \"-\" and \"_\""
        },
        "path": {
         "type": "string",
         "pattern": "^(/[-_.A-Za-z0-9]*[-_A-Za-z0-9])+$",
         "x-pattern-help": "\"/\" and letters, digits, \"-\", \"_\" and \".\", for example /shop/db"
        },
        "uriStyle": {
         "type": "string",
         "enum": [
          "host",
          "path"
         ]
        },
        "existingSecret": {
         "type": "string",
         "pattern": "^([a-z0-9]([-a-z0-9.]*[a-z0-9])?)?$",
         "x-pattern-help": "lower-case letters, digits, \"-\" and \".\", beginning and ending with a letter or a digit",
         "maxLength": 253,
         "minLength": 1
        }
       }
      },
      "archiveClaim": {
       "type": "string",
       "pattern": "^([a-z0-9]([-a-z0-9.]*[a-z0-9])?)?$",
       "x-pattern-help": "lower-case letters, digits, \"-\" and \".\", beginning and ending with a letter or a digit",
       "maxLength": 253,
       "default": ""
      },
      "encryptionSecret": {
       "type": "string",
       "pattern": "^([a-z0-9]([-a-z0-9.]*[a-z0-9])?)?$",
       "x-pattern-help": "lower-case letters, digits, \"-\" and \".\", beginning and ending with a letter or a digit",
       "maxLength": 253,
       "default": ""
      },
      "secret": {
       "type": "string",
       "pattern": "^([a-z0-9]([-a-z0-9.]*[a-z0-9])?)?$",
       "x-pattern-help": "lower-case letters, digits, \"-\" and \".\", beginning and ending with a letter or a digit",
       "maxLength": 253,
       "default": ""
      }
     }
    },
    "target": {
     "type": "object",
     "additionalProperties": false,
     "maxProperties": 1,
     "properties": {
      "time": {
       "type": "string",
       "pattern": "^\\d{4}-(0[1-9]|1[0-2])-([0-2]\\d|3[01])[T ]([01]\\d|2[0-3]):[0-5]\\d(:[0-5]\\d(\\.\\d{1,6})?)? ?(Z|[+-](0\\d|1[0-4])(:?[0-5]\\d)?)$",
       "x-pattern-help": "a time with its offset from UTC, for example 2026-03-01T06:00:00Z or 2026-03-01T07:00:00.5+01:00; names of zones mean different offsets in summer and winter"
      },
      "lsn": {
       "type": "string",
       "pattern": "^[0-9A-F]{1,8}/[0-9A-F]{1,8}$",
       "x-pattern-help": "two hexadecimal numbers, for example 0/3000148"
      },
      "transaction": {
       "type": "integer",
       "minimum": 3,
       "maximum": 9007199254740991,
       "x-unit": "number"
      },
      "name": {
       "type": "string",
       "minLength": 1,
       "maxLength": 63
      },
      "immediate": {
       "type": "boolean",
       "const": true
      }
     }
    },
    "inclusive": {
     "type": "boolean",
     "default": true
    },
    "timeline": {
     "type": "string",
     "pattern": "^(latest|current|[1-9]\\d{0,8})$",
     "x-pattern-help": "latest, current or a number in quotes",
     "default": "latest"
    },
    "backup": {
     "type": "string",
     "pattern": "^(\\d{8}T\\d{6}Z|\\d{8}-\\d{6}F(_\\d{8}-\\d{6}[DI])?)?$",
     "x-pattern-help": "a backup's name, for example 20260301T060000Z",
     "default": ""
    },
    "scratch": {
     "type": "object",
     "additionalProperties": false,
     "properties": {
      "size": {
       "type": "string",
       "pattern": "^[1-9][0-9]{0,6}(Mi|Gi|Ti)$",
       "x-pattern-help": "a whole number with a binary unit, for example 512Mi, 10Gi or 2Ti",
       "x-typescript": "`${number}Mi` | `${number}Gi` | `${number}Ti`"
      },
      "storageClass": {
       "type": "string",
       "pattern": "^([a-z0-9]([-a-z0-9.]*[a-z0-9])?)?$",
       "x-pattern-help": "the name of a StorageClass, or empty for the default class",
       "maxLength": 253,
       "default": ""
      }
     }
    }
   }
  },
  "resources": {
   "type": "object",
   "additionalProperties": false,
   "properties": {
    "requests": {
     "type": "object",
     "x-removable": true,
     "additionalProperties": false,
     "properties": {
      "cpu": {
       "x-compare": {
        "at-most": "2/limits/cpu"
       },
       "type": "string",
       "pattern": "^([0-9]+m|[0-9]+(\\.[0-9]{1,3})?)$",
       "x-pattern-help": "a string such as \"2\", \"0.5\" or \"500m\"",
       "x-typescript": "`${number}` | `${number}m`",
       "default": "250m"
      },
      "memory": {
       "type": "string",
       "pattern": "^[1-9][0-9]{0,6}(Mi|Gi|Ti)$",
       "x-pattern-help": "a whole number with a binary unit, for example 512Mi, 10Gi or 2Ti",
       "x-typescript": "`${number}Mi` | `${number}Gi` | `${number}Ti`",
       "x-compare": {
        "at-most": "2/limits/memory"
       },
       "default": "512Mi"
      },
      "ephemeral-storage": {
       "type": "string",
       "pattern": "^[1-9][0-9]{0,6}(Mi|Gi|Ti)$",
       "x-pattern-help": "a whole number with a binary unit, for example 512Mi, 10Gi or 2Ti",
       "x-typescript": "`${number}Mi` | `${number}Gi` | `${number}Ti`",
       "x-compare": {
        "at-most": "2/limits/ephemeral-storage"
       },
       "default": "128Mi"
      },
      "hugepages-2Mi": {
       "type": "string",
       "pattern": "^([2468]|[1-9][0-9]{0,5}[02468])Mi$|^[1-9][0-9]{0,6}[GT]i$",
       "x-pattern-help": "an even number of Mi, or a whole number of Gi or Ti",
       "x-typescript": "`${number}Mi` | `${number}Gi` | `${number}Ti`",
       "x-compare": {
        "same-as": "2/limits/hugepages-2Mi"
       }
      }
     }
    },
    "limits": {
     "type": "object",
     "x-removable": true,
     "additionalProperties": false,
     "properties": {
      "cpu": {
       "x-compare": {
        "at-most": "2/limits/cpu"
       },
       "type": "string",
       "pattern": "^([0-9]+m|[0-9]+(\\.[0-9]{1,3})?)$",
       "x-pattern-help": "a string such as \"2\", \"0.5\" or \"500m\"",
       "x-typescript": "`${number}` | `${number}m`",
       "default": "2"
      },
      "memory": {
       "type": "string",
       "pattern": "^[1-9][0-9]{0,6}(Mi|Gi|Ti)$",
       "x-pattern-help": "a whole number with a binary unit, for example 512Mi, 10Gi or 2Ti",
       "x-typescript": "`${number}Mi` | `${number}Gi` | `${number}Ti`",
       "x-compare": {
        "at-most": "2/limits/memory"
       },
       "default": "1Gi"
      },
      "ephemeral-storage": {
       "type": "string",
       "pattern": "^[1-9][0-9]{0,6}(Mi|Gi|Ti)$",
       "x-pattern-help": "a whole number with a binary unit, for example 512Mi, 10Gi or 2Ti",
       "x-typescript": "`${number}Mi` | `${number}Gi` | `${number}Ti`",
       "x-compare": {
        "at-most": "2/limits/ephemeral-storage"
       },
       "default": "1Gi"
      },
      "hugepages-2Mi": {
       "type": "string",
       "pattern": "^([2468]|[1-9][0-9]{0,5}[02468])Mi$|^[1-9][0-9]{0,6}[GT]i$",
       "x-pattern-help": "an even number of Mi, or a whole number of Gi or Ti",
       "x-typescript": "`${number}Mi` | `${number}Gi` | `${number}Ti`",
       "x-compare": {
        "same-as": "2/limits/hugepages-2Mi"
       }
      }
     }
    }
   }
  },
  "tasks": {
   "type": "object",
   "additionalProperties": false,
   "properties": {
    "resources": {
     "type": "object",
     "additionalProperties": false,
     "properties": {
      "requests": {
       "type": "object",
       "x-removable": true,
       "additionalProperties": false,
       "properties": {
        "cpu": {
         "x-compare": {
          "at-most": "2/limits/cpu"
         },
         "type": "string",
         "pattern": "^([0-9]+m|[0-9]+(\\.[0-9]{1,3})?)$",
         "x-pattern-help": "a string such as \"2\", \"0.5\" or \"500m\"",
         "x-typescript": "`${number}` | `${number}m`",
         "default": "10m"
        },
        "memory": {
         "type": "string",
         "pattern": "^[1-9][0-9]{0,6}(Mi|Gi|Ti)$",
         "x-pattern-help": "a whole number with a binary unit, for example 512Mi, 10Gi or 2Ti",
         "x-typescript": "`${number}Mi` | `${number}Gi` | `${number}Ti`",
         "x-compare": {
          "at-most": "2/limits/memory"
         },
         "default": "32Mi"
        },
        "ephemeral-storage": {
         "type": "string",
         "pattern": "^[1-9][0-9]{0,6}(Mi|Gi|Ti)$",
         "x-pattern-help": "a whole number with a binary unit, for example 512Mi, 10Gi or 2Ti",
         "x-typescript": "`${number}Mi` | `${number}Gi` | `${number}Ti`",
         "x-compare": {
          "at-most": "2/limits/ephemeral-storage"
         },
         "default": "1Mi"
        },
        "hugepages-2Mi": {
         "type": "string",
         "pattern": "^([2468]|[1-9][0-9]{0,5}[02468])Mi$|^[1-9][0-9]{0,6}[GT]i$",
         "x-pattern-help": "an even number of Mi, or a whole number of Gi or Ti",
         "x-typescript": "`${number}Mi` | `${number}Gi` | `${number}Ti`",
         "x-compare": {
          "same-as": "2/limits/hugepages-2Mi"
         }
        }
       }
      },
      "limits": {
       "type": "object",
       "x-removable": true,
       "additionalProperties": false,
       "properties": {
        "cpu": {
         "x-compare": {
          "at-most": "2/limits/cpu"
         },
         "type": "string",
         "pattern": "^([0-9]+m|[0-9]+(\\.[0-9]{1,3})?)$",
         "x-pattern-help": "a string such as \"2\", \"0.5\" or \"500m\"",
         "x-typescript": "`${number}` | `${number}m`",
         "default": "500m"
        },
        "memory": {
         "type": "string",
         "pattern": "^[1-9][0-9]{0,6}(Mi|Gi|Ti)$",
         "x-pattern-help": "a whole number with a binary unit, for example 512Mi, 10Gi or 2Ti",
         "x-typescript": "`${number}Mi` | `${number}Gi` | `${number}Ti`",
         "x-compare": {
          "at-most": "2/limits/memory"
         },
         "default": "64Mi"
        },
        "ephemeral-storage": {
         "type": "string",
         "pattern": "^[1-9][0-9]{0,6}(Mi|Gi|Ti)$",
         "x-pattern-help": "a whole number with a binary unit, for example 512Mi, 10Gi or 2Ti",
         "x-typescript": "`${number}Mi` | `${number}Gi` | `${number}Ti`",
         "x-compare": {
          "at-most": "2/limits/ephemeral-storage"
         },
         "default": "16Mi"
        },
        "hugepages-2Mi": {
         "type": "string",
         "pattern": "^([2468]|[1-9][0-9]{0,5}[02468])Mi$|^[1-9][0-9]{0,6}[GT]i$",
         "x-pattern-help": "an even number of Mi, or a whole number of Gi or Ti",
         "x-typescript": "`${number}Mi` | `${number}Gi` | `${number}Ti`",
         "x-compare": {
          "same-as": "2/limits/hugepages-2Mi"
         }
        }
       }
      }
     }
    }
   }
  },
  "probes": {
   "type": "object",
   "additionalProperties": false,
   "properties": {
    "startup": {
     "type": "object",
     "additionalProperties": false,
     "properties": {
      "initialDelaySeconds": {
       "type": "integer",
       "minimum": 0,
       "maximum": 86400,
       "x-unit": "seconds",
       "default": 0
      },
      "periodSeconds": {
       "type": "integer",
       "minimum": 1,
       "maximum": 3600,
       "x-unit": "seconds",
       "default": 1
      },
      "timeoutSeconds": {
       "type": "integer",
       "minimum": 1,
       "maximum": 3600,
       "x-unit": "seconds",
       "default": 5
      },
      "failureThreshold": {
       "type": "integer",
       "minimum": 1,
       "maximum": 2147483647,
       "x-unit": "probes",
       "default": 86400
      }
     }
    },
    "readiness": {
     "type": "object",
     "additionalProperties": false,
     "properties": {
      "initialDelaySeconds": {
       "type": "integer",
       "minimum": 0,
       "maximum": 86400,
       "x-unit": "seconds",
       "default": 0
      },
      "periodSeconds": {
       "type": "integer",
       "minimum": 1,
       "maximum": 3600,
       "x-unit": "seconds",
       "default": 5
      },
      "timeoutSeconds": {
       "type": "integer",
       "minimum": 1,
       "maximum": 3600,
       "x-unit": "seconds",
       "default": 5
      },
      "failureThreshold": {
       "type": "integer",
       "minimum": 1,
       "maximum": 2147483647,
       "x-unit": "probes",
       "default": 3
      },
      "successThreshold": {
       "type": "integer",
       "minimum": 1,
       "maximum": 2147483647,
       "x-unit": "probes",
       "default": 1
      }
     }
    },
    "liveness": {
     "type": "object",
     "additionalProperties": false,
     "properties": {
      "initialDelaySeconds": {
       "type": "integer",
       "minimum": 0,
       "maximum": 86400,
       "x-unit": "seconds",
       "default": 0
      },
      "periodSeconds": {
       "type": "integer",
       "minimum": 1,
       "maximum": 3600,
       "x-unit": "seconds",
       "default": 10
      },
      "timeoutSeconds": {
       "type": "integer",
       "minimum": 1,
       "maximum": 3600,
       "x-unit": "seconds",
       "default": 10
      },
      "failureThreshold": {
       "type": "integer",
       "minimum": 1,
       "maximum": 2147483647,
       "x-unit": "probes",
       "default": 6
      },
      "terminationGracePeriodSeconds": {
       "type": "integer",
       "minimum": 1,
       "maximum": 86400,
       "x-unit": "seconds",
       "default": 30
      }
     }
    }
   }
  },
  "scheduling": {
   "type": "object",
   "additionalProperties": false,
   "properties": {
    "nodeSelector": {
     "type": "object",
     "additionalProperties": {
      "type": "string",
      "pattern": "^([A-Za-z0-9]([-A-Za-z0-9_.]*[A-Za-z0-9])?)?$",
      "maxLength": 63,
      "x-pattern-help": "at most 63 letters, digits, \"-\", \"_\" and \".\", beginning and ending with a letter or a digit"
     },
     "propertyNames": {
      "type": "string",
      "pattern": "^([a-z0-9]([-a-z0-9]*[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*/)?[A-Za-z0-9]([-A-Za-z0-9_.]{0,61}[A-Za-z0-9])?$",
      "maxLength": 317,
      "x-pattern-help": "at most 63 letters, digits, \"-\", \"_\" and \".\", after an optional domain and \"/\""
     },
     "default": {}
    },
    "tolerations": {
     "type": "array",
     "items": {
      "type": "object",
      "additionalProperties": false,
      "properties": {
       "key": {
        "type": "string",
        "pattern": "^(([a-z0-9]([-a-z0-9]*[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*/)?[A-Za-z0-9]([-A-Za-z0-9_.]{0,61}[A-Za-z0-9])?)?$",
        "x-pattern-help": "a taint's key, or empty"
       },
       "operator": {
        "type": "string",
        "enum": [
         "Exists",
         "Equal"
        ]
       },
       "value": {
        "type": "string",
        "pattern": "^([A-Za-z0-9]([-A-Za-z0-9_.]*[A-Za-z0-9])?)?$",
        "maxLength": 63,
        "x-pattern-help": "at most 63 letters, digits, \"-\", \"_\" and \".\", beginning and ending with a letter or a digit"
       },
       "effect": {
        "type": "string",
        "enum": [
         "NoSchedule",
         "PreferNoSchedule",
         "NoExecute"
        ]
       },
       "tolerationSeconds": {
        "type": "integer",
        "x-unit": "seconds"
       }
      },
      "not": {
       "x-pattern-help": "Exists with a value, no key without Exists, tolerationSeconds without the effect NoExecute",
       "anyOf": [
        {
         "properties": {
          "operator": {
           "const": "Exists"
          },
          "value": {
           "minLength": 1
          }
         },
         "required": [
          "operator",
          "value"
         ]
        },
        {
         "properties": {
          "operator": {
           "not": {
            "const": "Exists"
           }
          },
          "key": {
           "maxLength": 0
          }
         }
        },
        {
         "properties": {
          "effect": {
           "not": {
            "const": "NoExecute"
           }
          }
         },
         "required": [
          "tolerationSeconds"
         ]
        }
       ]
      }
     },
     "default": []
    },
    "antiAffinity": {
     "type": "object",
     "additionalProperties": false,
     "properties": {
      "type": {
       "type": "string",
       "enum": [
        "required",
        "preferred",
        "none"
       ],
       "default": "required"
      },
      "topologyKey": {
       "type": "string",
       "pattern": "^([a-z0-9]([-a-z0-9]*[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*/)?[A-Za-z0-9]([-A-Za-z0-9_.]{0,61}[A-Za-z0-9])?$",
       "maxLength": 317,
       "x-pattern-help": "at most 63 letters, digits, \"-\", \"_\" and \".\", after an optional domain and \"/\"",
       "default": "kubernetes.io/hostname"
      }
     }
    },
    "nodeAffinity": {
     "type": "object",
     "additionalProperties": false,
     "properties": {
      "requiredDuringSchedulingIgnoredDuringExecution": {
       "type": "object",
       "additionalProperties": false,
       "required": [
        "nodeSelectorTerms"
       ],
       "properties": {
        "nodeSelectorTerms": {
         "type": "array",
         "minItems": 1,
         "items": {
          "type": "object",
          "additionalProperties": false,
          "required": [
           "matchExpressions"
          ],
          "properties": {
           "matchExpressions": {
            "type": "array",
            "minItems": 1,
            "items": {
             "type": "object",
             "additionalProperties": false,
             "required": [
              "key",
              "operator"
             ],
             "properties": {
              "key": {
               "type": "string",
               "pattern": "^([a-z0-9]([-a-z0-9]*[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*/)?[A-Za-z0-9]([-A-Za-z0-9_.]{0,61}[A-Za-z0-9])?$",
               "maxLength": 317,
               "x-pattern-help": "at most 63 letters, digits, \"-\", \"_\" and \".\", after an optional domain and \"/\""
              },
              "operator": {
               "type": "string",
               "enum": [
                "In",
                "NotIn",
                "Exists",
                "DoesNotExist",
                "Gt",
                "Lt"
               ]
              },
              "values": {
               "type": "array",
               "items": {
                "type": "string"
               }
              }
             },
             "not": {
              "x-pattern-help": "In and NotIn without values, Gt and Lt without exactly one, Exists and DoesNotExist with them",
              "anyOf": [
               {
                "properties": {
                 "operator": {
                  "enum": [
                   "In",
                   "NotIn"
                  ]
                 },
                 "values": {
                  "maxItems": 0
                 }
                }
               },
               {
                "properties": {
                 "operator": {
                  "enum": [
                   "Gt",
                   "Lt"
                  ]
                 },
                 "values": {
                  "not": {
                   "minItems": 1,
                   "maxItems": 1
                  }
                 }
                }
               },
               {
                "properties": {
                 "operator": {
                  "enum": [
                   "Exists",
                   "DoesNotExist"
                  ]
                 },
                 "values": {
                  "minItems": 1
                 }
                },
                "required": [
                 "values"
                ]
               }
              ]
             }
            }
           }
          }
         }
        }
       }
      },
      "preferredDuringSchedulingIgnoredDuringExecution": {
       "type": "array",
       "minItems": 1,
       "items": {
        "type": "object",
        "additionalProperties": false,
        "required": [
         "weight",
         "preference"
        ],
        "properties": {
         "weight": {
          "type": "integer",
          "minimum": 1,
          "maximum": 100
         },
         "preference": {
          "type": "object",
          "additionalProperties": false,
          "required": [
           "matchExpressions"
          ],
          "properties": {
           "matchExpressions": {
            "type": "array",
            "minItems": 1,
            "items": {
             "type": "object",
             "additionalProperties": false,
             "required": [
              "key",
              "operator"
             ],
             "properties": {
              "key": {
               "type": "string",
               "pattern": "^([a-z0-9]([-a-z0-9]*[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*/)?[A-Za-z0-9]([-A-Za-z0-9_.]{0,61}[A-Za-z0-9])?$",
               "maxLength": 317,
               "x-pattern-help": "at most 63 letters, digits, \"-\", \"_\" and \".\", after an optional domain and \"/\""
              },
              "operator": {
               "type": "string",
               "enum": [
                "In",
                "NotIn",
                "Exists",
                "DoesNotExist",
                "Gt",
                "Lt"
               ]
              },
              "values": {
               "type": "array",
               "items": {
                "type": "string"
               }
              }
             },
             "not": {
              "x-pattern-help": "In and NotIn without values, Gt and Lt without exactly one, Exists and DoesNotExist with them",
              "anyOf": [
               {
                "properties": {
                 "operator": {
                  "enum": [
                   "In",
                   "NotIn"
                  ]
                 },
                 "values": {
                  "maxItems": 0
                 }
                }
               },
               {
                "properties": {
                 "operator": {
                  "enum": [
                   "Gt",
                   "Lt"
                  ]
                 },
                 "values": {
                  "not": {
                   "minItems": 1,
                   "maxItems": 1
                  }
                 }
                }
               },
               {
                "properties": {
                 "operator": {
                  "enum": [
                   "Exists",
                   "DoesNotExist"
                  ]
                 },
                 "values": {
                  "minItems": 1
                 }
                },
                "required": [
                 "values"
                ]
               }
              ]
             }
            }
           }
          }
         }
        }
       }
      }
     }
    },
    "topologySpreadConstraints": {
     "type": "array",
     "x-distinct": [
      "topologyKey",
      "whenUnsatisfiable"
     ],
     "items": {
      "type": "object",
      "additionalProperties": false,
      "required": [
       "maxSkew",
       "topologyKey",
       "whenUnsatisfiable"
      ],
      "properties": {
       "maxSkew": {
        "type": "integer",
        "minimum": 1,
        "maximum": 2147483647
       },
       "topologyKey": {
        "type": "string",
        "pattern": "^([a-z0-9]([-a-z0-9]*[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*/)?[A-Za-z0-9]([-A-Za-z0-9_.]{0,61}[A-Za-z0-9])?$",
        "maxLength": 317,
        "x-pattern-help": "at most 63 letters, digits, \"-\", \"_\" and \".\", after an optional domain and \"/\""
       },
       "whenUnsatisfiable": {
        "type": "string",
        "enum": [
         "DoNotSchedule",
         "ScheduleAnyway"
        ]
       }
      }
     },
     "default": []
    },
    "priorityClassName": {
     "type": "string",
     "pattern": "^([a-z0-9]([-a-z0-9.]*[a-z0-9])?)?$",
     "x-pattern-help": "lower-case letters, digits, \"-\" and \".\", beginning and ending with a letter or a digit",
     "maxLength": 253,
     "default": ""
    },
    "runtimeClassName": {
     "type": "string",
     "pattern": "^([a-z0-9]([-a-z0-9.]*[a-z0-9])?)?$",
     "x-pattern-help": "lower-case letters, digits, \"-\" and \".\", beginning and ending with a letter or a digit",
     "maxLength": 253,
     "default": ""
    },
    "terminationGracePeriodSeconds": {
     "type": "integer",
     "minimum": 10,
     "maximum": 86400,
     "x-unit": "seconds",
     "default": 120
    }
   }
  },
  "pod": {
   "type": "object",
   "additionalProperties": false,
   "properties": {
    "labels": {
     "type": "object",
     "additionalProperties": {
      "type": "string",
      "pattern": "^([A-Za-z0-9]([-A-Za-z0-9_.]*[A-Za-z0-9])?)?$",
      "maxLength": 63,
      "x-pattern-help": "at most 63 letters, digits, \"-\", \"_\" and \".\", beginning and ending with a letter or a digit"
     },
     "propertyNames": {
      "type": "string",
      "pattern": "^([a-z0-9]([-a-z0-9]*[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*/)?[A-Za-z0-9]([-A-Za-z0-9_.]{0,61}[A-Za-z0-9])?$",
      "maxLength": 317,
      "x-pattern-help": "at most 63 letters, digits, \"-\", \"_\" and \".\", after an optional domain and \"/\"; none of those which the chart sets itself",
      "not": {
       "pattern": "^(app\\.kubernetes\\.io/(name|instance|component|managed-by|version)|helm\\.sh/chart|postgres-role|statefulset\\.kubernetes\\.io/.*)$"
      }
     }
    },
    "annotations": {
     "type": "object",
     "additionalProperties": {
      "type": "string"
     },
     "propertyNames": {
      "type": "string",
      "pattern": "^([a-z0-9]([-a-z0-9]*[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*/)?[A-Za-z0-9]([-A-Za-z0-9_.]{0,61}[A-Za-z0-9])?$",
      "maxLength": 317,
      "x-pattern-help": "at most 63 letters, digits, \"-\", \"_\" and \".\", after an optional domain and \"/\"; none of those which the chart sets itself",
      "not": {
       "pattern": "^(helm\\.sh/|meta\\.helm\\.sh/|helmwright/|kube-score/|checkov\\.io/|argocd\\.argoproj\\.io/sync-options$)"
      }
     }
    },
    "env": {
     "type": "array",
     "x-distinct": [
      "name"
     ],
     "items": {
      "type": "object",
      "additionalProperties": false,
      "required": [
       "name"
      ],
      "properties": {
       "name": {
        "type": "string",
        "pattern": "^[-._a-zA-Z][-._a-zA-Z0-9]*$",
        "x-pattern-help": "letters, digits, \"-\", \"_\" and \".\"",
        "not": {
         "pattern": "^(PG[A-Z0-9_]*|ENCRYPTION_SECRET|S3_ENCRYPTION_KEY|PATH|ENV|BASH.*|SHELLOPTS|LD_.*|PASSFILE|NAME|NAMESPACE|SECRET|ARCHITECTURE|(POD|APPLICATION|POSTGRES|PRIMARY|REPLICAS|KUBERNETES)_.*)$",
         "x-pattern-help": "what the chart's scripts, the shell and PostgreSQL's programs read"
        }
       },
       "value": {
        "type": "string"
       },
       "valueFrom": {
        "type": "object",
        "additionalProperties": false,
        "minProperties": 1,
        "maxProperties": 1,
        "properties": {
         "secretKeyRef": {
          "type": "object",
          "additionalProperties": false,
          "required": [
           "name",
           "key"
          ],
          "properties": {
           "name": {
            "type": "string",
            "minLength": 1
           },
           "key": {
            "type": "string",
            "minLength": 1
           },
           "optional": {
            "type": "boolean"
           }
          }
         },
         "configMapKeyRef": {
          "type": "object",
          "additionalProperties": false,
          "required": [
           "name",
           "key"
          ],
          "properties": {
           "name": {
            "type": "string",
            "minLength": 1
           },
           "key": {
            "type": "string",
            "minLength": 1
           },
           "optional": {
            "type": "boolean"
           }
          }
         },
         "fieldRef": {
          "type": "object",
          "additionalProperties": false,
          "required": [
           "fieldPath"
          ],
          "properties": {
           "fieldPath": {
            "type": "string",
            "minLength": 1
           }
          }
         }
        }
       }
      },
      "not": {
       "required": [
        "value",
        "valueFrom"
       ],
       "x-pattern-help": "value and valueFrom together"
      }
     }
    },
    "envFrom": {
     "type": "array",
     "items": {
      "type": "object",
      "additionalProperties": false,
      "properties": {
       "prefix": {
        "type": "string",
        "pattern": "^[-._a-zA-Z][-._a-zA-Z0-9]*$",
        "x-pattern-help": "letters, digits, \"-\", \"_\" and \".\""
       },
       "configMapRef": {
        "type": "object",
        "additionalProperties": false,
        "required": [
         "name"
        ],
        "properties": {
         "name": {
          "type": "string",
          "minLength": 1
         },
         "optional": {
          "type": "boolean"
         }
        }
       },
       "secretRef": {
        "type": "object",
        "additionalProperties": false,
        "required": [
         "name"
        ],
        "properties": {
         "name": {
          "type": "string",
          "minLength": 1
         },
         "optional": {
          "type": "boolean"
         }
        }
       }
      },
      "oneOf": [
       {
        "required": [
         "configMapRef"
        ]
       },
       {
        "required": [
         "secretRef"
        ]
       }
      ]
     }
    },
    "volumes": {
     "type": "array",
     "x-distinct": [
      "name"
     ],
     "items": {
      "required": [
       "name"
      ],
      "type": "object",
      "additionalProperties": false,
      "minProperties": 2,
      "maxProperties": 2,
      "x-kubernetes": "core.v1.Volume",
      "properties": {
       "name": {
        "type": "string",
        "pattern": "^[a-z0-9]([-a-z0-9]*[a-z0-9])?$",
        "maxLength": 63,
        "x-pattern-help": "at most 63 lower-case letters, digits and \"-\"",
        "not": {
         "pattern": "^(configuration|data|encryption|init-scripts(-.*)?|passwd|roles-[0-9]+|run|scripts|secrets|shared-memory|storage-keys|temporary|token|wal)$",
         "x-pattern-help": "the names of the chart's own volumes"
        }
       },
       "awsElasticBlockStore": {
        "type": "object",
        "required": [
         "volumeID"
        ],
        "properties": {
         "fsType": {
          "type": "string"
         },
         "partition": {
          "type": "integer",
          "format": "int32"
         },
         "readOnly": {
          "type": "boolean"
         },
         "volumeID": {
          "type": "string"
         }
        },
        "additionalProperties": false,
        "x-from-kubernetes": true
       },
       "azureDisk": {
        "type": "object",
        "required": [
         "diskName",
         "diskURI"
        ],
        "properties": {
         "cachingMode": {
          "type": "string"
         },
         "diskName": {
          "type": "string"
         },
         "diskURI": {
          "type": "string"
         },
         "fsType": {
          "type": "string"
         },
         "kind": {
          "type": "string"
         },
         "readOnly": {
          "type": "boolean"
         }
        },
        "additionalProperties": false,
        "x-from-kubernetes": true
       },
       "azureFile": {
        "type": "object",
        "required": [
         "secretName",
         "shareName"
        ],
        "properties": {
         "readOnly": {
          "type": "boolean"
         },
         "secretName": {
          "type": "string"
         },
         "shareName": {
          "type": "string"
         }
        },
        "additionalProperties": false,
        "x-from-kubernetes": true
       },
       "cephfs": {
        "type": "object",
        "required": [
         "monitors"
        ],
        "properties": {
         "monitors": {
          "type": "array",
          "items": {
           "type": "string"
          }
         },
         "path": {
          "type": "string"
         },
         "readOnly": {
          "type": "boolean"
         },
         "secretFile": {
          "type": "string"
         },
         "secretRef": {
          "type": "object",
          "properties": {
           "name": {
            "type": "string"
           }
          },
          "additionalProperties": false
         },
         "user": {
          "type": "string"
         }
        },
        "additionalProperties": false,
        "x-from-kubernetes": true
       },
       "cinder": {
        "type": "object",
        "required": [
         "volumeID"
        ],
        "properties": {
         "fsType": {
          "type": "string"
         },
         "readOnly": {
          "type": "boolean"
         },
         "secretRef": {
          "type": "object",
          "properties": {
           "name": {
            "type": "string"
           }
          },
          "additionalProperties": false
         },
         "volumeID": {
          "type": "string"
         }
        },
        "additionalProperties": false,
        "x-from-kubernetes": true
       },
       "configMap": {
        "type": "object",
        "properties": {
         "defaultMode": {
          "type": "integer",
          "format": "int32"
         },
         "items": {
          "type": "array",
          "items": {
           "type": "object",
           "required": [
            "key",
            "path"
           ],
           "properties": {
            "key": {
             "type": "string"
            },
            "mode": {
             "type": "integer",
             "format": "int32"
            },
            "path": {
             "type": "string"
            }
           },
           "additionalProperties": false
          }
         },
         "name": {
          "type": "string"
         },
         "optional": {
          "type": "boolean"
         }
        },
        "additionalProperties": false,
        "x-from-kubernetes": true
       },
       "csi": {
        "type": "object",
        "required": [
         "driver"
        ],
        "properties": {
         "driver": {
          "type": "string"
         },
         "fsType": {
          "type": "string"
         },
         "nodePublishSecretRef": {
          "type": "object",
          "properties": {
           "name": {
            "type": "string"
           }
          },
          "additionalProperties": false
         },
         "readOnly": {
          "type": "boolean"
         },
         "volumeAttributes": {
          "type": "object",
          "additionalProperties": {
           "type": "string"
          }
         }
        },
        "additionalProperties": false,
        "x-from-kubernetes": true
       },
       "downwardAPI": {
        "type": "object",
        "properties": {
         "defaultMode": {
          "type": "integer",
          "format": "int32"
         },
         "items": {
          "type": "array",
          "items": {
           "type": "object",
           "required": [
            "path"
           ],
           "properties": {
            "fieldRef": {
             "type": "object",
             "required": [
              "fieldPath"
             ],
             "properties": {
              "apiVersion": {
               "type": "string"
              },
              "fieldPath": {
               "type": "string"
              }
             },
             "additionalProperties": false
            },
            "mode": {
             "type": "integer",
             "format": "int32"
            },
            "path": {
             "type": "string"
            },
            "resourceFieldRef": {
             "type": "object",
             "required": [
              "resource"
             ],
             "properties": {
              "containerName": {
               "type": "string"
              },
              "divisor": {
               "type": [
                "string",
                "number"
               ],
               "pattern": "^[+-]?[0-9.]+([eE][-+]?[0-9]+|[numkKMGTPE]i?)?$"
              },
              "resource": {
               "type": "string"
              }
             },
             "additionalProperties": false
            }
           },
           "additionalProperties": false
          }
         }
        },
        "additionalProperties": false,
        "x-from-kubernetes": true
       },
       "emptyDir": {
        "type": "object",
        "properties": {
         "medium": {
          "type": "string"
         },
         "sizeLimit": {
          "type": [
           "string",
           "number"
          ],
          "pattern": "^[+-]?[0-9.]+([eE][-+]?[0-9]+|[numkKMGTPE]i?)?$"
         }
        },
        "additionalProperties": false,
        "x-from-kubernetes": true
       },
       "ephemeral": {
        "type": "object",
        "properties": {
         "volumeClaimTemplate": {
          "type": "object",
          "required": [
           "spec"
          ],
          "properties": {
           "metadata": {
            "type": "object",
            "properties": {
             "annotations": {
              "type": "object",
              "additionalProperties": {
               "type": "string"
              }
             },
             "creationTimestamp": {
              "type": "string",
              "format": "date-time"
             },
             "deletionGracePeriodSeconds": {
              "type": "integer",
              "format": "int64"
             },
             "deletionTimestamp": {
              "type": "string",
              "format": "date-time"
             },
             "finalizers": {
              "type": "array",
              "items": {
               "type": "string"
              }
             },
             "generateName": {
              "type": "string"
             },
             "generation": {
              "type": "integer",
              "format": "int64"
             },
             "labels": {
              "type": "object",
              "additionalProperties": {
               "type": "string"
              }
             },
             "managedFields": {
              "type": "array",
              "items": {
               "type": "object",
               "properties": {
                "apiVersion": {
                 "type": "string"
                },
                "fieldsType": {
                 "type": "string"
                },
                "fieldsV1": {
                 "type": "object",
                 "additionalProperties": {
                  "x-typescript": "unknown"
                 }
                },
                "manager": {
                 "type": "string"
                },
                "operation": {
                 "type": "string"
                },
                "subresource": {
                 "type": "string"
                },
                "time": {
                 "type": "string",
                 "format": "date-time"
                }
               },
               "additionalProperties": false
              }
             },
             "name": {
              "type": "string"
             },
             "namespace": {
              "type": "string"
             },
             "ownerReferences": {
              "type": "array",
              "items": {
               "type": "object",
               "required": [
                "apiVersion",
                "kind",
                "name",
                "uid"
               ],
               "properties": {
                "apiVersion": {
                 "type": "string"
                },
                "blockOwnerDeletion": {
                 "type": "boolean"
                },
                "controller": {
                 "type": "boolean"
                },
                "kind": {
                 "type": "string"
                },
                "name": {
                 "type": "string"
                },
                "uid": {
                 "type": "string"
                }
               },
               "additionalProperties": false
              }
             },
             "resourceVersion": {
              "type": "string"
             },
             "selfLink": {
              "type": "string"
             },
             "uid": {
              "type": "string"
             }
            },
            "additionalProperties": false
           },
           "spec": {
            "type": "object",
            "properties": {
             "accessModes": {
              "type": "array",
              "items": {
               "type": "string"
              }
             },
             "dataSource": {
              "type": "object",
              "required": [
               "kind",
               "name"
              ],
              "properties": {
               "apiGroup": {
                "type": "string"
               },
               "kind": {
                "type": "string"
               },
               "name": {
                "type": "string"
               }
              },
              "additionalProperties": false
             },
             "dataSourceRef": {
              "type": "object",
              "required": [
               "kind",
               "name"
              ],
              "properties": {
               "apiGroup": {
                "type": "string"
               },
               "kind": {
                "type": "string"
               },
               "name": {
                "type": "string"
               },
               "namespace": {
                "type": "string"
               }
              },
              "additionalProperties": false
             },
             "resources": {
              "type": "object",
              "properties": {
               "limits": {
                "type": "object",
                "additionalProperties": {
                 "type": [
                  "string",
                  "number"
                 ],
                 "pattern": "^[+-]?[0-9.]+([eE][-+]?[0-9]+|[numkKMGTPE]i?)?$"
                }
               },
               "requests": {
                "type": "object",
                "additionalProperties": {
                 "type": [
                  "string",
                  "number"
                 ],
                 "pattern": "^[+-]?[0-9.]+([eE][-+]?[0-9]+|[numkKMGTPE]i?)?$"
                }
               }
              },
              "additionalProperties": false
             },
             "selector": {
              "type": "object",
              "properties": {
               "matchExpressions": {
                "type": "array",
                "items": {
                 "type": "object",
                 "required": [
                  "key",
                  "operator"
                 ],
                 "properties": {
                  "key": {
                   "type": "string"
                  },
                  "operator": {
                   "type": "string"
                  },
                  "values": {
                   "type": "array",
                   "items": {
                    "type": "string"
                   }
                  }
                 },
                 "additionalProperties": false
                }
               },
               "matchLabels": {
                "type": "object",
                "additionalProperties": {
                 "type": "string"
                }
               }
              },
              "additionalProperties": false
             },
             "storageClassName": {
              "type": "string"
             },
             "volumeAttributesClassName": {
              "type": "string"
             },
             "volumeMode": {
              "type": "string"
             },
             "volumeName": {
              "type": "string"
             }
            },
            "additionalProperties": false
           }
          },
          "additionalProperties": false
         }
        },
        "additionalProperties": false,
        "x-from-kubernetes": true
       },
       "fc": {
        "type": "object",
        "properties": {
         "fsType": {
          "type": "string"
         },
         "lun": {
          "type": "integer",
          "format": "int32"
         },
         "readOnly": {
          "type": "boolean"
         },
         "targetWWNs": {
          "type": "array",
          "items": {
           "type": "string"
          }
         },
         "wwids": {
          "type": "array",
          "items": {
           "type": "string"
          }
         }
        },
        "additionalProperties": false,
        "x-from-kubernetes": true
       },
       "flexVolume": {
        "type": "object",
        "required": [
         "driver"
        ],
        "properties": {
         "driver": {
          "type": "string"
         },
         "fsType": {
          "type": "string"
         },
         "options": {
          "type": "object",
          "additionalProperties": {
           "type": "string"
          }
         },
         "readOnly": {
          "type": "boolean"
         },
         "secretRef": {
          "type": "object",
          "properties": {
           "name": {
            "type": "string"
           }
          },
          "additionalProperties": false
         }
        },
        "additionalProperties": false,
        "x-from-kubernetes": true
       },
       "flocker": {
        "type": "object",
        "properties": {
         "datasetName": {
          "type": "string"
         },
         "datasetUUID": {
          "type": "string"
         }
        },
        "additionalProperties": false,
        "x-from-kubernetes": true
       },
       "gcePersistentDisk": {
        "type": "object",
        "required": [
         "pdName"
        ],
        "properties": {
         "fsType": {
          "type": "string"
         },
         "partition": {
          "type": "integer",
          "format": "int32"
         },
         "pdName": {
          "type": "string"
         },
         "readOnly": {
          "type": "boolean"
         }
        },
        "additionalProperties": false,
        "x-from-kubernetes": true
       },
       "gitRepo": {
        "type": "object",
        "required": [
         "repository"
        ],
        "properties": {
         "directory": {
          "type": "string"
         },
         "repository": {
          "type": "string"
         },
         "revision": {
          "type": "string"
         }
        },
        "additionalProperties": false,
        "x-from-kubernetes": true
       },
       "glusterfs": {
        "type": "object",
        "required": [
         "endpoints",
         "path"
        ],
        "properties": {
         "endpoints": {
          "type": "string"
         },
         "path": {
          "type": "string"
         },
         "readOnly": {
          "type": "boolean"
         }
        },
        "additionalProperties": false,
        "x-from-kubernetes": true
       },
       "hostPath": {
        "type": "object",
        "required": [
         "path"
        ],
        "properties": {
         "path": {
          "type": "string"
         },
         "type": {
          "type": "string"
         }
        },
        "additionalProperties": false,
        "x-from-kubernetes": true
       },
       "image": {
        "type": "object",
        "properties": {
         "pullPolicy": {
          "type": "string"
         },
         "reference": {
          "type": "string"
         }
        },
        "additionalProperties": false,
        "x-from-kubernetes": true
       },
       "iscsi": {
        "type": "object",
        "required": [
         "targetPortal",
         "iqn",
         "lun"
        ],
        "properties": {
         "chapAuthDiscovery": {
          "type": "boolean"
         },
         "chapAuthSession": {
          "type": "boolean"
         },
         "fsType": {
          "type": "string"
         },
         "initiatorName": {
          "type": "string"
         },
         "iqn": {
          "type": "string"
         },
         "iscsiInterface": {
          "type": "string"
         },
         "lun": {
          "type": "integer",
          "format": "int32"
         },
         "portals": {
          "type": "array",
          "items": {
           "type": "string"
          }
         },
         "readOnly": {
          "type": "boolean"
         },
         "secretRef": {
          "type": "object",
          "properties": {
           "name": {
            "type": "string"
           }
          },
          "additionalProperties": false
         },
         "targetPortal": {
          "type": "string"
         }
        },
        "additionalProperties": false,
        "x-from-kubernetes": true
       },
       "nfs": {
        "type": "object",
        "required": [
         "server",
         "path"
        ],
        "properties": {
         "path": {
          "type": "string"
         },
         "readOnly": {
          "type": "boolean"
         },
         "server": {
          "type": "string"
         }
        },
        "additionalProperties": false,
        "x-from-kubernetes": true
       },
       "persistentVolumeClaim": {
        "type": "object",
        "required": [
         "claimName"
        ],
        "properties": {
         "claimName": {
          "type": "string"
         },
         "readOnly": {
          "type": "boolean"
         }
        },
        "additionalProperties": false,
        "x-from-kubernetes": true
       },
       "photonPersistentDisk": {
        "type": "object",
        "required": [
         "pdID"
        ],
        "properties": {
         "fsType": {
          "type": "string"
         },
         "pdID": {
          "type": "string"
         }
        },
        "additionalProperties": false,
        "x-from-kubernetes": true
       },
       "portworxVolume": {
        "type": "object",
        "required": [
         "volumeID"
        ],
        "properties": {
         "fsType": {
          "type": "string"
         },
         "readOnly": {
          "type": "boolean"
         },
         "volumeID": {
          "type": "string"
         }
        },
        "additionalProperties": false,
        "x-from-kubernetes": true
       },
       "projected": {
        "type": "object",
        "properties": {
         "defaultMode": {
          "type": "integer",
          "format": "int32"
         },
         "sources": {
          "type": "array",
          "items": {
           "type": "object",
           "properties": {
            "clusterTrustBundle": {
             "type": "object",
             "required": [
              "path"
             ],
             "properties": {
              "labelSelector": {
               "type": "object",
               "properties": {
                "matchExpressions": {
                 "type": "array",
                 "items": {
                  "type": "object",
                  "required": [
                   "key",
                   "operator"
                  ],
                  "properties": {
                   "key": {
                    "type": "string"
                   },
                   "operator": {
                    "type": "string"
                   },
                   "values": {
                    "type": "array",
                    "items": {
                     "type": "string"
                    }
                   }
                  },
                  "additionalProperties": false
                 }
                },
                "matchLabels": {
                 "type": "object",
                 "additionalProperties": {
                  "type": "string"
                 }
                }
               },
               "additionalProperties": false
              },
              "name": {
               "type": "string"
              },
              "optional": {
               "type": "boolean"
              },
              "path": {
               "type": "string"
              },
              "signerName": {
               "type": "string"
              }
             },
             "additionalProperties": false
            },
            "configMap": {
             "type": "object",
             "properties": {
              "items": {
               "type": "array",
               "items": {
                "type": "object",
                "required": [
                 "key",
                 "path"
                ],
                "properties": {
                 "key": {
                  "type": "string"
                 },
                 "mode": {
                  "type": "integer",
                  "format": "int32"
                 },
                 "path": {
                  "type": "string"
                 }
                },
                "additionalProperties": false
               }
              },
              "name": {
               "type": "string"
              },
              "optional": {
               "type": "boolean"
              }
             },
             "additionalProperties": false
            },
            "downwardAPI": {
             "type": "object",
             "properties": {
              "items": {
               "type": "array",
               "items": {
                "type": "object",
                "required": [
                 "path"
                ],
                "properties": {
                 "fieldRef": {
                  "type": "object",
                  "required": [
                   "fieldPath"
                  ],
                  "properties": {
                   "apiVersion": {
                    "type": "string"
                   },
                   "fieldPath": {
                    "type": "string"
                   }
                  },
                  "additionalProperties": false
                 },
                 "mode": {
                  "type": "integer",
                  "format": "int32"
                 },
                 "path": {
                  "type": "string"
                 },
                 "resourceFieldRef": {
                  "type": "object",
                  "required": [
                   "resource"
                  ],
                  "properties": {
                   "containerName": {
                    "type": "string"
                   },
                   "divisor": {
                    "type": [
                     "string",
                     "number"
                    ],
                    "pattern": "^[+-]?[0-9.]+([eE][-+]?[0-9]+|[numkKMGTPE]i?)?$"
                   },
                   "resource": {
                    "type": "string"
                   }
                  },
                  "additionalProperties": false
                 }
                },
                "additionalProperties": false
               }
              }
             },
             "additionalProperties": false
            },
            "podCertificate": {
             "type": "object",
             "required": [
              "signerName",
              "keyType"
             ],
             "properties": {
              "certificateChainPath": {
               "type": "string"
              },
              "credentialBundlePath": {
               "type": "string"
              },
              "keyPath": {
               "type": "string"
              },
              "keyType": {
               "type": "string"
              },
              "maxExpirationSeconds": {
               "type": "integer",
               "format": "int32"
              },
              "signerName": {
               "type": "string"
              },
              "userAnnotations": {
               "type": "object",
               "additionalProperties": {
                "type": "string"
               }
              }
             },
             "additionalProperties": false
            },
            "secret": {
             "type": "object",
             "properties": {
              "items": {
               "type": "array",
               "items": {
                "type": "object",
                "required": [
                 "key",
                 "path"
                ],
                "properties": {
                 "key": {
                  "type": "string"
                 },
                 "mode": {
                  "type": "integer",
                  "format": "int32"
                 },
                 "path": {
                  "type": "string"
                 }
                },
                "additionalProperties": false
               }
              },
              "name": {
               "type": "string"
              },
              "optional": {
               "type": "boolean"
              }
             },
             "additionalProperties": false
            },
            "serviceAccountToken": {
             "type": "object",
             "required": [
              "path"
             ],
             "properties": {
              "audience": {
               "type": "string"
              },
              "expirationSeconds": {
               "type": "integer",
               "format": "int64"
              },
              "path": {
               "type": "string"
              }
             },
             "additionalProperties": false
            }
           },
           "additionalProperties": false
          }
         }
        },
        "additionalProperties": false,
        "x-from-kubernetes": true
       },
       "quobyte": {
        "type": "object",
        "required": [
         "registry",
         "volume"
        ],
        "properties": {
         "group": {
          "type": "string"
         },
         "readOnly": {
          "type": "boolean"
         },
         "registry": {
          "type": "string"
         },
         "tenant": {
          "type": "string"
         },
         "user": {
          "type": "string"
         },
         "volume": {
          "type": "string"
         }
        },
        "additionalProperties": false,
        "x-from-kubernetes": true
       },
       "rbd": {
        "type": "object",
        "required": [
         "monitors",
         "image"
        ],
        "properties": {
         "fsType": {
          "type": "string"
         },
         "image": {
          "type": "string"
         },
         "keyring": {
          "type": "string"
         },
         "monitors": {
          "type": "array",
          "items": {
           "type": "string"
          }
         },
         "pool": {
          "type": "string"
         },
         "readOnly": {
          "type": "boolean"
         },
         "secretRef": {
          "type": "object",
          "properties": {
           "name": {
            "type": "string"
           }
          },
          "additionalProperties": false
         },
         "user": {
          "type": "string"
         }
        },
        "additionalProperties": false,
        "x-from-kubernetes": true
       },
       "scaleIO": {
        "type": "object",
        "required": [
         "gateway",
         "system",
         "secretRef"
        ],
        "properties": {
         "fsType": {
          "type": "string"
         },
         "gateway": {
          "type": "string"
         },
         "protectionDomain": {
          "type": "string"
         },
         "readOnly": {
          "type": "boolean"
         },
         "secretRef": {
          "type": "object",
          "properties": {
           "name": {
            "type": "string"
           }
          },
          "additionalProperties": false
         },
         "sslEnabled": {
          "type": "boolean"
         },
         "storageMode": {
          "type": "string"
         },
         "storagePool": {
          "type": "string"
         },
         "system": {
          "type": "string"
         },
         "volumeName": {
          "type": "string"
         }
        },
        "additionalProperties": false,
        "x-from-kubernetes": true
       },
       "secret": {
        "type": "object",
        "properties": {
         "defaultMode": {
          "type": "integer",
          "format": "int32"
         },
         "items": {
          "type": "array",
          "items": {
           "type": "object",
           "required": [
            "key",
            "path"
           ],
           "properties": {
            "key": {
             "type": "string"
            },
            "mode": {
             "type": "integer",
             "format": "int32"
            },
            "path": {
             "type": "string"
            }
           },
           "additionalProperties": false
          }
         },
         "optional": {
          "type": "boolean"
         },
         "secretName": {
          "type": "string"
         }
        },
        "additionalProperties": false,
        "x-from-kubernetes": true
       },
       "storageos": {
        "type": "object",
        "properties": {
         "fsType": {
          "type": "string"
         },
         "readOnly": {
          "type": "boolean"
         },
         "secretRef": {
          "type": "object",
          "properties": {
           "name": {
            "type": "string"
           }
          },
          "additionalProperties": false
         },
         "volumeName": {
          "type": "string"
         },
         "volumeNamespace": {
          "type": "string"
         }
        },
        "additionalProperties": false,
        "x-from-kubernetes": true
       },
       "vsphereVolume": {
        "type": "object",
        "required": [
         "volumePath"
        ],
        "properties": {
         "fsType": {
          "type": "string"
         },
         "storagePolicyID": {
          "type": "string"
         },
         "storagePolicyName": {
          "type": "string"
         },
         "volumePath": {
          "type": "string"
         }
        },
        "additionalProperties": false,
        "x-from-kubernetes": true
       }
      }
     }
    },
    "volumeMounts": {
     "type": "array",
     "x-distinct": [
      "mountPath"
     ],
     "items": {
      "type": "object",
      "additionalProperties": false,
      "required": [
       "name",
       "mountPath"
      ],
      "properties": {
       "name": {
        "type": "string",
        "x-compare": {
         "one-of": "/pod/volumes/*/name"
        }
       },
       "mountPath": {
        "type": "string",
        "pattern": "^/[^:]+$",
        "x-pattern-help": "an absolute path without \":\"",
        "not": {
         "pattern": "^/((pg|docker-entrypoint-initdb\\.d|tmp|dev/shm|etc/passwd|(var/)?run/(postgresql|secrets/kubernetes\\.io))(/.*)?|(etc|dev|var|(var/)?run(/secrets)?|usr|(usr/)?(s?bin|lib(64)?))/?)$|//|/\\.\\.?(/|$)",
         "x-pattern-help": "what is at, above or below the chart's own (/pg, /tmp, /dev/shm, /etc/passwd, /run/postgresql, /run/secrets/kubernetes.io, /docker-entrypoint-initdb.d) or the image's programs, and paths with \"//\", \".\" or \"..\""
        }
       },
       "subPath": {
        "type": "string",
        "pattern": "^([^/]|$)",
        "x-pattern-help": "a path inside the volume",
        "not": {
         "pattern": "(^|/)\\.\\.(/|$)",
         "x-pattern-help": "a path with \"..\""
        }
       },
       "readOnly": {
        "type": "boolean"
       }
      }
     }
    },
    "sidecars": {
     "type": "array",
     "x-distinct": [
      "name"
     ],
     "items": {
      "required": [
       "name",
       "image"
      ],
      "type": "object",
      "additionalProperties": false,
      "x-kubernetes": "core.v1.Container",
      "properties": {
       "name": {
        "type": "string",
        "pattern": "^[a-z0-9]([-a-z0-9]*[a-z0-9])?$",
        "maxLength": 63,
        "x-pattern-help": "at most 63 lower-case letters, digits and \"-\"",
        "not": {
         "enum": [
          "change-ownership",
          "passwd",
          "postgres"
         ]
        }
       },
       "image": {
        "type": "string",
        "minLength": 1
       },
       "env": {
        "type": "array",
        "items": {
         "required": [
          "name"
         ],
         "type": "object",
         "additionalProperties": false,
         "x-kubernetes": "core.v1.EnvVar",
         "properties": {
          "name": {
           "type": "string",
           "x-from-kubernetes": true
          },
          "value": {
           "type": "string",
           "x-from-kubernetes": true
          },
          "valueFrom": {
           "type": "object",
           "properties": {
            "configMapKeyRef": {
             "type": "object",
             "required": [
              "key"
             ],
             "properties": {
              "key": {
               "type": "string"
              },
              "name": {
               "type": "string"
              },
              "optional": {
               "type": "boolean"
              }
             },
             "additionalProperties": false
            },
            "fieldRef": {
             "type": "object",
             "required": [
              "fieldPath"
             ],
             "properties": {
              "apiVersion": {
               "type": "string"
              },
              "fieldPath": {
               "type": "string"
              }
             },
             "additionalProperties": false
            },
            "fileKeyRef": {
             "type": "object",
             "required": [
              "volumeName",
              "path",
              "key"
             ],
             "properties": {
              "key": {
               "type": "string"
              },
              "optional": {
               "type": "boolean"
              },
              "path": {
               "type": "string"
              },
              "volumeName": {
               "type": "string"
              }
             },
             "additionalProperties": false
            },
            "resourceFieldRef": {
             "type": "object",
             "required": [
              "resource"
             ],
             "properties": {
              "containerName": {
               "type": "string"
              },
              "divisor": {
               "type": [
                "string",
                "number"
               ],
               "pattern": "^[+-]?[0-9.]+([eE][-+]?[0-9]+|[numkKMGTPE]i?)?$"
              },
              "resource": {
               "type": "string"
              }
             },
             "additionalProperties": false
            },
            "secretKeyRef": {
             "type": "object",
             "required": [
              "key"
             ],
             "properties": {
              "key": {
               "type": "string"
              },
              "name": {
               "type": "string"
              },
              "optional": {
               "type": "boolean"
              }
             },
             "additionalProperties": false
            }
           },
           "additionalProperties": false,
           "x-from-kubernetes": true
          }
         }
        }
       },
       "volumeMounts": {
        "type": "array",
        "items": {
         "required": [
          "name",
          "mountPath"
         ],
         "type": "object",
         "additionalProperties": false,
         "x-kubernetes": "core.v1.VolumeMount",
         "properties": {
          "mountPath": {
           "type": "string",
           "x-from-kubernetes": true
          },
          "mountPropagation": {
           "type": "string",
           "x-from-kubernetes": true
          },
          "name": {
           "type": "string",
           "x-from-kubernetes": true
          },
          "readOnly": {
           "type": "boolean",
           "x-from-kubernetes": true
          },
          "recursiveReadOnly": {
           "type": "string",
           "x-from-kubernetes": true
          },
          "subPath": {
           "type": "string",
           "x-from-kubernetes": true
          },
          "subPathExpr": {
           "type": "string",
           "x-from-kubernetes": true
          }
         }
        }
       },
       "args": {
        "type": "array",
        "items": {
         "type": "string"
        },
        "x-from-kubernetes": true
       },
       "command": {
        "type": "array",
        "items": {
         "type": "string"
        },
        "x-from-kubernetes": true
       },
       "envFrom": {
        "type": "array",
        "items": {
         "type": "object",
         "properties": {
          "configMapRef": {
           "type": "object",
           "properties": {
            "name": {
             "type": "string"
            },
            "optional": {
             "type": "boolean"
            }
           },
           "additionalProperties": false
          },
          "prefix": {
           "type": "string"
          },
          "secretRef": {
           "type": "object",
           "properties": {
            "name": {
             "type": "string"
            },
            "optional": {
             "type": "boolean"
            }
           },
           "additionalProperties": false
          }
         },
         "additionalProperties": false
        },
        "x-from-kubernetes": true
       },
       "imagePullPolicy": {
        "type": "string",
        "x-from-kubernetes": true
       },
       "lifecycle": {
        "type": "object",
        "properties": {
         "postStart": {
          "type": "object",
          "properties": {
           "exec": {
            "type": "object",
            "properties": {
             "command": {
              "type": "array",
              "items": {
               "type": "string"
              }
             }
            },
            "additionalProperties": false
           },
           "httpGet": {
            "type": "object",
            "required": [
             "port"
            ],
            "properties": {
             "host": {
              "type": "string"
             },
             "httpHeaders": {
              "type": "array",
              "items": {
               "type": "object",
               "required": [
                "name",
                "value"
               ],
               "properties": {
                "name": {
                 "type": "string"
                },
                "value": {
                 "type": "string"
                }
               },
               "additionalProperties": false
              }
             },
             "path": {
              "type": "string"
             },
             "port": {
              "type": [
               "integer",
               "string"
              ]
             },
             "scheme": {
              "type": "string"
             }
            },
            "additionalProperties": false
           },
           "sleep": {
            "type": "object",
            "required": [
             "seconds"
            ],
            "properties": {
             "seconds": {
              "type": "integer",
              "format": "int64"
             }
            },
            "additionalProperties": false
           },
           "tcpSocket": {
            "type": "object",
            "required": [
             "port"
            ],
            "properties": {
             "host": {
              "type": "string"
             },
             "port": {
              "type": [
               "integer",
               "string"
              ]
             }
            },
            "additionalProperties": false
           }
          },
          "additionalProperties": false
         },
         "preStop": {
          "type": "object",
          "properties": {
           "exec": {
            "type": "object",
            "properties": {
             "command": {
              "type": "array",
              "items": {
               "type": "string"
              }
             }
            },
            "additionalProperties": false
           },
           "httpGet": {
            "type": "object",
            "required": [
             "port"
            ],
            "properties": {
             "host": {
              "type": "string"
             },
             "httpHeaders": {
              "type": "array",
              "items": {
               "type": "object",
               "required": [
                "name",
                "value"
               ],
               "properties": {
                "name": {
                 "type": "string"
                },
                "value": {
                 "type": "string"
                }
               },
               "additionalProperties": false
              }
             },
             "path": {
              "type": "string"
             },
             "port": {
              "type": [
               "integer",
               "string"
              ]
             },
             "scheme": {
              "type": "string"
             }
            },
            "additionalProperties": false
           },
           "sleep": {
            "type": "object",
            "required": [
             "seconds"
            ],
            "properties": {
             "seconds": {
              "type": "integer",
              "format": "int64"
             }
            },
            "additionalProperties": false
           },
           "tcpSocket": {
            "type": "object",
            "required": [
             "port"
            ],
            "properties": {
             "host": {
              "type": "string"
             },
             "port": {
              "type": [
               "integer",
               "string"
              ]
             }
            },
            "additionalProperties": false
           }
          },
          "additionalProperties": false
         },
         "stopSignal": {
          "type": "string"
         }
        },
        "additionalProperties": false,
        "x-from-kubernetes": true
       },
       "livenessProbe": {
        "type": "object",
        "properties": {
         "exec": {
          "type": "object",
          "properties": {
           "command": {
            "type": "array",
            "items": {
             "type": "string"
            }
           }
          },
          "additionalProperties": false
         },
         "failureThreshold": {
          "type": "integer",
          "format": "int32"
         },
         "grpc": {
          "type": "object",
          "required": [
           "port"
          ],
          "properties": {
           "port": {
            "type": "integer",
            "format": "int32"
           },
           "service": {
            "type": "string"
           }
          },
          "additionalProperties": false
         },
         "httpGet": {
          "type": "object",
          "required": [
           "port"
          ],
          "properties": {
           "host": {
            "type": "string"
           },
           "httpHeaders": {
            "type": "array",
            "items": {
             "type": "object",
             "required": [
              "name",
              "value"
             ],
             "properties": {
              "name": {
               "type": "string"
              },
              "value": {
               "type": "string"
              }
             },
             "additionalProperties": false
            }
           },
           "path": {
            "type": "string"
           },
           "port": {
            "type": [
             "integer",
             "string"
            ]
           },
           "scheme": {
            "type": "string"
           }
          },
          "additionalProperties": false
         },
         "initialDelaySeconds": {
          "type": "integer",
          "format": "int32"
         },
         "periodSeconds": {
          "type": "integer",
          "format": "int32"
         },
         "successThreshold": {
          "type": "integer",
          "format": "int32"
         },
         "tcpSocket": {
          "type": "object",
          "required": [
           "port"
          ],
          "properties": {
           "host": {
            "type": "string"
           },
           "port": {
            "type": [
             "integer",
             "string"
            ]
           }
          },
          "additionalProperties": false
         },
         "terminationGracePeriodSeconds": {
          "type": "integer",
          "format": "int64"
         },
         "timeoutSeconds": {
          "type": "integer",
          "format": "int32"
         }
        },
        "additionalProperties": false,
        "x-from-kubernetes": true
       },
       "ports": {
        "type": "array",
        "items": {
         "type": "object",
         "required": [
          "containerPort"
         ],
         "properties": {
          "containerPort": {
           "type": "integer",
           "format": "int32"
          },
          "hostIP": {
           "type": "string"
          },
          "hostPort": {
           "type": "integer",
           "format": "int32"
          },
          "name": {
           "type": "string"
          },
          "protocol": {
           "type": "string"
          }
         },
         "additionalProperties": false
        },
        "x-from-kubernetes": true
       },
       "readinessProbe": {
        "type": "object",
        "properties": {
         "exec": {
          "type": "object",
          "properties": {
           "command": {
            "type": "array",
            "items": {
             "type": "string"
            }
           }
          },
          "additionalProperties": false
         },
         "failureThreshold": {
          "type": "integer",
          "format": "int32"
         },
         "grpc": {
          "type": "object",
          "required": [
           "port"
          ],
          "properties": {
           "port": {
            "type": "integer",
            "format": "int32"
           },
           "service": {
            "type": "string"
           }
          },
          "additionalProperties": false
         },
         "httpGet": {
          "type": "object",
          "required": [
           "port"
          ],
          "properties": {
           "host": {
            "type": "string"
           },
           "httpHeaders": {
            "type": "array",
            "items": {
             "type": "object",
             "required": [
              "name",
              "value"
             ],
             "properties": {
              "name": {
               "type": "string"
              },
              "value": {
               "type": "string"
              }
             },
             "additionalProperties": false
            }
           },
           "path": {
            "type": "string"
           },
           "port": {
            "type": [
             "integer",
             "string"
            ]
           },
           "scheme": {
            "type": "string"
           }
          },
          "additionalProperties": false
         },
         "initialDelaySeconds": {
          "type": "integer",
          "format": "int32"
         },
         "periodSeconds": {
          "type": "integer",
          "format": "int32"
         },
         "successThreshold": {
          "type": "integer",
          "format": "int32"
         },
         "tcpSocket": {
          "type": "object",
          "required": [
           "port"
          ],
          "properties": {
           "host": {
            "type": "string"
           },
           "port": {
            "type": [
             "integer",
             "string"
            ]
           }
          },
          "additionalProperties": false
         },
         "terminationGracePeriodSeconds": {
          "type": "integer",
          "format": "int64"
         },
         "timeoutSeconds": {
          "type": "integer",
          "format": "int32"
         }
        },
        "additionalProperties": false,
        "x-from-kubernetes": true
       },
       "resizePolicy": {
        "type": "array",
        "items": {
         "type": "object",
         "required": [
          "resourceName",
          "restartPolicy"
         ],
         "properties": {
          "resourceName": {
           "type": "string"
          },
          "restartPolicy": {
           "type": "string"
          }
         },
         "additionalProperties": false
        },
        "x-from-kubernetes": true
       },
       "resources": {
        "type": "object",
        "properties": {
         "claims": {
          "type": "array",
          "items": {
           "type": "object",
           "required": [
            "name"
           ],
           "properties": {
            "name": {
             "type": "string"
            },
            "request": {
             "type": "string"
            }
           },
           "additionalProperties": false
          }
         },
         "limits": {
          "type": "object",
          "additionalProperties": {
           "type": [
            "string",
            "number"
           ],
           "pattern": "^[+-]?[0-9.]+([eE][-+]?[0-9]+|[numkKMGTPE]i?)?$"
          }
         },
         "requests": {
          "type": "object",
          "additionalProperties": {
           "type": [
            "string",
            "number"
           ],
           "pattern": "^[+-]?[0-9.]+([eE][-+]?[0-9]+|[numkKMGTPE]i?)?$"
          }
         }
        },
        "additionalProperties": false,
        "x-from-kubernetes": true
       },
       "restartPolicy": {
        "type": "string",
        "x-from-kubernetes": true
       },
       "restartPolicyRules": {
        "type": "array",
        "items": {
         "type": "object",
         "required": [
          "action"
         ],
         "properties": {
          "action": {
           "type": "string"
          },
          "exitCodes": {
           "type": "object",
           "required": [
            "operator"
           ],
           "properties": {
            "operator": {
             "type": "string"
            },
            "values": {
             "type": "array",
             "items": {
              "type": "integer",
              "format": "int32"
             }
            }
           },
           "additionalProperties": false
          }
         },
         "additionalProperties": false
        },
        "x-from-kubernetes": true
       },
       "securityContext": {
        "type": "object",
        "properties": {
         "allowPrivilegeEscalation": {
          "type": "boolean"
         },
         "appArmorProfile": {
          "type": "object",
          "required": [
           "type"
          ],
          "properties": {
           "localhostProfile": {
            "type": "string"
           },
           "type": {
            "type": "string"
           }
          },
          "additionalProperties": false
         },
         "capabilities": {
          "type": "object",
          "properties": {
           "add": {
            "type": "array",
            "items": {
             "type": "string"
            }
           },
           "drop": {
            "type": "array",
            "items": {
             "type": "string"
            }
           }
          },
          "additionalProperties": false
         },
         "privileged": {
          "type": "boolean"
         },
         "procMount": {
          "type": "string"
         },
         "readOnlyRootFilesystem": {
          "type": "boolean"
         },
         "runAsGroup": {
          "type": "integer",
          "format": "int64"
         },
         "runAsNonRoot": {
          "type": "boolean"
         },
         "runAsUser": {
          "type": "integer",
          "format": "int64"
         },
         "seLinuxOptions": {
          "type": "object",
          "properties": {
           "level": {
            "type": "string"
           },
           "role": {
            "type": "string"
           },
           "type": {
            "type": "string"
           },
           "user": {
            "type": "string"
           }
          },
          "additionalProperties": false
         },
         "seccompProfile": {
          "type": "object",
          "required": [
           "type"
          ],
          "properties": {
           "localhostProfile": {
            "type": "string"
           },
           "type": {
            "type": "string"
           }
          },
          "additionalProperties": false
         },
         "windowsOptions": {
          "type": "object",
          "properties": {
           "gmsaCredentialSpec": {
            "type": "string"
           },
           "gmsaCredentialSpecName": {
            "type": "string"
           },
           "hostProcess": {
            "type": "boolean"
           },
           "runAsUserName": {
            "type": "string"
           }
          },
          "additionalProperties": false
         }
        },
        "additionalProperties": false,
        "x-from-kubernetes": true
       },
       "startupProbe": {
        "type": "object",
        "properties": {
         "exec": {
          "type": "object",
          "properties": {
           "command": {
            "type": "array",
            "items": {
             "type": "string"
            }
           }
          },
          "additionalProperties": false
         },
         "failureThreshold": {
          "type": "integer",
          "format": "int32"
         },
         "grpc": {
          "type": "object",
          "required": [
           "port"
          ],
          "properties": {
           "port": {
            "type": "integer",
            "format": "int32"
           },
           "service": {
            "type": "string"
           }
          },
          "additionalProperties": false
         },
         "httpGet": {
          "type": "object",
          "required": [
           "port"
          ],
          "properties": {
           "host": {
            "type": "string"
           },
           "httpHeaders": {
            "type": "array",
            "items": {
             "type": "object",
             "required": [
              "name",
              "value"
             ],
             "properties": {
              "name": {
               "type": "string"
              },
              "value": {
               "type": "string"
              }
             },
             "additionalProperties": false
            }
           },
           "path": {
            "type": "string"
           },
           "port": {
            "type": [
             "integer",
             "string"
            ]
           },
           "scheme": {
            "type": "string"
           }
          },
          "additionalProperties": false
         },
         "initialDelaySeconds": {
          "type": "integer",
          "format": "int32"
         },
         "periodSeconds": {
          "type": "integer",
          "format": "int32"
         },
         "successThreshold": {
          "type": "integer",
          "format": "int32"
         },
         "tcpSocket": {
          "type": "object",
          "required": [
           "port"
          ],
          "properties": {
           "host": {
            "type": "string"
           },
           "port": {
            "type": [
             "integer",
             "string"
            ]
           }
          },
          "additionalProperties": false
         },
         "terminationGracePeriodSeconds": {
          "type": "integer",
          "format": "int64"
         },
         "timeoutSeconds": {
          "type": "integer",
          "format": "int32"
         }
        },
        "additionalProperties": false,
        "x-from-kubernetes": true
       },
       "stdin": {
        "type": "boolean",
        "x-from-kubernetes": true
       },
       "stdinOnce": {
        "type": "boolean",
        "x-from-kubernetes": true
       },
       "terminationMessagePath": {
        "type": "string",
        "x-from-kubernetes": true
       },
       "terminationMessagePolicy": {
        "type": "string",
        "x-from-kubernetes": true
       },
       "tty": {
        "type": "boolean",
        "x-from-kubernetes": true
       },
       "volumeDevices": {
        "type": "array",
        "items": {
         "type": "object",
         "required": [
          "name",
          "devicePath"
         ],
         "properties": {
          "devicePath": {
           "type": "string"
          },
          "name": {
           "type": "string"
          }
         },
         "additionalProperties": false
        },
        "x-from-kubernetes": true
       },
       "workingDir": {
        "type": "string",
        "x-from-kubernetes": true
       }
      }
     }
    },
    "initContainers": {
     "type": "array",
     "x-distinct": [
      "name"
     ],
     "items": {
      "required": [
       "name",
       "image"
      ],
      "type": "object",
      "additionalProperties": false,
      "x-kubernetes": "core.v1.Container",
      "properties": {
       "name": {
        "type": "string",
        "pattern": "^[a-z0-9]([-a-z0-9]*[a-z0-9])?$",
        "maxLength": 63,
        "x-pattern-help": "at most 63 lower-case letters, digits and \"-\"",
        "not": {
         "enum": [
          "change-ownership",
          "passwd",
          "postgres"
         ]
        }
       },
       "image": {
        "type": "string",
        "minLength": 1
       },
       "env": {
        "type": "array",
        "items": {
         "required": [
          "name"
         ],
         "type": "object",
         "additionalProperties": false,
         "x-kubernetes": "core.v1.EnvVar",
         "properties": {
          "name": {
           "type": "string",
           "x-from-kubernetes": true
          },
          "value": {
           "type": "string",
           "x-from-kubernetes": true
          },
          "valueFrom": {
           "type": "object",
           "properties": {
            "configMapKeyRef": {
             "type": "object",
             "required": [
              "key"
             ],
             "properties": {
              "key": {
               "type": "string"
              },
              "name": {
               "type": "string"
              },
              "optional": {
               "type": "boolean"
              }
             },
             "additionalProperties": false
            },
            "fieldRef": {
             "type": "object",
             "required": [
              "fieldPath"
             ],
             "properties": {
              "apiVersion": {
               "type": "string"
              },
              "fieldPath": {
               "type": "string"
              }
             },
             "additionalProperties": false
            },
            "fileKeyRef": {
             "type": "object",
             "required": [
              "volumeName",
              "path",
              "key"
             ],
             "properties": {
              "key": {
               "type": "string"
              },
              "optional": {
               "type": "boolean"
              },
              "path": {
               "type": "string"
              },
              "volumeName": {
               "type": "string"
              }
             },
             "additionalProperties": false
            },
            "resourceFieldRef": {
             "type": "object",
             "required": [
              "resource"
             ],
             "properties": {
              "containerName": {
               "type": "string"
              },
              "divisor": {
               "type": [
                "string",
                "number"
               ],
               "pattern": "^[+-]?[0-9.]+([eE][-+]?[0-9]+|[numkKMGTPE]i?)?$"
              },
              "resource": {
               "type": "string"
              }
             },
             "additionalProperties": false
            },
            "secretKeyRef": {
             "type": "object",
             "required": [
              "key"
             ],
             "properties": {
              "key": {
               "type": "string"
              },
              "name": {
               "type": "string"
              },
              "optional": {
               "type": "boolean"
              }
             },
             "additionalProperties": false
            }
           },
           "additionalProperties": false,
           "x-from-kubernetes": true
          }
         }
        }
       },
       "volumeMounts": {
        "type": "array",
        "items": {
         "required": [
          "name",
          "mountPath"
         ],
         "type": "object",
         "additionalProperties": false,
         "x-kubernetes": "core.v1.VolumeMount",
         "properties": {
          "mountPath": {
           "type": "string",
           "x-from-kubernetes": true
          },
          "mountPropagation": {
           "type": "string",
           "x-from-kubernetes": true
          },
          "name": {
           "type": "string",
           "x-from-kubernetes": true
          },
          "readOnly": {
           "type": "boolean",
           "x-from-kubernetes": true
          },
          "recursiveReadOnly": {
           "type": "string",
           "x-from-kubernetes": true
          },
          "subPath": {
           "type": "string",
           "x-from-kubernetes": true
          },
          "subPathExpr": {
           "type": "string",
           "x-from-kubernetes": true
          }
         }
        }
       },
       "args": {
        "type": "array",
        "items": {
         "type": "string"
        },
        "x-from-kubernetes": true
       },
       "command": {
        "type": "array",
        "items": {
         "type": "string"
        },
        "x-from-kubernetes": true
       },
       "envFrom": {
        "type": "array",
        "items": {
         "type": "object",
         "properties": {
          "configMapRef": {
           "type": "object",
           "properties": {
            "name": {
             "type": "string"
            },
            "optional": {
             "type": "boolean"
            }
           },
           "additionalProperties": false
          },
          "prefix": {
           "type": "string"
          },
          "secretRef": {
           "type": "object",
           "properties": {
            "name": {
             "type": "string"
            },
            "optional": {
             "type": "boolean"
            }
           },
           "additionalProperties": false
          }
         },
         "additionalProperties": false
        },
        "x-from-kubernetes": true
       },
       "imagePullPolicy": {
        "type": "string",
        "x-from-kubernetes": true
       },
       "lifecycle": {
        "type": "object",
        "properties": {
         "postStart": {
          "type": "object",
          "properties": {
           "exec": {
            "type": "object",
            "properties": {
             "command": {
              "type": "array",
              "items": {
               "type": "string"
              }
             }
            },
            "additionalProperties": false
           },
           "httpGet": {
            "type": "object",
            "required": [
             "port"
            ],
            "properties": {
             "host": {
              "type": "string"
             },
             "httpHeaders": {
              "type": "array",
              "items": {
               "type": "object",
               "required": [
                "name",
                "value"
               ],
               "properties": {
                "name": {
                 "type": "string"
                },
                "value": {
                 "type": "string"
                }
               },
               "additionalProperties": false
              }
             },
             "path": {
              "type": "string"
             },
             "port": {
              "type": [
               "integer",
               "string"
              ]
             },
             "scheme": {
              "type": "string"
             }
            },
            "additionalProperties": false
           },
           "sleep": {
            "type": "object",
            "required": [
             "seconds"
            ],
            "properties": {
             "seconds": {
              "type": "integer",
              "format": "int64"
             }
            },
            "additionalProperties": false
           },
           "tcpSocket": {
            "type": "object",
            "required": [
             "port"
            ],
            "properties": {
             "host": {
              "type": "string"
             },
             "port": {
              "type": [
               "integer",
               "string"
              ]
             }
            },
            "additionalProperties": false
           }
          },
          "additionalProperties": false
         },
         "preStop": {
          "type": "object",
          "properties": {
           "exec": {
            "type": "object",
            "properties": {
             "command": {
              "type": "array",
              "items": {
               "type": "string"
              }
             }
            },
            "additionalProperties": false
           },
           "httpGet": {
            "type": "object",
            "required": [
             "port"
            ],
            "properties": {
             "host": {
              "type": "string"
             },
             "httpHeaders": {
              "type": "array",
              "items": {
               "type": "object",
               "required": [
                "name",
                "value"
               ],
               "properties": {
                "name": {
                 "type": "string"
                },
                "value": {
                 "type": "string"
                }
               },
               "additionalProperties": false
              }
             },
             "path": {
              "type": "string"
             },
             "port": {
              "type": [
               "integer",
               "string"
              ]
             },
             "scheme": {
              "type": "string"
             }
            },
            "additionalProperties": false
           },
           "sleep": {
            "type": "object",
            "required": [
             "seconds"
            ],
            "properties": {
             "seconds": {
              "type": "integer",
              "format": "int64"
             }
            },
            "additionalProperties": false
           },
           "tcpSocket": {
            "type": "object",
            "required": [
             "port"
            ],
            "properties": {
             "host": {
              "type": "string"
             },
             "port": {
              "type": [
               "integer",
               "string"
              ]
             }
            },
            "additionalProperties": false
           }
          },
          "additionalProperties": false
         },
         "stopSignal": {
          "type": "string"
         }
        },
        "additionalProperties": false,
        "x-from-kubernetes": true
       },
       "livenessProbe": {
        "type": "object",
        "properties": {
         "exec": {
          "type": "object",
          "properties": {
           "command": {
            "type": "array",
            "items": {
             "type": "string"
            }
           }
          },
          "additionalProperties": false
         },
         "failureThreshold": {
          "type": "integer",
          "format": "int32"
         },
         "grpc": {
          "type": "object",
          "required": [
           "port"
          ],
          "properties": {
           "port": {
            "type": "integer",
            "format": "int32"
           },
           "service": {
            "type": "string"
           }
          },
          "additionalProperties": false
         },
         "httpGet": {
          "type": "object",
          "required": [
           "port"
          ],
          "properties": {
           "host": {
            "type": "string"
           },
           "httpHeaders": {
            "type": "array",
            "items": {
             "type": "object",
             "required": [
              "name",
              "value"
             ],
             "properties": {
              "name": {
               "type": "string"
              },
              "value": {
               "type": "string"
              }
             },
             "additionalProperties": false
            }
           },
           "path": {
            "type": "string"
           },
           "port": {
            "type": [
             "integer",
             "string"
            ]
           },
           "scheme": {
            "type": "string"
           }
          },
          "additionalProperties": false
         },
         "initialDelaySeconds": {
          "type": "integer",
          "format": "int32"
         },
         "periodSeconds": {
          "type": "integer",
          "format": "int32"
         },
         "successThreshold": {
          "type": "integer",
          "format": "int32"
         },
         "tcpSocket": {
          "type": "object",
          "required": [
           "port"
          ],
          "properties": {
           "host": {
            "type": "string"
           },
           "port": {
            "type": [
             "integer",
             "string"
            ]
           }
          },
          "additionalProperties": false
         },
         "terminationGracePeriodSeconds": {
          "type": "integer",
          "format": "int64"
         },
         "timeoutSeconds": {
          "type": "integer",
          "format": "int32"
         }
        },
        "additionalProperties": false,
        "x-from-kubernetes": true
       },
       "ports": {
        "type": "array",
        "items": {
         "type": "object",
         "required": [
          "containerPort"
         ],
         "properties": {
          "containerPort": {
           "type": "integer",
           "format": "int32"
          },
          "hostIP": {
           "type": "string"
          },
          "hostPort": {
           "type": "integer",
           "format": "int32"
          },
          "name": {
           "type": "string"
          },
          "protocol": {
           "type": "string"
          }
         },
         "additionalProperties": false
        },
        "x-from-kubernetes": true
       },
       "readinessProbe": {
        "type": "object",
        "properties": {
         "exec": {
          "type": "object",
          "properties": {
           "command": {
            "type": "array",
            "items": {
             "type": "string"
            }
           }
          },
          "additionalProperties": false
         },
         "failureThreshold": {
          "type": "integer",
          "format": "int32"
         },
         "grpc": {
          "type": "object",
          "required": [
           "port"
          ],
          "properties": {
           "port": {
            "type": "integer",
            "format": "int32"
           },
           "service": {
            "type": "string"
           }
          },
          "additionalProperties": false
         },
         "httpGet": {
          "type": "object",
          "required": [
           "port"
          ],
          "properties": {
           "host": {
            "type": "string"
           },
           "httpHeaders": {
            "type": "array",
            "items": {
             "type": "object",
             "required": [
              "name",
              "value"
             ],
             "properties": {
              "name": {
               "type": "string"
              },
              "value": {
               "type": "string"
              }
             },
             "additionalProperties": false
            }
           },
           "path": {
            "type": "string"
           },
           "port": {
            "type": [
             "integer",
             "string"
            ]
           },
           "scheme": {
            "type": "string"
           }
          },
          "additionalProperties": false
         },
         "initialDelaySeconds": {
          "type": "integer",
          "format": "int32"
         },
         "periodSeconds": {
          "type": "integer",
          "format": "int32"
         },
         "successThreshold": {
          "type": "integer",
          "format": "int32"
         },
         "tcpSocket": {
          "type": "object",
          "required": [
           "port"
          ],
          "properties": {
           "host": {
            "type": "string"
           },
           "port": {
            "type": [
             "integer",
             "string"
            ]
           }
          },
          "additionalProperties": false
         },
         "terminationGracePeriodSeconds": {
          "type": "integer",
          "format": "int64"
         },
         "timeoutSeconds": {
          "type": "integer",
          "format": "int32"
         }
        },
        "additionalProperties": false,
        "x-from-kubernetes": true
       },
       "resizePolicy": {
        "type": "array",
        "items": {
         "type": "object",
         "required": [
          "resourceName",
          "restartPolicy"
         ],
         "properties": {
          "resourceName": {
           "type": "string"
          },
          "restartPolicy": {
           "type": "string"
          }
         },
         "additionalProperties": false
        },
        "x-from-kubernetes": true
       },
       "resources": {
        "type": "object",
        "properties": {
         "claims": {
          "type": "array",
          "items": {
           "type": "object",
           "required": [
            "name"
           ],
           "properties": {
            "name": {
             "type": "string"
            },
            "request": {
             "type": "string"
            }
           },
           "additionalProperties": false
          }
         },
         "limits": {
          "type": "object",
          "additionalProperties": {
           "type": [
            "string",
            "number"
           ],
           "pattern": "^[+-]?[0-9.]+([eE][-+]?[0-9]+|[numkKMGTPE]i?)?$"
          }
         },
         "requests": {
          "type": "object",
          "additionalProperties": {
           "type": [
            "string",
            "number"
           ],
           "pattern": "^[+-]?[0-9.]+([eE][-+]?[0-9]+|[numkKMGTPE]i?)?$"
          }
         }
        },
        "additionalProperties": false,
        "x-from-kubernetes": true
       },
       "restartPolicy": {
        "type": "string",
        "x-from-kubernetes": true
       },
       "restartPolicyRules": {
        "type": "array",
        "items": {
         "type": "object",
         "required": [
          "action"
         ],
         "properties": {
          "action": {
           "type": "string"
          },
          "exitCodes": {
           "type": "object",
           "required": [
            "operator"
           ],
           "properties": {
            "operator": {
             "type": "string"
            },
            "values": {
             "type": "array",
             "items": {
              "type": "integer",
              "format": "int32"
             }
            }
           },
           "additionalProperties": false
          }
         },
         "additionalProperties": false
        },
        "x-from-kubernetes": true
       },
       "securityContext": {
        "type": "object",
        "properties": {
         "allowPrivilegeEscalation": {
          "type": "boolean"
         },
         "appArmorProfile": {
          "type": "object",
          "required": [
           "type"
          ],
          "properties": {
           "localhostProfile": {
            "type": "string"
           },
           "type": {
            "type": "string"
           }
          },
          "additionalProperties": false
         },
         "capabilities": {
          "type": "object",
          "properties": {
           "add": {
            "type": "array",
            "items": {
             "type": "string"
            }
           },
           "drop": {
            "type": "array",
            "items": {
             "type": "string"
            }
           }
          },
          "additionalProperties": false
         },
         "privileged": {
          "type": "boolean"
         },
         "procMount": {
          "type": "string"
         },
         "readOnlyRootFilesystem": {
          "type": "boolean"
         },
         "runAsGroup": {
          "type": "integer",
          "format": "int64"
         },
         "runAsNonRoot": {
          "type": "boolean"
         },
         "runAsUser": {
          "type": "integer",
          "format": "int64"
         },
         "seLinuxOptions": {
          "type": "object",
          "properties": {
           "level": {
            "type": "string"
           },
           "role": {
            "type": "string"
           },
           "type": {
            "type": "string"
           },
           "user": {
            "type": "string"
           }
          },
          "additionalProperties": false
         },
         "seccompProfile": {
          "type": "object",
          "required": [
           "type"
          ],
          "properties": {
           "localhostProfile": {
            "type": "string"
           },
           "type": {
            "type": "string"
           }
          },
          "additionalProperties": false
         },
         "windowsOptions": {
          "type": "object",
          "properties": {
           "gmsaCredentialSpec": {
            "type": "string"
           },
           "gmsaCredentialSpecName": {
            "type": "string"
           },
           "hostProcess": {
            "type": "boolean"
           },
           "runAsUserName": {
            "type": "string"
           }
          },
          "additionalProperties": false
         }
        },
        "additionalProperties": false,
        "x-from-kubernetes": true
       },
       "startupProbe": {
        "type": "object",
        "properties": {
         "exec": {
          "type": "object",
          "properties": {
           "command": {
            "type": "array",
            "items": {
             "type": "string"
            }
           }
          },
          "additionalProperties": false
         },
         "failureThreshold": {
          "type": "integer",
          "format": "int32"
         },
         "grpc": {
          "type": "object",
          "required": [
           "port"
          ],
          "properties": {
           "port": {
            "type": "integer",
            "format": "int32"
           },
           "service": {
            "type": "string"
           }
          },
          "additionalProperties": false
         },
         "httpGet": {
          "type": "object",
          "required": [
           "port"
          ],
          "properties": {
           "host": {
            "type": "string"
           },
           "httpHeaders": {
            "type": "array",
            "items": {
             "type": "object",
             "required": [
              "name",
              "value"
             ],
             "properties": {
              "name": {
               "type": "string"
              },
              "value": {
               "type": "string"
              }
             },
             "additionalProperties": false
            }
           },
           "path": {
            "type": "string"
           },
           "port": {
            "type": [
             "integer",
             "string"
            ]
           },
           "scheme": {
            "type": "string"
           }
          },
          "additionalProperties": false
         },
         "initialDelaySeconds": {
          "type": "integer",
          "format": "int32"
         },
         "periodSeconds": {
          "type": "integer",
          "format": "int32"
         },
         "successThreshold": {
          "type": "integer",
          "format": "int32"
         },
         "tcpSocket": {
          "type": "object",
          "required": [
           "port"
          ],
          "properties": {
           "host": {
            "type": "string"
           },
           "port": {
            "type": [
             "integer",
             "string"
            ]
           }
          },
          "additionalProperties": false
         },
         "terminationGracePeriodSeconds": {
          "type": "integer",
          "format": "int64"
         },
         "timeoutSeconds": {
          "type": "integer",
          "format": "int32"
         }
        },
        "additionalProperties": false,
        "x-from-kubernetes": true
       },
       "stdin": {
        "type": "boolean",
        "x-from-kubernetes": true
       },
       "stdinOnce": {
        "type": "boolean",
        "x-from-kubernetes": true
       },
       "terminationMessagePath": {
        "type": "string",
        "x-from-kubernetes": true
       },
       "terminationMessagePolicy": {
        "type": "string",
        "x-from-kubernetes": true
       },
       "tty": {
        "type": "boolean",
        "x-from-kubernetes": true
       },
       "volumeDevices": {
        "type": "array",
        "items": {
         "type": "object",
         "required": [
          "name",
          "devicePath"
         ],
         "properties": {
          "devicePath": {
           "type": "string"
          },
          "name": {
           "type": "string"
          }
         },
         "additionalProperties": false
        },
        "x-from-kubernetes": true
       },
       "workingDir": {
        "type": "string",
        "x-from-kubernetes": true
       }
      }
     }
    },
    "hostAliases": {
     "type": "array",
     "items": {
      "type": "object",
      "additionalProperties": false,
      "required": [
       "ip",
       "hostnames"
      ],
      "properties": {
       "ip": {
        "type": "string",
        "pattern": "^(((25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)\\.){3}(25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)|[0-9a-fA-F:]*:[0-9a-fA-F:.]*)$",
        "x-pattern-help": "an IPv4 or IPv6 address"
       },
       "hostnames": {
        "type": "array",
        "minItems": 1,
        "items": {
         "type": "string",
         "pattern": "^([a-z0-9]([-a-z0-9.]*[a-z0-9])?)?$",
         "x-pattern-help": "lower-case letters, digits, \"-\" and \".\", beginning and ending with a letter or a digit",
         "maxLength": 253,
         "minLength": 1
        }
       }
      }
     }
    }
   }
  },
  "serviceAccount": {
   "type": "object",
   "additionalProperties": false,
   "properties": {
    "annotations": {
     "type": "object",
     "additionalProperties": {
      "type": "string"
     },
     "propertyNames": {
      "type": "string",
      "pattern": "^([a-z0-9]([-a-z0-9]*[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*/)?[A-Za-z0-9]([-A-Za-z0-9_.]{0,61}[A-Za-z0-9])?$",
      "maxLength": 317,
      "x-pattern-help": "at most 63 letters, digits, \"-\", \"_\" and \".\", after an optional domain and \"/\"; none of those which the chart sets itself",
      "not": {
       "pattern": "^(helm\\.sh/|meta\\.helm\\.sh/|helmwright/|kube-score/|checkov\\.io/|argocd\\.argoproj\\.io/sync-options$)"
      }
     }
    }
   }
  },
  "security": {
   "type": "object",
   "additionalProperties": false,
   "allOf": [
    {
     "if": {
      "properties": {
       "user": {
        "const": "assigned"
       }
      },
      "required": [
       "user"
      ]
     },
     "then": {
      "properties": {
       "changeOwnership": {
        "const": false,
        "x-contradiction": "with security.user: assigned nobody knows beforehand whom to give the volumes to"
       }
      }
     }
    }
   ],
   "properties": {
    "user": {
     "oneOf": [
      {
       "type": "integer",
       "minimum": 1,
       "maximum": 2147483647
      },
      {
       "const": "assigned",
       "type": "string"
      }
     ],
     "default": 10001
    },
    "changeOwnership": {
     "type": "boolean",
     "default": false
    }
   }
  },
  "networkPolicy": {
   "type": "object",
   "additionalProperties": false,
   "properties": {
    "enabled": {
     "type": "boolean",
     "default": true
    },
    "clients": {
     "type": "array",
     "items": {
      "type": "object",
      "additionalProperties": false,
      "properties": {
       "podSelector": {
        "type": "object",
        "additionalProperties": false,
        "properties": {
         "matchLabels": {
          "type": "object",
          "additionalProperties": {
           "type": "string",
           "pattern": "^([A-Za-z0-9]([-A-Za-z0-9_.]*[A-Za-z0-9])?)?$",
           "maxLength": 63,
           "x-pattern-help": "at most 63 letters, digits, \"-\", \"_\" and \".\", beginning and ending with a letter or a digit"
          },
          "propertyNames": {
           "type": "string",
           "pattern": "^([a-z0-9]([-a-z0-9]*[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*/)?[A-Za-z0-9]([-A-Za-z0-9_.]{0,61}[A-Za-z0-9])?$",
           "maxLength": 317,
           "x-pattern-help": "at most 63 letters, digits, \"-\", \"_\" and \".\", after an optional domain and \"/\""
          }
         },
         "matchExpressions": {
          "type": "array",
          "items": {
           "type": "object",
           "additionalProperties": false,
           "required": [
            "key",
            "operator"
           ],
           "properties": {
            "key": {
             "type": "string",
             "pattern": "^([a-z0-9]([-a-z0-9]*[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*/)?[A-Za-z0-9]([-A-Za-z0-9_.]{0,61}[A-Za-z0-9])?$",
             "maxLength": 317,
             "x-pattern-help": "at most 63 letters, digits, \"-\", \"_\" and \".\", after an optional domain and \"/\""
            },
            "operator": {
             "type": "string",
             "enum": [
              "In",
              "NotIn",
              "Exists",
              "DoesNotExist"
             ]
            },
            "values": {
             "type": "array",
             "items": {
              "type": "string",
              "pattern": "^([A-Za-z0-9]([-A-Za-z0-9_.]*[A-Za-z0-9])?)?$",
              "maxLength": 63,
              "x-pattern-help": "at most 63 letters, digits, \"-\", \"_\" and \".\", beginning and ending with a letter or a digit"
             }
            }
           },
           "not": {
            "x-pattern-help": "In and NotIn without values, Exists and DoesNotExist with them",
            "anyOf": [
             {
              "properties": {
               "operator": {
                "enum": [
                 "In",
                 "NotIn"
                ]
               },
               "values": {
                "maxItems": 0
               }
              }
             },
             {
              "properties": {
               "operator": {
                "enum": [
                 "Exists",
                 "DoesNotExist"
                ]
               },
               "values": {
                "minItems": 1
               }
              },
              "required": [
               "values"
              ]
             }
            ]
           }
          }
         }
        }
       },
       "namespaceSelector": {
        "type": "object",
        "additionalProperties": false,
        "properties": {
         "matchLabels": {
          "type": "object",
          "additionalProperties": {
           "type": "string",
           "pattern": "^([A-Za-z0-9]([-A-Za-z0-9_.]*[A-Za-z0-9])?)?$",
           "maxLength": 63,
           "x-pattern-help": "at most 63 letters, digits, \"-\", \"_\" and \".\", beginning and ending with a letter or a digit"
          },
          "propertyNames": {
           "type": "string",
           "pattern": "^([a-z0-9]([-a-z0-9]*[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*/)?[A-Za-z0-9]([-A-Za-z0-9_.]{0,61}[A-Za-z0-9])?$",
           "maxLength": 317,
           "x-pattern-help": "at most 63 letters, digits, \"-\", \"_\" and \".\", after an optional domain and \"/\""
          }
         },
         "matchExpressions": {
          "type": "array",
          "items": {
           "type": "object",
           "additionalProperties": false,
           "required": [
            "key",
            "operator"
           ],
           "properties": {
            "key": {
             "type": "string",
             "pattern": "^([a-z0-9]([-a-z0-9]*[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*/)?[A-Za-z0-9]([-A-Za-z0-9_.]{0,61}[A-Za-z0-9])?$",
             "maxLength": 317,
             "x-pattern-help": "at most 63 letters, digits, \"-\", \"_\" and \".\", after an optional domain and \"/\""
            },
            "operator": {
             "type": "string",
             "enum": [
              "In",
              "NotIn",
              "Exists",
              "DoesNotExist"
             ]
            },
            "values": {
             "type": "array",
             "items": {
              "type": "string",
              "pattern": "^([A-Za-z0-9]([-A-Za-z0-9_.]*[A-Za-z0-9])?)?$",
              "maxLength": 63,
              "x-pattern-help": "at most 63 letters, digits, \"-\", \"_\" and \".\", beginning and ending with a letter or a digit"
             }
            }
           },
           "not": {
            "x-pattern-help": "In and NotIn without values, Exists and DoesNotExist with them",
            "anyOf": [
             {
              "properties": {
               "operator": {
                "enum": [
                 "In",
                 "NotIn"
                ]
               },
               "values": {
                "maxItems": 0
               }
              }
             },
             {
              "properties": {
               "operator": {
                "enum": [
                 "Exists",
                 "DoesNotExist"
                ]
               },
               "values": {
                "minItems": 1
               }
              },
              "required": [
               "values"
              ]
             }
            ]
           }
          }
         }
        }
       },
       "ipBlock": {
        "type": "object",
        "additionalProperties": false,
        "required": [
         "cidr"
        ],
        "properties": {
         "cidr": {
          "type": "string",
          "pattern": "^(((25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)\\.){3}(25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)/(3[0-2]|[12]?\\d)|[0-9a-fA-F:.]*:[0-9a-fA-F:.]*/(12[0-8]|1[01]\\d|[1-9]?\\d))$",
          "x-pattern-help": "an address and the length of its prefix, for example 10.0.0.0/8 or fd00::/8"
         },
         "except": {
          "type": "array",
          "items": {
           "type": "string",
           "pattern": "^(((25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)\\.){3}(25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)/(3[0-2]|[12]?\\d)|[0-9a-fA-F:.]*:[0-9a-fA-F:.]*/(12[0-8]|1[01]\\d|[1-9]?\\d))$",
           "x-pattern-help": "an address and the length of its prefix, for example 10.0.0.0/8 or fd00::/8",
           "x-compare": {
            "inside": "2/cidr"
           }
          }
         }
        }
       }
      },
      "anyOf": [
       {
        "required": [
         "ipBlock"
        ]
       },
       {
        "required": [
         "podSelector"
        ]
       },
       {
        "required": [
         "namespaceSelector"
        ]
       }
      ],
      "not": {
       "x-pattern-help": "ipBlock together with a selector",
       "anyOf": [
        {
         "required": [
          "ipBlock",
          "podSelector"
         ]
        },
        {
         "required": [
          "ipBlock",
          "namespaceSelector"
         ]
        }
       ]
      }
     },
     "default": []
    },
    "s3": {
     "type": "object",
     "additionalProperties": false,
     "properties": {
      "cidrs": {
       "type": "array",
       "items": {
        "type": "string",
        "pattern": "^(((25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)\\.){3}(25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)/(3[0-2]|[12]?\\d)|[0-9a-fA-F:.]*:[0-9a-fA-F:.]*/(12[0-8]|1[01]\\d|[1-9]?\\d))$",
        "x-pattern-help": "an address and the length of its prefix, for example 10.0.0.0/8 or fd00::/8"
       },
       "minItems": 1,
       "default": [
        "0.0.0.0/0",
        "::/0"
       ]
      },
      "ports": {
       "type": "array",
       "items": {
        "type": "integer",
        "minimum": 1,
        "maximum": 65535
       },
       "minItems": 1,
       "default": [
        443,
        9000
       ]
      }
     }
    },
    "apiServer": {
     "type": "object",
     "additionalProperties": false,
     "properties": {
      "cidrs": {
       "type": "array",
       "items": {
        "type": "string",
        "pattern": "^(((25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)\\.){3}(25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)/(3[0-2]|[12]?\\d)|[0-9a-fA-F:.]*:[0-9a-fA-F:.]*/(12[0-8]|1[01]\\d|[1-9]?\\d))$",
        "x-pattern-help": "an address and the length of its prefix, for example 10.0.0.0/8 or fd00::/8"
       },
       "minItems": 1,
       "default": [
        "0.0.0.0/0",
        "::/0"
       ]
      },
      "ports": {
       "type": "array",
       "items": {
        "type": "integer",
        "minimum": 1,
        "maximum": 65535
       },
       "minItems": 1,
       "default": [
        443,
        6443
       ]
      }
     }
    }
   }
  }
 }
};

/** Checks values of the postgres chart 0.3.1: by their type as you write, and by its schema when it runs. */
export const postgres: (values: PostgresValues) => PostgresValues = defineValues<PostgresValues>({
  chart: "postgres",
  version: "0.3.1",
  schema,
});
