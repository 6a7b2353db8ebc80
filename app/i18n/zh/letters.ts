import { mediationLetters } from "#app/i18n/zh/mediation-letters.ts";
/** 文书的正文。一行一段。 */
export const letters = {
  to: "{{to}}：",
  you: { complaint: "投诉人", report: "举报人", respondent: "被投诉人" },
  /** 打印成PDF时，正文以外的话。 */
  paper: {
    save: "保存为PDF",
    foot: "第{page}页，共{pages}页",
    lacking: "注：文中以“〓”代替的字，字库中没有：{characters}。以网页上的文书为准。",
    device: "保存的文件会留在这台设备上。别人也用这台设备的，请不要保存。",
    notNow: "现在不能生成PDF，请一分钟后再试。文书可以在网页上阅读，也可以用浏览器打印。",
  },
  promise: {
    complaint: "告知你受理或者不予受理",
    report: "完成核查，决定是否立案",
  },
  answer: { approved: "同意延长", declined: "不同意延长", noReward: "不予奖励" },
  unmet: "不具备《市场监督管理行政处罚程序规定》第十九条第一款的立案条件，{{condition}}",
  /** 办理日和登记日不是同一天的，两个日期都写明。 */
  enteredLater: "本文书所述事项于{{on}}办理，{{entered}}登记。",
  ground: "第{{number}}项：{{says}}",
  remedy: "{{says}}（{{cite}}）",
  rewardReviewBy:
    "对本决定有异议的，可以自收到本告知书之日起{{count}}个工作日内，最迟在{{until}}，向本局申请复核。",
  received: {
    title: "收件回执",
    body: "你于{{received}}提交的{{kind}}本局已收到，登记号为{{number}}。\n本局最迟于{{due}}{{promise}}。依据：{{cite}}。\n你可以凭回执号和查询密码随时查看办理进度。",
  },
  newcomer: {
    title: "收到新的来件",
    body: "登记号{{number}}，{{kind}}，{{received}}收到，等待处理。",
  },
  "identity-asked": {
    title: "限期提供身份证明材料通知书",
    body: "你于{{received}}提交的{{kind}}（登记号{{number}}），需要核验你的真实身份信息。\n请你在{{until}}（含当日）前提供身份证明材料。逾期未提供，或者提供虚假材料的，本局可以不予受理。依据：《市场监督管理投诉举报处理办法》第十条第三款、第十六条第五项、第六项。",
  },
  accepted: {
    title: "投诉受理决定书",
    body: "你于{{received}}提交的投诉（登记号{{number}}），经审查，符合《市场监督管理投诉举报处理办法》第十五条的规定，本局决定予以受理。\n本局将在征得双方同意后组织调解，最迟于{{due}}调解完毕；检测、鉴定所需时间不计算在内。\n请妥善保存实物、付款凭证和沟通记录。",
  },
  refused: {
    title: "投诉不予受理决定书",
    body: "你于{{received}}提交的投诉（登记号{{number}}），有《市场监督管理投诉举报处理办法》第十六条规定的下列情形，本局决定不予受理：\n{{grounds}}\n理由：{{explanation}}",
  },
  withdrawn: {
    title: "投诉撤回告知书",
    body: "你于{{received}}提交的投诉（登记号{{number}}），你在本局决定是否受理以前提出撤回：\n{{explanation}}\n本局不再处理这件投诉。受理以前撤回投诉，法律、法规和规章没有规定，本局按照内部规定办理。你以后仍然可以就同一争议依法投诉。",
  },
  raised: {
    title: "事项由上一级办理",
    body: "登记号{{number}}因有关人员须回避，由你单位决定或者办理。",
  },
  assigned: {
    title: "事项已分送",
    body: "登记号{{number}}已分送你单位办理。{{explanation}}",
    because: "说明：{{reason}}",
  },
  "sent-back": {
    title: "事项已退回受理科",
    body: "登记号{{number}}已退回受理科。理由：{{explanation}}",
  },
  referred: {
    title: "举报移送告知书",
    body: "你于{{received}}提交的举报（登记号{{number}}），本局不具有处理权限，已移送{{to}}处理。\n理由：{{explanation}}\n你也可以直接向该机关提出。依据：《市场监督管理投诉举报处理办法》第三十四条。",
  },
  ...mediationLetters,
  settled: {
    title: "投诉调解结果告知书",
    body: "关于{{received}}提交、登记号{{number}}的投诉，经本局组织调解，双方已经达成一致：\n{{explanation}}\n{{form}}",
    form: {
      performed: "协议已经即时履行，依法不制作调解书。",
      waived: "双方同意，不制作调解书。",
    },
  },
  "mediation-ended": {
    title: "投诉终止调解决定书",
    body: "经审查，关于{{received}}提交、登记号{{number}}的投诉，有《市场监督管理投诉举报处理办法》第二十三条第一款规定的下列情形，本局决定终止调解：\n{{grounds}}\n{{explanation}}",
  },
  "extension-requested": {
    title: "延长核查期限待审核",
    body: "登记号{{number}}的承办人申请延长核查期限。理由：{{explanation}}",
  },
  "extension-decided": {
    title: "延长核查期限的决定",
    body: "登记号{{number}}：负责人{{answer}}。核查最迟于{{due}}完成。",
  },
  "facts-proposed": {
    title: "补充的新事实待确认",
    body: "登记号{{number}}：承办人认为举报人补充的材料属于新的事实，核查期限应当重新计算，请确认。说明：{{explanation}}",
  },
  "correction-proposed": {
    title: "有一项更正待确认",
    body: "登记号{{number}}：{{change}}\n理由：{{explanation}}\n请核对材料后决定。",
  },
  corrected: {
    title: "更正告知书",
    body: "你于{{received}}提交的{{kind}}（登记号{{number}}），本局此前的文书有误，现予更正：\n{{change}}\n理由：{{explanation}}\n{{due}}",
  },
  "findings-recorded": {
    title: "核查完毕，待决定是否立案",
    body: "登记号{{number}}核查完毕，须在{{due}}（含当日）前决定是否立案。承办人提请后，请及时审核。",
  },
  "case-opened": { title: "已立案", body: "登记号{{number}}已立案，最迟于{{due}}作出处理决定。" },
  declined: {
    title: "举报处理结果告知书",
    body: "你于{{received}}提交的举报（登记号{{number}}），经核查，本局决定不予立案：\n{{grounds}}\n理由：{{explanation}}\n感谢你对本局工作的监督和支持。",
  },
  result: {
    title: "举报处理结果告知书",
    body: "你于{{received}}提交的举报（登记号{{number}}），本局已经立案查处，并作出行政处罚决定（{{decision}}）。\n本局将审查是否应当给予举报奖励，并将结果告知你。感谢你对本局工作的监督和支持。",
  },
  "number-changed": {
    title: "行政处罚决定文号变更告知书",
    body: "你于{{received}}提交的举报（登记号{{number}}），本局此前告知你的行政处罚决定文号是{{before}}，现为{{decision}}。\n其他告知内容不变。",
  },
  "case-ended": {
    title: "举报处理结果告知书",
    body: "你于{{received}}提交的举报（登记号{{number}}），本局已经立案调查。因案件调查无法继续进行，经批准，本局决定终止调查。\n感谢你对本局工作的监督和支持。",
  },
  convicted: {
    title: "举报处理结果告知书",
    body: "你于{{received}}提交的举报（登记号{{number}}），本局查证后依法移送司法机关，{{court}}已经作出生效判决（{{judgment}}）。\n本局将审查是否应当给予举报奖励，并将结果告知你。感谢你对本局工作的监督和支持。",
  },
  "reporter-answered": {
    title: "举报答复书",
    body: "你于{{received}}提交的举报（登记号{{number}}），答复如下：\n{{explanation}}",
  },
  "transfer-proposed": {
    title: "涉嫌犯罪，移送报告待决定",
    body: "登记号{{number}}的承办人提出移送公安机关的报告，正职负责人或者主持工作的负责人须在{{due}}（含当日）前决定。说明：{{explanation}}",
  },
  "reward-assessed": { title: "有新的举报奖励待评审", body: "登记号{{number}}已列入奖励评审。" },
  "reward-decided": {
    title: "举报奖励评审结果",
    body: "登记号{{number}}的评审结果：{{answer}}。给予奖励的，请在{{due}}（含当日）前告知举报人。",
  },
  "reward-notice": {
    title: "举报奖励告知书",
    body: "你于{{received}}提交的举报（登记号{{number}}）经查证属实并已结案，本局决定给予举报奖励{{amount}}。\n请在{{due}}（含当日）前凭回执号和查询密码在进度页面申领。逾期未申领的，视为放弃。\n可以选择银行转账；奖金不满{{limit}}的，也可以到窗口领现金。匿名申领的，不问姓名。来不及的，可以在进度页面申请延长申领期限。",
  },
  "award-revised": {
    title: "举报奖励金额变更告知书",
    body: "你于{{received}}提交的举报（登记号{{number}}），本局此前告知你的举报奖励是{{before}}。因本案的行政处罚金额有变更，本局已重新核定，奖励金额现为{{amount}}。\n已经申领的，按现在的金额发放，不用重新申领。\n对现在的金额有异议的，可以凭回执号和查询密码在进度页面向本局申请复核，由原审查人以外的人员答复。",
  },
  "award-to-revise": {
    title: "举报奖励金额需要重新核定",
    body: "登记号{{number}}所在案件的处罚金额有变更，已经告知的奖励金额要重新核定。请登录后在事项页面查看差额并办理。",
  },
  "reward-denied": {
    title: "不予举报奖励告知书",
    body: "你于{{received}}提交的举报（登记号{{number}}）已有处理结果。经审查，本局决定不给予举报奖励。\n理由：{{reason}}\n感谢你对本局工作的监督和支持。",
  },
  "reward-review-asked": {
    title: "有复核申请待答复",
    body: "登记号{{number}}：举报人申请复核奖励决定。理由在“往来消息”里，请由原审查人以外的人员在{{due}}（含当日）前答复。",
  },
  "reward-review-upheld": {
    title: "举报奖励复核答复书",
    body: "你就举报（登记号{{number}}）的奖励决定提出的复核申请，本局已由原审查人以外的人员复核，决定维持原决定。\n理由：{{reason}}",
  },
  "reward-review-reopened": {
    title: "举报奖励复核答复书",
    body: "你就举报（登记号{{number}}）的奖励决定提出的复核申请，本局已由原审查人以外的人员复核，决定重新审查。原决定不再有效。\n理由：{{reason}}\n重新审查的结果，最迟在{{due}}（含当日）告知你。",
  },
  "reward-claimed": { title: "有举报奖励待发放", body: "登记号{{number}}已申领，金额{{amount}}。" },
  "reward-paid": {
    title: "举报奖励发放告知书",
    body: "登记号{{number}}的举报奖励{{amount}}已经发放。",
  },
  "reward-returned": {
    title: "举报奖励付款退回告知书",
    body: "登记号{{number}}的举报奖励{{amount}}付款以后被银行退回，款项仍为你保留。\n请登录查询页面核对收款账户；账户有误的，请更换收款方式。账户无误的，不需要办理，本局将重新付款。",
  },
  "recovery-ordered": {
    title: "收回举报奖励决定书",
    body: "登记号{{number}}的举报奖励已经发放。经审查，本局决定收回其中的{{amount}}。\n理由：{{ground}}。{{reason}}\n请在收到本决定后与本局财务部门联系退款，退款时只需说明登记号。",
  },
  "recovery-dropped": {
    title: "撤销收回举报奖励决定告知书",
    body: "本局撤销收回登记号{{number}}的举报奖励{{amount}}的决定。\n理由：{{reason}}",
  },
  "recovery-received": {
    title: "收回举报奖励到账告知书",
    body: "登记号{{number}}应当退回的举报奖励{{amount}}已经收到。",
  },
  "claim-reminder": {
    title: "举报奖励申领提醒",
    body: "你于{{received}}提交的举报（登记号{{number}}）获得奖励{{amount}}，还没有申领。\n请在{{due}}（含当日）前凭回执号和查询密码在进度页面申领。逾期未申领的，视为放弃。\n来不及的，可以在进度页面申请延长申领期限。",
  },
  "collection-reminder": {
    title: "举报奖励领取提醒",
    body: "登记号{{number}}的举报奖励{{amount}}已经申领，还没有付给你。\n{{explanation}}\n请在{{due}}（含当日）前办理。过了这一天仍没有办理的，本局可以作为放弃领取处理，并书面告知你。",
  },
  "reward-uncollected": {
    title: "举报奖励逾期未领取告知书",
    body: "登记号{{number}}的举报奖励申领以后，{{explanation}}（自{{since}}起）。本局提醒以后，期满仍没有领取，视为放弃。\n领取的期限是本局自己规定的。你有异议的，可以在进度页面给本局留言。",
  },
  "claim-extension-asked": {
    title: "举报人申请延长申领期限",
    body: "登记号{{number}}的举报人申请延长申领奖励的期限。理由：{{reason}}。现在的最后一天是{{due}}，请及时答复。",
  },
  "claim-extended": {
    title: "延长举报奖励申领期限告知书",
    body: "你申请延长申领举报奖励的期限（登记号{{number}}），本局同意。\n{{explanation}}\n请在{{due}}（含当日）前申领。逾期未申领的，视为放弃。",
  },
  "claim-extension-declined": {
    title: "不予延长举报奖励申领期限告知书",
    body: "你申请延长申领举报奖励的期限（登记号{{number}}），本局不能同意。\n理由：{{explanation}}\n申领期限仍到{{due}}（含当日）。",
  },
  "reward-lapsed": {
    title: "举报奖励逾期未申领告知书",
    body: "登记号{{number}}的举报奖励在规定期限内没有申领，视为放弃。",
  },
  supplemented: {
    title: "投诉举报人补充了材料",
    body: "登记号{{number}}：投诉举报人补充了材料。请登录后在事项页面查看。",
  },
  archived: { title: "办结归档告知书", body: "你提交的事项（登记号{{number}}）已经办结归档。" },
  "date-moved": {
    title: "期限变更告知书",
    body: "你的事项（登记号{{number}}）中“{{clock}}”的最后一天，原为{{before}}，现改为{{after}}。\n原因：国务院办公厅{{year}}年放假安排已经公布或者更正，本局按新的工作日历重新计算。\n期限的长短没有改变，改变的只是哪些天上班、哪些天休息。你可以在办理进度里查看每一天的计算过程。",
  },
  "date-moved-office": {
    title: "期限因放假安排变更",
    body: "登记号{{number}}：“{{clock}}”的最后一天由{{before}}改为{{after}}。原因：{{year}}年放假安排已经公布或者更正。",
  },
} as const;
