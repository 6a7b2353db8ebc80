import type { Grounds } from "#app/domain/law/ground.ts";
import { rewardMeasures } from "#app/domain/law/instruments.ts";
import type { Provision } from "#app/domain/law/provision.ts";

export const REWARD_CONDITION_CODES = [
  "clear-target-and-key-evidence",
  "not-known-before",
  "penalised-or-prosecuted",
] as const;
export type RewardCondition = (typeof REWARD_CONDITION_CODES)[number];

/** All must hold. Article number from memory; the wording is that of Announcement 41, which repeats it. */
export const REWARD_CONDITIONS: Provision<Grounds<RewardCondition>> = {
  id: "W-05",
  name: "reward-conditions",
  versions: [
    {
      ...rewardMeasures("奖励条件", "conditions of reward"),
      says: {
        zh: "获得举报奖励应当同时符合下列条件：",
        en: "A reward is given where all of the following hold:",
      },
      value: [
        {
          code: "clear-target-and-key-evidence",
          number: 1,
          says: {
            zh: "有明确的被举报对象和具体违法事实或者违法犯罪线索，并提供了关键证据；",
            en: "There is a clear target with specific facts of a breach or leads to a crime, and key evidence was provided.",
          },
        },
        {
          code: "not-known-before",
          number: 2,
          says: {
            zh: "举报事项事先未被监督管理部门掌握；",
            en: "The authority did not know of the matter before.",
          },
        },
        {
          code: "penalised-or-prosecuted",
          number: 3,
          says: {
            zh: "举报事项经查处结案并被行政处罚，或者依法移送司法机关被追究刑事责任。",
            en: "The case was closed with an administrative penalty, or sent to the judicial authorities and prosecuted.",
          },
        },
      ],
    },
  ],
};
