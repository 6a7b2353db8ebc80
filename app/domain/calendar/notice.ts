import { amendedYear } from "#app/domain/calendar/amended-year.ts";
import { readAmendment } from "#app/domain/calendar/amending-notice.ts";
import { daysThrough } from "#app/domain/calendar/day.ts";
import { type Finding, together, unless } from "#app/domain/calendar/finding.ts";
import { type NoticeItem, noticeItems } from "#app/domain/calendar/notice-items.ts";
import type { MakeUpDay, PublishedYear, RestSpan } from "#app/domain/calendar/published-year.ts";
import { FESTIVALS, type Festival, type WorkCalendar } from "#app/domain/calendar/work-calendar.ts";

export type NoticeReading = {
  /** What could be read; null where the notice does not even say its year. */
  readonly published: PublishedYear | null;
  /** It changes some days of a year that was published before; the others of that year stay. */
  readonly amends: boolean;
  readonly findings: readonly Finding[];
};

/**
 * Reads a notice of the State Council, pasted from wherever: the yearly one, or one that amends the calendar as it is
 * now. It believes nothing that contradicts itself.
 */
export function readNotice(text: string, calendar: WorkCalendar): NoticeReading {
  const plain = text.normalize("NFKC").replaceAll(/\s/gu, "");
  const year = Number(/(\d{4})年(?:部分节假日|元旦)/u.exec(plain)?.[1] ?? 0);
  if (year === 0) return readAmending(plain, calendar);

  const items = noticeItems(plain, year);
  const rest = together(items.map((item) => item.rest));
  const makeUp = together(items.map((item) => item.makeUp));
  return {
    published: { year, rest: rest.values, makeUp: makeUp.values },
    amends: false,
    findings: [
      ...rest.findings,
      ...makeUp.findings,
      ...unknownFestivals(items),
      ...missingFestivals(items),
      ...clashes(rest.values, makeUp.values),
    ],
  };
}

function readAmending(plain: string, calendar: WorkCalendar): NoticeReading {
  const amendment = readAmendment(plain, calendar);
  return amendment
    ? { published: amendedYear(calendar, amendment), amends: true, findings: amendment.findings }
    : { published: null, amends: false, findings: unless(false, "year-missing", "") };
}

function unknownFestivals(items: readonly NoticeItem[]): readonly Finding[] {
  return items.flatMap(({ name, festivals }) =>
    unless(!festivals.includes("other"), "festival-unknown", name),
  );
}

function missingFestivals(items: readonly NoticeItem[]): readonly Finding[] {
  const named: readonly Festival[] = ["other", ...items.flatMap(({ festivals }) => festivals)];
  return FESTIVALS.flatMap((festival) =>
    unless(named.includes(festival), "festival-missing", festival),
  );
}

function clashes(rest: readonly RestSpan[], makeUp: readonly MakeUpDay[]): readonly Finding[] {
  const resting = rest.flatMap(({ first, last }) => daysThrough(first, last));
  return [
    ...resting.flatMap((on, index) => unless(resting.indexOf(on) === index, "rests-twice", on)),
    ...makeUp.flatMap(({ on }) => unless(!resting.includes(on), "rests-and-works", on)),
  ];
}
