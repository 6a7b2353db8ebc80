import { UNITS } from "#app/demo/story/people.ts";
import type { Kind } from "#app/domain/intake/kind.ts";
import type { Answers } from "#app/domain/intake/question.ts";

export type Told = { readonly kind: Kind; readonly daysAgo: number; readonly answers: Answers };

const drug = { productType: "drug" } as const;
const buyer = {
  consentPublication: "yes",
  consentDelegation: "yes",
  alsoReport: "no",
} as const;
const nobody = { stance: "anonymous", insider: "no", wantsReward: "no" } as const;

/** What came in during the last weeks, as people wrote it. */
export const SUBMISSIONS = {
  mouldySyrup: {
    kind: "complaint",
    daysAgo: 2,
    answers: {
      ...drug,
      ...buyer,
      productName: "清风止咳颗粒",
      licence: "国药准字Z2099123",
      batch: "250617",
      place: "online",
      platform: "安康优选（App）",
      respondent: "康宁旗舰店",
      paid: "268",
      story:
        "包装印刷模糊，颗粒结块，有霉味。孩子喝了一次就吐了。联系客服，对方说“不影响药效”，把我拉黑了。",
      claims: ["refund"],
      claimAmount: "268",
      name: "张小满",
      phone: "13800000000",
      address: "云溪区柳岸街6号",
      email: "xiaoman@reporter.example",
    },
  },
  glucoseMeter: {
    kind: "complaint",
    daysAgo: 8,
    answers: {
      productType: "device",
      ...buyer,
      productName: "康测血糖仪",
      place: "store",
      respondent: "益民大药房（东街店）",
      respondentAddress: "云溪区东街21号",
      paid: "399",
      story: "试纸结果忽高忽低，同一滴血两次差一倍。店里只肯换试纸，不肯退机器。",
      claims: ["return", "refund"],
      claimAmount: "399",
      name: "李长河",
      phone: "13900000000",
      address: "云溪区南塘路2号",
    },
  },
  faceCream: {
    kind: "complaint",
    daysAgo: 20,
    answers: {
      productType: "cosmetic",
      ...buyer,
      productName: "花间集焕颜面霜",
      licence: "看不清",
      place: "online",
      platform: "直播间",
      respondent: "花间集美妆",
      paid: "528",
      story: "用了三天脸上红肿，停用后反弹。主播说是排毒。医生说像是加了激素。",
      claims: ["refund", "compensate"],
      claimAmount: "1500",
      name: "赵知夏",
      phone: "13700000000",
      address: "云溪区杏园里9号",
    },
  },
  brokenColdChain: {
    kind: "report",
    daysAgo: 24,
    answers: {
      ...drug,
      ...nobody,
      productName: "门冬胰岛素注射液",
      place: "store",
      respondent: "仁和大药房（北门店）",
      ongoing: "yes",
      story: "冷藏药放在柜台上半天没人管，冰袋已经化了，晚上又放回冰柜继续卖。",
    },
  },
  absentPharmacist: {
    kind: "report",
    daysAgo: 5,
    answers: {
      ...drug,
      ...nobody,
      productName: "阿莫西林胶囊",
      place: "store",
      respondent: "康乐药房（西街店）",
      ongoing: "yes",
      story: "执业药师常年不在，处方药不要处方就卖。下午三点以后去最容易看到。",
    },
  },
  slimmingCapsule: {
    kind: "report",
    daysAgo: 60,
    answers: {
      ...drug,
      stance: "confidential",
      insider: "yes",
      wantsReward: "yes",
      name: "吴一鸣",
      phone: "13600000000",
      productName: "轻盈减肥胶囊",
      place: "firm",
      respondent: "轻盈生活馆",
      ongoing: "yes",
      story: "胶囊里另外加了一种白色粉末，进货单上写成淀粉。配料记录有两本，给检查看的是另一本。",
    },
  },
} as const satisfies Readonly<Record<string, Told>>;

/** What somebody told us whom not everybody here should know of. */
export const SECRET_SUBMISSIONS = {
  tippedOffClinic: {
    kind: "report",
    daysAgo: 3,
    answers: {
      ...drug,
      ...nobody,
      productName: "注射用透明质酸钠",
      place: "hospital",
      respondent: "丽颜医疗美容诊所",
      keepAway: "yes",
      keepUnits: [UNITS.inspection.id],
      keepOfficials: "老陈，受理科",
      ongoing: "yes",
      story: "诊所用的玻尿酸没有注册证。每次检查前一天都有人打电话通知老板，货就搬到楼上。",
    },
  },
} as const satisfies Readonly<Record<string, Told>>;
