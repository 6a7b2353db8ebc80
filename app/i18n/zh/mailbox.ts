export const mailbox = {
  notice: {
    reporter: {
      subject: "您有新的消息",
      body: "您好：\n\n您有新的消息，请用回执号和查询密码登录查看。\n\n为了保护您，邮件里不写任何内容，也没有链接。请自己打开网站。\n\n{{office}}",
    },
  },
  staff: {
    subject: {
      one: "事项{{number}}有新情况",
      many: "{{count}}件事项有新情况",
      urgent: "请尽快登录工作台查看",
    },
    of: {
      letter: "有新情况的事项：",
      "last-day": "今天是最后一天的事项：",
      decision: "等您决定、即将到期的事项：",
      late: "已经超期的事项：",
      "long-late": "超期已久、请督促办理的事项：",
      overdue: "送出的样品或者文书过期没有送回的事项：",
      alarm: "操作记录里有报警，请登录核实。",
    },
    more: "……（共{{count}}件）",
    foot: "请自己打开工作台，在“提醒”里查看。邮件里不写事项内容，也没有链接。几点收邮件，可以在“我的账号”里选择。\n\n{{office}}",
  },
  title: "演示邮箱",
  lead: "没有设置邮件服务器时，所有邮件都存放在这里，不会发到外面。这一页只在演示时有。",
  empty: "还没有邮件。能撤销的一步，文书过几分钟才寄出；其他的，几秒钟后就会收到。",
  count: "共{{count}}封，最新的在前",
  column: { arrived: "时间", addressee: "收件人", subject: "主题" },
  raw: "原文",
  back: "返回演示邮箱",
} as const;
