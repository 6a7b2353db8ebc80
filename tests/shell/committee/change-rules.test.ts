import "#tests/support/own-keys.ts";
import { eq, sql } from "drizzle-orm";
import { beforeAll, describe, expect, test } from "vitest";
import type { RuleChange } from "#app/domain/committee/rules-changed.ts";
import { env } from "#app/env.server.ts";
import { askForRule, decideOnRule } from "#app/shell/committee/change-rules.server.ts";
import { db } from "#db/client.server.ts";
import { findRulesPage } from "#db/queries/committee/rules-page.server.ts";
import { committeeChanges } from "#db/schema/committee/changes.ts";
import { committeeOutsiders } from "#db/schema/committee/sessions.ts";
import { bureaus } from "#db/schema/office.ts";
import { aPost } from "#tests/support/a-post.ts";
import { refusal } from "#tests/support/acts/reward-at-hand.ts";
import * as office from "#tests/support/an-office.ts";
import { owner } from "#tests/support/owner.ts";

beforeAll(office.openOffice);

const { administrator, head, handler, security } = office;
const [outside, inside] = office.members.map(({ id }) => id);
const bureauId = env.BUREAU_ID;
const post = (actor: string) => ({ ...aPost({ key: crypto.randomUUID() }), actor });

const asking = (change: RuleChange) => askForRule(change, post(administrator.id));
const marking = (staffId = "", isOutside = true) =>
  asking({ rule: "outsider", staffId, outside: isOutside });
async function deciding(by: { readonly id: string }, approves = true) {
  const rows = await owner.select().from(committeeChanges);
  const id = rows.find(({ decidedBy }) => decidedBy === null)?.id ?? "";
  return decideOnRule({ id, approves }, post(by.id));
}
const now = async () => {
  const { from, members } = await findRulesPage(head);
  return { from, outside: members.filter((one) => one.outside).map(({ id }) => id) };
};

describe("who sits from outside, and from which sum", () => {
  test("is asked by one and confirmed by another, and never leaves a reward to nobody", async () => {
    // The office has one outside member.
    expect(await now()).toEqual({ from: null, outside: [outside] });
    expect(await asking({ rule: "sum", sum: 20_000_000 })).toMatchObject({ ok: true });
    expect(await now()).toMatchObject({ from: null });
    expect(await asking({ rule: "sum", sum: 30_000_000 })).toMatchObject({
      because: ["rule-waits"],
    });
    expect(await deciding(administrator)).toEqual({ ok: false, because: ["rule-own"] });
    expect(await deciding(head)).toMatchObject({ ok: true });
    expect(await now()).toEqual({ from: 20_000_000, outside: [outside] });

    expect(await marking(outside, false)).toMatchObject({ because: ["rule-last-outsider"] });
    expect(await marking(handler.id)).toMatchObject({ because: ["rule-member"] });
    await marking(inside);
    expect(await deciding(security)).toMatchObject({ ok: true });
    expect((await now()).outside.toSorted()).toEqual([outside, inside].toSorted());
    await marking(outside, false);
    expect(await deciding(head)).toMatchObject({ ok: true });
    expect((await now()).outside).toEqual([inside]);

    await asking({ rule: "sum", sum: null });
    expect(await deciding(administrator, false)).toMatchObject({ ok: true });
    expect((await now()).from).toBe(20_000_000);
  });

  test("what changed between asking and confirming may stand in the way", async () => {
    await marking(outside);
    await deciding(head);
    await marking(outside, false);
    const [first = ""] = (await owner.select().from(committeeChanges))
      .filter(({ decidedBy }) => decidedBy === null)
      .map(({ id }) => id);
    await marking(inside, false);
    const rows = await owner.select().from(committeeChanges);
    const second = rows.find(({ decidedBy, id }) => decidedBy === null && id !== first)?.id ?? "";
    expect(await decideOnRule({ id: first, approves: true }, post(head.id))).toMatchObject({
      ok: true,
    });
    expect(await decideOnRule({ id: second, approves: true }, post(head.id))).toEqual({
      ok: false,
      because: ["rule-last-outsider"],
    });
    expect(await decideOnRule({ id: first, approves: true }, post(head.id))).toEqual({
      ok: false,
      because: ["rule-decided"],
    });
  });

  test("is shown to who keeps the office and to heads alone", async () => {
    expect(await findRulesPage(handler)).toEqual({
      from: null,
      members: [],
      waiting: [],
      decided: [],
    });
  });
});

describe("the database itself", () => {
  const row = { bureauId, sum: 1 };
  test("takes a change from an administrator, its word from another, and once", async () => {
    await owner.execute(sql`update committee_changes set decided_by = ${head.id}, decided_at = now(), approved = false
      where decided_by is null`);
    const id = crypto.randomUUID();
    await expect(
      db.insert(committeeChanges).values({ ...row, id, askedBy: head.id }),
    ).rejects.toMatchObject(refusal("rule-asked-by-administrator"));
    await db.insert(committeeChanges).values({ ...row, id, askedBy: administrator.id });
    const decide = (by: string, approved = true) =>
      db
        .update(committeeChanges)
        .set({ decidedBy: by, decidedAt: sql`now()`, approved })
        .where(eq(committeeChanges.id, id));
    await expect(decide(administrator.id)).rejects.toMatchObject(
      refusal("a_rule_is_decided_whole"),
    );
    await expect(decide(handler.id)).rejects.toMatchObject(
      refusal("rule-decided-by-head-or-administrator"),
    );
    await decide(head.id);
    expect((await now()).from).toBe(1);
    await expect(decide(security.id, false)).rejects.toMatchObject(refusal("rule-asked-stands"));
    await expect(owner.execute(sql`delete from committee_changes`)).rejects.toMatchObject({
      code: "23001",
    });
  });

  test("lets the pages' login mark nobody and set no sum past it", async () => {
    const denied = { code: "42501" };
    await expect(
      db
        .insert(committeeOutsiders)
        .values({ bureauId, staffId: inside ?? "", markedBy: administrator.id }),
    ).rejects.toMatchObject(denied);
    await expect(db.delete(committeeOutsiders)).rejects.toMatchObject(denied);
    await expect(db.update(bureaus).set({ outsideMemberFrom: 5 })).rejects.toMatchObject(denied);
  });

  test("never keeps a sum that needs an outside member where there is none", async () => {
    const all = await owner.select().from(committeeOutsiders);
    expect(all).toHaveLength(1);
    const id = crypto.randomUUID();
    const gone = { bureauId, id, staffId: all[0]?.staffId, outside: false };
    await db.insert(committeeChanges).values({ ...gone, askedBy: administrator.id });
    await expect(
      db
        .update(committeeChanges)
        .set({ decidedBy: head.id, decidedAt: sql`now()`, approved: true })
        .where(eq(committeeChanges.id, id)),
    ).rejects.toMatchObject(refusal("a-sum-needs-an-outsider"));
  });
});
