import type { Grounds } from "#app/domain/law/ground.ts";
import { penaltyProcedure } from "#app/domain/law/instruments.ts";
import type { Provision } from "#app/domain/law/provision.ts";
import { rule, single } from "#app/domain/law/single.ts";

/** The least number of officers who investigate a case. */
export const NAME_OFFICERS = single(
  "P-02.officers",
  "name-officers",
  penaltyProcedure("第十九条第二款", "art. 19(2)"),
  {
    zh: "决定立案的，应当填写立案审批表，由办案机构负责人指定两名以上具有行政执法资格的办案人员负责调查处理。",
    en: "Once a case is opened, the head of the unit names two or more qualified officers to investigate it.",
  },
  2,
);

export const SUSPENSION_CODES = [
  "other-decision-first",
  "law-to-be-interpreted",
  "force-majeure",
  "party-not-found",
  "other-suspension",
] as const;
export type SuspensionGround = (typeof SUSPENSION_CODES)[number];

/** Only the responsible person suspends; the time is then no part of the ninety days (art. 64(2)). */
export const SUSPENSION_GROUNDS: Provision<Grounds<SuspensionGround>> = {
  id: "P-15",
  name: "suspension-grounds",
  versions: [
    {
      ...penaltyProcedure("第四十六条第一款", "art. 46(1)"),
      says: {
        zh: "有下列情形之一的，经市场监督管理部门负责人批准，中止案件调查：",
        en: "With the approval of the responsible person an investigation is suspended where:",
      },
      value: [
        {
          code: "other-decision-first",
          number: 1,
          says: {
            zh: "行政处罚决定须以相关案件的裁判结果或者其他行政决定为依据，而相关案件尚未审结或者其他行政决定尚未作出的；",
            en: "The penalty has to rest on a judgment or another decision that is still to come.",
          },
        },
        {
          code: "law-to-be-interpreted",
          number: 2,
          says: {
            zh: "涉及法律适用等问题，需要送请有权机关作出解释或者确认的；",
            en: "A question of law has to be put to the authority that interprets it.",
          },
        },
        {
          code: "force-majeure",
          number: 3,
          says: {
            zh: "因不可抗力致使案件暂时无法调查的；",
            en: "Force majeure makes it impossible for the time being.",
          },
        },
        {
          code: "party-not-found",
          number: 4,
          says: {
            zh: "因当事人下落不明致使案件暂时无法调查的；",
            en: "The party cannot be found, so that it is impossible for the time being.",
          },
        },
        {
          code: "other-suspension",
          number: 5,
          says: {
            zh: "其他应当中止调查的情形。",
            en: "Another circumstance calls for suspension.",
          },
        },
      ],
    },
  ],
};

/** At once: no number. */
export const RESUME_INVESTIGATION = rule(
  "P-15.resume",
  "resume-investigation",
  penaltyProcedure("第四十六条第二款", "art. 46(2)"),
  {
    zh: "中止调查的原因消除后，应当立即恢复案件调查。",
    en: "Once the reason is gone the investigation is resumed at once.",
  },
);

export const END_INVESTIGATION = rule(
  "P-15.end",
  "end-investigation",
  penaltyProcedure("第四十七条", "art. 47"),
  {
    zh: "因涉嫌违法的自然人死亡或者法人、其他组织终止，并且无权利义务承受人等原因，致使案件调查无法继续进行的，经市场监督管理部门负责人批准，案件终止调查。",
    en: "Where the suspect has died or ceased to exist without a successor, or the like, and the investigation cannot go on, the responsible person approves that it ends.",
  },
);
