/** 办理动作的名称。 */
export const mediationActions = {
  "mediator-naming": "由我调解，确定调解人员",
  "mediation-consent": "记录一方同意调解",
  delegation: "委托其他组织调解",
  "mediator-challenge": "记录对调解人员的回避申请",
  "challenge-decision": "决定调解人员是否回避",
  "mediator-change": "更换调解人员",
  "mediation-meeting": "通知双方调解的时间和地点",
  "meeting-record": "记录调解经过",
  appraisal: "送鉴定、检测，暂停计算调解期限",
  "appraisal-return": "记录鉴定、检测结果，恢复计算",
} as const;

/** 按下以前的说明。 */
export const mediationConfirms = {
  "mediator-naming":
    "由您主持调解，并作为承办人。此后只有您能查看投诉人的联系方式。同时写出两份告知书，致被投诉人的一份由您送达。",
  "mediation-consent":
    "双方都同意，才能调解。投诉人也可以在自己的进度页面表示同意。明确拒绝的，请办理“终止调解”。",
  delegation: "须经双方同意。受委托的组织以本局名义调解，不得再委托其他组织或者个人。",
  "mediator-challenge": "记录以后，调解中止，由负责人决定是否回避。调解期限照常计算。",
  "mediator-change":
    "更换以后，原来的调解人员不再是承办人，不能再查看投诉人的联系方式；已经通知的调解时间作废，须另行通知。",
  "mediation-meeting":
    "写出两份《投诉调解通知书》，致被投诉人的一份由您送达。另行通知的，以最后一次通知为准。",
  appraisal:
    "机构由双方协商确定，协商不成的，可以由本局指定。费用由双方协商承担，协商不成的，终止调解（第二十三条第一款第四项）。从送去之日起不计入期限。",
  "appraisal-return": "从收到结果之日起，期限继续计算。",
} as const;

export const mediationFields = {
  side: "哪一方",
  consentWay: "以什么方式表示",
  agreedOn: "哪一天表示同意",
  mediators: "调解人员姓名",
  mediatorsHint: "主持调解的人写在最前面，请来协助的人写在后面。双方从告知书里看到。",
  askedOn: "哪一天提出",
  challengeAnswer: "是否回避",
  delegateTo: "委托给哪个组织",
  delegateToHint: "消费者协会，或者依法成立的其他调解组织。",
  agreedToIt: "同意委托的一方",
  agreedToItHint: "须双方都同意。",
  meetingOn: "调解日期",
  meetingAt: "时间",
  meetingPlace: "地点（方式）",
  meetingPlaceHint: "电话、线上调解的，写明怎样参加。",
  came: "参加的一方",
  institution: "鉴定、检测机构",
  chosenBy: "机构怎样确定",
  costs: "费用由谁承担",
  sentOn: "哪一天送去",
  backOn: "哪一天收到结果",
  appraisalResult: "鉴定、检测结果",
  agreementForm: "是否制作调解书",
} as const;

export const mediationFaults = {
  side: { choose: "请选择是哪一方。" },
  consentWay: { choose: "请选择以什么方式表示同意。" },
  agreedOn: { missing: "请填写哪一天表示同意，例如2026-11-21。" },
  mediators: {
    missing: "请填写调解人员姓名。",
    "too-long": "调解人员姓名最多{{longest}}字，请缩短。",
  },
  askedOn: { missing: "请填写哪一天提出回避申请，例如2026-11-21。" },
  challengeAnswer: { choose: "请选择是否回避。" },
  delegateTo: {
    missing: "请填写委托给哪个组织。",
    "too-long": "组织名称最多{{longest}}字，请缩短。",
  },
  agreedToIt: {
    choose: "请选择同意委托的一方，须双方都同意。",
    "not-a-choice": "请从列出的双方里选择同意委托的一方。",
  },
  meetingOn: { missing: "请填写调解日期，例如2026-11-21。" },
  meetingAt: {
    missing: "请填写调解的时间，例如14:30。",
    "no-such-time": "调解的时间请写成14:30，按二十四小时制。",
  },
  meetingPlace: {
    missing: "请填写调解的地点或者方式。",
    "too-long": "调解的地点最多写{{longest}}字，请缩短。",
  },
  came: { "not-a-choice": "请从列出的双方里选择参加的一方。" },
  institution: {
    missing: "请填写鉴定、检测机构。",
    "too-long": "机构名称最多{{longest}}字，请缩短。",
  },
  chosenBy: { choose: "请选择机构怎样确定。" },
  costs: {
    missing: "请写明费用由谁承担。",
    "too-long": "费用由谁承担最多写{{longest}}字，请缩短。",
  },
  sentOn: { missing: "请填写哪一天送去鉴定、检测，例如2026-11-21。" },
  backOn: { missing: "请填写哪一天收到结果，例如2026-11-21。" },
  appraisalResult: {
    missing: "请写明鉴定、检测结果。",
    "too-long": "鉴定、检测结果最多写{{longest}}字，请缩短。",
  },
  agreementForm: { choose: "请选择是否制作调解书。" },
} as const;

export const mediationReasons = {
  "day-not-yet": "日期不能晚于今天：还没有发生的，不能记录。",
  "before-acceptance": "日期早于受理的日期。受理以后表示的同意才能记录，请核对。",
  "consents-missing": "双方还没有都同意调解。先记录双方的同意，才能办理“{{action}}”。",
  "no-mediator": "还没有确定调解人员，请先确定。",
  "mediator-named": "已经确定调解人员。要换人的，由负责人办理“更换调解人员”。",
  "stepped-aside": "您已经回避，不能再调解这件投诉。",
  "challenge-open": "有一方申请调解人员回避，还没有决定。决定以前，调解中止。",
  "no-challenge": "没有等待决定的回避申请。",
  "about-yourself": "申请回避的对象是您本人，须由其他人决定。",
  "both-must-agree": "委托调解须双方都同意。",
  "delegated-already": "已经委托调解，不能再委托其他组织或者个人。",
  "meeting-is-past": "调解的时间已经过去。应当提前告知双方，请另定时间。",
  "meeting-after-limit": "调解的日期在调解期限届满以后，请另定日期。",
  "no-meeting": "没有通知过调解的时间，或者已经记录过。",
  "meeting-to-come": "通知的调解时间还没有到。",
  "pauses-overlap": "送去的日期早于上一次收到结果的日期，同一天不能重复扣除。请核对。",
  "back-before-sent": "收到结果的日期早于送去的日期，请核对。",
} as const;

export const mediationEvents = {
  "mediation-agreed": "同意调解",
  "mediator-named": "确定调解人员",
  "mediator-released": "更换调解人员",
  "mediator-challenged": "申请调解人员回避",
  "challenge-decided": "决定调解人员是否回避",
  delegated: "委托调解",
  "meeting-called": "通知调解的时间和地点",
  "meeting-held": "记录调解经过",
  "appraisal-ordered": "送鉴定、检测",
  "appraisal-returned": "收到鉴定、检测结果",
} as const;
