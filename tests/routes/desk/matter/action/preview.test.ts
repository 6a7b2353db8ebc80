import "#tests/support/own-keys.ts";
import { beforeAll, describe, expect, test } from "vitest";
import { action, loader } from "#app/routes/desk/matter/action/action.tsx";
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

const at = (matterId: string, name: string) => ({
  path: `/desk/matters/${matterId}/${name}`,
  params: { matterId, action: name },
});

describe("before a press", () => {
  test("the page says which letter goes to whom, in full where nothing has to be chosen", async () => {
    const id = await filed({ kind: "complaint" });
    expect(await officer.ask(loader, at(id, "acceptance"))).toMatchObject({
      notNow: [],
      foretold: [
        {
          because: [],
          letters: [{ name: "accepted", audience: "reporter", paragraphs: expect.any(Array) }],
          changes: [
            { name: "acceptance", how: "stops" },
            { name: "mediation", how: "starts" },
          ],
        },
      ],
    });
  });

  test("the facts of the matter are on it", async () => {
    const id = await filed({ kind: "complaint" });
    const shown = await officer.ask(loader, at(id, "refusal"));
    expect(shown).toMatchObject({ found: { matter: { id } }, clocks: [{ name: "acceptance" }] });
  });

  test("a letter that names a ground is not shown before one is chosen", async () => {
    const id = await filed({ kind: "complaint" });
    expect(await officer.ask(loader, at(id, "refusal"))).toMatchObject({
      foretold: [{ letters: [{ name: "refused", paragraphs: null }] }],
    });
  });
});

describe("a form whose letters somebody wants to read first", () => {
  const explanation = "商品从外地店铺购买，不属于本局管辖";
  const preview = { ...aFormKey(0), intent: "preview" };

  test("comes back as it was filled in, with the letter in its very words, and nothing is done", async () => {
    const id = await filed({ kind: "complaint" });
    const form = { ...preview, grounds: "not-our-remit", explanation };
    const answer = await officer.ask(action, { ...at(id, "refusal"), form });
    expect(answer).toMatchObject({
      init: { status: 200 },
      data: {
        typed: { explanation: [explanation] },
        foretold: [{ letters: [{ name: "refused" }] }],
      },
    });
    expect(JSON.stringify(answer)).toContain(`理由：${explanation}`);
    expect(await findMatter(intake, id)).toMatchObject({ stage: "received", version: 0 });
  });

  test("is told what is missing in it", async () => {
    const id = await filed({ kind: "complaint" });
    const answer = await officer.ask(action, { ...at(id, "refusal"), form: preview });
    expect(answer).toMatchObject({
      init: { status: 422 },
      data: { faults: { grounds: "choose", explanation: "missing" }, foretold: null },
    });
  });

  test("and no other button than those of the page means anything", async () => {
    const id = await filed({ kind: "complaint" });
    const form = { ...aFormKey(0), intent: "approve" };
    expect(await officer.ask(action, { ...at(id, "acceptance"), form })).toMatchObject({
      status: 400,
    });
  });
});
