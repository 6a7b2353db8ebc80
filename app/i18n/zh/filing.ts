import { files } from "#app/i18n/zh/files.ts";
import { filingQuestions } from "#app/i18n/zh/filing-questions.ts";
export const filing = {
  neutral: "填写",
  kind: { complaint: "投诉", report: "举报" },
  where: "{{kind}}，第{{step}}步，共{{steps}}步",
  before: {
    title: { complaint: "投诉之前", report: "举报之前" },
    lead: {
      complaint: "大约需要5分钟。开始以前，请先阅读以下几点。",
      report: "大约需要5分钟，可以不留姓名。开始以前，请先阅读以下几点。",
    },
    for: {
      complaint:
        "投诉是请我们调解您和商家的消费争议，例如退款、换货、赔偿。须是您为生活消费购买、使用，权益受到损害，知道受损之日起不满三年。",
      report:
        "举报是向我们反映违法线索。我们核查后，决定是否立案。请写清是谁、在哪里、什么时候、怎么做的。",
    },
    days: {
      complaint: "{{count}}个工作日内告知您是否受理",
      report: "{{count}}个工作日内核查，决定是否立案",
    },
    need: {
      title: "建议准备好",
      product: "产品或者包装，照着填写名称、批准文号、批号",
      proof: "付款截图、小票、聊天记录、照片",
      unknown: "没有也能提交。不知道的填“不知道”，看不清的填“看不清”",
    },
    truth: "请如实填写您知道的情况。捏造事实、诬告陷害他人的，依法承担责任；记忆有误不追究。",
    identity: {
      complaint: "按照规定，投诉须提供真实姓名、电话、地址。这些信息密封保存，只用于办理这件投诉。",
      report: "举报可以匿名。实名的，办案人员最多看到姓名的第一个字；保密的，一个字也看不到。",
    },
    danger: "有生命危险的，请先拨打120。正在发生犯罪的，请拨打110。",
    start: "开始",
    resume: "您有一份没有填完，继续填写",
    anew: "重新开始",
    notMine: "不是我填写的，删除",
    shared: "这不是我自己的设备（网吧、单位、别人的手机或者电脑）",
    sharedSays:
      "选上以后，关闭浏览器或者一小时没有操作，填写的内容就会删除，首页也不会提示有没填完的内容。",
    anewForgets: "选择重新开始的，没有填完的那一份会删除。",
    receipt: {
      title: "您上次的回执还没有记下",
      link: "查看回执，记下回执号和查询密码",
    },
  },
  step: {
    product: "是什么产品？",
    seller: { complaint: "您和谁有争议？", report: "您举报谁？" },
    facts: "发生了什么？",
    claim: "您的诉求",
    you: { complaint: "您的联系方式", report: "您是否愿意留下姓名" },
    files: "有照片或文件吗？",
    check: "提交前，请核对一遍",
  },
  files,
  check: {
    both: {
      title: "将登记为两件事项，分别办理",
      body: "您既要求解决争议，又举报对方违法。我们会登记投诉、举报各一件，期限都按今天收到计算。",
    },
    anonymous: "不留姓名",
    files: "{{count}}个文件",
    noFiles: "无",
    nothing: "未填写",
    truthful: "以上是我所知道的真实情况。捏造事实的，依法承担责任；记忆有误不追究。",
    truthfulMissing: "请勾选确认：以上是您所知道的真实情况",
    submit: "提交",
  },
  saved: {
    own: "填写的内容已经保存，24小时内可以在这台设备上继续填写。和别人共用的，请填完提交，或者在首页删除。",
    shared: "填写的内容已经保存。关闭浏览器或者一小时没有操作，就会删除。",
  },
  forSeller: {
    title: "调解时将告知商家的内容",
    not: "只有这些内容会告知商家，包括您的姓名。您的电话、地址、上传的文件、举报的内容和办理情况都不会告知。（《市场监督管理投诉举报处理办法》第三十七条）",
  },
  realName: {
    title: "内部人员按更高标准领奖，须实名举报",
    chosen: "您选择了匿名，不能按内部举报人的标准领奖",
    body: "药品、医疗器械单位的内部人员，实名举报的，才按内部举报人的标准奖励。“保密”也是实名：姓名密封保存，办案人员看不到。匿名的，凭回执号和查询密码仍可申领一般举报奖励。依据：{{cite}}。",
    change: "改为保密或者实名",
  },
  ...filingQuestions,
} as const;
