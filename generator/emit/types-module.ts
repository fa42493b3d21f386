import type { Chart } from "../model.js";
import { forChecking } from "../schema/for-checking.js";
import { valuesTypeName, valuesTypes } from "./types.js";

/** <chart>.ts: the types of a chart's values and the function that checks them. `sdk` is how the module imports the SDK. */
export async function typesModule(chart: Chart, sdk: string): Promise<string> {
  const { name, version } = chart.facts;
  return `// Generated from schemas/${name} by \`helmwright build\`: change it there.
import { defineValues } from ${JSON.stringify(sdk)};

${await valuesTypes(name, chart.schema)}

const schema = ${JSON.stringify(forChecking(chart.schema), null, 1)};

/** Checks values of the ${name} chart ${version}: by their type as you write, and by its schema when it runs. */
export const ${camelCase(name)}: (values: ${valuesTypeName(name)}) => ${valuesTypeName(name)} = defineValues<${valuesTypeName(name)}>({
  chart: ${JSON.stringify(name)},
  version: ${JSON.stringify(version)},
  schema,
});
`;
}

/** postgres-lite → postgresLite */
export const camelCase = (name: string): string => name.replace(/[^A-Za-z0-9]+([A-Za-z0-9])/g, (_, letter: string) => letter.toUpperCase());
