export const home = {
  title: "反映药品、医疗器械、化妆品的问题",
  heading: "药品、医疗器械、化妆品有问题，请告诉我们",
  lead: "无需注册，大约5分钟，可以不留姓名。每一步都有法定期限，到哪一天、为什么是那一天，您都看得到。",
  choices: "请选择办理事项",
  choice: {
    complaint: {
      name: "投诉",
      says: "我买的东西有问题，想退款、换货或赔偿。",
      note: "{{count}}个工作日内告知您是否受理",
    },
    report: {
      name: "举报",
      says: "我知道有人违法，想请你们去查。",
      note: "可以匿名；{{count}}个工作日内核查并决定是否立案",
    },
    enquiry: {
      name: "咨询",
      says: "我想问一个规定，或者查一个批准文号。",
      note: "先看常见问题，也可以打电话问",
    },
    adverse: {
      name: "不良反应",
      says: "用了以后身体不舒服，想让专业机构知道。",
      note: "告知您向谁报告，依据哪一条规定",
    },
  },
  begun: {
    title: "您有尚未填完的内容",
    complaint: "尚未提交的投诉",
    report: "尚未提交的举报",
    resume: "继续填写",
    throwAway: "删除",
    shared:
      "内容只在这台设备上保存24小时。和别人共用这台设备的，请提交或者删除；不是您填写的，请删除，不要打开。",
  },
  unsure: "分不清是投诉还是举报？请看两者的区别；两样都有的，可以一次说完。",
  track: {
    title: "查询进度",
    number: "回执号",
    secret: "查询密码",
    submit: "查看进度",
    lost: "回执号或者查询密码丢失怎么办",
  },
  insider: {
    title: "您是单位内部人员？",
    says: "请不要用单位的网络和电脑，用自己的手机填写。身份信息密封保存，也可以完全不留姓名。",
    link: "怎样更安全地举报",
  },
  next: {
    title: "提交以后会怎样",
    workingDays: "个工作日",
    naturalDays: "日",
    receipt: {
      when: "当场",
      unit: "取得回执",
      title: "记下回执号和查询密码",
      says: "凭回执号和查询密码查询进度、查看答复、领取奖励，匿名的也一样。",
    },
    accept: {
      title: "投诉：决定是否受理",
      says: "不予受理的，写明理由，并告知您其他解决途径。",
    },
    verify: {
      title: "举报：核查，决定是否立案",
      says: "情况特殊的，经负责人批准可以延长{{count}}个工作日。",
    },
    mediate: {
      title: "投诉：调解",
      says: "从受理之日起计算。检测、鉴定所用的时间不计入。",
    },
    all: "查看全部期限和法律依据",
  },
  phones: {
    title: "电话",
    ambulance: "急救",
    police: "报警",
    consumer: "消费投诉举报",
    government: "政务服务热线",
    advice: "我们不提供用药和治疗建议。身体不适请及时就医。",
  },
} as const;
