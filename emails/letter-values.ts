import { CASE_CONDITIONS, DECLINE_GROUNDS } from "#app/domain/law/cases/case-grounds.ts";
import { MEDIATION_END_GROUNDS } from "#app/domain/law/complaints/mediation-end-grounds.ts";
import { REFUSAL_GROUNDS } from "#app/domain/law/complaints/refusal-grounds.ts";
import type { Grounds } from "#app/domain/law/ground.ts";
import { inForce, type Provision } from "#app/domain/law/provision.ts";
import type { Clock, ClockName } from "#app/domain/matter/clocks/clock.ts";
import type { MatterEvent } from "#app/domain/matter/events.ts";
import type { Matter } from "#app/domain/matter/matter.ts";
import { formatDay, formatYuan } from "#app/i18n/format.ts";
import { type Language, translator, type Values } from "#app/i18n/translate.ts";

/** What a letter about this event has to name, in the words of its reader. */
export function valuesOf(
  event: MatterEvent,
  matter: Matter,
  clocks: readonly Clock[],
  language: Language,
): Values {
  const t = translator(language);
  const dueOf = (name: ClockName) => {
    const clock = clocks.find((one) => one.name === name);
    return clock ? formatDay(clock.due.legal, language) : "";
  };

  switch (event.type) {
    case "received": {
      const [clock] = clocks;
      if (!clock) return {};
      return {
        due: formatDay(clock.due.legal, language),
        promise: t(`letters.promise.${matter.kind}`),
        cite: clock.under.cite[language],
      };
    }
    case "identity-asked":
      return { until: formatDay(event.until, language) };
    case "accepted":
      return { due: dueOf("mediation") };
    case "refused":
      return {
        grounds: wordsOf(REFUSAL_GROUNDS, event.grounds, matter, language),
        explanation: event.explanation,
      };
    case "mediation-ended":
      return {
        grounds: wordsOf(MEDIATION_END_GROUNDS, [event.ground], matter, language),
        explanation: event.explanation,
      };
    case "declined":
      return {
        grounds:
          wordsOf(DECLINE_GROUNDS, [event.ground], matter, language) ||
          t("letters.unmet", {
            condition: wordsOf(CASE_CONDITIONS, [event.ground], matter, language),
          }),
        explanation: event.reason,
      };
    case "settled":
      return { explanation: event.terms };
    case "referred":
      return { to: event.to, explanation: event.reason };
    case "assigned":
    case "sent-back":
    case "extension-requested":
      return { explanation: event.reason };
    case "extension-decided":
      return {
        answer: t(event.approved ? "letters.answer.approved" : "letters.answer.declined"),
        due: dueOf("verification"),
      };
    case "findings-recorded":
      return { due: dueOf("verification") };
    case "case-opened":
      return { due: dueOf("penalty-case") };
    case "outcome-recorded":
      return { decision: event.decisionNumber };
    case "reward-decided":
      return {
        answer: event.award
          ? formatYuan(event.award.amount, language)
          : t("letters.answer.noReward"),
        due: dueOf("reward-notice"),
      };
    case "reward-notified":
      return { amount: amountOf(matter, language), due: dueOf("reward-claim") };
    case "reward-claimed":
    case "reward-paid":
      return { amount: amountOf(matter, language) };
    case "reporter-answered":
      return { explanation: event.note };
    case "transfer-proposed":
      return { explanation: event.note, due: dueOf("transfer-decision") };
    case "parties-told":
    case "paused":
    case "resumed":
    case "facts-added":
    case "dispute-raised":
    case "dispute-settled":
    case "case-extended":
    case "case-due-set":
    case "advertising-marked":
    case "transfer-approved":
    case "transfer-refused":
    case "transferred":
    case "police-opened":
    case "police-declined":
    case "police-challenged":
    case "items-handed-over":
    case "finance-consulted":
    case "taken-up":
    case "reward-assessed":
    case "tie-declared":
    case "vote-cast":
    case "reward-lapsed":
    case "unsealing-requested":
    case "unsealing-approved":
    case "unsealing-refused":
    case "identity-looked-at":
    case "unsealing-expired":
    case "archived":
    case "supplemented":
    case "kept-away":
      return {};
  }
}

const amountOf = ({ reward }: Matter, language: Language): string =>
  formatYuan(reward?.award?.amount ?? 0, language);

const wordsOf = (
  list: Provision<Grounds>,
  codes: readonly string[],
  { receivedOn }: Matter,
  language: Language,
): string =>
  inForce(list, receivedOn)
    .value.filter(({ code }) => codes.includes(code))
    .map(({ number, says }) =>
      translator(language)("letters.ground", { number, says: says[language] }),
    )
    .join("\n");
