/**
 * A scenario's values for this cluster: each text that stands for something of the user's (a node, a directory, a volume)
 * is replaced by what is there.
 */
export function here<V>(values: V, places: Record<string, string>): V {
  return JSON.parse(JSON.stringify(values), (_key, value: unknown) =>
    typeof value === "string" ? Object.entries(places).reduce((text, [from, to]) => text.replaceAll(from, to), value) : value) as V;
}
