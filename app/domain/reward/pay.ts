import { type Decision, decided, refused } from "#app/domain/decision.ts";
import type { Acting } from "#app/domain/matter/act.ts";
import type { MatterEvent } from "#app/domain/matter/events.ts";
import type { Matter } from "#app/domain/matter/matter.ts";

type Paying = { readonly codeDigest: string; readonly voucher: string };

/** Finance pays once, to whoever brings the collection code; it never learns a name. */
export function pay(
  { reward }: Matter,
  { codeDigest, voucher }: Paying,
  act: Acting,
): Decision<MatterEvent, "not-claimed" | "paid-already" | "code-wrong" | "explanation-missing"> {
  if (!reward?.claim) return refused("not-claimed");
  if (reward.payment) return refused("paid-already");
  if (reward.claim.codeDigest !== codeDigest) return refused("code-wrong");
  if (voucher === "") return refused("explanation-missing");
  return decided({ type: "reward-paid", ...act, voucher });
}
