/** 提醒：邮件里说的事，在这里都能看到。 */
export const news = {
  title: "提醒",
  lead: "最近一个月的提醒，最新的在前。邮件里只有登记号，不收邮件的，在这里看也一样。",
  choose: "选择几点收邮件",
  none: "最近一个月没有提醒。",
  log: "操作记录",
  column: { matter: "事项", what: "提醒", day: "日期" },
  of: {
    letter: "有新情况",
    "last-day": "最后一天",
    decision: "等您决定，即将到期",
    late: "已超期",
    "long-late": "超期已久，请督促办理",
    overdue: "送出的样品或者文书过期没有送回",
    alarm: "有报警",
  },
} as const;
