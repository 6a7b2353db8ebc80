import "#tests/support/own-keys.ts";
import { eq, sql } from "drizzle-orm";
import { beforeAll, describe, expect, test } from "vitest";
import { yearOf } from "#app/domain/calendar/day.ts";
import { authorise } from "#app/domain/payout/authorise.ts";
import { env } from "#app/env.server.ts";
import { today } from "#app/shell/clock.server.ts";
import { askForBudget, decideOnBudget } from "#app/shell/payout/budget.server.ts";
import { stepOnce } from "#app/shell/payout/take-payout-step.server.ts";
import { db } from "#db/client.server.ts";
import { findBudget } from "#db/queries/payout/budget.server.ts";
import { rewardBudgets } from "#db/schema/payout/budgets.ts";
import { payouts } from "#db/schema/payout/payouts.ts";
import { unanswered } from "#tests/shell/payout/fifty.ts";
import { aPost } from "#tests/support/a-post.ts";
import { agePayees, name, toldReport } from "#tests/support/acts/payee.ts";
import { refusal } from "#tests/support/acts/reward-at-hand.ts";
import * as office from "#tests/support/an-office.ts";
import { owner } from "#tests/support/owner.ts";

beforeAll(office.openOffice);

const [first, second] = office.payers;
const { head, handler } = office;
const on = today();
const year = yearOf(on);
const bureauId = env.BUREAU_ID;
const LOCATION = "/finance/budget";
const post = (actor: string) => ({ ...aPost({ key: crypto.randomUUID() }), actor });

const asking = (sum: string, person = first) =>
  askForBudget({ year: `${year}`, sum, document: "财预1号" }, post(person.id), LOCATION);
async function deciding(person: { readonly id: string }, approves = true) {
  const entries = await owner.select().from(rewardBudgets);
  const id = entries.find(({ decidedBy }) => decidedBy === null)?.id ?? "";
  return decideOnBudget({ id, approves, location: LOCATION }, post(person.id));
}
async function claimed(): Promise<string> {
  const id = await toldReport();
  await name(id);
  await agePayees(id, 7);
  return id;
}
const authorising = (id: string) =>
  stepOnce(id, (it) => authorise(it, { way: "transfer", paper: "审批1号" }, { by: first.id, on }));

describe("a budget of the year", () => {
  test("without one nothing is measured; with one, nothing is authorised beyond it, however many press at once", async () => {
    const before = await claimed();
    expect(await authorising(before)).toMatchObject({ ok: true });

    // 5,000.00 are authorised; 12,000.00 hold one more of 5,000.00, and not two.
    expect(await asking("1.2万")).toMatchObject({ ok: true });
    expect(await asking("1")).toEqual({ ok: false, because: ["budget-waits"] });
    expect(await deciding(first)).toEqual({ ok: false, because: ["budget-own"] });
    expect(await deciding(head)).toMatchObject({ ok: true });
    const [one, other] = [await claimed(), await claimed()];
    const answers = await Promise.all(
      Array.from({ length: 50 }, (_, at) =>
        authorising(at % 2 === 0 ? one : other).catch(unanswered),
      ),
    );
    expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
    const because = answers.flatMap((answer) => (answer.ok ? [] : answer.because));
    expect(new Set(because)).toEqual(new Set(["authorised-already", "beyond-budget"]));

    // The promise stands: three of 5,000.00 against 12,000.00.
    const { standing } = await findBudget(head, year);
    expect(standing).toMatchObject({
      budget: 1_200_000,
      authorised: 1_000_000,
      committed: 500_000,
    });
    expect(standing.balance).toBe(-300_000);

    const [waiting = ""] = await waitingOf([one, other]);
    await expect(
      db.insert(payouts).values({
        ...{ bureauId, id: crypto.randomUUID(), matterId: waiting, round: 1, way: "transfer" },
        ...{ sum: 500_000, paper: "1", authorisedBy: first.id },
      }),
    ).rejects.toMatchObject(refusal("within-the-budget"));

    await asking("3000");
    expect(await deciding(second)).toMatchObject({ ok: true });
    expect(await authorising(waiting)).toMatchObject({ ok: true });
    expect((await findBudget(first, year)).standing.balance).toBe(0);
  }, 60_000);

  test("is shown to finance and heads alone", async () => {
    for (const officer of [handler, office.intake, office.auditor])
      expect(await findBudget(officer, year)).toMatchObject({
        entries: [],
        standing: { budget: null, committed: 0, authorised: 0 },
      });
  });

  test("by the database's own word takes two, and stays as it was decided", async () => {
    const id = crypto.randomUUID();
    const row = { bureauId, id, year: 2099, sum: 1, document: "1" };
    await expect(
      db.insert(rewardBudgets).values({ ...row, askedBy: head.id }),
    ).rejects.toMatchObject(refusal("budget-entered-by-finance"));
    await db.insert(rewardBudgets).values({ ...row, askedBy: first.id });
    const decide = (by: string, but: Partial<typeof rewardBudgets.$inferInsert> = {}) =>
      db
        .update(rewardBudgets)
        .set({ decidedBy: by, decidedAt: sql`now()`, approved: true, ...but })
        .where(eq(rewardBudgets.id, id));
    await expect(decide(first.id)).rejects.toMatchObject(refusal("a_budget_is_decided_whole"));
    await expect(decide(handler.id)).rejects.toMatchObject(
      refusal("budget-decided-by-finance-or-head"),
    );
    await decide(second.id);
    await expect(decide(head.id, { approved: false })).rejects.toMatchObject(
      refusal("budget-stands"),
    );
    await expect(owner.execute(sql`delete from reward_budgets`)).rejects.toMatchObject({
      code: "23001",
    });
  });
});

async function waitingOf(ids: readonly string[]): Promise<readonly string[]> {
  const made = new Set((await owner.select().from(payouts)).map(({ matterId }) => matterId));
  return ids.filter((id) => !made.has(id));
}
