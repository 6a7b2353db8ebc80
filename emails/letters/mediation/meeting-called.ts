import { mediatorsOf } from "#app/domain/matter/mediation/mediation.ts";
import { formatDay } from "#app/i18n/format.ts";
import { toBoth } from "#emails/letters/mediation/to-both.ts";

/** Form 7, 投诉调解通知书: when, where and by whom it is mediated (Order 121, art. 20(2)). */
export const meetingCalled = toBoth<"meeting-called">({
  name: "meeting-called",
  values: ({ event, matter, language }) => ({
    day: formatDay(event.day, language),
    time: event.time,
    place: event.place,
    mediators: mediatorsOf(matter) ?? "",
  }),
});
