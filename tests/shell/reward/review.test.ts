import "#tests/support/own-keys.ts";
import { randomUUID } from "node:crypto";
import { and, eq, sql } from "drizzle-orm";
import { describe, expect, test } from "vitest";
import { deny } from "#app/domain/reward/deny.ts";
import { answerReview } from "#app/domain/reward/review/answer-review.ts";
import { env } from "#app/env.server.ts";
import { today } from "#app/shell/clock.server.ts";
import { perform } from "#app/shell/matter/perform.server.ts";
import { requestReview } from "#app/shell/reward/ask-review.server.ts";
import { db } from "#db/client.server.ts";
import { letters } from "#db/schema/letters.ts";
import { matterEvents, matters } from "#db/schema/matters.ts";
import { messages } from "#db/schema/messages.ts";
import { refusal, rewardAtHand } from "#tests/support/acts/reward-at-hand.ts";
import * as office from "#tests/support/an-office.ts";
import { owner } from "#tests/support/owner.ts";

const { id, theMatter } = rewardAtHand(["not-known-before"]);

const anew = { reviewAnswer: "reviewReopened", reviewReason: "漏看了现场照片" } as const;
const ask = (text: string) => {
  const posted = { actor: randomUUID(), key: randomUUID(), route: "/", payload: text };
  return requestReview({ matterId: id(), text }, { posted, location: "/progress" });
};
const toldNo = () =>
  perform(id(), (it) => deny(it, "没有关键证据", { by: office.stranger.id, on: today() }));

const sent = () =>
  owner.select({ id: messages.id }).from(messages).where(eq(messages.matterId, id()));

describe("a review", () => {
  test("is asked for with reasons, which lie sealed among the messages", async () => {
    await toldNo();
    expect(await ask("")).toMatchObject({ because: ["nothing-written"] });
    expect((await theMatter()).dates["reward-review-asked"]).toBeUndefined();

    expect(await ask("照片里有批号")).toMatchObject({ ok: true });
    expect((await theMatter()).dates["reward-review-asked"]).toBe(today());
    expect(await sent()).toHaveLength(1);
    expect(await ask("再问一次")).toMatchObject({ because: ["review-open"] });
    expect(await sent()).toHaveLength(1);
  });

  test("is not asked for before anybody was told, and what was written is not kept", async () => {
    expect(await ask("照片里有批号")).toMatchObject({ because: ["review-late"] });
    expect(await sent()).toHaveLength(0);
  });

  test("sets the decision aside, and its reporter is told", async () => {
    await toldNo();
    await ask("照片里有批号");
    const by = office.head.id;
    await perform(id(), (it) => answerReview(it, anew, { by, on: today() }));
    expect((await theMatter()).reward).toBeNull();
    const owed = await owner
      .select({ audience: letters.audience })
      .from(letters)
      .where(and(eq(letters.matterId, id()), sql`${letters.words}::text like '%漏看了现场照片%'`));
    expect(owed).toEqual([{ audience: "reporter" }]);
  });

  test("by the database's own word, is not answered by who assessed it", async () => {
    await toldNo();
    await ask("照片里有批号");
    const event = { type: "reward-review-answered", by: office.handler.id, on: today() } as const;
    const put = db.insert(matterEvents).values({
      ...{ bureauId: env.BUREAU_ID, matterId: id(), version: 99 },
      ...{ type: event.type, event: { ...event, upheld: true, reason: "好" } },
    });
    await expect(put).rejects.toMatchObject(refusal("reviewed-by-another"));
  });

  test("nor does a reward begin anew that nobody asked to be reviewed", async () => {
    await toldNo();
    const reset = db.update(matters).set({ reward: null }).where(eq(matters.id, id()));
    await expect(reset).rejects.toMatchObject(refusal("assessment-stands"));
  });
});
