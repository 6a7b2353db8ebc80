import "#tests/support/own-keys.ts";
import { eq, sql } from "drizzle-orm";
import { beforeAll, describe, expect, test } from "vitest";
import { addDays } from "#app/domain/calendar/day.ts";
import type { Answers } from "#app/domain/intake/question.ts";
import { assign } from "#app/domain/matter/actions/assign.ts";
import type { Officer } from "#app/domain/staff/roles.ts";
import { today } from "#app/shell/clock.server.ts";
import { perform } from "#app/shell/matter/perform.server.ts";
import { inTransaction } from "#db/client.server.ts";
import { findRelated } from "#db/queries/search/related.server.ts";
import { matters } from "#db/schema/matters.ts";
import { searchDigests } from "#db/schema/search/found.ts";
import { dropFound } from "#db/stores/search/found-store.server.ts";
import { file, filed, mattersOf } from "#tests/support/a-filing.ts";
import { keptFrom } from "#tests/support/a-secret.ts";
import { handler, INSPECTION, intake, openOffice, stranger } from "#tests/support/an-office.ts";
import { owner } from "#tests/support/owner.ts";

const on = today();
const same = { respondent: "恒安堂（东街店）", productName: "清风颗粒", phone: "13800001111" };
let first = "";

/** A complaint that came in so many days ago. */
async function complained(ago: number, answers: Answers): Promise<string> {
  const id = await filed({ kind: "complaint", answers: { batch: "", ...answers } });
  const receivedOn = addDays(on, -ago);
  await owner.execute(sql`alter table matters disable trigger user`);
  await owner.update(matters).set({ receivedOn }).where(eq(matters.id, id));
  await owner.execute(sql`alter table matters enable trigger user`);
  await owner.update(searchDigests).set({ receivedOn }).where(eq(searchDigests.matterId, id));
  return id;
}

beforeAll(async () => {
  await openOffice();
  first = await complained(0, { ...same, batch: "A1" });
});

async function told(officer: Officer, id: string) {
  const related = await findRelated(officer, id, on);
  return Object.fromEntries(related.map(({ relation, counts }) => [relation, counts.join()]));
}

describe("other matters with something in common", () => {
  test("none where there is none", async () => expect(await told(intake, first)).toEqual({}));

  test("are counted over a month, a quarter and a year, to the day", async () => {
    for (const ago of [29, 30, 89, 90, 364, 365])
      await complained(ago, { ...same, phone: `1390000${1000 + ago}`, productName: `片${ago}甲` });
    expect(await told(intake, first)).toEqual({ respondent: "1,3,5" });
  });

  test("name the newest three, newest first, and lead to them", async () => {
    const [respondent] = await findRelated(intake, first, on);
    expect(respondent?.newest.map(({ receivedOn }) => receivedOn)).toEqual(
      [29, 30, 89].map((ago) => addDays(on, -ago)),
    );
  });

  test("another branch is the same name, another name is not", async () => {
    await complained(3, {
      respondent: "恒安堂（西街店）",
      productName: "某片",
      phone: "13900002222",
    });
    await complained(3, { respondent: "恒安药房", productName: "某丸", phone: "13900003333" });
    expect(await told(intake, first)).toEqual({ respondent: "2,4,6" });
  });

  test("a batch says something with its product alone", async () => {
    await complained(2, {
      respondent: "甲店",
      productName: "别的片",
      batch: "A-1",
      phone: "13900004444",
    });
    expect(await told(intake, first)).toEqual({ respondent: "2,4,6" });
    await complained(2, {
      respondent: "乙店",
      productName: "清风颗粒",
      batch: "A-1",
      phone: "13900005555",
    });
    expect(await told(intake, first)).toEqual({
      respondent: "2,4,6",
      product: "1,1,1",
      batch: "1,1,1",
    });
  });

  test("one telephone is one fact with the respondent and the product", async () => {
    await complained(1, { respondent: "丙店", productName: "丙片", phone: same.phone });
    expect(await told(intake, first)).toMatchObject({ phone: "1,1,1" });
    expect(await told(intake, first)).not.toHaveProperty("same-fact");
    await complained(1, same);
    expect(await told(intake, first)).toMatchObject({ phone: "2,2,2", "same-fact": "1,1,1" });
  });

  test("a confidential report by the same telephone is nobody's to connect, nor is an insider's", async () => {
    const before = await told(intake, first);
    for (const stance of [
      { stance: "confidential", insider: "no" },
      { stance: "named", insider: "yes" },
    ])
      await filed({
        kind: "report",
        answers: {
          ...stance,
          name: "张三",
          phone: same.phone,
          respondent: "丁店",
          productName: "丁片",
        },
      });
    expect(await told(intake, first)).toEqual(before);
  });

  test("the other matter of the same submission is none of them", async () => {
    const both = {
      alsoReport: "yes",
      forSeller: "退款",
      filesForMediation: "no",
      wantsReward: "no",
    };
    const answers = {
      ...both,
      reportConfidential: "no",
      respondent: "戊店",
      productName: "戊片",
      phone: "13900006666",
    };
    const [one] = await mattersOf(await file({ kind: "complaint", answers }));
    expect(await told(intake, one?.id ?? "")).toEqual({});
  });
});

describe("who is told", () => {
  test("a unit of its own matters, and of nobody else's", async () => {
    const answers = { respondent: "己店", productName: "己片", insider: "no" };
    const [ours, theirs] = [
      await filed({ kind: "report", answers }),
      await filed({ kind: "report", answers }),
    ];
    await perform(ours, (matter) =>
      assign(matter, { unitId: INSPECTION, reason: "属该科" }, { by: intake.id, on }),
    );
    expect(await told(handler, ours)).toEqual({});
    expect(await told(handler, theirs)).toEqual({});
    expect(await told(stranger, ours)).toEqual({});
    expect(await told(intake, theirs)).toEqual({ respondent: "1,1,1", product: "1,1,1" });
  });

  test("whoever is kept from one is told what they would be told without it", async () => {
    const kept = await complained(0, same);
    await keptFrom(kept, [intake]);
    const hidden = JSON.stringify(await findRelated(intake, first, on));
    expect(await findRelated(intake, kept, on)).toEqual([]);
    await inTransaction((tx) => dropFound(tx, [kept]));
    expect(JSON.stringify(await findRelated(intake, first, on))).toBe(hidden);
    expect(hidden).not.toContain(kept);
  });
});
