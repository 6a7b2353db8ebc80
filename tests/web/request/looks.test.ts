import "#tests/support/own-keys.ts";
import type { LoaderFunctionArgs } from "@remix-run/node";
import { eq, sql } from "drizzle-orm";
import { beforeAll, describe, expect, test } from "vitest";
import type { Look } from "#app/domain/audit/audit-entry.ts";
import { accept } from "#app/domain/matter/actions/accept.ts";
import type { Officer } from "#app/domain/staff/roles.ts";
import { loader as showAudit } from "#app/routes/audit/events.tsx";
import { loader as showAgenda } from "#app/routes/committee/agenda.tsx";
import { loader as showBallot } from "#app/routes/committee/ballot.tsx";
import { loader as showSealed } from "#app/routes/custodian/index.tsx";
import { loader as showEvidencePage } from "#app/routes/desk/files/evidence-page.tsx";
import { loader as showLetter } from "#app/routes/desk/letters/letter.tsx";
import { loader as showAction } from "#app/routes/desk/matter/action/action.tsx";
import { loader as showEvidence } from "#app/routes/desk/matter/evidence.ts";
import { loader as showMatter } from "#app/routes/desk/matter/matter.tsx";
import { loader as showPhrases } from "#app/routes/desk/phrases/index.tsx";
import { loader as showQueue } from "#app/routes/desk/queue/queue.tsx";
import { loader as showPayee } from "#app/routes/finance/payee.tsx";
import { loader as showPayment } from "#app/routes/finance/payment.tsx";
import { loader as showPayments } from "#app/routes/finance/payments.tsx";
import { loader as showRecovery } from "#app/routes/finance/recovery/index.tsx";
import { today } from "#app/shell/clock.server.ts";
import { fileSubmission } from "#app/shell/intake/file-submission.server.ts";
import { perform } from "#app/shell/matter/perform.server.ts";
import { token } from "#app/shell/random.server.ts";
import { beginSession } from "#app/shell/sign-in/sessions.server.ts";
import { auditEntries } from "#db/schema/audit.ts";
import { evidence } from "#db/schema/intake.ts";
import { letters } from "#db/schema/letters.ts";
import { matters } from "#db/schema/matters.ts";
import { mattersOf } from "#tests/support/a-filing.ts";
import { aReward } from "#tests/support/a-reward.ts";
import {
  auditor,
  custodian,
  finance,
  intake,
  members,
  openOffice,
} from "#tests/support/an-office.ts";
import { owner } from "#tests/support/owner.ts";

type Show = (asked: LoaderFunctionArgs) => Promise<unknown>;

const params = { matterId: "", letterId: "", evidenceId: "", action: "assignment" };

beforeAll(async () => {
  await openOffice();
  const draftKey = token();
  await fileSubmission({
    draftKey,
    draft: { kind: "complaint", answers: { productName: "清风止咳颗粒" } },
    files: [{ mediaType: "image/png", content: new Uint8Array([1]) }],
    language: "zh",
  });
  const [came] = await mattersOf(draftKey);
  params.matterId = came?.id ?? "";
  await perform(params.matterId, (matter) => accept(matter, { by: intake.id, on: today() }));
  const claim = { on: today(), codeDigest: "" };
  const payment = { on: today(), by: finance.id, voucher: "1" };
  await owner.update(matters).set({ reward: aReward({ claim, payment }) });
  const [letter] = await owner.select().from(letters);
  params.letterId = letter?.id ?? "";
  const [file] = await owner.select({ id: evidence.id }).from(evidence);
  params.evidenceId = file?.id ?? "";
});

async function show(page: Show, officer: Officer) {
  const key = await beginSession({ staffId: officer.id });
  const request = new Request("http://localhost/", { headers: { cookie: `staff=${key}` } });
  return page({ request, params, context: {} });
}

async function looksOf(officer: Officer) {
  const rows = await owner.select().from(auditEntries).where(eq(auditEntries.actor, officer.id));
  return rows
    .filter(({ action }) => action === "look")
    .map(({ entry, matterId }) => ({ what: JSON.parse(entry).about.what, matterId }));
}

const [member = intake] = members;
const PAGES: readonly (readonly [Look, Show, Officer, "of a matter" | "of the house"])[] = [
  ["matter", showMatter, intake, "of a matter"],
  ["deed", showAction, intake, "of a matter"],
  ["letter", showLetter, intake, "of a matter"],
  ["evidence", showEvidence, intake, "of a matter"],
  ["matter", showEvidencePage, intake, "of a matter"],
  ["ballot", showBallot, member, "of a matter"],
  ["payment", showPayment, finance, "of a matter"],
  ["payee", showPayee, finance, "of a matter"],
  ["recovery", showRecovery, finance, "of a matter"],
  ["queue", showQueue, intake, "of the house"],
  ["phrases", showPhrases, intake, "of the house"],
  ["agenda", showAgenda, member, "of the house"],
  ["payments", showPayments, finance, "of the house"],
  ["sealed", showSealed, custodian, "of the house"],
  ["audit", showAudit, auditor, "of the house"],
];

describe.each(PAGES)("a look at %s, page %#", (what, page, officer, of) => {
  test("is written down, every time", async () => {
    const looked = { what, matterId: of === "of a matter" ? params.matterId : null };
    const times = async () =>
      (await looksOf(officer)).filter(
        (look) => look.what === looked.what && look.matterId === looked.matterId,
      ).length;
    const before = await times();
    await show(page, officer);
    await show(page, officer);
    expect(await times()).toBe(before + 2);
  });

  test("that cannot be written down does not happen", async () => {
    await owner.execute(sql`alter function append_audit(uuid, jsonb) rename to append_audit_away`);
    try {
      await expect(show(page, officer)).rejects.toMatchObject({ code: "42883" });
    } finally {
      await owner.execute(
        sql`alter function append_audit_away(uuid, jsonb) rename to append_audit`,
      );
    }
  });
});
