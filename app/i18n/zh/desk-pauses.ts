/** Time that the law leaves out: what its forms ask, what may be wrong, and how it is listed. */
export const pauseWords = {
  field: {
    sentTo: "送到哪个机构",
    sentToHint:
      "检测、检验、检疫、鉴定、检定和权利人辨认的，写机构或者权利人全称；听证、公告和责令退款的，不填。",
    sample: "样品编号",
    sampleHint: "没有样品的，不填。",
    document: "凭据的名称和文号",
    documentHint: "例如委托书、送检单、听证通知书、公告。",
    awayFrom: "送出或者开始的日期",
    awayFromHint: "不计入期限的时间从这一天的第二天起算。可以是今天以前，以凭据上的日期为准。",
    expectedOn: "应当送回或者结束的日期",
    expectedOnHint: "还不知道的，可以不填。填了的，过了这一天还没有送回，会提醒承办人。",
    cameBackOn: "送回或者结束的日期",
    cameBackOnHint: "期限从这一天的第二天起继续计算，以收到的日期为准。",
    report: "依据的报告或者文书的名称和文号",
    reportHint: "例如检验报告、鉴定意见、协查复函、恢复案件调查的审批表。",
  },
  fault: {
    sentTo: { "too-long": "机构名称最多{{longest}}字，请核对。" },
    sample: { "too-long": "样品编号最多{{longest}}字，请核对。" },
    document: {
      missing: "请填写凭据的名称和文号。没有凭据的时间，不能从期限里扣除。",
      "too-long": "凭据的名称和文号最多{{longest}}字，请核对。",
    },
    awayFrom: { missing: "请填写送出或者开始的日期，例如2026-11-21。" },
    cameBackOn: { missing: "请填写送回或者结束的日期，例如2026-11-21。" },
    report: {
      missing: "请填写依据的报告或者文书的名称和文号。",
      "too-long": "报告或者文书的名称和文号最多{{longest}}字，请核对。",
    },
  },
  reason: {
    "institution-missing": "这种事由须写明送到哪个机构。",
    "day-before-receipt": "日期不能早于收到这件事项的日期，请核对。",
    "still-paused":
      "案件的期限还停着：调查已经中止，或者送检的还没有送回。请先恢复计算期限，再登记处理结果。",
    "expected-before-sent": "应当送回的日期不能早于送出的日期，请核对。",
  },
  panel: {
    title: "不计入期限的时间",
    away: "{{ground}}，送{{institution}}",
    sample: "样品编号：{{sample}}",
    document: "凭据：{{document}}",
    report: "收到：{{report}}",
    running: "{{from}}起",
    ended: "{{from}}至{{until}}",
    days: "已扣除{{count}}天",
    expected: "应当在{{day}}送回或者结束",
    overdue: "已过应当送回的日期",
    waiting: "等待送回",
    suspended: "案件调查中止",
  },
} as const;
