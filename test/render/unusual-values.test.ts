import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { resolveChart } from "../../generator/chart/resolve.js";
import { readChartSource } from "../../generator/io/read-chart-source.js";
import { validateValues } from "../../generator/values/validate-values.js";
import { template } from "./template.js";

const source = await readChartSource(join(import.meta.dirname, "../.."), "postgres");
const chart = source.ok ? resolveChart(source.value) : source;
if (!chart.ok) throw new Error(JSON.stringify(chart.problems));
const { schema } = chart.value;

/** What looks like something that is refused, and is right. */
const unusual: [title: string, values: Record<string, unknown>][] = [
  ...["xn--bcher-kva.example/postgres", "my--registry.example:5000/a/b__c", "localhost:5000/postgres", "postgres", "my_org/post--gres"].map((repository): [string, Record<string, unknown>] => [`the image ${repository}`, { image: { repository } }]),
  ["mounts beside the chart's own", { pod: { volumes: [{ name: "a", emptyDir: {} }], volumeMounts: ["/etc/ssl/certs", "/pgdata", "/var/lib/extra", "/run/x", "/run/secrets/mine", "/var/run/secrets/mine", "/opt/a..b", "/usr/share/x/"].map((mountPath) => ({ name: "a", mountPath, subPath: "x/..y" })) } }],
  ["variables that only begin like the chart's", { pod: { env: [{ name: "PATHS", value: "" }, { name: "ENVIRONMENT", value: "" }, { name: "LD", value: "" }] } }],
  ["the longest key of a label", { commonLabels: { [`a.b-c/${"x".repeat(63)}`]: "1" }, commonAnnotations: { "A_b.c": "" } }],
  ["amounts that mean none", { postgres: { parameters: { log_min_duration_statement: "-1ms", wal_buffers: -1, log_temp_files: "-1", "idle_session_timeout": "0" } } }],
  ["amounts at the ends of their ranges", { postgres: { parameters: { work_mem: "64 kB", checkpoint_timeout: "1d", max_slot_wal_keep_size: "-1", deadlock_timeout: "0.6ms" } } }],
  ["fractions as text", { postgres: { parameters: { random_page_cost: "1.5", seq_page_cost: 0.5, checkpoint_completion_target: "0.90" } } }],
  ["as many slots as are needed", { architecture: "replication", replicas: { count: 3 }, postgres: { parameters: { max_replication_slots: 4 } } }],
  ["ranges forwards", { backup: { schedule: "10-50/5 8-9 * jan-mar mon-fri" } }],
  ["one key of nodes for two purposes", { scheduling: { topologySpreadConstraints: ["DoNotSchedule", "ScheduleAnyway"].map((whenUnsatisfiable) => ({ maxSkew: 1, topologyKey: "zone", whenUnsatisfiable })) } }],
  ["parts taken out of ranges", { networkPolicy: { clients: [["0.0.0.0/0", "255.1.2.0/24"], ["10.0.0.0/8", "10.255.0.0/9"], ["10.0.0.128/25", "10.0.0.255/32"], ["fd00::/8", "fd00:1::/32"]].map(([cidr, except]) => ({ ipBlock: { cidr, except: [except] } })) } }],
  ["huge pages", { resources: { requests: { "hugepages-2Mi": "10Mi" }, limits: { "hugepages-2Mi": "10Mi" } } }],
  ["names of hosts", { pod: { hostAliases: [{ ip: "fd00::1", hostnames: ["a.example"] }, { ip: "10.0.0.1", hostnames: ["b"] }] } }],
  ["a claim of backups of one's own", { storage: { backup: { existingClaim: "data-other-0" } } }],
];

describe.each(unusual)("%s", (_, values) => {
  it("fits the schema", () => expect(validateValues(schema, values)).toEqual([]));

  it.each([4, 3] as const)("is rendered by Helm %d", async (helm) => {
    const { exitCode, stderr } = await template(values, { helm });
    expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: "" });
  });
});
