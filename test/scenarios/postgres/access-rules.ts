import { postgres } from "../../../dist-charts/postgres.ts";
import { scenario } from "../../../generator/sdk/scenario.ts";

export default scenario({
  title: "rules of access, with names that have to be quoted",
  values: postgres({
    postgres: {
      hba: [
        { type: "hostssl", databases: ["shop", 'it"s, all'], users: ["reporting", "+staff"], address: "10.0.0.0/8", method: "ldap", options: { ldapserver: "ldap.example", ldapprefix: 'cn="x"' } },
        { type: "host", databases: ["replication"], users: ["archive"], address: ".example.com", method: "scram-sha-256", allowReplication: true },
        { type: "local", users: ["all"], method: "peer", options: { map: "staff" } },
        { type: "hostnossl", address: "fd00::/8", method: "trust", allowTrust: true },
        ...(["md5", "cert", "radius", "gss", "pam", "ident", "oauth", "password"] as const).map((method) => ({ type: "hostssl" as const, users: [method], address: "samenet", method })),
        { type: "host", databases: ["sameuser"], address: "all", method: "reject" },
      ],
    },
  }),
  changes: [
    {
      object: "ConfigMap/db-postgres-configuration",
      path: 'data["pg_hba.conf"]',
      to: `# TYPE  DATABASE     USER        ADDRESS  METHOD
# Inside the pod: the uid that runs the server is the role postgres.
local   all          postgres             peer
local   all          all                  scram-sha-256
# Replicas and backups: the replication protocol, and one database to ask for sizes.
host    replication  replicator  all      scram-sha-256
host    postgres     replicator  all      scram-sha-256
host    all          replicator  all      reject

# postgres.hba, after the rules that the chart needs. The first rule that fits decides.
hostssl "shop","it""s, all" "reporting",+"staff" 10.0.0.0/8 ldap ldapprefix="cn=""x""" ldapserver="ldap.example"
host replication "archive" .example.com scram-sha-256  # may copy everything, by allowReplication
local all all peer map="staff"
hostnossl all all fd00::/8 trust  # anybody, by allowTrust
hostssl all "md5" samenet md5
hostssl all "cert" samenet cert
hostssl all "radius" samenet radius
hostssl all "gss" samenet gss
hostssl all "pam" samenet pam
hostssl all "ident" samenet ident
hostssl all "oauth" samenet oauth
hostssl all "password" samenet password
host sameuser all all reject
# Everybody else, with a password.
host all all all scram-sha-256
`,
    },
  ],
});
