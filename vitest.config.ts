import { defineConfig } from "vitest/config";

/** `fast` and `render` need no cluster, `scanners` may have to install theirs; `cluster` runs one file after the other, since all share one. */
export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: "fast",
          include: ["test/generator/**/*.test.ts", "test/scripts/**/*.test.ts", "test/cluster-unit/**/*.test.ts", "test/types/**/*.test.ts", "test/bench/**/*.test.ts"],
          testTimeout: 60_000,
          hookTimeout: 120_000,
        },
      },
      {
        test: {
          name: "render",
          include: ["test/render/*.test.ts"],
          // renders every scenario once for all of them
          globalSetup: "test/render/setup.ts",
          testTimeout: 60_000,
        },
      },
      {
        test: {
          name: "scanners",
          include: ["test/render/scanners/*.test.ts"],
          globalSetup: "test/render/setup.ts",
          // a scanner that isn't in the cache yet is installed first
          testTimeout: 600_000,
        },
      },
      {
        test: {
          name: "cluster",
          include: ["test/e2e/**/*.test.ts"],
          fileParallelism: false,
          testTimeout: 600_000,
          hookTimeout: 900_000,
        },
      },
    ],
  },
});
