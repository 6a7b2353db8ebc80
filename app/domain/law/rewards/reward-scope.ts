import type { Grounds } from "#app/domain/law/ground.ts";
import { rewardMeasures } from "#app/domain/law/instruments.ts";
import type { Provision } from "#app/domain/law/provision.ts";

export const REWARD_SCOPE_CODES = ["natural-person", "serious-breach"] as const;
export type RewardScopeCode = (typeof REWARD_SCOPE_CODES)[number];

/** Whom and what the measures reward at all. Both must hold. */
export const REWARD_SCOPE: Provision<Grounds<RewardScopeCode>> = {
  id: "W-02.scope",
  name: "reward-scope",
  versions: [
    {
      ...rewardMeasures("第二条", "art. 2"),
      says: {
        zh: "举报奖励适用于下列情形：",
        en: "The measures apply where both of the following hold:",
      },
      value: [
        {
          code: "natural-person",
          number: 1,
          says: {
            zh: "举报人为自然人；",
            en: "The reporter is a natural person.",
          },
        },
        {
          code: "serious-breach",
          number: 2,
          says: {
            zh: "举报的是重大违法行为，即涉嫌犯罪，或者依法被处以责令停产停业、责令关闭、吊销（撤销）许可证件、较大数额罚没款等行政处罚的违法行为。",
            en: "The breach is a serious one: a suspected crime, or one punished by suspension, closure, loss of a licence, or large fines and confiscations.",
          },
        },
      ],
    },
  ],
};
