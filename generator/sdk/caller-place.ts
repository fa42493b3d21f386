import { fileURLToPath } from "node:url";
import type { Place } from "../model.js";

/** Where the function `called` was called from, or nothing where the engine can't tell. */
export function callerPlace(called: (...args: never[]) => unknown): Place | undefined {
  const limit = Error.stackTraceLimit;
  const holder: { stack?: string } = {};
  Error.stackTraceLimit = 10;
  Error.captureStackTrace(holder, called);
  // the stack is written when it is read, under the limit of that moment
  const stack = String(holder.stack);
  Error.stackTraceLimit = limit;
  return stack.split("\n").map(placeOfFrame).find((place) => place !== undefined);
}

/** `    at name (file:///project/db.ts:3:14)` and `    at /project/db.ts:3:14`; frames inside of Node have no file. */
function placeOfFrame(frame: string): Place | undefined {
  const [, where, line, column] = /^\s+at (?:async )?(?:.*\()?([^()]+):(\d+):(\d+)\)?$/.exec(frame) ?? [];
  if (where === undefined || where.startsWith("node:") || where.startsWith("evalmachine")) return undefined;
  const file = where.startsWith("file:") ? fileURLToPath(where.replace(/\?.*$/, "")) : where;
  return { file, line: Number(line), column: Number(column) };
}
