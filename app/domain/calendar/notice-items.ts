import { daysBetween, isWeekend } from "#app/domain/calendar/day.ts";
import { type Read, together, unless, unread } from "#app/domain/calendar/finding.ts";
import { contextOf, DATE, readDate } from "#app/domain/calendar/notice-dates.ts";
import type { MakeUpDay, RestSpan } from "#app/domain/calendar/published-year.ts";
import type { Festival } from "#app/domain/calendar/work-calendar.ts";

/** One numbered paragraph: a festival, sometimes two together, its rest and the days worked for it. */
export type NoticeItem = {
  readonly name: string;
  readonly festivals: readonly Festival[];
  readonly rest: Read<RestSpan>;
  readonly makeUp: Read<MakeUpDay>;
};

const HEADING = String.raw`[一二三四五六七八九十]、([\u4e00-\u9fa5、]{2,12}):`;
const ITEM = new RegExp(`${HEADING}(.*?)(?=${HEADING}|$)`, "gu");
const SPAN = new RegExp(`(${DATE})(?:至(${DATE}))?放假`, "u");
const DATES = new RegExp(DATE, "gu");

export const FESTIVAL_BY_NAME: Readonly<Record<string, Festival>> = {
  元旦: "new-year",
  春节: "spring-festival",
  清明节: "qingming",
  劳动节: "labour-day",
  端午节: "dragon-boat",
  中秋节: "mid-autumn",
  国庆节: "national-day",
};

export function noticeItems(plain: string, year: number): readonly NoticeItem[] {
  return [...plain.matchAll(ITEM)].map(([, name = "", body = ""]) => {
    const festivals = name.split("、").map((part) => FESTIVAL_BY_NAME[part] ?? "other");
    const festival = festivals[0] ?? "other";
    const sentences = body.split("。");
    const working = sentences.filter((sentence) => sentence.includes("上班"));
    return {
      name,
      festivals,
      rest: readRest(sentences[0] ?? "", festival, year),
      makeUp: together(working.map((sentence) => readMakeUp(sentence, festival, year))),
    };
  });
}

function readRest(sentence: string, festival: Festival, year: number): Read<RestSpan> {
  const [, from, to] = SPAN.exec(sentence) ?? [];
  if (from === undefined) return unread("rest-unreadable", sentence);

  const firsts = readDate(from, { year });
  const lasts = to === undefined ? firsts : readDate(to, contextOf(firsts.values[0], year));
  const stated = to === undefined ? firsts.findings : [...firsts.findings, ...lasts.findings];
  const [first] = firsts.values;
  const [last] = lasts.values;
  if (first === undefined || last === undefined) return { values: [], findings: stated };
  if (last < first) return unread("ends-before-it-starts", sentence);

  const length = daysBetween(first, last) + 1;
  const count = Number(/(?:共|放假)(\d+)天/u.exec(sentence)?.[1] ?? length);
  return {
    values: [{ festival, first, last }],
    findings: [...stated, ...unless(count === length, "count-differs", sentence)],
  };
}

function readMakeUp(sentence: string, festival: Festival, year: number): Read<MakeUpDay> {
  const dates = sentence.match(DATES) ?? [];
  if (dates.length === 0) return unread("make-up-unreadable", sentence);

  let context: { year: number; month?: number } = { year };
  return together(
    dates.map((text) => {
      const { values, findings } = readDate(text, context);
      context = contextOf(values[0], year);
      const exchanged = values.every(isWeekend);
      return {
        values: values.map((on) => ({ festival, on })),
        findings: [...findings, ...unless(exchanged, "make-up-on-a-weekday", text)],
      };
    }),
  );
}
