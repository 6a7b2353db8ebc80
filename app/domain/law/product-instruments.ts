import { day } from "#app/domain/calendar/day.ts";
import { citing } from "#app/domain/law/instrument.ts";

const SAMR = "https://www.samr.gov.cn/zw/zfxxgk/fdzdgknr";

export const drugLaw = citing({
  title: { zh: "《药品管理法》", en: "Drug Administration Law" },
  from: day("2019-12-01"),
  source: `${SAMR}/fgs/art/2023/art_b73ec9dabb2d468281d6c994b4bcdaf8.html`,
  standing: "confirmed",
});

export const vaccineLaw = citing({
  title: { zh: "《疫苗管理法》", en: "Vaccine Administration Law" },
  from: day("2019-12-01"),
  source: `${SAMR}/fgs/art/2023/art_dde03480953841a5912c864dc29003d0.html`,
  standing: "confirmed",
});

export const deviceRegulations = citing({
  title: { zh: "《医疗器械监督管理条例》", en: "Regulations on Medical Devices" },
  from: day("2021-06-01"),
  source: `${SAMR}/fgs/art/2023/art_70607fc4160041a383e68ff6bfb2826f.html`,
  standing: "confirmed",
});

export const deviceTradeMeasures = citing({
  title: { zh: "《医疗器械经营监督管理办法》", en: "Measures on Trading in Medical Devices" },
  from: day("2022-05-01"),
  source: `${SAMR}/fgs/art/2023/art_51afc62ef3c84455b28b113a628f9e35.html`,
  standing: "confirmed",
});

export const deviceUseMeasures = citing({
  title: { zh: "《医疗器械使用质量监督管理办法》", en: "Measures on the Use of Medical Devices" },
  from: day("2016-02-01"),
  source: `${SAMR}/bgt/art/2023/art_882f2ecb69e843d6bd22e01de88a7bf4.html`,
  standing: "confirmed",
});

export const cosmeticsRegulations = citing({
  title: { zh: "《化妆品监督管理条例》", en: "Regulations on Cosmetics" },
  from: day("2021-01-01"),
  source: `${SAMR}/bgt/art/2023/art_9f8b70e79a2242df96c6c290a0ac425b.html`,
  standing: "confirmed",
});

export const drugProductionMeasures = citing({
  title: { zh: "《药品生产监督管理办法》", en: "Measures on Drug Production" },
  from: day("2020-07-01"),
  source: `${SAMR}/fgs/art/2023/art_65070d0ee03a4109ac831ee7b3cee51c.html`,
  standing: "confirmed",
});

export const advertisingLaw = citing({
  title: { zh: "《广告法》", en: "Advertising Law" },
  from: day("2015-09-01"),
  source: `${SAMR}/fgs/art/2023/art_5474cf75173c45d6a0379730fb4e8d97.html`,
  standing: "confirmed",
});

/** Fills what the product laws leave open (art. 2). */
export const productSafetyProvisions = citing({
  title: {
    zh: "《国务院关于加强食品等产品安全监督管理的特别规定》（国务院令第503号）",
    en: "State Council Provisions on Product Safety (Order 503)",
  },
  from: day("2007-07-26"),
  source: `${SAMR}/tssps/art/2023/art_6b4c002805e04ccebf114563dab31b14.html`,
  standing: "confirmed",
});

export const enterpriseRegulations = citing({
  title: { zh: "《企业信息公示暂行条例》", en: "Regulations on Enterprise Disclosure" },
  from: day("2014-10-01"),
  source: `${SAMR}/fgs/art/2023/art_78b9a2a2399e4934b288da28e67e66ba.html`,
  standing: "confirmed",
});
