import { postgres } from "../../../dist-charts/postgres.ts";
import { scenario } from "../../../generator/sdk/scenario.ts";

export default scenario({
  title: "a large server with huge pages and much scratch space",
  values: postgres({
    postgres: { parameters: { shared_buffers: "16GB", huge_pages: "on" } },
    resources: {
      requests: { cpu: "8", memory: "32Gi", "ephemeral-storage": "4Gi", "hugepages-2Mi": "17408Mi" },
      limits: { cpu: "16", memory: "32Gi", "ephemeral-storage": "8Gi", "hugepages-2Mi": "17408Mi" },
    },
    storage: { sharedMemory: { size: "4Gi" }, temporary: { size: "2Gi" } },
  }),
  changes: [
    { object: "StatefulSet/db-postgres", path: "spec.template.spec.containers[name=postgres].resources.requests.hugepages-2Mi", to: "17408Mi" },
    { object: "StatefulSet/db-postgres", path: "spec.template.spec.containers[name=postgres].resources.limits.cpu", to: "16" },
    { object: "StatefulSet/db-postgres", path: "spec.template.spec.volumes[name=shared-memory].emptyDir.sizeLimit", to: "4Gi" },
    { object: "StatefulSet/db-postgres", path: "spec.template.spec.volumes[name=temporary].emptyDir.sizeLimit", to: "2Gi" },
    { object: "ConfigMap/db-postgres-configuration", path: 'data["parameters.conf"]', to: "# postgres.parameters\nhuge_pages = 'on'\nshared_buffers = '16GB'\n" },
  ],
});
