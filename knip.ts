import type { KnipConfig } from "knip";
import routes from "./app/routes.ts";

type Entry = { readonly file: string; readonly children?: readonly Entry[] };

const filesOf = (entries: readonly Entry[]): readonly string[] =>
  entries.flatMap(({ file, children = [] }) => [`app/${file}`, ...filesOf(children)]);

const config: KnipConfig = {
  /** Its plugin takes every file below app/routes for a page; only the site map says which are. */
  remix: false,
  entry: [
    "app/routes.ts",
    "app/root.tsx",
    "app/entry.server.tsx",
    ...filesOf(routes),
    "app/server/main.ts",
    "app/shell/intake/paint-{page,picture}.mjs",
    "app/shell/letters/paper/print-paper.mjs",
    "db/drizzle.config.ts",
    "db/schema/*.ts",
    "db/watchdog.mjs",
    "scripts/*.mjs",
    "scripts/mutation/vitest.config.ts",
    "tests/drills/named/*.ts",
    "tests/drills/counts/actor.ts",
    "tests/drills/exclusion/build-scene.ts",
    "tests/e2e/walk/many-matters.ts",
    "tests/drills/matrix/build-scene.ts",
    "tests/drills/hostile/scene/build.ts",
    "tests/bench/desk/years.ts",
    "tests/bench/upkeep/jobs.ts",
    "tests/bench/named/*.ts",
    "tests/bench/filing/{bare-server.ts,profiler.mjs}",
    "tests/guards/wings.ts",
    "tests/**/*.test.{ts,tsx}",
    "tests/support/{global-setup,fresh-database}.ts",
  ],
  project: ["app/**", "db/**", "emails/**", "tests/**", "scripts/**"],
  // A face of type is read, not imported.
  ignoreDependencies: ["@expo-google-fonts/noto-serif-sc"],
  ignoreBinaries: ["apt-get", "pgrep"],
};

export default config;
