import { CONCLUSIONS } from "#app/domain/committee/conclude.ts";
import { GRADES } from "#app/domain/law/rewards/reward-scale.ts";
import { choice, deskForm, type FieldName } from "#app/ui/desk-form/desk-form.ts";

export const BALLOT_GRADES = [...GRADES, "none"] as const;

/** A vote on a reward. */
export const BALLOT = deskForm({
  path: "/committee/:matterId",
  title: "reward.committee.title",
  buttons: {
    vote: "reward.committee.cast",
    conclude: "reward.committee.differ.button",
    revoke: "reward.committee.revoke.button",
  },
  fields: {
    grade: choice("reward.committee.grade", BALLOT_GRADES, (grade, t) =>
      t(grade === "none" ? "reward.committee.noReward" : `reward.grade.${grade}`),
    ),
    how: choice("reward.committee.differ.how", CONCLUSIONS, (how, t) =>
      t(`reward.committee.differ.${how}`),
    ),
    reason: { label: "reward.committee.reason" },
  },
});
export type BallotField = FieldName<typeof BALLOT>;

/** Word of a conflict, first asked for and then confirmed. */
export const CONFLICT = deskForm({
  path: "/committee/:matterId/conflict",
  title: "reward.committee.conflict.title",
  fields: { reason: { label: "reward.committee.conflict.reason" } },
});
