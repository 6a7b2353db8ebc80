import { inForce } from "#app/domain/law/provision.ts";
import { REMEDIES, type RemedyLetter } from "#app/domain/law/remedies/remedies.ts";
import { ASK_REWARD_REVIEW } from "#app/domain/law/rewards/reward-terms.ts";
import type { Clock } from "#app/domain/matter/clocks/clock.ts";
import type { MatterEvent } from "#app/domain/matter/events.ts";
import { formatDay } from "#app/i18n/format.ts";
import { type Language, translator } from "#app/i18n/translate.ts";
import type { LetterName } from "#emails/letters/letter-about.ts";

/** Letters that decide something for their reader. The others are steps, or news. */
const DECIDES: Readonly<Partial<Record<LetterName, RemedyLetter>>> = {
  accepted: "complaint-accepted",
  refused: "complaint-refused",
  settled: "settlement",
  "mediation-ended": "mediation-ended",
  declined: "report-result",
  result: "report-result",
  "reward-notice": "reward-decision",
};

/** The foot of a letter: what its reader can do about it, where and until when, each with its article. */
export function remediesAt(
  name: LetterName,
  event: MatterEvent,
  clocks: readonly Clock[],
  language: Language,
): readonly string[] {
  const t = translator(language);
  const letter = DECIDES[name];
  // A last day is named only where the rule behind it has been signed for; until then there is no clock.
  const review = clocks.find((clock) => clock.name === "reward-review");
  return (letter ? REMEDIES[letter] : []).map((rule) => {
    const { says, cite } = inForce(rule, event.on);
    if (rule !== ASK_REWARD_REVIEW)
      return t("letters.remedy", { says: says[language], cite: cite[language] });
    return t(review ? "letters.rewardReviewBy" : "letters.rewardReview", {
      count: inForce(ASK_REWARD_REVIEW, event.on).value.count,
      until: review ? formatDay(review.due.legal, language) : "",
      cite: cite[language],
    });
  });
}
