import "#tests/support/own-keys.ts";
import { eq, sql } from "drizzle-orm";
import { beforeAll, beforeEach, describe, expect, test } from "vitest";
import { addDays, type Day } from "#app/domain/calendar/day.ts";
import { authorise } from "#app/domain/payout/authorise.ts";
import { bankReturned } from "#app/domain/payout/bank-returned.ts";
import { sendBack } from "#app/domain/payout/close-payout.ts";
import { pay } from "#app/domain/payout/pay.ts";
import { isOpen } from "#app/domain/reward/is-open.ts";
import { rewardLapse } from "#app/domain/reward/lapse.ts";
import { thisHour, today } from "#app/shell/clock.server.ts";
import { perform } from "#app/shell/matter/perform.server.ts";
import { stepOnce } from "#app/shell/payout/take-payout-step.server.ts";
import { remindOfCollections } from "#app/shell/reward/remind-of-collections.server.ts";
import { letters } from "#db/schema/letters.ts";
import { matterEvents, matters } from "#db/schema/matters.ts";
import { checkedTransfer } from "#tests/shell/payout/checked-transfer.ts";
import { agePayees, name, toldReport } from "#tests/support/acts/payee.ts";
import * as office from "#tests/support/an-office.ts";
import { owner } from "#tests/support/owner.ts";

beforeAll(office.openOffice);

const [first, second, third] = office.payers;
const on = today();
let id = "";

const stored = async () => {
  const [row] = await owner.select().from(matters).where(eq(matters.id, id));
  if (!row) throw new Error("no matter");
  return row;
};
const lettersTo = async () =>
  (await owner.select().from(letters).where(eq(letters.matterId, id))).map((one) => one.name);
const reminded = async () =>
  (await owner.select().from(matterEvents).where(eq(matterEvents.matterId, id))).filter(
    ({ type }) => type === "collection-reminded",
  ).length;

/** As if the authorisation had been made, and whatever was told of it, so many days earlier. */
async function age(days: number) {
  await owner.transaction(async (tx) => {
    for (const table of ["payouts", "payout_steps"])
      await tx.execute(sql`alter table ${sql.identifier(table)} disable trigger all`);
    await tx.execute(sql`update payouts set authorised_at = authorised_at - make_interval(days => ${days})
      where matter_id = ${id}`);
    await tx.execute(sql`update payout_steps set made_at = made_at - make_interval(days => ${days})
      where payout_id in (select id from payouts where matter_id = ${id})`);
    for (const table of ["payouts", "payout_steps"])
      await tx.execute(sql`alter table ${sql.identifier(table)} enable trigger all`);
    const { dates } = await stored();
    const moved = Object.fromEntries(
      (["collection-reminded", "collection-due"] as const).flatMap((key) => {
        const day = dates[key];
        return day ? [[key, addDays(day, -days)] as [string, Day]] : [];
      }),
    );
    await tx.execute(
      sql`update matters set dates = dates || ${JSON.stringify(moved)}::jsonb where id = ${id}`,
    );
  });
}
const givingUp = () =>
  perform(id, (matter, moment) => {
    const at = { by: office.handler.id, on, hour: thisHour(), ...moment };
    const barred = rewardLapse.blocked(matter, at);
    return barred.length > 0 ? { ok: false, because: barred } : rewardLapse.decide(matter, {}, at);
  });

describe("cash that nobody collects", () => {
  beforeEach(async () => {
    id = await toldReport({
      award: { grade: "second", base: 300_000, amount: 300_000, financeConsulted: false },
    });
    await name(id, { account: null });
    await agePayees(id, 7);
    const authorised = await stepOnce(id, (it) =>
      authorise(it, { way: "cash", paper: "审批1号" }, { by: first.id, on }),
    );
    expect(authorised.ok).toBe(true);
  });

  test("is written about twice, then given up with its reason, and only then is nothing owed", async () => {
    await remindOfCollections();
    expect(await reminded()).toBe(0);
    await age(30);
    await remindOfCollections();
    await remindOfCollections();
    expect(await reminded()).toBe(1);
    expect(await lettersTo()).toContain("collection-reminder");
    expect(await givingUp()).toEqual({ ok: false, because: ["collection-still-possible"] });
    await age(30);
    await remindOfCollections();
    expect(await reminded()).toBe(2);
    await age(30);
    expect(await givingUp()).toEqual({ ok: false, because: ["collection-still-possible"] });
    await age(1);
    expect(isOpen((await stored()).reward)).toBe(true);
    expect(await givingUp()).toEqual({ ok: false, because: ["not-sent-back"] });
    await stepOnce(id, (it) => sendBack(it, { reason: "无人领取" }, { by: second.id, on }));
    expect(await givingUp()).toMatchObject({
      ok: true,
      events: [{ type: "reward-lapsed", uncollected: { why: "code-not-shown" } }],
    });
    expect(await lettersTo()).toContain("reward-uncollected");
    expect(await lettersTo()).not.toContain("reward-lapsed");
    expect((await stored()).reward?.lapsedOn).toBe(on);
    expect(isOpen((await stored()).reward)).toBe(false);
  }, 60_000);
});

describe("a transfer that the bank gave back", () => {
  test("is written about at once; another account begins the time anew", async () => {
    id = await checkedTransfer();
    await stepOnce(id, (it) => pay(it, { voucher: "1" }, { by: third.id, on }));
    await stepOnce(id, (it) => bankReturned(it, { slip: "退1" }, { by: second.id, on }));
    await remindOfCollections();
    expect(await reminded()).toBe(1);
    await age(100);
    await name(id);
    expect(await givingUp()).toEqual({ ok: false, because: ["claimed-already"] });
    expect((await stored()).reward?.lapsedOn).toBeNull();
  }, 60_000);
});
