import type { Reason } from "#app/domain/matter/reasons.ts";
import type { BallotFault, BallotField } from "#app/routes/committee/cast-vote.server.ts";
import type { Problem } from "#app/ui/form/error-summary.tsx";
import { LONGEST } from "#app/ui/form/values.ts";
import { useWords } from "#app/ui/words.tsx";

/** What came of a press that changed nothing, and what was typed for it. */
export type BallotAnswer = {
  readonly because: readonly Reason[];
  readonly faults: Readonly<Partial<Record<BallotField, BallotFault>>>;
  readonly typed: Readonly<Record<BallotField, string>>;
};

/** What is wrong with each field, in words that name it. */
export function useFaults(answer: BallotAnswer | undefined) {
  const { t } = useWords();
  const named = (field: BallotField) => {
    const fault = answer?.faults[field];
    if (!fault) return undefined;
    const words = {
      field: t(`reward.committee.${field}`),
      fault: t(`desk.fault.${fault}`, { longest: LONGEST }),
    };
    return t("desk.fault.of", words);
  };
  return { grade: named("grade"), reason: named("reason") };
}

/** The same for the top of the page: the paper lies below a long ledger on a telephone. */
export function useProblems(answer: BallotAnswer | undefined): readonly Problem[] {
  const { grade, reason } = useFaults(answer);
  return [
    ...(grade ? [{ field: "grade", message: grade }] : []),
    ...(reason ? [{ field: "reason", message: reason }] : []),
  ];
}
