import { describe, expect, test } from "vitest";
import { day } from "#app/domain/calendar/day.ts";
import { hour } from "#app/domain/calendar/hours.ts";
import type { Decision } from "#app/domain/decision.ts";
import { agree, agreeByReceipt } from "#app/domain/matter/actions/mediation/agree.ts";
import { orderAppraisal, returnAppraisal } from "#app/domain/matter/actions/mediation/appraise.ts";
import {
  challengeMediator,
  decideChallenge,
} from "#app/domain/matter/actions/mediation/challenge.ts";
import { delegate } from "#app/domain/matter/actions/mediation/delegate.ts";
import { endMediation } from "#app/domain/matter/actions/mediation/end-mediation.ts";
import { callMeeting, recordMeeting } from "#app/domain/matter/actions/mediation/meet.ts";
import {
  nameMediators,
  releaseMediator,
} from "#app/domain/matter/actions/mediation/name-mediators.ts";
import { settle } from "#app/domain/matter/actions/mediation/settle.ts";
import type { MatterEvent } from "#app/domain/matter/events.ts";
import type { Matter } from "#app/domain/matter/matter.ts";
import { SIDES, type Side } from "#app/domain/matter/mediation/mediation.ts";
import type { TimeOfDay } from "#app/domain/typed/time-of-day.ts";
import { KNOWN_YEARS } from "#db/gazette/known-years.ts";
import { aMatter } from "#tests/support/a-matter.ts";
import { inMediation, MEDIATOR } from "#tests/support/acts/a-mediation.ts";

/** Accepted on Tuesday 12 May 2026: sixty days end on Saturday 11 July, and roll to Monday the 13th. */
const TODAY = day("2026-05-20");
const mediator = { by: MEDIATOR, on: TODAY };
const head = { by: "沈立", on: TODAY };
const now = { ...mediator, calendar: KNOWN_YEARS, hour: hour(TODAY, 14) };

const ONE = day("2026-05-19");
const unheard = { challenge: { by: "respondent" as const, on: ONE } };
const one = { complainant: { on: day("2026-05-13"), way: "own-page" as const } };
const called = { on: ONE, at: "09:30" as TimeOfDay, place: "本局调解室", held: false };
const tested = (from: string, until: string | null) => ({
  pauses: [
    {
      clock: "mediation" as const,
      ground: "testing" as const,
      from: day(from),
      until: until === null ? null : day(until),
    },
  ],
});

const agreeOn = (matter: Matter, side: Side, on: string) =>
  agree(matter, { side, way: "telephone", agreedOn: day(on) }, mediator);
const meet = (matter: Matter, on: string, time = "09:30") =>
  callMeeting(matter, { day: day(on), time: time as TimeOfDay, place: "本局调解室" }, now);
const send = (matter: Matter, on: string) =>
  orderAppraisal(
    matter,
    {
      ground: "testing",
      institution: "市药品检验所",
      chosenBy: "the-office",
      costs: "各半",
      sentOn: day(on),
    },
    now,
  );
const comeBack = (matter: Matter, on: string) =>
  returnAppraisal(matter, { backOn: day(on), result: "符合规定" }, mediator);
const challenged = (matter: Matter, on = "2026-05-19") =>
  challengeMediator(matter, { side: "complainant", askedOn: day(on), reason: "是亲戚" }, mediator);
const end = (matter: Matter, ground: string) =>
  endMediation(matter, { ground, explanation: "双方各执一词" }, now);
const written = { terms: "退还货款268元", form: "written" } as const;

type Case = readonly [string, () => Decision<MatterEvent, string>, string];

describe("nothing happens", () => {
  test.each<Case>([
    [
      "when somebody agrees before the complaint was accepted",
      () => agreeOn(aMatter({ kind: "complaint" }), "complainant", "2026-05-12"),
      "wrong-stage",
    ],
    [
      "when they are said to have agreed on a day before acceptance",
      () => agreeOn(inMediation({ consents: {} }), "complainant", "2026-05-11"),
      "before-acceptance",
    ],
    [
      "when they are said to agree tomorrow",
      () => agreeOn(inMediation({ consents: {} }), "complainant", "2026-05-21"),
      "day-not-yet",
    ],
    [
      "when a side agrees twice",
      () => agreeOn(inMediation({ consents: one }), "complainant", "2026-05-20"),
      "done-already",
    ],
    ["when both have agreed", () => agreeByReceipt(inMediation(), TODAY), "done-already"],
    [
      "when a second mediator names themselves",
      () => nameMediators(inMediation(), "方雨", { by: "方雨", on: TODAY }),
      "mediator-named",
    ],
    [
      "when whoever stepped aside comes back",
      () =>
        nameMediators(inMediation({ recused: [MEDIATOR] }, { handlerId: null }), "罗毅", mediator),
      "stepped-aside",
    ],
    [
      "when nobody has the mediation that is taken away",
      () => releaseMediator(inMediation({}, { handlerId: null }), "休假", head),
      "no-mediator",
    ],
    [
      "when it is taken away to be rid of a challenge",
      () => releaseMediator(inMediation(unheard), "休假", head),
      "challenge-open",
    ],
    [
      "when a mediator is challenged whom nobody has named",
      () => challenged(inMediation({ mediators: null })),
      "no-mediator",
    ],
    ["when they are challenged twice", () => challenged(inMediation(unheard)), "challenge-open"],
    [
      "when they were challenged before acceptance",
      () => challenged(inMediation(), "2026-05-11"),
      "before-acceptance",
    ],
    [
      "when a challenge is decided that nobody made",
      () => decideChallenge(inMediation(), { upheld: true, reason: "属实" }, head),
      "no-challenge",
    ],
    [
      "when a mediator decides on a challenge of themselves",
      () => decideChallenge(inMediation(unheard), { upheld: false, reason: "无" }, mediator),
      "about-yourself",
    ],
    [
      "when it is delegated before both agreed to mediation",
      () => delegate(inMediation({ consents: one }), { to: "市消协", agreed: SIDES }, mediator),
      "consents-missing",
    ],
    [
      "when only one side agrees that another body mediates",
      () => delegate(inMediation(), { to: "市消协", agreed: ["complainant"] }, mediator),
      "both-must-agree",
    ],
    [
      "when what was delegated is delegated on",
      () =>
        delegate(inMediation({ delegatedTo: "市消协" }), { to: "区消协", agreed: SIDES }, mediator),
      "delegated-already",
    ],
    [
      "when both are called before both agreed",
      () => meet(inMediation({ consents: one }), "2026-05-21"),
      "consents-missing",
    ],
    [
      "when they are called and nobody mediates",
      () => meet(inMediation({ mediators: null }), "2026-05-21"),
      "no-mediator",
    ],
    [
      "when they are called while the mediator is challenged",
      () => meet(inMediation(unheard), "2026-05-21"),
      "challenge-open",
    ],
    [
      "when they are called for yesterday",
      () => meet(inMediation(), "2026-05-19"),
      "meeting-is-past",
    ],
    [
      "when they are called for the hour that runs",
      () => meet(inMediation(), "2026-05-20", "14:59"),
      "meeting-is-past",
    ],
    [
      "when they are called for the day after the last",
      () => meet(inMediation(), "2026-07-14"),
      "meeting-after-limit",
    ],
    [
      "when a meeting is recorded that was not called",
      () => recordMeeting(inMediation(), { came: SIDES, record: "x" }, mediator),
      "no-meeting",
    ],
    [
      "when it is recorded in the hour before it begins",
      () =>
        recordMeeting(
          inMediation({ meeting: { ...called, on: TODAY, at: "15:00" as TimeOfDay } }),
          { came: SIDES, record: "x" },
          now,
        ),
      "meeting-to-come",
    ],
    [
      "when it is recorded before it took place",
      () =>
        recordMeeting(
          inMediation({ meeting: { ...called, on: day("2026-05-21") } }),
          { came: SIDES, record: "x" },
          mediator,
        ),
      "meeting-to-come",
    ],
    [
      "when it is recorded twice",
      () =>
        recordMeeting(
          inMediation({ meeting: { ...called, held: true } }),
          { came: SIDES, record: "x" },
          mediator,
        ),
      "no-meeting",
    ],
    [
      "when something is sent to be tested before both agreed",
      () => send(inMediation({ consents: {} }), "2026-05-19"),
      "consents-missing",
    ],
    [
      "when it was sent before acceptance",
      () => send(inMediation(), "2026-05-11"),
      "before-acceptance",
    ],
    ["when it is said to be sent tomorrow", () => send(inMediation(), "2026-05-21"), "day-not-yet"],
    [
      "when it is sent while something is away",
      () => send(inMediation({}, tested("2026-05-18", null)), "2026-05-19"),
      "paused-already",
    ],
    [
      "when the same days would be left out twice",
      () => send(inMediation({}, tested("2026-05-14", "2026-05-18")), "2026-05-17"),
      "pauses-overlap",
    ],
    ["when nothing comes back", () => comeBack(inMediation(), "2026-05-19"), "not-paused"],
    [
      "when it comes back before it was sent",
      () => comeBack(inMediation({}, tested("2026-05-18", null)), "2026-05-17"),
      "back-before-sent",
    ],
    [
      "when it is said to come back tomorrow",
      () => comeBack(inMediation({}, tested("2026-05-18", null)), "2026-05-21"),
      "day-not-yet",
    ],
    [
      "when they settle without having agreed to mediation",
      () => settle(inMediation({ consents: one }), written, mediator),
      "consents-missing",
    ],
    [
      "when they settle and nobody mediated",
      () => settle(inMediation({}, { handlerId: null }), written, mediator),
      "no-mediator",
    ],
    [
      "when they settle before a mediator who is challenged",
      () => settle(inMediation(unheard), written, mediator),
      "challenge-open",
    ],
    [
      "when it ends for want of an agreement before both agreed to mediation",
      () => end(inMediation({ consents: one }), "no-agreement"),
      "consents-missing",
    ],
    [
      "when a challenged mediator says that no agreement can be reached",
      () => end(inMediation(unheard), "no-agreement"),
      "challenge-open",
    ],
    [
      "when sixty days are said to be over that are not",
      () => end(inMediation(), "term-ended"),
      "mediation-not-over",
    ],
  ])("%s", (_, done, because) => {
    expect(done()).toEqual({ ok: false, because: [because] });
  });
});

describe("at the edge it does", () => {
  test.each<readonly [string, () => Decision<MatterEvent, string>]>([
    [
      "one who agrees on the day of acceptance",
      () => agreeOn(inMediation({ consents: {} }), "respondent", "2026-05-12"),
    ],
    [
      "one who agrees today",
      () => agreeOn(inMediation({ consents: one }), "respondent", "2026-05-20"),
    ],
    [
      "a complainant who agrees on their own page",
      () => agreeByReceipt(inMediation({ consents: {} }), TODAY),
    ],
    [
      "a mediator named before anybody agreed, to ask both",
      () =>
        nameMediators(
          inMediation({ consents: {}, mediators: null }, { handlerId: null }),
          "罗毅",
          mediator,
        ),
    ],
    ["a meeting in the next hour", () => meet(inMediation(), "2026-05-20", "15:00")],
    ["a meeting on the last day", () => meet(inMediation(), "2026-07-13")],
    [
      "a meeting after it, while a test moves the last day",
      () => meet(inMediation({}, tested("2026-05-18", null)), "2026-07-14"),
    ],
    ["a meeting called anew", () => meet(inMediation({ meeting: called }), "2026-05-22")],
    [
      "a meeting recorded on its day",
      () =>
        recordMeeting(
          inMediation({ meeting: { ...called, on: TODAY } }),
          { came: [], record: "双方均未到场" },
          mediator,
        ),
    ],
    [
      "what is sent on the day the last result came back",
      () => send(inMediation({}, tested("2026-05-14", "2026-05-18")), "2026-05-18"),
    ],
    [
      "what comes back on the day it was sent",
      () => comeBack(inMediation({}, tested("2026-05-20", null)), "2026-05-20"),
    ],
    [
      "a settlement without any meeting, by telephone",
      () => settle(inMediation(), { terms: "退款", form: "performed" }, mediator),
    ],
    [
      "a refusal of the respondent before they agreed",
      () => end(inMediation({ consents: one }), "absent-or-unwilling"),
    ],
    [
      "a complainant who withdraws while the mediator is challenged",
      () => end(inMediation(unheard), "withdrawn-or-settled"),
    ],
  ])("%s", (_, done) => {
    expect(done()).toMatchObject({ ok: true });
  });
});
