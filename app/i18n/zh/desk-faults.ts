import { caseWords } from "#app/i18n/zh/desk-case.ts";
import { pauseWords } from "#app/i18n/zh/desk-pauses.ts";
import { penaltyWords } from "#app/i18n/zh/desk-penalty.ts";
import { policeWords } from "#app/i18n/zh/desk-police.ts";
import { rewardWords } from "#app/i18n/zh/desk-reward.ts";
import { mediationFaults } from "#app/i18n/zh/mediation-desk.ts";
import { reviewWords } from "#app/i18n/zh/review.ts";
/** What is wrong with a field of a desk form, a whole sentence for each. */
export const deskFaults = {
  other: "请核对这一项的内容。",
  grounds: { choose: "请至少选择一项法定理由。", "not-a-choice": "请从列出的法定理由里选择。" },
  factors: { "not-a-choice": "请从列出的考虑因素里选择。" },
  ground: { choose: "请选择法定情形。" },
  explanation: {
    missing: "请写明理由说明，会写进文书。",
    "too-long": "理由说明最多{{longest}}字，请缩短。",
  },
  reason: { missing: "请写明理由。", "too-long": "理由最多{{longest}}字，请缩短。" },
  tie: {
    missing: "请写明与谁有什么利害关系。",
    "too-long": "利害关系最多写{{longest}}字，请缩短。",
  },
  ...mediationFaults,
  terms: {
    missing: "请写明双方达成的协议。",
    "too-long": "双方达成的协议最多写{{longest}}字，请缩短。",
  },
  until: { missing: "请填写提供期限，例如2026-11-21。" },
  unitId: { choose: "请选择分送到哪个单位。" },
  to: { missing: "请填写移送到哪个机关。", "too-long": "机关名称最多{{longest}}字，请缩短。" },
  ...rewardWords.fault,
  ...reviewWords.fault,
  record: { missing: "请写明办理情况。", "too-long": "说明最多{{longest}}字，请缩短。" },
  supplement: { choose: "请选择举报人的哪一次补充。" },
  factsAnswer: { choose: "请选择是不是新的事实。" },
  subject: { choose: "请选择更正哪一项。" },
  corrected: {
    missing: "请填写更正后的内容。",
    "too-long": "更正后的内容最多{{longest}}字，请缩短。",
  },
  correctionAnswer: { choose: "请选择是否同意更正。" },
  enteredLate: { "too-long": "补登原因最多{{longest}}字，请缩短。" },
  provedBy: { "too-long": "材料名称最多{{longest}}字，请缩短。" },
  pauseGround: { choose: "请选择不计入期限的事由。" },
  ...pauseWords.fault,
  ...policeWords.fault,
  ...caseWords.fault,
  ...penaltyWords.fault,
  caseUntil: { missing: "请填写延长到哪一天，例如2026-11-21。" },
  partner: { choose: "请选择专案组的另一名成员。" },
  policeAnswer: { choose: "请选择公安机关的决定。" },
  summary: { missing: "请写明核查情况。", "too-long": "核查情况最多写{{longest}}字，请缩短。" },
  conditions: { "not-a-choice": "请从列出的立案条件里选择。" },
  decisionNumber: {
    missing: "请填写处罚决定书文号。",
    "too-long": "处罚决定书文号最多{{longest}}字，请核对。",
  },
  fines: {
    missing: "请填写罚款金额（元），没有的填0。",
    "not-an-amount": "罚款金额请只填数字，例如1286.40，没有的填0。",
    "two-numbers": "罚款金额请只填一个数，例如1286.40。",
    "too-much": "罚款金额太大，请核对小数点和位数。",
  },
  scope: { "not-a-choice": "请从列出的适用范围里选择。" },
  met: { "not-a-choice": "请从列出的奖励条件里选择。" },
  excluded: { "not-a-choice": "请从列出的不予奖励的情形里选择。" },
  respondent: {
    missing: "请写明被举报人和产品。",
    "too-long": "被举报人和产品最多写{{longest}}字，请缩短。",
  },
  insiderMet: { "not-a-choice": "请从列出的内部举报人的条件里选择。" },
  share: { choose: "请选择与同一案件其他举报的关系。" },
  proposed: { choose: "请选择建议的奖励等级。" },
  note: {
    missing: "请写明给评审人员的说明。",
    "too-long": "给评审人员的说明最多{{longest}}字，请缩短。",
  },
} as const;
