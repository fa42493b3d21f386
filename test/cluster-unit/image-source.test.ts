import { expect, test } from "vitest";
import { chooseImageSource } from "../e2e/cluster/image-source.js";

const surroundings = (environment: NodeJS.ProcessEnv, answers: boolean, hasSysResource = true) => ({ environment, hasSysResource, registryAnswers: async () => answers });

test("a registry that answers is used, otherwise packages are", async () => {
  expect((await chooseImageSource(surroundings({}, true))).source).toBe("registry");
  expect(await chooseImageSource(surroundings({}, false))).toEqual({ source: "packages", reason: "no container registry answered within 3 s" });
});

test("kindest/node is not chosen where it can't run", async () => {
  expect((await chooseImageSource(surroundings({}, true, false))).reason).toContain("CAP_SYS_RESOURCE");
});

test("an explicit choice wins over both, and a wrong one says what is allowed", async () => {
  expect((await chooseImageSource(surroundings({ HELMWRIGHT_IMAGES: "packages" }, true))).source).toBe("packages");
  expect((await chooseImageSource(surroundings({ HELMWRIGHT_IMAGES: "registry" }, false, false))).source).toBe("registry");
  await expect(chooseImageSource(surroundings({ HELMWRIGHT_IMAGES: "docker" }, true))).rejects.toMatchObject({ message: 'HELMWRIGHT_IMAGES is "docker"', remedy: "set it to registry, packages or auto" });
});
