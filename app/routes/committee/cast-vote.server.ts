import { z } from "zod";
import type { Matter } from "#app/domain/matter/matter.ts";
import type { Reason } from "#app/domain/matter/reasons.ts";
import { declareConflict } from "#app/domain/reward/declare-conflict.ts";
import type { Reward } from "#app/domain/reward/reward.ts";
import { vote } from "#app/domain/reward/vote.ts";
import type { Officer } from "#app/domain/staff/roles.ts";
import { LONGEST } from "#app/domain/typed/longest.ts";
import { today } from "#app/shell/clock.server.ts";
import type { Outcome } from "#app/shell/form/once.server.ts";
import { type MatterForm, performOnce } from "#app/shell/matter/perform-once.server.ts";
import { rewardScale } from "#app/shell/reward/reward-scale.server.ts";
import { BALLOT_GRADES, type BallotField } from "#app/ui/desk-form/ballot.ts";

export type BallotFaults = {
  readonly grade?: "choose";
  readonly reason?: "missing" | "too-long";
};
type Answer = { readonly because: readonly Reason[]; readonly faults: BallotFaults };
const DONE: Answer = { because: [], faults: {} };

const ballot = z.object({
  grade: z.enum(BALLOT_GRADES),
  reason: z.string().min(1).max(LONGEST),
} satisfies Record<BallotField, z.ZodType>);

type Assessed = Pick<Matter, "id" | "receivedOn"> & { readonly reward: Pick<Reward, "assessedOn"> };

/** Steps aside. What comes back empty was done; anything else changed nothing. */
export async function stepAside(
  { id: by }: Officer,
  { id }: Assessed,
  form: MatterForm,
): Promise<Answer> {
  return answerOf(await performOnce(id, form, (it) => declareConflict(it, { by, on: today() })));
}

/** Casts a vote, with the same answers. */
export async function castVote(
  member: Officer,
  { id, receivedOn, reward }: Assessed,
  form: MatterForm,
  typed: Readonly<Record<BallotField, string>>,
): Promise<Answer> {
  const { success, data } = ballot.safeParse(typed);
  if (!success) return { ...DONE, faults: faultsIn(typed) };
  const grade = data.grade === "none" ? null : data.grade;
  const scale = await rewardScale(receivedOn, reward.assessedOn);
  const cast = { grade, reason: data.reason };
  const act = { by: member.id, on: today() };
  return answerOf(
    await performOnce(id, form, (it, { ofCase }) => vote(it, cast, act, scale, ofCase.besides)),
  );
}

const answerOf = (outcome: Outcome<Reason>): Answer =>
  outcome.ok ? DONE : { ...DONE, because: outcome.because };

const faultsIn = (typed: Readonly<Record<BallotField, string>>): Answer["faults"] => ({
  ...(ballot.shape.grade.safeParse(typed.grade).success ? {} : { grade: "choose" }),
  ...(ballot.shape.reason.safeParse(typed.reason).success
    ? {}
    : { reason: typed.reason === "" ? "missing" : "too-long" }),
});
