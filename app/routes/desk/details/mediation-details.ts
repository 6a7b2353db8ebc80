import type { Day } from "#app/domain/calendar/day.ts";
import type { EventOf, MediationEventType } from "#app/domain/matter/events.ts";
import { formatDay, formatList } from "#app/i18n/format.ts";
import type { Words } from "#app/ui/words.tsx";

type About<Event> = { readonly event: Event; readonly words: Words };
type Details = {
  readonly [Type in MediationEventType]: (about: About<EventOf<Type>>) => readonly string[];
};

const on = (day: Day, { language }: Words) => formatDay(day, language);

/** What was written down with each event of a mediation, beyond that it happened. */
export const MEDIATION_DETAILS: Details = {
  "mediation-agreed": ({ event: { side, way, agreedOn }, words }) => [
    words.t(`mediation.choice.${side}`),
    words.t("mediation.panel.agreed", {
      day: on(agreedOn, words),
      way: words.t(`mediation.way.${way}`),
    }),
  ],
  "mediator-named": ({ event }) => [event.mediators],
  "mediator-released": ({ event }) => [event.reason],
  "mediator-challenged": ({ event: { side, askedOn, reason }, words }) => [
    words.t(`mediation.choice.${side}`),
    on(askedOn, words),
    reason,
  ],
  "challenge-decided": ({ event: { upheld, reason }, words }) => [
    words.t(`mediation.choice.${upheld ? "upheld" : "rejected"}`),
    reason,
  ],
  delegated: ({ event }) => [event.to],
  "meeting-called": ({ event: { day, time, place }, words }) => [
    words.t("mediation.panel.meetingAt", { day: on(day, words), time, place }),
  ],
  "meeting-held": ({ event: { came, note }, words }) => [
    formatList(
      came.map((side) => words.t(`mediation.choice.${side}`)),
      words.language,
    ),
    note,
  ],
  "appraisal-ordered": ({ event: { institution, chosenBy, costs, sentOn }, words }) => [
    institution,
    words.t(`mediation.choice.${chosenBy}`),
    costs,
    on(sentOn, words),
  ],
  "appraisal-returned": ({ event: { backOn, note }, words }) => [on(backOn, words), note],
};
