import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { day } from "#app/domain/calendar/day.ts";
import { DECIDE_ACCEPTANCE } from "#app/domain/law/complaints/complaint-terms.ts";
import { inForce } from "#app/domain/law/provision.ts";
import type { ShownClock } from "#app/domain/matter/clocks/clock.ts";
import { NextDate } from "#app/routes/reporter/progress/next-date.tsx";

const DUE = day("2026-12-01");

function page(...names: readonly ShownClock[]): string {
  const clocks = names.map((name) => ({
    name,
    provision: "",
    under: inForce(DECIDE_ACCEPTANCE, DUE),
    extendedUnder: null,
    start: day("2026-11-20"),
    term: null,
    pauses: [],
    paused: false,
    due: { strict: DUE, legal: DUE, firm: true },
    dueHour: null,
    stoppedOn: null,
    enteredOn: null,
    explanation: null,
  }));
  return renderToStaticMarkup(<NextDate clocks={clocks} />);
}

test.each(["acceptance", "verification", "reward-notice"] as const)(
  "beside %s it says whom to call when the office is late",
  (name) => expect(page(name)).toContain("催办"),
);

test.each(["reward-claim", "reward-review", "identity-proof"] as const)(
  "beside %s, the reporter's own time, it speaks of nobody's delay",
  (name) => expect(page(name)).not.toContain("催办"),
);

test("without a date it speaks of none that could pass", () => {
  expect(page()).not.toContain("催办");
});
