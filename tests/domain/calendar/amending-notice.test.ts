import { describe, expect, test } from "vitest";
import { firstChangedDay } from "#app/domain/calendar/changed-days.ts";
import { type Day, day } from "#app/domain/calendar/day.ts";
import { mayPublish } from "#app/domain/calendar/may-publish.ts";
import { readNotice } from "#app/domain/calendar/notice.ts";
import { publish } from "#app/domain/calendar/published-year.ts";
import type { Festival, WorkCalendar } from "#app/domain/calendar/work-calendar.ts";
import { KNOWN_YEARS } from "#db/gazette/known-years.ts";

const NOTICE_2015 = `国务院办公厅关于中国人民抗日战争暨世界反法西斯战争胜利70周年纪念日
调休放假的通知
国办发明电〔2015〕1号
各省、自治区、直辖市人民政府，国务院各部委、各直属机构：
为使全国人民广泛参与纪念活动，2015年9月3日全国放假1天。为方便公众安排假日期间生产生活，特作如下调休：
9月3日至5日调休放假，共3天。其中9月3日（星期四）放假，9月4日（星期五）调休，9月6日（星期日）上班。
国务院办公厅
2015年5月13日`;

const NOTICE_2019 = `国务院办公厅关于调整2019年劳动节假期安排的通知
国办发明电〔2019〕3号
各省、自治区、直辖市人民政府，国务院各部委、各直属机构：
为便于广大群众安排假日，经国务院批准，现将2019年劳动节假期调整安排通知如下。
一、2019年5月1日至4日放假调休，共4天。4月28日（星期日）、5月5日（星期日）上班。
二、各地区、各部门要按照本通知要求，妥善安排好值班和安全、保卫等工作。
国务院办公厅
2019年3月22日`;

const NOTICE_2020 = `国务院办公厅关于延长2020年春节假期的通知
国办发明电〔2020〕1号
各省、自治区、直辖市人民政府，国务院各部委、各直属机构：
经国务院批准，现将延长2020年春节假期的具体安排通知如下。
一、延长2020年春节假期至2月2日（农历正月初九，星期日），2月3日（星期一）起正常上班。
二、各地大专院校、中小学、幼儿园推迟开学，具体时间由教育部门另行通知。
三、不能休假的职工，按照规定安排补休，未休假期的工资报酬应按照有关政策保障落实。
国务院办公厅
2020年1月26日`;

/** The calendar as the yearly notice left it, by hand: without what came by amendment, with what it took away. */
function before(without: readonly string[], worked: readonly (readonly [string, Festival])[]) {
  const stays = ([on]: readonly [Day, Festival]) => !without.includes(on);
  const calendar: WorkCalendar = {
    rest: new Map([...KNOWN_YEARS.rest].filter(stays)),
    makeUp: new Map([
      ...[...KNOWN_YEARS.makeUp].filter(stays),
      ...worked.map(([on, festival]) => [day(on), festival] as const),
    ]),
    through: KNOWN_YEARS.through,
  };
  return calendar;
}

const BEFORE_2015 = before(["2015-09-03", "2015-09-04", "2015-09-05", "2015-09-06"], []);
const BEFORE_2019 = before(
  ["2019-05-02", "2019-05-03", "2019-05-04", "2019-04-28", "2019-05-05"],
  [],
);
const BEFORE_2020 = before(
  ["2020-01-31", "2020-02-01", "2020-02-02"],
  [["2020-02-01", "spring-festival"]],
);

// NateScarlet/holiday-cn#125: only the yearly form was read.
describe("a notice that amends a year changes the days it names and no other", () => {
  test.each([
    ["2015, a holiday nobody had before", NOTICE_2015, BEFORE_2015],
    ["2019, a longer one", NOTICE_2019, BEFORE_2019],
    ["2020, one that went on", NOTICE_2020, BEFORE_2020],
  ])("%s", (_, text, calendar) => {
    const { published, amends, findings } = readNotice(text, calendar);
    expect(amends).toBe(true);
    expect(findings.filter(({ code }) => code !== "festival-unknown")).toEqual([]);
    const after = published && publish(calendar, published);
    expect(after && firstChangedDay(after, KNOWN_YEARS)).toBeNull();
    expect(after && firstChangedDay(after, calendar)).not.toBeNull();
  });

  test("a holiday nobody had before is named, for somebody to confirm", () => {
    const reading = readNotice(NOTICE_2015, BEFORE_2015);
    expect(reading.findings).toEqual([
      {
        code: "festival-unknown",
        quote: "中国人民抗日战争暨世界反法西斯战争胜利70周年纪念日",
      },
    ]);
    expect(mayPublish(reading, BEFORE_2015, true).ok).toBe(true);
  });

  test("work that goes on earlier ends the rest", () => {
    const text = `国务院办公厅关于调整2020年春节假期的通知
2020年1月29日（星期三）起正常上班。`;
    const { published, findings } = readNotice(text, KNOWN_YEARS);
    expect(findings).toEqual([]);
    const spring = published?.rest.filter(({ festival }) => festival === "spring-festival");
    expect(spring).toEqual([
      { festival: "spring-festival", first: "2020-01-24", last: "2020-01-28" },
    ]);
  });
});

const IN_2019 = [BEFORE_2019, NOTICE_2019] as const;
const IN_2020 = [BEFORE_2020, NOTICE_2020] as const;

describe("an amending notice that cannot be meant is found out", () => {
  test.each([
    [
      IN_2020,
      "2月2日（农历正月初九，星期日）",
      "2月2日（星期六）",
      "weekday-differs",
      "2月2日(星期六)",
    ],
    [IN_2019, "5月5日（星期日）上班", "5月35日上班", "no-such-day", "5月35日"],
    [IN_2019, "共4天", "共5天", "count-differs", "一、2019年5月1日至4日放假调休,共5天"],
    [
      IN_2019,
      "5月5日（星期日）上班",
      "2020年5月3日（星期日）上班",
      "change-unreadable",
      "2020-05-03",
    ],
    [IN_2020, "正常上班。", "正常上班，2月5日起正常上班。", "change-unreadable", "2020-02-05"],
    [IN_2019, "5月5日（星期日）上班", "5月4日（星期六）上班", "rests-and-works", "2019-05-04"],
    [IN_2019, "5月5日（星期日）上班", "5月6日（星期一）上班", "make-up-on-a-weekday", "2019-05-06"],
    [
      IN_2019,
      "1日至4日放假",
      "4日至1日放假",
      "ends-before-it-starts",
      "一、2019年5月4日至1日放假调休,共4天",
    ],
    [
      IN_2019,
      "5月5日（星期日）上班",
      "5月5日（星期日）照常休息",
      "change-unreadable",
      "4月28日(星期日)、5月5日(星期日)照常休息",
    ],
    [
      IN_2020,
      "春节假期至",
      "中秋节假期至",
      "rest-unreadable",
      "一、延长2020年中秋节假期至2月2日(农历正月初九,星期日)",
    ],
    [IN_2019, /2019/gu, "2027", "nothing-to-amend", "2027"],
  ])("case %#", ([calendar, text], original, changed, code, quote) => {
    const { findings } = readNotice(text.replace(original, changed), calendar);
    expect(findings).toContainEqual({ code, quote });
  });

  test.each(["本局2026年10月1日至7日放假。", "国务院办公厅2019年3月22日"])(
    "what is none is not read: %s",
    (text) => expect(readNotice(text, KNOWN_YEARS).published).toBeNull(),
  );
});
