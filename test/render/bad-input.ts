/** Values that nobody may install, and what they are told. */
export interface BadInput {
  title: string;
  values: Record<string, unknown>;
  /** path of the problem in our own messages */
  path: string;
  /** words of our own messages */
  says: string[];
  /** words of Helm's, which knows the packaged schema alone; the path in its way of writing if not given */
  helm?: [helm4: string, helm3: string];
}

const unknown = (under: string, key: string): [string, string] => [
  `at '${under === "" ? "" : `/${under.replaceAll(".", "/")}`}': additional properties '${key}' not allowed`,
  `${under || "(root)"}: Additional property ${key} is not allowed`,
];
const onlyReplication: [string, string] = ["at '/architecture': value must be 'replication'", 'architecture: architecture does not match: "replication"'];

export const badInputs: BadInput[] = [
  {
    title: "a node's port inside the cluster", values: { service: { nodePort: 30432 } }, path: "service.nodePort", says: ['"nodePort" only with service.type: NodePort or LoadBalancer; service.type is ClusterIP (the default)'],
    helm: ["at '/service/type': value must be one of 'NodePort', 'LoadBalancer'", 'service.type must be one of the following: "NodePort", "LoadBalancer"'],
  },
  {
    title: "options of a load balancer without one", values: { service: { type: "NodePort", loadBalancerClass: "a/b", loadBalancerSourceRanges: ["10.0.0.0/8"] } }, path: "service.loadBalancerSourceRanges",
    says: ['"loadBalancerClass" only with service.type: LoadBalancer', '"loadBalancerSourceRanges" only with service.type: LoadBalancer', "service.type is NodePort"],
    helm: ["at '/service/type': value must be 'LoadBalancer'", 'service.type does not match: "LoadBalancer"'],
  },
  {
    title: "a traffic policy inside the cluster", values: { architecture: "replication", replicas: { service: { externalTrafficPolicy: "Local" } } }, path: "replicas.service.externalTrafficPolicy",
    says: ["only with replicas.service.type: NodePort or LoadBalancer"], helm: ["at '/replicas/service': missing property 'type'", "replicas.service: type is required"],
  },
  { title: "two families for one", values: { service: { ipFamilyPolicy: "SingleStack", ipFamilies: ["IPv4", "IPv6"] } }, path: "service.ipFamilies", says: ["two families need ipFamilyPolicy PreferDualStack or RequireDualStack"] },
  { title: "no WAL for standbys", values: { postgres: { parameters: { wal_level: "minimal" } } }, path: "postgres.parameters.wal_level", says: ['allowed: "replica" or "logical"'] },
  { title: "a class without a provisioner", values: { storage: { ownStorageClass: { enabled: true } } }, path: "storage.ownStorageClass.provisioner", says: ["a StorageClass needs one"] },
  { title: "ownership for nobody", values: { security: { user: "assigned", changeOwnership: true } }, path: "security.changeOwnership", says: ["with security.user: assigned nobody knows"] },
  {
    title: "a copy of a server up to a moment", values: { recovery: { from: "server", source: { release: "old" }, target: { immediate: true } } }, path: "recovery.target", says: ['"target" only with recovery.from: backups; recovery.from is server'],
    helm: ["at '/recovery/from': value must be 'backups'", 'recovery.from does not match: "backups"'],
  },
  { title: "an unknown section", values: { storge: {} }, path: "storge", says: ['unknown key "storge"', "did you mean: storage"], helm: unknown("", "storge") },
  { title: "a misspelled key", values: { storage: { data: { sise: "1Gi" } } }, path: "storage.data.sise", says: ['unknown key "sise" in storage.data', "did you mean: size"], helm: unknown("storage.data", "sise") },
  { title: "a key of another section", values: { schedule: "@daily" }, path: "schedule", says: ["did you mean: backup.schedule"], helm: unknown("", "schedule") },
  { title: "dots instead of sections", values: { "backup.keep": 3 }, path: '["backup.keep"]', says: ["write the keys inside each other"], helm: unknown("", "backup.keep") },
  { title: "a password", values: { auth: { password: "hunter2" } }, path: "auth.password", says: ['unknown key "password" in auth'], helm: unknown("auth", "password") },
  { title: "a password under a word of its own", values: { auth: { postgresPassword: "hunter2" } }, path: "auth.postgresPassword", says: ["unknown key"], helm: unknown("auth", "postgresPassword") },

  { title: "a number for text", values: { auth: { username: 5 } }, path: "auth.username", says: ["the number 5 is not allowed", "put it in quotes"] },
  { title: "a boolean for text, from YAML's no", values: { auth: { username: false } }, path: "auth.username", says: ["put it in quotes: YAML reads yes, no"] },
  { title: "text for a boolean", values: { backup: { enabled: "no" } }, path: "backup.enabled", says: ["allowed: true or false", "write it without quotes"] },
  { title: "text for a number", values: { backup: { keep: "8" } }, path: "backup.keep", says: ["write it without quotes"] },
  { title: "a number for an amount of CPU", values: { resources: { limits: { cpu: 2 } } }, path: "resources.limits.cpu", says: ["put it in quotes"] },
  { title: "a list for a section", values: { storage: [] }, path: "storage", says: ["list"] },
  { title: "text for a list", values: { image: { pullSecrets: "registry" } }, path: "image.pullSecrets", says: ["a list"] },
  { title: "a list for a parameter", values: { postgres: { parameters: { work_mem: ["4MB"] } } }, path: "postgres.parameters.work_mem", says: ["a list is not allowed"] },

  { title: "a time without a zone", values: { recovery: { target: { time: "2026-03-01 06:00:00" } } }, path: "recovery.target.time", says: ["a time with its offset from UTC"] },
  { title: "a time with a zone by name", values: { recovery: { target: { time: "2026-03-01 06:00:00 CET" } } }, path: "recovery.target.time", says: ["a time with its offset from UTC", "2026-03-01T06:00:00Z"] },
  { title: "a zone that is nowhere", values: { recovery: { target: { time: "2026-03-01T06:00:00+25:00" } } }, path: "recovery.target.time", says: ["a time with its offset from UTC"] },
  { title: "two targets", values: { recovery: { target: { immediate: true, lsn: "0/1" } } }, path: "recovery.target", says: [] },

  { title: "a size without a unit", values: { storage: { data: { size: "10" } } }, path: "storage.data.size", says: ["did you mean: 10Gi"] },
  { title: "a size that is a number", values: { storage: { data: { size: 10 } } }, path: "storage.data.size", says: ["give a unit"] },
  { title: "a negative size", values: { storage: { backup: { size: "-1Gi" } } }, path: "storage.backup.size", says: ['the text "-1Gi" is not allowed', "a whole number with a binary unit"] },
  { title: "a size of nothing", values: { storage: { wal: { size: "0Gi" } } }, path: "storage.wal.size", says: ["a whole number with a binary unit"] },
  { title: "a size with an exponent", values: { storage: { wal: { size: "1e3Gi" } } }, path: "storage.wal.size", says: ['the text "1e3Gi" is not allowed', "a whole number with a binary unit"] },
  { title: "a size in decimal units", values: { storage: { sharedMemory: { size: "1GB" } } }, path: "storage.sharedMemory.size", says: ["a whole number with a binary unit"] },

  { title: "a negative number of replicas", values: { architecture: "replication", replicas: { count: -1 } }, path: "replicas.count", says: ["-1 is less than 0"] },
  { title: "half a replica", values: { architecture: "replication", replicas: { count: 1.5 } }, path: "replicas.count", says: ["a whole number from 0 to 15"] },
  { title: "too many replicas", values: { architecture: "replication", replicas: { count: 16 } }, path: "replicas.count", says: ["16 is more than 15"] },
  { title: "no backup kept", values: { backup: { keep: 0 } }, path: "backup.keep", says: ["0 is less than 1"] },
  { title: "replicas of one server", values: { replicas: { count: 2 } }, path: "replicas", says: ['"replicas" only with architecture: replication', "standalone (the default)"], helm: onlyReplication },
  { title: "replicas of one server, as many as the default", values: { architecture: "standalone", replicas: { count: 1 } }, path: "replicas", says: ["set architecture: replication"], helm: onlyReplication },
  { title: "replicas of one server, without a number", values: { replicas: {} }, path: "replicas", says: ["set architecture: replication"], helm: onlyReplication },
  { title: "replication of one server", values: { replication: { slotLimitPercent: 40 } }, path: "replication", says: ["set architecture: replication"], helm: onlyReplication },

  { title: "an unknown architecture", values: { architecture: "replicated" }, path: "architecture", says: ["did you mean: replication", '"standalone" or "replication"'] },
  { title: "a PostgreSQL past its end of life", values: { postgres: { version: 14 } }, path: "postgres.version", says: ["allowed: 15, 16, 17 or 18"] },
  { title: "an unknown pull policy", values: { image: { pullPolicy: "always" } }, path: "image.pullPolicy", says: ["did you mean: Always"] },

  { title: "the superuser as the application's role", values: { auth: { username: "postgres" } }, path: "auth.username", says: ['except "postgres", "replicator"'] },
  { title: "the replication role as the application's", values: { auth: { username: "replicator" } }, path: "auth.username", says: ['except "postgres", "replicator"'] },
  { title: "a role's name that PostgreSQL keeps for itself", values: { auth: { username: "pg_monitor" } }, path: "auth.username", says: ['what begins with "pg_"'] },
  { title: "a template as the application's database", values: { auth: { database: "template1" } }, path: "auth.database", says: ['except "postgres", "template0" and "template1"'] },
  { title: "a role's name that would end its quotes", values: { auth: { username: 'a"; DROP TABLE x; --' } }, path: "auth.username", says: ["is not allowed"] },
  { title: "a name of a Secret's key that Kubernetes refuses", values: { auth: { secretKeys: { superuser: "..data" } } }, path: "auth.secretKeys.superuser", says: ['except "." and what begins with ".."'] },

  ...["data_directory", "hba_file", "listen_addresses", "port", "primary_conninfo", "primary_slot_name", "include_if_exists", "restore_command", "recovery_target_time", "hot_standby", "synchronous_standby_names"].map((name) => ({
    title: `the chart's own parameter ${name}`, values: { postgres: { parameters: { [name]: "x" } } }, path: `postgres.parameters.${name}`,
    says: ["not one of those which the chart sets itself"], helm: [`invalid propertyName '${name}'`, `Property name of "${name}" does not match`] as [string, string],
  })),
  { title: "a parameter's name with a line break", values: { postgres: { parameters: { "a\nport": 1 } } }, path: 'postgres.parameters["a\\nport"]', says: ["unknown key"], helm: ["at '/postgres/parameters': additional properties 'a", "postgres.parameters: Additional property a"] },
  { title: "a misspelled parameter", values: { postgres: { parameters: { max_conections: 1 } } }, path: "postgres.parameters.max_conections", says: ["did you mean: max_connections", "parameters of PostgreSQL, and such of extensions, which have a dot"], helm: unknown("postgres.parameters", "max_conections") },
  { title: "an extension's parameter without its dot", values: { postgres: { parameters: { pgaudit_log: "all" } } }, path: "postgres.parameters.pgaudit_log", says: ["which have a dot"], helm: unknown("postgres.parameters", "pgaudit_log") },
  { title: "a parameter out of its range", values: { postgres: { parameters: { max_connections: 0 } } }, path: "postgres.parameters.max_connections", says: ["0 is less than 1"] },
  { title: "half a connection", values: { postgres: { parameters: { max_connections: 0.5 } } }, path: "postgres.parameters.max_connections", says: ["a whole number from 1 to 262143", "write a whole number"] },
  ...["1.4", "007"].map((given) => ({ title: `${given} connections as text`, values: { postgres: { parameters: { max_connections: given } } }, path: "postgres.parameters.max_connections", says: [`the text "${given}" is not allowed`, "a whole number from 1 to 262143"] })),
  { title: "a share of more than the whole", values: { postgres: { parameters: { checkpoint_completion_target: 9 } } }, path: "postgres.parameters.checkpoint_completion_target", says: ["9 is more than 1"] },
  { title: "a parameter with a unit of Kubernetes", values: { postgres: { parameters: { shared_buffers: "256Mi" } } }, path: "postgres.parameters.shared_buffers", says: ["did you mean: 256MB", "text with a unit (B, kB, MB, GB, TB)"] },
  { title: "a parameter's unit in the wrong case", values: { postgres: { parameters: { work_mem: "4mb" } } }, path: "postgres.parameters.work_mem", says: ["did you mean: 4MB"] },
  { title: "a parameter's time in words", values: { postgres: { parameters: { checkpoint_timeout: "5 minutes" } } }, path: "postgres.parameters.checkpoint_timeout", says: ["text with a unit (us, ms, s, min, h, d)"] },
  { title: "an unknown choice of a parameter", values: { postgres: { parameters: { log_statement: "dll" } } }, path: "postgres.parameters.log_statement", says: ["did you mean: ddl"] },
  { title: "something else for a switch", values: { postgres: { parameters: { jit: "maybe" } } }, path: "postgres.parameters.jit", says: ["true, false"] },
  { title: "a parameter with a separator that YAML takes for a line's end", values: { postgres: { parameters: { "app.a": "x\u2028y" } } }, path: 'postgres.parameters["app.a"]', says: ["without control characters"] },
  { title: "a parameter with a control character", values: { postgres: { parameters: { "app.a": "x\u0007y" } } }, path: 'postgres.parameters["app.a"]', says: ["without control characters"] },

  { title: "a rule that trusts without saying so", values: { postgres: { hba: [{ type: "host", address: "all", method: "trust" }] } }, path: "postgres.hba[0].allowTrust", says: ['"allowTrust" is missing'], helm: ["at '/postgres/hba/0': missing property 'allowTrust'", "postgres.hba.0: allowTrust is required"] },
  { title: "a rule that lets replication in without saying so", values: { postgres: { hba: [{ type: "host", databases: ["a", "replication"], address: "all", method: "md5", allowReplication: false }] } }, path: "postgres.hba[0].allowReplication", says: ["allowed: true"], helm: ["at '/postgres/hba/0/allowReplication'", "postgres.hba.0.allowReplication"] },
  { title: "a password in clear text", values: { postgres: { hba: [{ type: "host", address: "all", method: "password" }] } }, path: "postgres.hba[0].type", says: ['"hostssl"'], helm: ["at '/postgres/hba/0/type'", "postgres.hba.0.type"] },
  ...["999.1.1.1/99", "10.0.0.1", "fd00::/129"].map((address) => ({
    title: `a rule for an address that PostgreSQL can't read: ${address}`, values: { postgres: { hba: [{ type: "host", address, method: "md5" }] } }, path: "postgres.hba[0].address",
    says: ["an address and the length of its prefix"], helm: ["at '/postgres/hba/0/address'", "postgres.hba.0.address"] as [string, string],
  })),
  { title: "a method that only the socket has", values: { postgres: { hba: [{ type: "host", address: "all", method: "peer" }] } }, path: "postgres.hba[0].type", says: ['"local"'], helm: ["at '/postgres/hba/0/type'", "postgres.hba.0.type"] },
  { title: "a rule without an address", values: { postgres: { hba: [{ type: "hostssl", method: "cert" }] } }, path: "postgres.hba[0].address", says: ['"address" is missing'], helm: ["at '/postgres/hba/0': missing property 'address'", "postgres.hba.0: address is required"] },
  { title: "a rule whose name would begin another", values: { postgres: { hba: [{ type: "host", users: ["a\nhost all all all trust"], address: "all", method: "reject" }] } }, path: "postgres.hba[0].users[0]", says: ["a name in one line"], helm: ["at '/postgres/hba/0/users/0'", "postgres.hba.0.users.0"] },

  { title: "an init script that nothing would run", values: { postgres: { initScripts: { inline: { "schema.txt": "x" } } } }, path: 'postgres.initScripts.inline["schema.txt"]', says: ["ends in .sql or .sh"], helm: ["invalid propertyName 'schema.txt'", 'Property name of "schema.txt" does not match'] },
  { title: "an init script outside its folder", values: { postgres: { initScripts: { inline: { "../x.sql": "x" } } } }, path: 'postgres.initScripts.inline["../x.sql"]', says: ["a file name"], helm: ["invalid propertyName '../x.sql'", 'Property name of "../x.sql" does not match'] },

  ...["pg_read_all_data", "postgres", "replicator", "public"].map((name) => ({ title: `a role with the reserved name ${name}`, values: { postgres: { roles: { [name]: {} } } }, path: `postgres.roles.${name}`, says: ['"postgres", "replicator"'], helm: [`invalid propertyName '${name}'`, `Property name of "${name}" does not match`] as [string, string] })),
  { title: "a role's name of two lines", values: { postgres: { roles: { "a\nb": {} } } }, path: 'postgres.roles["a\\nb"]', says: ["in one line"], helm: ["invalid propertyName 'a", 'Property name of "a'] },
  { title: "a database's name that PostgreSQL would cut off", values: { postgres: { databases: { ["d".repeat(64)]: {} } } }, path: `postgres.databases.${"d".repeat(64)}`, says: ["at most 63 bytes"], helm: ["invalid propertyName 'ddd", 'Property name of "ddd'] },
  { title: "a template database", values: { postgres: { databases: { template1: {} } } }, path: "postgres.databases.template1", says: ['except "template0" and "template1"'], helm: ["invalid propertyName 'template1'", 'Property name of "template1" does not match'] },
  { title: "a role's password in the values", values: { postgres: { roles: { a: { password: "hunter2" } } } }, path: "postgres.roles.a.password", says: ["unknown key"], helm: unknown("postgres.roles.a", "password") },
  { title: "a rotation in words", values: { auth: { rotation: "now, please" } }, path: "auth.rotation", says: ["a word of your own"] },

  { title: "a template as an image", values: { image: { tag: "{{ .Release.Name }}" } }, path: "image.tag", says: ["letters, digits"] },
  { title: "a template as a name", values: { fullnameOverride: "{{ .Release.Name }}" }, path: "fullnameOverride", says: ["lower-case letters"] },
  { title: "a shortened digest", values: { image: { digest: "sha256:12" } }, path: "image.digest", says: ["64 hexadecimal digits"] },
  { title: "a schedule in words", values: { backup: { schedule: "daily" } }, path: "backup.schedule", says: ["five fields"] },
  { title: "root", values: { security: { user: 0 } }, path: "security.user", says: ["0 is less than 1"] },
  { title: "a user's name", values: { security: { user: "root" } }, path: "security.user", says: ['or "assigned"'] },
  { title: "words for addresses", values: { networkPolicy: { apiServer: { cidrs: ["everywhere"] } } }, path: "networkPolicy.apiServer.cidrs[0]", says: ["10.0.0.0/8"], helm: ["at '/networkPolicy/apiServer/cidrs/0'", "networkPolicy.apiServer.cidrs.0:"] },

  ...["10.0.0.256/8", "010.0.0.0/8", "10.0.0.0/33", "10.0.0/8", "fd00::/129"].map((cidr) => ({
    title: `the addresses ${cidr}`, values: { networkPolicy: { apiServer: { cidrs: [cidr] } } }, path: "networkPolicy.apiServer.cidrs[0]", says: ["an address and the length of its prefix"], helm: ["at '/networkPolicy/apiServer/cidrs/0'", "networkPolicy.apiServer.cidrs.0:"] as [string, string],
  })),
  { title: "a client that is everybody", values: { networkPolicy: { clients: [{}] } }, path: "networkPolicy.clients[0]", says: ["one of ipBlock, podSelector or namespaceSelector"], helm: ["at '/networkPolicy/clients/0'", "networkPolicy.clients.0:"] },
  { title: "addresses and a selector in one client", values: { networkPolicy: { clients: [{ ipBlock: { cidr: "10.0.0.0/8" }, podSelector: {} }] } }, path: "networkPolicy.clients[0]", says: ["except ipBlock together with a selector"], helm: ["at '/networkPolicy/clients/0'", "networkPolicy.clients.0:"] },
  { title: "a condition without values", values: { networkPolicy: { clients: [{ podSelector: { matchExpressions: [{ key: "a", operator: "In", values: [] }] } }] } }, path: "networkPolicy.clients[0].podSelector.matchExpressions[0]", says: ["In and NotIn without values"], helm: ["at '/networkPolicy/clients/0/podSelector/matchExpressions/0'", "networkPolicy.clients.0.podSelector.matchExpressions.0:"] },

  ...["60 * * * *", "0 24 * * *", "0 0 0 * *", "0 0 32 * *", "0 0 * 13 *", "0 0 * * 7", "0 0 * *", "0 0 * * * *", "a * * * *", "1- * * * *", "*/0 * * * *", "@every"].map((schedule) => ({
    title: `the schedule ${schedule}`, values: { backup: { schedule } }, path: "backup.schedule", says: ["five fields (minute 0-59"],
  })),

  { title: "a label's value with a blank", values: { scheduling: { nodeSelector: { disk: "very fast" } } }, path: "scheduling.nodeSelector.disk", says: ["at most 63 letters"] },
  { title: "a label's value that is too long", values: { commonLabels: { team: "x".repeat(64) } }, path: "commonLabels.team", says: ["longer than 63 characters"] },
  { title: "a label's key with two slashes", values: { pod: { labels: { "x/y/z": "1" } } }, path: 'pod.labels["x/y/z"]', says: ["after an optional domain"], helm: ["invalid propertyName 'x/y/z'", 'Property name of "x/y/z" does not match'] },
  { title: "a label by which the Services select", values: { pod: { labels: { "postgres-role": "primary" } } }, path: "pod.labels.postgres-role", says: ["none of those which the chart sets itself"], helm: ["invalid propertyName 'postgres-role'", 'Property name of "postgres-role" does not match'] },
  { title: "an annotation that Helm reads", values: { commonAnnotations: { "helm.sh/hook": "test" } }, path: 'commonAnnotations["helm.sh/hook"]', says: ["none of those which the chart sets itself"], helm: ["invalid propertyName 'helm.sh/hook'", 'Property name of "helm.sh/hook" does not match'] },
  ...([
    ["without a key and Exists", {}], ["of a value that only has to exist", { key: "a", operator: "Exists", value: "b" }], ["of everything for a while, without its effect", { operator: "Exists", tolerationSeconds: 5 }],
  ] as const).map(([words, toleration]) => ({
    title: `a toleration ${words}`, values: { scheduling: { tolerations: [toleration] } }, path: "scheduling.tolerations[0]", says: ["except Exists with a value, no key without Exists"], helm: ["at '/scheduling/tolerations/0'", "scheduling.tolerations.0:"] as [string, string],
  })),
  { title: "a condition on nodes with two numbers", values: { scheduling: { nodeAffinity: { requiredDuringSchedulingIgnoredDuringExecution: { nodeSelectorTerms: [{ matchExpressions: [{ key: "a", operator: "Gt", values: ["1", "2"] }] }] } } } }, path: "scheduling.nodeAffinity.requiredDuringSchedulingIgnoredDuringExecution.nodeSelectorTerms[0].matchExpressions[0]", says: ["Gt and Lt without exactly one"], helm: ["nodeSelectorTerms/0/matchExpressions/0'", "nodeSelectorTerms.0.matchExpressions.0:"] },

  { title: "a volume without a source", values: { pod: { volumes: [{ name: "a" }] } }, path: "pod.volumes[0]", says: ["fewer than 2 keys"], helm: ["at '/pod/volumes/0'", "pod.volumes.0:"] },
  { title: "a misspelled source of a volume", values: { pod: { volumes: [{ name: "a", persistentVolumeClam: { claimName: "x" } }] } }, path: "pod.volumes[0].persistentVolumeClam", says: ["did you mean: persistentVolumeClaim"], helm: ["additional properties 'persistentVolumeClam' not allowed", "Additional property persistentVolumeClam is not allowed"] },
  { title: "a source of a volume that is null", values: { pod: { volumes: [{ name: "a", persistentVolumeClaim: null }] } }, path: "pod.volumes[0].persistentVolumeClaim", says: ["null is not allowed"], helm: ["at '/pod/volumes/0/persistentVolumeClaim'", "pod.volumes.0.persistentVolumeClaim:"] },
  ...(["sidecars", "initContainers"] as const).flatMap((list): BadInput[] => [
    { title: `a misspelled field in pod.${list}`, values: { pod: { [list]: [{ name: "a", image: "x", comand: ["a"] }] } }, path: `pod.${list}[0].comand`, says: ["did you mean: command"], helm: ["additional properties 'comand' not allowed", "Additional property comand is not allowed"] },
    { title: `a variable that is a number in pod.${list}`, values: { pod: { [list]: [{ name: "a", image: "x", env: [{ name: "A", value: 1 }] }] } }, path: `pod.${list}[0].env[0].value`, says: ["put it in quotes"], helm: [`at '/pod/${list}/0/env/0/value'`, `pod.${list}.0.env.0.value:`] },
    { title: `a misspelled field of a mount in pod.${list}`, values: { pod: { [list]: [{ name: "a", image: "x", volumeMounts: [{ name: "data", mountPath: "/a", subpath: "b" }] }] } }, path: `pod.${list}[0].volumeMounts[0].subpath`, says: ["did you mean: subPath"], helm: ["additional properties 'subpath' not allowed", "Additional property subpath is not allowed"] },
  ]),
  { title: "a sidecar without an image", values: { pod: { sidecars: [{ name: "a" }] } }, path: "pod.sidecars[0].image", says: ['"image" is missing'], helm: ["missing property 'image'", "image is required"] },
  { title: "a variable with two values", values: { pod: { env: [{ name: "A", value: "1", valueFrom: { fieldRef: { fieldPath: "status.podIP" } } }] } }, path: "pod.env[0]", says: ["except value and valueFrom together"], helm: ["at '/pod/env/0'", "pod.env.0:"] },
  { title: "a hostPath without its node", values: { storage: { data: { members: { 0: { persistentVolume: { hostPath: { path: "/srv" } } } } } } }, path: 'storage.data.members["0"].persistentVolume', says: ["hostPath needs node too"], helm: ["/storage/data/members/0/persistentVolume'", "storage.data.members.0.persistentVolume:"] },
  { title: "a volume for the archive without a size", values: { storage: { archive: { persistentVolume: { existing: "a" } } } }, path: "storage.archive", says: ["size"] },
  ...([
    [{ existing: "a", node: "b" }, "a node for a volume that is there"], [{ existing: "a", mountOptions: ["ro"] }, "mount options for a volume that is there"],
    [{ hostPath: { path: "/a" }, node: "b", mountOptions: ["ro"] }, "mount options that the kubelet refuses"],
  ] as const).map(([persistentVolume, title]) => ({ title, values: { storage: { backup: { persistentVolume } } }, path: "storage.backup.persistentVolume", says: ["except existing together with node or mountOptions, and hostPath together with mountOptions"] })),
  { title: "two sources of one volume", values: { storage: { backup: { persistentVolume: { existing: "a", nfs: { server: "a", path: "/a" } } } } }, path: "storage.backup.persistentVolume", says: ["exclude each other"] },
  { title: "a path that leads elsewhere", values: { storage: { backup: { persistentVolume: { nfs: { server: "a", path: "/a/../b" } } } } }, path: "storage.backup.persistentVolume.nfs.path", says: ['except a path with ".."'] },
  { title: "a member that there can't be", values: { storage: { wal: { members: { 16: { storageClass: "fast" } } } } }, path: 'storage.wal.members["16"]', says: ["a server's number from 0 to 15"], helm: ["invalid propertyName '16'", 'Property name of "16" does not match'] },
  { title: "an access mode beside one that excludes others", values: { storage: { data: { accessModes: ["ReadWriteOncePod", "ReadWriteMany"] } } }, path: "storage.data.accessModes", says: ["except ReadWriteOncePod beside another mode"] },
  { title: "an unknown type of Service", values: { service: { type: "Loadbalancer" } }, path: "service.type", says: ["did you mean: LoadBalancer"] },
  { title: "options of the replicas' Service with one server", values: { replicas: { service: { type: "NodePort" } } }, path: "replicas", says: ["set architecture: replication"], helm: onlyReplication },
  { title: "a URI's user", values: { connectionSecret: { uriParameters: { user: "postgres" } } }, path: "connectionSecret.uriParameters.user", says: ["which the chart sets itself"], helm: ["invalid propertyName 'user'", 'Property name of "user" does not match'] },
  { title: "a URI's parameter that would need escapes", values: { connectionSecret: { uriParameters: { options: "-c a=b&c" } } }, path: "connectionSecret.uriParameters.options", says: ["letters, digits"] },

  { title: "an image's tag within its name", values: { image: { repository: "postgres:18" } }, path: "image.repository", says: ["those go into image.tag and image.digest"] },
  { title: "a path of an image that no registry has", values: { image: { repository: "docker.io/a..b/c" } }, path: "image.repository", says: ["a path in lower case"] },

  ...["PATH", "BASH_ENV", "ENV", "LD_PRELOAD", "LD_LIBRARY_PATH", "PASSFILE", "PG_MAJOR", "SHELLOPTS"].map((name) => ({
    title: `the servers' own variable ${name}`, values: { pod: { env: [{ name, value: "x" }] } }, path: "pod.env[0].name", says: ["what the chart's scripts, the shell and PostgreSQL's programs read"], helm: ["at '/pod/env/0/name'", "pod.env.0.name:"] as [string, string],
  })),
  ...["/etc", "/etc/", "/pg", "/var", "/var/run", "/run", "/run/postgresql", "/run/postgresql/x", "/var/run/secrets", "/tmp", "/tmp/x", "/dev", "/dev/shm/x", "/x/../pg/data", "//pg/data", "/./tmp", "/usr/bin"].map((mountPath) => ({
    title: `a mount over the chart's own, ${mountPath}`, values: { pod: { volumes: [{ name: "a", emptyDir: {} }], volumeMounts: [{ name: "a", mountPath }] } }, path: "pod.volumeMounts[0].mountPath", says: ["except what is at, above or below the chart's own (/pg, /tmp"], helm: ["at '/pod/volumeMounts/0/mountPath'", "pod.volumeMounts.0.mountPath:"] as [string, string],
  })),
  ...["../../x", "/x", "a/../b"].map((subPath) => ({
    title: `the path ${subPath} inside a volume`, values: { pod: { volumes: [{ name: "a", emptyDir: {} }], volumeMounts: [{ name: "a", mountPath: "/a", subPath }] } }, path: "pod.volumeMounts[0].subPath", says: ["a path inside the volume"], helm: ["at '/pod/volumeMounts/0/subPath'", "pod.volumeMounts.0.subPath:"] as [string, string],
  })),

  { title: "a claim and a volume for another one", values: { storage: { backup: { existingClaim: "mine", persistentVolume: { existing: "a" } } } }, path: "storage.backup", says: ["except existingClaim together with persistentVolume"] },
  ...["host", "hostaddr", "port", "dbname", "password"].map((name) => ({
    title: `a URI's ${name}`, values: { connectionSecret: { uriParameters: { [name]: "evil" } } }, path: `connectionSecret.uriParameters.${name}`, says: ["host, hostaddr, port, dbname, user, password"], helm: [`invalid propertyName '${name}'`, `Property name of "${name}" does not match`] as [string, string],
  })),
  { title: "a JDBC URI's host", values: { connectionSecret: { jdbcParameters: { PGHOST: "evil" } } }, path: "connectionSecret.jdbcParameters.PGHOST", says: ["which the chart sets itself"], helm: ["invalid propertyName 'PGHOST'", 'Property name of "PGHOST" does not match'] },

  { title: "a parameter's amount below nothing", values: { postgres: { parameters: { work_mem: "-5MB" } } }, path: "postgres.parameters.work_mem", says: ['the text "-5MB" is not allowed', "from 64 to 2147483647"] },
  { title: "a parameter's time below nothing", values: { postgres: { parameters: { statement_timeout: "-1s" } } }, path: "postgres.parameters.statement_timeout", says: ['the text "-1s" is not allowed', "from 0 to 2147483647"] },

  ...["x".repeat(64), "a..b/c", "-a/c", "a/" + "x".repeat(64)].flatMap((key) => [
    { title: `the label's key ${key}`, values: { commonLabels: { [key]: "1" } }, path: /^x+$/.test(key) ? `commonLabels.${key}` : `commonLabels["${key}"]`, says: ["at most 63 letters"], helm: [`invalid propertyName '${key}'`, `Property name of "${key}" does not match`] as [string, string] },
    { title: `the annotation's key ${key}`, values: { commonAnnotations: { [key]: "1" } }, path: /^x+$/.test(key) ? `commonAnnotations.${key}` : `commonAnnotations["${key}"]`, says: ["at most 63 letters"], helm: [`invalid propertyName '${key}'`, `Property name of "${key}" does not match`] as [string, string] },
  ]),
  { title: "a taint's value that no label has", values: { scheduling: { tolerations: [{ key: "a", value: "not valid!" }] } }, path: "scheduling.tolerations[0].value", says: ["at most 63 letters"], helm: ["at '/scheduling/tolerations/0/value'", "scheduling.tolerations.0.value:"] },
  { title: "a skew that no machine counts", values: { scheduling: { topologySpreadConstraints: [{ maxSkew: 5_000_000_000, topologyKey: "zone", whenUnsatisfiable: "DoNotSchedule" }] } }, path: "scheduling.topologySpreadConstraints[0].maxSkew", says: ["more than 2147483647"], helm: ["at '/scheduling/topologySpreadConstraints/0/maxSkew'", "scheduling.topologySpreadConstraints.0.maxSkew:"] },
  { title: "a line of /etc/hosts without an address", values: { pod: { hostAliases: [{ ip: "nope", hostnames: ["a"] }] } }, path: "pod.hostAliases[0].ip", says: ["an IPv4 or IPv6 address"], helm: ["at '/pod/hostAliases/0/ip'", "pod.hostAliases.0.ip:"] },
  { title: "a line of /etc/hosts for no name", values: { pod: { hostAliases: [{ ip: "10.0.0.1", hostnames: ["a b"] }] } }, path: "pod.hostAliases[0].hostnames[0]", says: ["lower-case letters"], helm: ["at '/pod/hostAliases/0/hostnames/0'", "pod.hostAliases.0.hostnames.0:"] },
  { title: "one and a half huge pages", values: { resources: { limits: { "hugepages-2Mi": "3Mi" } } }, path: "resources.limits.hugepages-2Mi", says: ["an even number of Mi"] },
  { title: "everybody as the application's role", values: { auth: { username: "public" } }, path: "auth.username", says: ['"postgres", "replicator", "public", "none" and what begins with "pg_"'] },
];
