import { spawnSync } from "node:child_process";
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { now } from "#app/shell/clock.server.ts";
import { mirrorKeys } from "#db/backup/mirror-keys.server.ts";
import { archiveIn } from "#db/backup/places.server.ts";
import { prune } from "#db/backup/prune.server.ts";
import { findCluster } from "#db/backup/running-cluster.server.ts";
import { takeBackup } from "#db/backup/take-backup.server.ts";
import { fillAll, type Stand, standOf, startOn } from "#tests/bench/desk/filled.ts";
import { optionsIn } from "#tests/bench/desk/options.ts";
import { untilQuiet } from "#tests/bench/desk/quiet.ts";
import { openServer, type Server } from "#tests/bench/desk/server.ts";
import { newClient } from "#tests/bench/filing/client.ts";
import { file, fillIn } from "#tests/bench/filing/report.ts";
import { addShard, fillShards } from "#tests/bench/upkeep/shards.ts";

type Row = Record<string, string | number>;

const MEGABYTE = 1024 * 1024;
const FEW = 10;
/** What an office gets in a day. */
const A_DAY = 200;
/** Longer than a file that has just been changed is taken for one that may still change. */
const SETTLED_AFTER = 3000;

/**
 * What the portal does by itself, with few matters and with very many: the start, each job, the mirror of the keys; and a
 * copy of the database before and after a day's filing. `-- upkeep --matters 10000,1000000`.
 */
export async function bench(): Promise<Row[]> {
  const { sizes, database } = optionsIn(process.argv.slice(3));
  await fillAll({ database, sizes });
  const server = await openServer(database, { isArchived: true });
  try {
    const figures: Row[] = [];
    for (const matters of sizes) figures.push(...(await ofStand(standOf(server, matters))));
    if (!database) figures.push(...(await ofCopies(server, standOf(server, sizes.at(-1) ?? 0))));
    return figures.map((row) => ({ ...row, failed: 0 }));
  } finally {
    await server.stop();
  }
}

/** It takes hours: what is measured is said at once, whatever becomes of the rest. */
function shown(rows: readonly Row[]): readonly Row[] {
  for (const row of rows) console.error(JSON.stringify(row));
  return rows;
}

async function ofStand(stand: Stand): Promise<readonly Row[]> {
  const keys = fillShards(stand.dataDir, stand.matters);
  const what = (name: string, first: number, again: number, note = ""): Row => ({
    matters: stand.matters,
    what: name,
    "first, ms": Math.round(first),
    "again, ms": Math.round(again),
    note,
  });
  const start = async () => {
    const began = performance.now();
    const app = await startOn(stand);
    const taken = performance.now() - began;
    await app.stop();
    return taken;
  };
  return [
    ...shown([what("start", await start(), await start(), "to the first page")]),
    ...shown(jobsOf(stand).map(({ job, first, middle }) => what(job, first, middle))),
    ...shown(await ofMirror(stand, keys, what)),
  ];
}

type Job = { readonly job: string; readonly first: number; readonly middle: number };

function jobsOf({ url, dataDir }: Stand): readonly Job[] {
  const child = spawnSync(process.execPath, ["--import", "tsx", "tests/bench/upkeep/jobs.ts"], {
    env: { ...process.env, DATABASE_URL: url, DATA_DIR: dataDir },
    encoding: "utf8",
  });
  if (child.status !== 0) throw new Error(child.stderr);
  const lines = child.stdout.split("\n").filter((line) => line.startsWith("{"));
  return lines.map((line): Job => JSON.parse(line));
}

async function ofMirror(
  { matters, dataDir }: Stand,
  keys: string,
  what: (name: string, first: number, again: number, note?: string) => Row,
) {
  const mirror = join(dataDir, "mirror");
  const first = mirrored(keys, mirror);
  const again = mirrored(keys, mirror);
  for (let nth = 0; nth < FEW; nth += 1) addShard(keys, matters + first.written + nth);
  await pause(SETTLED_AFTER);
  const few = mirrored(keys, mirror);
  return [
    what("mirror", first.taken, again.taken, `${first.written} written, ${again.looked} looked at`),
    what("mirror, ten more", few.taken, mirrored(keys, mirror).taken, `${few.looked} looked at`),
  ];
}

function mirrored(keys: string, mirror: string) {
  const began = performance.now();
  return { ...mirrorKeys(keys, mirror, now()), taken: performance.now() - began };
}

/** The copy before a day's filing, the same again, and the one after it. */
async function ofCopies({ folder }: Server, stand: Stand): Promise<readonly Row[]> {
  const copies = join(folder, "backup");
  mkdirSync(archiveIn(copies), { recursive: true });
  const rows: Row[] = [];
  const copy = async (note: string) => {
    await pause(SETTLED_AFTER);
    const began = performance.now();
    const found = findCluster(folder);
    const { bytesRead } = await takeBackup(
      { url: stand.url, cluster: found?.folder ?? "" },
      copies,
      now,
    );
    const row = {
      matters: stand.matters,
      what: "copy of the database",
      "first, ms": Math.round(performance.now() - began),
      "again, ms": "",
      note: `${note}: ${Math.round(bytesRead / MEGABYTE)} MB read`,
    };
    rows.push(...shown([row]));
    prune(copies, archiveIn(copies), 1);
  };
  await copy("all of it");
  await copy("nothing changed");
  await fileADay(stand);
  await copy(`${A_DAY} filed`);
  return rows;
}

async function fileADay(stand: Stand) {
  const app = await startOn(stand);
  await untilQuiet(stand.url);
  const client = newClient(app.origin);
  for (let nth = 0; nth < A_DAY; nth += 1) await file(client, await fillIn(client));
  client.leave();
  await app.stop();
}
