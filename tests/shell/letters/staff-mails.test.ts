import "#tests/support/own-keys.ts";
import { and, eq, ne, sql } from "drizzle-orm";
import { v4 as uuidv4 } from "uuid";
import { beforeAll, beforeEach, describe, expect, test, vi } from "vitest";
import { MAIL_HOURS } from "#app/domain/letters/mail-hours.ts";
import type { Officer } from "#app/domain/staff/roles.ts";
import { env } from "#app/env.server.ts";
import { recordLook } from "#app/shell/audit/record-look.server.ts";
import { minutesFromNow, today } from "#app/shell/clock.server.ts";
import { deliverLetters } from "#app/shell/letters/deliver-letters.server.ts";
import { deliverStaffMails } from "#app/shell/letters/deliver-staff-mails.server.ts";
import { chooseMailHours } from "#app/shell/sign-in/own-account.server.ts";
import { staffMailFails } from "#db/queries/letters/failing-staff-mail.server.ts";
import { findOwnNews } from "#db/queries/letters/own-news.server.ts";
import { letters } from "#db/schema/letters.ts";
import { matters } from "#db/schema/matters.ts";
import { staff } from "#db/schema/office.ts";
import { absences } from "#db/schema/offices.ts";
import { staffMails, staffNews } from "#db/schema/staff-news.ts";
import { leaseMail } from "#db/stores/letters/staff-mail-store.server.ts";
import { dropOldNews } from "#db/stores/letters/staff-news-store.server.ts";
import type { Mail } from "#emails/mailer.server.ts";
import { filed } from "#tests/support/a-filing.ts";
import { aPost } from "#tests/support/a-post.ts";
import { keptFrom } from "#tests/support/a-secret.ts";
import {
  administrator,
  auditor,
  EMPTY_UNIT,
  handler,
  head,
  INSPECTION,
  intake,
  leader,
  openOffice,
  stranger,
} from "#tests/support/an-office.ts";
import { owner } from "#tests/support/owner.ts";

const server = vi.hoisted(() => ({ sends: vi.fn<(mail: Mail) => Promise<void>>() }));
vi.mock("#emails/mailer.server.ts", () => ({ sendsOutward: true, send: server.sends }));

const AT_ONCE = 0;
const AT_HOURS = 30;
const LONG_AGO = -14 * 24 * 60;

beforeAll(async () => {
  await openOffice();
  for (const one of [intake, handler, head, stranger, auditor])
    await owner
      .update(staff)
      .set({ mail: `${one.id}@office.example` })
      .where(eq(staff.id, one.id));
});
beforeEach(async () => {
  server.sends.mockReset().mockResolvedValue();
  await owner.execute(sql`truncate letters, staff_news, staff_mails`);
  await owner.update(staff).set({ mailHours: [8, 14] });
});

/** A filing and the letter about it to this audience; nothing else is owed. */
async function letterTo(audience: "intake" | "unit" | "head", unitId: string | null = null) {
  const id = await filed({ kind: "report" });
  await owner.update(matters).set({ unitId }).where(eq(matters.id, id));
  await owner.delete(letters).where(and(eq(letters.matterId, id), ne(letters.audience, "intake")));
  await owner.update(letters).set({ audience }).where(eq(letters.matterId, id));
  await deliverLetters();
  const [row] = await owner
    .select({ number: matters.number })
    .from(matters)
    .where(eq(matters.id, id));
  return { id, number: row?.number ?? "" };
}

/** Past the rules about who confirms a leave: they are tested where they stand. */
const pastGuards = (work: (tx: Pick<typeof owner, "insert" | "update">) => Promise<unknown>) =>
  owner.transaction(async (tx) => {
    await tx.execute(sql`set local session_replication_role = replica`);
    await work(tx);
  });
const standingIn = (deputy: Officer, away: Officer) =>
  pastGuards((tx) =>
    tx.insert(absences).values({
      ...{ bureauId: env.BUREAU_ID, id: uuidv4(), staffId: away.id, deputyId: deputy.id },
      ...{ fromOn: today(), untilOn: today(), askedBy: away.id, approved: true },
      ...{ decidedBy: head.id, decidedAt: new Date() },
    }),
  );

const sent = () => server.sends.mock.calls.map(([mail]) => mail);
const boxOf = ({ id }: Officer) => `${id}@office.example`;
const becameKnown = (minutes: number) =>
  owner.update(staffNews).set({ knownAt: minutesFromNow(minutes) });
const choosing = (officer: Officer, hours: readonly number[]) =>
  owner
    .update(staff)
    .set({ mailHours: [...hours] })
    .where(eq(staff.id, officer.id));

describe("what is new", () => {
  test("stands at the desk at once and goes out in one mail, by number alone", async () => {
    const first = await letterTo("intake");
    const second = await letterTo("intake");
    expect(server.sends).not.toHaveBeenCalled();
    expect((await findOwnNews(intake)).map(({ number }) => number).toSorted()).toEqual(
      [first.number, second.number].toSorted(),
    );

    await deliverStaffMails(AT_ONCE);
    await deliverStaffMails(AT_ONCE);
    expect(sent()).toHaveLength(1);
    const [mail] = sent();
    expect(mail?.addressee).toBe(boxOf(intake));
    expect(mail?.subject).toBe("2件事项有新情况");
    for (const { number } of [first, second]) expect(mail?.body).toContain(number);
    expect(mail?.body).not.toMatch(/胶囊|生活馆|举报|https?:/u);
  });

  test("goes out at the next chosen hour, and not before", async () => {
    await choosing(intake, MAIL_HOURS);
    await letterTo("intake");
    await deliverStaffMails(AT_HOURS);
    expect(sent()).toEqual([]);
    await becameKnown(LONG_AGO);
    await deliverStaffMails(AT_HOURS);
    expect(sent()).toHaveLength(1);
  });

  test("goes out never to whoever has chosen no hour, and stands at the desk", async () => {
    await choosing(intake, []);
    await letterTo("intake");
    await becameKnown(LONG_AGO);
    await deliverStaffMails(AT_HOURS);
    expect(sent()).toEqual([]);
    expect(await findOwnNews(intake)).toHaveLength(1);
  });

  test("goes out never to whoever has no address, and stands at the desk", async () => {
    await owner.update(staff).set({ mail: "" }).where(eq(staff.id, intake.id));
    await letterTo("intake");
    await deliverStaffMails(AT_ONCE);
    await owner
      .update(staff)
      .set({ mail: boxOf(intake) })
      .where(eq(staff.id, intake.id));
    expect(sent()).toEqual([]);
    expect(await findOwnNews(intake)).toMatchObject([{ kind: "letter", day: today() }]);
  });

  test("for a unit goes to whoever has the matter and to its head; to the box where nobody works", async () => {
    const { id } = await letterTo("unit", INSPECTION);
    const readers = async (matterId: string) => {
      const rows = await owner.select().from(staffNews).where(eq(staffNews.matterId, matterId));
      return rows.map(({ reader }) => reader).toSorted();
    };
    expect(await readers(id)).toEqual([handler.id, head.id].toSorted());
    const alone = await letterTo("unit", EMPTY_UNIT);
    expect(await readers(alone.id)).toEqual([EMPTY_UNIT]);
    await deliverStaffMails(AT_ONCE);
    expect(sent().map(({ addressee }) => addressee)).toContain("unit@office.example");
  });

  test("goes to who stands in for somebody on leave as well, and not once the leave was ended", async () => {
    await standingIn(handler, intake);
    await letterTo("intake");
    expect(await findOwnNews(intake)).toHaveLength(1);
    expect(await owner.$count(staffNews, eq(staffNews.reader, handler.id))).toBe(1);
    await pastGuards((tx) => tx.update(absences).set({ endedAt: new Date(), endedBy: intake.id }));
    await letterTo("intake");
    expect(await owner.$count(staffNews, eq(staffNews.reader, handler.id))).toBe(1);
  });

  test("is told under the same name after a crash, and by nobody else meanwhile", async () => {
    await letterTo("intake");
    await deliverStaffMails(AT_ONCE);
    await owner.update(staffMails).set({ sentAt: null, tryAfter: minutesFromNow(-1) });
    await deliverStaffMails(AT_ONCE);
    const names = sent().map(({ messageId }) => messageId);
    expect(names).toHaveLength(2);
    expect(new Set(names).size).toBe(1);

    await letterTo("intake");
    await Promise.all([deliverStaffMails(AT_ONCE), deliverStaffMails(AT_ONCE)]);
    expect(sent()).toHaveLength(3);
  });

  test("waits for a mail server that is away, in one worker's hands at a time", async () => {
    await letterTo("intake");
    server.sends.mockRejectedValueOnce(new Error("no"));
    await deliverStaffMails(AT_ONCE);
    expect(await leaseMail(minutesFromNow(2), 9)).toBeUndefined();
    await owner.update(staffMails).set({ tryAfter: minutesFromNow(-1) });
    await deliverStaffMails(AT_ONCE);
    expect(sent()).toHaveLength(2);
    expect(await owner.$count(staffMails, sql`sent_at is null`)).toBe(0);
  });

  test("that fails for a quarter of an hour is told to those who can see to it", async () => {
    await letterTo("intake");
    server.sends.mockRejectedValue(new Error("no"));
    await deliverStaffMails(AT_ONCE);
    expect(await staffMailFails(intake)).toBe(false);
    await owner.update(staffMails).set({ madeAt: minutesFromNow(-16) });
    for (const officer of [intake, administrator]) expect(await staffMailFails(officer)).toBe(true);
    for (const officer of [handler, auditor]) expect(await staffMailFails(officer)).toBe(false);
    await owner.update(staffMails).set({ madeAt: minutesFromNow(-3 * 24 * 60) });
    expect(await staffMailFails(intake)).toBe(false);
  });

  test("of a matter that has been kept from its reader since is told nowhere", async () => {
    const kept = await letterTo("intake");
    const open = await letterTo("intake");
    await keptFrom(kept.id, [intake]);
    expect((await findOwnNews(intake)).map(({ number }) => number)).toEqual([open.number]);
    await deliverStaffMails(AT_ONCE);
    expect(sent()).toHaveLength(1);
    expect(JSON.stringify(sent())).not.toContain(kept.number);
    expect(sent()[0]?.subject).toContain(open.number);
  });

  test("of nothing but a kept matter makes no mail", async () => {
    await letterTo("intake").then(({ id }) => keptFrom(id, [intake]));
    await deliverStaffMails(AT_ONCE);
    expect(sent()).toEqual([]);
  });

  test("is nobody else's to see", async () => {
    await letterTo("head", INSPECTION);
    expect(await findOwnNews(head)).toHaveLength(1);
    for (const other of [intake, stranger, leader, auditor])
      expect(await findOwnNews(other)).toEqual([]);
  });

  test("a month ago is forgotten, with its mail", async () => {
    await letterTo("intake");
    await deliverStaffMails(AT_ONCE);
    await letterTo("intake");
    const old = minutesFromNow(-32 * 24 * 60);
    await owner.update(staffMails).set({ madeAt: old });
    await owner.update(staffNews).set({ knownAt: old }).where(sql`mail_id is not null`);
    await dropOldNews();
    expect(await owner.$count(staffMails)).toBe(0);
    expect(await owner.$count(staffNews)).toBe(1);
  });
});

test("an alarm goes to the auditor at once, and says neither who nor what", async () => {
  await choosing(auditor, []);
  for (let opened = 0; opened < 31; opened += 1) await recordLook(handler, "matter", uuidv4());
  await deliverStaffMails(AT_HOURS);
  expect(sent()).toHaveLength(1);
  const [mail] = sent();
  expect(mail?.addressee).toBe(boxOf(auditor));
  expect(mail?.body).toContain("报警");
  expect(`${mail?.subject}${mail?.body}`).not.toMatch(/handler|31/u);
  expect(await findOwnNews(auditor)).toMatchObject([{ kind: "alarm", number: null }]);
});

test("hours are chosen for oneself, and the log says that they were", async () => {
  await chooseMailHours(aPost({ actor: intake.id }), [9, 16]);
  const [row] = await owner
    .select({ hours: staff.mailHours })
    .from(staff)
    .where(eq(staff.id, intake.id));
  expect(row?.hours).toEqual([9, 16]);
  const told = await owner.execute(
    sql`select entry from audit_entries where action = 'mail-hours-chosen'`,
  );
  expect(told.rows).toHaveLength(1);
});
