import "#tests/support/own-keys.ts";
import { eq, sql } from "drizzle-orm";
import { v4 as uuidv4 } from "uuid";
import { beforeAll, describe, expect, test } from "vitest";
import type { Officer } from "#app/domain/staff/roles.ts";
import { today } from "#app/shell/clock.server.ts";
import { findEntriesOf } from "#db/queries/cases/case-entries.server.ts";
import {
  findAllCases,
  findCase,
  findCases,
  findReportsOf,
} from "#db/queries/cases/register.server.ts";
import { matters } from "#db/schema/matters.ts";
import { filed } from "#tests/support/a-filing.ts";
import { aReward } from "#tests/support/a-reward.ts";
import { keptFrom } from "#tests/support/a-secret.ts";
import * as office from "#tests/support/an-office.ts";
import { owner } from "#tests/support/owner.ts";

const { handler, head, stranger, finance, auditor, intake } = office;
const ALL = { year: null, text: "" };
const award = { grade: "third", base: 300_000, amount: 300_000, financeConsulted: false } as const;
const decided = { decidedOn: today(), award, notifiedOn: today() };
const claim = { on: today(), codeDigest: "" };

/** A report of a case that was confirmed, with a decision of 100,000.00 and 20,000.00. */
async function onCase(number: string, decidedOn: string, more: object = {}): Promise<string> {
  const id = await filed({ kind: "report" });
  const penalty = { decisionNumber: number, fines: 10_000_000, confiscations: 2_000_000 };
  const set = { stage: "outcome-recorded", unitId: office.INSPECTION, penalty, ...more } as const;
  await owner.update(matters).set(set).where(eq(matters.id, id));
  await owner.execute(sql`insert into case_entries (bureau_id, id, case_id, matter_id, what, kind, number, decided_on, respondent,
      penalties, fine, fine_paper, gains, gains_paper, goods, goods_paper, base_note, made_by, settled, settled_by, settled_at)
    select bureau_id, ${uuidv4()}, case_id, id, 'decision', 'penalty', ${number}, ${decidedOn}, ${`${number}的药店`}, '{fined,gainsConfiscated}',
      10000000, '', 2000000, '', 0, '', '', ${handler.id}, 'confirmed', ${head.id}, now() from matters where id = ${id}`);
  return id;
}
const theirs = async (who: Officer) => (await findAllCases(who, ALL)).map(({ number }) => number);
const caseOf = async (id: string): Promise<string> => {
  const [row] = await owner.select().from(matters).where(eq(matters.id, id));
  return row?.caseId ?? "";
};

let shared = "";
let kept = "";
beforeAll(async () => {
  await office.openOffice();
  await onCase("云罚〔2024〕1号", "2024-05-06");
  shared = await onCase("云罚〔2026〕2号", "2026-03-01", {
    reward: aReward({ ...decided, claim }),
  });
  await onCase("云罚〔2026〕2号", "2026-03-01", {
    unitId: office.MARKET,
    reward: aReward({ ...decided, award: { ...award, amount: 100_000 } }),
  });
  kept = await onCase("云罚〔2026〕3号", "2026-04-01");
  await keptFrom(kept, [handler, auditor, finance]);
});

describe("the register", () => {
  test("shows the cases of one's own reports, the newest decision first", async () => {
    expect(await theirs(head)).toEqual(["云罚〔2026〕3号", "云罚〔2026〕2号", "云罚〔2024〕1号"]);
    expect(await theirs(stranger)).toEqual(["云罚〔2026〕2号"]);
    expect(await theirs(intake)).toEqual([]);
  });

  test("has nothing of a case all of whose reports are kept from who looks", async () => {
    for (const who of [handler, auditor, finance])
      expect(await theirs(who)).toEqual(["云罚〔2026〕2号", "云罚〔2024〕1号"]);
    const id = await caseOf(kept);
    for (const who of [handler, auditor, finance]) {
      expect(await findCase(who, id)).toBeNull();
      expect(await findEntriesOf(who, id)).toEqual([]);
      expect(await findReportsOf(who, id)).toEqual([]);
    }
  });

  test("counts what is awarded over the whole case, and of the reports those one may open", async () => {
    const line = { fines: 10_000_000, confiscations: 2_000_000, collected: 0, awarded: 400_000 };
    const capped = { ...line, cap: 100_000_000, paid: 0 };
    const id = await caseOf(shared);
    for (const [who, seen] of [
      [handler, 1],
      [stranger, 1],
      [finance, 1],
      [auditor, 0],
    ] as const)
      expect(await findCase(who, id)).toMatchObject({ ...capped, seen });
  });

  test("leaves out of every figure what is kept from who looks", async () => {
    const number = "云罚〔2026〕4号";
    await onCase(number, "2026-05-01", { reward: aReward(decided) });
    const secret = await onCase(number, "2026-05-01", { reward: aReward(decided) });
    const id = await caseOf(secret);
    expect(await findCase(head, id)).toMatchObject({ seen: 2, awarded: 600_000 });
    await keptFrom(secret, [head, auditor]);
    expect(await findCase(head, id)).toMatchObject({ seen: 1, awarded: 300_000 });
    expect(await findCase(auditor, id)).toMatchObject({ awarded: 300_000 });
    expect(await findEntriesOf(head, id)).toHaveLength(1);
    expect(await findReportsOf(head, id)).toHaveLength(1);
    expect(await findEntriesOf(handler, id)).toHaveLength(2);
  });

  test("is asked by year, by a piece of the number however it is written, and by the respondent", async () => {
    const found = async (year: number | null, text: string) =>
      (await findAllCases(head, { year, text })).map(({ number }) => number);
    expect(await found(2024, "")).toEqual(["云罚〔2024〕1号"]);
    expect(await found(null, "[２０２６] 3")).toEqual(["云罚〔2026〕3号"]);
    expect(await found(null, "1号的药店")).toEqual(["云罚〔2024〕1号"]);
    expect(await found(2024, "2026")).toEqual([]);
    expect(await found(null, "%")).toEqual([]);
  });
});

test("is read on from where a page ended, each case once", async () => {
  for (let number = 1; number <= 51; number += 1)
    await onCase(`市罚〔2025〕${number}号`, "2025-06-01", { unitId: office.EMPTY_UNIT });
  const filter = { year: 2025, text: "" };
  const first = await findCases(auditor, filter, null);
  expect(first.lines).toHaveLength(50);
  const second = await findCases(auditor, filter, first.next);
  expect(second).toMatchObject({ lines: [{}], next: null });
  const numbers = [...first.lines, ...second.lines].map(({ number }) => number);
  expect(new Set(numbers).size).toBe(51);
});

test("shows the reports of a case to whom they may be known: by number to who may open them", async () => {
  const id = await caseOf(shared);
  const of = (who: Officer) => findReportsOf(who, id);
  expect(await of(handler)).toMatchObject([
    { matterId: shared, standing: "awarded", sum: 300_000, paid: false },
    { matterId: null, number: null, standing: "awarded", sum: 100_000 },
  ]);
  expect(await of(finance)).toMatchObject([{ matterId: shared }]);
  expect(await of(auditor)).toEqual([]);
  expect(await of(intake)).toEqual([]);
});
