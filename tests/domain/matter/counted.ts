import { day } from "#app/domain/calendar/day.ts";
import type { Kind } from "#app/domain/intake/kind.ts";
import type { ClockName } from "#app/domain/matter/clocks/clock.ts";
import { clocks } from "#app/domain/matter/clocks/clocks.ts";
import type { Dates } from "#app/domain/matter/dates.ts";
import type { Matter } from "#app/domain/matter/matter.ts";
import { newMatter } from "#app/domain/matter/new-matter.ts";
import type { Reward } from "#app/domain/reward/reward.ts";
import { KNOWN_YEARS } from "#db/gazette/known-years.ts";

export type GivenDates = Readonly<Partial<Record<keyof Dates, string>>>;

type Given = {
  readonly kind?: Kind;
  readonly received?: string;
  readonly dates?: GivenDates;
  readonly but?: Partial<Matter>;
};

/** A report of early 2026 on which something happened on some days; say only what matters. */
export function aMatter({
  kind = "report",
  received = "2026-01-05",
  dates = {},
  but = {},
}: Given = {}): Matter {
  const begun = newMatter({
    id: "m",
    number: "2026-0001",
    kind,
    receivedOn: day(received),
    insider: false,
  });
  const on = Object.fromEntries(Object.entries(dates).map(([name, text]) => [name, day(text)]));
  return { ...begun, dates: on, ...but };
}

export const ASSESSMENT = {
  met: [],
  excluded: [],
  eligible: true,
  proposed: "second",
  note: "",
} as const;

/** A report whose penalty stood on 1 June 2026 and whose reward was assessed ten days later. */
export const aRewarded = (but: Partial<Reward>, received = "2026-04-20"): Matter => {
  const reward: Reward = {
    assessedOn: day("2026-06-10"),
    assessedBy: "handler",
    assessment: ASSESSMENT,
    scored: false,
    decidedOn: null,
    award: null,
    notifiedOn: null,
    claim: null,
    payment: null,
    lapsedOn: null,
    ...but,
  };
  return aMatter({ received, dates: { "outcome-recorded": "2026-06-01" }, but: { reward } });
};

export const allClocks = (matter: Matter, signedOff: readonly string[] = []) =>
  clocks(matter, {
    calendar: KNOWN_YEARS,
    today: day("2026-11-22"),
    signedOff: new Set(signedOff),
  });

export const clockOf = (matter: Matter, name: ClockName, signedOff: readonly string[] = []) =>
  allClocks(matter, signedOff).find((one) => one.name === name);

/** Staff's last day and the law's; nothing where the clock does not run at all. */
export function dueDays(matter: Matter, name: ClockName) {
  const found = clockOf(matter, name);
  return found && [found.due.strict, found.due.legal];
}
