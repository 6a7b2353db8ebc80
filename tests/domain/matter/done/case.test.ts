import { expect, test } from "vitest";
import { day } from "#app/domain/calendar/day.ts";
import type { Dates } from "#app/domain/matter/dates.ts";
import type { Matter } from "#app/domain/matter/matter.ts";
import { aMatter } from "#tests/support/a-matter.ts";
import { type Done, filledInBy } from "#tests/support/acts/filled-in-by.ts";

const YESTERDAY = day("2026-05-19");
const handlers = ["甲", "乙", "丙"].map((id) => ({ id, name: id }));
const { does, left } = filledInBy({ by: "罗毅", on: day("2026-05-20") }, { handlers });

const inCase = (dates: Dates = {}) =>
  aMatter({ stage: "case-opened", dates: { "case-opened": day("2026-05-14"), ...dates } });
const fined = (dates: Dates = {}): Matter => ({
  ...inCase({ "outcome-recorded": day("2026-05-18"), ...dates }),
  stage: "outcome-recorded",
});
const SUMS = { decisionNumber: "罚〔2026〕1号", fines: 100_000, confiscations: 1_251 };
const entered = (state: "waits" | "returned"): Matter => ({
  ...fined(),
  penalty: { ...SUMS, entry: { what: "decision", by: "方雨", state, sums: SUMS } },
});
const DECISION_TYPED = {
  decisionNumber: "罚〔2026〕1号",
  decidedOn: "2026-05-19",
  punished: "某药房",
  penalties: ["fined", "gainsConfiscated", "goodsConfiscated"],
  fines: "1000",
  gains: "12.5",
  gainsPaper: "违法所得计算表",
  goods: "0.01",
  baseNote: "扣除进货成本200元",
};
const STATED = {
  kind: "penalty",
  number: "罚〔2026〕1号",
  decidedOn: "2026-05-19",
  respondent: "某药房",
  penalties: ["fined", "gainsConfiscated", "goodsConfiscated"],
  court: null,
  fine: { fen: 100_000, paper: "" },
  gains: { fen: 1_250, paper: "违法所得计算表" },
  goods: { fen: 1, paper: "" },
  baseNote: "扣除进货成本200元",
};

test.each<Done>([
  [
    "case-officers",
    inCase(),
    { officers: ["乙", "甲"] },
    { type: "officers-named", officers: ["甲", "乙"] },
  ],
  ["case-extension", inCase(), { record: "案情复杂" }, { type: "case-extended", note: "案情复杂" }],
  [
    "collective-extension",
    inCase({ "case-extended": YESTERDAY }),
    { caseUntil: "2026-12-01", record: "集体讨论决定" },
    { type: "case-due-set", until: "2026-12-01", note: "集体讨论决定" },
  ],
  [
    "suspension",
    inCase(),
    { suspension: "party-not-found", paper: "审批表第1号", record: "下落不明" },
    {
      type: "investigation-suspended",
      ground: "party-not-found",
      paper: "审批表第1号",
      note: "下落不明",
    },
  ],
  [
    "termination",
    inCase(),
    { paper: "审批表第2号", record: "当事人死亡" },
    { type: "investigation-ended", paper: "审批表第2号", note: "当事人死亡" },
  ],
  [
    "outcome",
    inCase(),
    DECISION_TYPED,
    {
      type: "outcome-recorded",
      decisionNumber: "罚〔2026〕1号",
      fines: 100_000,
      confiscations: 1_251,
      statement: STATED,
    },
  ],
  [
    "case-entry",
    entered("returned"),
    DECISION_TYPED,
    { type: "case-entered", what: "decision", statement: STATED },
  ],
  [
    "case-confirmation",
    entered("waits"),
    { caseAnswer: "caseConfirmed" },
    { type: "case-confirmed", what: "decision", ...SUMS },
  ],
  [
    "case-confirmation",
    entered("waits"),
    { caseAnswer: "caseReturned", caseReason: "罚款少一个零" },
    { type: "case-returned", what: "decision", reason: "罚款少一个零" },
  ],
  ["answer", inCase(), { record: "已经立案" }, { type: "reporter-answered", note: "已经立案" }],
  [
    "execution",
    fined(),
    { paper: "缴款书", actOn: "2026-05-19" },
    { type: "penalty-executed", paper: "缴款书", actOn: "2026-05-19" },
  ],
  [
    "case-closing",
    fined({ "penalty-executed": YESTERDAY }),
    { paper: "结案审批表" },
    { type: "case-closed", paper: "结案审批表" },
  ],
])("%s in a case leaves what was written, and nothing else", (action, matter, answers, events) => {
  expect(does(action, matter, answers)).toEqual(left(events));
});
