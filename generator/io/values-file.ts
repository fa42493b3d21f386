import { readFile, writeFile } from "node:fs/promises";
import { fail, ok, type Result } from "../model.js";

/** The text of a file of values; "-" is standard input. */
export async function readValuesText(file: string): Promise<Result<string>> {
  if (file === "-") {
    const chunks: Buffer[] = [];
    for await (const chunk of process.stdin) chunks.push(chunk as Buffer);
    return ok(Buffer.concat(chunks).toString("utf8"));
  }
  const text = await readFile(file, "utf8").catch(() => undefined);
  return text === undefined ? fail({ rule: "values/no-file", message: `there is no readable file ${file}`, remedy: "check the path", place: { file } }) : ok(text);
}

/** Puts a new text into a user's file, which keeps its owner and mode. */
export const writeValuesText = (file: string, text: string): Promise<void> => writeFile(file, text);
