import type { FORMATS } from "../schema/check-contradictions.js";

/** `x-format`: what of a text a pattern can't say. Each tells what is wrong, or nothing. */
export const ownFormats: Record<(typeof FORMATS)[number], (text: string) => { message: string; remedy: string } | undefined> = { cron };

const NAMES = ["sun", "mon", "tue", "wed", "thu", "fri", "sat", "jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

/** A range that ends before it begins, such as 50-10 or fri-mon, which Kubernetes refuses. */
function cron(text: string): { message: string; remedy: string } | undefined {
  const backwards = [...text.toLowerCase().matchAll(/(\w+)-(\w+)/g)].some(([, from = "", to = ""]) => numberOf(from) > numberOf(to));
  return backwards ? { message: `${text} has a range that ends before it begins`, remedy: "write it as two ranges, such as 50-59,0-10" } : undefined;
}

const numberOf = (word: string): number => (NAMES.includes(word) ? NAMES.indexOf(word) : Number(word));
