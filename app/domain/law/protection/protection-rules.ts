import {
  advertisingLaw,
  deviceRegulations,
  drugLaw,
  productSafetyProvisions,
  vaccineLaw,
} from "#app/domain/law/product-instruments.ts";
import { rule } from "#app/domain/law/single.ts";

export const NO_RETALIATION = rule(
  "N-02",
  "no-retaliation",
  drugLaw("第一百零六条第二款", "art. 106(2)"),
  {
    zh: "药品监督管理部门应当对举报人的信息予以保密，保护举报人的合法权益。举报人举报所在单位的，该单位不得以解除、变更劳动合同或者其他方式对举报人进行打击报复。",
    en: "What is known of a reporter is kept secret and their rights protected. An employer who was reported may not retaliate by ending or changing the contract or in any other way.",
  },
);

export const LEAK_IS_PUNISHED = rule(
  "N-03.leak",
  "leak-is-punished",
  vaccineLaw("第九十五条第五项", "art. 95(5)"),
  {
    zh: "有下列情形之一的，对直接负责的主管人员和其他直接责任人员依法给予降级或者撤职处分；情节严重的，依法给予开除处分……（五）泄露举报人的信息；",
    en: "Officials who leak what is known of a reporter are demoted or removed, in serious cases dismissed.",
  },
);

export const DEVICE_SECRECY = rule(
  "N-04.secrecy",
  "device-secrecy",
  deviceRegulations("第七十九条第二款", "art. 79(2)"),
  {
    zh: "有关部门应当为举报人保密。",
    en: "The authorities keep the reporter secret.",
  },
);

export const ADVERTISING_SECRECY = rule(
  "N-09.secrecy",
  "advertising-secrecy",
  advertisingLaw("第五十三条第三款", "art. 53(3)"),
  {
    zh: "有关部门应当为投诉、举报人保密。",
    en: "The authorities keep whoever complains or reports secret.",
  },
);

export const PRODUCT_SECRECY = rule(
  "N-10.secrecy",
  "product-secrecy",
  productSafetyProvisions("第十九条第一款", "art. 19(1)"),
  {
    zh: "接到举报的部门应当为举报人保密。举报经调查属实的，受理举报的部门应当给予举报人奖励。",
    en: "The authority that receives a report keeps the reporter secret and rewards a proven one.",
  },
);
