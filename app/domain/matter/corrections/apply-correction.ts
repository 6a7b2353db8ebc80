import { day, later } from "#app/domain/calendar/day.ts";
import type { CaseSums } from "#app/domain/cases/case.ts";
import type { Correction } from "#app/domain/matter/corrections/correction.ts";
import { isOfSealed } from "#app/domain/matter/corrections/sealed.ts";
import { isMilestoneSubject, milestoneOf } from "#app/domain/matter/corrections/subject.ts";
import type { Matter } from "#app/domain/matter/matter.ts";

/** A matter with one value put right. What depends on it is counted anew from there. */
export function applyCorrection(matter: Matter, { subject, old, new: value }: Correction): Matter {
  if (isOfSealed(subject))
    return { ...matter, corrected: { ...matter.corrected, [subject]: value } };
  if (isMilestoneSubject(subject)) return withDay(matter, milestoneOf(subject), old, value);
  switch (subject) {
    case "decisionNumber":
      return withPenalty(matter, { decisionNumber: value });
    case "fines":
      return withPenalty(matter, { fines: Number(value) });
    case "confiscations":
      return withPenalty(matter, { confiscations: Number(value) });
    case "refused-grounds":
    case "mediation-ended-ground":
    case "declined-ground":
    case "referred-to":
    case "productName":
    case "respondent":
      return { ...matter, corrected: { ...matter.corrected, [subject]: value } };
  }
}

/** The case was confirmed with another value: it is entered whole and confirmed anew, before a reward rests on it. */
function withPenalty(matter: Matter, corrected: Partial<CaseSums>): Matter {
  if (matter.penalty === null) return matter;
  const { decisionNumber, fines, confiscations, ...penalty } = matter.penalty;
  const sums = { decisionNumber, fines, confiscations, ...corrected };
  const by = matter.correction?.proposedBy ?? "";
  const entry = { what: "decision", by, state: "returned", sums } as const;
  // What was told is put right by a letter of its own.
  const { told } = penalty;
  const number = sums.decisionNumber;
  const again = told && number !== decisionNumber ? { told: { number, was: number } } : {};
  return { ...matter, penalty: { ...penalty, ...sums, ...again, entry } };
}

/** The day on which it came on record stays: an earlier one, typed afterwards, takes no lateness away. */
function withDay(
  matter: Matter,
  milestone: ReturnType<typeof milestoneOf>,
  old: string,
  value: string,
): Matter {
  const { dates } = matter;
  const on = day(value);
  const entered = later(dates.entered?.[milestone] ?? day(old), on);
  return {
    ...matter,
    dates: {
      ...dates,
      [milestone]: on,
      entered: { ...dates.entered, [milestone]: entered },
    },
  };
}
