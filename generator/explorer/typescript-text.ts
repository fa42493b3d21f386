/** Values as a module in TypeScript, which the chart's own types and schema check. */
export function typescriptText(chart: string, module: string, values: Record<string, unknown>): string {
  const name = chart.replace(/[^A-Za-z0-9]+([A-Za-z0-9])/g, (_, letter: string) => letter.toUpperCase());
  return `import { ${name} } from ${JSON.stringify(module)};\n\nexport default ${name}(${literal(values, "")});\n`;
}

function literal(value: unknown, indent: string): string {
  const inner = `${indent}  `;
  if (Array.isArray(value)) {
    if (value.length === 0) return "[]";
    const short = `[${value.map((item) => literal(item, inner)).join(", ")}]`;
    return short.length <= 60 && !short.includes("\n") ? short : `[\n${value.map((item) => `${inner}${literal(item, inner)},\n`).join("")}${indent}]`;
  }
  if (typeof value === "object" && value !== null) {
    const entries = Object.entries(value).map(([key, child]) => `${keyText(key)}: ${literal(child, inner)}`);
    if (entries.length === 0) return "{}";
    const short = `{ ${entries.join(", ")} }`;
    return indent !== "" && short.length <= 60 && !short.includes("\n") ? short : `{\n${entries.map((entry) => `${inner}${entry},\n`).join("")}${indent}}`;
  }
  return JSON.stringify(value);
}

/** `__proto__` written as it is would set the object's prototype. */
const keyText = (key: string): string => (key === "__proto__" ? "[\"__proto__\"]" : /^[A-Za-z_$][\w$]*$/.test(key) ? key : JSON.stringify(key));
