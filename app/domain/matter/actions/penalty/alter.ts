import { decided, refused } from "#app/domain/decision.ts";
import { CLOSE_CASE } from "#app/domain/law/cases/case-terms.ts";
import { whyNotChanged } from "#app/domain/matter/actions/penalty/may-change.ts";
import { wrongDay } from "#app/domain/matter/actions/police/police-step.ts";
import { answers } from "#app/domain/matter/record/choices.ts";
import { amount, dayOfAct, line, oneOf, words } from "#app/domain/matter/record/fields.ts";
import { action } from "#app/domain/matter/record/record.ts";
import { HANDLER, HEAD_ABOVE } from "#app/domain/staff/right.ts";

const WHAT = {
  alteredByReview: "review",
  alteredByCourt: "court",
  alteredByCorrection: "correction",
} as const;

/**
 * Policy: what an administrative review, a court or the office itself made of a penalty is entered by one, with the sums that are
 * left, and confirmed by another. Annulled is: nothing left. It is the one way to other sums once a reward was voted on.
 */
export const caseAlteration = action({
  name: "case-alteration",
  at: { report: ["outcome-recorded"] },
  by: [HANDLER, HEAD_ABOVE],
  proof: "session",
  basis: [CLOSE_CASE],
  place: "rare",
  fields: {
    alteredIn: oneOf<keyof typeof WHAT>(
      "file",
      answers("alteredByReview", "alteredByCourt", "alteredByCorrection"),
    ),
    alteredBy: line("file"),
    alteredPaper: line("file"),
    alteredOn: dayOfAct("file"),
    fines: amount("file"),
    gains: amount("file"),
    goods: amount("file"),
    alteredNote: words("file", { rows: 3 }),
  },
  leaves: ["case-change-entered"],
  clocks: {},
  holder: "same",
  isFinal: true,
  blocked: whyNotChanged,
  decide: (matter, read, act) => {
    const { fines: fine, gains, goods } = read;
    const because = wrongDay(matter, read.alteredOn, act, "case-opened");
    if (because.length > 0) return refused(...because);
    const { fines, confiscations } = matter.penalty ?? { fines: 0, confiscations: 0 };
    if (fine === fines && gains + goods === confiscations) return refused("nothing-altered");
    return decided({
      type: "case-change-entered",
      ...act,
      change: {
        what: WHAT[read.alteredIn],
        on: read.alteredOn,
        authority: read.alteredBy,
        paper: read.alteredPaper,
        note: read.alteredNote,
        ...{ fine, gains, goods },
      },
    });
  },
});
