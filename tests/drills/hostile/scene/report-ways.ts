import { randomUUID } from "node:crypto";
import { PEOPLE } from "#app/demo/story/people.ts";
import { addDays } from "#app/domain/calendar/day.ts";
import { hour } from "#app/domain/calendar/hours.ts";
import { CASE_CONDITION_CODES } from "#app/domain/law/cases/case-grounds.ts";
import { correct } from "#app/domain/matter/actions/back/correct.ts";
import { beginVerification } from "#app/domain/matter/actions/begin-verification.ts";
import { proposeFacts } from "#app/domain/matter/actions/facts/propose-facts.ts";
import { execute } from "#app/domain/matter/actions/investigation/execute.ts";
import { nameOfficers } from "#app/domain/matter/actions/investigation/name-officers.ts";
import { openCase } from "#app/domain/matter/actions/open-case.ts";
import { pause, pauseGrounds } from "#app/domain/matter/actions/pause.ts";
import { confirmCase, returnCase } from "#app/domain/matter/actions/penalty/confirm-case.ts";
import { decideTransfer, proposeTransfer } from "#app/domain/matter/actions/propose-transfer.ts";
import { recordFindings } from "#app/domain/matter/actions/record-findings.ts";
import { recordOutcome } from "#app/domain/matter/actions/record-outcome.ts";
import { requestExtension } from "#app/domain/matter/actions/request-extension.ts";
import { supplement } from "#app/domain/matter/actions/supplement.ts";
import { type Act, by, on, step, toUnit, type Way } from "#tests/drills/hostile/scene/act.ts";
import { sampleOf } from "#tests/support/acts/sample-of.ts";
import { answeredByPolice, sentToPolice } from "#tests/support/acts/with-police.ts";

const stand: Act = (matter, { calendar }) => {
  const [ground] = pauseGrounds(matter);
  if (!ground) throw new Error("Nothing pauses this clock");
  return pause(matter, ground, { ...by("handler"), calendar }, sampleOf(on));
};
const find: Act = (matter) =>
  recordFindings(matter, { summary: "演练", conditions: [...CASE_CONDITION_CODES] }, by("handler"));
const open: Act = (matter) => openCase(matter, "演练案1号", by("leader"));
const staffed: Act = (matter) =>
  nameOfficers(matter, [PEOPLE.handler.id, PEOPLE.head.id], by("head"));
/** In fen. */
export const punish =
  (fines: number): Act =>
  (matter) =>
    // Each a case of its own: what is confirmed on one report is told to the others.
    recordOutcome(
      matter,
      { decisionNumber: `演练${matter.number}号`, fines, confiscations: 0 },
      by("handler"),
    );
export const confirm: Act = (matter) => confirmCase(matter, by("head"));
const sendCaseBack: Act = (matter) => returnCase(matter, "演练", by("head"));
/** Only what is added on a later day than it began can be new. */
const add: Act = (matter) =>
  supplement(matter, {
    ...{ id: randomUUID(), text: "演练", files: 0, addedToday: 0 },
    on: addDays(on, 1),
  });
const sayNew: Act = (matter) =>
  proposeFacts(matter, { supplement: matter.added.at(-1)?.id ?? "", note: "演练" }, by("handler"));
const carryOut: Act = (matter) => execute(matter, { paper: "演练1号", actOn: on }, by("handler"));
const findWrong: Act = (matter) =>
  correct(
    matter,
    {
      ...{ to: "演练2号", reason: "演练" },
      value: { subject: "decisionNumber", value: matter.penalty?.decisionNumber ?? "" },
    },
    by("handler"),
  );

export const verified: readonly Act[] = [
  toUnit("inspection"),
  (matter) => beginVerification(matter, by("handler")),
];
const inCase: readonly Act[] = [...verified, find, open];
/** What came of a case is recorded once two officers are named. */
export const investigated: readonly Act[] = [...inCase, staffed];

const suspect: Act = (matter) =>
  proposeTransfer(matter, "演练", { ...by("handler"), hour: hour(on, 9) });
const approve: Act = (matter) =>
  decideTransfer(matter, { approved: true, note: "演练", hour: hour(on, 9) }, by("chief"));
const send: Act = (matter) => sentToPolice(matter, by("handler"));
const answered =
  (opened: boolean): Act =>
  (matter) =>
    answeredByPolice(matter, opened, by("handler"));
const transferred = [...verified, suspect, approve, send];

const WAYS: readonly (readonly Act[])[] = [
  [step("dispute")],
  [
    toUnit("inspection"),
    (matter, { calendar }) => requestExtension(matter, "演练", { ...by("handler"), calendar }),
  ],
  [...verified, stand],
  [...investigated, step("case-extension")],
  [...verified, add, sayNew],
  [...investigated, punish(1_000_000), carryOut],
  [...investigated, punish(1_000_000), sendCaseBack],
  [...investigated, punish(1_000_000), confirm, findWrong],
  [...transferred],
  [...transferred, answered(true)],
  [...transferred, answered(false)],
];

export const REPORT_WAYS: readonly Way[] = WAYS.map((acts) => ({ kind: "report", acts }));
