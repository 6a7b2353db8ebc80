import { decided, refused } from "#app/domain/decision.ts";
import { REWARD_CONDITIONS } from "#app/domain/law/rewards/reward-conditions.ts";
import type { Acting } from "#app/domain/matter/act.ts";
import { following, policeStep, wrongDay } from "#app/domain/matter/actions/police/police-step.ts";
import type { Matter } from "#app/domain/matter/matter.ts";
import type { ReadFrom } from "#app/domain/matter/record/field.ts";
import { dayOfAct, line } from "#app/domain/matter/record/fields.ts";
import { action } from "#app/domain/matter/record/record.ts";

const fields = {
  court: line("reporter"),
  judgmentNumber: line("reporter"),
  actOn: dayOfAct("file"),
};

/** A sentence is the outcome of the report, from which a reward follows as from a penalty (Announcement 41; 2021 Measures). */
export const conviction = action({
  ...policeStep,
  name: "conviction",
  basis: [REWARD_CONDITIONS],
  fields,
  leaves: ["convicted"],
  clocks: {
    stops: ["hand-over", "penalty-case", "case-notice", "advertising-reply"],
    starts: ["reward-notice", "case-closing"],
  },
  blocked: following("opened", "handed-over"),
  decide: (matter, sentence, act) => {
    const because = wrongDay(matter, sentence.actOn, act, ...BEFORE_A_SENTENCE);
    return because.length > 0
      ? refused(...because)
      : decided({ type: "convicted", ...act, ...sentence });
  },
});

const BEFORE_A_SENTENCE = [
  "police-opened",
  "items-handed-over",
  "case-opened",
  "declined",
  "facts-added",
] as const;

export const convict = (matter: Matter, sentence: ReadFrom<typeof fields>, act: Acting) =>
  conviction.decide(matter, sentence, act);
