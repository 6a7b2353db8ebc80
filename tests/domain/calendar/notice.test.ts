import { describe, expect, test } from "vitest";
import { readNotice as readWith } from "#app/domain/calendar/notice.ts";
import { KNOWN_YEARS } from "#db/gazette/known-years.ts";
import { EXAMPLE_2027 } from "#tests/domain/calendar/example-2027.ts";
import { YEAR_2025, YEAR_2026 } from "#tests/domain/calendar/published.ts";

const readNotice = (text: string) => readWith(text, KNOWN_YEARS);

const NOTICE_2025 = `国务院办公厅关于2025年
部分节假日安排的通知
国办发明电〔2024〕12号

各省、自治区、直辖市人民政府，国务院各部委、各直属机构：
经党中央、国务院批准，根据2024年11月修订的《全国年节及纪念日放假办法》，自2025年1月1日起，全体公民放假的假日增加2天，其中春节、劳动节各增加1天。据此对放假调休原则作进一步优化完善，除个别特殊情形外，春节自农历除夕起放假调休8天，国庆节自10月1日起放假调休7天，劳动节放假调休5天，元旦、清明节、端午节、中秋节分别放假调休或连休3天（如逢周三则只在当日放假），国庆节放假如逢中秋节则合并放假8天。
按照上述原则，现将2025年元旦、春节、清明节、劳动节、端午节、中秋节和国庆节放假调休日期的具体安排通知如下。
一、元旦：1月1日（周三）放假1天，不调休。
二、春节：1月28日（农历除夕、周二）至2月4日（农历正月初七、周二）放假调休，共8天。1月26日（周日）、2月8日（周六）上班。
三、清明节：4月4日（周五）至6日（周日）放假，共3天。
四、劳动节：5月1日（周四）至5日（周一）放假调休，共5天。4月27日（周日）上班。
五、端午节：5月31日（周六）至6月2日（周一）放假，共3天。
六、国庆节、中秋节：10月1日（周三）至8日（周三）放假调休，共8天。9月28日（周日）、10月11日（周六）上班。
节假日期间，各地区、各部门要妥善安排好值班和安全、保卫、疫情防控等工作，遇有重大突发事件，要按规定及时报告并妥善处置，确保人民群众祥和平安度过节日假期。
国务院办公厅
2024年11月12日`;

const NOTICE_2026 = `国务院办公厅关于2026年部分节假日安排的通知
各省、自治区、直辖市人民政府，国务院各部委、各直属机构：
经国务院批准，现将2026年元旦、春节、清明节、劳动节、端午节、中秋节和国庆节放假调休日期的具体安排通知如下。
一、元旦：1月1日（周四）至3日（周六）放假调休，共3天。1月4日（周日）上班。
二、春节：2月15日（农历腊月二十八、周日）至23日（农历正月初七、周一）放假调休，共9天。2月14日（周六）、2月28日（周六）上班。
三、清明节：4月4日（周六）至6日（周一）放假，共3天。
四、劳动节：5月1日（周五）至5日（周二）放假调休，共5天。5月9日（周六）上班。
五、端午节：6月19日（周五）至21日（周日）放假，共3天。
六、中秋节：9月25日（周五）至27日（周日）放假，共3天。
七、国庆节：10月1日（周四）至7日（周三）放假调休，共7天。9月20日（周日）、10月10日（周六）上班。
鼓励单位和个人结合落实带薪年休假等制度，实际形成较长假期，推动错峰出行。节假日期间，各地区、各部门要妥善安排好值班和安全、保卫、疫情防控等工作，遇有重大突发事件，要按规定及时报告并妥善处置，确保人民群众祥和平安度过节日假期。
国务院办公厅
2025年11月4日`;

const isNotQingming = ({ festival }: { readonly festival: string }) => festival !== "qingming";

describe("a notice is read", () => {
  test.each([
    [2025, NOTICE_2025, YEAR_2025],
    [2026, NOTICE_2026, YEAR_2026],
  ])("as it was published for %i", (_, text, published) => {
    expect(readNotice(text)).toEqual({ published, amends: false, findings: [] });
  });

  test("whatever happened to its brackets, colons and line breaks on the way", () => {
    const pasted = NOTICE_2026.replaceAll("（", " (")
      .replaceAll("）", ") ")
      .replaceAll("：", ":")
      .replaceAll("，", ",")
      .replaceAll("\n", "  ");
    expect(readNotice(pasted)).toEqual({ published: YEAR_2026, amends: false, findings: [] });
  });

  test("also where a span begins in the year before and weekdays are written in full", () => {
    const text = `国务院办公厅关于2023年部分节假日安排的通知
一、元旦：2022年12月31日至2023年1月2日放假调休，共3天。
二、春节：1月21日至27日放假调休，共7天。1月28日（星期六）、29日（星期天）上班。`;
    const { published, findings } = readNotice(text);
    expect(new Set(findings.map(({ code }) => code))).toEqual(new Set(["festival-missing"]));
    expect(published?.rest[0]).toEqual({
      festival: "new-year",
      first: "2022-12-31",
      last: "2023-01-02",
    });
    expect(published?.makeUp.map(({ on }) => on)).toEqual(["2023-01-28", "2023-01-29"]);
  });
});

describe("a notice that contradicts itself is found out", () => {
  test.each([
    ["5月9日（周六）", "5月9日（周日）", "weekday-differs", "5月9日(周日)"],
    [
      "共9天",
      "共8天",
      "count-differs",
      "2月15日(农历腊月二十八、周日)至23日(农历正月初七、周一)放假调休,共8天",
    ],
    [
      "4月4日（周六）至6日（周一）放假，共3天",
      "4月4日（周六）至13日（周一）放假，共13天",
      "count-differs",
      "4月4日(周六)至13日(周一)放假,共13天",
    ],
    ["5月9日（周六）", "5月8日（周五）", "make-up-on-a-weekday", "5月8日(周五)"],
    ["1月4日（周日）", "1月3日（周六）", "rests-and-works", "2026-01-03"],
    ["4月4日（周六）至6日（周一）", "4月4日（周六）至36日", "no-such-day", "36日"],
    [
      "4月4日（周六）至6日（周一）",
      "4月6日至4月4日",
      "ends-before-it-starts",
      "4月6日至4月4日放假,共3天",
    ],
    ["4月4日（周六）至6日（周一）放假", "清明前后放假", "rest-unreadable", "清明前后放假,共3天"],
    ["5月9日（周六）上班", "其后一个周六上班", "make-up-unreadable", "其后一个周六上班"],
    ["三、清明节", "三、植树节", "festival-unknown", "植树节"],
    [
      "9月25日（周五）至27日（周日）放假，共3天",
      "10月1日（周四）放假1天",
      "rests-twice",
      "2026-10-01",
    ],
  ])("%s written as %s", (original, changed, code, quote) => {
    const { findings } = readNotice(NOTICE_2026.replace(original, changed));
    expect(findings).toContainEqual({ code, quote });
  });

  test.each([
    ["4月4日（周六）至6日（周一）", "4月4日（周六）至36日", "36日"],
    ["4月4日（周六）至6日（周一）", "4月34日至4月6日（周一）", "4月34日"],
  ])("%s written as %s is one finding, and no rest is made of it", (original, changed, quote) => {
    const { published, findings } = readNotice(NOTICE_2026.replace(original, changed));
    expect(findings).toEqual([{ code: "no-such-day", quote }]);
    expect(published?.rest).toEqual(YEAR_2026.rest.filter(isNotQingming));
  });

  test("what cannot be read at all makes no rest either", () => {
    const text = NOTICE_2026.replace("4月4日（周六）至6日（周一）放假", "清明前后放假");
    expect(readNotice(text).published?.rest).toEqual(YEAR_2026.rest.filter(isNotQingming));
  });

  test.each([
    ["6月9日（周三）放假1天", "6月9日（周四）放假1天", "weekday-differs", "6月9日(周四)"],
    ["5月8日（周六）上班", "5月38日（周六）上班", "no-such-day", "5月38日(周六)"],
  ])("%s written as %s is one finding", (original, changed, code, quote) => {
    const { findings } = readNotice(EXAMPLE_2027.replace(original, changed));
    expect(findings).toEqual([{ code, quote }]);
  });

  test("a rest that does not say how many days it has is believed", () => {
    const text = EXAMPLE_2027.replace("6月9日（周三）放假1天", "6月9日（周三）放假");
    expect(readNotice(text).findings).toEqual([]);
  });

  test("a festival it leaves out is named", () => {
    const without = NOTICE_2026.replace(/三、清明节.*\n/u, "");
    expect(readNotice(without).findings).toEqual([{ code: "festival-missing", quote: "qingming" }]);
  });

  test.each(["", "本局国庆节放假7天。", "hello"])(
    "text that is no notice is not read: %s",
    (text) => {
      expect(readNotice(text)).toEqual({
        published: null,
        amends: false,
        findings: [{ code: "year-missing", quote: "" }],
      });
    },
  );
});
