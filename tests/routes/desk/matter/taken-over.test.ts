import "#tests/support/own-keys.ts";
import { eq } from "drizzle-orm";
import { beforeAll, expect, test } from "vitest";
import { beginVerification } from "#app/domain/matter/actions/begin-verification.ts";
import { recordFindings } from "#app/domain/matter/actions/record-findings.ts";
import type { Officer } from "#app/domain/staff/roles.ts";
import { action } from "#app/routes/desk/matter/action/action.tsx";
import { loader } from "#app/routes/desk/matter/matter.tsx";
import { today } from "#app/shell/clock.server.ts";
import { perform } from "#app/shell/matter/perform.server.ts";
import { beginSession } from "#app/shell/sign-in/sessions.server.ts";
import { matters } from "#db/schema/matters.ts";
import { filed } from "#tests/support/a-filing.ts";
import { aFormKey } from "#tests/support/a-post.ts";
import { aReader } from "#tests/support/a-reader.ts";
import { handler, head, INSPECTION, intake, openOffice } from "#tests/support/an-office.ts";
import { owner } from "#tests/support/owner.ts";

const FOUND = "冷库里查获假药。";
const by = { by: handler.id, on: today() };
let id = "";

beforeAll(async () => {
  await openOffice();
  id = await filed({ kind: "report" });
  await owner
    .update(matters)
    .set({ stage: "assigned", unitId: INSPECTION })
    .where(eq(matters.id, id));
  await perform(id, (it) => beginVerification(it, by));
  await perform(id, (it) => recordFindings(it, { summary: FOUND, conditions: [] }, by));
});

async function signedIn(officer: Officer) {
  const reader = aReader();
  reader.cookies.set("staff", await beginSession({ staffId: officer.id }));
  return reader;
}

test.each([
  ["intake, that a unit found something and not what", intake, false],
  ["the unit's head, what it was", head, true],
])("the page tells %s", async (_, officer, isTold) => {
  const reader = await signedIn(officer);
  const shown = await reader.ask(loader, { path: `/desk/matters/${id}`, params: { matterId: id } });
  expect(JSON.stringify(shown)).toContain("findings-recorded");
  expect(JSON.stringify(shown).includes(FOUND)).toBe(isTold);
});

test("nor does a form that comes too late tell intake what happened meanwhile", async () => {
  const reader = await signedIn(intake);
  const answer = await reader.ask(action, {
    path: `/desk/matters/${id}/recusal`,
    params: { matterId: id, action: "recusal" },
    form: { ...aFormKey(0), tie: "" },
  });
  expect(JSON.stringify(answer)).toContain("findings-recorded");
  expect(JSON.stringify(answer)).not.toContain(FOUND);
});
