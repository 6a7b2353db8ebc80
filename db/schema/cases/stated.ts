import type { Day } from "#app/domain/calendar/day.ts";
import type { Statement } from "#app/domain/cases/case.ts";
import type { caseEntries } from "#db/schema/cases/cases.ts";

/** A case as an entry states it. Of older ones nobody said on which day it was decided. */
export type Stated = Omit<Statement, "decidedOn"> & { readonly decidedOn: Day | null };

export const statedIn = (entry: typeof caseEntries.$inferSelect): Stated => ({
  kind: entry.kind,
  number: entry.number,
  decidedOn: entry.decidedOn,
  respondent: entry.respondent,
  penalties: entry.penalties,
  court: entry.court,
  fine: { fen: entry.fine, paper: entry.finePaper },
  gains: { fen: entry.gains, paper: entry.gainsPaper },
  goods: { fen: entry.goods, paper: entry.goodsPaper },
  baseNote: entry.baseNote,
});
