import type { Problem } from "../model.js";
import { pathText, type ValuePath } from "./value-path.js";

/** Values as JSON can hold them, and what of the given ones could not be taken over. */
export interface PlainValues {
  value: unknown;
  problems: Problem[];
  /** paths of the problems: nothing else needs to be said about these values */
  refused: ValuePath[];
}

const deepest = 64;
const most = 1_000_000;

/** A copy that holds nothing but objects without prototype, lists and JSON's scalars. Keys set to undefined are left out. Never throws. */
export function plainValues(values: unknown): PlainValues {
  const problems: Problem[] = [];
  const refused: ValuePath[] = [];
  const open = new Set<object>();
  let count = 0;

  const refuse = (path: ValuePath, message: string, remedy: string): undefined => {
    problems.push({ rule: "values/not-plain", path: pathText(path), message, remedy });
    refused.push(path);
    return undefined;
  };

  const copy = (value: unknown, path: ValuePath): unknown => {
    if (value === null || typeof value === "string" || typeof value === "boolean") return value;
    if (typeof value === "number") {
      return Number.isFinite(value) ? value : refuse(path, `${value} is not a number that YAML or JSON can hold`, "give a finite number");
    }
    if (typeof value !== "object") return refuse(path, `a ${typeof value} can't be a value of a chart`, "give text, a number, true or false, a list or a plain object");
    if (open.has(value)) return refuse(path, "the object contains itself", "give a tree of plain objects");
    if (path.length > deepest) return refuse(path, `nested more than ${deepest} levels deep`, "give a flatter object");
    if (++count > most) return count === most + 1 ? refuse([], `more than ${most} objects and lists`, "give fewer values") : undefined;
    open.add(value);
    const result = Array.isArray(value) ? copyList(value, path) : copyObject(value, path);
    open.delete(value);
    return result;
  };

  const copyList = (list: readonly unknown[], path: ValuePath): unknown[] =>
    Array.from(list, (item, index) => copy(item, [...path, index]));

  const copyObject = (object: object, path: ValuePath): unknown => {
    const prototype: unknown = Object.getPrototypeOf(object);
    // an object of another realm (vm, worker) has another Object.prototype, but that one's prototype is null too
    const plain = prototype === null || Object.getPrototypeOf(prototype) === null;
    if (!plain) return refuse(path, `${article(className(object))} can't be a value of a chart`, object instanceof Date ? "give the date as text" : "give a plain object");
    const result = Object.create(null) as Record<string, unknown>;
    for (const key of Object.keys(object)) {
      const value = (object as Record<string, unknown>)[key];
      if (value !== undefined) result[key] = copy(value, [...path, key]);
    }
    return result;
  };

  try {
    return { value: copy(values, []), problems, refused };
  } catch (error) {
    // a getter or a proxy of the caller's threw
    refuse([], `the values can't be read: ${error instanceof Error ? error.message : String(error)}`, "give plain objects");
    return { value: {}, problems, refused };
  }
}

function className(object: object): string {
  const made: unknown = (object as { constructor?: unknown }).constructor;
  return typeof made === "function" && made.name !== "" ? made.name : "object with a prototype";
}

function article(noun: string): string {
  return `${/^[AEIOaeio]/.test(noun) ? "an" : "a"} ${noun}`;
}
