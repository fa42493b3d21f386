/** Writes generator/kubernetes/openapi.json: `npx tsx generator/io/update-kubernetes-schemas.ts 1.27.16 … 1.36.3`, the oldest first. Needs Go, which has Kubernetes as a module. */
import { readFile, writeFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { execa } from "execa";
import { historyText, openApiHistory } from "../kubernetes/openapi-history.js";
import { trimOpenApi, type KubernetesSchemas, type OpenApi } from "../kubernetes/trim-openapi.js";

const versions = process.argv.slice(2);
if (versions.length === 0 || !versions.every((version) => /^\d+\.\d+\.\d+$/.test(version))) {
  console.error("which versions of Kubernetes? One of each minor version, the oldest first, for example: 1.27.16 1.28.15");
  process.exit(2);
}
const schemas: KubernetesSchemas[] = [];
for (const version of versions) {
  const { stdout } = await execa("go", ["mod", "download", "-json", `k8s.io/kubernetes@v${version}`], { env: { GOFLAGS: "-mod=mod" } });
  const { Dir: folder } = JSON.parse(stdout) as { Dir: string };
  schemas.push(trimOpenApi(version, JSON.parse(await readFile(`${folder}/api/openapi-spec/swagger.json`, "utf8")) as OpenApi));
  console.error(version);
}
const target = fileURLToPath(new URL("../kubernetes/openapi.json", import.meta.url));
await writeFile(target, historyText(openApiHistory(schemas)));
console.log(target);
