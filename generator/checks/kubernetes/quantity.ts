const FACTORS: Record<string, number> = {
  n: 1e-9, u: 1e-6, m: 1e-3, "": 1, k: 1e3, M: 1e6, G: 1e9, T: 1e12, P: 1e15, E: 1e18,
  Ki: 2 ** 10, Mi: 2 ** 20, Gi: 2 ** 30, Ti: 2 ** 40, Pi: 2 ** 50, Ei: 2 ** 60,
};

/** The number that a quantity such as 500m, 1.5Gi or 2 stands for; nothing for anything else. */
export function quantityOf(text: unknown): number | undefined {
  if (typeof text === "number") return text;
  const [, digits, unit = ""] = /^([+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?)([numkMGTPE]|[KMGTPE]i)?$/.exec(String(text)) ?? [];
  return digits === undefined ? undefined : Number(digits) * FACTORS[unit]!;
}
