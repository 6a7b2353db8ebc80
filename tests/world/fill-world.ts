import { readFileSync } from "node:fs";
import pg from "pg";
import { compared } from "#app/domain/audit/compared.ts";
import type { Day } from "#app/domain/calendar/day.ts";
import { canonical } from "#db/stores/audit/canonical.ts";
import { keepLives } from "#tests/world/keep-lives.ts";
import { findPeople } from "#tests/world/people.ts";
import { END, stateOf } from "#tests/world/state.ts";
import { DRAWING, type WorldStep, WRITING } from "#tests/world/steps.ts";
import { PACES, WAYS } from "#tests/world/ways/all-ways.ts";

/** Policy: about five years, and none before the measures on rewards were in force. */
const DAYS = 1800;
const SLICE = 50_000;
const CHAINS = 64;
const CHAINS_AT_ONCE = 8;

/**
 * `receipt`: the number of one of them, and what is kept of its secret, so that somebody can show it. `sealOfficial` seals a
 * name under an id, so that the few which somebody has still to recognise can be read.
 */
export type World = {
  readonly bureau: string;
  readonly seed: number;
  readonly matters: number;
  readonly today: Day;
  readonly receipt?: { readonly number: string; readonly secretHash: string };
  readonly sealOfficial?: (id: string, name: string) => Uint8Array;
};
type Tell = (line: string) => void;

/**
 * Fills an office with the years of a bureau: people, matters in every stage and what hangs on them, by the rules of the
 * domain and in SQL. The same seed gives the same world. Interrupted, it goes on where it was. The login must be a
 * superuser: triggers and foreign keys rest meanwhile, and what they would do is done here.
 */
export async function fillWorld(url: string, world: World, tell: Tell = () => {}): Promise<void> {
  const client = new pg.Client(url);
  client.on("error", () => {});
  await client.connect();
  try {
    await client.query("set session_replication_role = replica");
    await client.query("set synchronous_commit = off; set work_mem = '256MB'; set jit = off");
    await client.query("set maintenance_work_mem = '512MB'; set timezone = 'UTC'");
    await fill(client, world, tell);
  } finally {
    await client.end();
  }
}

async function fill(client: pg.Client, world: World, tell: Tell) {
  if ((await stateOf(client)) === "whole") return;
  if ((await stateOf(client)) === "none") await begin(client, world);
  // What was begun is brought to its end, with the day it was begun on.
  const { rows } = await client.query<{ today: Day; days: number }>(
    "select today::text, days from world.given",
  );
  const [made] = rows;
  if (!made) throw new Error("A world was begun of which nothing is known");
  for (const step of DRAWING) await perform(client, step, world, tell);
  const people = await findPeople(client, world.bureau);
  await keepLives(client, made, people, (share) => tell(`lives ${Math.round(100 * share)} %`));
  await client.query("analyze world.drawn, world.lives, world.happened, world.told, world.counted");
  for (const step of WRITING) await perform(client, step, world, tell);
  await sealOfficials(client, world);
  await makeIndexes(client, tell);
  tell("vacuum");
  await client.query("vacuum (analyze)");
  await once(client, END, () => client.query(sqlOf(END)));
}

async function begin(client: pg.Client, { bureau, seed, matters, today, receipt }: World) {
  await client.query("begin");
  await client.query(sqlOf("begin"));
  const alarm = canonical(compared("hour", { hour: 31, day: 31 }, { own: null, colleagues: null }));
  await client.query("insert into world.given values ($1, $2, $3, $4, $5, $6, $7, $8, $9)", [
    ...[bureau, seed, matters, today, DAYS],
    ...[receipt ? matters : null, receipt?.number ?? null, receipt?.secretHash ?? null, alarm],
  ]);
  await draw(client, "ways", WAYS);
  await draw(client, "paces", PACES);
  await client.query("commit");
}

/** Each share with all before it, as parts of one. */
async function draw(client: pg.Client, table: "ways" | "paces", all: readonly { share: number }[]) {
  const whole = all.reduce((sum, { share }) => sum + share, 0);
  let before = 0;
  for (const [place, { share }] of all.entries()) {
    before += share;
    const until = place === all.length - 1 ? 1 : before / whole;
    await client.query(`insert into world.${table} values ($1, $2)`, [place, until]);
  }
}

async function perform(client: pg.Client, step: WorldStep, { matters }: World, tell: Tell) {
  const slices = slicesOf(step, matters);
  for (const [nr, slice] of slices.entries()) {
    const name = `${step.file} ${nr + 1}/${slices.length}`;
    if (await once(client, name, () => client.query(sqlOf(step.file), [...slice]))) tell(name);
  }
}

function slicesOf({ slices }: WorldStep, matters: number): readonly (readonly number[])[] {
  switch (slices) {
    case "one":
      return [[]];
    case "matters":
      return spans(1, matters, SLICE);
    case "chains":
      return spans(0, CHAINS - 1, CHAINS_AT_ONCE);
  }
}

const spans = (first: number, last: number, size: number) =>
  Array.from({ length: Math.ceil((last - first + 1) / size) }, (_, nr) => {
    const from = first + nr * size;
    return [from, Math.min(last, from + size - 1)];
  });

/** False where it was done before. */
async function once(client: pg.Client, step: string, work: () => Promise<unknown>) {
  await client.query("begin");
  const { rowCount } = await client.query(
    "insert into world.done values ($1) on conflict do nothing",
    [step],
  );
  if (rowCount === 1) await work();
  await client.query("commit");
  return rowCount === 1;
}

async function sealOfficials(client: pg.Client, { sealOfficial }: World) {
  if (!sealOfficial) return;
  const { rows } = await client.query<{ id: string }>(
    "select id from named_officials where resolved_on is null",
  );
  for (const { id } of rows)
    await client.query("update named_officials set sealed = $2 where id = $1", [
      id,
      sealOfficial(id, "老陈，受理科"),
    ]);
}

async function makeIndexes(client: pg.Client, tell: Tell) {
  const { rows } = await client.query<{ definition: string; name: string }>(
    "select definition, name from world.indexes order by name",
  );
  for (const { definition, name } of rows)
    if (await once(client, name, () => client.query(definition))) tell(name);
}

const sqlOf = (file: string) => readFileSync(`tests/world/sql/${file}.sql`, "utf8");
