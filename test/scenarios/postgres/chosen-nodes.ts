import { postgres } from "../../../dist-charts/postgres.ts";
import { scenario } from "../../../generator/sdk/scenario.ts";

export default scenario({
  title: "nodes set aside for databases",
  values: postgres({
    scheduling: {
      // YAML would take two of these values for something else if they weren't quoted
      nodeSelector: { disktype: "ssd", "example.com/database": "yes", rack: "017" },
      tolerations: [
        { key: "dedicated", operator: "Equal", value: "no", effect: "NoSchedule" },
        { key: "node.kubernetes.io/unreachable", operator: "Exists", effect: "NoExecute", tolerationSeconds: 30 },
        { key: "busy", operator: "Exists", effect: "PreferNoSchedule" },
      ],
      terminationGracePeriodSeconds: 600,
    },
  }),
  changes: [
    { object: "StatefulSet/db-postgres", path: "spec.template.spec.nodeSelector", to: { disktype: "ssd", "example.com/database": "yes", rack: "017" } },
    { object: "StatefulSet/db-postgres", path: "spec.template.spec.tolerations[0].value", to: "no" },
    { object: "StatefulSet/db-postgres", path: "spec.template.spec.tolerations[1].tolerationSeconds", to: 30 },
    { object: "StatefulSet/db-postgres", path: "spec.template.spec.terminationGracePeriodSeconds", to: 600 },
    { object: "CronJob/db-postgres-backup", path: "spec.jobTemplate.spec.template.spec.nodeSelector.rack", to: "017" },
    { object: "Pod/db-postgres-test", path: "spec.nodeSelector.rack", to: "017" },
  ],
});
