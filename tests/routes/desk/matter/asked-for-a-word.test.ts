import "#tests/support/own-keys.ts";
import { eq } from "drizzle-orm";
import { beforeAll, expect, test } from "vitest";
import { beginVerification } from "#app/domain/matter/actions/begin-verification.ts";
import * as files from "#app/routes/desk/files/office-files.tsx";
import { loader as matterPage } from "#app/routes/desk/matter/matter.tsx";
import * as messages from "#app/routes/desk/messages/messages.tsx";
import { today } from "#app/shell/clock.server.ts";
import { perform } from "#app/shell/matter/perform.server.ts";
import { beginSession } from "#app/shell/sign-in/sessions.server.ts";
import { matters } from "#db/schema/matters.ts";
import { filed } from "#tests/support/a-filing.ts";
import { aFormKey } from "#tests/support/a-post.ts";
import { aReader } from "#tests/support/a-reader.ts";
import { lead } from "#tests/support/acts/leading.ts";
import { proposeDays, reviewProposal } from "#tests/support/acts/proposed.ts";
import { handler, head, INSPECTION, leader, openOffice } from "#tests/support/an-office.ts";
import { owner } from "#tests/support/owner.ts";

beforeAll(async () => {
  await openOffice();
  await lead();
});

/** A leader of another unit, whose word on more days is waited for. */
async function asked() {
  const matterId = await filed({ kind: "report" });
  await owner
    .update(matters)
    .set({ stage: "assigned", unitId: INSPECTION })
    .where(eq(matters.id, matterId));
  await perform(matterId, (it) => beginVerification(it, { by: handler.id, on: today() }));
  await proposeDays(matterId, handler);
  await reviewProposal(matterId, head);
  const reader = aReader();
  reader.cookies.set("staff", await beginSession({ staffId: leader.id }));
  const at = (page: string) => ({ path: `/desk/matters/${matterId}${page}`, params: { matterId } });
  return { reader, at };
}

test("whoever is asked for their word reads the matter, and neither its messages nor its files", async () => {
  const { reader, at } = await asked();
  expect(await reader.ask(matterPage, at(""))).not.toMatchObject({ status: 404 });
  expect(await reader.ask(messages.loader, at("/messages"))).toMatchObject({ status: 404 });
  expect(await reader.ask(files.loader, at("/office-files"))).toMatchObject({ status: 404 });
});

test("and writes to nobody about it", async () => {
  const { reader, at } = await asked();
  const form = { ...aFormKey(), intent: "note", note: "演练", text: "演练", answerBy: "" };
  for (const intent of ["note", "message"])
    expect(
      await reader.ask(messages.action, { ...at("/messages"), form: { ...form, intent } }),
    ).toMatchObject({ status: 404 });
});
