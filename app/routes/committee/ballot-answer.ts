import type { Reason } from "#app/domain/matter/reasons.ts";
import { LONGEST } from "#app/domain/typed/longest.ts";
import type { BallotFaults, Typed } from "#app/routes/committee/act-on-ballot.server.ts";
import type { Problem } from "#app/ui/form/error-summary.tsx";
import { troubleOf } from "#app/ui/form/trouble.ts";
import { useWords } from "#app/ui/words.tsx";

/** What came of a press that changed nothing, and what was typed for it. */
export type BallotAnswer = {
  readonly because: readonly Reason[];
  readonly faults: BallotFaults;
  readonly typed: Typed;
};

/** What is wrong with each field, a whole sentence. */
export function useFaults(answer: BallotAnswer | undefined) {
  const { t } = useWords();
  const { grade, how, reason } = answer?.faults ?? {};
  return {
    grade: grade && t(`reward.committee.fault.grade.${grade}`),
    how: how && t(`reward.committee.fault.how.${how}`),
    reason: reason && t(`reward.committee.fault.reason.${reason}`, { longest: LONGEST }),
  };
}

/** The same for the top of the page: the paper lies below a long ledger on a telephone. */
export function useProblems(answer: BallotAnswer | undefined): readonly Problem[] {
  const { grade, how, reason } = useFaults(answer);
  return [
    ...(grade ? [{ field: "grade", message: grade, trouble: "missing" as const }] : []),
    ...(how ? [{ field: "how", message: how, trouble: "missing" as const }] : []),
    ...(reason
      ? [{ field: "reason", message: reason, trouble: troubleOf(answer?.faults.reason ?? "") }]
      : []),
  ];
}
