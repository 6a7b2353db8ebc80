import { addDays, type Day, later } from "#app/domain/calendar/day.ts";
import { DECIDE_ACCEPTANCE } from "#app/domain/law/complaints/complaint-terms.ts";
import type { Letter } from "#app/domain/letters/letter.ts";
import { apply } from "#app/domain/matter/apply.ts";
import type { Clock } from "#app/domain/matter/clocks/clock.ts";
import { type Counting, clocks } from "#app/domain/matter/clocks/clocks.ts";
import type { MatterEvent } from "#app/domain/matter/events.ts";
import type { Matter } from "#app/domain/matter/matter.ts";
import { newMatter } from "#app/domain/matter/new-matter.ts";
import type { OfficeFacts } from "#app/domain/office/facts.ts";
import { erasableFrom } from "#app/domain/retention/retention.ts";
import { lettersFor } from "#emails/letters-for.ts";
import type { Step, Way } from "#tests/world/ways/way.ts";

/** An event with the version it led to, and the letters it owed to the reporter. */
export type Happened = {
  readonly event: MatterEvent;
  readonly version: number;
  readonly letters: readonly Letter[];
};

/** One matter up to today: how it stands, how it came to be so, its limits; from when what was written may be erased. */
export type Life = {
  readonly matter: Matter;
  readonly happened: readonly Happened[];
  readonly clocks: readonly Clock[];
  readonly erasableFrom: Day | null;
};

type Begun = { readonly way: Way; readonly times: number; readonly receivedOn: Day };
type World = { readonly office: OfficeFacts } & Pick<Counting, "calendar" | "today">;

const NUMBER = "{number}";

/** The program has only the words of today's law: a letter from before it says what it would say on its first day. */
const WORDS_FROM = DECIDE_ACCEPTANCE.versions.map(({ from }) => from).reduce(later);

/** Lives one matter by the rules themselves, from the day it came in to today. Nothing of the law stands here. */
export function live({ way, times, receivedOn }: Begun, { calendar, today, office }: World): Life {
  const { kind, named, insider, steps } = way;
  const clocksOn = (one: Matter, on: Day) => clocks(one, { calendar, today: on });
  const told = (one: Matter, event: MatterEvent): Happened => ({
    event,
    version: one.version,
    letters: lettersFor(worded(event), one, clocksOn(one, event.on), office).filter(
      ({ audience }) => audience === "reporter",
    ),
  });
  const act = (one: Matter, { by, does }: Step, on: Day) =>
    does(one, { by, on }, () => lastDayToClaim(clocksOn(one, on)));

  let matter = newMatter({ id: "", number: NUMBER, kind, receivedOn, insider, named });
  const happened = [told(matter, { type: "received", by: "reporter", on: receivedOn, kind })];
  for (const step of steps) {
    const on = addDays(receivedOn, Math.round(step.after * times));
    const decision = on <= today ? act(matter, step, on) : null;
    if (!decision?.ok) continue;
    const changed = { ...decision.events.reduce(apply, matter), version: matter.version + 1 };
    matter = changed;
    happened.push(...decision.events.map((event) => told(changed, event)));
  }
  return {
    matter,
    happened,
    clocks: clocksOn(matter, today),
    erasableFrom: erasableFrom([matter], []),
  };
}

const worded = (event: MatterEvent): MatterEvent => ({ ...event, on: later(event.on, WORDS_FROM) });

const lastDayToClaim = (counted: readonly Clock[]): Day | null =>
  counted.find(({ name }) => name === "reward-claim")?.due.legal ?? null;
