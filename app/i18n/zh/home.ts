export const home = {
  title: "反映药品、医疗器械、化妆品的问题",
  heading: "药品、医疗器械、化妆品有问题，请告诉我们",
  lead: "不用注册，大约5分钟，可以不留姓名。每一步都有法定期限，到哪一天、为什么是那一天，您都看得到。",
  choices: "您想做什么",
  choice: {
    complaint: {
      name: "投诉",
      says: "我买的东西有问题，想退款、换货或赔偿。",
      note: "{{count}}个工作日内告诉您是否受理",
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
      note: "告诉您该报给谁，依据是哪一条",
    },
  },
  begun: {
    title: "您有没填完的内容",
    complaint: "没有提交的投诉",
    report: "没有提交的举报",
    resume: "接着填",
    throwAway: "删除",
  },
  unsure: "分不清是投诉还是举报？看看区别，两样都有也可以一次说完。",
  track: {
    title: "查询进度",
    number: "回执号",
    secret: "查询密码",
    submit: "查看进度",
    lost: "回执号或密码丢了怎么办",
  },
  insider: {
    title: "您是单位内部人员？",
    says: "别用单位的网络和电脑。用自己的手机，走一条更隐蔽的路：您的身份会被密封，办案的人看不到。",
    link: "看怎样更安全地举报",
  },
  next: {
    title: "提交以后会怎样",
    workingDays: "个工作日",
    naturalDays: "日",
    receipt: {
      when: "当场",
      unit: "拿到回执",
      title: "记下回执号和密码",
      says: "凭它们查进度、收答复、领奖励。匿名的人也一样。",
    },
    accept: {
      title: "投诉：决定是否受理",
      says: "不受理会写明理由，并告诉您还能找谁。",
    },
    verify: {
      title: "举报：核查，决定是否立案",
      says: "情况特殊的，负责人批准后可以再延长{{count}}个工作日。",
    },
    mediate: {
      title: "投诉：调解",
      says: "从受理那天起算。检测、鉴定所用的时间不计入。",
    },
    all: "看全部期限和法律依据",
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
