// Run by the drill: takes one matter to every step of every way a matter can go, so that each action is in turn somewhere.

import { randomUUID } from "node:crypto";
import { PEOPLE, UNITS } from "#app/demo/story/people.ts";
import { addDays } from "#app/domain/calendar/day.ts";
import { ALONE_ROWS } from "#app/domain/exports/policy.ts";
import { askForRule } from "#app/shell/committee/change-rules.server.ts";
import { keepOfficeFiles } from "#app/shell/dossier/keep-office-files.server.ts";
import { perform } from "#app/shell/matter/perform.server.ts";
import { askForBudget } from "#app/shell/payout/budget.server.ts";
import { rewardScale } from "#app/shell/reward/reward-scale.server.ts";
import { setParameters } from "#app/shell/reward/set-parameters.server.ts";
import { enterRouting } from "#app/shell/routing/keep-routing.server.ts";
import { closeDatabase, db, inTransaction } from "#db/client.server.ts";
import { bureauParameters } from "#db/schema/law.ts";
import { insertExport } from "#db/stores/exports/export-store.server.ts";
import { NEXT_SCORES, on, toUnit, type Way } from "#tests/drills/hostile/scene/act.ts";
import { COMPLAINT_WAYS } from "#tests/drills/hostile/scene/complaint-ways.ts";
import { askedBack, paidSoFar, STANDINGS } from "#tests/drills/hostile/scene/payouts.ts";
import { REPORT_WAYS, verified } from "#tests/drills/hostile/scene/report-ways.ts";
import { REWARD_WAYS } from "#tests/drills/hostile/scene/reward-ways.ts";
import { putInBatch } from "#tests/drills/in-batch.ts";
import { keepViews } from "#tests/drills/keep-views.ts";
import { filed } from "#tests/support/a-filing.ts";
import { aPost } from "#tests/support/a-post.ts";
import { nextScores } from "#tests/support/acts/committee.ts";
import { proposeDays, reviewProposal } from "#tests/support/acts/proposed.ts";
import { aDocument } from "#tests/support/files/a-document.ts";

/** A matter of this kind to which all of this was done. */
async function takenTo(kind: Way["kind"], acts: Way["acts"]): Promise<string> {
  const named = { stance: "confidential", name: "演练", phone: "13800008000" };
  const id = await filed({ kind, answers: kind === "report" ? named : {} });
  for (const [place, act] of acts.entries()) {
    const done = await (act === NEXT_SCORES ? nextScores(id) : perform(id, act));
    if (!done.ok) throw new Error(`${kind}, step ${place + 1}: ${done.because}`);
  }
  return id;
}

for (const { kind, acts } of [...COMPLAINT_WAYS, ...REPORT_WAYS, ...REWARD_WAYS])
  for (let steps = 0; steps <= acts.length; steps += 1) await takenTo(kind, acts.slice(0, steps));
// More days that a handler asks for: they wait for the head, and then for one who leads.
for (const isReviewed of [false, true]) {
  const id = await takenTo("report", verified);
  await proposeDays(id, PEOPLE.handler);
  if (isReviewed) await reviewProposal(id, PEOPLE.head);
}
const dossier = await takenTo("report", [toUnit("inspection")]);
const officer = { id: PEOPLE.handler.id, role: "handler", unitId: UNITS.inspection.id } as const;
const file = { mediaType: "application/pdf", content: aDocument({ pages: ["", ""] }) };
const record = { officer, matterId: dossier, kind: "site-record", day: on, files: [file] } as const;
const added = await keepOfficeFiles(record, aPost({ actor: officer.id }), "/");
if (!added.ok) throw new Error(`a file of the office: ${added.because}`);
// What the province has settled, entered by one and not yet confirmed by another.
const entered = {
  ...{ from: addDays(on, 30), scale: await rewardScale(on, on), source: "演练" },
  ...{ by: PEOPLE.systemAdministrator.id, seen: await db.$count(bureauParameters) },
};
const waits = await setParameters(entered, aPost({ actor: entered.by }));
if (!waits.ok) throw new Error(`parameters: ${waits.because}`);
// And where what comes in goes: likewise entered and not confirmed.
const goesTo = { kind: null, products: [], places: [], words: [], elsewhere: null, because: "" };
const table = {
  ...{ from: on, rows: [{ ...goesTo, unitId: UNITS.inspection.id }], source: "演练" },
  ...{ by: PEOPLE.intake.id, seen: 0 },
};
const routing = await enterRouting(table, aPost({ actor: table.by }));
if (!routing.ok) throw new Error(`routing: ${routing.because}`);
// And that somebody of the committee counts as from outside.
const outside = { rule: "outsider", staffId: PEOPLE.firstMember.id, outside: true } as const;
const rule = await askForRule(outside, aPost({ actor: PEOPLE.systemAdministrator.id }));
if (!rule.ok) throw new Error(`committee rule: ${rule.because}`);
// A list that is long enough to wait for the head's word.
const asked = {
  id: randomUUID(),
  queue: "open",
  filter: { kind: null, stage: null, light: null, handler: null },
  purpose: "meeting",
  reason: "演练",
  rows: ALONE_ROWS + 1,
  askedBy: PEOPLE.handler.id,
} as const;
await inTransaction((tx) =>
  insertExport(tx, asked, [{ staffId: PEOPLE.head.id, rows: ALONE_ROWS + 1 }]),
);
// And a claimed reward that is with the bank.
const [claimed] = REWARD_WAYS;
await putInBatch(await takenTo("report", claimed?.acts ?? []));
await keepViews();
// And others wherever a payment can have come to; of the last, some is asked back.
let paid = "";
for (const standing of STANDINGS) {
  paid = await takenTo("report", claimed?.acts ?? []);
  await paidSoFar(paid, standing);
}
await askedBack(paid);
// And next year's budget, entered by finance and not yet confirmed.
const nextYear = { year: `${Number(on.slice(0, 4)) + 1}`, sum: "100000", document: "演练" };
const budget = await askForBudget(nextYear, aPost({ actor: PEOPLE.finance.id }), "/finance/budget");
if (!budget.ok) throw new Error(`budget: ${budget.because}`);
await closeDatabase();
