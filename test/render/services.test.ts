import { expect, it } from "vitest";
import { objectsOf, podsOf } from "./objects.js";
import { renderingOf, renderings } from "./renderings.js";
import { template } from "./template.js";

it.each(renderings.map((rendering) => [rendering.scenario.title, rendering] as const))("%s: what connects to a Service does so at its port", (_, rendering) => {
  const services = new Map(objectsOf(rendering, "Service").map(({ metadata, spec }) => [`${metadata.name}.${rendering.namespace}.svc`, spec.ports[0].port]));
  let seen = 0;
  for (const pod of podsOf(rendering)) for (const { env = [] } of pod.spec.containers) {
    const valueOf = (name: string): string | undefined => env.find((variable: { name: string }) => variable.name === name)?.value;
    for (const which of ["PRIMARY", "REPLICAS"]) {
      const host = valueOf(`${which}_HOST`);
      // the test is told the replicas' address also where there are none
      if (host === undefined || (which === "REPLICAS" && rendering.scenario.values["architecture"] !== "replication")) continue;
      expect(valueOf(`${which}_PORT`), `${pod.owner} ${which}`).toBe(String(services.get(host)));
      seen++;
    }
  }
  expect(seen).toBeGreaterThan(0);
});

it.each(renderings.map((rendering) => [rendering.scenario.title, rendering] as const))("%s: no two Services have the same port of a node, and what the cluster is told by its members stays inside", (_, rendering) => {
  const services = objectsOf(rendering, "Service");
  const nodePorts = services.flatMap(({ spec }) => spec.ports.flatMap(({ nodePort }: { nodePort?: number }) => nodePort ?? []));
  expect(new Set(nodePorts).size).toBe(nodePorts.length);
  const members = services.find(({ metadata }) => metadata.name.endsWith("-members"))!;
  expect(members.spec).toMatchObject({ type: "ClusterIP", clusterIP: "None", ports: [{ port: 5432 }] });
});

it("parameters of the URIs are those of the values, large numbers as they are, one that was taken away gone", async () => {
  const parametersOf = (rendering: Parameters<typeof podsOf>[0]): string[] => {
    const { env } = podsOf(rendering).find(({ owner }) => owner.startsWith("Job/db-postgres-password"))!.spec.containers.find(({ name }: { name: string }) => name === "connection");
    return ["URI_PARAMETERS", "JDBC_PARAMETERS"].map((name) => env.find((variable: { name: string }) => variable.name === name).value);
  };
  expect(parametersOf(renderingOf("defaults"))).toEqual(["connect_timeout=2&keepalives_count=2&keepalives_idle=2&keepalives_interval=1&tcp_user_timeout=3000", "connectTimeout=2&socketTimeout=300&tcpKeepAlive=true"]);
  expect(parametersOf(renderingOf("connection-secret"))).toEqual(["connect_timeout=1000000&keepalives_count=2&keepalives_idle=2&keepalives_interval=1&sslmode=disable&tcp_user_timeout=3000", "connectTimeout=2&socketTimeout=0&tcpKeepAlive=false"]);
  expect(parametersOf(await template({ connectionSecret: { uriParameters: { connect_timeout: null, tcp_user_timeout: null } } }))[0]).toBe("keepalives_count=2&keepalives_idle=2&keepalives_interval=1");
});
