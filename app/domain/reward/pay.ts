import { type Decision, decided, refused } from "#app/domain/decision.ts";
import type { Acting } from "#app/domain/matter/act.ts";
import type { MatterEvent } from "#app/domain/matter/events.ts";
import type { Matter } from "#app/domain/matter/matter.ts";
import type { Reward } from "#app/domain/reward/reward.ts";

type Paying = { readonly codeDigest: string; readonly voucher: string };

/** Finance pays once, to whoever brings the collection code; it never learns a name. */
export function pay(
  { reward }: Matter,
  { codeDigest, voucher }: Paying,
  act: Acting,
): Decision<
  MatterEvent,
  "not-claimed" | "paid-already" | "own-hand" | "code-wrong" | "explanation-missing"
> {
  if (!reward?.claim) return refused("not-claimed");
  if (reward.payment) return refused("paid-already");
  if (hadAHandIn(reward, act.by)) return refused("own-hand");
  if (reward.claim.codeDigest !== codeDigest) return refused("code-wrong");
  if (voucher === "") return refused("explanation-missing");
  return decided({ type: "reward-paid", ...act, voucher });
}

/** Whoever proposed a reward or voted on it does not also hand out the money. */
const hadAHandIn = ({ assessedBy, votes }: Reward, person: string): boolean =>
  assessedBy === person || votes.some(({ by }) => by === person);
