import { postgres } from "../../../dist-charts/postgres.ts";
import { scenario } from "../../../generator/sdk/scenario.ts";

const restricted = { allowPrivilegeEscalation: false, capabilities: { drop: ["ALL"] }, readOnlyRootFilesystem: true, runAsNonRoot: true, runAsUser: 10001 };
const small = { cpu: "10m", memory: "16Mi", "ephemeral-storage": "1Mi" };

export default scenario({
  title: "pods with an exporter beside the server, certificates, environment and labels of the user's own",
  values: postgres({
    commonLabels: { team: "payments", "example.com/cost-centre": "017" },
    commonAnnotations: { "example.com/owner": "payments@example.com", "example.com/on-call": "yes" },
    service: { annotations: { "example.com/owner": "dns" } },
    serviceAccount: { annotations: { "eks.amazonaws.com/role-arn": "arn:aws:iam::111122223333:role/db" } },
    pod: {
      labels: { tier: "data", team: "databases" },
      annotations: { "prometheus.io/port": "9187" },
      env: [
        { name: "TZ", value: "Europe/Zurich" },
        { name: "HOST_IP", valueFrom: { fieldRef: { fieldPath: "status.hostIP" } } },
        { name: "LICENCE", valueFrom: { secretKeyRef: { name: "licence", key: "text", optional: true } } },
        { name: "REGION", valueFrom: { configMapKeyRef: { name: "region", key: "name", optional: true } } },
      ],
      envFrom: [{ prefix: "SHOP_", configMapRef: { name: "shop", optional: true } }, { secretRef: { name: "tokens", optional: true } }],
      volumes: [{ name: "certificates", secret: { secretName: "certificates", defaultMode: 0o440 } }, { name: "scratch", emptyDir: { sizeLimit: "1Gi" } }, { name: "exported", emptyDir: { sizeLimit: "1Mi" } }, { name: "spare", emptyDir: { sizeLimit: "2Mi" } }],
      volumeMounts: [{ name: "certificates", mountPath: "/etc/certificates", readOnly: true }, { name: "scratch", mountPath: "/scratch", subPath: "server" }],
      initContainers: [{ name: "prepare", image: "busybox:1.37", command: ["true"], securityContext: restricted, resources: { requests: small, limits: small }, env: [{ name: "STEP", value: "1" }], volumeMounts: [{ name: "scratch", mountPath: "/scratch" }] }],
      sidecars: [{ name: "exporter", image: "exporter:1", ports: [{ name: "metrics", containerPort: 9187 }], securityContext: restricted, resources: { requests: small, limits: small }, env: [{ name: "FORMAT", value: "text" }], volumeMounts: [{ name: "exported", mountPath: "/exported" }] }],
      hostAliases: [{ ip: "192.0.2.1", hostnames: ["ldap.example"] }],
    },
  }),
  changes: [
    { object: "StatefulSet/db-postgres", path: "metadata.labels.team", to: "payments" },
    { object: "StatefulSet/db-postgres", path: 'spec.template.metadata.labels["example.com/cost-centre"]', to: "017" },
    { object: "StatefulSet/db-postgres", path: "spec.template.metadata.labels.team", to: "databases" },
    { object: "StatefulSet/db-postgres", path: "spec.template.metadata.labels.tier", to: "data" },
    { object: "StatefulSet/db-postgres", path: 'spec.template.metadata.annotations["prometheus.io/port"]', to: "9187" },
    { object: "StatefulSet/db-postgres", path: 'spec.template.metadata.annotations["example.com/on-call"]', to: "yes" },
    { object: "PersistentVolumeClaim/data-db-postgres-0", path: 'metadata.annotations["example.com/owner"]', to: "payments@example.com" },
    { object: "Service/db-postgres", path: 'metadata.annotations["example.com/owner"]', to: "dns" },
    { object: "ServiceAccount/db-postgres", path: 'metadata.annotations["eks.amazonaws.com/role-arn"]', to: "arn:aws:iam::111122223333:role/db" },
    { object: "StatefulSet/db-postgres", path: "spec.template.spec.serviceAccountName", to: "db-postgres" },
    { object: "StatefulSet/db-postgres", path: "spec.template.spec.containers[name=postgres].env[name=TZ].value", to: "Europe/Zurich" },
    { object: "StatefulSet/db-postgres", path: "spec.template.spec.containers[name=postgres].envFrom[0].prefix", to: "SHOP_" },
    { object: "StatefulSet/db-postgres", path: "spec.template.spec.containers[name=postgres].volumeMounts[name=certificates].mountPath", to: "/etc/certificates" },
    { object: "StatefulSet/db-postgres", path: "spec.template.spec.volumes[name=certificates].secret", to: { secretName: "certificates", defaultMode: 288 } },
    { object: "StatefulSet/db-postgres", path: "spec.template.spec.containers[name=exporter].image", to: "exporter:1" },
    { object: "StatefulSet/db-postgres", path: "spec.template.spec.volumes[name=exported].emptyDir.sizeLimit", to: "1Mi" },
    { object: "StatefulSet/db-postgres", path: "spec.template.spec.containers[name=exporter].env", to: [{ name: "FORMAT", value: "text" }] },
    { object: "StatefulSet/db-postgres", path: "spec.template.spec.initContainers[0].name", to: "prepare" },
    { object: "StatefulSet/db-postgres", path: "spec.template.spec.hostAliases", to: [{ ip: "192.0.2.1", hostnames: ["ldap.example"] }] },
  ],
});
