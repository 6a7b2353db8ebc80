import { spawnSync } from "node:child_process";
import type { z } from "zod";
import type { App } from "#tests/support/app.ts";

/** Whose database a test file has is none of the scene's business: it is played in the portal's. */
const OF_A_TEST = /DATABASE_URL$/;

/** Runs a scene in a process of its own against a running portal. Answers what it tells, after `@@` in its output. */
export function runScene<Told>(
  app: App,
  scene: string,
  told: z.ZodType<Told>,
  words: readonly string[] = [],
): Told {
  const left = Object.keys(process.env).filter((name) => OF_A_TEST.test(name));
  const own = { DATABASE_URL: app.databaseUrl(), DATA_DIR: app.dataDir };
  const { stdout, stderr } = spawnSync(process.execPath, ["--import", "tsx", scene, ...words], {
    encoding: "utf8",
    env: { ...process.env, ...Object.fromEntries(left.map((name) => [name, undefined])), ...own },
  });
  const [, json] = stdout.split("@@");
  if (!json) throw new Error(`the story could not be told: ${stderr}`);
  return told.parse(JSON.parse(json));
}
