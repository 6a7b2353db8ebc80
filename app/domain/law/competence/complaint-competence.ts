import { order121 } from "#app/domain/law/instruments.ts";
import { rule } from "#app/domain/law/single.ts";

export const COMPLAINT_PLACE = rule(
  "C-06",
  "complaint-place",
  order121("第十三条第一款", "art. 13(1)"),
  {
    zh: "投诉由被投诉人实际经营地或者住所地县级市场监督管理部门处理。",
    en: "A complaint goes to the county authority where the respondent does business or is domiciled.",
  },
);

export const COMPLAINT_PLATFORM = rule(
  "C-07",
  "complaint-platform",
  order121("第十三条第二款", "art. 13(2)"),
  {
    zh: "对电子商务平台经营者以及通过自建网站、其他网络服务销售商品或者提供服务的电子商务经营者的投诉，由其住所地县级市场监督管理部门处理。",
    en: "A complaint about a platform or a seller with its own site goes to the county authority of its domicile.",
  },
);

export const COMPLAINT_PLATFORM_SELLER = rule(
  "C-08",
  "complaint-platform-seller",
  order121("第十三条第三款", "art. 13(3)"),
  {
    zh: "对平台内经营者的投诉，由其在平台公示的地址所在地县级市场监督管理部门或者平台经营者住所地县级市场监督管理部门处理；未在平台依法公示地址，或者通过平台公示的地址无法取得联系的，由平台经营者住所地县级市场监督管理部门处理。",
    en: "A complaint about a seller on a platform goes to the county authority of the address shown there or of the platform; without a working address, of the platform.",
  },
);

export const COMPLAINT_SUPERIOR = rule(
  "C-09",
  "complaint-superior",
  order121("第十三条第四款", "art. 13(4)"),
  {
    zh: "上级市场监督管理部门认为有必要的，可以处理下级市场监督管理部门收到的投诉。下级市场监督管理部门认为需要由上级市场监督管理部门处理本行政机关收到的投诉的，可以报请上级市场监督管理部门决定。",
    en: "A superior authority may take over a complaint, and an inferior one may ask it to.",
  },
);

export const REPORT_PLACE = rule("R-04", "report-place", order121("第二十九条", "art. 29"), {
  zh: "举报由被举报行为发生地的县级以上市场监督管理部门处理。法律、行政法规、部门规章另有规定的，依照其规定。",
  en: "A report goes to the authority, county level or above, of the place of the act, unless another law provides otherwise.",
});

export const REPORT_ONLINE = rule("R-06", "report-online", order121("第三十一条", "art. 31"), {
  zh: "对电子商务平台经营者和通过自建网站、其他网络服务销售商品或者提供服务的电子商务经营者的举报，由其住所地县级以上市场监督管理部门处理。对平台内经营者的举报，由其实际经营地县级以上市场监督管理部门处理。电子商务平台经营者住所地县级以上市场监督管理部门先行收到举报的，也可以予以处理。",
  en: "A report about a platform or own site goes to its domicile; about a seller on a platform, to where it does business, or to the platform's authority if that received it first.",
});

export const REPORT_ADVERTISING = rule(
  "R-07",
  "report-advertising",
  order121("第三十二条", "art. 32"),
  {
    zh: "对利用广播、电影、电视、报纸、期刊、互联网等大众传播媒介发布违法广告的举报，由广告发布者所在地市场监督管理部门处理。对互联网广告的举报，广告主所在地、广告经营者所在地市场监督管理部门先行收到举报的，也可以予以处理。对广告主自行发布违法互联网广告的举报，由广告主所在地市场监督管理部门处理。",
    en: "A report about advertising goes to the publisher's place; about internet advertising also to the advertiser's or agency's; about self-published internet advertising to the advertiser's.",
  },
);
