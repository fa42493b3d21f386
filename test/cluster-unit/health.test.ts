import { expect, test } from "vitest";
import { unreadyWorkload } from "../e2e/cluster/health.js";

const daemons = (name: string, wanted: number, ready: number) => ({ kind: "DaemonSet", metadata: { name }, spec: {}, status: { desiredNumberScheduled: wanted, numberReady: ready } });
const deployment = (name: string, ready?: number) => ({ kind: "Deployment", metadata: { name }, spec: { replicas: 1 }, status: ready === undefined ? {} : { readyReplicas: ready } });
const whole = [daemons("kube-network-policies", 3, 3), daemons("kube-proxy", 3, 3), deployment("coredns", 1), deployment("local-path-provisioner", 1)];

test("a whole cluster has nothing unready, with kindest/node's own network too", () => {
  expect(unreadyWorkload(whole)).toBeUndefined();
  expect(unreadyWorkload([daemons("kindnet", 3, 3), ...whole.slice(1)])).toBeUndefined();
});

test.each([
  ["a daemon that is missing on a node", [daemons("kube-network-policies", 3, 2), ...whole.slice(1)], "DaemonSet kube-network-policies is not ready (2 of 3)"],
  ["a daemon that is not scheduled yet", [daemons("kube-proxy", 0, 0), ...whole], "DaemonSet kube-proxy is not ready (0 of 0)"],
  ["a deployment without status", [...whole.slice(0, 2), deployment("coredns"), whole[3]], "Deployment coredns is not ready (0 of 1)"],
  ["no policies", whole.slice(1), "nothing enforces NetworkPolicy"],
  ["no volumes", whole.slice(0, 3), "nothing provides volumes"],
])("%s is named", (_, workloads, reason) => expect(unreadyWorkload(workloads)).toBe(reason));
