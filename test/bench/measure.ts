import { cpus, totalmem } from "node:os";
import { performance } from "node:perf_hooks";

/** Median, greatest and least of several runs, in the unit of what was measured. Of a duration the greatest is the worst, of a rate the least. */
export interface Spread { median: number; worst: number; least: number; runs: number }

export function spread(figures: number[]): Spread {
  const sorted = [...figures].sort((a, b) => a - b);
  const middle = sorted.length / 2;
  const median = sorted.length % 2 === 1 ? sorted[Math.floor(middle)]! : (sorted[middle - 1]! + sorted[middle]!) / 2;
  return { median, worst: sorted.at(-1)!, least: sorted[0]!, runs: sorted.length };
}

/** Seconds that something takes. */
export async function seconds(work: () => Promise<unknown>): Promise<number> {
  const started = performance.now();
  await work();
  return (performance.now() - started) / 1000;
}

/** Two things in turn, A B A B …, so that a machine whose speed drifts is the same for both. */
export async function inTurn(runs: number, first: () => Promise<number>, second: () => Promise<number>): Promise<[Spread, Spread]> {
  const [a, b]: [number[], number[]] = [[], []];
  for (let run = 0; run < runs; run++) {
    a.push(await first());
    b.push(await second());
  }
  return [spread(a), spread(b)];
}

/** The machine, as a figure's reader needs to know it. */
export const machine = (): string => `${cpus().length} cores (${cpus()[0]?.model.trim() ?? "unknown"}), ${Math.round(totalmem() / 2 ** 30)} GiB, Node ${process.versions.node}`;

export const show = ({ median, worst, runs }: Omit<Spread, "least">, digits = 2): string => `${median.toFixed(digits)} | ${worst.toFixed(digits)} | ${runs}`;

export const showRate = ({ median, least, runs }: Spread, digits = 0): string => show({ median, worst: least, runs }, digits);
