import { GRADES } from "#app/domain/law/rewards/reward-scale.ts";
import { choice, deskForm, type FieldName } from "#app/ui/desk-form/desk-form.ts";

export const BALLOT_GRADES = [...GRADES, "none"] as const;

/** A vote on a reward, or word of a conflict of interest. */
export const BALLOT = deskForm({
  path: "/committee/:matterId",
  title: "reward.committee.title",
  buttons: { vote: "reward.committee.cast", tie: "reward.committee.tie" },
  fields: {
    grade: choice("reward.committee.grade", BALLOT_GRADES, (grade, t) =>
      t(grade === "none" ? "reward.committee.noReward" : `reward.grade.${grade}`),
    ),
    reason: { label: "reward.committee.reason" },
  },
});
export type BallotField = FieldName<typeof BALLOT>;
