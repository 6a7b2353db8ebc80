import type { Grounds } from "#app/domain/law/ground.ts";
import { rewardMeasures } from "#app/domain/law/instruments.ts";
import type { Provision } from "#app/domain/law/provision.ts";
import type { Grade } from "#app/domain/law/rewards/reward-scale.ts";
import { single } from "#app/domain/law/single.ts";

export const REWARD_GRADES: Provision<Grounds<Grade>> = single(
  "W-07",
  "reward-grades",
  rewardMeasures("第十一条", "art. 11"),
  {
    zh: "举报奖励分为三级：",
    en: "Rewards have three grades:",
  },
  [
    {
      code: "first",
      number: 1,
      says: {
        zh: "一级，提供被举报方的详细违法事实及直接证据，举报内容与违法事实完全相符，举报事项经查证属于特别重大违法行为或者涉嫌犯罪；",
        en: "Grade one: detailed facts and direct evidence, wholly borne out, of an especially serious breach or a suspected crime.",
      },
    },
    {
      code: "second",
      number: 2,
      says: {
        zh: "二级，提供被举报方的违法事实及直接证据，举报内容与违法事实完全相符；",
        en: "Grade two: facts and direct evidence, wholly borne out.",
      },
    },
    {
      code: "third",
      number: 3,
      says: {
        zh: "三级，提供被举报方的基本违法事实及相关证据，举报内容与违法事实基本相符。",
        en: "Grade three: the basic facts and related evidence, borne out in the main.",
      },
    },
  ],
);
