// Run by the drill: takes one matter to every step of every way a matter can go, so that each action is in turn somewhere.

import { eq } from "drizzle-orm";
import { PEOPLE, UNITS } from "#app/demo/story/people.ts";
import { hour } from "#app/domain/calendar/hours.ts";
import type { WorkCalendar } from "#app/domain/calendar/work-calendar.ts";
import { type Decision, decided } from "#app/domain/decision.ts";
import type { Kind } from "#app/domain/intake/kind.ts";
import { CASE_CONDITION_CODES } from "#app/domain/law/cases/case-grounds.ts";
import { REWARD_CONDITION_CODES } from "#app/domain/law/rewards/reward-conditions.ts";
import { accept } from "#app/domain/matter/actions/accept.ts";
import { assign } from "#app/domain/matter/actions/assign.ts";
import { beginVerification } from "#app/domain/matter/actions/begin-verification.ts";
import { nameOfficers } from "#app/domain/matter/actions/investigation/name-officers.ts";
import { agree } from "#app/domain/matter/actions/mediation/agree.ts";
import { orderAppraisal, returnAppraisal } from "#app/domain/matter/actions/mediation/appraise.ts";
import { challengeMediator } from "#app/domain/matter/actions/mediation/challenge.ts";
import { endMediation } from "#app/domain/matter/actions/mediation/end-mediation.ts";
import { nameMediators } from "#app/domain/matter/actions/mediation/name-mediators.ts";
import { openCase } from "#app/domain/matter/actions/open-case.ts";
import { pause, pauseGrounds } from "#app/domain/matter/actions/pause.ts";
import { decideTransfer, proposeTransfer } from "#app/domain/matter/actions/propose-transfer.ts";
import { recordFindings } from "#app/domain/matter/actions/record-findings.ts";
import { recordOutcome } from "#app/domain/matter/actions/record-outcome.ts";
import { recordStep, type StepAction } from "#app/domain/matter/actions/record-step.ts";
import { requestExtension } from "#app/domain/matter/actions/request-extension.ts";
import type { MatterEvent } from "#app/domain/matter/events.ts";
import type { Matter } from "#app/domain/matter/matter.ts";
import type { Side } from "#app/domain/matter/mediation/mediation.ts";
import { assess } from "#app/domain/reward/assess.ts";
import { claim } from "#app/domain/reward/claim.ts";
import { notify } from "#app/domain/reward/notify.ts";
import { vote } from "#app/domain/reward/vote.ts";
import type { TimeOfDay } from "#app/domain/typed/time-of-day.ts";
import { today } from "#app/shell/clock.server.ts";
import { keepOfficeFiles } from "#app/shell/dossier/keep-office-files.server.ts";
import { perform } from "#app/shell/matter/perform.server.ts";
import { decideOnProposal } from "#app/shell/matter/proposals/decide-on-proposal.server.ts";
import { proposeAction } from "#app/shell/matter/proposals/propose-action.server.ts";
import { rewardScale } from "#app/shell/reward/reward-scale.server.ts";
import { closeDatabase, db } from "#db/client.server.ts";
import { proposals } from "#db/schema/proposals.ts";
import { filed } from "#tests/support/a-filing.ts";
import { aPost } from "#tests/support/a-post.ts";
import { sampleOf } from "#tests/support/acts/sample-of.ts";
import { answeredByPolice, sentToPolice } from "#tests/support/acts/with-police.ts";
import { aDocument } from "#tests/support/files/a-document.ts";

type Action = (
  matter: Matter,
  moment: { readonly calendar: WorkCalendar },
) => Decision<MatterEvent, string>;

const on = today();
const scale = await rewardScale(on, on);
const by = (person: keyof typeof PEOPLE) => ({ by: PEOPLE[person].id, on });

const toUnit =
  (unit: keyof typeof UNITS): Action =>
  (matter) =>
    assign(matter, { unitId: UNITS[unit].id, reason: "演练" }, by("intake"));
const step =
  (action: StepAction): Action =>
  (matter) =>
    recordStep(action, matter, "演练", by("handler"));
const stand: Action = (matter, { calendar }) => {
  const [ground] = pauseGrounds(matter);
  if (!ground) throw new Error("Nothing pauses this clock");
  return pause(matter, ground, { ...by("handler"), calendar }, sampleOf(on));
};
const find: Action = (matter) =>
  recordFindings(matter, { summary: "演练", conditions: [...CASE_CONDITION_CODES] }, by("handler"));
const open: Action = (matter) => openCase(matter, "演练案1号", by("leader"));
const staffed: Action = (matter) =>
  nameOfficers(matter, [PEOPLE.handler.id, PEOPLE.head.id], by("head"));
const punish: Action = (matter) =>
  recordOutcome(
    matter,
    { decisionNumber: "演练1号", fines: 1_000_000, confiscations: 0 },
    by("handler"),
  );
const approve: Action = (matter) =>
  decideTransfer(matter, { approved: true, note: "演练", hour: hour(on, 9) }, by("chief"));
const send: Action = (matter) => sentToPolice(matter, by("handler"));
const answered =
  (opened: boolean): Action =>
  (matter) =>
    answeredByPolice(matter, opened, by("handler"));
const assessed: Action = (matter) =>
  assess(
    matter,
    {
      respondent: "演练药房",
      met: [...REWARD_CONDITION_CODES],
      excluded: [],
      proposed: "second",
      note: "演练",
    },
    by("handler"),
  );
const voteOf =
  (member: keyof typeof PEOPLE): Action =>
  (matter) =>
    vote(matter, { grade: "second", reason: "演练" }, by(member), scale);

const verified: readonly Action[] = [
  toUnit("inspection"),
  (matter) => beginVerification(matter, by("handler")),
];
const inCase = [...verified, find, open];
const suspect: Action = (matter) =>
  proposeTransfer(matter, "演练", { ...by("handler"), hour: hour(on, 9) });
const transferred = [...verified, suspect, approve, send];

const agrees =
  (side: Side): Action =>
  (matter) =>
    agree(matter, { side, way: "telephone", agreedOn: on }, by("marketHandler"));
const sent = {
  ground: "testing",
  institution: "演练",
  chosenBy: "both-sides",
  costs: "演练",
  sentOn: on,
} as const;
/** Called for an hour that is past, as no form could: what was said can be recorded at once. */
const called = {
  type: "meeting-called",
  ...by("marketHandler"),
  ...{ day: on, time: "00:00" as TimeOfDay, place: "演练" },
} as const;
const mediated: readonly Action[] = [
  (matter) => accept(matter, by("intake")),
  toUnit("market"),
  (matter) => nameMediators(matter, "演练", by("marketHandler")),
  agrees("complainant"),
  agrees("respondent"),
  () => decided(called),
];

type Way = { readonly kind: Kind; readonly actions: readonly Action[] };
const WAYS: readonly Way[] = [
  {
    kind: "complaint",
    actions: [
      ...mediated,
      (matter, { calendar }) => orderAppraisal(matter, sent, { ...by("marketHandler"), calendar }),
      (matter) => returnAppraisal(matter, { backOn: on, result: "演练" }, by("marketHandler")),
      (matter) =>
        challengeMediator(
          matter,
          { side: "respondent", askedOn: on, reason: "演练" },
          by("marketHandler"),
        ),
    ],
  },
  {
    kind: "complaint",
    actions: [
      ...mediated,
      (matter, { calendar }) =>
        endMediation(
          matter,
          { ground: "no-agreement", explanation: "演练" },
          { ...by("handler"), calendar },
        ),
      step("party-notice"),
    ],
  },
  { kind: "report", actions: [step("dispute")] },
  {
    kind: "report",
    actions: [
      toUnit("inspection"),
      (matter, { calendar }) => requestExtension(matter, "演练", { ...by("handler"), calendar }),
    ],
  },
  { kind: "report", actions: [...verified, stand] },
  { kind: "report", actions: [...inCase, staffed, step("case-extension")] },
  { kind: "report", actions: [...inCase, punish] },
  { kind: "report", actions: [...transferred] },
  { kind: "report", actions: [...transferred, answered(true)] },
  { kind: "report", actions: [...transferred, answered(false)] },
  {
    kind: "report",
    actions: [
      ...inCase,
      punish,
      assessed,
      voteOf("firstMember"),
      voteOf("secondMember"),
      voteOf("thirdMember"),
      (matter) => notify(matter, by("handler")),
      (matter) => claim(matter, { codeDigest: "none", lastDay: on, on }),
    ],
  },
];

for (const { kind, actions } of WAYS)
  for (let steps = 0; steps <= actions.length; steps += 1) {
    const stance =
      kind === "report" ? { stance: "confidential", name: "演练", phone: "13800008000" } : {};
    const id = await filed({ kind, answers: stance });
    for (const action of actions.slice(0, steps)) {
      const done = await perform(id, action);
      if (!done.ok) throw new Error(`${kind}, step ${steps}: ${done.because}`);
    }
  }
// More days that a handler asks for: they wait for the head, and then for one who leads.
for (const isReviewed of [false, true]) {
  const id = await filed({ kind: "report" });
  for (const action of verified) await perform(id, action);
  await propose(id);
  if (isReviewed) await review(id);
}
const dossier = await filed({ kind: "report" });
await perform(dossier, toUnit("inspection"));
const officer = { id: PEOPLE.handler.id, role: "handler", unitId: UNITS.inspection.id } as const;
const file = { mediaType: "application/pdf", content: aDocument({ pages: ["", ""] }) };
const record = { officer, matterId: dossier, kind: "site-record", day: on, files: [file] } as const;
const added = await keepOfficeFiles(record, aPost({ actor: officer.id }), "/");
if (!added.ok) throw new Error(`a file of the office: ${added.because}`);
await closeDatabase();

async function propose(matterId: string) {
  const actor = PEOPLE.handler.id;
  const officer = { id: actor, role: "handler", unitId: UNITS.inspection.id } as const;
  const proposing = { officer, action: "extension", what: "extension", matterId } as const;
  const form = { posted: aPost({ actor }), version: null, location: "/" };
  const content = { reason: ["演练"] };
  const made = await proposeAction({ ...proposing, content }, form, (matter, { calendar }) =>
    requestExtension(matter, "演练", { ...by("handler"), calendar }),
  );
  if (!made.ok) throw new Error(`not proposed: ${made.because}`);
}

async function review(matterId: string) {
  const [made] = await db.select().from(proposals).where(eq(proposals.matterId, matterId));
  const actor = PEOPLE.head.id;
  const officer = { id: actor, role: "head", unitId: UNITS.inspection.id } as const;
  const asked = { officer, matterId, proposalId: made?.id ?? "", seen: made?.digest ?? "" };
  const said = await decideOnProposal(asked, { kind: "review" }, aPost({ actor }), "/");
  if (!said.ok) throw new Error(`not reviewed: ${said.because}`);
}
