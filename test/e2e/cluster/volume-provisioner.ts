import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { GoModule } from "./go-modules.js";
import { expectInSource, patchedModule } from "./patched-module.js";
import type { StepLog } from "./step-log.js";
import { modules } from "./versions.js";

const module = "github.com/rancher/local-path-provisioner";

/** The place in the function that starts a pod for each folder that is made or removed. */
const pathIsKnown = "\to.Path = filepath.Clean(o.Path)\n";

const inSharedFolder = `
// inSharedFolder makes or removes a volume's folder, which every node has from one folder of the machine that they all run on.
func inSharedFolder(action ActionType, path string) error {
	if action == ActionTypeDelete {
		return os.RemoveAll(path)
	}
	if err := os.MkdirAll(path, 0o777); err != nil {
		return err
	}
	return os.Chmod(path, 0o777)
}
`;

/**
 * Makes local-path-provisioner make and remove folders itself, with mode 0777 for any uid, instead of by a pod on the volume's
 * node each time: with small releases made and removed all the time, most pods of the tests would be those.
 */
export function patchProvisioner(source: string): string {
  expectInSource(source, [[pathIsKnown, 1], ['"os"\n', 1], ['ActionTypeDelete = "delete"', 1]], {
    what: "local-path-provisioner changed: its source has",
    remedy: "look at volume-provisioner.ts again beside the new version, or put the version in versions.ts back",
  });
  return source.replace(pathIsKnown, `${pathIsKnown}\treturn inSharedFolder(action, o.Path)\n`) + inSharedFolder;
}

/** The provisioner over a patched copy of its source. */
export async function patchedProvisioner(log: StepLog): Promise<{ what: GoModule; manifest: string }> {
  const { folder, directive, hash } = await patchedModule(module, modules.localPathProvisioner, "provisioner.go", patchProvisioner, log);
  return {
    what: { name: "local-path-provisioner", module, version: modules.localPathProvisioner, commands: [""], directives: directive, inputs: [hash] },
    manifest: readFileSync(join(folder, "deploy/local-path-storage.yaml"), "utf8"),
  };
}
