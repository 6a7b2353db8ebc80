import { CASE_CONDITIONS, DECLINE_GROUNDS } from "#app/domain/law/cases/case-grounds.ts";
import { MEDIATION_END_GROUNDS } from "#app/domain/law/complaints/mediation-end-grounds.ts";
import { REFUSAL_FACTORS } from "#app/domain/law/complaints/refusal-factors.ts";
import { REFUSAL_GROUNDS } from "#app/domain/law/complaints/refusal-grounds.ts";
import { ofEachStep } from "#app/domain/matter/actions/steps/step-events.ts";
import type { Correction } from "#app/domain/matter/corrections/correction.ts";
import { said } from "#app/domain/matter/corrections/said.ts";
import { isOfSealed } from "#app/domain/matter/corrections/sealed.ts";
import type { EventOf, MatterEvent, MatterEventType } from "#app/domain/matter/events.ts";
import type { Matter } from "#app/domain/matter/matter.ts";
import type { Unit } from "#app/domain/staff/unit.ts";
import { formatDay } from "#app/i18n/format.ts";
import { recordedInWords, subjectInWords } from "#app/i18n/recorded-in-words.ts";
import { type About, type Detail, named } from "#app/routes/desk/details/detail.ts";
import { INVESTIGATION_DETAILS } from "#app/routes/desk/details/investigation-details.ts";
import { MEDIATION_DETAILS } from "#app/routes/desk/details/mediation-details.ts";
import { POLICE_DETAILS } from "#app/routes/desk/details/police-details.ts";
import { REWARD_DETAILS } from "#app/routes/desk/details/reward-details.ts";
import { useWords } from "#app/ui/words.tsx";

type Details = { readonly [Type in MatterEventType]: Detail<EventOf<Type>> };

const nothing = () => [];
const note: Detail<{ readonly note: string }> = ({ event }) => [event.note];
const reason: Detail<{ readonly reason: string }> = ({ event }) => [event.reason];
const what: Detail<Pick<EventOf<"proposal-made">, "what">> = ({ event, words: { t } }) => [
  t("proposals.title", { action: t(`matter.action.${event.what}`) }),
];
const until: Detail<Pick<EventOf<"case-due-set">, "until">> = ({ event, words }) => [
  words.t("desk.matter.before", { day: formatDay(event.until, words.language) }),
];
const purpose: Detail<Pick<EventOf<"unsealing-requested">, "purpose">> = ({ event, words }) => [
  words.t(`custodian.purpose.${event.purpose}`),
];

const change: Detail<Correction> = ({ event, matter, words: { t, language } }) => {
  const { subject, old, new: value } = event;
  if (isOfSealed(subject))
    return [t("correction.changeSealed", { subject: subjectInWords(subject, language) })];
  const says = (one: string) => recordedInWords(said({ subject, value: one }, matter), language);
  const named = { subject: subjectInWords(subject, language), old: says(old), new: says(value) };
  return [t("correction.change", named)];
};

const DETAILS: Details = {
  ...ofEachStep(note),
  received: ({ event: { channel, enteredOn }, words: { t, language } }) =>
    channel && enteredOn
      ? [
          t(`registration.channel.${channel}`),
          t("registration.enteredOn", { day: formatDay(enteredOn, language) }),
        ]
      : [],
  "identity-asked": until,
  accepted: nothing,
  refused: (about) => [
    ...named(REFUSAL_GROUNDS, about.event.grounds, about),
    ...named(REFUSAL_FACTORS, about.event.factors ?? [], about).map((factor) =>
      about.words.t("desk.matter.weighed", { factor }),
    ),
    about.event.explanation,
  ],
  withdrawn: note,
  assigned: (about) => [unitName(about.event.unitId, about), about.event.reason],
  "sent-back": reason,
  referred: ({ event }) => [event.to, event.reason],
  ...MEDIATION_DETAILS,
  settled: ({ event }) => [event.terms],
  "mediation-ended": (about) => [
    ...named(MEDIATION_END_GROUNDS, [about.event.ground], about),
    about.event.explanation,
  ],
  "taken-up": nothing,
  "extension-requested": reason,
  "extension-decided": ({ event, words: { t } }) => [
    t(event.approved ? "desk.matter.extensionApproved" : "desk.matter.extensionDeclined"),
    event.reason,
  ],
  "findings-recorded": ({ event }) => [event.summary],
  "case-opened": ({ event }) => [event.caseNumber ?? ""],
  ...INVESTIGATION_DETAILS,
  declined: (about) => [
    ...named(DECLINE_GROUNDS, [about.event.ground], about),
    ...named(CASE_CONDITIONS, [about.event.ground], about).map((condition) =>
      about.words.t("letters.unmet", { condition }),
    ),
    about.event.reason,
  ],
  ...REWARD_DETAILS,
  paused: ({ event: { ground, from, away }, words: { t, language } }) => [
    t(`matter.pause.${ground}`),
    ...(from ? [formatDay(from, language)] : []),
    ...(away ? [away.institution, away.sample, away.document] : []),
  ],
  resumed: ({ event: { until, report }, words: { language } }) => [
    ...(until ? [formatDay(until, language)] : []),
    report ?? "",
  ],
  "facts-proposed": note,
  "facts-added": note,
  "facts-declined": note,
  "correction-proposed": (about) => [...change(about), about.event.reason],
  corrected: (about) => [...change(about), about.event.reason, about.event.note],
  "correction-declined": note,
  undone: ({ event, words: { t } }) => [t(`matter.event.${event.what}`), event.reason],
  "case-due-set": (about) => [...until(about), ...note(about)],
  "transfer-proposed": note,
  "transfer-approved": note,
  "transfer-refused": note,
  ...POLICE_DETAILS,
  "unsealing-requested": purpose,
  "unsealing-approved": purpose,
  "unsealing-refused": purpose,
  "identity-looked-at": purpose,
  "unsealing-expired": purpose,
  "kept-away": note,
  supplemented: ({ event: { files }, words: { t } }) =>
    files > 0 ? [t("desk.added.files", { count: files })] : [],
  "claim-extension-asked": ({ event, words: { t } }) => [t(`claim.longer.reason.${event.reason}`)],
  "claim-reminded": nothing,
  "collection-reminded": ({ event: { why, until }, words: { t, language } }) => [
    t(`claim.uncollected.why.${why}`),
    t("claim.uncollected.until", { day: formatDay(until, language) }),
  ],
  archived: nothing,
  "proposal-made": what,
  "proposal-reviewed": what,
  "proposal-returned": (about) => [...what(about), ...reason(about)],
  "proposal-withdrawn": what,
  "proposal-discussed": (about) => [
    ...what(about),
    about.words.t(`proposals.word.${about.event.agrees ? "yes" : "no"}`),
  ],
};

/** What was written down with an event, beyond that it happened. */
export function useEventDetail(
  matter: Matter,
  units: readonly Unit[],
): (event: MatterEvent) => string {
  const words = useWords();
  return (event) => detailOf({ event, matter, units, words }).filter(Boolean).join(" ");
}

function detailOf<Type extends MatterEventType>(about: About<EventOf<Type>>): readonly string[] {
  const type: Type = about.event.type;
  return DETAILS[type](about);
}

function unitName(
  unitId: string,
  { units, words: { language } }: Pick<About<unknown>, "units" | "words">,
): string {
  const unit = units.find(({ id }) => id === unitId);
  return (language === "zh" ? unit?.name : unit?.nameEn) ?? "";
}
