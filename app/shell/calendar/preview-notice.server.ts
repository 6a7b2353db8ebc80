import { firstChangedDay } from "#app/domain/calendar/changed-days.ts";
import { mayPublish, type NoticeRefusal } from "#app/domain/calendar/may-publish.ts";
import { type NoticeReading, readNotice } from "#app/domain/calendar/notice.ts";
import { type Recount, recounted } from "#app/domain/matter/clocks/recount.ts";
import { calendarWith } from "#app/shell/calendar/publish-calendar.server.ts";
import { calendarOf } from "#app/shell/calendar/work-calendar.server.ts";
import { countNotices, noticesInForce } from "#db/queries/calendar/notices-in-force.server.ts";
import { findCounts } from "#db/stores/calendar/recount-store.server.ts";

type NoticePreview = {
  readonly reading: NoticeReading;
  readonly because: readonly NoticeRefusal[];
  readonly replaces: boolean;
  readonly recounts: readonly Recount[];
  readonly seen: number;
};

/** What a notice says and what it would move. Nothing is changed. */
export async function previewNotice(
  text: string,
  festivalConfirmed: boolean,
): Promise<NoticePreview> {
  const seen = await countNotices();
  const years = (await noticesInForce()).map(({ published }) => published);
  const before = calendarOf(years);
  const reading = readNotice(text, before);
  const allowed = mayPublish(reading, before, festivalConfirmed);
  const { published } = reading;
  if (published === null)
    return {
      reading,
      because: allowed.ok ? [] : allowed.because,
      replaces: false,
      recounts: [],
      seen,
    };

  const after = calendarWith(years, published);
  const counts = await findCounts(firstChangedDay(before, after));
  return {
    reading,
    because: allowed.ok ? [] : allowed.because,
    replaces: years.some(({ year }) => year === published.year),
    recounts: recounted(counts, after),
    seen,
  };
}
