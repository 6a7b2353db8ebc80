import { addDays, type Day } from "#app/domain/calendar/day.ts";
import { hour } from "#app/domain/calendar/hours.ts";
import { agree } from "#app/domain/matter/actions/mediation/agree.ts";
import { orderAppraisal, returnAppraisal } from "#app/domain/matter/actions/mediation/appraise.ts";
import {
  challengeMediator,
  decideChallenge,
} from "#app/domain/matter/actions/mediation/challenge.ts";
import { delegate } from "#app/domain/matter/actions/mediation/delegate.ts";
import { callMeeting, recordMeeting } from "#app/domain/matter/actions/mediation/meet.ts";
import {
  nameMediators,
  releaseMediator,
} from "#app/domain/matter/actions/mediation/name-mediators.ts";
import {
  CHOSEN_BY,
  CONSENT_WAYS,
  hasAgreed,
  SIDES,
} from "#app/domain/matter/mediation/mediation.ts";
import type { TimeOfDay } from "#app/domain/typed/time-of-day.ts";
import { KNOWN_YEARS } from "#db/gazette/known-years.ts";
import type { Does, How } from "#tests/domain/simulation/how.ts";

const among = <One>(choices: readonly [One, ...One[]], pick: number): One =>
  choices[pick % choices.length] ?? choices[0];

/** Mostly today; now and then some days ago, or tomorrow. */
const some = ({ act, pick }: How): Day => addDays(act.on, (pick % 5) - 3 > 0 ? 1 : -(pick % 3));

/** Another number than the one that chose what to do: together they would leave half of it undone. */
const apart =
  (does: Does): Does =>
  (matter, { pick, ...how }: How) =>
    does(matter, { ...how, pick: Math.floor(pick / 1009) });

/** What can be done between the two sides of a complaint, done somehow. */
const SOMEHOW = {
  "mediator-naming": (matter, { act, text }) => nameMediators(matter, text, act),
  "mediation-consent": (matter, how) =>
    agree(
      matter,
      {
        side: SIDES.find((side) => !hasAgreed(matter, side)) ?? among(SIDES, how.pick),
        way: among(CONSENT_WAYS, how.pick),
        agreedOn: some(how),
      },
      how.act,
    ),
  delegation: (matter, { act, text, pick }) =>
    delegate(matter, { to: text, agreed: SIDES.slice(pick % 4 === 0 ? 1 : 0) }, act),
  "mediator-challenge": (matter, how) =>
    challengeMediator(
      matter,
      { side: among(SIDES, how.pick), askedOn: some(how), reason: how.text },
      how.act,
    ),
  "challenge-decision": (matter, { act, text, pick }) =>
    decideChallenge(matter, { upheld: pick % 2 === 0, reason: text }, act),
  "mediator-change": (matter, { act, text }) => releaseMediator(matter, text, act),
  "mediation-meeting": (matter, { act, text, pick }) =>
    callMeeting(
      matter,
      { day: addDays(act.on, (pick % 9) - 1), time: "09:30" as TimeOfDay, place: text },
      { ...act, calendar: KNOWN_YEARS, hour: hour(act.on, pick % 24) },
    ),
  "meeting-record": (matter, { act, text, pick }) =>
    recordMeeting(matter, { came: SIDES.slice(pick % 3), record: text }, act),
  appraisal: (matter, how) =>
    orderAppraisal(
      matter,
      {
        ground: "testing",
        institution: how.text,
        chosenBy: among(CHOSEN_BY, how.pick),
        costs: how.text,
        sentOn: some(how),
      },
      { ...how.act, calendar: KNOWN_YEARS },
    ),
  "appraisal-return": (matter, how) =>
    returnAppraisal(matter, { backOn: some(how), result: how.text }, how.act),
} satisfies Readonly<Record<string, Does>>;

export const MEDIATION_DOINGS = {
  ...SOMEHOW,
  "mediation-consent": apart(SOMEHOW["mediation-consent"]),
  delegation: apart(SOMEHOW.delegation),
  "mediator-challenge": apart(SOMEHOW["mediator-challenge"]),
  "challenge-decision": apart(SOMEHOW["challenge-decision"]),
  "mediation-meeting": apart(SOMEHOW["mediation-meeting"]),
  "meeting-record": apart(SOMEHOW["meeting-record"]),
  appraisal: apart(SOMEHOW.appraisal),
  "appraisal-return": apart(SOMEHOW["appraisal-return"]),
};
