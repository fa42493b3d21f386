import { defineConfig } from "vitest/config";

/** Tests that start a process for each command line, example or script, and with other versions of Node; and one that lints the whole chart again and again. */
const commands = ["test/generator/cli/*.test.ts", "test/generator/determinism.test.ts", "test/generator/checks/postgres-chart.test.ts", "test/docs/{commands,examples,outputs}.test.ts", "test/scripts/*.test.ts"];

/** Tests that start Helm for each of their cases, or for every scenario the other Helm too. */
const helm = [
  "test/generator/{template/helm-errors,package/publish}.test.ts",
  "test/render/{bad-input,bad-values-file,contradictions-placed,determinism,lint,notes,parent-chart,refused-by-templates,same-in-both-helms,servers-not-restarted,text-stays-text,tuning,two-releases,unusual-values,upgrades,volumes-seen}.test.ts",
];

/** Tests that wait for minutes until S3 storage is given up, or need images of further major versions. */
const s3AtLength = ["test/servers/s3-*.test.ts"];

/** `fast` and `render` need no cluster, `scanners` may have to install theirs, `package` packs and installs the package; `servers` and `s3` run PostgreSQL in Docker; `cluster` brings one up first. */
export default defineConfig({
  test: {
    // every core: left to itself, vitest keeps one of two free
    maxWorkers: "100%",
    // what one project or run has transformed, the next takes as it is
    experimental: { fsModuleCache: true },
    projects: [
      {
        test: {
          name: "fast",
          include: ["test/generator/**/*.test.ts", "test/docs/**/*.test.ts", "test/scripts/**/*.test.ts", "test/cluster-unit/**/*.test.ts", "test/types/**/*.test.ts", "test/bench/**/*.test.ts"],
          exclude: [...commands, ...helm],
          // these only compute: modules may be loaded once for all of them
          isolate: false,
          testTimeout: 240_000,
          hookTimeout: 300_000,
        },
      },
      {
        test: {
          name: "commands",
          include: commands,
          testTimeout: 240_000,
          hookTimeout: 300_000,
        },
      },
      {
        test: {
          name: "render",
          include: ["test/render/*.test.ts"],
          exclude: helm,
          // the tests only read what was rendered, so that they may share what they have loaded
          isolate: false,
          // renders every scenario once for all of them, and for the projects below
          globalSetup: "test/render/setup.ts",
          testTimeout: 240_000,
        },
      },
      {
        test: {
          name: "helm",
          include: helm,
          isolate: false,
          globalSetup: "test/render/setup.ts",
          testTimeout: 240_000,
          hookTimeout: 600_000,
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
          name: "publishing",
          include: ["test/publishing/*.test.ts"],
          // the registry and pre-commit are installed first, where they aren't in the cache yet
          testTimeout: 120_000,
          hookTimeout: 600_000,
        },
      },
      {
        test: {
          name: "matrix",
          include: ["test/matrix/*.test.ts"],
          testTimeout: 240_000,
        },
      },
      {
        test: {
          name: "page",
          include: ["test/page/*.test.ts"],
          globalSetup: "test/page/setup.ts",
          testTimeout: 120_000,
          hookTimeout: 120_000,
        },
      },
      {
        test: {
          name: "package",
          include: ["test/package/**/*.test.ts"],
          testTimeout: 120_000,
          hookTimeout: 300_000,
        },
      },
      {
        test: {
          name: "servers",
          include: ["test/servers/*.test.ts"],
          exclude: s3AtLength,
          globalSetup: "test/servers/setup.ts",
          // each mostly waits for its servers
          maxWorkers: 4,
          testTimeout: 600_000,
          hookTimeout: 900_000,
        },
      },
      {
        test: {
          name: "s3",
          include: s3AtLength,
          globalSetup: "test/servers/setup.ts",
          maxWorkers: 4,
          testTimeout: 600_000,
          hookTimeout: 900_000,
        },
      },
      {
        test: {
          name: "cluster",
          include: ["test/e2e/**/*.test.ts"],
          globalSetup: "test/e2e/setup.ts",
          // Files have a namespace each and mostly wait; three beside each other keep two cores busy.
          maxWorkers: 3,
          testTimeout: 600_000,
          hookTimeout: 900_000,
        },
      },
    ],
  },
});
