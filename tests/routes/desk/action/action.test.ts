import "#tests/support/own-keys.ts";
import { beforeAll, expect, test } from "vitest";
import { accept } from "#app/domain/matter/actions/accept.ts";
import { endMediation } from "#app/domain/matter/actions/end-mediation.ts";
import { blocked } from "#app/domain/matter/blocked.ts";
import { action } from "#app/routes/desk/action/action.tsx";
import { today } from "#app/shell/clock.server.ts";
import { perform } from "#app/shell/matter/perform.server.ts";
import { beginSession } from "#app/shell/sign-in/sessions.server.ts";
import { findMatter } from "#db/queries/matter/matter.server.ts";
import { filed } from "#tests/support/a-filing.ts";
import { aFormKey } from "#tests/support/a-post.ts";
import { aReader } from "#tests/support/a-reader.ts";
import { intake, openOffice } from "#tests/support/an-office.ts";

const officer = aReader();
beforeAll(async () => {
  await openOffice();
  officer.cookies.set("staff", await beginSession({ staffId: intake.id }));
});

test("a text far too long comes back whole on its form, and the hint says how long it may be", async () => {
  const matterId = await filed({ kind: "complaint" });
  const explanation = "长".repeat(100_000);
  const answer = await officer.ask(action, {
    path: `/desk/matters/${matterId}/refusal`,
    params: { matterId, action: "refusal" },
    form: { ...aFormKey(0), grounds: "not-our-remit", explanation },
  });
  expect(answer).toMatchObject({
    init: { status: 422 },
    data: { faults: { explanation: "too-long" }, typed: { explanation: [explanation] } },
  });
});

test("an action that cannot be done now says why before anybody presses a button", async () => {
  const id = await filed({ kind: "complaint" });
  const act = { by: intake.id, on: today() };
  await perform(id, (matter) => accept(matter, act));
  const why = { ground: "declared-no-agreement", explanation: "双方不愿再谈" };
  await perform(id, (matter) => endMediation(matter, why, act));
  const matter = await findMatter(intake, id);
  expect(matter && blocked("archive", matter)).toEqual(["parties-not-told"]);
});
