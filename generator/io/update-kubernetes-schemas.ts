/** Writes generator/checks/kubernetes/v<major>.<minor>.json: `npx tsx generator/io/update-kubernetes-schemas.ts 1.34.4`. Needs Go, which has Kubernetes as a module. */
import { readFile, writeFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { execa } from "execa";
import { schemasText, trimOpenApi, type OpenApi } from "../checks/kubernetes/trim-openapi.js";

const version = process.argv[2] ?? "";
if (!/^\d+\.\d+\.\d+$/.test(version)) {
  console.error("which version of Kubernetes? For example: 1.34.4");
  process.exit(2);
}
const { stdout } = await execa("go", ["mod", "download", "-json", `k8s.io/kubernetes@v${version}`], { env: { GOFLAGS: "-mod=mod" } });
const { Dir: folder } = JSON.parse(stdout) as { Dir: string };
const openApi = JSON.parse(await readFile(`${folder}/api/openapi-spec/swagger.json`, "utf8")) as OpenApi;
const target = fileURLToPath(new URL(`../checks/kubernetes/v${version.replace(/\.\d+$/, "")}.json`, import.meta.url));
await writeFile(target, schemasText(trimOpenApi(version, openApi)));
console.log(target);
