import { describe, expect, test } from "vitest";
import { day } from "#app/domain/calendar/day.ts";
import type { Matter } from "#app/domain/matter/matter.ts";
import { aMatter } from "#tests/support/a-matter.ts";
import { type Done, filledInBy } from "#tests/support/acts/filled-in-by.ts";

const TODAY = day("2026-05-20");
const inspection = {
  id: "inspection",
  name: "稽查科",
  nameEn: "Inspection unit",
  handles: true,
  closed: false,
};
const { does, proposes, left } = filledInBy({ by: "罗毅", on: TODAY }, { units: [inspection] });

const report = aMatter();
const verifying = (but: Partial<Matter> = {}) =>
  aMatter({ stage: "in-verification", unitId: "inspection", ...but });

const findings = {
  summary: "属实",
  conditions: ["evidence", "punishable", "jurisdiction", "within-time-bar"],
  recordedBy: "方雨",
};
const added = [{ id: "s1", on: day("2026-05-18") }];
const newFacts = { proposedBy: "方雨", supplement: "s1", from: day("2026-05-18") };
const away = {
  clock: "verification",
  ground: "testing",
  from: day("2026-05-14"),
  until: null,
} as const;

describe("a report", () => {
  test.each<Done>([
    [
      "assignment",
      report,
      { unitId: "inspection", reason: "属稽查科职责" },
      { type: "assigned", unitId: "inspection", reason: "属稽查科职责" },
    ],
    [
      "referral",
      report,
      { to: "邻市药监局", reason: "无管辖权" },
      { type: "referred", to: "邻市药监局", reason: "无管辖权" },
    ],
    [
      "advertising",
      report,
      { record: "涉及广告" },
      { type: "advertising-marked", note: "涉及广告" },
    ],
    ["dispute", report, { record: "与邻市争议" }, { type: "dispute-raised", note: "与邻市争议" }],
    [
      "dispute-settlement",
      { ...report, dates: { "dispute-raised": day("2026-05-18") } },
      { record: "由本局管辖" },
      { type: "dispute-settled", note: "由本局管辖" },
    ],
    ["verification", { ...report, stage: "assigned" }, {}, { type: "taken-up" }],
    [
      "new-facts",
      verifying({ added }),
      { supplement: "s1", record: "另有三个批号" },
      { type: "facts-proposed", supplement: "s1", from: "2026-05-18", note: "另有三个批号" },
    ],
    [
      "new-facts-decision",
      verifying({ added, newFacts }),
      { factsAnswer: "factsNewIndeed", record: "确属新事实" },
      { type: "facts-added", note: "确属新事实", supplement: "s1", from: "2026-05-18" },
    ],
    [
      "new-facts-decision",
      verifying({ added, newFacts }),
      { factsAnswer: "factsKnown", record: "早已知悉" },
      { type: "facts-declined", note: "早已知悉" },
    ],
    [
      "pause",
      verifying(),
      {
        pauseGround: "testing",
        sentTo: "省药品检验研究院",
        sample: "CY-0001",
        document: "委托检验书第1号",
        awayFrom: "2026-05-19",
        expectedOn: "2026-06-09",
      },
      {
        type: "paused",
        clock: "verification",
        ground: "testing",
        from: "2026-05-19",
        away: {
          institution: "省药品检验研究院",
          sample: "CY-0001",
          document: "委托检验书第1号",
          expectedOn: "2026-06-09",
        },
      },
    ],
    [
      "resumption",
      verifying({ pauses: [away] }),
      { cameBackOn: "2026-05-19", report: "检验报告第7号" },
      { type: "resumed", clock: "verification", until: "2026-05-19", report: "检验报告第7号" },
    ],
    [
      "findings",
      verifying(),
      { summary: "部分属实", conditions: ["punishable", "evidence"] },
      { type: "findings-recorded", summary: "部分属实", conditions: ["evidence", "punishable"] },
    ],
    [
      "case",
      verifying({ findings }),
      { caseNumber: "案〔2026〕17号" },
      { type: "case-opened", caseNumber: "案〔2026〕17号" },
    ],
    [
      "declining",
      verifying({ findings }),
      { ground: "no-fault", reason: "已证明无过错" },
      { type: "declined", ground: "no-fault", reason: "已证明无过错" },
    ],
    [
      "answer",
      verifying(),
      { record: "正在核查" },
      { type: "reporter-answered", note: "正在核查" },
    ],
    [
      "extension",
      verifying({
        extension: { requestedBy: "方雨", requestedOn: TODAY, reason: "检验未出", approved: null },
      }),
      { reason: "检验未出" },
      { type: "extension-decided", approved: true, reason: "检验未出" },
    ],
    ["archive", { ...report, stage: "referred" }, {}, { type: "archived" }],
  ])("%s leaves what was written, and nothing else", (action, matter, answers, events) => {
    expect(does(action, matter, answers)).toEqual(left(events));
  });

  test("more time is asked for by whoever proposes it", () => {
    expect(proposes("extension", verifying(), { reason: "检验未出" })).toEqual(
      left({ type: "extension-requested", reason: "检验未出" }),
    );
  });

  test("a reason goes with what is only proposed", () => {
    expect(
      proposes("declining", verifying({ findings }), { ground: "no-fault", reason: "x" }),
    ).toEqual(left({ type: "proposal-made", what: "declining" }));
  });
});
