import { decided, refused } from "#app/domain/decision.ts";
import { inForce } from "#app/domain/law/provision.ts";
import {
  INSIDER_CONDITIONS,
  type InsiderCondition,
} from "#app/domain/law/rewards/insider-conditions.ts";
import { REWARD_CONDITIONS } from "#app/domain/law/rewards/reward-conditions.ts";
import { REWARD_EXCLUSIONS } from "#app/domain/law/rewards/reward-exclusions.ts";
import { REWARD_GRADES } from "#app/domain/law/rewards/reward-grades.ts";
import { FIRST_REPORTER } from "#app/domain/law/rewards/reward-rules.ts";
import type { Grade } from "#app/domain/law/rewards/reward-scale.ts";
import type { Acting, Circumstances } from "#app/domain/matter/act.ts";
import type { Matter } from "#app/domain/matter/matter.ts";
import { answers, itemsOf } from "#app/domain/matter/record/choices.ts";
import { line, oneOf, optional, someOf, words } from "#app/domain/matter/record/fields.ts";
import { action } from "#app/domain/matter/record/record.ts";
import { SHARES, type Share } from "#app/domain/reward/of-case.ts";
import type { Assessment } from "#app/domain/reward/reward.ts";
import { HANDLER, HEAD_ABOVE } from "#app/domain/staff/right.ts";

const NAMED: InsiderCondition = "named";

/** 2021 Measures: every condition must be met and no exclusion apply; each is recorded, also those that decide nothing. */
export const assessment = action({
  name: "assessment",
  at: { report: ["outcome-recorded"] },
  by: [HANDLER, HEAD_ABOVE],
  proof: "session",
  basis: [REWARD_CONDITIONS, REWARD_EXCLUSIONS, REWARD_GRADES, INSIDER_CONDITIONS, FIRST_REPORTER],
  serves: ["reward-notice"],
  fields: {
    respondent: line("file"),
    met: someOf<string>("file", itemsOf(REWARD_CONDITIONS), { supposes: "all" }),
    excluded: someOf<string>("file", itemsOf(REWARD_EXCLUSIONS)),
    insiderMet: someOf<string>("file", itemsOf(INSIDER_CONDITIONS)),
    share: oneOf<Share>("file", answers(...SHARES)),
    proposed: { ...optional(oneOf<Grade>("file", itemsOf(REWARD_GRADES))), supposes: "one" },
    note: words("file"),
  },
  leaves: ["reward-assessed"],
  clocks: {},
  holder: "same",
  isFinal: true,
  blocked: ({ reward }) => (reward === null ? [] : ["assessed-already"]),
  decide: (matter, { respondent, insiderMet, ...found }, act, at: Asked) => {
    if (insiderMet.includes(NAMED) && !matter.named) return refused("not-named");
    if (found.share === "shareFirst" && at.ofCase?.isLater) return refused("not-first");
    const conditions = inForce(REWARD_CONDITIONS, matter.receivedOn).value;
    const allMet = conditions.every(({ code }) => found.met.includes(code));
    const eligible = allMet && found.excluded.length === 0 && found.share !== "shareRepeats";
    if (eligible && found.proposed === null) return refused("grade-missing");
    return decided({
      type: "reward-assessed",
      ...act,
      respondent,
      insiderMet,
      ...found,
      eligible,
    });
  },
});

type Asked = Acting & Pick<Circumstances, "ofCase">;

export const assess = (matter: Matter, found: Omit<Assessment, "eligible">, act: Asked) =>
  assessment.decide(matter, { respondent: "", insiderMet: [], share: "shareFirst", ...found }, act);
