import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { execa } from "execa";
import { parse } from "yaml";
import { parametersByVersion, parametersSchema, type KnownParameters, type ServerParameter } from "./parameter-schema.js";

/**
 * Writes what servers of several major versions know into schemas/postgres. Each image is run with docker and asked:
 *
 *     npx tsx test/e2e/parameters/update-parameters.ts 15=postgres:15 16=postgres:16 17=postgres:17 18=postgres:18
 */
const folder = join(import.meta.dirname, "../../../schemas/postgres");
const images = process.argv.slice(2).map((argument) => argument.split("=") as [string, string]);
if (images.length < 2 || images.some(([major, image]) => !/^\d+$/.test(major) || !image)) {
  throw new Error("give two images or more, each as MAJOR=IMAGE, for example 18=postgres:18");
}

const columns = "name, vartype, min_val, max_val, enumvals, unit, context, short_desc";
// Extensions of a distribution to the server itself would be taken for PostgreSQL's: what only a package's patch has is left out.
const patches = ["extension_destdir"];

/** As everybody writes them: DateStyle is datestyle. */
const inLowerCase = (parameters: ServerParameter[]): ServerParameter[] => parameters.map((parameter) => ({ ...parameter, name: parameter.name.toLowerCase() }));

async function ask(image: string, query: string): Promise<string> {
  const script = `initdb -D /tmp/data -A trust -N >/dev/null
postgres -D /tmp/data -c listen_addresses= -c unix_socket_directories=/tmp >/dev/null 2>&1 &
until pg_isready --quiet --host=/tmp; do sleep 0.2; done
psql --no-psqlrc --host=/tmp --tuples-only --no-align --command="$QUERY" postgres`;
  const { stdout } = await execa("docker", ["run", "--rm", "--user", "postgres", "--env", `QUERY=${query}`, "--entrypoint", "bash", image, "-c", script]);
  return stdout;
}

const servers: KnownParameters[] = [];
for (const [major, image] of images) {
  const rows = await ask(image, `SELECT json_agg(s ORDER BY name) FROM (SELECT ${columns} FROM pg_settings WHERE context <> 'internal') s`);
  servers.push({ major: Number(major), parameters: inLowerCase(JSON.parse(rows)).filter(({ name }) => !patches.includes(name)), formerNames: [] });
}
servers.sort((a, b) => a.major - b.major);
const names = [...new Set(servers.flatMap(({ parameters }) => parameters.map(({ name }) => name)))];
for (const server of servers) {
  const image = images.find(([major]) => Number(major) === server.major)![1];
  const list = names.map((name) => `'${name}'`).join(",");
  const known = JSON.parse(await ask(image, `SELECT json_agg(n) FROM unnest(ARRAY[${list}]) n WHERE current_setting(n, true) IS NOT NULL`)) as string[];
  server.formerNames = known.filter((name) => !server.parameters.some((parameter) => parameter.name === name));
}

const section = parse(readFileSync(join(folder, "postgres.schema.yaml"), "utf8")) as { properties: { version: { enum: number[] }; parameters: { propertyNames: { not: { enum: string[] } } } } };
writeFileSync(join(folder, "parameters.schema.yaml"), parametersSchema(servers, section.properties.parameters.propertyNames.not.enum));
writeFileSync(join(folder, "parameters-by-version.schema.yaml"), parametersByVersion(servers, section.properties.version.enum));
