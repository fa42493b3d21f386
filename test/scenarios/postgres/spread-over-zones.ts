import { postgres } from "../../../dist-charts/postgres.ts";
import { scenario } from "../../../generator/sdk/scenario.ts";

const conditions: { key: string; operator: "In" | "NotIn" | "Exists" | "DoesNotExist" | "Gt" | "Lt"; values?: string[] }[] = [
  { key: "cores", operator: "Gt", values: ["7"] },
  { key: "generation", operator: "Lt", values: ["4"] },
  { key: "spot", operator: "DoesNotExist" },
  { key: "example.com/disk", operator: "Exists" },
  { key: "topology.kubernetes.io/zone", operator: "In", values: ["a", "b"] },
  { key: "kubernetes.io/hostname", operator: "NotIn", values: ["old"] },
];

export default scenario({
  title: "servers spread over zones where that is possible, on fast nodes, before other pods",
  values: postgres({
    architecture: "replication",
    scheduling: {
      antiAffinity: { type: "preferred", topologyKey: "topology.kubernetes.io/zone" },
      nodeAffinity: {
        requiredDuringSchedulingIgnoredDuringExecution: { nodeSelectorTerms: [{ matchExpressions: conditions }] },
        preferredDuringSchedulingIgnoredDuringExecution: [{ weight: 10, preference: { matchExpressions: conditions } }],
      },
      topologySpreadConstraints: [
        { maxSkew: 1, topologyKey: "topology.kubernetes.io/zone", whenUnsatisfiable: "ScheduleAnyway" },
        { maxSkew: 2, topologyKey: "rack", whenUnsatisfiable: "DoNotSchedule" },
      ],
      priorityClassName: "databases",
      runtimeClassName: "gvisor",
    },
  }),
  changes: [
    { object: "StatefulSet/db-postgres", path: "spec.template.spec.affinity.podAntiAffinity.preferredDuringSchedulingIgnoredDuringExecution[0].podAffinityTerm.topologyKey", to: "topology.kubernetes.io/zone" },
    { object: "StatefulSet/db-postgres", path: "spec.template.spec.affinity.podAntiAffinity.requiredDuringSchedulingIgnoredDuringExecution", to: undefined },
    { object: "StatefulSet/db-postgres", path: "spec.template.spec.affinity.nodeAffinity.preferredDuringSchedulingIgnoredDuringExecution[0].weight", to: 10 },
    { object: "StatefulSet/db-postgres", path: "spec.template.spec.topologySpreadConstraints[1].whenUnsatisfiable", to: "DoNotSchedule" },
    { object: "StatefulSet/db-postgres", path: "spec.template.spec.priorityClassName", to: "databases" },
    { object: "CronJob/db-postgres-backup", path: "spec.jobTemplate.spec.template.spec.runtimeClassName", to: "gvisor" },
  ],
});
