import { readdirSync } from "node:fs";
import { expect, test } from "vitest";

const files = ["app/domain/calendar", "app/domain/law", "app/domain/matter"].flatMap((folder) =>
  readdirSync(folder).map((file) => `#${folder}/${file}`),
);

/** What throws while it is loaded fails here by name, and not as a test file that holds no test. */
test.each(files)("%s can be loaded", async (file) => {
  await expect(import(file)).resolves.toBeDefined();
});
