import { expect, test } from "vitest";

const files = import.meta.glob("/app/domain/**/*.ts");

/** What throws while it is loaded fails here by name, and not as a test file that holds no test. */
test.each(Object.entries(files))("%s can be loaded", async (_, load) => {
  await expect(load()).resolves.toBeDefined();
});

test("no file is left out", () => {
  expect(Object.keys(files).length).toBeGreaterThan(100);
});
