import { removedApi } from "../kubernetes/removed-apis.js";
import { objectRule } from "../object-rule.js";

const cronJob = (version: string): string => `
apiVersion: ${version}
kind: CronJob
metadata: { name: db }
`;

export const kubernetesRemovedApi = objectRule({
  id: "kubernetes/removed-api",
  why: "A cluster that was upgraded refuses an object of an API that it no longer has, and with it the whole release.",
  good: { manifest: cronJob("batch/v1") },
  bad: { manifest: cronJob("batch/v1beta1") },
  judge({ object: { value }, chart }) {
    const { apiVersion, kind } = value;
    const removed = removedApi(apiVersion, kind);
    if (removed === undefined) return [];
    return [{
      field: "apiVersion", given: apiVersion, allowed: removed.instead,
      message: `Kubernetes ${removed.removed} and newer have no ${String(apiVersion)}/${String(kind)} (deprecated since ${removed.deprecated}), and the chart is for ${chart.kubeVersion || "every version"}`,
      remedy: "write the newer apiVersion",
    }];
  },
});
