import { daysThrough } from "#app/domain/calendar/day.ts";
import { type Finding, together, unless } from "#app/domain/calendar/finding.ts";
import { type NoticeItem, noticeItems } from "#app/domain/calendar/notice-items.ts";
import type { MakeUpDay, PublishedYear, RestSpan } from "#app/domain/calendar/published-year.ts";
import { FESTIVALS, type Festival } from "#app/domain/calendar/work-calendar.ts";

export type NoticeReading = {
  /** What could be read; null where the notice does not even say its year. */
  readonly published: PublishedYear | null;
  readonly findings: readonly Finding[];
};

/** Reads the yearly notice of the State Council, pasted from wherever. It believes nothing that contradicts itself. */
export function readNotice(text: string): NoticeReading {
  const plain = text.normalize("NFKC").replaceAll(/\s/gu, "");
  const year = Number(/(\d{4})年(?:部分节假日|元旦)/u.exec(plain)?.[1] ?? 0);
  if (year === 0) return { published: null, findings: unless(false, "year-missing", "") };

  const items = noticeItems(plain, year);
  const rest = together(items.map((item) => item.rest));
  const makeUp = together(items.map((item) => item.makeUp));
  return {
    published: { year, rest: rest.values, makeUp: makeUp.values },
    findings: [
      ...rest.findings,
      ...makeUp.findings,
      ...unknownFestivals(items),
      ...missingFestivals(items),
      ...clashes(rest.values, makeUp.values),
    ],
  };
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
