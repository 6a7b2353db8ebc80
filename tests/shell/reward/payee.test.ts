import "#tests/support/own-keys.ts";
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { eq, sql } from "drizzle-orm";
import { beforeAll, describe, expect, test } from "vitest";
import { addDays } from "#app/domain/calendar/day.ts";
import { authorise } from "#app/domain/payout/authorise.ts";
import { checkAccount } from "#app/domain/payout/check.ts";
import { pay } from "#app/domain/payout/pay.ts";
import { payableFrom } from "#app/domain/reward/payee/payable-from.ts";
import { env } from "#app/env.server.ts";
import { today } from "#app/shell/clock.server.ts";
import { destroyShard } from "#app/shell/crypto/shards.server.ts";
import { unwrap } from "#app/shell/crypto/wrap.server.ts";
import { stepOnce } from "#app/shell/payout/take-payout-step.server.ts";
import { accountTails, ownPayees, payeesToPay } from "#app/shell/reward/payees.server.ts";
import { stopNamed } from "#app/shell/reward/stop-payee.server.ts";
import { db, inTransaction, readAs } from "#db/client.server.ts";
import { auditEntries } from "#db/schema/audit.ts";
import { rewardPayees } from "#db/schema/contacts.ts";
import { letters } from "#db/schema/letters.ts";
import { matterEvents, matters } from "#db/schema/matters.ts";
import { payoutSteps, payouts } from "#db/schema/payout/payouts.ts";
import { findPayees } from "#db/stores/reward/payee-store.server.ts";
import { aPost } from "#tests/support/a-post.ts";
import { ACCOUNT } from "#tests/support/acts/account.ts";
import { submissionOf } from "#tests/support/acts/dialogue.ts";
import { agePayees, name, toldReport } from "#tests/support/acts/payee.ts";
import * as office from "#tests/support/an-office.ts";
import { owner } from "#tests/support/owner.ts";

beforeAll(office.openOffice);

const versionsOf = (id: string) => inTransaction((tx) => findPayees(tx, id));
const stop = (matterId: string, version: number) =>
  stopNamed({ matterId, version }, { posted: aPost(), location: "/progress" });
const rewardOf = async (id: string) =>
  (await db.select().from(matters).where(eq(matters.id, id)))[0]?.reward;
const [member = office.intake] = office.members;

describe("a claim by transfer", () => {
  test("claims, names the payee, and is paid from the seventh day on", async () => {
    const id = await toldReport();
    expect(await name(id)).toEqual({ ok: true, location: "/progress" });
    expect((await rewardOf(id))?.claim).toMatchObject({ on: today() });
    const versions = await versionsOf(id);
    expect(versions).toMatchObject([
      { version: 1, way: "anonymous", method: "transfer", share: null, stoppedOn: null },
    ]);
    expect(payableFrom(versions, 500_000)).toBe(addDays(today(), 7));
  });

  test("leaves a name in no table, and of an account four digits to its reporter", async () => {
    const id = await toldReport();
    await name(id);
    const everything = await owner.execute<{ row: string }>(sql`
      select p::text as row from reward_payees p where matter_id = ${id}
      union all select e::text from matter_events e where matter_id = ${id}
      union all select a::text from audit_entries a where matter_id = ${id}
      union all select m::text from matters m where id = ${id}
      union all select l::text from letters l where matter_id = ${id}`);
    const written = everything.rows.map(({ row }) => row).join("\n");
    for (const part of Object.values(ACCOUNT)) expect(written).not.toContain(part);
    expect((await ownPayees([id])).get(id)).toMatchObject([{ tail: "0000" }]);
    const identities = await owner.execute(
      sql`select 1 from vault.identities where submission_id = ${await submissionOf(id)}`,
    );
    expect(identities.rows).toEqual([]);
  });

  test("tells the log that a payee was named, and the reporter that there is something to see", async () => {
    const id = await toldReport();
    await name(id);
    const logged = await owner.select().from(auditEntries).where(eq(auditEntries.matterId, id));
    expect(logged.map(({ action }) => action)).toContain("payee-named");
    const owed = await owner.select().from(letters).where(eq(letters.matterId, id));
    const toReporter = owed.filter(
      ({ audience, name: what }) => audience === "reporter" && what === "message",
    );
    expect(toReporter).toMatchObject([{ words: { zh: { title: "举报奖励有新的情况" } } }]);
  });
});

describe("who opens an account", () => {
  test("finance, and of the desk nobody else sees that there is one", async () => {
    const id = await toldReport();
    await name(id);
    expect(await payeesToPay(office.finance, id)).toMatchObject([{ version: 1, account: ACCOUNT }]);
    for (const officer of [
      ...[office.intake, office.handler, office.head, office.leader, office.administrator],
      ...[office.security, office.custodian, office.auditor, member],
    ]) {
      expect(await payeesToPay(officer, id)).toEqual([]);
      const seen = await readAs(officer, (tx) => tx.select({ one: sql`1` }).from(rewardPayees));
      expect(seen).toEqual([]);
    }
  });

  test("no key but that of finance, which is no unit's", async () => {
    const id = await toldReport();
    await name(id);
    const [row] = await owner.select().from(rewardPayees).where(eq(rewardPayees.matterId, id));
    const folder = join(env.DATA_DIR, "keys", "holders");
    const place = { table: "reward_payees", column: "sealed", row: `${id}/1` };
    const opened: string[] = [];
    for (const file of await readdir(folder)) {
      const key = (await readFile(join(folder, file), "utf8")).trim();
      const inner = await unwrap(key, row?.sealed ?? new Uint8Array(), place).catch(() => null);
      if (inner) opened.push(file);
    }
    expect(opened).toEqual(["finance.private"]);
  });

  test("nobody, once the shard of the submission is destroyed", async () => {
    const id = await toldReport();
    await name(id);
    await destroyShard(await submissionOf(id));
    expect(await payeesToPay(office.finance, id)).toMatchObject([{ account: null }]);
    expect((await ownPayees([id])).get(id)).toMatchObject([{ tail: null }]);
  });

  test("not the login of the pages", async () => {
    const reading = db.select({ sealed: rewardPayees.sealed }).from(rewardPayees);
    await expect(reading).rejects.toMatchObject({ code: "42501" });
  });
});

describe("a payee that cools off", () => {
  test("is stopped, once, and nothing is paid until another is named", async () => {
    const id = await toldReport();
    await name(id);
    expect(await stop(id, 1)).toMatchObject({ ok: true });
    expect(await stop(id, 1)).toEqual({ ok: false, because: ["nothing-to-stop"] });
    expect(payableFrom(await versionsOf(id), 500_000)).toBeNull();
    await name(id, { account: null });
    expect(payableFrom(await versionsOf(id), 500_000)).toBe(addDays(today(), 7));
  });

  test.each([
    [6, true],
    [7, false],
    [8, false],
  ])("after %i days can be stopped: %s", async (days, ok) => {
    const id = await toldReport();
    await name(id);
    await agePayees(id, days);
    expect((await stop(id, 1)).ok).toBe(ok);
  });

  test("is no longer stopped once another took its place", async () => {
    const id = await toldReport();
    await name(id);
    await name(id);
    expect(await stop(id, 1)).toEqual({ ok: false, because: ["nothing-to-stop"] });
    expect(await stop(id, 2)).toMatchObject({ ok: true });
  });
});

describe("joint reporters", () => {
  const share = (id: string, sharer: number, typed: string) =>
    name(id, { way: "joint", sharing: { sharer, typed } });

  test("each enter their share, and it is paid once the shares are the whole", async () => {
    const id = await toldReport();
    await share(id, 1, "1/3");
    await share(id, 2, "1/3");
    expect(payableFrom(await versionsOf(id), 500_000)).toBeNull();
    expect(await share(id, 3, "3000")).toEqual({ ok: false, because: ["too-much"] });
    await share(id, 3, "1/3");
    expect((await versionsOf(id)).map((one) => one.share)).toEqual([166_666, 166_666, 166_668]);
    expect(payableFrom(await versionsOf(id), 500_000)).toBe(addDays(today(), 7));
    expect(await share(id, 4, "")).toEqual({ ok: false, because: ["nothing-left"] });
  });
});

describe("finance", () => {
  const [first, second, third] = office.payers;
  const on = today();
  const authorising = (id: string) =>
    stepOnce(id, (it) =>
      authorise(it, { way: "transfer", paper: "审批1号" }, { by: first.id, on }),
    );
  const checking = async (id: string, typed = "0000") => {
    const tails = await accountTails(id);
    return stepOnce(id, (it) => checkAccount(it, { typed, tails }, { by: second.id, on }));
  };
  const paying = (id: string) =>
    stepOnce(id, (it) => pay(it, { voucher: "1" }, { by: third.id, on }));
  const notYet = { ok: false, because: ["not-payable-yet"] };

  test("pays nothing before the seventh day, nor to who was stopped", async () => {
    const id = await toldReport();
    await name(id);
    expect(await authorising(id)).toEqual(notYet);
    await stop(id, 1);
    await agePayees(id, 7);
    expect(await authorising(id)).toEqual(notYet);
  });

  test("compares the account by its last digits, and pays it once they agree", async () => {
    const id = await toldReport();
    await name(id);
    await agePayees(id, 7);
    expect((await authorising(id)).ok).toBe(true);
    expect(await checking(id, "0001")).toEqual({ ok: false, because: ["account-wrong"] });
    expect((await checking(id)).ok).toBe(true);
    expect((await paying(id)).ok).toBe(true);
  });

  test("pays nothing to somebody who was named after the first had said yes", async () => {
    const id = await toldReport();
    await name(id);
    await agePayees(id, 7);
    expect((await authorising(id)).ok).toBe(true);
    expect((await checking(id)).ok).toBe(true);
    await name(id);
    expect(await paying(id)).toEqual(notYet);
    await agePayees(id, 7);
    expect(await paying(id)).toEqual({ ok: false, because: ["payee-changed"] });
    expect((await rewardOf(id))?.payment).toBeNull();
    const [payout] = await owner.select().from(payouts).where(eq(payouts.matterId, id));
    await expect(
      db.insert(payoutSteps).values({
        ...{ bureauId: env.BUREAU_ID, payoutId: payout?.id ?? "", step: "paid" },
        ...{ madeBy: third.id, paper: "1" },
      }),
    ).rejects.toMatchObject({ code: "23514", constraint: "paid-to-whom-was-checked" });
  });
});

describe("nobody is named", () => {
  const paid = { on: today(), by: "x", voucher: "1" };
  const claim = { on: today(), codeDigest: "x" };
  test.each([
    ["before the notice", { notifiedOn: null }, "not-notified"],
    ["for a reward that is paid", { claim, payment: paid }, "paid-already"],
    ["for one that was given up", { lapsedOn: today() }, "claim-lapsed"],
  ])("%s", async (_, but, reason) => {
    const id = await toldReport(but);
    expect(await name(id)).toEqual({ ok: false, because: [reason] });
    expect(await versionsOf(id)).toEqual([]);
  });
});

describe("the database itself", () => {
  const row = (id: string, submissionId: string) => ({
    ...{
      bureauId: env.BUREAU_ID,
      matterId: id,
      submissionId,
      version: 1,
      sharer: 1,
      setOn: today(),
    },
    ...({ way: "anonymous", method: "cash", effectiveOn: addDays(today(), 7) } as const),
  });

  test("takes no payee of a reward that was not claimed", async () => {
    const id = await toldReport();
    const putting = db.insert(rewardPayees).values(row(id, await submissionOf(id)));
    await expect(putting).rejects.toMatchObject({ constraint: "payee-of-a-claim" });
  });

  test.each<[string, object]>([
    ["no shorter cooling off", { effectiveOn: addDays(today(), 6) }],
    ["no transfer without an account", { method: "transfer" }],
    ["no share in cash", { way: "joint", share: 1 }],
    ["no number out of order", { version: 2 }],
  ])("takes %s", async (_, but) => {
    const id = await toldReport({ claim: { on: today(), codeDigest: "x" } });
    const of = row(id, await submissionOf(id));
    await expect(db.insert(rewardPayees).values({ ...of, ...but })).rejects.toThrow();
    await db.insert(rewardPayees).values(of);
  });

  test("lets nobody change or take away what was named, not even its owner", async () => {
    const id = await toldReport();
    await name(id);
    const own = eq(rewardPayees.matterId, id);
    await expect(owner.update(rewardPayees).set({ sharer: 2 }).where(own)).rejects.toThrow();
    await expect(owner.delete(rewardPayees).where(own)).rejects.toThrow();
    await stop(id, 1);
    await expect(owner.update(rewardPayees).set({ stoppedOn: null }).where(own)).rejects.toThrow();
  });
});

test("a handler's history says that it was claimed, and nothing of a payee", async () => {
  const id = await toldReport();
  await name(id);
  const events = await owner.select().from(matterEvents).where(eq(matterEvents.matterId, id));
  expect(events.at(-1)?.event).toEqual({
    type: "reward-claimed",
    by: "reporter",
    on: today(),
    codeDigest: expect.any(String),
  });
});
