import { access, constants, readFile, stat, writeFile } from "node:fs/promises";
import { fail, type Problem, type Result } from "../model.js";
import { decodedText } from "../values/decoded-text.js";

/** The text of a file of values; "-" is standard input. */
export async function readValuesText(file: string): Promise<Result<string>> {
  if (file === "-") {
    const chunks: Buffer[] = [];
    for await (const chunk of process.stdin) chunks.push(chunk as Buffer);
    return decodedText(Buffer.concat(chunks), "standard input");
  }
  const missing = await unreadable(file);
  return missing ? fail(missing) : decodedText(await readFile(file), file);
}

/** Why a file can't be read, where it can't. */
export async function unreadable(file: string): Promise<Problem | undefined> {
  const refused = await access(file, constants.R_OK).then(() => undefined, ({ code }: NodeJS.ErrnoException) => code ?? "");
  const why = refused === undefined ? ((await stat(file)).isDirectory() ? `${file} is a folder` : undefined) : /^ENO(ENT|TDIR)$/.test(refused) ? `there is no file ${file}` : `${file} can't be read (${refused})`;
  return why === undefined ? undefined : { rule: "values/no-file", message: why, remedy: "check the path", place: { file } };
}

/** Puts a new text into a user's file, which keeps its owner and mode. */
export const writeValuesText = (file: string, text: string): Promise<void> => writeFile(file, text);
