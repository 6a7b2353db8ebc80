import { refused } from "#app/domain/decision.ts";
import { ofEach } from "#app/domain/matter/action.ts";
import { correct } from "#app/domain/matter/actions/back/correct.ts";
import { recordedOn } from "#app/domain/matter/corrections/recorded.ts";
import { DOINGS, type Doing } from "#tests/domain/simulation/actions.ts";
import type { Does } from "#tests/domain/simulation/how.ts";
import { sent } from "#tests/domain/simulation/sent.ts";

/** Every action as its form does it, and what others do to a matter. */
export const FORMS: Readonly<Record<Doing, Does>> = {
  ...DOINGS,
  ...ofEach(sent),
  // The kinds of penalty and the sums agree; chance would not have it.
  outcome: DOINGS.outcome,
  "case-entry": DOINGS["case-entry"],
  // What a new value looks like depends on which is chosen; here one that no limit depends on.
  correction: (matter, { act, text }) => {
    const value = recordedOn(matter).find(({ subject }) => subject === "decisionNumber");
    if (!value) return refused("nothing-recorded");
    return correct(matter, { value, to: `${value.value}更正`, reason: text }, act);
  },
};
