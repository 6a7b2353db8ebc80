import type { Day } from "#app/domain/calendar/day.ts";
import { hourOfDay } from "#app/domain/calendar/hours.ts";
import { decided, refused } from "#app/domain/decision.ts";
import { SETTLEMENT_LETTER, TELL_MEETING } from "#app/domain/law/complaints/complaint-rules.ts";
import type { Acting, Circumstances, Counted } from "#app/domain/matter/act.ts";
import { dueOf } from "#app/domain/matter/clocks/due-of.ts";
import type { Matter } from "#app/domain/matter/matter.ts";
import { mediationAnswers } from "#app/domain/matter/mediation/answers.ts";
import { mediationAwaits } from "#app/domain/matter/mediation/awaits.ts";
import { unlessMediating } from "#app/domain/matter/mediation/in-the-way.ts";
import {
  appraisalSince,
  mediationOf,
  SIDES,
  type Side,
} from "#app/domain/matter/mediation/mediation.ts";
import type { Reason } from "#app/domain/matter/reasons.ts";
import { dayOn, line, someOf, timeOn, words } from "#app/domain/matter/record/fields.ts";
import { action } from "#app/domain/matter/record/record.ts";
import { HANDLER, HEAD_ABOVE } from "#app/domain/staff/right.ts";
import type { TimeOfDay } from "#app/domain/typed/time-of-day.ts";

const shared = {
  at: { complaint: ["accepted"] },
  by: [HANDLER, HEAD_ABOVE],
  proof: "session",
  serves: ["mediation"],
  clocks: {},
  holder: "same",
} as const;

type Now = Counted & Pick<Circumstances, "hour">;

/** Order 121, art. 20(2): both sides are told beforehand when, where and by whom it is mediated. */
export const meetingCall = action({
  ...shared,
  name: "mediation-meeting",
  basis: [TELL_MEETING],
  isNext: (matter) => mediationAwaits(matter) === "meeting",
  isFinal: false,
  fields: {
    meetingOn: dayOn("reporter"),
    meetingAt: timeOn("reporter"),
    meetingPlace: line("reporter"),
  },
  leaves: ["meeting-called"],
  blocked: unlessMediating("consents", "mediator", "undisputed"),
  decide: (matter, { meetingOn: day, meetingAt: time, meetingPlace: place }, act, at: Now) => {
    const because = wrongMoment({ day, time }, matter, at);
    if (because.length > 0) return refused(...because);
    return decided({ type: "meeting-called", ...act, day, time, place });
  },
});

type When = { readonly day: Day; readonly time: TimeOfDay };

/** Told afterwards is not told; and once the sixty days are over there is nothing left to mediate. */
function wrongMoment({ day, time }: When, matter: Matter, at: Now): readonly Reason[] {
  if (day < at.on || (day === at.on && Number(time.slice(0, 2)) <= hourOfDay(at.hour)))
    return ["meeting-is-past"];
  const lastDay = appraisalSince(matter) ? null : dueOf(matter, "mediation", at);
  return lastDay !== null && day > lastDay ? ["meeting-after-limit"] : [];
}

/** Art. 24(2): what was said is kept on record, whatever comes of it. */
export const meetingRecord = action({
  ...shared,
  name: "meeting-record",
  basis: [SETTLEMENT_LETTER],
  isNext: (matter) => mediationAwaits(matter) === "record",
  isFinal: true,
  fields: { came: someOf<Side>("file", mediationAnswers(...SIDES)), record: words("file") },
  leaves: ["meeting-held"],
  blocked: (matter, at: Present) => [
    ...unlessMediating("undisputed")(matter),
    ...notYetMet(matter, at),
  ],
  decide: (_matter, { came, record }, act) =>
    decided({ type: "meeting-held", ...act, came, note: record }),
});

type Present = Acting & Partial<Pick<Circumstances, "hour">>;

/** By the hour: nobody has said anything yet at a meeting that begins this evening. */
function notYetMet(matter: Matter, { on: today, hour }: Present): readonly Reason[] {
  const { meeting } = mediationOf(matter);
  if (!meeting || meeting.held) return ["no-meeting"];
  const isLaterToday =
    meeting.on === today && hour !== undefined && Number(meeting.at.slice(0, 2)) > hourOfDay(hour);
  return meeting.on > today || isLaterToday ? ["meeting-to-come"] : [];
}

type Called = When & { readonly place: string };

export const callMeeting = (matter: Matter, { day, time, place }: Called, at: Now) =>
  meetingCall.decide(matter, { meetingOn: day, meetingAt: time, meetingPlace: place }, at);

type Held = { readonly came: readonly Side[]; readonly record: string };

export const recordMeeting = (matter: Matter, held: Held, act: Acting) =>
  meetingRecord.decide(matter, held, act);
