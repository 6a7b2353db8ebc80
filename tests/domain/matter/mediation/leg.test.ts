import { describe, expect, test } from "vitest";
import { day } from "#app/domain/calendar/day.ts";
import { hour } from "#app/domain/calendar/hours.ts";
import type { Decision } from "#app/domain/decision.ts";
import { MEDIATION_END_CODES } from "#app/domain/law/complaints/mediation-end-grounds.ts";
import { accept } from "#app/domain/matter/actions/accept.ts";
import { assign } from "#app/domain/matter/actions/assign.ts";
import { agree, agreeByReceipt } from "#app/domain/matter/actions/mediation/agree.ts";
import { orderAppraisal, returnAppraisal } from "#app/domain/matter/actions/mediation/appraise.ts";
import {
  challengeMediator,
  decideChallenge,
} from "#app/domain/matter/actions/mediation/challenge.ts";
import { delegate } from "#app/domain/matter/actions/mediation/delegate.ts";
import { endMediation } from "#app/domain/matter/actions/mediation/end-mediation.ts";
import { callMeeting, recordMeeting } from "#app/domain/matter/actions/mediation/meet.ts";
import { nameMediators } from "#app/domain/matter/actions/mediation/name-mediators.ts";
import { settle } from "#app/domain/matter/actions/mediation/settle.ts";
import { recordStep } from "#app/domain/matter/actions/record-step.ts";
import { sendBack } from "#app/domain/matter/actions/send-back.ts";
import { apply } from "#app/domain/matter/apply.ts";
import { clocks } from "#app/domain/matter/clocks/clocks.ts";
import type { MatterEvent } from "#app/domain/matter/events.ts";
import type { Matter } from "#app/domain/matter/matter.ts";
import { mediationAwaits } from "#app/domain/matter/mediation/awaits.ts";
import { mediationTold } from "#app/domain/matter/mediation/for-complainant.ts";
import { mediationOf, mediatorsOf, SIDES } from "#app/domain/matter/mediation/mediation.ts";
import type { TimeOfDay } from "#app/domain/typed/time-of-day.ts";
import { KNOWN_YEARS } from "#db/gazette/known-years.ts";
import { lettersFor } from "#emails/letters-for.ts";
import { aMatter } from "#tests/support/a-matter.ts";
import { inMediation, MEDIATOR } from "#tests/support/acts/a-mediation.ts";
import { anOffice } from "#tests/support/office-facts.ts";

const on = (text: string) => ({
  by: MEDIATOR,
  on: day(text),
  hour: hour(day(text), 9),
  calendar: KNOWN_YEARS,
});

function become(matter: Matter, decision: Decision<MatterEvent, string>): Matter {
  if (!decision.ok) throw new Error(`${decision.because}`);
  return decision.events.reduce(apply, matter);
}

type Does = (matter: Matter) => Decision<MatterEvent, string>;
const AT_NINE = "09:00" as TimeOfDay;
const meeting = (text: string) => ({ day: day(text), time: AT_NINE, place: "本局调解室" });

const begun: readonly Does[] = [
  (matter) => accept(matter, on("2026-05-12")),
  (matter) => assign(matter, { unitId: "market", reason: "按辖区" }, on("2026-05-12")),
  (matter) => agreeByReceipt(matter, day("2026-05-13")),
  (matter) =>
    agree(
      matter,
      { side: "respondent", way: "telephone", agreedOn: day("2026-05-14") },
      on("2026-05-15"),
    ),
  (matter) => nameMediators(matter, "罗毅、方雨", on("2026-05-15")),
];
const met: readonly Does[] = [
  ...begun,
  (matter) => callMeeting(matter, meeting("2026-05-20"), on("2026-05-18")),
  (matter) => recordMeeting(matter, { came: SIDES, record: "各自陈述" }, on("2026-05-20")),
];
const settled: readonly Does[] = [
  ...met,
  (matter) => settle(matter, { terms: "退款", form: "written" }, on("2026-05-20")),
];

const live = (deeds: readonly Does[]): Matter =>
  deeds.reduce((matter, does) => become(matter, does(matter)), aMatter({ kind: "complaint" }));

describe("a mediation waits", () => {
  test.each<[string, Matter, string]>([
    ["for nothing before the complaint is accepted", aMatter({ kind: "complaint" }), "nothing"],
    ["for both to agree", live(begun.slice(0, 2)), "consents"],
    ["for the other side, once one has agreed", live(begun.slice(0, 3)), "consents"],
    ["for somebody to mediate", live(begun.slice(0, 4)), "mediator"],
    ["for a time and a place", live(begun), "meeting"],
    ["for the meeting and what was said there", live(met.slice(0, 6)), "record"],
    ["for what comes of it", live(met), "result"],
    ["for nothing once it is settled", live(settled), "nothing"],
    [
      "for both to be told that it ended",
      live([
        ...met,
        (matter) =>
          endMediation(matter, { ground: "no-agreement", explanation: "不同意" }, on("2026-05-20")),
      ]),
      "notice",
    ],
    [
      "for nothing once they were told",
      live([
        ...met,
        (matter) =>
          endMediation(matter, { ground: "no-agreement", explanation: "不同意" }, on("2026-05-20")),
        (matter) => recordStep("party-notice", matter, "当面送达", on("2026-05-21")),
      ]),
      "nothing",
    ],
  ])("%s", (_, matter, awaited) => {
    expect(mediationAwaits(matter)).toBe(awaited);
  });
});

describe("whoever mediates", () => {
  test("is the handler of record, and both sides are told their names", () => {
    const matter = live(begun);
    expect([matter.handlerId, mediatorsOf(matter)]).toEqual([MEDIATOR, "罗毅、方雨"]);
  });

  const challenged = become(
    live(begun),
    challengeMediator(
      live(begun),
      { side: "respondent", askedOn: day("2026-05-18"), reason: "是投诉人的亲戚" },
      on("2026-05-18"),
    ),
  );

  test("goes on where they need not step aside", () => {
    const decided = decideChallenge(
      challenged,
      { upheld: false, reason: "没有亲属关系" },
      { by: "沈立", on: day("2026-05-19") },
    );
    const matter = become(challenged, decided);
    expect([matter.handlerId, mediationAwaits(matter)]).toEqual([MEDIATOR, "meeting"]);
  });

  test("is it no longer where they have to, and the meeting falls away; what was agreed stays", () => {
    const decided = decideChallenge(
      challenged,
      { upheld: true, reason: "属实" },
      { by: "沈立", on: day("2026-05-19") },
    );
    const matter = become(challenged, decided);
    expect([matter.handlerId, mediationAwaits(matter)]).toEqual([null, "mediator"]);
    expect(mediationOf(matter)).toMatchObject({
      recused: [MEDIATOR],
      meeting: null,
      challenge: null,
    });
  });

  test("is it no longer once the complaint went back to intake", () => {
    const matter = become(live(met), sendBack(live(met), "不属于本科", on("2026-05-20")));
    expect([matter.handlerId, mediatorsOf(matter), mediationOf(matter).meeting]).toEqual([
      null,
      null,
      null,
    ]);
    expect(Object.keys(mediationOf(matter).consents)).toHaveLength(2);
  });
});

/** Sixty days after 12 May 2026 the limit rolls to Monday 13 July: on the 14th it is over. */
describe("mediation ends on each ground of art. 23(1), by the words of that ground", () => {
  test.each(MEDIATION_END_CODES)("%s", (ground) => {
    const matter = live(met);
    const last = on("2026-07-14");
    const ended = become(matter, endMediation(matter, { ground, explanation: "经过写明" }, last));
    expect([ended.stage, mediationAwaits(ended)]).toEqual(["mediation-ended", "notice"]);
    const letters = lettersFor(
      { type: "mediation-ended", by: MEDIATOR, on: last.on, ground, explanation: "经过写明" },
      ended,
      clocks(ended, { calendar: KNOWN_YEARS, today: last.on }),
      anOffice(),
    );
    expect(letters.map(({ audience }) => audience)).toEqual(["reporter", "respondent"]);
    const number = MEDIATION_END_CODES.indexOf(ground) + 1;
    const said = letters.map(({ words }) => words.zh.paragraphs.join("\n"));
    const item = `第${["一", "二", "三", "四", "五", "六", "七", "八"][number - 1]}项`;
    expect(said.every((text) => text.includes(item))).toBe(true);
  });
});

test("another body mediates once both agree to that", () => {
  const matter = live(begun);
  const passedOn = become(
    matter,
    delegate(matter, { to: "市消费者协会", agreed: SIDES }, on("2026-05-18")),
  );
  expect(mediationOf(passedOn).delegatedTo).toBe("市消费者协会");
});

test("time for testing is left out from the day it was sent until the day it is back, not the days they were recorded", () => {
  const sent = orderAppraisal(
    inMediation(),
    {
      ground: "testing",
      institution: "市药品检验所",
      chosenBy: "both-sides",
      costs: "由商家承担",
      sentOn: day("2026-05-14"),
    },
    on("2026-05-15"),
  );
  const away = become(inMediation(), sent);
  expect(mediationAwaits(away)).toBe("appraisal");
  const back = become(
    away,
    returnAppraisal(away, { backOn: day("2026-05-24"), result: "符合规定" }, on("2026-05-26")),
  );
  const mediation = clocks(back, { calendar: KNOWN_YEARS, today: day("2026-05-26") }).find(
    ({ name }) => name === "mediation",
  );
  expect(mediation?.pauses).toEqual([{ from: "2026-05-14", until: "2026-05-24" }]);
});

describe("a complainant is told", () => {
  test("nothing of a mediation before acceptance, nor ever of one for a report", () => {
    expect(mediationTold(aMatter({ kind: "complaint" }))).toBeNull();
    expect(mediationTold(aMatter({ stage: "assigned" }))).toBeNull();
  });

  test("the days, the place and what comes next, and no name of anybody who mediates", () => {
    const told = mediationTold(live(met.slice(0, 6)));
    expect(told).toMatchObject({
      agreedOn: { complainant: "2026-05-13", respondent: "2026-05-14" },
      isMediatorNamed: true,
      meeting: { on: "2026-05-20", at: "09:00", place: "本局调解室" },
      awaits: "record",
      mayAgree: false,
    });
    expect(JSON.stringify(told)).not.toMatch(/罗毅|方雨/);
  });

  test("that their consent is waited for, until they gave it", () => {
    expect(mediationTold(live(begun.slice(0, 2)))?.mayAgree).toBe(true);
    expect(mediationTold(live(begun.slice(0, 3)))?.mayAgree).toBe(false);
  });
});
