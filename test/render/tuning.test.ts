import { expect, it } from "vitest";
import type { PostgresValues } from "../../dist-charts/postgres.js";
import { objectsOf } from "./objects.js";
import { template } from "./template.js";

/** tuning.conf as an object, without its comments. */
async function tuning(values: object): Promise<Record<string, string>> {
  const rendered = await template(values);
  expect(rendered.stderr).toBe("");
  const text = objectsOf(rendered, "ConfigMap").find(({ metadata }) => metadata.name.endsWith("-configuration"))!.data!["tuning.conf"]!;
  expect(text).toContain("# ");
  return Object.fromEntries([...text.matchAll(/^([a-z_]+) = (.*)$/gm)].map(([, name, value]) => [name!, value!]));
}

const resources = (requests: object, limits: object): { resources: PostgresValues["resources"] } => ({ resources: { requests, limits } as PostgresValues["resources"] });

it.each([
  ["the default: PostgreSQL's own where it fits", {}, { shared_buffers: "128MB", effective_cache_size: "768MB", maintenance_work_mem: "64MB", work_mem: "4MB", max_parallel_workers: "2", max_parallel_workers_per_gather: "1" }],
  ["8 of 16 Gi, 6 cores", resources({ memory: "8Gi", cpu: "4" }, { memory: "16Gi", cpu: "6" }), { shared_buffers: "2048MB", effective_cache_size: "12288MB", maintenance_work_mem: "1024MB", work_mem: "40MB", max_parallel_workers: "6", max_parallel_workers_per_gather: "3", max_worker_processes: "10" }],
  ["connections share the memory", { ...resources({ memory: "8Gi" }, { memory: "16Gi" }), postgres: { parameters: { max_connections: 500 } } }, { work_mem: "8MB" }],
  ["a text that the server refuses", { postgres: { parameters: { max_connections: "0" } } }, { work_mem: "256MB" }],
  ["a very small server", resources({ memory: "64Mi", cpu: "20m" }, { memory: "256Mi", cpu: "500m" }), { shared_buffers: "64MB", maintenance_work_mem: "16MB", work_mem: "4MB", max_parallel_workers: "1", max_parallel_workers_per_gather: "0" }],
  ["no limits", resources({ memory: "4Gi", cpu: "1500m" }, { memory: null, cpu: null }), { shared_buffers: "1024MB", effective_cache_size: "3072MB", max_parallel_workers: "2" }],
  ["no requests", resources({ memory: null, cpu: null }, { memory: "4Gi", cpu: "2.5" }), { shared_buffers: "1024MB", max_parallel_workers: "3" }],
])("%s", async (_, values, expected) => {
  expect(await tuning(values)).toMatchObject(expected);
});

it("nothing about memory or CPU that nobody gave", async () => {
  expect(await tuning(resources({ memory: null, cpu: null }, { memory: null, cpu: null }))).toEqual({ random_page_cost: "1.1" });
});
