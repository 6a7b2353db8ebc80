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
    { decisionNumber: "罚〔2026〕1号", fines: "1000", confiscations: "12.5" },
    {
      type: "outcome-recorded",
      decisionNumber: "罚〔2026〕1号",
      fines: 100_000,
      confiscations: 1_250,
    },
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
