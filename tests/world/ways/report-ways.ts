import { hour } from "#app/domain/calendar/hours.ts";
import { CASE_CONDITION_CODES } from "#app/domain/law/cases/case-grounds.ts";
import { archive } from "#app/domain/matter/actions/archive.ts";
import { assign } from "#app/domain/matter/actions/assign.ts";
import { beginVerification } from "#app/domain/matter/actions/begin-verification.ts";
import { decline } from "#app/domain/matter/actions/decline.ts";
import { closeCase } from "#app/domain/matter/actions/investigation/close.ts";
import { execute } from "#app/domain/matter/actions/investigation/execute.ts";
import { nameOfficers } from "#app/domain/matter/actions/investigation/name-officers.ts";
import { openCase } from "#app/domain/matter/actions/open-case.ts";
import { confirmCase } from "#app/domain/matter/actions/penalty/confirm-case.ts";
import { decideTransfer, proposeTransfer } from "#app/domain/matter/actions/propose-transfer.ts";
import { recordFindings } from "#app/domain/matter/actions/record-findings.ts";
import { recordOutcome } from "#app/domain/matter/actions/record-outcome.ts";
import { refer } from "#app/domain/matter/actions/refer.ts";
import { decideExtension, requestExtension } from "#app/domain/matter/actions/request-extension.ts";
import {
  answeredByPolice,
  handedOver,
  sentenced,
  sentToPolice,
  signedFor,
} from "#tests/support/acts/with-police.ts";
import { rewardSteps } from "#tests/world/ways/reward-steps.ts";
import {
  counted,
  PARTS,
  type Rule,
  type Step,
  step,
  UNIT,
  type Way,
} from "#tests/world/ways/way.ts";

const toUnit: Rule = (matter, act) => assign(matter, { unitId: UNIT, reason: "按辖区分送" }, act);
const elsewhere: Rule = (matter, act) =>
  refer(matter, { to: "农业农村局", reason: "属于兽药，不属于本局职责。" }, act);
const found: Rule = (matter, act) =>
  recordFindings(
    matter,
    { summary: "现场检查并抽样，进货票据与供货方核对一致。", conditions: CASE_CONDITION_CODES },
    act,
  );
const nothingWrong: Rule = (matter, act) =>
  decline(matter, { ground: "minor-and-corrected", reason: "违法行为轻微，已经改正。" }, act);
const askForTime: Rule = (matter, act) =>
  requestExtension(matter, "检验结论尚未出具。", counted(act));
const giveTime: Rule = (matter, act) =>
  decideExtension(matter, { approved: true, reason: "同意。" }, counted(act));
const open: Rule = (matter, act) => openCase(matter, `案〔${act.on}〕号`, act);
const twoOfThem: Rule = (matter, act) => nameOfficers(matter, [PARTS.handler, PARTS.head], act);
const fined: Rule = (matter, act) =>
  recordOutcome(
    matter,
    { decisionNumber: "罚〔{number}〕号", fines: 5_000_000, confiscations: 120_000 },
    act,
  );
const confirmed: Rule = (matter, act) => confirmCase(matter, act);
const suspectCrime: Rule = (matter, act) =>
  proposeTransfer(matter, "涉嫌生产、销售假药罪。", { ...act, hour: hour(act.on, 9) });
const agreeToTransfer: Rule = (matter, act) =>
  decideTransfer(matter, { approved: true, note: "同意移送。", hour: hour(act.on, 10) }, act);
const send: Rule = (matter, act) => sentToPolice(matter, act);
const policeSign: Rule = (matter, act) => signedFor(matter, act);
const policeDecline: Rule = (matter, act) => answeredByPolice(matter, false, act);
const policeOpen: Rule = (matter, act) => answeredByPolice(matter, true, act);
const handOver: Rule = (matter, act) => handedOver(matter, act);
const close: Rule = (matter, act) => closeCase(matter, { paper: `结〔${act.on}〕号` }, act);
const carriedOut: Rule = (matter, act) =>
  execute(matter, { paper: `缴〔${act.on}〕号`, actOn: act.on }, act);
const sentence: Rule = (matter, act) => sentenced(matter, act);

const verified: readonly Step[] = [
  step(3, "intake", toUnit),
  step(5, "handler", beginVerification),
  step(12, "handler", found),
];
const prosecuted: readonly Step[] = [
  ...verified,
  step(14, "head", open),
  step(15, "head", twoOfThem),
];

const executedAndClosed = (from: number): readonly Step[] => [
  step(from, "handler", carriedOut),
  step(from + 2, "head", close),
];

/** Of every way of a report two in three leave no name. */
const report = (name: string, share: number, steps: readonly Step[]): readonly Way[] =>
  [true, false].map((named) => ({
    name: named ? name : `${name}-anonymous`,
    kind: "report",
    named,
    insider: named && name.startsWith("rewarded"),
    share: named ? share / 3 : (2 * share) / 3,
    steps,
  }));

const filed: Rule = (matter, act) => archive(matter, counted(act));

export const REPORT_WAYS: readonly Way[] = [
  ...report("referred", 30, [step(5, "intake", elsewhere), step(9, "intake", filed)]),
  ...report("declined", 246, [
    ...verified,
    step(14, "head", nothingWrong),
    step(18, "handler", filed),
  ]),
  ...report("extended", 39, [
    ...verified.slice(0, 2),
    step(12, "handler", askForTime),
    step(14, "head", giveTime),
    step(25, "handler", found),
    step(28, "head", nothingWrong),
    step(32, "handler", filed),
  ]),
  ...report("fined", 49, [
    ...prosecuted,
    step(70, "handler", fined),
    step(70, "head", confirmed),
    ...executedAndClosed(71),
    ...rewardSteps.notEligible(74),
    step(140, "handler", filed),
  ]),
  ...report("suspected", 6, [
    ...prosecuted,
    step(18, "handler", suspectCrime),
    step(20, "head", agreeToTransfer),
    step(20, "handler", send),
    step(24, "handler", policeDecline),
    step(60, "handler", fined),
    step(60, "head", confirmed),
    ...executedAndClosed(61),
    ...rewardSteps.notEligible(64),
    step(130, "handler", filed),
  ]),
  ...report("sentenced", 2, [
    ...prosecuted,
    step(18, "handler", suspectCrime),
    step(20, "head", agreeToTransfer),
    step(20, "handler", send),
    step(21, "handler", policeSign),
    step(24, "handler", policeOpen),
    step(26, "handler", handOver),
    step(120, "handler", sentence),
    step(121, "head", confirmed),
    step(123, "head", close),
    ...rewardSteps.notEligible(124),
    step(190, "handler", filed),
  ]),
  ...report("rewarded", 21, [
    ...prosecuted,
    step(70, "handler", fined),
    step(70, "head", confirmed),
    ...executedAndClosed(71),
    ...rewardSteps.decided(74),
    ...rewardSteps.paid(88),
    step(112, "handler", filed),
  ]),
  ...report("reward-forgotten", 7, [
    ...prosecuted,
    step(70, "handler", fined),
    step(70, "head", confirmed),
    ...executedAndClosed(71),
    ...rewardSteps.decided(74),
    ...rewardSteps.lapsed(88),
    step(150, "handler", filed),
  ]),
];
