import { type Statement, sumsIn } from "#app/domain/cases/case.ts";
import { kindsAfter, sumsAfter } from "#app/domain/cases/change.ts";
import { atRest, moved } from "#app/domain/matter/apply/mark.ts";
import type { CaseEvent, LaterCaseEvent } from "#app/domain/matter/events.ts";
import type { Matter, Penalty } from "#app/domain/matter/matter.ts";
import { rewardAfter } from "#app/domain/reward/revision/reward-after.ts";

/** What becomes of a penalty by what is entered of its case, and by what another says to it. */
export function applyToCase(matter: Matter, event: CaseEvent): Matter {
  if (event.type === "outcome-recorded")
    return {
      ...moved(atRest(matter, event), "outcome-recorded", event),
      penalty: { ...waiting(event, event.by), ...kindsIn(event.statement) },
    };
  const { penalty, reward } = matter;
  if (penalty === null) return matter;
  const now = changed(penalty, event);
  const isAgreed = event.type === "case-confirmed" || event.type === "case-changed";
  return { ...matter, penalty: now, reward: isAgreed ? rewardAfter(reward, penalty, now) : reward };
}

function changed(penalty: Penalty, event: LaterCaseEvent): Penalty {
  switch (event.type) {
    case "case-entered": {
      const { by, what, statement } = event;
      const sums = sumsIn(statement);
      const entry = { what, by, state: "waits", sums } as const;
      return what === "decision"
        ? { ...penalty, ...sums, ...kindsIn(statement), entry }
        : { ...penalty, entry };
    }
    case "case-change-entered": {
      const { by, change } = event;
      const { kinds } = penalty;
      const after = {
        sums: sumsAfter(penalty, change),
        ...(kinds && { kinds: kindsAfter(kinds, change) }),
      };
      return { ...penalty, entry: { what: change.what, by, state: "waits", ...after } };
    }
    case "case-confirmed": {
      const { entry, ...confirmed } = penalty;
      const told = { number: event.decisionNumber, was: penalty.told?.number ?? null };
      return { ...confirmed, ...taken(event), ...(entry?.kinds && { kinds: entry.kinds }), told };
    }
    case "case-returned":
      return returned(penalty);
    case "case-changed":
      return { ...penalty, ...taken(event), ...toldAgain(penalty, event.decisionNumber) };
  }
}

/** Of a change that was sent back nothing stays open: how the case stood, it stands. */
function returned({ entry, ...penalty }: Penalty): Penalty {
  if (entry?.what !== "decision") return penalty;
  return { ...penalty, entry: { ...entry, state: "returned" } };
}

/** Whoever was told nothing yet is told by the confirmation of their own report. */
const toldAgain = ({ told }: Penalty, number: string) =>
  told ? { told: { number, was: told.number } } : {};

const kindsIn = (statement: Statement | undefined) =>
  statement ? { kinds: statement.penalties } : {};

const taken = ({ decisionNumber, fines, confiscations }: Penalty) => ({
  decisionNumber,
  fines,
  confiscations,
});

/** A decision as it was recorded, until another confirms it. */
export function waiting(said: Penalty, by: string): Penalty {
  const sums = taken(said);
  return { ...sums, entry: { what: "decision", by, state: "waits", sums } };
}
