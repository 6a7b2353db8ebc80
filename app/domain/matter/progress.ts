import type { Day } from "#app/domain/calendar/day.ts";
import type { Milestone } from "#app/domain/matter/dates.ts";
import type { Matter } from "#app/domain/matter/matter.ts";

/** What a citizen sees: five steps, whatever the office calls its stages. */
const STEPS = ["submitted", "checking", "handling", "answered", "closed"] as const;
type Step = (typeof STEPS)[number];

export type StepReached = {
  readonly step: Step;
  readonly state: "done" | "current" | "to-come";
  readonly on: Day | null;
};

const BEGINS: Readonly<Record<Exclude<Step, "submitted">, readonly Milestone[]>> = {
  checking: [],
  handling: ["accepted", "assigned"],
  answered: [
    "refused",
    "withdrawn",
    "settled",
    "mediation-ended",
    "declined",
    "referred",
    "outcome-recorded",
    "investigation-ended",
  ],
  closed: ["archived"],
};

/** The five steps of a matter, each with the day it was reached. The last one reached is the current one. */
export function stepsOf(matter: Matter): readonly StepReached[] {
  const reached = STEPS.map((step) => dayOf(step, matter));
  const current = Math.max(
    1,
    reached.findLastIndex((on) => on !== null),
  );
  return STEPS.map((step, index) => ({
    step,
    on: reached[index] ?? null,
    state: index < current ? "done" : index === current ? "current" : "to-come",
  }));
}

function dayOf(step: Step, { receivedOn, dates }: Matter): Day | null {
  if (step === "submitted" || step === "checking") return receivedOn;
  const days = BEGINS[step].flatMap((milestone) => dates[milestone] ?? []);
  return days.toSorted()[0] ?? null;
}
