import type pg from "pg";
import type { Day } from "#app/domain/calendar/day.ts";
import { KNOWN_YEARS } from "#db/gazette/known-years.ts";
import { canonical } from "#db/stores/audit/canonical.ts";
import { type Happened, type Life, live } from "#tests/world/live.ts";
import type { People } from "#tests/world/people.ts";
import { PACES, WAYS } from "#tests/world/ways/all-ways.ts";
import { PARTS } from "#tests/world/ways/way.ts";

const AT_ONCE = 500;

type Living = { readonly days: number; readonly today: Day };
type Wanted = { readonly life: number; readonly receivedOn: Day };

/** Lives every way, at every pace, from every day that was drawn, once; matters of one kind and day share a life. */
export async function keepLives(
  client: pg.Client,
  { days, today }: Living,
  { office, parts }: People,
  tell: (share: number) => void,
) {
  const { rows: wanted } = await client.query<Wanted>(
    `select distinct life, received_on::text as "receivedOn" from world.drawn
      where life not in (select life from world.lives) order by life`,
  );
  const world = { calendar: KNOWN_YEARS, today, office };
  for (let from = 0; from < wanted.length; from += AT_ONCE) {
    const lives = wanted.slice(from, from + AT_ONCE).map(({ life, receivedOn }) => ({
      life,
      ...live({ ...begunAs(Math.floor(life / days)), receivedOn }, world),
    }));
    await keep(client, lives, parts);
    tell(Math.min(1, (from + AT_ONCE) / wanted.length));
  }
}

function begunAs(number: number) {
  const way = WAYS[Math.floor(number / PACES.length)];
  const pace = PACES[number % PACES.length];
  if (!way || !pace) throw new Error(`No way has the number ${number}`);
  return { way, times: pace.times };
}

type Numbered = Life & { readonly life: number };

async function keep(client: pg.Client, lives: readonly Numbered[], parts: People["parts"]) {
  const put = (table: string, rows: readonly unknown[]) =>
    client.query(
      `insert into world.${table} select * from jsonb_populate_recordset(null::world.${table}, $1)`,
      [withParts(JSON.stringify(rows), parts)],
    );
  await client.query("begin");
  await put("lives", lives.map(standing));
  await put("happened", lives.flatMap(events));
  await put("told", lives.flatMap(letters));
  await put("counted", lives.flatMap(limits));
  await client.query("commit");
}

/** The few who vote and pay are the same in every matter. */
const withParts = (json: string, parts: People["parts"]) =>
  Object.entries(parts).reduce((text, [part, id]) => text.replaceAll(`{${part}}`, id), json);

const standing = ({ life, matter, erasableFrom }: Numbered) => ({
  ...{ life, kind: matter.kind, stage: matter.stage, insider: matter.insider, named: matter.named },
  ...{ dates: matter.dates, pauses: matter.pauses, penalty: matter.penalty },
  mediation: textOf(matter.mediation),
  extension: textOf(matter.extension),
  transfer_proposed_by: matter.transferProposedBy,
  findings: textOf(matter.findings),
  reward: textOf(matter.reward),
  version: matter.version,
  has_unit: matter.unitId !== null,
  has_handler: matter.handlerId !== null,
  erasable_from: erasableFrom,
});

/** As text: somebody is put into it before it is JSON. */
const textOf = (value: unknown) => (value === null ? null : JSON.stringify(value));

const events = ({ life, happened }: Numbered) =>
  happened.map(({ event, version }, place) => ({
    ...{ life, place, version, type: event.type, by: event.by, day: event.on },
    role: roleOf(event),
    event: canonical(event),
  }));

const ROLES: Readonly<Record<string, string>> = {
  [PARTS.intake]: "intake",
  [PARTS.handler]: "handler",
  [PARTS.head]: "head",
  [PARTS.first]: "committee",
  [PARTS.second]: "committee",
  [PARTS.third]: "committee",
  [PARTS.finance]: "finance",
};
const roleOf = ({ by }: Happened["event"]) => ROLES[by] ?? by;

const letters = ({ life, happened }: Numbered) =>
  happened
    .flatMap(({ event, letters: owed }) => owed.map((letter) => ({ letter, day: event.on })))
    .map(({ letter, day }, place) => ({
      ...{ life, place, day, name: letter.name },
      words: JSON.stringify(letter.words),
    }));

const limits = ({ life, clocks }: Numbered) =>
  clocks.map(({ name, provision, under, extendedUnder, start, term, pauses, due, ...clock }) => ({
    ...{ life, name, provision, version_from: under.from, extended: extendedUnder !== null },
    ...{ start_on: start, term_unit: term?.unit ?? null, term_count: term?.count ?? null, pauses },
    ...{ due_strict: due.strict, due_legal: due.legal, firm: due.firm },
    ...{ paused: clock.paused, stopped_on: clock.stoppedOn },
  }));
