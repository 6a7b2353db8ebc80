import { filingFaults } from "#app/i18n/zh/filing-faults.ts";
/** 提交以后再说谁不应当知道。 */
export const keepAway = {
  title: "补充回避名单",
  lead: "提交时没有想到的，现在也可以写。从提交那一刻起，您写明的人员看不到这件事项，也不会知道有人写过他；整个科室需要回避的，由上一级办理。",
  before:
    "已经查阅过的，无法收回；谁查阅过，进度页面有记录。提交后您不能自行撤回，写错了请打电话。",
  button: "提交回避名单",
  done: { title: "已经生效", body: "您写明的人员和科室，从现在起看不到这件事项。" },
  refused: {
    nobody: filingFaults.keepOfficials.missing,
    "too-long": "内容太长，最多{{longest}}字。只写姓名、科室、职务就可以，也可以分几次提交。",
    "form-used": "这张表刚才已经提交过，这一次的内容不同，没有记录。请再提交一次。",
  },
  kept: {
    title: "您已提交的回避名单",
    officials: "{{count}}名工作人员",
    sealed: "姓名已经密封，这里不再显示。",
  },
  link: { says: "本局有需要回避的人员，提交时没有写的，现在可以补充。", go: "补充回避名单" },
} as const;
