import { v4 as uuidv4 } from "uuid";
import type { CaseSums, Statement } from "#app/domain/cases/case.ts";
import { statementAfter } from "#app/domain/cases/change.ts";
import type { EventOf, MatterEvent } from "#app/domain/matter/events.ts";
import type { Matter } from "#app/domain/matter/matter.ts";
import type { Transaction } from "#db/client.server.ts";
import {
  findSiblings,
  findStanding,
  insertEntry,
  settleEntry,
} from "#db/stores/cases/entry-store.server.ts";

/** Keeps what another said to an entry where the database holds two people to it; before the events, which it asks. */
export async function settleEntries(
  tx: Transaction,
  { id, penalty }: Matter,
  events: readonly MatterEvent[],
): Promise<void> {
  for (const event of events) {
    const { by: settledBy } = event;
    if (event.type === "case-confirmed")
      await settleEntry(tx, id, { settled: "confirmed", settledBy });
    if (event.type === "case-returned")
      await settleEntry(tx, id, { settled: "returned", settledBy, reason: event.reason });
    if (event.type === "undone" && penalty?.entry)
      await settleEntry(tx, id, { settled: "withdrawn", settledBy });
  }
}

/** Keeps what was entered of a case, once the matter hangs on it. `before` is the matter before the events. */
export async function keepEntries(
  tx: Transaction,
  before: Matter,
  events: readonly MatterEvent[],
): Promise<void> {
  for (const event of events) {
    if (event.type === "case-change-entered") await keepChange(tx, before, event);
    const statement = statementOf(event, before);
    const what = event.type === "case-entered" ? event.what : "decision";
    if (statement)
      await insertEntry(tx, before.id, statement, { id: uuidv4(), what, by: event.by });
  }
}

/** A change states the case whole as well: as it stood, with what the change made of it. */
async function keepChange(
  tx: Transaction,
  { id, penalty, dates }: Matter,
  { by, change }: EventOf<"case-change-entered">,
): Promise<void> {
  const standing = penalty && (await findStanding(tx, id, penalty));
  if (!standing) throw new Error("A case was changed that nobody has confirmed");
  // Of older ones nobody said on which day they were decided: the outcome was recorded by then.
  const decidedOn = standing.decidedOn ?? dates["outcome-recorded"] ?? change.on;
  const statement = statementAfter({ ...standing, decidedOn }, change);
  await insertEntry(tx, id, statement, { id: uuidv4(), what: change.what, by, change });
}

function statementOf(event: MatterEvent, before: Matter): Statement | undefined {
  if (event.type === "outcome-recorded" || event.type === "case-entered") return event.statement;
  // A sentence after a penalty is no other outcome.
  if (event.type === "convicted" && before.penalty === null) return sentence(event);
  return undefined;
}

const NOTHING = { fen: 0, paper: "" } as const;

/** A sentence as a case states it: it takes nothing for the office. */
const sentence = ({ judgmentNumber, court, actOn }: EventOf<"convicted">): Statement => ({
  kind: "judgment",
  number: judgmentNumber,
  decidedOn: actOn,
  respondent: "",
  penalties: [],
  court,
  fine: NOTHING,
  gains: NOTHING,
  goods: NOTHING,
  baseNote: "",
});

/** What was confirmed holds for every report of the case: the matters that have to be told, and what they are told. */
export async function changedBeside(
  tx: Transaction,
  { id, penalty }: Matter,
  events: readonly MatterEvent[],
): Promise<{ readonly ids: readonly string[]; readonly event: EventOf<"case-changed"> } | null> {
  const confirmed = events.find((event) => event.type === "case-confirmed");
  if (!confirmed || !penalty) return null;
  const { on, decisionNumber, fines, confiscations } = confirmed;
  const ids = await findSiblings(tx, id);
  const sums = { decisionNumber, fines, confiscations };
  return { ids, event: { type: "case-changed", by: "register", on, ...sums } };
}

/** Whether a matter already carries what was confirmed elsewhere. */
export const carries = ({ penalty }: Matter, { fines, confiscations }: CaseSums): boolean =>
  penalty?.fines === fines && penalty.confiscations === confiscations;
