import { postgres } from "../../../dist-charts/postgres.ts";
import { scenario } from "../../../generator/sdk/scenario.ts";

export default scenario({
  title: "clients of other namespaces and of an office network",
  values: postgres({
    networkPolicy: {
      clients: [
        { namespaceSelector: { matchLabels: { "kubernetes.io/metadata.name": "web" } }, podSelector: { matchLabels: { app: "shop" } } },
        { namespaceSelector: { matchExpressions: [{ key: "team", operator: "NotIn", values: ["guests", "no"] }, { key: "stage", operator: "Exists" }] } },
        { namespaceSelector: { matchExpressions: [{ key: "team", operator: "In", values: ["reports"] }, { key: "guest", operator: "DoesNotExist" }] } },
        { podSelector: { matchExpressions: [{ key: "reports", operator: "In", values: ["017"] }, { key: "old", operator: "DoesNotExist" }] } },
        { podSelector: { matchExpressions: [{ key: "app", operator: "NotIn", values: ["shop"] }, { key: "reports", operator: "Exists" }] } },
        { ipBlock: { cidr: "10.20.0.0/16", except: ["10.20.3.0/24"] } },
      ],
    },
  }),
  changes: [
    { object: "NetworkPolicy/db-postgres", path: "spec.ingress[0].from[2].podSelector.matchLabels.app", to: "shop" },
    { object: "NetworkPolicy/db-postgres", path: "spec.ingress[0].from[3].namespaceSelector.matchExpressions[0].values", to: ["guests", "no"] },
    { object: "NetworkPolicy/db-postgres", path: "spec.ingress[0].from[5].podSelector.matchExpressions[0].values", to: ["017"] },
    { object: "NetworkPolicy/db-postgres", path: "spec.ingress[0].from[7].ipBlock", to: { cidr: "10.20.0.0/16", except: ["10.20.3.0/24"] } },
  ],
});
