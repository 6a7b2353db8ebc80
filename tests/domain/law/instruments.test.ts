import { describe, expect, test } from "vitest";
import { type Cited, quoted, summarised } from "#app/domain/law/instrument.ts";
import * as general from "#app/domain/law/instruments.ts";
import * as procedure from "#app/domain/law/procedure-instruments.ts";
import * as product from "#app/domain/law/product-instruments.ts";

type Citing = (zh: string, en: string) => Cited;

const instruments: Readonly<Record<string, Citing>> = { ...general, ...procedure, ...product };

/** Typed by hand from the closing article of each. */
const LIVES = [
  ["order20", "2020-01-01", "confirmed"],
  ["order121", "2026-04-15", "confirmed"],
  ["consumerRegulations", "2024-07-01", "confirmed"],
  ["penaltyProcedure", "2021-07-02", "confirmed"],
  ["rewardMeasures", "2021-12-01", "secondary"],
  ["announcement41", "2025-06-05", "secondary"],
  ["penaltyLaw", "2021-07-15", "confirmed"],
  ["hearingMeasures", "2021-07-02", "confirmed"],
  ["publicationProvisions", "2025-11-21", "confirmed"],
  ["transferProvisions", "2020-08-07", "confirmed"],
  ["drugTransferMeasures", "2023-02-01", "unconfirmed"],
  ["reviewLaw", "2024-01-01", "confirmed"],
  ["litigationLaw", "2017-07-01", "confirmed"],
  ["litigationInterpretation", "2018-02-08", "confirmed"],
  ["consumerLaw", "2014-03-15", "confirmed"],
  ["personalInformationLaw", "2021-11-01", "confirmed"],
  ["officialForms", "2026-04-15", "confirmed"],
  ["drugLaw", "2019-12-01", "confirmed"],
  ["vaccineLaw", "2019-12-01", "confirmed"],
  ["deviceRegulations", "2021-06-01", "confirmed"],
  ["deviceTradeMeasures", "2022-05-01", "confirmed"],
  ["deviceUseMeasures", "2016-02-01", "confirmed"],
  ["cosmeticsRegulations", "2021-01-01", "confirmed"],
  ["drugProductionMeasures", "2020-07-01", "confirmed"],
  ["advertisingLaw", "2015-09-01", "confirmed"],
  ["productSafetyProvisions", "2007-07-26", "confirmed"],
  ["enterpriseRegulations", "2014-10-01", "confirmed"],
] as const;

test.each(LIVES)("%s holds since %s and is %s", (name, from, standing) => {
  const cited = instruments[name]?.("第一条", "art. 1");
  expect(cited).toMatchObject({
    from,
    standing,
    words: standing === "confirmed" ? "verbatim" : "summary",
  });
  expect(cited?.cite.zh).toMatch(/^[《\u4e00-\u9fa5].{4,}第一条$/u);
  expect(cited?.cite.en).toMatch(/^[A-Z].+, art\. 1$/u);
  expect(cited?.until).toBe(name === "order20" ? "2026-04-14" : undefined);
});

test("no instrument is missing from the table", () => {
  expect(Object.keys(instruments).toSorted()).toEqual(LIVES.map(([name]) => name).toSorted());
});

describe("an article is cited", () => {
  const cited = general.order121("第十五条第一款", "art. 15(1)");

  test("with the name of its instrument before it", () => {
    expect(cited.cite).toEqual({
      zh: "《市场监督管理投诉举报处理办法》（总局令第121号）第十五条第一款",
      en: "Measures on Complaints and Reports (Order 121), art. 15(1)",
    });
  });

  test("as a summary or as a quotation where the instrument alone does not tell", () => {
    expect(summarised(cited)).toEqual({ ...cited, words: "summary" });
    const heard = general.rewardMeasures("第四条", "art. 4");
    expect(quoted(heard)).toEqual({ ...heard, words: "verbatim" });
  });
});
