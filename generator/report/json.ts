import { isFine, type Report } from "./report.js";

/** One JSON object: whether all is well, what the command came to, and the problems with all their fields. */
export const jsonReport = ({ problems, data }: Report): string => `${JSON.stringify({ ok: isFine(problems), ...data, problems }, null, 2)}\n`;
