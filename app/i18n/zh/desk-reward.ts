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
    "finance-consultation": "奖励达到须会同财政部门确定的数额。记录发出的函，答复由另一人记录。",
    "finance-answer":
      "同意的，可以告知举报人。不同意的，不能告知，可以再次商请。另定数额的，以该数额告知和发放。",
    "reward-denial":
      "审查人认为不符合条件的，由另一人复核后告知。理由写进告知书，举报人也能在进度页面看到。",
  },
  field: {
    returnReason: "退回的理由",
    financeLetter: "商请函的文号",
    financeAnswer: "财政部门的答复",
    financeAgrees: "同意",
    financeRefuses: "不同意",
    financeOtherSum: "另定数额",
    financeSum: "另定的数额（元）",
    financeSumHint: "只在选了“另定数额”时填写，不低于这一等级的下限，不超过每案上限。",
    financeReply: "答复文书的文号",
    denialReason: "不予奖励的理由",
    denialReasonHint:
      "举报人在告知书和进度页面看到的就是这些话。不要写评审人员的姓名和各人的意见。",
  },
  fault: {
    returnReason: { missing: "请写明退回的理由。", "too-long": "理由最多{{longest}}字，请缩短。" },
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
    "sum-out-of-bounds": "另定的数额低于这一等级的下限，或者超过每案上限。",
  },
  state: {
    financeAsked: "{{day}}商请财政部门（{{letter}}）",
    financeAnswered: "{{day}}财政部门答复：{{says}}{{sum}}（{{document}}）",
    denialTold: "{{day}}已告知举报人不予奖励：{{reason}}",
  },
  asked: {
    finance: "{{day}}以{{letter}}商请财政部门，奖励评审组决定的金额是{{amount}}。",
    refused: "审查结论是不符合奖励条件。",
    votedDown: "奖励评审组决定不予奖励。",
  },
} as const;
