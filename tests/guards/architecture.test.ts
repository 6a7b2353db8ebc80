import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";

/** Who may import whom. Read it from the top: every arrow points down. */
const FLOORS: Record<string, readonly string[]> = {
  "app/server": [
    "app/jobs",
    "app/web",
    "app/shell",
    "app/ui",
    "app/i18n",
    "app/env.server.ts",
    "db/client.server.ts",
    "db/embedded",
    "db/backup",
    "db/logins.server.ts",
    "db/migrate.server.ts",
    "app/demo/story/seed.ts",
  ],
  "app/routes": ["app/web", "app/shell", "app/ui", "app/domain", "app/i18n", "db/queries"],
  "app/demo": [
    "app/web",
    "app/shell",
    "app/ui",
    "app/domain",
    "app/i18n",
    "app/env.server.ts",
    "db/queries",
    "db/stores",
    "db/schema",
    "db/client.server.ts",
  ],
  "app/jobs": ["app/shell"],
  "app/web": [
    "app/shell",
    "app/domain",
    "app/i18n",
    "app/env.server.ts",
    "db/queries",
    "db/database-failure.server.ts",
  ],
  "app/shell": ["app/domain", "app/env.server.ts", "db", "emails"],
  "app/ui": ["app/domain", "app/i18n"],
  emails: ["app/domain", "app/i18n", "app/env.server.ts"],
  "db/queries": [
    "app/domain",
    "app/env.server.ts",
    "db/schema",
    "db/client.server.ts",
    "db/migrate.server.ts",
  ],
  "db/stores": ["app/domain", "app/env.server.ts", "db/schema", "db/client.server.ts"],
  "db/client.server.ts": ["app/env.server.ts", "db/database-failure.server.ts"],
  "db/database-failure.server.ts": [],
  "db/logins.server.ts": [],
  "db/migrate.server.ts": [],
  "db/backup": ["db/embedded"],
  "db/embedded": [],
  "db/gazette": ["app/domain"],
  "db/schema": ["app/domain"],
  "app/env.server.ts": [],
  "app/i18n": [],
  "app/domain": [],
};

/** Remix's own entry points stand outside the house. */
const PORCH = /^(app\/(root|routes|entry\.\w+)\.tsx?|db\/drizzle\.config\.ts)$/;

const LONGEST_FILE = 250;

const within = (path: string, place: string) => path === place || path.startsWith(`${place}/`);

const files = ["app", "db", "emails"]
  .flatMap((root) =>
    readdirSync(root, { recursive: true, encoding: "utf8" }).map((name) => `${root}/${name}`),
  )
  .filter((path) => /\.tsx?$/.test(path) && !PORCH.test(path));

test.each(files)("%s keeps to its floor", (path) => {
  const text = readFileSync(path, "utf8");
  const floor = Object.keys(FLOORS).find((place) => within(path, place));
  const allowed = floor ? [floor, ...(FLOORS[floor] ?? [])] : [];
  const imported = [...text.matchAll(/(?:from|import|import\() ?"([^"]+)"/g)].map(
    ([, name = ""]) => name,
  );

  const ours = imported.filter((name) => name.startsWith("#")).map((name) => name.slice(1));
  const others = imported.filter((name) => !name.startsWith("#"));

  expect(floor, "stands on no floor").toBeDefined();
  expect(ours.filter((name) => !allowed.some((place) => within(name, place)))).toEqual([]);
  expect(others.filter((name) => name.startsWith(".") || floor === "app/domain")).toEqual([]);
  expect(text.split("\n").length).toBeLessThanOrEqual(LONGEST_FILE);
});

test("the clock is read in two places only", () => {
  const readers = files.filter((path) =>
    /new Date\(\)|Date\.now\(\)/.test(readFileSync(path, "utf8")),
  );
  const allowed = ["app/domain/calendar/day.ts", "app/shell/clock.server.ts"];
  expect(readers.filter((path) => !allowed.includes(path))).toEqual([]);
});

test("only one file reads the environment", () => {
  const readers = files.filter((path) => /process\.env\b/.test(readFileSync(path, "utf8")));
  expect(readers).toEqual(["app/env.server.ts"]);
});
