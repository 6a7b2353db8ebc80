import { TRANSFER_PAPERS } from "#app/domain/law/police/transfer-papers.ts";
import type { EventOf, PoliceEvent } from "#app/domain/matter/events.ts";
import { formatDay } from "#app/i18n/format.ts";
import { isKey } from "#app/i18n/known-key.ts";
import { type About, type Detail, named, papered } from "#app/routes/desk/details/detail.ts";

type Details = { readonly [Type in PoliceEvent["type"]]: Detail<EventOf<Type>> };

/** What was written down with each step of the police, beyond that it happened. */
export const POLICE_DETAILS: Details = {
  transferred: (about) => [
    about.event.police ?? "",
    ...papered(about),
    ...named(TRANSFER_PAPERS, about.event.papers ?? [], about),
  ],
  "police-received": ({ event: { actOn, signedBy, forwardedTo }, words: { t, language } }) => [
    formatDay(actOn, language),
    signedBy,
    forwardedTo ? t("desk.police.forwarded", { to: forwardedTo }) : "",
  ],
  "police-opened": papered,
  "police-declined": papered,
  "police-challenged": (about) => [
    about.event.to ? about.words.t(`desk.field.${about.event.to}`) : "",
    ...papered(about),
  ],
  "police-upheld": (about) => [
    about.words.t(`desk.police.after.${about.event.after}`),
    ...papered(about),
  ],
  "items-handed-over": papered,
  "police-returned": (about) => [returnedBy(about), ...papered(about)],
  convicted: ({ event: { actOn, court, judgmentNumber }, words: { language } }) => [
    formatDay(actOn, language),
    court,
    judgmentNumber,
  ],
};

const returnedBy: (about: About<EventOf<"police-returned">>) => string = ({ event, words }) => {
  const key = `desk.field.${event.returnedBy}`;
  return isKey(key) ? words.t(key) : event.returnedBy;
};
