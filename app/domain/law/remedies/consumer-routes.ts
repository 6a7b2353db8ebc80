import { order121 } from "#app/domain/law/instruments.ts";
import { consumerLaw } from "#app/domain/law/procedure-instruments.ts";
import { rule } from "#app/domain/law/single.ts";

/** What a letter that ends a complaint points to; reconsideration is not among it. */
export const CONSUMER_ROUTES = rule(
  "RM-09",
  "consumer-routes",
  consumerLaw("第三十九条", "art. 39"),
  {
    zh: "消费者和经营者发生消费者权益争议的，可以通过下列途径解决：（一）与经营者协商和解；（二）请求消费者协会或者依法成立的其他调解组织调解；（三）向有关行政部门投诉；（四）根据与经营者达成的仲裁协议提请仲裁机构仲裁；（五）向人民法院提起诉讼。",
    en: "A consumer dispute may be settled by agreement with the business, mediation by a consumer association or another lawful body, complaint to an authority, arbitration where agreed, or an action in court.",
  },
);

export const MEDIATION_REMEDY = rule(
  "C-20",
  "mediation-remedy",
  order121("第二十五条", "art. 25"),
  {
    zh: "投诉人、被投诉人对市场监督管理部门作出的终止调解决定、调解结果不服的，可以按照《中华人民共和国消费者权益保护法》第三十九条规定，通过民事诉讼、仲裁等其他途径解决消费者权益争议。",
    en: "Who disagrees with the end or the result of mediation may turn to civil action, arbitration or the other routes of art. 39 of the Consumer Protection Law.",
  },
);
