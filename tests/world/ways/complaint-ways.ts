import { accept } from "#app/domain/matter/actions/accept.ts";
import { archive } from "#app/domain/matter/actions/archive.ts";
import { assign } from "#app/domain/matter/actions/assign.ts";
import { agree } from "#app/domain/matter/actions/mediation/agree.ts";
import { orderAppraisal, returnAppraisal } from "#app/domain/matter/actions/mediation/appraise.ts";
import { endMediation } from "#app/domain/matter/actions/mediation/end-mediation.ts";
import { nameMediators } from "#app/domain/matter/actions/mediation/name-mediators.ts";
import { settle } from "#app/domain/matter/actions/mediation/settle.ts";
import { recordStep } from "#app/domain/matter/actions/record-step.ts";
import { refuse } from "#app/domain/matter/actions/refuse.ts";
import type { Side } from "#app/domain/matter/mediation/mediation.ts";
import { counted, type Rule, type Step, step, UNIT, type Way } from "#tests/world/ways/way.ts";

const toUnit: Rule = (matter, act) => assign(matter, { unitId: UNIT, reason: "按辖区分送" }, act);
const noJurisdiction: Rule = (matter, act) =>
  refuse(
    matter,
    { grounds: ["not-our-remit"], explanation: "不属于本局职责范围，已告知有管辖权的部门。" },
    act,
  );
const bothSettle: Rule = (matter, act) =>
  settle(matter, { terms: "商家退款，双方履行完毕。", form: "performed" }, act);
const mediate: Rule = (matter, act) => nameMediators(matter, "承办人", act);
const agrees =
  (side: Side): Rule =>
  (matter, act) =>
    agree(matter, { side, way: "telephone", agreedOn: act.on }, act);
const nobodyAgrees: Rule = (matter, act) =>
  endMediation(matter, { ground: "no-agreement", explanation: "双方未能达成一致。" }, counted(act));
const tellBoth: Rule = (matter, act) => recordStep("party-notice", matter, "已书面告知双方。", act);
const sendToBeTested: Rule = (matter, act) =>
  orderAppraisal(
    matter,
    {
      ground: "testing",
      institution: "市药品检验所",
      chosenBy: "both-sides",
      costs: "由商家承担",
      sentOn: act.on,
    },
    counted(act),
  );
const isBack: Rule = (matter, act) =>
  returnAppraisal(matter, { backOn: act.on, result: "符合规定" }, act);

const taken: readonly Step[] = [step(4, "intake", accept), step(5, "intake", toUnit)];
const agreed: readonly Step[] = [
  ...taken,
  step(6, "handler", mediate),
  step(7, "handler", agrees("complainant")),
  step(9, "handler", agrees("respondent")),
];

/** The file is closed, by the calendar of the day. */
const filed: Rule = (matter, act) => archive(matter, counted(act));

const complaint = (name: string, share: number, steps: readonly Step[]): Way => ({
  ...{ name, share, steps },
  kind: "complaint",
  named: true,
  insider: false,
});

export const COMPLAINT_WAYS: readonly Way[] = [
  complaint("refused", 60, [step(4, "intake", noJurisdiction), step(10, "intake", filed)]),
  complaint("settled", 280, [
    ...agreed,
    step(20, "handler", bothSettle),
    step(24, "handler", filed),
  ]),
  complaint("not-settled", 230, [
    ...agreed,
    step(30, "handler", nobodyAgrees),
    step(32, "handler", tellBoth),
    step(35, "handler", filed),
  ]),
  complaint("tested", 30, [
    ...agreed,
    step(12, "handler", sendToBeTested),
    step(34, "handler", isBack),
    step(50, "handler", bothSettle),
    step(54, "handler", filed),
  ]),
];
