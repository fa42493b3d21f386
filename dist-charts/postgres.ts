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
   * The PostgreSQL image: the official one, or any other that has bash, openssl and PostgreSQL's programs on its PATH.
   * Left as it is, tag and digest are those that this version of the chart was released with for postgres.version.
   */
  image?: {
    /**
     * Registry and name of the image. A mirror keeps the digests.
     *
     * Default: `docker.io/library/postgres`
     *
     * Allowed: a registry, an optional port and a path in lower case, without a tag
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
     * those that PostgreSQL takes only at its start are named in the server's log and wait for the next one.
     *
     * Default: `{}`
     *
     * Allowed: an object whose values are text without control characters, a number or true or false
     *
     * Example: `{ max_connections: 200, shared_buffers: 256MB, log_min_duration_statement: 1s }`
     */
    parameters?: {
      /**
       * Allowed: text without control characters, a number or true or false
       */
      [k: string]: string | number | boolean
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
  }
  /**
   * Volumes. They outlive the release, and growing one is an upgrade with a larger size where its StorageClass allows it.
   */
  storage?: {
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
       * Name of the StorageClass. Empty means the cluster's default class.
       *
       * Default: `""`
       *
       * Allowed: the name of a StorageClass, or empty for the default class
       */
      storageClass?: string
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
       * Name of the StorageClass. Empty means the cluster's default class.
       *
       * Default: `""`
       *
       * Allowed: the name of a StorageClass, or empty for the default class
       */
      storageClass?: string
    }
    /**
     * The backups. Size it for backup.keep copies and one more in the making.
     */
    backup?: {
      /**
       * Size asked for.
       *
       * Default: `32Gi`
       *
       * Allowed: a whole number with a binary unit, for example 512Mi, 10Gi or 2Ti
       */
      size?: `${number}Mi` | `${number}Gi` | `${number}Ti`
      /**
       * Name of the StorageClass. Empty means the cluster's default class.
       *
       * Default: `""`
       *
       * Allowed: the name of a StorageClass, or empty for the default class
       */
      storageClass?: string
    }
    /**
     * /dev/shm, used by parallel queries. Counts as memory of the server.
     */
    sharedMemory?: {
      /**
       * Upper bound.
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
       * Upper bound.
       *
       * Default: `64Mi`
       *
       * Allowed: a whole number with a binary unit, for example 512Mi, 10Gi or 2Ti
       */
      size?: `${number}Mi` | `${number}Gi` | `${number}Ti`
    }
  }
  /**
   * Physical backups by CronJob (pg_basebackup), each verified before it counts.
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
     * Allowed: five fields (minute hour day month weekday) or @daily and the like
     */
    schedule?: string
    /**
     * How many verified backups are kept. An older one goes only when a newer one has been verified.
     *
     * Default: `8`
     *
     * Allowed: a whole number from 1 to 1000 (backups)
     */
    keep?: number
    /**
     * CPU, memory and ephemeral storage of the job.
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
         * Allowed: a string such as "2", "0.5" or "500m"
         */
        cpu?: `${number}` | `${number}m`
        /**
         * Memory.
         *
         * Default: `64Mi`
         *
         * Allowed: a whole number with a binary unit, for example 512Mi, 10Gi or 2Ti
         */
        memory?: `${number}Mi` | `${number}Gi` | `${number}Ti`
        /**
         * Space on the node's own disk.
         *
         * Default: `16Mi`
         *
         * Allowed: a whole number with a binary unit, for example 512Mi, 10Gi or 2Ti
         */
        "ephemeral-storage"?: `${number}Mi` | `${number}Gi` | `${number}Ti`
        /**
         * Huge pages of 2 MiB. PostgreSQL uses them with the parameter huge_pages.
         *
         * Allowed: a whole number with a binary unit, for example 512Mi, 10Gi or 2Ti
         */
        "hugepages-2Mi"?: `${number}Mi` | `${number}Gi` | `${number}Ti`
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
         * Allowed: a string such as "2", "0.5" or "500m"
         */
        cpu?: `${number}` | `${number}m`
        /**
         * Memory.
         *
         * Default: `256Mi`
         *
         * Allowed: a whole number with a binary unit, for example 512Mi, 10Gi or 2Ti
         */
        memory?: `${number}Mi` | `${number}Gi` | `${number}Ti`
        /**
         * Space on the node's own disk.
         *
         * Default: `128Mi`
         *
         * Allowed: a whole number with a binary unit, for example 512Mi, 10Gi or 2Ti
         */
        "ephemeral-storage"?: `${number}Mi` | `${number}Gi` | `${number}Ti`
        /**
         * Huge pages of 2 MiB. PostgreSQL uses them with the parameter huge_pages.
         *
         * Allowed: a whole number with a binary unit, for example 512Mi, 10Gi or 2Ti
         */
        "hugepages-2Mi"?: `${number}Mi` | `${number}Gi` | `${number}Ti`
      }
    }
  }
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
       * Allowed: a string such as "2", "0.5" or "500m"
       */
      cpu?: `${number}` | `${number}m`
      /**
       * Memory.
       *
       * Default: `512Mi`
       *
       * Allowed: a whole number with a binary unit, for example 512Mi, 10Gi or 2Ti
       */
      memory?: `${number}Mi` | `${number}Gi` | `${number}Ti`
      /**
       * Space on the node's own disk.
       *
       * Default: `128Mi`
       *
       * Allowed: a whole number with a binary unit, for example 512Mi, 10Gi or 2Ti
       */
      "ephemeral-storage"?: `${number}Mi` | `${number}Gi` | `${number}Ti`
      /**
       * Huge pages of 2 MiB. PostgreSQL uses them with the parameter huge_pages.
       *
       * Allowed: a whole number with a binary unit, for example 512Mi, 10Gi or 2Ti
       */
      "hugepages-2Mi"?: `${number}Mi` | `${number}Gi` | `${number}Ti`
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
       * Allowed: a string such as "2", "0.5" or "500m"
       */
      cpu?: `${number}` | `${number}m`
      /**
       * Memory.
       *
       * Default: `1Gi`
       *
       * Allowed: a whole number with a binary unit, for example 512Mi, 10Gi or 2Ti
       */
      memory?: `${number}Mi` | `${number}Gi` | `${number}Ti`
      /**
       * Space on the node's own disk.
       *
       * Default: `1Gi`
       *
       * Allowed: a whole number with a binary unit, for example 512Mi, 10Gi or 2Ti
       */
      "ephemeral-storage"?: `${number}Mi` | `${number}Gi` | `${number}Ti`
      /**
       * Huge pages of 2 MiB. PostgreSQL uses them with the parameter huge_pages.
       *
       * Allowed: a whole number with a binary unit, for example 512Mi, 10Gi or 2Ti
       */
      "hugepages-2Mi"?: `${number}Mi` | `${number}Gi` | `${number}Ti`
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
     * Whether clients are sent to the server.
     */
    readiness?: {
      /**
       * Time between two probes.
       *
       * Default: `2`
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
    }
    /**
     * Whether the server still answers. When not, its container is restarted.
     */
    liveness?: {
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
    }
  }
  /**
   * Which nodes the servers run on.
   */
  scheduling?: {
    /**
     * Labels that a node must have.
     *
     * Default: `{}`
     *
     * Allowed: an object whose values are text
     *
     * Example: `{ disktype: ssd }`
     */
    nodeSelector?: {
      /**
       * Allowed: text
       */
      [k: string]: string
    }
    /**
     * Taints of nodes that the servers may run on all the same.
     *
     * Default: `[]`
     *
     * Allowed: a list, each item an object with the keys key, operator, value, effect and tolerationSeconds
     */
    tolerations?: {
      /**
       * Key of the taint. Empty matches every key.
       *
       * Allowed: text
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
       * Allowed: text
       */
      value?: string
      /**
       * Effect of the taint. Empty matches every effect.
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
     * Time for a fast shutdown with its checkpoint before the server is killed.
     *
     * Default: `120`
     *
     * Allowed: a whole number from 10 to 86400 (seconds)
     */
    terminationGracePeriodSeconds?: number
  }
  /**
   * Who the containers run as. Everything else is fixed to Pod Security's "restricted" with a read-only root file system.
   */
  security?: {
    /**
     * User and group id of every container and of its volumes, or "assigned" where the cluster assigns one (OpenShift).
     *
     * Default: `10001`
     *
     * Allowed: a whole number from 1 to 2147483647 or "assigned"
     */
    user?: (number | "assigned")
  }
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
    clients?: {
      /**
       * Pods by their labels.
       */
      podSelector?: {
        /**
         * Labels and their values, all of which must match.
         *
         * Allowed: an object whose values are text
         */
        matchLabels?: {
          /**
           * Allowed: text
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
           * Allowed: text
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
           * Allowed: a list, each item text
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
         * Allowed: an object whose values are text
         */
        matchLabels?: {
          /**
           * Allowed: text
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
           * Allowed: text
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
           * Allowed: a list, each item text
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
    }[]
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
       */
      cidrs?: string[]
      /**
       * Its ports, the Service's and the servers' own.
       *
       * Default: `[ 443, 6443 ]`
       *
       * Allowed: a list, each item a whole number from 1 to 65535
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
     * Number of standbys beside the primary. Each needs a node of its own: servers of a release never share one.
     *
     * Default: `1`
     *
     * Allowed: a whole number from 0 to 15 (servers)
     */
    count?: number
  }
  /**
   * How the primary feeds its standbys.
   */
  replication?: {
    /**
     * Share of the WAL volume that the slot of a standby which is away may hold back. Past it the slot is given up, so that it can't fill the volume.
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
       * Allowed: five fields (minute hour day month weekday) or @daily and the like
       */
      schedule?: string
      /**
       * Count a node with the taint node.kubernetes.io/out-of-service as proof too. Reading nodes needs a ClusterRole.
       *
       * Default: `false`
       *
       * Allowed: true or false
       */
      readNodes?: boolean
    }
  }
}

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
  "image": {
   "type": "object",
   "additionalProperties": false,
   "properties": {
    "repository": {
     "type": "string",
     "pattern": "^[a-z0-9]+([._-][a-z0-9]+)*(:[0-9]+)?(/[a-z0-9]+([._-]+[a-z0-9]+)*)*$",
     "x-pattern-help": "a registry, an optional port and a path in lower case, without a tag",
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
     "type": "object",
     "additionalProperties": {
      "type": [
       "string",
       "number",
       "boolean"
      ],
      "pattern": "^([^\\p{Cc}\\p{Cf}\\p{Zl}\\p{Zp}]|[\\t\\n\\r])*$",
      "x-pattern-help": "text without control characters"
     },
     "propertyNames": {
      "pattern": "^[a-z_][a-z0-9_]*(\\.[a-z_][a-z0-9_]*)?$",
      "x-pattern-help": "a parameter's name in lower case that is not one of those which the chart sets itself (addresses, port, files, includes, who follows whom, recovery)",
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
        "unix_socket_directories",
        "unix_socket_group",
        "unix_socket_permissions"
       ]
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
      "x-pattern-help": "\"postgres\", \"replicator\" and what begins with \"pg_\""
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
     "maximum": 15
    },
    "synchronous": {
     "type": "object",
     "additionalProperties": false,
     "properties": {
      "standbys": {
       "type": "integer",
       "minimum": 0,
       "maximum": 15,
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
       "pattern": "^(@(yearly|annually|monthly|weekly|daily|midnight|hourly)|([-0-9*/,A-Za-z?]+ ){4}[-0-9*/,A-Za-z?]+)$",
       "x-pattern-help": "five fields (minute hour day month weekday) or @daily and the like",
       "default": "*/2 * * * *"
      },
      "readNodes": {
       "type": "boolean",
       "default": false
      }
     }
    }
   }
  },
  "storage": {
   "type": "object",
   "additionalProperties": false,
   "properties": {
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
      }
     }
    },
    "backup": {
     "type": "object",
     "additionalProperties": false,
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
      }
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
       "default": "64Mi"
      }
     }
    }
   }
  },
  "backup": {
   "type": "object",
   "additionalProperties": false,
   "properties": {
    "enabled": {
     "type": "boolean",
     "default": true
    },
    "schedule": {
     "type": "string",
     "pattern": "^(@(yearly|annually|monthly|weekly|daily|midnight|hourly)|([-0-9*/,A-Za-z?]+ ){4}[-0-9*/,A-Za-z?]+)$",
     "x-pattern-help": "five fields (minute hour day month weekday) or @daily and the like",
     "default": "0 */6 * * *"
    },
    "keep": {
     "type": "integer",
     "minimum": 1,
     "maximum": 1000,
     "x-unit": "backups",
     "default": 8
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
         "default": "64Mi"
        },
        "ephemeral-storage": {
         "type": "string",
         "pattern": "^[1-9][0-9]{0,6}(Mi|Gi|Ti)$",
         "x-pattern-help": "a whole number with a binary unit, for example 512Mi, 10Gi or 2Ti",
         "x-typescript": "`${number}Mi` | `${number}Gi` | `${number}Ti`",
         "default": "16Mi"
        },
        "hugepages-2Mi": {
         "type": "string",
         "pattern": "^[1-9][0-9]{0,6}(Mi|Gi|Ti)$",
         "x-pattern-help": "a whole number with a binary unit, for example 512Mi, 10Gi or 2Ti",
         "x-typescript": "`${number}Mi` | `${number}Gi` | `${number}Ti`"
        }
       }
      },
      "limits": {
       "type": "object",
       "x-removable": true,
       "additionalProperties": false,
       "properties": {
        "cpu": {
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
         "default": "256Mi"
        },
        "ephemeral-storage": {
         "type": "string",
         "pattern": "^[1-9][0-9]{0,6}(Mi|Gi|Ti)$",
         "x-pattern-help": "a whole number with a binary unit, for example 512Mi, 10Gi or 2Ti",
         "x-typescript": "`${number}Mi` | `${number}Gi` | `${number}Ti`",
         "default": "128Mi"
        },
        "hugepages-2Mi": {
         "type": "string",
         "pattern": "^[1-9][0-9]{0,6}(Mi|Gi|Ti)$",
         "x-pattern-help": "a whole number with a binary unit, for example 512Mi, 10Gi or 2Ti",
         "x-typescript": "`${number}Mi` | `${number}Gi` | `${number}Ti`"
        }
       }
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
       "default": "512Mi"
      },
      "ephemeral-storage": {
       "type": "string",
       "pattern": "^[1-9][0-9]{0,6}(Mi|Gi|Ti)$",
       "x-pattern-help": "a whole number with a binary unit, for example 512Mi, 10Gi or 2Ti",
       "x-typescript": "`${number}Mi` | `${number}Gi` | `${number}Ti`",
       "default": "128Mi"
      },
      "hugepages-2Mi": {
       "type": "string",
       "pattern": "^[1-9][0-9]{0,6}(Mi|Gi|Ti)$",
       "x-pattern-help": "a whole number with a binary unit, for example 512Mi, 10Gi or 2Ti",
       "x-typescript": "`${number}Mi` | `${number}Gi` | `${number}Ti`"
      }
     }
    },
    "limits": {
     "type": "object",
     "x-removable": true,
     "additionalProperties": false,
     "properties": {
      "cpu": {
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
       "default": "1Gi"
      },
      "ephemeral-storage": {
       "type": "string",
       "pattern": "^[1-9][0-9]{0,6}(Mi|Gi|Ti)$",
       "x-pattern-help": "a whole number with a binary unit, for example 512Mi, 10Gi or 2Ti",
       "x-typescript": "`${number}Mi` | `${number}Gi` | `${number}Ti`",
       "default": "1Gi"
      },
      "hugepages-2Mi": {
       "type": "string",
       "pattern": "^[1-9][0-9]{0,6}(Mi|Gi|Ti)$",
       "x-pattern-help": "a whole number with a binary unit, for example 512Mi, 10Gi or 2Ti",
       "x-typescript": "`${number}Mi` | `${number}Gi` | `${number}Ti`"
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
      "periodSeconds": {
       "type": "integer",
       "minimum": 1,
       "maximum": 3600,
       "x-unit": "seconds",
       "default": 2
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
      }
     }
    },
    "liveness": {
     "type": "object",
     "additionalProperties": false,
     "properties": {
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
      "type": "string"
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
        "type": "string"
       },
       "operator": {
        "type": "string",
        "enum": [
         "Exists",
         "Equal"
        ]
       },
       "value": {
        "type": "string"
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
      }
     },
     "default": []
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
  "security": {
   "type": "object",
   "additionalProperties": false,
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
           "type": "string"
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
             "type": "string"
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
              "type": "string"
             }
            }
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
           "type": "string"
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
             "type": "string"
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
              "type": "string"
             }
            }
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
          "pattern": "^([0-9]{1,3}(\\.[0-9]{1,3}){3}/[0-9]{1,2}|[0-9a-fA-F:.]*:[0-9a-fA-F:.]*/[0-9]{1,3})$",
          "x-pattern-help": "an address and the length of its prefix, for example 10.0.0.0/8 or fd00::/8"
         },
         "except": {
          "type": "array",
          "items": {
           "type": "string",
           "pattern": "^([0-9]{1,3}(\\.[0-9]{1,3}){3}/[0-9]{1,2}|[0-9a-fA-F:.]*:[0-9a-fA-F:.]*/[0-9]{1,3})$",
           "x-pattern-help": "an address and the length of its prefix, for example 10.0.0.0/8 or fd00::/8"
          }
         }
        }
       }
      }
     },
     "default": []
    },
    "apiServer": {
     "type": "object",
     "additionalProperties": false,
     "properties": {
      "cidrs": {
       "type": "array",
       "items": {
        "type": "string",
        "pattern": "^([0-9]{1,3}(\\.[0-9]{1,3}){3}/[0-9]{1,2}|[0-9a-fA-F:.]*:[0-9a-fA-F:.]*/[0-9]{1,3})$",
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

/** Checks values of the postgres chart 0.3.0: by their type as you write, and by its schema when it runs. */
export const postgres: (values: PostgresValues) => PostgresValues = defineValues<PostgresValues>({
  chart: "postgres",
  version: "0.3.0",
  schema,
});
