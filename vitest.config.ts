import { defineConfig } from "vitest/config";

const pure = ["tests/domain/**/*.test.ts", "tests/guards/*.test.ts"];

/** What has no world around it needs no database, and starts at once. */
export default defineConfig({
  test: {
    projects: [
      { test: { name: "rules", include: pure } },
      {
        test: {
          name: "world",
          include: ["tests/**/*.test.{ts,tsx}"],
          exclude: pure,
          globalSetup: ["tests/support/global-setup.ts"],
          setupFiles: ["tests/support/fresh-database.ts"],
          pool: "forks",
          // Letters leave at once; how they wait is a test of its own.
          env: { UNDO_MINUTES: "0" },
          testTimeout: 30_000,
          hookTimeout: 60_000,
        },
      },
    ],
    maxWorkers: 2,
  },
});
