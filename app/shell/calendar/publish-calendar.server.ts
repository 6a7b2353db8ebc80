import { v7 as uuidv7 } from "uuid";
import { firstChangedDay } from "#app/domain/calendar/changed-days.ts";
import { mayPublish, type NoticeRefusal } from "#app/domain/calendar/may-publish.ts";
import { readNotice } from "#app/domain/calendar/notice.ts";
import type { PublishedYear } from "#app/domain/calendar/published-year.ts";
import { refused } from "#app/domain/decision.ts";
import { recounted } from "#app/domain/matter/clocks/recount.ts";
import { calendarOf } from "#app/shell/calendar/work-calendar.server.ts";
import { today } from "#app/shell/clock.server.ts";
import { type Outcome, once, type Posted, redirectTo } from "#app/shell/form/once.server.ts";
import { inLongTransaction, type Transaction } from "#db/client.server.ts";
import {
  countNotices,
  type NoticeInForce,
  noticesInForce,
} from "#db/queries/calendar/notices-in-force.server.ts";
import { appendAudit } from "#db/stores/audit/audit-store.server.ts";
import { canonicalDigest } from "#db/stores/audit/canonical.ts";
import { oweMoveLetters } from "#db/stores/calendar/move-letter-store.server.ts";
import { holdCalendar, insertNotice } from "#db/stores/calendar/notice-store.server.ts";
import { applyRecounts, findCounts } from "#db/stores/calendar/recount-store.server.ts";

type Publishing = {
  readonly text: string;
  readonly by: string;
  readonly festivalConfirmed: boolean;
  readonly seen?: number;
};

type Publication =
  | { readonly ok: true; readonly noticeId: string; readonly changed: number }
  | { readonly ok: false; readonly because: readonly (NoticeRefusal | "changed-meanwhile")[] };

/** Puts a notice into force, counts again and owes the letters, all or nothing. One that is in force changes nothing. */
export const publishNotice = (publishing: Publishing): Promise<Publication> =>
  inLongTransaction((tx) => publishIn(tx, publishing));

/** The same by a form, and only while the calendar is the one its preview was counted by. */
export const publishOnce = (
  publishing: Publishing,
  posted: Posted,
): Promise<Outcome<NoticeRefusal | "changed-meanwhile" | "form-used">> => {
  const publish = async (tx: Transaction) => {
    const published = await publishIn(tx, publishing);
    return published.ok ? redirectTo(`/admin/calendar/${published.noticeId}`) : published;
  };
  return once(posted, publish, inLongTransaction);
};

async function publishIn(
  tx: Transaction,
  { text, by, festivalConfirmed, seen }: Publishing,
): Promise<Publication> {
  await holdCalendar(tx);
  const inForce = await noticesInForce(tx);
  const before = calendarOf(inForce.map((notice) => notice.published));
  const allowed = mayPublish(readNotice(text, before), before, festivalConfirmed);
  if (!allowed.ok) return allowed;

  const { published } = allowed;
  const same = inForce.find((notice) => isSame(notice.published, published));
  if (same) return { ok: true, noticeId: same.id, changed: 0 };
  if (seen !== undefined && seen !== (await countNotices(tx))) return refused("changed-meanwhile");

  const id = uuidv7();
  await insertNotice(tx, { id, text, published, publishedBy: by, publishedOn: today() });
  const changed = await recount(tx, { id, published }, inForce);
  const about = { notice: id, year: published.year, changed, digest: canonicalDigest(text) };
  await appendAudit(tx, { action: "calendar-published", by, matterId: null, about });
  return { ok: true, noticeId: id, changed };
}

async function recount(
  tx: Transaction,
  { id, published }: NoticeInForce,
  inForce: readonly NoticeInForce[],
): Promise<number> {
  const years = inForce.map((notice) => notice.published);
  const after = calendarWith(years, published);
  const counts = await findCounts(firstChangedDay(calendarOf(years), after), tx);
  const recounts = recounted(counts, after);
  if (recounts.length === 0) return 0;

  await oweMoveLetters(tx, id);
  return applyRecounts(tx, id, recounts);
}

/** The calendar as it will be once this year is published in place of what was said of it before. */
export const calendarWith = (years: readonly PublishedYear[], published: PublishedYear) =>
  calendarOf([...years.filter(({ year }) => year !== published.year), published]);

const isSame = (one: PublishedYear, other: PublishedYear): boolean =>
  JSON.stringify(inOrder(one)) === JSON.stringify(inOrder(other));

/** The database keeps the keys of a document in an order of its own. */
const inOrder = ({ year, rest, makeUp }: PublishedYear) => [
  year,
  rest.map(({ festival, first, last }) => [festival, first, last]),
  makeUp.map(({ festival, on }) => [festival, on]),
];
