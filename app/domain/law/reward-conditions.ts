import type { Grounds } from "#app/domain/law/ground.ts";
import { announcement41, rewardMeasures } from "#app/domain/law/instruments.ts";
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

/** Whom the announcement counts as an insider, beyond those employed at the time. */
export const INSIDER_CONDITIONS: Provision<Grounds<"named" | "insider" | "medicine-or-device">> = {
  id: "X-01",
  name: "insider-conditions",
  versions: [
    {
      ...announcement41("适用范围", "scope"),
      says: {
        zh: "内部举报人奖励还应当符合下列条件：",
        en: "An insider is rewarded under the announcement where all of the following hold as well:",
      },
      value: [
        {
          code: "insider",
          number: 1,
          says: {
            zh: "举报人是被举报单位的内部员工或者相关知情人（包括离职一年以内的人员、业务往来人员、临时聘用人员）；",
            en: "The reporter works for the reported body or otherwise has inside knowledge of it, including those who left within a year, business contacts and temporary staff.",
          },
        },
        {
          code: "named",
          number: 2,
          says: { zh: "实名举报；", en: "The report was made under the reporter's real name." },
        },
        {
          code: "medicine-or-device",
          number: 3,
          says: {
            zh: "举报事项涉及药品或者医疗器械质量安全（不含化妆品）。",
            en: "The report concerns the quality and safety of medicines or medical devices, not cosmetics.",
          },
        },
      ],
    },
  ],
};
