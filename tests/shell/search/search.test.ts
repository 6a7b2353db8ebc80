import "#tests/support/own-keys.ts";
import { eq, sql } from "drizzle-orm";
import { beforeAll, describe, expect, test } from "vitest";
import type { Answers } from "#app/domain/intake/question.ts";
import { assign } from "#app/domain/matter/actions/assign.ts";
import { correct } from "#app/domain/matter/actions/back/correct.ts";
import { decideCorrection } from "#app/domain/matter/actions/back/decide-correction.ts";
import { recordedOn, type Subject } from "#app/domain/matter/corrections/recorded.ts";
import { readQuery } from "#app/domain/search/asked.ts";
import type { SearchField } from "#app/domain/search/fields.ts";
import type { Officer } from "#app/domain/staff/roles.ts";
import { env } from "#app/env.server.ts";
import { today } from "#app/shell/clock.server.ts";
import { perform } from "#app/shell/matter/perform.server.ts";
import { catchUpSearch } from "#app/shell/search/catch-up.server.ts";
import { isCatchingUp, searchMatters } from "#app/shell/search/search.server.ts";
import { inTransaction, readAs } from "#db/client.server.ts";
import { matters } from "#db/schema/matters.ts";
import { searchBacklog, searchDigests, searchGrams } from "#db/schema/search/found.ts";
import { dropFound } from "#db/stores/search/found-store.server.ts";
import { file, filed, mattersOf } from "#tests/support/a-filing.ts";
import { keptFrom } from "#tests/support/a-secret.ts";
import * as office from "#tests/support/an-office.ts";
import { owner } from "#tests/support/owner.ts";

const { handler, head, INSPECTION, intake, leader, stranger } = office;
const on = today();
const ids = new Map<string, string>();
const names = new Map<string, string>();

const seller = { respondent: "云溪区恒安堂大药房", respondentAddress: "临江路88号" };
const WORLD: Readonly<Record<string, { kind: "complaint" | "report"; answers: Answers }>> = {
  first: {
    kind: "complaint",
    answers: {
      ...seller,
      productName: "清风止咳颗粒",
      licence: "国药准字Z20203456",
      batch: "A2605",
    },
  },
  second: {
    kind: "report",
    answers: { ...seller, productName: "轻盈胶囊", batch: "B7711", insider: "no" },
  },
  insiders: {
    kind: "report",
    answers: { respondent: "和泰制药", productName: "和泰片", batch: "C9900", insider: "yes" },
  },
  other: { kind: "report", answers: { respondent: "安恒商行", productName: "益肝丸" } },
};

beforeAll(async () => {
  await office.openOffice();
  for (const [name, filing] of Object.entries(WORLD)) await tell(name, await filed(filing));
  for (const name of ["second", "insiders"]) await give(name, INSPECTION);
});

async function tell(name: string, id: string) {
  ids.set(name, id);
  names.set(id, name);
}
const idOf = (name: string) => ids.get(name) ?? "";
const give = (name: string, unitId: string) =>
  perform(idOf(name), (matter) =>
    assign(matter, { unitId, reason: "属该科" }, { by: intake.id, on }),
  );

async function find(officer: Officer, typed: string): Promise<readonly string[]> {
  const { rows } = await searchMatters(officer, readQuery(typed), null);
  return rows.map(({ id }) => names.get(id) ?? id).toSorted();
}
async function why(officer: Officer, typed: string): Promise<readonly SearchField[]> {
  const { rows } = await searchMatters(officer, readQuery(typed), null);
  return rows.flatMap(({ by }) => by);
}

describe("a matter is found again", () => {
  test.each<readonly [string, readonly string[], readonly SearchField[]]>([
    ["恒安堂", ["first", "second"], ["respondent", "respondent"]],
    ["恆安堂", ["first", "second"], ["respondent", "respondent"]],
    ["益", ["other"], ["product"]],
    ["清风 恒安", ["first"], ["product", "respondent"]],
    ["清风 益肝", [], []],
    ["临江路", ["first", "second"], ["place", "place"]],
    ["国药准字 Z20203456", ["first"], ["licence"]],
    ["z20203456", ["first"], ["licence"]],
    ["a-2605", ["first"], ["batch"]],
    ["13800008000", ["first"], ["phone"]],
    ["结块", [], []],
    ["张三", [], []],
  ])("by %s", async (typed, found, by) => {
    expect(await find(intake, typed)).toEqual(found);
    expect(await why(intake, typed)).toEqual(by);
  });

  test("by its number, whole, its beginning or its last four digits", async () => {
    const [row] = await owner
      .select()
      .from(matters)
      .where(eq(matters.id, idOf("other")));
    const number = row?.number ?? "";
    for (const part of [number, number.slice(0, 9), number.slice(-4)])
      expect(await find(intake, part), part).toContain("other");
    expect(await why(intake, number)).toEqual(["number"]);
  });

  test("newest first, a page at a time, none twice and none left out", async () => {
    const filings: string[] = [];
    while (filings.length < 53)
      filings.push(await filed({ kind: "report", answers: { productName: "续页片" } }));
    for (const [back, id] of filings.entries()) {
      const receivedOn = sql`current_date - ${back % 7}::integer`;
      await owner.execute(sql`alter table matters disable trigger user`);
      await owner.update(matters).set({ receivedOn }).where(eq(matters.id, id));
      await owner.execute(sql`alter table matters enable trigger user`);
      for (const table of [searchGrams, searchDigests])
        await owner.update(table).set({ receivedOn }).where(eq(table.matterId, id));
    }
    const words = readQuery("续页");
    const first = await searchMatters(intake, words, null);
    const second = await searchMatters(intake, words, first.next);
    expect([first.rows.length, second.rows.length, second.next]).toEqual([50, 3, null]);
    const all = [...first.rows, ...second.rows];
    expect(new Set(all.map(({ id }) => id))).toEqual(new Set(filings));
    expect(all.map(({ receivedOn }) => receivedOn)).toEqual(
      all
        .map(({ receivedOn }) => receivedOn)
        .toSorted()
        .toReversed(),
    );
  });
});

describe("who finds it", () => {
  test("a unit finds its own, and nobody else's", async () => {
    expect(await find(handler, "恒安堂")).toEqual(["second"]);
    expect(await find(head, "恒安堂")).toEqual(["second"]);
    expect(await find(stranger, "恒安堂")).toEqual([]);
    expect(await find(leader, "恒安堂")).toEqual([]);
  });

  test("what stands sealed of an insider's report only its holder looks for", async () => {
    expect(await find(handler, "C9900")).toEqual(["insiders"]);
    expect(await find(intake, "C9900")).toEqual([]);
    expect(await find(intake, "和泰")).toEqual(["insiders"]);
    // Of any other, intake still recognises a repeat.
    expect(await find(intake, "B7711")).toEqual(["second"]);
  });

  test("whoever keeps the house finds nothing, and reads neither table", async () => {
    for (const officer of [office.custodian, office.auditor, office.finance, office.security])
      expect(await find(officer, "恒安堂")).toEqual([]);
    for (const table of [searchGrams, searchDigests, searchBacklog])
      await expect(readAs(intake, (tx) => tx.select().from(table))).rejects.toThrow();
  });

  test("whoever is kept from it is answered as if it did not exist, wherever a page ends", async () => {
    const kept = await filed({ kind: "report", answers: { respondent: "恒安堂", batch: "K1" } });
    await keptFrom(kept, [intake]);
    const asked = ["恒安堂", "恒", "轻盈", "2026"];
    const answers = async () =>
      JSON.stringify(
        await Promise.all(asked.map((typed) => searchMatters(intake, readQuery(typed), null))),
      );
    const hidden = await answers();
    await inTransaction((tx) => dropFound(tx, [kept]));
    expect(await answers()).toBe(hidden);
    expect(hidden).not.toContain(kept);
  });
});

describe("what changes is found as it stands", () => {
  async function putRight(name: string, subject: Subject, to: string, from: Answers) {
    await perform(idOf(name), (matter) => {
      const answers = { batch: `${from["batch"]}`, productName: `${from["productName"]}` };
      const value = recordedOn(matter, { answers }).find((one) => one.subject === subject);
      if (!value) throw new Error(`${subject} is not recorded`);
      return correct(matter, { value, to, reason: "录入时看错" }, { by: handler.id, on });
    });
    const decided = await perform(idOf(name), (matter) =>
      decideCorrection(matter, { approved: true, note: "与原件一致" }, { by: head.id, on }),
    );
    expect(decided.ok).toBe(true);
  }

  test("what two put right, in clear and sealed; a telephone stays", async () => {
    const { answers } = WORLD["second"] ?? { answers: {} };
    await putRight("second", "productName", "轻云胶囊", answers);
    expect(await find(handler, "轻盈胶囊")).toEqual([]);
    expect(await find(handler, "轻云")).toEqual(["second"]);
    await putRight("second", "sealed:batch", "B7712", answers);
    expect(await find(handler, "B7711")).toEqual([]);
    expect(await find(handler, "B7712")).toEqual(["second"]);
  });

  test("what was filed before there was a search is caught up with", async () => {
    await inTransaction((tx) => dropFound(tx, [idOf("first")]));
    expect(await find(intake, "清风")).toEqual([]);
    await owner.insert(searchBacklog).values({ bureauId: env.BUREAU_ID, matterId: idOf("first") });
    expect(await isCatchingUp()).toBe(true);
    expect(await catchUpSearch()).toBe(1);
    expect(await isCatchingUp()).toBe(false);
    expect(await find(intake, "清风")).toEqual(["first"]);
    expect(await find(intake, "A2605")).toEqual(["first"]);
    expect(await find(intake, "临江路")).toContain("first");
  });

  test("of a submission that is both, the report is not found by the telephone of who asked for confidence", async () => {
    const phone = "13900001234";
    const both = {
      alsoReport: "yes",
      forSeller: "退款",
      filesForMediation: "no",
      wantsReward: "no",
    };
    const draft = await file({
      kind: "complaint",
      answers: { ...both, phone, reportConfidential: "yes" },
    });
    for (const { id, kind } of await mattersOf(draft)) await tell(kind, id);
    expect(await find(intake, phone)).toEqual(["complaint"]);
  });
});
