import "#tests/support/own-keys.ts";
import { beforeAll, expect, test } from "vitest";
import { correct } from "#app/domain/matter/actions/back/correct.ts";
import type { Officer } from "#app/domain/staff/roles.ts";
import { loader } from "#app/routes/desk/matter/matter.tsx";
import { today } from "#app/shell/clock.server.ts";
import { perform } from "#app/shell/matter/perform.server.ts";
import { beginSession } from "#app/shell/sign-in/sessions.server.ts";
import { filed } from "#tests/support/a-filing.ts";
import { aReader } from "#tests/support/a-reader.ts";
import { handler, head, INSPECTION, intake, openOffice } from "#tests/support/an-office.ts";

const on = today();
let matterId = "";

beforeAll(async () => {
  await openOffice();
  matterId = await filed({ kind: "report", answers: { licence: "国药准字Z20239991" } });
  const assigned = { type: "assigned", by: intake.id, on } as const;
  await perform(matterId, () => ({
    ok: true,
    events: [{ ...assigned, unitId: INSPECTION, reason: "属本科" }],
  }));
  const value = { subject: "sealed:licence", value: "国药准字Z20239991" } as const;
  const asked = { value, to: "国药准字Z20239992", reason: "与照片不符" };
  await perform(matterId, (matter) => correct(matter, asked, { by: handler.id, on }));
});

async function pageAs(officer: Officer) {
  const reader = aReader();
  reader.cookies.set("staff", await beginSession({ staffId: officer.id }));
  return reader.ask(loader, { path: `/desk/matters/${matterId}`, params: { matterId } });
}

test("a sealed answer is to be decided on by who reads both values, and nobody else is shown its form", async () => {
  const form = ["offers", "foretold", "correction-decision"];
  expect(await pageAs(head)).toHaveProperty(form);
  const atIntake = await pageAs(intake);
  expect(atIntake).toHaveProperty(["offers", "foretold", "recusal"]);
  expect(atIntake).not.toHaveProperty(form);
});
