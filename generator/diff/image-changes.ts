import type { Change } from "./change.js";
import type { ObjectChange } from "./object-changes.js";

/** Containers that go on with an image of another major version: what runs may not read what the old one wrote. */
export function imageChanges(changes: readonly ObjectChange[]): Change[] {
  const texts = changes.flatMap(({ fields }) => fields.flatMap(({ path, before, after }) => {
    const [old, now] = [majorOf(before), majorOf(after)];
    return /(^|\.)(initC|c)ontainers\[[^\]]*\]\.image$/.test(path) && old !== undefined && now !== undefined && old !== now ? [`image ${String(before)} → ${String(after)}: another major version`] : [];
  }));
  return [...new Set(texts)].map((text) => ({ weight: "major", text }));
}

/** Of registry:5000/postgres:17.2-bookworm@sha256:… 17; nothing of a tag that is a word, a date or a digest alone. */
const majorOf = (image: unknown): string | undefined => /:v?(\d{1,4})(?![\dA-Za-z])[^/:]*$/.exec(String(image).replace(/@.*/, ""))?.[1];
