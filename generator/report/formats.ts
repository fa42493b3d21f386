import { githubReport } from "./github.js";
import { jsonReport } from "./json.js";
import { junitReport } from "./junit.js";
import type { Report } from "./report.js";
import { sarifReport } from "./sarif.js";

/** How `--format` shows a report to a program. */
export const programFormats = { json: jsonReport, sarif: sarifReport, junit: junitReport, github: githubReport } as const satisfies Record<string, (report: Report) => string>;
