import { lintForeign } from "../../generator/commands/lint-foreign.js";
import type { Problem } from "../../generator/model.js";
import type { Pin } from "./chart-content.js";

/** One line of the committed findings: what `lint PATH` says, without the folder it was run in. */
export type Finding = Pick<Problem, "rule" | "level" | "path" | "message" | "given"> & { at?: string };

/** A pinned chart and all that is found in it. */
export interface Checked { pin: Pin; findings: Finding[] }

/** What `helmwright lint FOLDER` finds, in its order. */
export async function findingsIn(folder: string): Promise<Finding[]> {
  const { problems } = await lintForeign(folder, {});
  return problems.map(({ rule, level, path, message, given, place }) => ({
    rule, ...(level ? { level } : {}),
    ...(place ? { at: [place.file.replace(`${folder}/`, ""), place.line].filter((part) => part !== undefined).join(":") } : {}),
    ...(path ? { path } : {}), message: message.replaceAll(`${folder}/`, "").replace(/\bhelm \d+\.\d+\.\d+/, "helm"), ...(given === undefined ? {} : { given }),
  }));
}

/** What is found now and wasn't, and the other way round. */
export function differences(committed: readonly Finding[], found: readonly Finding[]): string[] {
  const [old, now] = [committed, found].map((findings) => findings.map((finding) => JSON.stringify(finding)));
  return [...old!.filter((finding) => !now!.includes(finding)).map((finding) => `- ${finding}`), ...now!.filter((finding) => !old!.includes(finding)).map((finding) => `+ ${finding}`)];
}
