import { expect, test } from "vitest";
import { day } from "#app/domain/calendar/day.ts";
import type { Matter } from "#app/domain/matter/matter.ts";
import type { TimeOfDay } from "#app/domain/typed/time-of-day.ts";
import { aMatter } from "#tests/support/a-matter.ts";
import { inMediation } from "#tests/support/acts/a-mediation.ts";
import { type Done, filledInBy } from "#tests/support/acts/filled-in-by.ts";

const TODAY = day("2026-05-20");
const market = {
  id: "market",
  name: "市场科",
  nameEn: "Market unit",
  handles: true,
  closed: false,
};
const { does, left } = filledInBy({ by: "罗毅", on: TODAY }, { units: [market] });

const complaint = aMatter({ kind: "complaint" });
const accepted: Matter = {
  ...complaint,
  stage: "accepted",
  dates: { accepted: day("2026-05-12") },
};
const mediating = inMediation();
const unnamed = inMediation({ mediators: null }, { handlerId: null });
const unheard = inMediation({ challenge: { by: "respondent", on: day("2026-05-19") } });
const called = inMediation({
  meeting: { on: day("2026-05-19"), at: "09:30" as TimeOfDay, place: "本局调解室", held: false },
});
const tested = inMediation(
  {},
  { pauses: [{ clock: "mediation", ground: "testing", from: day("2026-05-18"), until: null }] },
);

test.each<Done>([
  [
    "identity-request",
    complaint,
    { until: "2026年5月27日" },
    { type: "identity-asked", until: "2026-05-27" },
  ],
  [
    "acceptance-and-assignment",
    complaint,
    { unitId: "market", reason: "" },
    [{ type: "accepted" }, { type: "assigned", unitId: "market", reason: "" }],
  ],
  ["acceptance", complaint, {}, { type: "accepted" }],
  [
    "refusal",
    complaint,
    {
      grounds: ["not-a-consumer-dispute", "not-our-remit"],
      factors: "shared-contact",
      explanation: "多人使用同一号码投诉",
    },
    {
      type: "refused",
      grounds: ["not-our-remit", "not-a-consumer-dispute"],
      factors: ["shared-contact"],
      explanation: "多人使用同一号码投诉",
    },
  ],
  [
    "withdrawal",
    complaint,
    { record: "来电撤回投诉" },
    { type: "withdrawn", note: "来电撤回投诉" },
  ],
  [
    "assignment",
    accepted,
    { unitId: "market", reason: "属市场科职责" },
    { type: "assigned", unitId: "market", reason: "属市场科职责" },
  ],
  [
    "sending-back",
    mediating,
    { reason: "不属本科职责" },
    { type: "sent-back", reason: "不属本科职责" },
  ],
  [
    "mediation-consent",
    inMediation({ consents: {} }),
    { side: "respondent", consentWay: "telephone", agreedOn: "2026-05-19" },
    { type: "mediation-agreed", side: "respondent", way: "telephone", agreedOn: "2026-05-19" },
  ],
  [
    "mediator-naming",
    unnamed,
    { mediators: "罗毅、方雨" },
    { type: "mediator-named", mediators: "罗毅、方雨" },
  ],
  ["mediator-change", mediating, { reason: "休假" }, { type: "mediator-released", reason: "休假" }],
  [
    "delegation",
    mediating,
    { delegateTo: "市消协", agreedToIt: ["complainant", "respondent"] },
    { type: "delegated", to: "市消协" },
  ],
  [
    "mediator-challenge",
    mediating,
    { side: "complainant", askedOn: "2026-05-19", reason: "与被投诉人是亲戚" },
    {
      type: "mediator-challenged",
      side: "complainant",
      askedOn: "2026-05-19",
      reason: "与被投诉人是亲戚",
    },
  ],
  [
    "challenge-decision",
    { ...unheard, handlerId: "方雨" },
    { challengeAnswer: "upheld", reason: "确系亲属" },
    { type: "challenge-decided", upheld: true, reason: "确系亲属" },
  ],
  [
    "challenge-decision",
    { ...unheard, handlerId: "方雨" },
    { challengeAnswer: "rejected", reason: "并非亲属" },
    { type: "challenge-decided", upheld: false, reason: "并非亲属" },
  ],
  [
    "mediation-meeting",
    mediating,
    { meetingOn: "2026-05-25", meetingAt: "09:30", meetingPlace: "本局调解室" },
    { type: "meeting-called", day: "2026-05-25", time: "09:30", place: "本局调解室" },
  ],
  [
    "meeting-record",
    called,
    { came: ["respondent", "complainant"], record: "双方各执一词" },
    { type: "meeting-held", came: ["complainant", "respondent"], note: "双方各执一词" },
  ],
  [
    "appraisal",
    mediating,
    {
      pauseGround: "testing",
      institution: "市药品检验所",
      chosenBy: "both-sides",
      costs: "各半",
      sentOn: "2026-05-19",
    },
    [
      {
        type: "appraisal-ordered",
        institution: "市药品检验所",
        chosenBy: "both-sides",
        costs: "各半",
        sentOn: "2026-05-19",
      },
      { type: "paused", clock: "mediation", ground: "testing", from: "2026-05-19" },
    ],
  ],
  [
    "appraisal-return",
    tested,
    { backOn: "2026-05-19", appraisalResult: "符合规定" },
    [
      { type: "appraisal-returned", note: "符合规定", backOn: "2026-05-19" },
      { type: "resumed", clock: "mediation", until: "2026-05-19", report: "符合规定" },
    ],
  ],
  [
    "settlement",
    mediating,
    { agreementForm: "written", terms: "退还货款268元" },
    { type: "settled", terms: "退还货款268元", form: "written" },
  ],
  [
    "mediation-end",
    mediating,
    { ground: "no-agreement", explanation: "双方各执一词" },
    { type: "mediation-ended", ground: "no-agreement", explanation: "双方各执一词" },
  ],
  [
    "party-notice",
    { ...mediating, stage: "mediation-ended" },
    { record: "已电话告知双方" },
    { type: "parties-told", note: "已电话告知双方" },
  ],
  ["archive", { ...complaint, stage: "refused" }, {}, { type: "archived" }],
])(
  "%s on a complaint leaves what was written, and nothing else",
  (action, matter, answers, events) => {
    expect(does(action, matter, answers)).toEqual(left(events));
  },
);
