import "#tests/support/own-keys.ts";
import { eq, sql } from "drizzle-orm";
import { describe, expect, test } from "vitest";
import { day } from "#app/domain/calendar/day.ts";
import { claim } from "#app/domain/reward/claim.ts";
import { notify } from "#app/domain/reward/notify.ts";
import type { Reward } from "#app/domain/reward/reward.ts";
import { vote } from "#app/domain/reward/vote.ts";
import { perform } from "#app/shell/matter/perform.server.ts";
import { rewardScale } from "#app/shell/reward/reward-scale.server.ts";
import { db } from "#db/client.server.ts";
import { matters } from "#db/schema/matters.ts";
import { staff } from "#db/schema/office.ts";
import { payInThree } from "#tests/support/acts/pay-in-three.ts";
import { ON, refusal, rewardAtHand } from "#tests/support/acts/reward-at-hand.ts";
import * as office from "#tests/support/an-office.ts";
import { owner } from "#tests/support/owner.ts";

const { finance, handler, head, members } = office;
const [one = handler, two = handler, three = handler] = members;
const by = (person: { readonly id: string }) => ({ by: person.id, on: ON });

const { id, theMatter, forcing } = rewardAtHand();

const voting = async (member: { readonly id: string }) => {
  const scale = await rewardScale(ON, ON);
  return perform(id(), (it) =>
    vote(it, { grade: "second", reason: "证据充分" }, by(member), scale),
  );
};
async function claimed() {
  for (const member of [one, two, three]) await voting(member);
  await perform(id(), (it) => notify(it, by(handler)));
  await perform(id(), (it) =>
    claim(it, { codeDigest: "code", lastDay: day("2027-12-31"), on: ON }),
  );
}
const paying = () => payInThree(id(), "code", { on: ON });

const aVote = (person: string) => (reward: Reward) => ({
  votes: [...reward.votes, { by: person, grade: "first", reason: "x" } as const],
});

describe("the database itself", () => {
  test("lets three members approve and finance pay", async () => {
    await claimed();
    expect(await paying()).toMatchObject({ ok: true });
  });

  test("counts no vote of whoever assessed, of another role or of a new member", async () => {
    await expect(forcing(aVote(handler.id))).rejects.toMatchObject(
      refusal("voter-is-of-the-committee"),
    );
    await owner.update(staff).set({ role: "committee" }).where(eq(staff.id, handler.id));
    await expect(forcing(aVote(handler.id))).rejects.toMatchObject(refusal("voter-did-not-assess"));
    await owner.update(staff).set({ role: "handler" }).where(eq(staff.id, handler.id));

    await owner.update(staff).set({ roleSince: sql`current_date + 2` }).where(eq(staff.id, one.id));
    await expect(voting(one)).rejects.toMatchObject(refusal("voter-is-of-the-committee"));
    await owner.update(staff).set({ roleSince: ON }).where(eq(staff.id, one.id));
    expect(await voting(one)).toMatchObject({ ok: true });
  });

  test("counts nobody twice and changes no vote", async () => {
    await voting(one);
    await expect(forcing(aVote(one.id))).rejects.toMatchObject({ code: "23505" });
    const changing = forcing(({ votes }) => ({
      votes: votes.map((it) => ({ ...it, grade: "first" })),
    }));
    await expect(changing).rejects.toMatchObject(refusal("votes-stand"));
    await expect(forcing(() => ({ votes: [] }))).rejects.toMatchObject(refusal("votes-stand"));
  });

  test("makes no award out of fewer than three approvals, nor one above the cap", async () => {
    const award = { grade: "first", base: 1, amount: 100_000_001, financeConsulted: true } as const;
    const awarding = () => forcing(() => ({ decidedOn: ON, award }));
    await voting(one);
    await expect(awarding()).rejects.toMatchObject(refusal("three-approve-the-same"));
    await voting(two);
    const third = forcing((reward) => ({ ...aVote(three.id)(reward), decidedOn: ON, award }));
    await expect(third).rejects.toMatchObject(refusal("award-below-the-cap"));
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
