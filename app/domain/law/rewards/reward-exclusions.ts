import type { Grounds } from "#app/domain/law/ground.ts";
import { rewardMeasures } from "#app/domain/law/instruments.ts";
import type { Provision } from "#app/domain/law/provision.ts";

export const REWARD_EXCLUSION_CODES = [
  "staff-or-duty-to-report",
  "injured-party",
  "took-part",
  "paid-elsewhere",
  "other-law",
] as const;
export type RewardExclusion = (typeof REWARD_EXCLUSION_CODES)[number];

/** One is enough to exclude. The list is known from a press release of the issuing office. */
export const REWARD_EXCLUSIONS: Provision<Grounds<RewardExclusion>> = {
  id: "W-06",
  name: "reward-exclusions",
  versions: [
    {
      ...rewardMeasures("不予奖励的情形", "cases without reward"),
      source: "http://tech.dongchanet.com/20210823/78655.html",
      says: {
        zh: "有下列情形之一的，不予奖励：",
        en: "No reward is given in any of the following cases:",
      },
      value: [
        {
          code: "staff-or-duty-to-report",
          number: 1,
          says: {
            zh: "市场监督管理部门工作人员或者具有法定监督、报告义务人员的举报；",
            en: "The reporter is staff of a market regulator or has a statutory duty to supervise or report.",
          },
        },
        {
          code: "injured-party",
          number: 2,
          says: {
            zh: "侵权行为的被侵权方及其委托代理人或者利害关系人的举报；",
            en: "The reporter is the injured party, its agent or has an interest in the matter.",
          },
        },
        {
          code: "took-part",
          number: 3,
          says: {
            zh: "实施违法行为人的举报（内部举报人除外）；",
            en: "The reporter committed the breach, unless an insider.",
          },
        },
        {
          code: "paid-elsewhere",
          number: 4,
          says: {
            zh: "有任何证据证明举报人因举报行为获得其他市场主体给予的任何形式的报酬、奖励的；",
            en: "There is evidence that another business paid or rewarded the reporter in any form for reporting.",
          },
        },
        {
          code: "other-law",
          number: 5,
          says: {
            zh: "其他依法不予奖励的情形。",
            en: "Another case in which the law excludes a reward.",
          },
        },
      ],
    },
  ],
};
