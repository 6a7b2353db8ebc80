import { SHOWN_TO_REPORTER } from "#app/domain/matter/clocks/clock.ts";
import { isMilestoneSubject, wasTold } from "#app/domain/matter/corrections/subject.ts";
import { formatDay } from "#app/i18n/format.ts";
import { changeInWords } from "#emails/letters/change-in-words.ts";
import type { Facts, LetterAbout } from "#emails/letters/letter-about.ts";

/** Where a letter said otherwise, its reader is told what is right, and until when limits run now. */
export const corrected: LetterAbout<"corrected"> = {
  name: "corrected",
  to: "reporter",
  // The number of a decision is told once its case is confirmed.
  isOwed: ({ subject }, { penalty }) =>
    wasTold(subject) && (subject !== "decisionNumber" || penalty?.told !== undefined),
  values: (facts) => ({
    change: changeInWords(facts.event, facts.matter, facts.language),
    explanation: facts.event.reason,
    due: limitsNow(facts),
  }),
};

function limitsNow({ event, clocks, language, t }: Facts<"corrected">): string {
  if (!isMilestoneSubject(event.subject)) return "";
  return clocks
    .filter(
      ({ stoppedOn, name }) => stoppedOn === null && SHOWN_TO_REPORTER.some((one) => one === name),
    )
    .map(({ name, due }) =>
      t("correction.due", {
        clock: t(`matter.clock.${name}`),
        due: formatDay(due.legal, language),
      }),
    )
    .join("");
}
