import type { Day } from "#app/domain/calendar/day.ts";
import {
  type CaseSums,
  PENALTY_KINDS,
  type PenaltyKind,
  type Statement,
  unlikeKinds,
} from "#app/domain/cases/case.ts";
import type { Acting } from "#app/domain/matter/act.ts";
import { wrongDay } from "#app/domain/matter/actions/police/police-step.ts";
import type { Matter } from "#app/domain/matter/matter.ts";
import type { Reason } from "#app/domain/matter/reasons.ts";
import { answers } from "#app/domain/matter/record/choices.ts";
import type { ReadFrom } from "#app/domain/matter/record/field.ts";
import { amount, dayOfAct, line, lineIfAny, someOf } from "#app/domain/matter/record/fields.ts";

/** What is asked of a penalty decision, whenever it is entered. */
export const DECISION_FIELDS = {
  decisionNumber: line("file"),
  decidedOn: dayOfAct("file"),
  punished: line("file"),
  penalties: someOf<PenaltyKind>("file", answers(...PENALTY_KINDS), { atLeastOne: true }),
  fines: amount("file"),
  finesPaper: lineIfAny("file"),
  gains: amount("file"),
  gainsPaper: lineIfAny("file"),
  goods: amount("file"),
  goodsPaper: lineIfAny("file"),
  baseNote: lineIfAny("file"),
};

export type DecisionRead = ReadFrom<typeof DECISION_FIELDS>;

/** The decision as it was typed, as a case states it. */
export const statementIn = (read: DecisionRead): Statement => ({
  kind: "penalty",
  number: read.decisionNumber,
  decidedOn: read.decidedOn,
  respondent: read.punished,
  penalties: read.penalties,
  court: null,
  fine: { fen: read.fines, paper: read.finesPaper },
  gains: { fen: read.gains, paper: read.gainsPaper },
  goods: { fen: read.goods, paper: read.goodsPaper },
  baseNote: read.baseNote,
});

/** What is wrong with a decision in itself, or with its day. */
export function whyNotDecided(matter: Matter, decision: Statement, act: Acting): readonly Reason[] {
  if (decision.number === "") return ["explanation-missing"];
  if (unlikeKinds(decision).length > 0) return ["kinds-unlike-sums"];
  return wrongDay(matter, decision.decidedOn, act, "case-opened");
}

/** A decision of which only the sums are said, as whoever tells a story needs it. */
export const barely = (
  { decisionNumber, fines, confiscations }: CaseSums,
  on: Day,
): DecisionRead => ({
  decisionNumber,
  decidedOn: on,
  punished: "",
  penalties: [
    ...(fines > 0 ? (["fined"] as const) : []),
    ...(confiscations > 0 ? (["gainsConfiscated"] as const) : []),
  ],
  fines,
  finesPaper: "",
  gains: confiscations,
  gainsPaper: "",
  goods: 0,
  goodsPaper: "",
  baseNote: "",
});
