/** Putting right what was recorded wrongly, by two. */
export const correction = {
  dayOf: "“{{event}}”的日期",
  subject: {
    decisionNumber: "处罚决定书文号",
    fines: "罚款金额",
    confiscations: "没收金额",
    "refused-grounds": "不予受理的法定理由",
    "mediation-ended-ground": "终止调解的法定情形",
    "declined-ground": "不予立案的情形",
    "referred-to": "移送的机关",
    productName: "产品名称",
    respondent: "被投诉举报人",
  },
  choice: "{{subject}}，现记录为：{{value}}",
  change: "{{subject}}：原记录{{old}}，更正为{{new}}。",
  was: "（原填：{{old}}，已更正）",
  because: "理由：{{reason}}",
  panel: {
    title: "更正记录",
    lead: "更正以前和以后的内容都保留。",
    waits: "待确认",
    approved: "已更正",
    declined: "未同意",
    made: "{{by}}提出，{{day}}。理由：{{reason}}",
    decided: "{{by}}确认，{{day}}。",
  },
  due: "据此，“{{clock}}”的期限为{{due}}（含当日）前。",
} as const;
