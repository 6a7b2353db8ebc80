import { dayOfAct } from "#app/i18n/zh/day-of-act.ts";
import { caseWords } from "#app/i18n/zh/desk-case.ts";
import { deskEffect } from "#app/i18n/zh/desk-effect.ts";
import { deskFiles } from "#app/i18n/zh/desk-files.ts";
import { deskForms } from "#app/i18n/zh/desk-forms.ts";
import { deskMatter } from "#app/i18n/zh/desk-matter.ts";
import { pauseWords } from "#app/i18n/zh/desk-pauses.ts";
import { penaltyWords } from "#app/i18n/zh/desk-penalty.ts";
import { policeWords } from "#app/i18n/zh/desk-police.ts";

/** The desk of intake, handlers and heads: queues, one matter, what may be done to it. */
export const desk = {
  signIn: {
    title: "工作人员登录",
    name: "登录名",
    password: "密码",
    button: "登录",
    wrong: "登录名或者密码不正确，请核对后再试。",
    waits: "尝试次数过多，这一次没有核对。请稍后再试。",
    ended: {
      title: "您的登录已经失效",
      says: "15分钟没有操作，或者已经在别处结束。请重新登录，登录后返回原来的页面。",
      kept: "您刚才填写的内容还没有提交，已经为您保留15分钟，登录后请先核对一遍。",
    },
    kept: "15分钟没有操作会自动退出。登录分两步：先输密码，再输验证码。",
    citizens: "反映问题、查询进度，请前往公众首页",
  },
  problem: {
    403: {
      title: "这一步不在您的职责范围内",
      what: "这一页或者这一步由其他职责的人员办理。未作更改。",
    },
    404: {
      title: "没有这一页，或者您不能查看",
      what: "网址可能不完整；也可能这件事项不由您的单位办理，或者已经退回。",
    },
    roleTooNew: {
      title: "您从明天起才能办理这一步",
      what: "您的职责、单位、密码或者验证器是今天设置的，从明天起生效；今天不能提出、批准、表决、签署和发放。未作更改，请明天再办理。",
    },
    back: "返回我的工作",
  },
  queue: {
    name: {
      awaiting: "等我决定",
      incoming: "待受理",
      "to-assign": "待分送",
      "to-verify": "待核查",
      verifying: "核查中",
      "to-decide": "待决定、待核对",
      case: "已立案",
      reward: "奖励待办",
      mediation: "调解中",
      late: "已超期",
      soon: "即将到期",
      open: "全部在办",
      archived: "已归档",
    },
    says: {
      awaiting:
        "别人提请、等您审核或者批准的，以及须由您另行确认的更正、新的事实、回避申请和不予奖励。办完一件，就从这里消失。",
      incoming: "刚收到的投诉和举报。投诉须决定是否受理，举报须分送或者移送。",
      "to-assign": "已经受理、还没有科室办理的投诉，包括退回的。",
      "to-verify": "已分送到本单位、还没有人开始核查的举报。",
      verifying: "正在核查的举报。",
      "to-decide": "核查完毕、须决定是否立案的，以及提请了延长核查、移送公安机关、等待批准的举报。",
      case: "已经立案、还没有记录处罚结果的举报。",
      reward: "处罚结果已经记录、奖励还没有办结的举报。",
      mediation: "已经受理、正在调解的投诉。",
      late: "已经超过法定期限的事项。",
      soon: "法定期限在{{days}}个工作日以内的事项。",
      open: "还没有归档的全部事项。",
      archived: "已经归档的事项。",
    },
    empty: {
      awaiting: "现在没有等您决定的。有人提请、轮到您审核或者批准时，会出现在这里。",
      incoming: "没有等待受理的来件。新的来件会出现在这里。",
      "to-assign": "受理的投诉都已经分送。",
      "to-verify": "分送来的举报都已经开始核查。",
      verifying: "现在没有正在核查的举报。",
      "to-decide": "没有核查完毕、等待决定的举报。",
      case: "没有已经立案、等待处罚结果的举报。",
      reward: "没有等待办理的举报奖励。",
      mediation: "没有正在调解的投诉。",
      late: "没有超期的事项。",
      soon: "{{days}}个工作日以内没有到期的事项。",
      open: "现在没有在办的事项。",
      archived: "还没有归档的事项。",
    },
    count: "{{count}}件，先到期的在前",
    limit: "期限（工作日）",
    number: "登记号",
    kind: "类别",
    what: "产品",
    respondent: "被投诉举报人",
    stance: "身份",
    received: "收到",
    due: "到期",
    holder: "承办",
    holderValue: "{{unit}} {{handler}}",
    unassigned: "未分送",
    left: "剩{{count}}日",
    today: "今日到期",
    late: "超期{{count}}日",
    noLimit: "没有期限",
  },
  stance: { named: "实名", confidential: "保密", anonymous: "匿名" },
  dayOfAct,
  ...deskEffect,
  ...deskForms,
  ...deskFiles,
  pauses: pauseWords.panel,
  case: caseWords.panel,
  penalty: penaltyWords.panel,
  police: policeWords.panel,
  ...deskMatter,
} as const;
