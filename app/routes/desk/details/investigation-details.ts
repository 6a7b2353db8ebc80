import { type CaseSums, sumsIn } from "#app/domain/cases/case.ts";
import { SUSPENSION_GROUNDS } from "#app/domain/law/cases/investigation-rules.ts";
import type { CaseEvent, EventOf, InvestigationEvent } from "#app/domain/matter/events.ts";
import { formatYuan } from "#app/i18n/format.ts";
import { type Detail, named, papered } from "#app/routes/desk/details/detail.ts";

type Details = {
  readonly [Type in InvestigationEvent["type"] | CaseEvent["type"]]: Detail<EventOf<Type>>;
};

const sums: Detail<CaseSums> = ({ event, words: { t, language } }) => [
  event.decisionNumber,
  t("desk.penalty.sumsTogether", { sum: formatYuan(event.fines + event.confiscations, language) }),
];

/** What was written down with each step of a case, beyond that it happened. */
export const INVESTIGATION_DETAILS: Details = {
  // By their ids here; the page of the case names them.
  "officers-named": () => [],
  "investigation-suspended": (about) => [
    ...named(SUSPENSION_GROUNDS, [about.event.ground], about),
    ...papered(about),
  ],
  "investigation-ended": papered,
  "penalty-executed": papered,
  "case-closed": papered,
  "outcome-recorded": sums,
  "case-entered": ({ event: { statement }, ...about }) =>
    sums({ ...about, event: sumsIn(statement) }),
  "case-change-entered": ({ event: { change }, words: { t, language } }) => [
    t(`cases.entries.what.${change.what}`),
    change.what === "collection"
      ? formatYuan(change.collected, language)
      : t("desk.penalty.sumsTogether", {
          sum: formatYuan(change.fine + change.gains + change.goods, language),
        }),
    change.paper,
    change.note,
  ],
  "case-confirmed": sums,
  "case-returned": ({ event }) => [event.reason],
  "case-changed": sums,
};
