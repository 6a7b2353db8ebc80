import { type Statement, sumsIn } from "#app/domain/cases/case.ts";
import { atRest, moved } from "#app/domain/matter/apply/mark.ts";
import type { CaseEvent, LaterCaseEvent } from "#app/domain/matter/events.ts";
import type { Matter, Penalty } from "#app/domain/matter/matter.ts";

/** What becomes of a penalty by what is entered of its case, and by what another says to it. */
export function applyToCase(matter: Matter, event: CaseEvent): Matter {
  if (event.type === "outcome-recorded")
    return {
      ...moved(atRest(matter, event), "outcome-recorded", event),
      penalty: { ...waiting(event, event.by), ...kindsIn(event.statement) },
    };
  const { penalty } = matter;
  return penalty ? { ...matter, penalty: changed(penalty, event) } : matter;
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
    case "case-confirmed": {
      const { entry: _, ...confirmed } = penalty;
      return { ...confirmed, ...taken(event) };
    }
    case "case-returned":
      return returned(penalty);
    case "case-changed":
      return { ...penalty, ...taken(event) };
  }
}

/** Of a change that was sent back nothing stays open: how the case stood, it stands. */
function returned({ entry, ...penalty }: Penalty): Penalty {
  if (entry?.what !== "decision") return penalty;
  return { ...penalty, entry: { ...entry, state: "returned" } };
}

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
