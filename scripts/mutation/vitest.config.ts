import { defineConfig } from "vitest/config";

/**
 * The tests of the rules, save those that read source files, which here are full of mutants, and those that start
 * processes of their own, which no mutant reaches.
 */
export default defineConfig({
  test: {
    include: ["tests/domain/**/*.test.ts"],
    exclude: [
      "tests/domain/law/one-place.test.ts",
      "tests/domain/law/in-use.test.ts",
      "tests/domain/calendar/time-zone.test.ts",
    ],
  },
});
