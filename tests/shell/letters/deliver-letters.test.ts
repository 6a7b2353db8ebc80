import "#tests/support/own-keys.ts";
import { ne, sql } from "drizzle-orm";
import { beforeEach, describe, expect, test, vi } from "vitest";
import { today } from "#app/shell/clock.server.ts";
import { deliverLetters } from "#app/shell/letters/deliver-letters.server.ts";
import { retryLetter } from "#app/shell/letters/retry-letter.server.ts";
import { findGivenUp, findOutbox, mailAlarm } from "#db/queries/letters/outbox.server.ts";
import { letters, mailbox } from "#db/schema/letters.ts";
import { leaseLetter } from "#db/stores/letters/letter-store.server.ts";
import type { Mail } from "#emails/mailer.server.ts";
import { filed } from "#tests/support/a-filing.ts";
import { administrator, handler, intake, openOffice } from "#tests/support/an-office.ts";
import { owner } from "#tests/support/owner.ts";

const server = vi.hoisted(() => ({ sends: vi.fn<(mail: Mail) => Promise<void>>() }));
vi.mock("#emails/mailer.server.ts", () => ({ sendsOutward: true, send: server.sends }));

const LAST = 16;
const WITH_MAIL = {
  ...{ stance: "confidential", name: "张三", phone: "13800008000" },
  email: "zhangsan@reporter.example",
};
const inMinutes = (minutes: number) => new Date(Date.now() + minutes * 60_000);

beforeEach(async () => {
  server.sends.mockReset().mockResolvedValue();
  await owner.execute(sql`truncate letters, mailbox`);
  const offices = await owner.execute(sql`select 1 from bureaus`);
  if (offices.rows.length === 0) await openOffice();
  await filed({ kind: "report", answers: WITH_MAIL });
  // One letter is enough: the one to the reporter, by mail.
  await owner.delete(letters).where(ne(letters.audience, "reporter"));
});

const theLetter = async () => {
  const [row] = await owner.select().from(letters);
  if (!row) throw new Error("no letter was owed");
  return row;
};
const set = (values: Partial<typeof letters.$inferInsert>) => owner.update(letters).set(values);
const failing = (code: string) => () => Promise.reject(Object.assign(new Error("no"), { code }));

test("a letter that is due is sent once and noted as sent", async () => {
  expect(await deliverLetters()).toEqual({ sent: 1, failed: 0 });
  expect(await deliverLetters()).toEqual({ sent: 0, failed: 0 });
  expect(server.sends).toHaveBeenCalledOnce();
  expect((await theLetter()).sentAt).not.toBeNull();
  expect(await owner.$count(mailbox)).toBe(0);
});

test("a letter in somebody's hands is nobody else's until the lease ends; then it is, under the same name", async () => {
  expect(await leaseLetter(inMinutes(2))).toBeDefined();
  expect(await deliverLetters()).toEqual({ sent: 0, failed: 0 });

  await set({ tryAfter: inMinutes(-1) });
  await deliverLetters();
  await set({ tryAfter: inMinutes(-1), sentAt: null });
  await deliverLetters();
  const names = server.sends.mock.calls.map(([{ messageId }]) => messageId);
  expect(names).toHaveLength(2);
  expect(new Set(names).size).toBe(1);
});

test("a notice to the office waits for the round, a reporter's own letter does not", async () => {
  const round = sql`date_bin('60 minutes', now(), timestamptz '2000-01-01 00:00+08')`;
  await owner.execute(
    sql`update letters set audience = 'intake', try_after = ${round} + interval '1 millisecond'`,
  );
  expect(await leaseLetter(inMinutes(2), 60)).toBeUndefined();
  await owner.execute(sql`update letters set audience = 'reporter'`);
  expect(await leaseLetter(inMinutes(2), 60)).toBeDefined();
  await owner.execute(sql`update letters set audience = 'intake', try_after = ${round}`);
  expect(await leaseLetter(inMinutes(2), 60)).toBeDefined();
});

describe("a mail server that refuses", () => {
  test.each([
    [0, 1],
    [1, 2],
    [5, 32],
    [8, 256],
    [9, 360],
    [14, 360],
  ])("after %i attempts before this one is asked again in %i minutes", async (before, minutes) => {
    server.sends.mockImplementation(failing("ECONNECTION"));
    await set({ attempts: before });
    expect(await deliverLetters()).toEqual({ sent: 0, failed: 1 });
    const { tryAfter, failure, givenUpAt } = await theLetter();
    expect(Math.round((tryAfter.getTime() - Date.now()) / 60_000)).toBe(minutes);
    expect([failure, givenUpAt]).toEqual(["ECONNECTION", null]);
  });

  test("for two days has the letter put before a person, who can have it sent again", async () => {
    server.sends.mockImplementation(failing("EAUTH"));
    await set({ attempts: LAST - 1 });
    await deliverLetters();
    const { id } = await theLetter();
    const owedOn = today();
    expect(await findGivenUp(administrator)).toMatchObject([{ id, failure: "EAUTH", owedOn }]);
    expect(await findGivenUp(intake)).toEqual([]);
    await set({ tryAfter: inMinutes(-1) });
    expect(await deliverLetters()).toEqual({ sent: 0, failed: 0 });

    server.sends.mockResolvedValue();
    expect(await retryLetter(administrator, id)).toBe(true);
    expect(await retryLetter(administrator, id)).toBe(false);
    expect(await deliverLetters()).toEqual({ sent: 1, failed: 0 });
    expect(await findGivenUp(administrator)).toEqual([]);
  });
});

describe("the alarm", () => {
  test.each([
    [14, null],
    [15, 15],
  ])("when the oldest letter has waited %i minutes", async (minutes, oldestMinutes) => {
    await set({ owedAt: inMinutes(-minutes) });
    for (const officer of [intake, administrator])
      expect((await mailAlarm(officer))?.oldestMinutes ?? null).toBe(oldestMinutes);
    expect(await mailAlarm(handler)).toBeNull();
  });

  test("rings for a letter that was given up, however young", async () => {
    await set({ givenUpAt: new Date() });
    expect(await mailAlarm(intake)).toMatchObject({ givenUp: 1, waiting: 0, oldestMinutes: 0 });
  });

  test("is silent once everything is sent", async () => {
    await set({ owedAt: inMinutes(-60) });
    await deliverLetters();
    expect(await mailAlarm(administrator)).toBeNull();
    expect(await findOutbox(administrator)).toEqual({
      waiting: 0,
      failed: 0,
      givenUp: 0,
      oldestMinutes: 0,
    });
  });
});
