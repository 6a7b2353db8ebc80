import type { Day } from "#app/domain/calendar/day.ts";
import type { Kind } from "#app/domain/intake/kind.ts";
import { CATALOGUE } from "#app/domain/law/catalogue.ts";
import { scaleInForce } from "#app/domain/law/rewards/scale-in-force.ts";
import { clocks } from "#app/domain/matter/clocks/clocks.ts";
import type { MatterEvent } from "#app/domain/matter/events.ts";
import type { Matter } from "#app/domain/matter/matter.ts";
import { isWithPolice } from "#app/domain/matter/police/standing.ts";
import type { Stage } from "#app/domain/matter/stage.ts";
import { KNOWN_YEARS } from "#db/gazette/known-years.ts";

/** The only ways there are from one stage to another, as they were agreed on paper. */
const WAYS: Readonly<Record<Kind, Partial<Record<Stage, readonly Stage[]>>>> = {
  complaint: {
    received: ["accepted", "refused", "withdrawn"],
    accepted: ["settled", "mediation-ended"],
    refused: ["archived"],
    withdrawn: ["archived"],
    settled: ["archived"],
    "mediation-ended": ["archived"],
  },
  report: {
    received: ["assigned", "referred"],
    assigned: ["in-verification", "received"],
    "in-verification": ["case-opened", "declined", "outcome-recorded", "received"],
    "case-opened": ["case-ended", "outcome-recorded"],
    declined: ["archived", "outcome-recorded"],
    referred: ["archived"],
    "outcome-recorded": ["archived"],
    "case-ended": ["archived"],
  },
};

/** Rules that the legal unit has yet to sign for drive clocks as well, as they one day will. */
const EVERYTHING = new Set(CATALOGUE.flatMap(({ provisions }) => provisions.map(({ id }) => id)));

/** What a decision of the head is about. */
const DECIDED_ON: Partial<Record<MatterEvent["type"], MatterEvent["type"]>> = {
  "extension-decided": "extension-requested",
  "transfer-approved": "transfer-proposed",
  "transfer-refused": "transfer-proposed",
  "case-opened": "findings-recorded",
  declined: "findings-recorded",
};

export type Moment = {
  readonly before: Matter;
  readonly after: Matter;
  /** Everything that ever happened to the matter, up to now. */
  readonly history: readonly MatterEvent[];
  readonly today: Day;
};
type Promised = (moment: Moment) => boolean;

/** What holds after every action, whoever did what and in which order. */
export const PROMISES: Readonly<Record<string, Promised>> = {
  "a stage changes only along the table, or back by what is undone": ({ before, after, history }) =>
    before.stage === after.stage ||
    (history.at(-1)?.type === "undone" && before.before?.state.stage === after.stage) ||
    (WAYS[before.kind][before.stage]?.includes(after.stage) ?? false),

  "an archived matter stays as it is": ({ before, after }) =>
    before.stage !== "archived" || before === after,

  "nobody decides on what they asked for or found": ({ before, after, history }) => {
    const last = history.at(-1);
    if (before === after || last === undefined) return true;
    const asked = DECIDED_ON[last.type];
    return (
      asked === undefined ||
      standing(history).findLast(({ type }) => type === asked)?.by !== last.by
    );
  },

  "an award keeps to the cap": ({ after: { reward, receivedOn } }) =>
    !reward?.award ||
    (reward.award.amount > 0 && reward.award.amount <= scaleInForce(receivedOn).cap),

  "what is paid is the award, once": ({ after: { reward }, history }) => {
    const payments = history.filter(({ type }) => type === "reward-paid").length;
    return payments <= 1 && (payments === 0 || (reward?.award ?? null) !== null);
  },

  "money goes one step after the other": ({ after: { reward } }) =>
    reward === null ||
    ((!reward.payment || reward.claim !== null) &&
      (!reward.claim || reward.notifiedOn !== null) &&
      (!reward.lapsedOn || reward.payment === null) &&
      (!reward.notifiedOn ||
        (reward.award !== null && reward.finance?.answer?.says !== "financeRefuses")) &&
      (!reward.notifiedOn || !reward.denial) &&
      (!reward.award || reward.decidedOn !== null)),

  "the committee decides once somebody has scored, and never before": ({ after: { reward } }) =>
    reward === null || reward.decidedOn === null || reward.scored,

  "a no is told by somebody else than found it alone, and what finance answers set down by somebody else than asked":
    ({ after: { reward } }) =>
      reward === null ||
      ((reward.assessment.eligible || reward.denial?.by !== reward.assessedBy) &&
        (!reward.finance?.answer || reward.finance.answer.by !== reward.finance.askedBy)),

  "nobody votes on their own proposal": ({ after: { reward }, history }) =>
    history.at(-1)?.type !== "vote-cast" || history.at(-1)?.by !== reward?.assessedBy,

  "whoever pays did not propose it": ({ after: { reward } }) =>
    !reward?.payment || reward.assessedBy !== reward.payment.by,

  "nobody grants themselves more time": ({ history }) =>
    history.every(
      (event, at) =>
        event.type !== "extension-decided" ||
        event.by !==
          history.slice(0, at).findLast(({ type }) => type === "extension-requested")?.by,
    ),

  "no clock stops before it starts": ({ after, today }) =>
    clocks(after, { calendar: KNOWN_YEARS, today, signedOff: EVERYTHING }).every(
      ({ start, stoppedOn, due }) =>
        (stoppedOn === null || stoppedOn >= start) && due.legal >= due.strict,
    ),

  "no penalty is recorded while the police have the case": ({ before, history }) =>
    history.at(-1)?.type !== "outcome-recorded" || !isWithPolice(before),

  "of a clock at most one pause is open, and none ends before it begins": ({ after }) => {
    const open = after.pauses.filter(({ until }) => until === null).map(({ clock }) => clock);
    return (
      new Set(open).size === open.length &&
      after.pauses.every(({ from, until }) => until === null || until >= from)
    );
  },
};

/** What happened and was not taken back. */
function standing(history: readonly MatterEvent[]): readonly MatterEvent[] {
  const stands: MatterEvent[] = [];
  for (const event of history) {
    if (event.type !== "undone") stands.push(event);
    else
      stands.splice(
        stands.findLastIndex(({ type }) => type === event.what),
        1,
      );
  }
  return stands;
}
