import { penaltyProcedure } from "#app/domain/law/instruments.ts";
import { years } from "#app/domain/law/limit.ts";
import { personalInformationLaw } from "#app/domain/law/procedure-instruments.ts";
import { rule, single } from "#app/domain/law/single.ts";

export const ONLY_WHAT_IS_NECESSARY = rule(
  "PI-02",
  "only-what-is-necessary",
  personalInformationLaw("第三十四条", "art. 34"),
  {
    zh: "国家机关为履行法定职责处理个人信息，应当依照法律、行政法规规定的权限、程序进行，不得超出履行法定职责所必需的范围和限度。",
    en: "State organs process personal information within their powers and no further than their statutory duty needs.",
  },
);

export const TELL_UNLESS_IT_OBSTRUCTS = rule(
  "PI-03",
  "tell-unless-it-obstructs",
  personalInformationLaw("第三十五条", "art. 35"),
  {
    zh: "国家机关为履行法定职责处理个人信息，应当依照本法规定履行告知义务；有本法第十八条第一款规定的情形，或者告知将妨碍国家机关履行法定职责的除外。",
    en: "State organs tell the person, unless secrecy is required or telling would obstruct their duty.",
  },
);

/** No number is fixed for complaint and report files: how long they are kept is office policy. */
export const SHORTEST_RETENTION = rule(
  "PI-04",
  "shortest-retention",
  personalInformationLaw("第十九条", "art. 19"),
  {
    zh: "除法律、行政法规另有规定外，个人信息的保存期限应当为实现处理目的所必要的最短时间。",
    en: "Personal information is kept for the shortest time its purpose needs, unless a law provides otherwise.",
  },
);

export const STORED_IN_CHINA = rule(
  "PI-06",
  "stored-in-china",
  personalInformationLaw("第三十六条", "art. 36"),
  {
    zh: "国家机关处理的个人信息应当在中华人民共和国境内存储；确需向境外提供的，应当进行安全评估。",
    en: "Personal information processed by state organs is stored in the territory of China.",
  },
);

export const KEEP_IMPACT_ASSESSMENT = single(
  "PI-07",
  "keep-impact-assessment",
  personalInformationLaw("第五十六条第二款", "art. 56(2)"),
  {
    zh: "个人信息保护影响评估报告和处理情况记录应当至少保存三年。",
    en: "Impact assessments and processing records are kept for at least three years.",
  },
  years(3),
);

export const SOURCE_IN_INNER_FILE = rule(
  "PI-09",
  "source-in-inner-file",
  penaltyProcedure("第七十八条第二款", "art. 78(2)"),
  {
    zh: "案卷可以分正卷、副卷。……副卷按照下列顺序归档：（一）案源材料；……",
    en: "A case file may have an outer and an inner part; where the case came from belongs to the inner one.",
  },
);
