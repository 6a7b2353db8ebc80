import "#tests/support/own-keys.ts";
import { eq, sql } from "drizzle-orm";
import { v4 as uuidv4 } from "uuid";
import { beforeAll, describe, expect, test } from "vitest";
import type { Officer } from "#app/domain/staff/roles.ts";
import * as onMatter from "#app/routes/desk/matter/action/action.tsx";
import { loader as matterPage } from "#app/routes/desk/matter/matter.tsx";
import * as page from "#app/routes/desk/phrases/index.tsx";
import { beginSession } from "#app/shell/sign-in/sessions.server.ts";
import { db } from "#db/client.server.ts";
import { findMatter } from "#db/queries/matter/matter.server.ts";
import { phrases } from "#db/schema/forms.ts";
import { filed } from "#tests/support/a-filing.ts";
import { aFormKey } from "#tests/support/a-post.ts";
import { aReader, leadsTo } from "#tests/support/a-reader.ts";
import { finance, handler, head, intake, openOffice, stranger } from "#tests/support/an-office.ts";
import { owner } from "#tests/support/owner.ts";

beforeAll(openOffice);

const PATH = "/desk/phrases";
const REMIT = {
  use: "refusal not-our-remit",
  name: "不属于本局",
  words: "请向卖方所在地的机关投诉。",
};

async function readerOf({ id: staffId }: Officer) {
  const reader = aReader();
  reader.cookies.set("staff", await beginSession({ staffId }));
  return reader;
}
async function at(officer: Officer) {
  const reader = await readerOf(officer);
  const post = (form: Record<string, string>) =>
    reader.ask(page.action, { path: PATH, form: { ...aFormKey(), ...form } });
  return {
    see: () => reader.ask(page.loader, { path: PATH }),
    make: (but: Partial<typeof REMIT> = {}) => post({ intent: "make", ...REMIT, ...but }),
    retire: (phrase: string) => post({ intent: "retire", phrase }),
  };
}
/** One more of its own name, made by this officer; what it is found by. */
async function made(officer: Officer, but: Partial<typeof REMIT> = {}): Promise<string> {
  const name = uuidv4().slice(0, 8);
  expect(leadsTo(await (await at(officer)).make({ ...but, name }))).toBe(PATH);
  const [row] = await owner.select().from(phrases).where(eq(phrases.name, name));
  return row?.id ?? "";
}
const idsIn = (seen: unknown) =>
  (seen as { phrases: readonly { id: string }[] }).phrases.map(({ id }) => id);

describe("a phrase", () => {
  test("is seen by everybody in its maker's unit, and by nobody else", async () => {
    const id = await made(handler, { use: "findings" });
    for (const officer of [handler, head])
      expect(await (await at(officer)).see()).toMatchObject({
        phrases: expect.arrayContaining([
          expect.objectContaining({ id, action: "findings", ground: null, words: REMIT.words }),
        ]),
      });
    for (const officer of [intake, stranger])
      expect(idsIn(await (await at(officer)).see())).not.toContain(id);
    expect(await (await at(finance)).see()).toMatchObject({ status: 403 });
  });

  test("that is not whole comes back as it was typed, and says what is missing", async () => {
    const typed = { use: "declining", name: "简称", words: "" };
    expect(await (await at(intake)).make(typed)).toMatchObject({
      init: { status: 422 },
      data: { typed, faults: { use: "choose", words: "missing" } },
    });
  });

  test("is retired once by somebody of its unit, and stays on record", async () => {
    const id = await made(intake);
    expect(await (await at(handler)).retire(id)).toMatchObject({
      init: { status: 409 },
      data: { because: ["retired-already"] },
    });
    expect(leadsTo(await (await at(intake)).retire(id))).toBe(PATH);
    expect(idsIn(await (await at(intake)).see())).not.toContain(id);
    expect(await (await at(intake)).retire(id)).toMatchObject({ init: { status: 409 } });
    expect(await owner.select().from(phrases).where(eq(phrases.id, id))).toMatchObject([
      { madeBy: intake.id, retiredBy: intake.id, retiredAt: expect.any(Date) },
    ]);
  });

  test("needs a unit whose it is", async () => {
    const { id } = intake;
    await owner.execute(sql`update staff set unit_id = null where id = ${id}`);
    try {
      const answer = await (await at({ ...intake, unitId: null })).make();
      expect(answer).toMatchObject({ init: { status: 409 }, data: { because: ["in-no-unit"] } });
      expect(await (await at(intake)).see()).toMatchObject({ phrases: [] });
    } finally {
      await owner.execute(sql`update staff set unit_id = ${intake.unitId} where id = ${id}`);
    }
  });
});

describe("on the form of an action", () => {
  const ground = { grounds: "not-our-remit" };
  async function filling(officer: Officer, fields: Readonly<Record<string, string>>) {
    const matterId = await filed({ kind: "complaint" });
    const reader = await readerOf(officer);
    const answer = await reader.ask(onMatter.action, {
      path: `/desk/matters/${matterId}/refusal`,
      params: { matterId, action: "refusal" },
      form: { ...aFormKey(0), intent: "phrase", ...fields },
    });
    expect(await findMatter(intake, matterId)).toMatchObject({ stage: "received", version: 0 });
    return answer;
  }

  test("those of the unit are offered by their names alone", async () => {
    const id = await made(intake);
    const matterId = await filed({ kind: "complaint" });
    const reader = await readerOf(intake);
    const path = `/desk/matters/${matterId}`;
    for (const seen of [
      await reader.ask(onMatter.loader, { path, params: { matterId, action: "refusal" } }),
      await reader.ask(matterPage, { path, params: { matterId } }),
    ]) {
      expect(idsIn(seen)).toContain(id);
      expect(JSON.stringify(seen)).not.toContain(REMIT.words);
    }
  });

  test("one is written below what was typed; all of it comes back, and nothing is done", async () => {
    const id = await made(intake);
    const typed = { ...ground, explanation: "已经核对。" };
    expect(await filling(intake, { ...typed, "phrase-explanation": id })).toMatchObject({
      init: { status: 200 },
      data: {
        typed: { grounds: ["not-our-remit"], explanation: [`已经核对。\n${REMIT.words}`] },
        filled: { explanation: true },
        faults: {},
        because: [],
        foretold: null,
      },
    });
  });

  test.each<[string, () => Promise<string>]>([
    ["none", async () => ""],
    ["no id at all", async () => "'; drop table phrases"],
    ["another unit's", () => made(handler, { use: "recusal" })],
    ["one of another action", () => made(intake, { use: "recusal" })],
    [
      "one that was retired meanwhile",
      async () => {
        const id = await made(intake);
        await (await at(intake)).retire(id);
        return id;
      },
    ],
  ])("with %s chosen, what was typed comes back as it was", async (_, chosen) => {
    const typed = { ...ground, explanation: "已经核对。" };
    expect(await filling(intake, { ...typed, "phrase-explanation": await chosen() })).toMatchObject(
      {
        init: { status: 422 },
        data: {
          typed: { grounds: ["not-our-remit"], explanation: ["已经核对。"] },
          filled: { explanation: false },
        },
      },
    );
  });
});

describe("the database by itself", () => {
  test.each([
    ["what a phrase says", sql`select words from phrases`],
    ["that it is gone", sql`delete from phrases`],
    ["other words", sql`update phrases set words = '别的'`],
  ])("shows and grants the login that answers reporters never %s", async (_, query) => {
    await expect(db.execute(query)).rejects.toMatchObject({ code: "42501" });
  });

  test("takes one from nobody outside the unit, and retires none twice", async () => {
    const id = await made(intake);
    const retiring = (by: string) =>
      db.execute(sql`update phrases set retired_by = ${by} where id = ${id}`);
    await expect(retiring(handler.id)).rejects.toMatchObject({ constraint: "of-the-unit" });
    await retiring(intake.id);
    await expect(retiring(intake.id)).rejects.toMatchObject({ constraint: "retired-once" });
    await expect(
      db.execute(sql`insert into phrases (bureau_id, id, unit_id, action, name, words, made_by)
        select bureau_id, ${uuidv4()}, unit_id, 'recusal', '简称', '内容', ${handler.id}
          from staff where id = ${intake.id}`),
    ).rejects.toMatchObject({ constraint: "of-the-unit" });
  });
});
