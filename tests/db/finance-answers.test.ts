import "#tests/support/own-keys.ts";
import { sql } from "drizzle-orm";
import { describe, expect, test } from "vitest";
import { yuan } from "#app/domain/law/fen.ts";
import type { Consultation, FinanceAnswer } from "#app/domain/reward/finance.ts";
import { env } from "#app/env.server.ts";
import { db } from "#db/client.server.ts";
import { matterEvents } from "#db/schema/matters.ts";
import { decideAll } from "#tests/support/acts/committee.ts";
import { ON, refusal, rewardAtHand } from "#tests/support/acts/reward-at-hand.ts";
import { handler, head } from "#tests/support/an-office.ts";
import { owner } from "#tests/support/owner.ts";

const { id, forcing } = rewardAtHand();

/** Three members award half a million yuan. */
async function awarded() {
  await decideAll(id());
  await owner.execute(
    sql`update matters set reward = jsonb_set(reward, '{award,amount}', '50000000') where id = ${id()}`,
  );
}
const ASKED: Consultation = { askedOn: ON, askedBy: handler.id, letter: "商请1号", answer: null };
const answered = (says: FinanceAnswer, by = head.id, sum: number | null = null) => ({
  finance: { ...ASKED, answer: { on: ON, by, says, sum, document: "财函8号" } },
});
const asking = () => forcing(() => ({ finance: ASKED }));
const telling = () => forcing(() => ({ notifiedOn: ON }));

describe("the database itself", () => {
  test.each<[string, object, string]>([
    ["by who asked", answered("financeAgrees", handler.id), "answered-by-another"],
    ["with a sum of nothing", answered("financeOtherSum", head.id, 0), "answered-by-another"],
    ["with another sum and none", answered("financeOtherSum"), "answered-by-another"],
    [
      "a fen above the cap",
      answered("financeOtherSum", head.id, yuan(1_000_000) + 1),
      "answered-by-another",
    ],
  ])("takes no answer %s", async (_, change, constraint) => {
    await awarded();
    await asking();
    await expect(forcing(() => change)).rejects.toMatchObject(refusal(constraint));
  });

  test("takes none that nobody was asked for", async () => {
    await awarded();
    await expect(forcing(() => answered("financeAgrees"))).rejects.toMatchObject(
      refusal("answered-by-another"),
    );
  });

  test("has nobody told before an answer, nor after a refusal; and after it the authority may be asked again", async () => {
    await awarded();
    await expect(telling()).rejects.toMatchObject(refusal("finance-agreed-first"));
    await asking();
    await expect(telling()).rejects.toMatchObject(refusal("finance-agreed-first"));
    await forcing(() => answered("financeRefuses"));
    await expect(telling()).rejects.toMatchObject(refusal("finance-agreed-first"));
    await asking();
    await forcing(() => answered("financeOtherSum", head.id, yuan(480_000)));
    await telling();
  });

  test("has nobody else asked while an answer is waited for", async () => {
    await awarded();
    await asking();
    for (const finance of [{ ...ASKED, askedBy: head.id }, { ...ASKED, letter: "商请2号" }, null])
      await expect(forcing(() => ({ finance }))).rejects.toMatchObject(
        refusal("finance-asked-stands"),
      );
  });

  test("changes no consent", async () => {
    await awarded();
    await asking();
    await forcing(() => answered("financeAgrees"));
    for (const change of [answered("financeRefuses"), { finance: null }, { finance: ASKED }])
      await expect(forcing(() => change)).rejects.toMatchObject(refusal("finance-answer-stands"));
  });

  test("takes no note in place of an answer any more", async () => {
    const event = { type: "finance-consulted", by: handler.id, on: ON, note: "同意" } as const;
    const row = { bureauId: env.BUREAU_ID, matterId: id(), version: 1, type: event.type, event };
    await expect(db.insert(matterEvents).values(row)).rejects.toMatchObject(
      refusal("finance_answers_in_full"),
    );
  });
});
