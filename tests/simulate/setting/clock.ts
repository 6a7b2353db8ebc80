import { sql } from "drizzle-orm";
import { owner } from "#tests/support/owner.ts";

const DAY = 86_400_000;
/** A Monday morning in Shanghai on which everything of today's law applies; the year's holidays are known. */
const BEGINS = Date.parse("2026-05-11T01:00:00Z");

const Real = Date;
let ahead = 0;

class Moved extends Real {
  constructor(...at: readonly [] | readonly [number | string | Date]) {
    super(at.length === 0 ? Moved.now() : at[0]);
  }
  static override now(): number {
    return Real.now() + ahead;
  }
}

/** From now on the program and its database read one clock, which `beginAgain` and `passDays` set. Never outside of a simulation. */
export async function takeClock(): Promise<void> {
  globalThis.Date = Moved as DateConstructor;
  await owner.execute(sql.raw(CLOCK_OF_DATABASE));
}

export async function beginAgain(): Promise<void> {
  await setAhead(BEGINS - Real.now());
}

export async function passDays(days: number): Promise<void> {
  await setAhead(ahead + days * DAY);
}

export function giveClockBack(): void {
  ahead = 0;
  globalThis.Date = Real;
}

async function setAhead(to: number) {
  ahead = Math.round(to);
  await owner.execute(sql`update simulation.clock set ahead = ${ahead} * interval '1 millisecond'`);
}

/**
 * What guards and defaults read; there is no other way to let days pass for them. PostgreSQL runs its own `now` by its number,
 * whatever stands in the catalogue, so this one is written in SQL that the planner puts in its place.
 */
const CLOCK_OF_DATABASE = `
  create schema if not exists simulation;
  create table if not exists simulation.clock (ahead interval not null);
  truncate simulation.clock;
  insert into simulation.clock values ('0');
  create or replace function simulation.ahead() returns interval language sql stable parallel safe as
    'select ahead from simulation.clock';
  grant usage on schema simulation to public;
  grant select on simulation.clock to public;
  set allow_system_table_mods = on;
  create or replace function pg_catalog.now() returns timestamptz language sql stable parallel safe as
    'select transaction_timestamp() + simulation.ahead()';
  set allow_system_table_mods = off`;
