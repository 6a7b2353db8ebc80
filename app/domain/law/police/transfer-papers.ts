import type { Grounds } from "#app/domain/law/ground.ts";
import { summarised } from "#app/domain/law/instrument.ts";
import { transferProvisions } from "#app/domain/law/procedure-instruments.ts";
import { drugLaw } from "#app/domain/law/product-instruments.ts";
import type { Provision } from "#app/domain/law/provision.ts";
import { rule } from "#app/domain/law/single.ts";

export const TRANSFER_PAPER_CODES = ["letter", "report", "list", "results", "others"] as const;
export type TransferPaper = (typeof TRANSFER_PAPER_CODES)[number];

/** What goes along. Known by its items; the words of the article were not read, so none is quoted. */
export const TRANSFER_PAPERS: Provision<Grounds<TransferPaper>> = {
  id: "T-04",
  name: "transfer-papers",
  versions: [
    {
      ...summarised(transferProvisions("第六条", "art. 6")),
      says: {
        zh: "移送涉嫌犯罪案件，应当附有下列材料：",
        en: "A suspected crime is transferred with these papers:",
      },
      value: [
        {
          code: "letter",
          number: 1,
          says: { zh: "移送书；", en: "The letter of transfer." },
        },
        {
          code: "report",
          number: 2,
          says: { zh: "调查报告；", en: "The report of the investigation." },
        },
        {
          code: "list",
          number: 3,
          says: { zh: "涉案物品清单；", en: "The list of items." },
        },
        {
          code: "results",
          number: 4,
          says: { zh: "检验报告或者鉴定结论；", en: "Results of tests and appraisals." },
        },
        {
          code: "others",
          number: 5,
          says: { zh: "其他有关材料。", en: "Other papers that belong to it." },
        },
      ],
    },
  ],
};

/** No day count in the text. */
export const RETURN_FOR_PENALTY = rule(
  "T-14",
  "return-for-penalty",
  drugLaw("第一百一十三条第二款", "art. 113(2)"),
  {
    zh: "对依法不需要追究刑事责任或者免予刑事处罚，但应当追究行政责任的，公安机关、人民检察院、人民法院应当及时将案件移送药品监督管理部门。",
    en: "Where nobody is punished as a criminal but administrative liability remains, police, procuratorate and court send the case back promptly.",
  },
);
