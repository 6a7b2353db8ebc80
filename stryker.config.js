/**
 * Where a wrong day would come from: how days are counted, what the law says, which clocks it sets going. And what each
 * action of the desk asks, refuses and leaves behind.
 */
export default {
  mutate: [
    "app/domain/calendar/**/*.ts",
    "app/domain/law/**/*.ts",
    "app/domain/matter/clocks/{clock,clocks,last-day-of,pauses-of,first-of,recount,*-clocks}.ts",
    "app/domain/matter/actions/**/*.ts",
    "app/domain/reward/**/*.ts",
  ],
  testRunner: "vitest",
  vitest: { configFile: "scripts/mutation/vitest.config.ts" },
  plugins: ["@stryker-mutator/vitest-runner", "./scripts/mutation/prose.mjs"],
  ignorers: ["prose"],
  ignorePatterns: [
    "/biome.json",
    "/build",
    "/data",
    "/public",
    "/reports",
    "/db/migrations",
    "*.log",
  ],
  coverageAnalysis: "perTest",
  cleanTempDir: "always",
  concurrency: 2,
  // Not by default: it takes a test whose body changed for the test it was.
  incremental: false,
  incrementalFile: "reports/mutation/incremental.json",
  reporters: ["clear-text", "progress", "html", "json"],
  clearTextReporter: { allowColor: true, logTests: false, reportTests: false },
  thresholds: { high: 95, low: 90, break: 90 },
};
