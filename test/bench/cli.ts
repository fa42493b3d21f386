import { mkdirSync, writeFileSync } from "node:fs";
import { archiveThroughput, backupThroughput } from "./archiving.js";
import { buildTime } from "./build-time.js";
import { helmTemplate } from "./helm-template.js";
import { machine } from "./measure.js";
import { changes, handover } from "./handover.js";
import { faults, outage } from "./outage.js";
import { recoveryPoint } from "./recovery-point.js";
import { releaseSize } from "./release-size.js";
import { settingsArrive } from "./settings-arrive.js";
import { toolTimes } from "./tools.js";

/** `npm run bench [-- build | template | tools [matrix] | size [NAME=PATH …] | pod-deleted [RUNS] | pod-deleted-by-force [RUNS] | server-killed [RUNS] | switchover [RUNS] | primary-lost [RUNS] | primary-frozen [RUNS] | settings [RUNS] | backup [RUNS] | archive [RUNS] | recovery-point [RUNS]]`: measures and writes docs/benchmarks/<what>.md. */
const [only, ...rest] = process.argv.slice(2);
const others = Object.fromEntries(rest.filter((argument) => argument.includes("=")).map((argument) => argument.split("=") as [string, string]));
const runs = Number(rest.find((argument) => /^\d+$/.test(argument)) ?? 10);
const log = (line: string): void => console.error(`${new Date().toISOString().slice(11, 19)} ${line}`);

const sections: Record<string, { title: string; command: string; measure: () => Promise<string> }> = {
  build: { title: "Build time", command: "npm run bench -- build", measure: buildTime },
  template: { title: "helm template", command: "npm run bench -- template", measure: helmTemplate },
  tools: { title: "Working on a chart", command: `npm run bench -- ${["tools", ...rest].join(" ")}`, measure: () => toolTimes(rest.includes("matrix")) },
  size: { title: "Objects and release Secret", command: `npm run bench -- size ${Object.keys(others).map((name) => `${name}=PATH`).join(" ")}`.trim(), measure: () => releaseSize(others) },
  ...Object.fromEntries(Object.entries(faults).map(([fault, { title }]) => [fault, {
    title: `How long writes are away: ${title}`, command: `npm run bench -- ${fault} ${runs}`, measure: () => outage(fault, runs, log),
  }])),
  ...Object.fromEntries(Object.entries(changes).map(([change, { title }]) => [change, {
    title: `How long writes are away: ${title}`, command: `npm run bench -- ${change} ${runs}`, measure: () => handover(change, runs, log),
  }])),
  settings: { title: "How soon changed parameters hold", command: `npm run bench -- settings ${runs}`, measure: () => settingsArrive(runs, log) },
  backup: { title: "Backup and restore throughput", command: `npm run bench -- backup ${runs}`, measure: () => backupThroughput(runs, log) },
  archive: { title: "Archiving: throughput, delay and cost", command: `npm run bench -- archive ${runs}`, measure: () => archiveThroughput(runs, log) },
  "recovery-point": { title: "What is gone when the volumes are", command: `npm run bench -- recovery-point ${runs}`, measure: () => recoveryPoint(runs, log) },
};

if (only !== undefined && !(only in sections)) {
  console.error(`unknown benchmark ${only}: give one of ${Object.keys(sections).join(", ")}, or none for all`);
  process.exit(2);
}
mkdirSync("docs/benchmarks", { recursive: true });
for (const [name, { title, command, measure }] of Object.entries(sections)) {
  if (only !== undefined && only !== name) continue;
  log(`measuring: ${title}`);
  const table = await measure();
  const text = `# ${title}\n\nMeasured with \`${command}\` on ${machine()}.\n\n${table}`;
  writeFileSync(`docs/benchmarks/${name}.md`, text);
  console.log(text);
}
process.exit();
