import { CASE_CONDITIONS, DECLINE_GROUNDS } from "#app/domain/law/cases/case-grounds.ts";
import { MEDIATION_END_GROUNDS } from "#app/domain/law/complaints/mediation-end-grounds.ts";
import { REFUSAL_FACTORS } from "#app/domain/law/complaints/refusal-factors.ts";
import { REFUSAL_GROUNDS } from "#app/domain/law/complaints/refusal-grounds.ts";
import type { Grounds } from "#app/domain/law/ground.ts";
import { type Provision, versionOn } from "#app/domain/law/provision.ts";
import type { MatterEvent } from "#app/domain/matter/events.ts";
import type { Matter } from "#app/domain/matter/matter.ts";
import type { Unit } from "#app/domain/staff/unit.ts";
import { formatDay, formatYuan } from "#app/i18n/format.ts";
import { useWords, type Words } from "#app/ui/words.tsx";

/** What was written down with an event, beyond that it happened. */
export function useEventDetail(
  matter: Matter,
  units: readonly Unit[],
): (event: MatterEvent) => string {
  const words = useWords();
  return (event) => detailOf(event, matter, units, words).filter(Boolean).join(" ");
}

function detailOf(
  event: MatterEvent,
  matter: Matter,
  units: readonly Unit[],
  words: Words,
): readonly string[] {
  const { t, language } = words;
  switch (event.type) {
    case "identity-asked":
      return [t("desk.matter.before", { day: formatDay(event.until, language) })];
    case "refused":
      return [
        ...wordsOf(REFUSAL_GROUNDS, event.grounds, matter, words),
        ...wordsOf(REFUSAL_FACTORS, event.factors ?? [], matter, words).map((factor) =>
          t("desk.matter.weighed", { factor }),
        ),
        event.explanation,
      ];
    case "mediation-ended":
      return [...wordsOf(MEDIATION_END_GROUNDS, [event.ground], matter, words), event.explanation];
    case "declined":
      return [
        ...wordsOf(DECLINE_GROUNDS, [event.ground], matter, words),
        ...wordsOf(CASE_CONDITIONS, [event.ground], matter, words).map((condition) =>
          t("letters.unmet", { condition }),
        ),
        event.reason,
      ];
    case "assigned":
      return [unitName(units, event.unitId, words), event.reason];
    case "referred":
      return [event.to, event.reason];
    case "sent-back":
    case "extension-requested":
      return [event.reason];
    case "extension-decided":
      return [
        t(event.approved ? "desk.matter.extensionApproved" : "desk.matter.extensionDeclined"),
        event.reason,
      ];
    case "settled":
      return [event.terms];
    case "findings-recorded":
      return [event.summary];
    case "outcome-recorded":
      return [event.decisionNumber];
    case "reward-decided":
      return [event.award ? formatYuan(event.award.amount, language) : t("reward.none")];
    case "parties-told":
    case "facts-added":
    case "dispute-raised":
    case "dispute-settled":
    case "case-extended":
    case "advertising-marked":
    case "reporter-answered":
    case "transfer-proposed":
    case "transfer-approved":
    case "transfer-refused":
    case "transferred":
    case "police-opened":
    case "police-declined":
    case "police-challenged":
    case "items-handed-over":
    case "finance-consulted":
    case "kept-away":
      return [event.note];
    case "case-due-set":
      return [t("desk.matter.before", { day: formatDay(event.until, language) }), event.note];
    case "paused":
      return [t(`matter.pause.${event.ground}`)];
    case "unsealing-requested":
    case "unsealing-approved":
    case "unsealing-refused":
    case "identity-looked-at":
    case "unsealing-expired":
      return [t(`custodian.purpose.${event.purpose}`)];
    case "supplemented":
      return event.files > 0 ? [t("desk.added.files", { count: event.files })] : [];
    case "resumed":
    case "received":
    case "accepted":
    case "taken-up":
    case "case-opened":
    case "reward-assessed":
    case "tie-declared":
    case "vote-cast":
    case "reward-notified":
    case "reward-claimed":
    case "reward-paid":
    case "reward-lapsed":
    case "archived":
      return [];
  }
}

const wordsOf = (
  list: Provision<Grounds>,
  codes: readonly string[],
  { receivedOn }: Matter,
  { language }: Words,
): readonly string[] =>
  (versionOn(list, receivedOn)?.value ?? [])
    .filter(({ code }) => codes.includes(code))
    .map(({ number, says }) => `${number}. ${says[language]}`);

function unitName(units: readonly Unit[], unitId: string, { language }: Words): string {
  const unit = units.find(({ id }) => id === unitId);
  return (language === "zh" ? unit?.name : unit?.nameEn) ?? "";
}
