import { decided, refused } from "#app/domain/decision.ts";
import {
  INSIDER_CONDITIONS,
  type InsiderCondition,
} from "#app/domain/law/rewards/insider-conditions.ts";
import { REWARD_CONDITIONS } from "#app/domain/law/rewards/reward-conditions.ts";
import { REWARD_EXCLUSIONS } from "#app/domain/law/rewards/reward-exclusions.ts";
import { REWARD_GRADES } from "#app/domain/law/rewards/reward-grades.ts";
import { FIRST_REPORTER } from "#app/domain/law/rewards/reward-rules.ts";
import type { Grade, RewardScale } from "#app/domain/law/rewards/reward-scale.ts";
import { REWARD_SCOPE, REWARD_SCOPE_CODES } from "#app/domain/law/rewards/reward-scope.ts";
import { scaleInForce } from "#app/domain/law/rewards/scale-in-force.ts";
import type { Acting, Circumstances } from "#app/domain/matter/act.ts";
import type { Matter } from "#app/domain/matter/matter.ts";
import type { Reason } from "#app/domain/matter/reasons.ts";
import { answers, itemsOf } from "#app/domain/matter/record/choices.ts";
import {
  amount,
  line,
  lineIfAny,
  oneOf,
  optional,
  percentage,
  someOf,
  words,
  wordsIfAny,
} from "#app/domain/matter/record/fields.ts";
import { action } from "#app/domain/matter/record/record.ts";
import { isWithin } from "#app/domain/reward/amount.ts";
import { contraryTo } from "#app/domain/reward/contrary.ts";
import { failing } from "#app/domain/reward/failing.ts";
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
  basis: [
    REWARD_SCOPE,
    REWARD_CONDITIONS,
    REWARD_EXCLUSIONS,
    REWARD_GRADES,
    INSIDER_CONDITIONS,
    FIRST_REPORTER,
  ],
  serves: ["reward-notice"],
  fields: {
    respondent: line("file"),
    scope: someOf<string>("file", itemsOf(REWARD_SCOPE), { supposes: "all" }),
    met: someOf<string>("file", itemsOf(REWARD_CONDITIONS), { supposes: "all" }),
    excluded: someOf<string>("file", itemsOf(REWARD_EXCLUSIONS)),
    insiderMet: someOf<string>("file", itemsOf(INSIDER_CONDITIONS)),
    contraryReason: wordsIfAny("file", { rows: 2 }),
    share: oneOf<Share>("file", answers(...SHARES)),
    addition: lineIfAny("file"),
    elsewhere: optional(amount("file")),
    elsewherePaper: lineIfAny("file"),
    proposed: { ...optional(oneOf<Grade>("file", itemsOf(REWARD_GRADES))), supposes: "one" },
    adjustment: optional(percentage("file")),
    adjustmentReason: wordsIfAny("file", { rows: 2 }),
    note: words("file"),
  },
  leaves: ["reward-assessed"],
  clocks: {},
  holder: "same",
  isFinal: true,
  blocked: ({ reward, penalty }) => {
    if (reward !== null) return ["assessed-already"];
    // What the reward is reckoned by takes two.
    return penalty?.entry?.what === "decision" ? ["case-unconfirmed"] : [];
  },
  decide: (matter, read, act, at: Asked) => {
    const { respondent, insiderMet, ...found } = withoutBlanks(read);
    if (insiderMet.includes(NAMED) && !matter.named) return refused("not-named");
    if (found.share === "shareFirst" && at.ofCase?.isLater) return refused("not-first");
    const scale = at.scale ?? scaleInForce(matter.receivedOn);
    const because = [
      ...notSaidInFull(found, scale),
      ...(found.contraryReason ? [] : contraryTo(matter, scale, { insiderMet, ...found })),
    ];
    if (because.length > 0) return refused(...because);
    const eligible = failing(found, matter.receivedOn).length === 0;
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

type Asked = Acting & Pick<Circumstances, "ofCase" | "scale">;

type Extras = Pick<
  Assessment,
  "addition" | "contraryReason" | "adjustment" | "adjustmentReason" | "elsewhere" | "elsewherePaper"
>;
type Typed = { readonly [Name in keyof Required<Extras>]: Required<Extras>[Name] | null };

/** What was left blank is left out: an assessment says nothing of what there is not. */
function withoutBlanks<Read extends Typed>(read: Read): Omit<Read, keyof Typed> & Extras {
  const {
    addition,
    contraryReason,
    adjustment,
    adjustmentReason,
    elsewhere,
    elsewherePaper,
    ...rest
  } = read;
  return {
    ...rest,
    ...(addition ? { addition } : {}),
    ...(contraryReason ? { contraryReason } : {}),
    ...(adjustment ? { adjustment } : {}),
    ...(adjustmentReason ? { adjustmentReason } : {}),
    ...(elsewhere ? { elsewhere } : {}),
    ...(elsewherePaper ? { elsewherePaper } : {}),
  };
}

/** What was added is named, a sum of other authorities has its paper, an adjustment its reason; and it keeps to the scale. */
function notSaidInFull(
  { share, addition, adjustment = 0, adjustmentReason, elsewhere, elsewherePaper }: Told,
  scale: RewardScale,
): readonly Reason[] {
  const rules: readonly (readonly [Reason, boolean])[] = [
    ["addition-missing", share === "shareAdds" && addition === undefined],
    ["paper-missing", elsewhere !== undefined && elsewherePaper === undefined],
    ["adjustment-out-of-bounds", !isWithin(scale, adjustment)],
    ["adjustment-without-reason", adjustment !== 0 && adjustmentReason === undefined],
  ];
  return rules.flatMap(([reason, is]) => (is ? [reason] : []));
}
type Told = Extras & { readonly share: Share };

export const assess = (matter: Matter, found: Omit<Assessment, "eligible">, act: Asked) =>
  assessment.decide(matter, { ...asRecorded(matter), share: "shareFirst", ...found }, act);

/** What an assessor leaves as it is: in scope, an insider as the reporter said, and nothing weighed. */
const asRecorded = ({ insider }: Matter) => ({
  ...{ respondent: "", scope: REWARD_SCOPE_CODES, insiderMet: insider ? ["insider"] : [] },
  ...{ contraryReason: "", addition: "", elsewhere: null, elsewherePaper: "" },
  ...{ adjustment: null, adjustmentReason: "" },
});
