import { quoted } from "#app/domain/law/instrument.ts";
import { announcement41, rewardMeasures } from "#app/domain/law/instruments.ts";
import { rule } from "#app/domain/law/single.ts";

export const WHO_IS_REWARDED = rule(
  "W-01",
  "who-is-rewarded",
  quoted(rewardMeasures("第二条第一款", "art. 2(1)")),
  {
    zh: "各级市场监督管理部门受理社会公众（以下统称举报人，应当为自然人）举报属于其职责范围内的重大违法行为，经查证属实结案后给予相应奖励，适用本办法。",
    en: "Natural persons who report a serious breach within the authority's remit are rewarded once it is proven and the case closed.",
  },
);

/** From when a fine is large is for the provinces to settle: see their tables. */
export const SERIOUS_BREACH = rule(
  "W-02",
  "serious-breach",
  quoted(rewardMeasures("第二条第二款", "art. 2(2)")),
  {
    zh: "本办法所称重大违法行为是指涉嫌犯罪或者依法被处以责令停产停业、责令关闭、吊销（撤销）许可证件、较大数额罚没款等行政处罚的违法行为。地方性法规或者地方政府规章对重大违法行为有具体规定的，可以从其规定。较大数额罚没款由省级以上市场监督管理部门商本级政府财政部门结合实际确定。",
    en: "A serious breach is a suspected crime or one punished by suspension, closure, loss of a licence, or large fines and confiscations; provinces settle what is large.",
  },
);

export const REWARDED_FIELDS = rule(
  "W-03",
  "rewarded-fields",
  quoted(rewardMeasures("第三条", "art. 3")),
  {
    zh: "（一）违反食品、药品、特种设备、工业产品质量安全相关法律法规规定的重大违法行为；（二）具有区域性、系统性风险的重大违法行为；（三）市场监管领域具有较大社会影响，严重危害人民群众人身、财产安全的重大违法行为；（四）涉嫌犯罪移送司法机关被追究刑事责任的违法行为。经市场监督管理部门依法认定，需要给予举报奖励的，按照本办法规定执行。",
    en: "Serious breaches concerning food, drugs, special equipment and industrial products; regional or systemic risks; great effect on society and serious danger to people or property; prosecuted crimes; and others so recognised.",
  },
);

export const FIRST_REPORTER = rule(
  "X-07",
  "first-reporter",
  announcement41("奖励对象", "who is rewarded"),
  {
    zh: "同一线索由多人分别举报的，奖励最先举报人；联名举报的，按一起举报奖励；同一案件的多条线索，奖励总额不超过上限；举报内容与查实内容部分相符的，只就相符部分奖励。",
    en: "Of several reporters of one lead the first is rewarded; a joint report counts as one; several leads in one case share its cap; only what was borne out counts.",
  },
);

export const REWARD_STARTS_ON_CLAIM = rule(
  "X-09",
  "reward-starts-on-claim",
  announcement41("申领程序", "how to claim"),
  {
    zh: "奖励由举报人申请启动；由本人凭身份证明领取，也可以委托他人领取；逾期未领取的视为主动放弃；错误发放的应当收回。",
    en: "A reward is paid on the reporter's claim, in person with proof of identity or through an agent; one not collected in time is given up; one paid by mistake is recovered.",
  },
);

export const KEEP_INSIDER_SAFE = rule(
  "X-10",
  "keep-insider-safe",
  announcement41("保护措施", "protection"),
  {
    zh: "举报人信息严格限定知悉范围；对打击报复举报人的，依法从严处理。",
    en: "Who the reporter is stays with those who must know; retaliation is dealt with severely.",
  },
);

const remembered = { standing: "unconfirmed" } as const;

/** Practice everywhere, but the article was seen only in the repealed rules of 2017. */
export const CODE_FOR_ANONYMOUS = rule(
  "W-14",
  "code-for-anonymous",
  { ...rewardMeasures("条款待核", "article to be verified"), ...remembered },
  {
    zh: "匿名举报人凭身份代码和举报密码申领奖励（待核）。",
    en: "An anonymous reporter claims with an identity code and a secret (to be verified).",
  },
);

export const SEVERAL_AUTHORITIES = rule(
  "W-12",
  "several-authorities",
  { ...rewardMeasures("条款待核", "article to be verified"), ...remembered },
  {
    zh: "两个以上部门分别查处的，各自就查处部分奖励（待核）。",
    en: "Where several authorities act, each rewards its own part (to be verified).",
  },
);
