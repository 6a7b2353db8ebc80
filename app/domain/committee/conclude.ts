import { following, type Item } from "#app/domain/committee/item.ts";
import { middleGrade } from "#app/domain/committee/middle-grade.ts";
import { type Decision, decided, refused } from "#app/domain/decision.ts";
import type { Acting } from "#app/domain/matter/act.ts";
import type { MatterEvent } from "#app/domain/matter/events.ts";
import type { Matter } from "#app/domain/matter/matter.ts";
import type { Award } from "#app/domain/reward/reward.ts";

/** Where they differ: the middle grade as it stands, or each scores once more, having read the others. */
export const CONCLUSIONS = ["middle", "again"] as const;
export type Conclusion = (typeof CONCLUSIONS)[number];

type Reason = "decided-already" | "not-revealed" | "not-chair" | "explanation-missing";

/** Office policy: the chair has the word on the day on which all had scored, from the next day on anybody who sits. */
export const mayConclude = (
  { seats, revealedOn }: Pick<Item, "seats" | "revealedOn">,
  { by, on }: Acting,
): boolean => seats[0] === by || (seats.includes(by) && revealedOn !== null && on > revealedOn);

/** Refuses before all who sit have scored, and where nothing is left to conclude. A second round wants a reason. */
export function conclude(
  matter: Matter,
  item: Item,
  { how, reason }: { readonly how: Conclusion; readonly reason: string },
  act: Acting,
  awardFor: (grade: Award["grade"]) => Award,
): Decision<MatterEvent, Reason> {
  if (matter.reward === null || matter.reward.decidedOn) return refused("decided-already");
  if (item.revealedOn === null || following(item).is !== "differing")
    return refused("not-revealed");
  if (!mayConclude(item, act)) return refused("not-chair");
  if (how === "again")
    return reason === ""
      ? refused("explanation-missing")
      : decided({ type: "vote-repeated", ...act });
  return decided(decisionOf(middleGrade(item.scores), act, awardFor));
}

/** The committee's decision as it enters the matter. */
export function decisionOf(
  grade: Award["grade"] | null,
  { on }: Pick<Acting, "on">,
  awardFor: (grade: Award["grade"]) => Award,
): MatterEvent {
  return { type: "reward-decided", by: "committee", on, award: grade && awardFor(grade) };
}
