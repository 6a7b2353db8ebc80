import { drivesClock, inForce } from "#app/domain/law/provision.ts";
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
  agreement: "settlement",
  "mediation-ended": "mediation-ended",
  declined: "report-result",
  result: "report-result",
  convicted: "report-result",
  "case-ended": "report-result",
  "reward-notice": "reward-decision",
  "reward-denied": "reward-decision",
  "recovery-ordered": "reward-recovery",
};

/**
 * The foot of a letter: what its reader can do about it, where and until when, each with its article. A rule that nobody
 * has read is not told of: a reader would rest on it. Its clock runs once the legal unit has signed, and then so does this.
 */
export function remediesAt(
  name: LetterName,
  event: MatterEvent,
  clocks: readonly Clock[],
  language: Language,
): readonly string[] {
  const t = translator(language);
  const letter = DECIDES[name];
  return (letter ? REMEDIES[letter] : []).flatMap((rule) => {
    const version = inForce(rule, event.on);
    const clock = clocks.find(({ provision }) => provision === rule.id);
    if (!drivesClock(version, clock !== undefined)) return [];
    const { says, cite } = version;
    if (rule !== ASK_REWARD_REVIEW)
      return t("letters.remedy", { says: says[language], cite: cite[language] });
    // Which article it is nobody has read: none is named.
    const until = clock ? formatDay(clock.due.legal, language) : "";
    const { count } = inForce(ASK_REWARD_REVIEW, event.on).value;
    return t("letters.rewardReviewBy", { count, until });
  });
}
