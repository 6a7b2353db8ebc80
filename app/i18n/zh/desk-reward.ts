/** A reward on its handler's desk: the finance authority, word that there is none, and the second reader of a no. */
export const rewardWords = {
  action: {
    "assessment-return": "退回重新审查奖励",
    "finance-consultation": "记录商请财政部门",
    "finance-answer": "记录财政部门的答复",
    "reward-denial": "告知举报人不予奖励",
  },
  event: {
    "finance-asked": "商请财政部门",
    "finance-answered": "财政部门答复",
    "reward-denied": "告知不予奖励",
    "assessment-returned": "奖励审查退回重审",
  },
  confirm: {
    "assessment-return":
      "您复核后认为可能符合奖励条件的，退回重新审查。原来的审查结论留在办理记录里。",
    "finance-consultation":
      "奖励达到须会同财政部门确定的数额，或者拟提高内部举报人的奖励。记录发出的函，答复由另一人记录。",
    "finance-answer":
      "同意的，可以告知举报人。不同意的，不能告知，可以再次商请。另定数额的，以该数额告知和发放。",
    "claim-extension":
      "举报人申请了延长，理由见办理记录。同意的，一律延长法律允许的最长时间，期限自动重新计算。",
    "claim-extension-refusal": "不同意的，申领期限不变，理由写进告知书。",
    "reward-denial":
      "审查人认为不符合条件的，由另一人复核后告知。理由写进告知书，举报人也能在进度页面看到。",
  },
  field: {
    addition: "补充了什么",
    additionHint: "只在选了“后收到，补充了新的重要线索”时填写，一句话写明补充的线索。",
    elsewhere: "其他部门就同一案件给予的奖励（元）",
    elsewhereHint: "没有的不填。合计不超过每案上限。",
    elsewherePaper: "其他部门的文书文号",
    elsewherePaperHint: "填了其他部门的奖励，才需要填写。",
    adjustment: "按涉案货值、社会影响调整（百分数）",
    adjustmentHint:
      "不调整的不填。提高写10，降低写-10；国家规定没有写明幅度，本局以20%为限，省里另有规定的从其规定。降低以后不低于这一等级的下限。",
    contraryReason: "与记录不一致的理由",
    contraryReasonHint: "结论与旁边“与奖励有关的记录”一致的，不用填写。",
    adjustmentReason: "调整的理由",
    adjustmentReasonHint: "写明货值多少、影响多大。评审人员看得到，举报人能看到调整的幅度。",
    upliftAsked: "拟提高内部举报人奖励的幅度（百分数）",
    upliftAskedHint: "只在审查认定举报人是内部人员、需要提高时填写，例如10。",
    upliftAgreed: "财政部门同意提高的幅度（百分数）",
    upliftAgreedHint: "只在商请函提出了提高、财政部门同意时填写；同意奖励、不同意提高的，填0。",
    returnReason: "退回的理由",
    financeLetter: "商请函的文号",
    financeAnswer: "财政部门的答复",
    financeAgrees: "同意",
    financeRefuses: "不同意",
    financeOtherSum: "另定数额",
    financeSum: "另定的数额（元）",
    financeSumHint: "只在选了“另定数额”时填写，不低于这一等级的下限，不超过每案上限。",
    financeReply: "答复文书的文号",
    extensionGranted: "告知举报人的话",
    extensionGrantedHint: "举报人在告知书里看到的就是这些话。新的最后一天会自动写明。",
    extensionRefused: "不同意延长的理由",
    extensionRefusedHint: "举报人在告知书里看到的就是这些话。",
    denialReason: "不予奖励的理由",
    denialReasonHint:
      "举报人在告知书和进度页面看到的就是这些话。不要写评审人员的姓名和各人的意见。",
  },
  fault: {
    returnReason: { missing: "请写明退回的理由。", "too-long": "理由最多{{longest}}字，请缩短。" },
    addition: { "too-long": "补充的线索最多{{longest}}字，请缩短。" },
    elsewhere: {
      "not-an-amount": "其他部门的奖励请只填数字，例如3000。",
      "two-numbers": "其他部门的奖励请只填一个数。",
      "too-much": "其他部门的奖励太大，请核对小数点和位数。",
    },
    elsewherePaper: { "too-long": "文号最多{{longest}}字，请核对。" },
    adjustment: { "not-a-percentage": "调整的幅度请填整数，例如10或者-10，不用写百分号。" },
    contraryReason: { "too-long": "理由最多{{longest}}字，请缩短。" },
    adjustmentReason: { "too-long": "理由最多{{longest}}字，请缩短。" },
    upliftAsked: { "not-a-percentage": "提高的幅度请填整数，例如10，不用写百分号。" },
    upliftAgreed: { "not-a-percentage": "同意提高的幅度请填整数，例如10，不用写百分号。" },
    financeLetter: {
      missing: "请填写商请函的文号。",
      "too-long": "文号最多{{longest}}字，请核对。",
    },
    financeAnswer: { choose: "请选择财政部门的答复。" },
    financeSum: {
      "not-an-amount": "另定的数额请只填数字，例如450000。",
      "two-numbers": "另定的数额请只填一个数。",
      "too-much": "另定的数额太大，请核对小数点和位数。",
    },
    financeReply: {
      missing: "请填写答复文书的文号。",
      "too-long": "文号最多{{longest}}字，请核对。",
    },
    denialReason: {
      missing: "请写明不予奖励的理由。",
      "too-long": "理由最多{{longest}}字，请缩短。",
    },
  },
  reason: {
    "before-the-committee": "审查结论是符合奖励条件，已经列入评审，不能退回重审。",
    awarded: "奖励评审组已经决定给予奖励，请告知奖励金额。",
    "finance-refused": "财政部门不同意这笔奖励，不能告知举报人。可以再次商请财政部门。",
    "asked-already": "已经商请财政部门，正在等待答复。",
    "not-asked": "没有等待答复的商请函。",
    "sum-missing": "选了“另定数额”，请填写数额。",
    "sum-without-need": "没有选“另定数额”，请不要填写数额。",
    "adjustment-out-of-bounds": "调整的幅度超过了允许的范围，请核对。",
    "contrary-insider":
      "是否内部人员的结论与举报人自己的说明不一致，请核对；确实不一致的，写明理由。",
    "contrary-penalty":
      "“被行政处罚，或者被追究刑事责任”的结论与案件记录不一致，请核对；确实不一致的，写明理由。",
    "contrary-serious":
      "“重大违法行为”的结论与处罚的种类、数额不一致，请核对；确实不一致的，写明理由。",
    "contrary-took-part":
      "内部举报人不因实施违法行为而不予奖励，组织者、主犯除外；仍然勾选的，写明理由。",
    "adjustment-without-reason": "按货值、社会影响调整的，请写明理由。",
    "paper-missing": "填了其他部门的奖励，请填写对方文书的文号。",
    "addition-missing": "补充了新的重要线索的，请写明补充了什么。",
    "uplift-not-possible": "只有审查认定举报人是内部人员，而且本省标准允许提高的，才能商请提高。",
    "uplift-missing": "请填写提高的幅度；没有提高的，填0。",
    "uplift-without-need": "商请函没有提出提高，或者财政部门没有同意，请不要填写提高的幅度。",
    "uplift-out-of-bounds": "提高的幅度超出了允许的范围；财政部门同意的，不超过商请的幅度。",
    "sum-out-of-bounds": "另定的数额低于这一等级的下限，或者超过每案上限。",
  },
  state: {
    financeAsked: "{{day}}商请财政部门（{{letter}}）",
    financeAnswered: "{{day}}财政部门答复：{{says}}{{sum}}（{{document}}）",
    upliftAsked: "商请将内部举报人的奖励提高{{percent}}%",
    upliftAgreed: "同意提高{{percent}}%，共奖励{{sum}}",
    denialTold: "{{day}}已告知举报人不予奖励：{{reason}}",
  },
  asked: {
    finance: "{{day}}以{{letter}}商请财政部门，奖励评审组决定的金额是{{amount}}。",
    uplift: "同时商请将内部举报人的奖励提高{{percent}}%。",
    refused: "审查结论是不符合奖励条件。",
    votedDown: "奖励评审组决定不予奖励。",
  },
} as const;
