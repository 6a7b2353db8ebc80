export const receipt = {
  title: "已收到，请记下回执",
  lead: {
    complaint: "查询密码只在这里显示。以后查询进度、查看答复，都要用回执号和查询密码。",
    report: "查询密码只在这里显示。以后查询进度、查看答复、领取奖励，都要用回执号和查询密码。",
  },
  label: "回执",
  number: "回执号",
  secret: "查询密码",
  secretNote: "最后一位用来检查有没有抄错。不区分大小写，没有字母I、L、O、U。",
  registered: "登记为",
  asOne: { complaint: "投诉1件", report: "举报1件" },
  next: {
    complaint: "投诉的下一个期限",
    report: "举报的下一个期限",
  },
  nextBy: {
    complaint: "最迟{{day}}告知您是否受理",
    report: "最迟{{day}}完成核查，决定是否立案",
  },
  again: {
    label: "请输入查询密码的最后四位",
    hint: "输入正确，说明您已经记下。输入整个查询密码也可以。",
    button: "我已记下",
    wrong: "与上面的最后四位不一致，请对照后重新输入。",
  },
  keep: {
    title: "怎么保存",
    paper: "抄在纸上最稳妥。",
    print: "手机可以截屏；电脑可以打印，打印出来只有回执。",
    lost: {
      complaint: "查询密码丢失的，可以带身份证到受理窗口查询。",
      report:
        "查询密码丢失的，实名的可以带身份证到受理窗口查询；保密的也可以，但窗口工作人员会知道您是谁；匿名的无法补办。",
    },
  },
  afraid: {
    title: "担心被单位发现？",
    body: "不要截屏保存在工作手机里，不要用单位的打印机。看完请点右上角“快速离开”，再清除浏览记录。",
  },
} as const;
