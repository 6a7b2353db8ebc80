import { describe, expect, test } from "vitest";
import { day } from "#app/domain/calendar/day.ts";
import { hour } from "#app/domain/calendar/hours.ts";
import { recordOf } from "#app/domain/matter/action.ts";
import type { Dates } from "#app/domain/matter/dates.ts";
import { aMatter } from "#tests/support/a-matter.ts";
import { type Done, filledInBy } from "#tests/support/acts/filled-in-by.ts";

const TODAY = day("2026-05-20");
const YESTERDAY = day("2026-05-19");
const act = { by: "罗毅", on: TODAY };
const { does, proposes, left } = filledInBy(act, { colleagues: [{ id: "甲", name: "甲" }] });

const inCase = (dates: Dates = {}) =>
  aMatter({ stage: "case-opened", dates: { "case-opened": day("2026-05-14"), ...dates } });
const proposed = { ...inCase({ "transfer-proposed": YESTERDAY }), transferProposedBy: "方雨" };
const approved = inCase({ "transfer-approved": YESTERDAY });
const sent = inCase({ transferred: YESTERDAY });
const declined = inCase({ "police-declined": YESTERDAY });
const reconsidered = inCase({ "police-challenged": YESTERDAY });
const supervised = inCase({ "procurators-asked": YESTERDAY });
const opened = inCase({ "police-opened": YESTERDAY });

const letter = { paper: "公函第1号", record: "详见公函", actOn: "2026-05-19" };
const said = { paper: "公函第1号", actOn: "2026-05-19", note: "详见公函" };

describe("that a crime is suspected", () => {
  const report = { partner: "甲", record: "涉嫌销售假药" };
  const at = { hour: hour(TODAY, 15) };

  test("is proposed by two", () => {
    expect(proposes("transfer-proposal", inCase(), report)).toEqual(
      left({ type: "transfer-proposed", note: "涉嫌销售假药" }),
    );
  });

  test("is approved at an hour, from which the twenty-four count", () => {
    expect(does("transfer-proposal", proposed, report, at)).toEqual(
      left({ type: "transfer-approved", note: "涉嫌销售假药", hour: hour(TODAY, 15) }),
    );
  });

  test("is not approved, with the reason on record", () => {
    expect(recordOf("transfer-proposal").returned(proposed, "证据不足", act)).toEqual({
      ...act,
      type: "transfer-refused",
      note: "证据不足",
    });
  });
});

describe("with the police", () => {
  test.each<Done>([
    [
      "transfer",
      approved,
      {
        police: "市公安局",
        paper: "移送书第1号",
        papers: ["list", "letter", "report"],
        items: "物品清单",
        actOn: "2026-05-19",
      },
      {
        type: "transferred",
        police: "市公安局",
        paper: "移送书第1号",
        papers: ["letter", "report", "list"],
        note: "物品清单",
        actOn: "2026-05-19",
      },
    ],
    [
      "police-receipt",
      sent,
      { signedBy: "经侦支队", actOn: "2026-05-19" },
      { type: "police-received", signedBy: "经侦支队", forwardedTo: "", actOn: "2026-05-19" },
    ],
    [
      "police-reply",
      sent,
      { policeAnswer: "policeOpened", ...letter },
      { type: "police-opened", ...said },
    ],
    [
      "police-reply",
      sent,
      { policeAnswer: "policeDeclined", ...letter },
      { type: "police-declined", ...said },
    ],
    [
      "police-reply",
      reconsidered,
      { policeAnswer: "policeDeclined", ...letter },
      { type: "police-upheld", ...said, after: "reconsideration" },
    ],
    [
      "police-reply",
      supervised,
      { policeAnswer: "policeDeclined", ...letter },
      { type: "police-upheld", ...said, after: "procurators" },
    ],
    [
      "police-challenge",
      declined,
      { challengeTo: "reconsideration", ...letter },
      { type: "police-challenged", ...said, to: "reconsideration" },
    ],
    [
      "police-challenge",
      declined,
      { challengeTo: "procurators", ...letter },
      { type: "police-challenged", ...said, to: "procurators" },
    ],
    [
      "hand-over",
      opened,
      { items: "全部物品", paper: "清单第1号", actOn: "2026-05-19" },
      { type: "items-handed-over", note: "全部物品", paper: "清单第1号", actOn: "2026-05-19" },
    ],
    [
      "police-return",
      opened,
      { returnedBy: "fromProcurators", ...letter },
      { type: "police-returned", ...said, returnedBy: "fromProcurators" },
    ],
    [
      "conviction",
      opened,
      { court: "市人民法院", judgmentNumber: "（2026）刑初1号", actOn: "2026-05-19" },
      {
        type: "convicted",
        court: "市人民法院",
        judgmentNumber: "（2026）刑初1号",
        actOn: "2026-05-19",
      },
    ],
  ])("%s leaves what was written, and nothing else", (action, matter, answers, events) => {
    expect(does(action, matter, answers)).toEqual(left(events));
  });
});
