import "#tests/support/own-keys.ts";
import { eq } from "drizzle-orm";
import { describe, expect, test } from "vitest";
import { deny } from "#app/domain/reward/deny.ts";
import { returnAssessment } from "#app/domain/reward/return-assessment.ts";
import { perform } from "#app/shell/matter/perform.server.ts";
import { db } from "#db/client.server.ts";
import { letters } from "#db/schema/letters.ts";
import { matters } from "#db/schema/matters.ts";
import { ON, refusal, rewardAtHand } from "#tests/support/acts/reward-at-hand.ts";
import { handler, head } from "#tests/support/an-office.ts";
import { owner } from "#tests/support/owner.ts";

const REASON = "举报的事项事先已被本局掌握。";
const told = (by: string, reason = REASON) => ({ denial: { on: ON, by, reason } });

describe("a no of one officer", () => {
  const { id, theMatter, forcing } = rewardAtHand([]);
  const waits = async () => {
    const [row] = await owner.select().from(matters).where(eq(matters.id, id()));
    return row?.denialWaits;
  };

  test("is told by another, once, in a letter with its reason", async () => {
    await expect(forcing(() => told(handler.id))).rejects.toMatchObject(
      refusal("denied-by-another"),
    );
    expect(await waits()).toBe(true);
    expect(await perform(id(), (it) => deny(it, REASON, { by: head.id, on: ON }))).toMatchObject({
      ok: true,
    });
    expect(await waits()).toBe(false);
    const [letter] = await owner.select().from(letters).where(eq(letters.name, "reward-denied"));
    expect(JSON.stringify(letter?.words.zh)).toContain(REASON);
    for (const change of [told(head.id, "另一个理由"), { denial: null }])
      await expect(forcing(() => change)).rejects.toMatchObject(refusal("denial-stands"));
    await expect(
      db.update(matters).set({ reward: null }).where(eq(matters.id, id())),
    ).rejects.toMatchObject(refusal("assessment-stands"));
  });

  test("is looked at anew where the second reader finds otherwise", async () => {
    await perform(id(), (it) => returnAssessment(it, "时间先后有误", { by: head.id, on: ON }));
    expect((await theMatter()).reward).toBeNull();
  });
});
