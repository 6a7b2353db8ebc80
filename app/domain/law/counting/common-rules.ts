import { summarised } from "#app/domain/law/instrument.ts";
import { order121 } from "#app/domain/law/instruments.ts";
import { officialForms } from "#app/domain/law/procedure-instruments.ts";
import { rule } from "#app/domain/law/single.ts";

export const WHAT_IS_WHAT = rule("G-01", "what-is-what", order121("第三条", "art. 3"), {
  zh: "本办法所称的投诉，是指消费者为生活消费需要购买、使用商品或者接受服务，与经营者发生消费者权益争议，请求市场监督管理部门解决该争议的行为。本办法所称的举报，是指自然人、法人或者其他组织向市场监督管理部门反映经营者涉嫌违反市场监督管理法律、法规、规章线索的行为。",
  en: "A complaint asks the authority to settle a consumer's dispute with a business. A report tells it of leads on a suspected breach of market regulation law; anyone may make one.",
});

/** Two matters, two clocks, both from the same receipt. */
export const HANDLED_SEPARATELY = rule("G-02", "handled-separately", order121("第九条", "art. 9"), {
  zh: "向市场监督管理部门同时提出投诉和举报，或者提供的材料同时包含投诉和举报内容的，市场监督管理部门应当按照本办法规定的程序对投诉和举报予以分别处理。",
  en: "A submission that is both complaint and report is handled as each, separately.",
});

export const CHANNELS = rule("G-03", "channels", order121("第八条", "art. 8"), {
  zh: "向市场监督管理部门提出投诉举报，应当通过全国12315平台、12315热线电话或者市场监督管理部门公布的邮寄地址、受理窗口等渠道进行。",
  en: "Complaints and reports are made through the national 12315 platform, its hotline, the published postal address, the service window or other such channels.",
});

export const NATIONAL_PLATFORM = rule(
  "G-04",
  "national-platform",
  order121("第四十条", "art. 40"),
  {
    zh: "市场监督管理部门应当实行统一的投诉举报数据标准和用户规则，统一通过全国12315平台处理投诉举报，实现全国投诉举报信息一体化。",
    en: "Complaints and reports are handled through the national 12315 platform under uniform standards.",
  },
);

/** "Promptly" has no number; the office sets its own. */
export const ASSIGN_PROMPTLY = rule(
  "G-05",
  "assign-promptly",
  order121("第四十一条第一款", "art. 41(1)"),
  {
    zh: "县级以上地方市场监督管理部门统一接收投诉举报的工作机构，应当及时将投诉举报分送有处理权限的下级市场监督管理部门或者同级市场监督管理部门相关机构处理。",
    en: "The unit that receives complaints and reports promptly assigns them to the competent inferior authority or internal unit.",
  },
);

export const NEVER_SIDEWAYS = rule(
  "G-06",
  "never-sideways",
  order121("第四十一条第二款", "art. 41(2)"),
  {
    zh: "同级市场监督管理部门相关机构收到分送的投诉举报的，应当按照本办法有关规定及时处理。不具备处理权限的，应当及时反馈统一接收投诉举报的工作机构，不得自行移送。",
    en: "An internal unit that is not competent sends the matter back to the receiving unit; it may not pass it on itself.",
  },
);

export const NOT_COVERED = rule("G-07", "not-covered", order121("第四十四条", "art. 44"), {
  zh: "以投诉举报形式进行咨询、政府信息公开申请、行政复议申请、纪检监察检举控告等活动的，不适用本办法，市场监督管理部门可以告知通过相应途径提出。",
  en: "Enquiries, requests for government information, applications for reconsideration and accusations for the disciplinary bodies are not covered; the authority may point to the right channel.",
});

export const STATISTICS = rule("G-09", "statistics", order121("第三十八条", "art. 38"), {
  zh: "市场监督管理部门应当加强对本行政区域投诉举报信息的统计分析应用，开展消费预警和风险提示，公布投诉举报统计分析报告，依法公示消费投诉信息。",
  en: "The authority analyses complaints and reports, warns of risks, publishes statistics and, as the law provides, complaint information.",
});

export const NO_ABUSE = rule("G-11", "no-abuse", order121("第七条第二款", "art. 7(2)"), {
  zh: "向市场监督管理部门提出投诉举报，应当遵守法律、法规、规章和有关规定，不得滥用投诉举报权利、利用投诉举报牟取不正当利益，侵害经营者的合法权益，扰乱市场经济秩序和市场监督管理秩序。",
  en: "The right to complain and report must not be abused for improper gain, to harm businesses or to disturb order.",
});

/** Drug regulators follow this order, save for reports on registration and filing. */
export const DRUG_REGULATORS = rule(
  "G-08.drugs",
  "drug-regulators",
  order121("第四十三条第三款", "art. 43(3)"),
  {
    zh: "药品监督管理部门处理投诉举报，适用本办法，但举报涉嫌违反药品、医疗器械、化妆品注册备案有关规定的行为的，按照国家市场监督管理总局或者国家药品监督管理局有关规定执行。法律、法规另有规定的，依照其规定。",
    en: "Drug regulators apply these Measures, except to reports on breaches of registration and filing rules for drugs, devices and cosmetics.",
  },
);

export const NOTICES_BY_ANY_MEANS = rule(
  "G-13",
  "notices-by-any-means",
  summarised(officialForms("式样五至十注", "forms 5 to 10, notes")),
  {
    zh: "告知可以采取互联网、电话、短信、电子邮件、信函等方式。",
    en: "Notices may be given online, by telephone, text message, e-mail or post.",
  },
);
