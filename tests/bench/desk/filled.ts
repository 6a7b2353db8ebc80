import { chmodSync, mkdirSync } from "node:fs";
import { join } from "node:path";
import type { Day } from "#app/domain/calendar/day.ts";
import { createDatabase } from "#db/embedded/address.server.ts";
import type { Server } from "#tests/bench/desk/server.ts";
import { withClient } from "#tests/bench/desk/with-client.ts";
import { startApp } from "#tests/support/app.ts";
import { fillWorld } from "#tests/world/fill-world.ts";
import { stateOf } from "#tests/world/state.ts";

const SEED = 2026;

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

/** Makes what is missing: the demo's story by the portal itself, and then a bureau's years. */
export async function fill(server: Server, stand: Stand): Promise<void> {
  await createDatabase(server.url("postgres"), `bench_${stand.matters}`);
  if ((await withClient(stand.url, stateOf)) === "whole") return;
  const app = await startOn(stand);
  await app.stop();
  const { rows } = await withClient(stand.url, (client) =>
    client.query<{ id: string; today: Day }>(
      "select id, (now() at time zone 'Asia/Shanghai')::date::text as today from bureaus",
    ),
  );
  const [office] = rows;
  if (!office) throw new Error("The portal has told no story");
  const { id: bureau, today } = office;
  const began = performance.now();
  await fillWorld(stand.url, { bureau, today, seed: SEED, matters: stand.matters }, (line) => {
    const seconds = Math.round((performance.now() - began) / 1000);
    console.error(`${stand.matters} matters, ${seconds} s: ${line}`);
  });
}
