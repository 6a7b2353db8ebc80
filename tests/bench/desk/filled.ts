import { spawn } from "node:child_process";
import { chmodSync, mkdirSync } from "node:fs";
import { join } from "node:path";
import { createDatabase } from "#db/embedded/address.server.ts";
import type { Options } from "#tests/bench/desk/options.ts";
import { openServer, type Server } from "#tests/bench/desk/server.ts";
import { withClient } from "#tests/bench/desk/with-client.ts";
import { startApp } from "#tests/support/app.ts";
import { stateOf } from "#tests/world/state.ts";

/** A portal with so many matters: its database, and the folder of its keys. */
export type Stand = { readonly matters: number; readonly url: string; readonly dataDir: string };

export const standOf = ({ url, folder }: Server, matters: number): Stand => ({
  matters,
  url: url(`bench_${matters}`),
  dataDir: join(folder, `${matters}`),
});

/** The product as `npm start` runs it, on a database that is given to it. */
export const startOn = ({ url, dataDir }: Stand) => {
  mkdirSync(dataDir, { recursive: true });
  chmodSync(dataDir, 0o755);
  return startApp({ dataDir, env: { DATABASE_URL: url, SEED_STORY: "1" } });
};

/** Every size in turn. Without an archive: the log of the filling is several times as large as what is filled. */
export async function fillAll({ database, sizes }: Pick<Options, "database" | "sizes">) {
  const server = await openServer(database, { isFast: true });
  try {
    for (const matters of sizes) await fill(server, standOf(server, matters));
  } finally {
    await server.stop();
  }
}

/** Makes what is missing: the demo's story by the portal itself, and then a bureau's years. */
async function fill(server: Server, stand: Stand): Promise<void> {
  await createDatabase(server.url("postgres"), `bench_${stand.matters}`);
  const state = await withClient(stand.url, stateOf);
  if (state === "whole") return;
  if (state === "none") await (await startOn(stand)).stop();
  await fillYears(stand);
}

function fillYears({ matters, url, dataDir }: Stand): Promise<void> {
  const filling = spawn(
    process.execPath,
    ["--import", "tsx", "tests/bench/desk/years.ts", `${matters}`],
    { env: { ...process.env, DATABASE_URL: url, DATA_DIR: dataDir }, stdio: "inherit" },
  );
  return new Promise((done, fail) => {
    filling.once("error", fail);
    filling.once("exit", (code) => (code === 0 ? done() : fail(new Error("The filling failed"))));
  });
}
