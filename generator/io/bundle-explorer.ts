/** Writes generator/page/browser.json, the explorer's script and styles: `npx tsx generator/io/bundle-explorer.ts`, after a change of what the explorer is made of. */
import { writeFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { bundledExplorer } from "./bundled-explorer.js";

const target = fileURLToPath(new URL("../page/browser.json", import.meta.url));
await writeFile(target, await bundledExplorer());
console.log(target);
