import type { Grounds } from "#app/domain/law/ground.ts";
import { announcement41 } from "#app/domain/law/instruments.ts";
import type { Provision } from "#app/domain/law/provision.ts";

export const INSIDER_CONDITION_CODES = ["insider", "named", "medicine-or-device"] as const;
export type InsiderCondition = (typeof INSIDER_CONDITION_CODES)[number];

/** What the announcement for insiders asks beyond the general conditions. All must hold. */
export const INSIDER_CONDITIONS: Provision<Grounds<InsiderCondition>> = {
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
