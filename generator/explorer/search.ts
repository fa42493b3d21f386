import type { Field } from "./fields.js";

/** The fields that have all words of a search in their path or description, the likeliest first. */
export function foundFields(fields: readonly Field[], search: string): Field[] {
  const words = search.toLowerCase().split(/[\s]+/).filter(Boolean);
  const ranked = fields.flatMap((field, index) => {
    const ranks = words.map((word) => rank(field, word));
    return ranks.includes(0) ? [] : [{ field, index, rank: ranks.reduce((sum, each) => sum + each, 0) }];
  });
  return ranked.sort((a, b) => b.rank - a.rank || a.index - b.index).map(({ field }) => field);
}

/** 0 where a field hasn't the word; more where it stands nearer to the field's own key. */
function rank({ name, path, node }: Field, word: string): number {
  const lower = name.toLowerCase();
  const key = path.at(-1)!.toLowerCase();
  if (lower === word || key === word) return 8;
  if (key.startsWith(word)) return 6;
  if (key.includes(word)) return 5;
  if (lower.includes(word)) return 4;
  return [node.description, ...(node.enum ?? [])].some((text) => String(text ?? "").toLowerCase().includes(word)) ? 1 : 0;
}
