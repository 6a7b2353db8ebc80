export const mailbox = {
  notice: {
    reporter: {
      subject: "您有新的消息",
      body: "您好：\n\n您有新的消息，请用回执号和查询密码登录查看。\n\n为了保护您，邮件里不写任何内容，也没有链接。请自己打开网站。\n\n{{office}}",
    },
    staff: {
      subject: "事项{{number}}有新的文书",
      body: "事项{{number}}有新的文书，请登录工作台查看。\n\n{{office}}",
    },
  },
  title: "演示邮箱",
  lead: "没有设置邮件服务器时，所有邮件都存放在这里，不会发到外面。这一页只在演示时有。",
  empty: "还没有邮件。办理一件事项，几秒钟后就会收到。",
  count: "共{{count}}封，最新的在前",
  column: { arrived: "时间", addressee: "收件人", subject: "主题" },
  raw: "原文",
  back: "返回演示邮箱",
} as const;
