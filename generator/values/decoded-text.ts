import { fail, ok, type Place, type Result } from "../model.js";

/** The text of a file of values. Helm takes UTF-8; what some editors and shells of Windows write is told as what it is. */
export function decodedText(bytes: Uint8Array, file: string): Result<string> {
  const wide = wideEncoding(bytes);
  if (wide) return fail({ rule: "values/encoding", message: `this file is ${wide}`, allowed: "UTF-8", remedy: "save it as UTF-8 (in PowerShell: `Set-Content -Encoding utf8`)", place: { file } });
  const text = new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes);
  // what is no UTF-8 is read as another character, so that the same bytes don't come back
  const again = new TextEncoder().encode(text);
  const bad = again.findIndex((byte, i) => byte !== bytes[i]);
  if (bad < 0) return ok(text);
  const hex = `0x${bytes[bad]!.toString(16).padStart(2, "0").toUpperCase()}`;
  return fail({ rule: "values/encoding", message: `this is no UTF-8: the byte ${hex} can't stand here`, allowed: "UTF-8", remedy: "save the file as UTF-8", place: placeAtEnd(new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes.subarray(0, bad)), file) });
}

/** By its byte order mark, or by the zeros that the first two letters have in it. */
function wideEncoding([first, second, third, fourth]: Uint8Array): string | undefined {
  const isOrderMark = (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff);
  if ((isOrderMark && third === 0 && fourth === 0) || (first === 0 && second === 0 && third! + fourth! > 0)) return "UTF-32";
  if (isOrderMark || (first === 0 && third === 0) || (second === 0 && fourth === 0)) return second === third && first! > 0 && !isOrderMark ? "UTF-32" : "UTF-16";
  return undefined;
}

function placeAtEnd(text: string, file: string): Place {
  const lines = text.split("\n");
  return { file, line: lines.length, column: lines.at(-1)!.length + 1 };
}
