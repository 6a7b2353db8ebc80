import { describe, expect, test } from "vitest";
import { gapsIn } from "#app/domain/routing/gaps.ts";
import { MOST_ROWS, readTable, type Vocabulary } from "#app/domain/routing/read-table.ts";
import { routed } from "#app/domain/routing/route.ts";
import type { Routable, RoutingRow } from "#app/domain/routing/row.ts";
import { trialOf } from "#app/domain/routing/trial.ts";
import { writeTable } from "#app/domain/routing/write-table.ts";
import { translator } from "#app/i18n/translate.ts";
import { vocabularyIn } from "#app/routes/desk/routing/vocabulary.ts";
import { RESPONSIBILITIES } from "#tests/domain/routing/responsibilities.ts";
import { drawFrom } from "#tests/support/acts/draw.ts";

const VOCABULARY: Vocabulary = vocabularyIn(translator("zh"));
const unit = (name: string, but = {}) => ({
  ...{ id: name, name, nameEn: `${name} unit`, handles: true, closed: false },
  ...but,
});
const UNITS = [
  ...["稽查科", "药品科", "器械科", "化妆品科", "网络科", "市场科"].map((name) => unit(name)),
  unit("档案科", { handles: false }),
  unit("旧科", { closed: true }),
];
const read = (text: string) => readTable(text, VOCABULARY, UNITS);
const rowsOf = (text: string): readonly RoutingRow[] => {
  const { rows, faults } = read(text);
  expect(faults).toEqual([]);
  return rows;
};
const about = (but: Partial<Routable> = {}): Routable => ({
  kind: "report",
  productType: "drug",
  place: "store",
  texts: [],
  ...but,
});

describe("a row as it is written", () => {
  test("is read cell by cell; an empty one fits everything", () => {
    expect(rowsOf("举报\t药品、医疗器械\t网上\t疫苗，血液制品\t稽查科\t重点产品")).toEqual([
      {
        kind: "report",
        products: ["drug", "device"],
        places: ["online"],
        words: ["疫苗", "血液制品"],
        unitId: "稽查科",
        elsewhere: null,
        because: "重点产品",
      },
    ]);
    expect(rowsOf("\t\t\t\t市场科")).toMatchObject([
      { kind: null, products: [], places: [], words: [], unitId: "市场科", because: "" },
    ]);
  });

  test.each([
    ["投诉、举报 both, that is any", "投诉、举报\t\t\t\t市场科", { kind: null }],
    ["upright strokes", "举报|药品|||市场科|零售", { kind: "report", because: "零售" }],
    ["full width", "举报｜药品｜｜｜市场科", { products: ["drug"] }],
    ["a unit by its English name", "举报\t\t\t\t市场科 unit", { unitId: "市场科" }],
    ["what goes elsewhere", "举报\t\t企业\t\t移送：省局", { unitId: null, elsewhere: "省局" }],
    ["empty columns to the right", "举报\t\t\t\t市场科\t零售\t\t", { because: "零售" }],
    ["a colon of the keyboard", "举报\t\t企业\t\t移送:省局", { elsewhere: "省局" }],
  ])("may be written with %s", (_, line, row) => {
    expect(rowsOf(line)).toMatchObject([row]);
  });

  test("may be written in English, small or capital", () => {
    const english = vocabularyIn(translator("en"));
    for (const line of [
      "Complaint\tMEDICINE\tonline\t\t市场科",
      "complaint\tMedicine\tOnline\t\t市场科",
    ])
      expect(readTable(line, english, UNITS)).toMatchObject({
        rows: [{ kind: "complaint", products: ["drug"], places: ["online"] }],
        faults: [],
      });
  });

  test("a head and empty lines are none", () => {
    expect(rowsOf("类别\t产品\t地点\t关键词\t送\t说明\n\n举报\t\t\t\t市场科\n\t\t\n")).toHaveLength(
      1,
    );
  });

  test.each([
    ["举报信\t\t\t\t市场科", { line: 1, code: "kind", what: "举报信" }],
    ["举报\t保健品\t\t\t市场科", { line: 1, code: "product", what: "保健品" }],
    ["举报\t\t街上\t\t市场科", { line: 1, code: "place", what: "街上" }],
    ["举报\t药品\t\t", { line: 1, code: "goes", what: "2" }],
    ["举报\t\t\t\t食品科", { line: 1, code: "unit", what: "食品科" }],
    ["举报\t\t\t\t旧科", { line: 1, code: "unit", what: "旧科" }],
    ["举报\t\t\t\t移送：", { line: 1, code: "unit", what: "移送:" }],
    ["举报\t\t\t\t档案科", { line: 1, code: "unit-idle", what: "档案科" }],
    ["举报\t\t\t\t市场科\t零售\t多余", { line: 1, code: "columns", what: "7" }],
    ["举报\t\t\t\t市场科\n\n举报\t\t\t\t稽查科", { line: 3, code: "twice", what: "1" }],
  ])("%j is refused, and it says why and where", (text, fault) => {
    expect(read(text).faults).toEqual([fault]);
  });

  test("written out, it reads the same again", () => {
    const rows = rowsOf(RESPONSIBILITIES.join("\n"));
    expect(rowsOf(writeTable(rows, VOCABULARY, (id) => id))).toEqual(rows);
  });
});

describe("where a matter goes", () => {
  const rows = rowsOf(
    [
      "举报\t药品\t\t疫苗、血液制品\t稽查科\t重点产品",
      "举报\t药品\t企业\t\t移送：省局\t生产",
      "举报\t\t\t\t市场科\t",
    ].join("\n"),
  );

  test.each<[string, Partial<Routable>, number | null, readonly string[]]>([
    [
      "the first row whose every condition it meets",
      { texts: ["某某疫苗", "康宁药房"] },
      1,
      ["kind report", "products drug", "words 疫苗"],
    ],
    ["one word of several is enough", { texts: ["人血液制品"] }, 1, ["words 血液制品"]],
    ["what lacks the word falls through", { texts: ["止咳颗粒"] }, 3, ["kind report"]],
    ["another product too", { productType: "device", texts: ["疫苗"] }, 3, ["kind report"]],
    ["a place of the chain", { place: "firm" }, 2, ["places firm"]],
    ["what an older form did not ask meets no condition", { productType: null }, 3, []],
    ["and another kind none", { kind: "complaint" }, null, []],
  ])("%s", (_, but, nth, met) => {
    const found = routed(rows, about(but));
    expect(found?.nth ?? null).toBe(nth);
    const said = found?.met.map(({ column, by }) => `${column} ${by}`) ?? [];
    expect(said).toEqual(expect.arrayContaining([...met]));
  });

  test("full width and small letters make no difference to a word", () => {
    const upper = rowsOf("举报\t\t\tMRI\t市场科");
    for (const texts of [["mri仪"], ["ＭＲＩ仪"]])
      expect(routed(upper, about({ texts }))?.nth).toBe(1);
  });
});

describe("a gap", () => {
  test("is every kind, product and place that no row takes, whatever words some ask for", () => {
    expect(gapsIn(rowsOf("举报\t\t\t\t市场科"))).toHaveLength(24);
    expect(gapsIn(rowsOf("举报\t\t\t\t市场科\n投诉\t药品\t\t\t市场科"))).toHaveLength(18);
    expect(gapsIn(rowsOf("\t\t\t疫苗\t市场科"))).toHaveLength(48);
    expect(gapsIn(rowsOf("\t\t网上\t\t市场科\n\t\t\t\t稽查科"))).toEqual([]);
  });
});

describe("the 63 rows of an office", () => {
  const rows = rowsOf(RESPONSIBILITIES.join("\n"));

  test("leave no gap and stay below what a table may hold", () => {
    expect(rows).toHaveLength(63);
    expect(rows.length).toBeLessThan(MOST_ROWS);
    expect(gapsIn(rows)).toEqual([]);
  });

  test.each<[string, Partial<Routable>, string]>([
    ["a vaccine", { texts: ["九价疫苗"] }, "稽查科"],
    ["a factory", { place: "firm", texts: ["某某药业"] }, "移送 省药品监督管理局"],
    ["a clinic's device", { productType: "device", place: "hospital" }, "器械科"],
    ["a live stream", { place: "online", texts: ["某某直播间"] }, "网络科"],
    ["a child's cream", { productType: "cosmetic", texts: ["儿童面霜"] }, "化妆品科"],
    ["hormones in a cream", { productType: "cosmetic", texts: ["激素霜"] }, "稽查科"],
    ["a complaint in a shop", { kind: "complaint" }, "市场科"],
    ["nobody knows what", { productType: "unsure", place: "unknown" }, "稽查科"],
  ])("send %s where it belongs", (_, but, to) => {
    const { unitId, elsewhere } = routed(rows, about(but))?.row ?? {};
    expect(unitId ?? `移送 ${elsewhere}`).toBe(to);
  });

  test("find a row for 200 matters of every sort, and say by what", () => {
    const draw = drawFrom(7);
    const one = <Item>(list: readonly Item[]) => list[draw(list.length)] as Item;
    for (let nth = 0; nth < 200; nth += 1) {
      const matter = about({
        kind: one(["complaint", "report"] as const),
        productType: one(["drug", "device", "cosmetic", "unsure", null]),
        place: one(["store", "online", "hospital", "person", "firm", "unknown", null]),
        texts: [one(["疫苗", "面膜", "口罩", "直播间甲", "止咳颗粒", "", "𠮷野家"])],
      });
      const found = routed(rows, matter);
      expect(found, JSON.stringify(matter)).not.toBeNull();
      for (const { column, by } of found?.met ?? [])
        expect(`${column} ${by}`).toMatch(/^(kind|products|places|words) ./);
    }
  });
});

test("a trial tells apart what went the same way, another, none yet, and what no row fits", () => {
  const rows = rowsOf("举报\t药品\t\t\t稽查科\n举报\t医疗器械\t企业\t\t移送：省局");
  const past = (id: string, unitId: string | null, but: Partial<Routable> = {}) => ({
    ...{ id, number: `n${id}`, unitId },
    as: about(but),
  });
  const trial = trialOf(rows, [
    past("1", "稽查科"),
    past("2", "市场科"),
    past("3", null),
    past("4", "市场科", { kind: "complaint" }),
    past("5", "器械科", { productType: "device", place: "firm" }),
  ]);
  expect(trial).toEqual({
    ...{ tried: 5, same: 1, unassigned: 1, unmatched: 1 },
    differing: [
      { id: "2", number: "n2", nth: 1, unitId: "稽查科", elsewhere: null, wentTo: "市场科" },
      { id: "5", number: "n5", nth: 2, unitId: null, elsewhere: "省局", wentTo: "器械科" },
    ],
  });
});
