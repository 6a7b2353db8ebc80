export const receipt = {
  title: "已收到，请记下回执",
  lead: "查询密码只在这里显示。以后查进度、看答复、领奖励，都凭这两样。",
  label: "回执",
  number: "回执号",
  secret: "查询密码",
  secretNote: "最后一位用来发现抄错。不区分大小写，没有字母I、L、O、U。",
  registered: "登记为",
  asOne: { complaint: "投诉1件", report: "举报1件" },
  next: {
    complaint: "投诉的下一个日期",
    report: "举报的下一个日期",
  },
  nextBy: {
    complaint: "{{day}}前告诉您是否受理",
    report: "{{day}}前核查完，决定是否立案",
  },
  again: {
    label: "照着上面写一遍查询密码的最后四位",
    hint: "写对了，说明您真的记下了。",
    button: "我记下了",
    wrong: "和上面的最后四位不一样，请照着再写一遍。",
  },
  keep: {
    title: "怎么保存",
    paper: "抄在纸上最稳妥。",
    print: "手机可以截屏；电脑按Ctrl+P打印，打印出来只有回执。",
    lost: "密码丢了，实名的人可以带身份证来补；匿名的人补不了。",
  },
  afraid: {
    title: "怕被单位发现？",
    body: "不要截屏存在工作手机里，不要用单位打印机。看完点右上角“快速离开”，再清除浏览记录。",
  },
} as const;
