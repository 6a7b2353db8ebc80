import "#tests/support/own-keys.ts";
import { beforeAll, describe, expect, test } from "vitest";
import { action } from "#app/routes/desk/matter/action/action.tsx";
import { loader } from "#app/routes/desk/matter/matter.tsx";
import { beginSession } from "#app/shell/sign-in/sessions.server.ts";
import { filed } from "#tests/support/a-filing.ts";
import { aFormKey } from "#tests/support/a-post.ts";
import { aReader, leadsTo } from "#tests/support/a-reader.ts";
import { intake, openOffice } from "#tests/support/an-office.ts";

const officer = aReader();
const QUEUE = { queue: "incoming", after: "0.2000-0000" };
beforeAll(async () => {
  await openOffice();
  officer.cookies.set("staff", await beginSession({ staffId: intake.id }));
});

async function accepted(id: string, more: Readonly<Record<string, string>> = {}) {
  const answer = await officer.ask(action, {
    path: `/desk/matters/${id}/acceptance`,
    params: { matterId: id, action: "acceptance" },
    form: { ...aFormKey(0), ...more },
  });
  return leadsTo(answer) ?? "";
}
const shown = (path: string, id: string) => officer.ask(loader, { path, params: { matterId: id } });

describe("after an action", () => {
  test("its page says what was done, and leads to what follows in the queue one came from", async () => {
    const [first, second] = [await filed({ kind: "complaint" }), await filed({ kind: "report" })];
    const page = await accepted(first, QUEUE);
    expect(await shown(page, first)).toMatchObject({
      done: { action: "acceptance", from: { queue: "incoming" }, next: { id: second } },
    });
  });

  test("whoever came another way is led to no queue", async () => {
    const id = await filed({ kind: "complaint" });
    expect(await shown(await accepted(id), id)).toMatchObject({
      done: { action: "acceptance", from: null, next: null },
    });
  });

  test("an address alone says nothing was done that was not", async () => {
    const id = await filed({ kind: "complaint" });
    expect(await shown(`/desk/matters/${id}?done=acceptance`, id)).toMatchObject({ done: null });
    await accepted(id);
    expect(await shown(`/desk/matters/${id}?done=refusal`, id)).toMatchObject({ done: null });
  });

  test("a queue that is none of theirs is none", async () => {
    const id = await filed({ kind: "complaint" });
    const page = await accepted(id, { ...QUEUE, queue: "to-verify" });
    expect(page).toBe(`/desk/matters/${id}?done=acceptance`);
  });
});
