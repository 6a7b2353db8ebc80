import "#tests/support/own-keys.ts";
import { randomUUID } from "node:crypto";
import { eq, sql } from "drizzle-orm";
import { beforeAll, describe, expect, test } from "vitest";
import { day } from "#app/domain/calendar/day.ts";
import { env } from "#app/env.server.ts";
import { today } from "#app/shell/clock.server.ts";
import {
  askToChange,
  askToPublish,
  decideOnPublication,
  nextRelease,
} from "#app/shell/publication/publish.server.ts";
import { db, readAs } from "#db/client.server.ts";
import { findPublicationPage } from "#db/queries/publication/publication-page.server.ts";
import { findPublished } from "#db/queries/publication/published.server.ts";
import { findRewardFacts } from "#db/queries/publication/reward-figures.server.ts";
import { auditEntries } from "#db/schema/audit.ts";
import { matterExclusions } from "#db/schema/exclusions.ts";
import { publicationChanges } from "#db/schema/law.ts";
import { aPost } from "#tests/support/a-post.ts";
import { rewarded, rewardedIn } from "#tests/support/acts/rewarded.ts";
import * as office from "#tests/support/an-office.ts";
import { owner } from "#tests/support/owner.ts";

const { administrator, auditor, head, leader, handler, finance } = office;
const as = ({ id }: { readonly id: string }) => aPost({ actor: id });
const JULY = day("2026-07-01");

/** As in a register in which nobody is kept from anything. */
const counted = async () => JSON.stringify(await nextRelease(JULY));
const waiting = async () => (await findPublicationPage(head)).waiting?.id ?? "";
const refusedBy = (why: string) => ({ ok: false, because: [why] });

beforeAll(async () => {
  await office.openOffice();
  await rewardedIn(2025, 4);
});

/** Tests build on each other: first too few, then enough, then asked for, shown, taken down. */
describe("figures of a year", () => {
  test("are not published of four awards", async () => {
    expect(await nextRelease(JULY)).toBeNull();
    expect(await askToPublish(as(administrator))).toEqual(refusedBy("nothing-to-publish"));
  });

  test("do not tell whether there is a matter from which somebody is kept", async () => {
    await rewarded({ on: day("2025-06-01") });
    const before = await counted();
    expect(before).toContain('"awarded":5');
    const kept = await rewarded({ on: day("2025-06-02"), sum: 9_999_999 });
    expect(await counted()).not.toBe(before);
    await owner.insert(matterExclusions).values({
      ...{ bureauId: env.BUREAU_ID, id: randomUUID(), matterId: kept, staffId: head.id },
      ...{ ground: "named", excludedBy: "reporter", excludedOn: today() },
    });
    expect(await counted()).toBe(before);
  });

  test("count an award once its reporter was told, and not before", async () => {
    const before = await counted();
    await rewarded({ on: day("2025-07-01"), reward: { notifiedOn: null, payment: null } });
    expect(await counted()).toBe(before);
  });

  test("wait for the word of somebody else, who is a head", async () => {
    expect(await askToPublish(as(administrator))).toMatchObject({ ok: true });
    expect(await askToPublish(as(leader))).toEqual(refusedBy("nothing-to-publish"));
    expect(await findPublished()).toEqual([]);
    const id = await waiting();
    expect(await decideOnPublication(id, "confirm", as(administrator))).toEqual(
      refusedBy("own-request"),
    );
    await expect(decideOnPublication(id, "confirm", as(handler))).rejects.toThrow();
    expect(await decideOnPublication(id, "confirm", as(head))).toMatchObject({ ok: true });
    expect(await findPublished()).toMatchObject([{ from: 2025, until: 2025, awarded: 5 }]);
    expect(await decideOnPublication(id, "refuse", as(leader))).toEqual(
      refusedBy("decided-already"),
    );
  });

  test("stay as they were counted, whatever happens to the matters", async () => {
    const before = JSON.stringify(await findPublished());
    await rewardedIn(2025, 9);
    expect(JSON.stringify(await findPublished())).toBe(before);
    expect(await nextRelease(JULY)).toBeNull();
  });

  test("are taken down by two, and shown again as they were", async () => {
    const before = await findPublished();
    const [{ id = "" } = {}] = (await findPublicationPage(head)).counted;
    expect(await askToChange(id, true, as(head))).toEqual(refusedBy("nothing-new"));
    expect(await askToChange(id, false, as(head))).toMatchObject({ ok: true });
    expect(await askToChange(id, false, as(leader))).toEqual(refusedBy("waits-already"));
    expect(await findPublished()).toEqual(before);
    await decideOnPublication(await waiting(), "confirm", as(leader));
    expect(await findPublished()).toEqual([]);
    await askToChange(id, true, as(leader));
    await decideOnPublication(await waiting(), "confirm", as(head));
    expect(await findPublished()).toEqual(before);
  });

  test("are in the log, each step of them", async () => {
    const rows = await owner.select().from(auditEntries);
    const steps = rows.map(({ action }) => action).filter((one) => one.startsWith("publication"));
    expect(steps.toSorted()).toEqual([
      ...Array(3).fill("publication-agreed"),
      ...Array(3).fill("publication-asked"),
    ]);
  });
});

describe("the exact figures inside", () => {
  test("leave out what the looker is kept from, and are nothing to others", async () => {
    const [ofHead, ofLeader] = await Promise.all([findRewardFacts(head), findRewardFacts(leader)]);
    expect(ofLeader.length - ofHead.length).toBe(1);
    expect(ofHead.some(({ sum }) => sum === 9_999_999)).toBe(false);
    for (const one of [finance, auditor])
      expect(await findRewardFacts(one)).toHaveLength(ofLeader.length);
    expect(await findRewardFacts(handler)).toEqual([]);
    const asHandler = await readAs(handler, (tx) =>
      tx.execute(sql`select from known_reward_facts()`),
    );
    expect(asHandler.rows).toEqual([]);
  });
});

describe("the database itself", () => {
  const columns = (askedBy: string) => sql`insert into publication_changes
    (bureau_id, id, publication_id, shown, asked_by)
    select ${env.BUREAU_ID}, gen_random_uuid(), id, true, ${askedBy} from publications limit 1`;

  test("lets nobody ask who is neither head nor administrator, and nobody decide on their own request", async () => {
    await expect(db.execute(columns(finance.id))).rejects.toThrow();
    await db.execute(columns(head.id));
    const own = db
      .update(publicationChanges)
      .set({ decidedBy: head.id, decidedAt: new Date(), approved: true })
      .where(eq(publicationChanges.askedBy, head.id));
    await expect(own).rejects.toThrow();
  });

  test("changes and deletes nothing that was counted", async () => {
    await expect(owner.execute(sql`update publications set from_year = 1`)).rejects.toThrow();
    await expect(owner.execute(sql`delete from publications`)).rejects.toThrow();
    await expect(owner.execute(sql`truncate publications cascade`)).rejects.toThrow();
  });
});
