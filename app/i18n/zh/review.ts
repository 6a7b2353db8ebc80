/** A decision on a reward, looked at again: on the desk, and on its reporter's page. */
export const reviewWords = {
  action: { "review-answer": "答复奖励复核申请" },
  event: {
    "reward-review-asked": "举报人申请复核奖励决定",
    "reward-review-answered": "答复复核申请",
  },
  clock: { "reward-review-answer": "答复奖励复核申请" },
  confirm: {
    "review-answer":
      "举报人的理由在“往来消息”里。由原审查人以外的人员复核。维持的，原决定照旧；重新审查的，原决定不再有效，从审查开始重新办理，告知期限从今天重新计算。理由写进答复书，举报人也能在进度页面看到。",
  },
  field: {
    reviewAnswer: "复核结论",
    reviewUpheld: "维持原决定",
    reviewReopened: "重新审查",
    reviewReason: "复核的理由",
    reviewReasonHint:
      "举报人在答复书里看到的就是这些话。请逐条回应申请里的理由，不要写评审人员的姓名和各人的意见。",
  },
  fault: {
    reviewAnswer: { choose: "请选择复核结论。" },
    reviewReason: {
      missing: "请写明复核的理由。",
      "too-long": "理由最多{{longest}}字，请缩短。",
    },
  },
  reason: {
    "no-review-asked": "举报人没有申请复核，或者已经答复。",
    "review-open": "复核申请还没有答复。",
    "authorisation-open": "财务已审批付款，请先由财务退回审批，再重新认定。",
    "review-late": "现在不能申请复核：奖励决定还没有告知，申请的时间已过，或者这一决定已经复核过。",
    "review-still-possible": "举报人还可以申请复核，时间过后才能归档。",
  },
} as const;

/** The reporter's page. */
export const review = {
  title: "申请复核奖励决定",
  lead: "对奖励的金额、等级，或者不予奖励的决定有不同意见的，可以请本局再审查一次。",
  until: "请在{{day}}（含当日）前提出。",
  ownRule:
    "这是本局自己的规定：由原审查人以外的人员复核，自申请之日起{{days}}个工作日内答复您。国家规定中关于复核的条款尚待核实。",
  once: "同一个决定复核一次。申请复核不影响您申领奖励；维持的，原决定照旧。",
  text: "您的理由",
  hint: "写明您认为哪里不对、为什么。最多{{longest}}字。请不要写自己的姓名和联系方式。",
  button: "提交复核申请",
  sealed: "您写的内容加密保存，只有承办部门能看，也会出现在“往来消息”里。",
  closed: "现在不能申请复核",
  unsent: "您刚才写的内容没有提交，可以复制保存：",
  link: "对这个决定有不同意见，申请复核",
  linkUntil: "{{day}}（含当日）前可以申请复核。",
  asked: "您于{{day}}申请了复核。本局最迟在{{due}}（含当日）答复。",
  answered: "本局于{{day}}答复了您的复核申请，内容见下面的文书。",
} as const;
