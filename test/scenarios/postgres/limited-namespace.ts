import { postgres } from "../../../dist-charts/postgres.ts";
import { scenario } from "../../../generator/sdk/scenario.ts";

const amounts = { memory: "128Mi", "ephemeral-storage": "32Mi", "hugepages-2Mi": "2Mi" } as const;
const resources = { requests: { cpu: "100m", ...amounts }, limits: { cpu: "200m", ...amounts } } as const;

export default scenario({
  title: "a namespace whose LimitRange wants more of each container than the chart's small ones ask for",
  values: postgres({
    architecture: "replication", security: { user: "assigned", changeOwnership: false },
    failover: { checker: { enabled: true } }, backup: { snapshot: { enabled: true } }, tasks: { resources },
  }),
  changes: [
    { object: "StatefulSet/db-postgres", path: "spec.template.spec.initContainers[name=passwd].resources", to: resources },
    { object: "CronJob/db-postgres-failover", path: "spec.jobTemplate.spec.template.spec.containers[name=failover].resources", to: resources },
    { object: "CronJob/db-postgres-snapshot", path: "spec.jobTemplate.spec.template.spec.containers[name=snapshot].resources", to: resources },
    { object: "Pod/db-postgres-test", path: "spec.containers[name=test].resources", to: resources },
  ],
});
