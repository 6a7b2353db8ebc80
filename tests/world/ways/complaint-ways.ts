import { accept } from "#app/domain/matter/actions/accept.ts";
import { archive } from "#app/domain/matter/actions/archive.ts";
import { assign } from "#app/domain/matter/actions/assign.ts";
import { endMediation } from "#app/domain/matter/actions/mediation/end-mediation.ts";
import { settle } from "#app/domain/matter/actions/mediation/settle.ts";
import { pause, resume } from "#app/domain/matter/actions/pause.ts";
import { recordStep } from "#app/domain/matter/actions/record-step.ts";
import { refuse } from "#app/domain/matter/actions/refuse.ts";
import { counted, type Rule, type Step, step, UNIT, type Way } from "#tests/world/ways/way.ts";

const toUnit: Rule = (matter, act) => assign(matter, { unitId: UNIT, reason: "按辖区分送" }, act);
const noJurisdiction: Rule = (matter, act) =>
  refuse(
    matter,
    { grounds: ["not-our-remit"], explanation: "不属于本局职责范围，已告知有管辖权的部门。" },
    act,
  );
const bothAgree: Rule = (matter, act) => settle(matter, "商家退款，双方履行完毕。", act);
const nobodyAgrees: Rule = (matter, act) =>
  endMediation(matter, { ground: "no-agreement", explanation: "双方未能达成一致。" }, counted(act));
const tellBoth: Rule = (matter, act) => recordStep("party-notice", matter, "已书面告知双方。", act);
const sendToBeTested: Rule = (matter, act) => pause(matter, "testing", act);

const taken: readonly Step[] = [step(4, "intake", accept), step(5, "intake", toUnit)];

const complaint = (name: string, share: number, steps: readonly Step[]): Way => ({
  ...{ name, share, steps },
  kind: "complaint",
  named: true,
  insider: false,
});

export const COMPLAINT_WAYS: readonly Way[] = [
  complaint("refused", 60, [step(4, "intake", noJurisdiction), step(10, "intake", archive)]),
  complaint("settled", 280, [
    ...taken,
    step(20, "handler", bothAgree),
    step(24, "handler", archive),
  ]),
  complaint("not-settled", 230, [
    ...taken,
    step(30, "handler", nobodyAgrees),
    step(32, "handler", tellBoth),
    step(35, "handler", archive),
  ]),
  complaint("tested", 30, [
    ...taken,
    step(12, "handler", sendToBeTested),
    step(34, "handler", resume),
    step(50, "handler", bothAgree),
    step(54, "handler", archive),
  ]),
];
