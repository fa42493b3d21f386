/** The known word that a person most likely meant, or nothing when none is near. */
export function nearestKey(given: string, known: readonly string[]): string | undefined {
  if (given.length > 100) return undefined;
  const word = fold(given);
  let best: string | undefined;
  let bestDistance = Infinity;
  for (const candidate of known) {
    const folded = fold(candidate);
    const distance = editDistance(word, folded);
    const longer = Math.max(word.length, folded.length);
    const allowed = longer < 3 ? 0 : longer < 6 ? 1 : longer < 9 ? 2 : 3;
    if (distance <= allowed && distance < bestDistance) {
      best = candidate;
      bestDistance = distance;
    }
  }
  if (best !== undefined) return best;
  // "storageClassName" for "storageClass", "replica" for "replicas.count" and the like
  return word.length < 4 ? undefined : known.find((candidate) => {
    const folded = fold(candidate);
    return folded.length >= 4 && (folded.startsWith(word) || word.startsWith(folded));
  });
}

/** storage_class, storage-class and StorageClass are all storageClass to a person. */
function fold(key: string): string {
  return key.toLowerCase().replace(/[-_ ]/g, "");
}

/** Damerau-Levenshtein (optimal string alignment): insertions, deletions, replacements and swapped neighbours. */
export function editDistance(a: string, b: string): number {
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let row = 1; row <= a.length; row++) {
    const current = [row];
    for (let column = 1; column <= b.length; column++) {
      const cost = a[row - 1] === b[column - 1] ? 0 : 1;
      let distance = Math.min(last[column]! + 1, current[column - 1]! + 1, last[column - 1]! + cost);
      if (row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1]) {
        distance = Math.min(distance, beforeLast[column - 2]! + 1);
      }
      current.push(distance);
    }
    beforeLast = last;
    last = current;
  }
  return last[b.length]!;
}
