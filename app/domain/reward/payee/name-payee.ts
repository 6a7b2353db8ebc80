import type { Fen } from "#app/domain/law/fen.ts";
import { mayLeave } from "#app/domain/reward/payee/cash.ts";
import {
  CLAIM_WAYS,
  type ClaimWay,
  currentPayees,
  PAY_METHODS,
  type PayeeVersion,
  type PayMethod,
} from "#app/domain/reward/payee/payee.ts";
import { readShare, type ShareFault } from "#app/domain/reward/payee/share.ts";
import type { Reward } from "#app/domain/reward/reward.ts";
import type { Reading } from "#app/domain/typed/reading.ts";

/** Policy: more than so many never signed one report together; one row of a page each. */
export const MOST_SHARERS = 20;

/** Whoever gave a name may also claim without it; of an agent there is a proof only where there is a name to sign with. */
export const waysFor = (named: boolean): readonly ClaimWay[] =>
  named ? CLAIM_WAYS : ["anonymous", "joint"];

/** Several share by transfer only: one code at a window pays one person all of it. A large reward leaves by transfer only. */
export const methodsFor = (way: ClaimWay, due: Fen): readonly PayMethod[] =>
  way === "joint" ? ["transfer"] : PAY_METHODS.filter((method) => mayLeave(method, due));

/** Whether another payee may take the place of the one named before. The first is named with the claim itself. */
export function whyNotName(
  reward: Reward | null,
): readonly ("not-claimed" | "paid-already" | "claim-lapsed")[] {
  if (!reward?.claim) return ["not-claimed"];
  if (reward.payment) return ["paid-already"];
  return reward.lapsedOn ? ["claim-lapsed"] : [];
}

type Sharing = { readonly sharer: number; readonly typed: string; readonly due: Fen };

/** What a joint reporter's own entry comes to, in fen, beside what the others take. */
export function shareAmong(
  versions: readonly PayeeVersion[],
  { sharer, typed, due }: Sharing,
): Reading<Fen, ShareFault> {
  const others = sharesIn(versions).filter((one) => one.sharer !== sharer);
  return readShare(typed, { due, others: others.map(({ share }) => share) });
}

/** The shares as they stand; none where one payee gets all of it. A share that was stopped still is somebody's. */
export const sharesIn = (versions: readonly PayeeVersion[]) =>
  currentPayees(versions).flatMap(({ sharer, share }) =>
    share === null ? [] : [{ sharer, share }],
  );

/** The number of whoever enters their share next; null where no more may. */
export function nextSharer(versions: readonly PayeeVersion[]): number | null {
  const taken = sharesIn(versions).map(({ sharer }) => sharer);
  const all = Array.from({ length: MOST_SHARERS }, (_, index) => index + 1);
  return all.find((sharer) => !taken.includes(sharer)) ?? null;
}
