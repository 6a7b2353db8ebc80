import { PEOPLE, UNITS } from "#app/demo/story/people.ts";
import type { SUBMISSIONS } from "#app/demo/story/submissions.ts";
import { addDays, type Day } from "#app/domain/calendar/day.ts";
import type { Decision } from "#app/domain/decision.ts";
import { CASE_CONDITION_CODES } from "#app/domain/law/cases/case-grounds.ts";
import { REWARD_CONDITION_CODES } from "#app/domain/law/rewards/reward-conditions.ts";
import { accept } from "#app/domain/matter/actions/accept.ts";
import { assign } from "#app/domain/matter/actions/assign.ts";
import { beginVerification } from "#app/domain/matter/actions/begin-verification.ts";
import { nameOfficers } from "#app/domain/matter/actions/investigation/name-officers.ts";
import { agree } from "#app/domain/matter/actions/mediation/agree.ts";
import { nameMediators } from "#app/domain/matter/actions/mediation/name-mediators.ts";
import { openCase } from "#app/domain/matter/actions/open-case.ts";
import { confirmCase } from "#app/domain/matter/actions/penalty/confirm-case.ts";
import { recordFindings } from "#app/domain/matter/actions/record-findings.ts";
import { recordOutcome } from "#app/domain/matter/actions/record-outcome.ts";
import type { MatterEvent } from "#app/domain/matter/events.ts";
import type { Matter } from "#app/domain/matter/matter.ts";
import { assess } from "#app/domain/reward/assess.ts";
import { today } from "#app/shell/clock.server.ts";

export type Action = (matter: Matter) => Decision<MatterEvent, string>;

const on = (daysAgo: number): Day => addDays(today(), -daysAgo);
const by = (person: keyof typeof PEOPLE, daysAgo: number) => ({
  by: PEOPLE[person].id,
  on: on(daysAgo),
});
const toUnit = (unit: keyof typeof UNITS, reason: string) => ({ unitId: UNITS[unit].id, reason });

/** What the office has done about each so far. What is not here still waits for intake. */
export const STORY: Readonly<Partial<Record<keyof typeof SUBMISSIONS, readonly Action[]>>> = {
  faceCream: [
    (matter) => accept(matter, by("intake", 15)),
    (matter) => assign(matter, toUnit("market", "化妆品消费纠纷"), by("intake", 15)),
    (matter) => nameMediators(matter, "方雨", by("marketHandler", 13)),
    (matter) =>
      agree(
        matter,
        { side: "complainant", way: "telephone", agreedOn: on(12) },
        by("marketHandler", 12),
      ),
  ],
  brokenColdChain: [
    (matter) => assign(matter, toUnit("inspection", "药品零售环节"), by("intake", 23)),
    (matter) => beginVerification(matter, by("handler", 20)),
  ],
  slimmingCapsule: [
    (matter) => assign(matter, toUnit("inspection", "涉嫌非法添加"), by("intake", 58)),
    (matter) => beginVerification(matter, by("handler", 57)),
    (matter) =>
      recordFindings(
        matter,
        { summary: "抽检检出西布曲明；查获第二本配料记录。", conditions: CASE_CONDITION_CODES },
        by("handler", 44),
      ),
    (matter) => openCase(matter, "云市监案〔示例〕17号", by("leader", 43)),
    (matter) => nameOfficers(matter, [PEOPLE.handler.id, PEOPLE.head.id], by("head", 43)),
    (matter) =>
      recordOutcome(
        matter,
        { decisionNumber: "云市监罚〔示例〕17号", fines: 100_000_000, confiscations: 28_640_000 },
        by("handler", 6),
      ),
    (matter) => confirmCase(matter, by("head", 5)),
    (matter) =>
      assess(
        matter,
        {
          respondent: "轻盈生活馆，轻盈减肥胶囊",
          met: REWARD_CONDITION_CODES,
          excluded: [],
          proposed: "second",
          note: "举报早于首次检查6天；提供的配料单、进货单与检验结论一致。",
        },
        by("handler", 3),
      ),
  ],
};
