import { defineConfig } from "vitest/config";

/**
 * The tests of the rules, save those that read source files, which here are full of mutants, those that start processes
 * of their own, which no mutant reaches, and those that reckon hundreds of lives of matters: these reach every action,
 * and together take longer than all others.
 */
export default defineConfig({
  test: {
    include: ["tests/domain/**/*.test.ts"],
    exclude: [
      "tests/domain/law/one-place.test.ts",
      "tests/domain/law/in-use.test.ts",
      "tests/domain/calendar/time-zone.test.ts",
      "tests/domain/matter/effect/says-what-it-does.test.ts",
      "tests/domain/simulation/simulation.test.ts",
    ],
  },
});
