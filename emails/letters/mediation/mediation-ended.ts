import { MEDIATION_END_GROUNDS } from "#app/domain/law/complaints/mediation-end-grounds.ts";
import { groundsInWords } from "#emails/letters/grounds-in-words.ts";
import { toBoth } from "#emails/letters/mediation/to-both.ts";

/** Form 8, 投诉终止调解决定书: both sides are told (Order 121, art. 23(2)). */
export const mediationEnded = toBoth<"mediation-ended">({
  name: "mediation-ended",
  values: (facts) => ({
    grounds: groundsInWords(MEDIATION_END_GROUNDS, [facts.event.ground], facts),
    explanation: facts.event.explanation,
  }),
});
