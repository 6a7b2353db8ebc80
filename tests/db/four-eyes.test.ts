import "#tests/support/own-keys.ts";
import { eq, sql } from "drizzle-orm";
import { describe, expect, test } from "vitest";
import { day } from "#app/domain/calendar/day.ts";
import { claim } from "#app/domain/reward/claim.ts";
import { notify } from "#app/domain/reward/notify.ts";
import type { Reward } from "#app/domain/reward/reward.ts";
import { stepping } from "#app/shell/committee/decide-on-reward.server.ts";
import { perform } from "#app/shell/matter/perform.server.ts";
import { db } from "#db/client.server.ts";
import { committeeScores } from "#db/schema/committee/words.ts";
import { matters } from "#db/schema/matters.ts";
import { staff } from "#db/schema/office.ts";
import { asMember, scoreAs, seatsOf } from "#tests/support/acts/committee.ts";
import { payInThree } from "#tests/support/acts/pay-in-three.ts";
import { ON, refusal, rewardAtHand } from "#tests/support/acts/reward-at-hand.ts";
import * as office from "#tests/support/an-office.ts";
import { owner } from "#tests/support/owner.ts";

const { finance, handler, head, members } = office;
const [one = handler, two = handler, three = handler] = members;
const by = (person: { readonly id: string }) => ({ by: person.id, on: ON });

const { id, theMatter, forcing } = rewardAtHand();

const voting = (member: { readonly id: string }) => scoreAs(id(), member.id);
/** A score put straight into the table, past every rule of the program. */
const forcingScore = (person: string) =>
  db.insert(committeeScores).values({
    ...{ bureauId: sql`(select bureau_id from staff limit 1)`, matterId: id(), round: 1 },
    ...{ staffId: person, grade: "first", reason: "x", scoredOn: ON, subject: new Uint8Array() },
  });
async function claimed() {
  for (const member of [one, two, three]) await voting(member);
  await perform(id(), (it) => notify(it, by(handler)));
  await perform(id(), (it) =>
    claim(it, { codeDigest: "code", lastDay: day("2027-12-31"), on: ON }),
  );
}
const paying = () => payInThree(id(), "code", { on: ON });

describe("the database itself", () => {
  test("lets three members approve and finance pay", async () => {
    await claimed();
    expect(await paying()).toMatchObject({ ok: true });
  });

  test("counts no vote of whoever assessed, of another role or of a new member", async () => {
    await seatsOf(id());
    await expect(forcingScore(handler.id)).rejects.toMatchObject(
      refusal("voter-is-of-the-committee"),
    );
    await owner.update(staff).set({ role: "committee" }).where(eq(staff.id, handler.id));
    await expect(forcingScore(handler.id)).rejects.toMatchObject(refusal("voter-did-not-assess"));
    await owner.update(staff).set({ role: "handler" }).where(eq(staff.id, handler.id));

    await owner.update(staff).set({ roleSince: sql`current_date + 2` }).where(eq(staff.id, one.id));
    await expect(voting(one)).rejects.toMatchObject(refusal("voter-is-of-the-committee"));
    await owner.update(staff).set({ roleSince: ON }).where(eq(staff.id, one.id));
    expect(await voting(one)).toMatchObject({ ok: true });
  });

  test("counts nobody who was not drawn or has a conflict", async () => {
    await seatsOf(id());
    await owner.execute(
      sql`update committee_seats set seated_on = null where matter_id = ${id()} and staff_id = ${one.id}`,
    );
    await expect(forcingScore(one.id)).rejects.toMatchObject(refusal("voter-was-drawn"));
    await owner.execute(
      sql`update committee_seats set seated_on = current_date where matter_id = ${id()} and staff_id = ${one.id}`,
    );
    await asMember(id(), one.id, stepping("表兄"));
    await expect(forcingScore(one.id)).rejects.toMatchObject(refusal("voter-has-no-tie"));
    const seating = db.execute(
      sql`update committee_seats set seated_on = current_date where matter_id = ${id()} and staff_id = ${one.id}`,
    );
    await expect(seating).rejects.toMatchObject(refusal("seat-without-conflict"));
  });

  test("counts nobody twice and changes no vote", async () => {
    await voting(one);
    await expect(forcingScore(one.id)).rejects.toMatchObject({ code: "23505" });
    for (const change of [
      sql`update committee_scores set grade = 'first'`,
      sql`delete from committee_scores`,
    ])
      await expect(db.execute(change)).rejects.toMatchObject({ code: "42501" });
    await expect(owner.execute(sql`update committee_scores set grade = 'first'`)).rejects.toThrow();
  });

  test("reveals nothing before three have scored, and takes no score after", async () => {
    await voting(one);
    await voting(two);
    const revealing = db.execute(
      sql`update committee_items set revealed_at = now() where matter_id = ${id()}`,
    );
    await expect(revealing).rejects.toMatchObject(refusal("revealed-together"));
    await voting(three);
    const again = db.execute(
      sql`update committee_items set round = 2, revealed_at = null, again_by = ${one.id}, again_for = 'x' where matter_id = ${id()}`,
    );
    await expect(again).rejects.toMatchObject(refusal("one-round-after-the-other"));
    const hiding = db.execute(
      sql`update committee_items set revealed_at = null where matter_id = ${id()}`,
    );
    await expect(hiding).rejects.toMatchObject(refusal("one-round-after-the-other"));
  });

  test("makes no award out of fewer than three approvals, nor of another grade than the middle one", async () => {
    const award = { grade: "first", base: 1, amount: 100_000_001, financeConsulted: true } as const;
    const awarding = () => forcing(() => ({ decidedOn: ON, award }));
    await voting(one);
    await expect(awarding()).rejects.toMatchObject(refusal("three-approve-the-same"));
    await voting(two);
    await expect(awarding()).rejects.toMatchObject(refusal("three-approve-the-same"));
    await scoreAs(id(), three.id, { grade: "third", reason: "x" });
    await expect(awarding()).rejects.toMatchObject(refusal("award-is-the-middle-grade"));
    const middle = { ...award, grade: "second" } as const;
    const above = forcing(() => ({ decidedOn: ON, award: middle }));
    await expect(above).rejects.toMatchObject(refusal("award-below-the-cap"));
  });

  test("voids the approvals when what was voted on, or one fen of the award, changes", async () => {
    await voting(one);
    await owner.update(matters).set({ penalty: null }).where(eq(matters.id, id()));
    await voting(two);
    await expect(voting(three)).rejects.toMatchObject(refusal("three-approve-the-same"));
  });

  test("pays no award that differs by one fen from the one approved, whoever changed it", async () => {
    await claimed();
    const raised = ({ award }: Reward) => ({
      award: award && { ...award, amount: award.amount + 1 },
    });
    await expect(forcing(raised)).rejects.toMatchObject(refusal("decision-stands"));
    await owner.execute(sql`update matters set reward = jsonb_set(reward, '{award,amount}',
      to_jsonb((reward #>> '{award,amount}')::bigint + 1)) where id = ${id()}`);
    await expect(paying()).rejects.toMatchObject(refusal("paid-as-approved"));
  });

  test("has nobody told of an award of 500,000 yuan before the finance authority has agreed", async () => {
    for (const member of [one, two, three]) await voting(member);
    await owner.execute(
      sql`update matters set reward = jsonb_set(reward, '{award,amount}', '50000000') where id = ${id()}`,
    );
    const telling = () => forcing(() => ({ notifiedOn: ON }));
    await expect(telling()).rejects.toMatchObject(refusal("finance-agreed-first"));
    const dates = { ...(await theMatter()).dates, "finance-consulted": ON };
    await db.update(matters).set({ dates }).where(eq(matters.id, id()));
    await telling();
  });

  test("lets no officer deny, nor have assessed anew, what lies before the committee", async () => {
    const denial = { on: ON, by: head.id, reason: "事先已被掌握" };
    await expect(forcing(() => ({ denial }))).rejects.toMatchObject(refusal("denied-by-another"));
    await expect(
      db.update(matters).set({ reward: null }).where(eq(matters.id, id())),
    ).rejects.toMatchObject(refusal("assessment-stands"));
  });

  test("lets nobody pay who assessed or voted, nor anybody outside finance, nor twice", async () => {
    await claimed();
    const handing = (person: string, voucher = "1") =>
      forcing(() => ({ payment: { on: ON, by: person, voucher } }));
    await expect(handing(head.id)).rejects.toMatchObject(refusal("payer-is-of-finance"));
    await owner.update(staff).set({ role: "finance" }).where(eq(staff.id, one.id));
    await expect(handing(one.id)).rejects.toMatchObject(refusal("payer-did-not-approve"));
    await owner.update(staff).set({ role: "committee" }).where(eq(staff.id, one.id));
    await expect(handing(finance.id)).rejects.toMatchObject(refusal("paid-by-three"));
    expect(await paying()).toMatchObject({ ok: true });
    await expect(handing(finance.id, "2")).rejects.toMatchObject(refusal("paid-once"));
  });

  test("takes in no matter with a reward already in it", async () => {
    const matter = { ...(await theMatter()), id: crypto.randomUUID(), number: "ready-made" };
    const [own] = await owner
      .select({ bureauId: matters.bureauId, submissionId: matters.submissionId })
      .from(matters)
      .where(eq(matters.id, id()));
    const slipping = db.insert(matters).values({
      ...matter,
      kind: "complaint",
      bureauId: own?.bureauId ?? "",
      submissionId: own?.submissionId ?? "",
    });
    await expect(slipping).rejects.toMatchObject(refusal("reward-is-decided"));
  });
});
