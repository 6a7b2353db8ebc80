import { type Decision, decided, refused } from "#app/domain/decision.ts";
import type { Fen } from "#app/domain/law/fen.ts";
import type { Matter } from "#app/domain/matter/matter.ts";
import { claim } from "#app/domain/reward/claim.ts";
import { sumDue } from "#app/domain/reward/finance.ts";
import { shareAmong, whyNotName } from "#app/domain/reward/payee/name-payee.ts";
import { effectiveFrom, type PayeeVersion } from "#app/domain/reward/payee/payee.ts";
import type { PayeeChoice } from "#app/domain/reward/payee/read-choice.ts";
import type { ShareFault } from "#app/domain/reward/payee/share.ts";
import { isUnderstood } from "#app/domain/typed/reading.ts";
import { today } from "#app/shell/clock.server.ts";
import { type Outcome, once, type Posted, redirectTo } from "#app/shell/form/once.server.ts";
import { lastDayToClaim } from "#app/shell/last-day-to-claim.server.ts";
import { holdMatter, performIn } from "#app/shell/matter/perform.server.ts";
import { collectionCodeOf, digestOfCode } from "#app/shell/reward/collection-code.server.ts";
import { sealedAccount } from "#app/shell/reward/sealed-payee.server.ts";
import { tellOfPayee } from "#app/shell/reward/tell-of-payee.server.ts";
import type { Transaction } from "#db/client.server.ts";
import { findSubmissionOf } from "#db/stores/intake/content-key-store.server.ts";
import { findPayees, insertPayee } from "#db/stores/reward/payee-store.server.ts";

export type ClaimReason =
  | "not-notified"
  | "not-claimed"
  | "claimed-already"
  | "paid-already"
  | "claim-lapsed"
  | "no-such-matter"
  | "changed-meanwhile";
type NamingReason = ClaimReason | ShareFault;
type Sent = { readonly posted: Posted; readonly location: string };

/** Claims a reward and says who is to be paid, or names another; the matter is held, so that nobody pays meanwhile. */
export const namePayee = (
  matterId: string,
  choice: PayeeChoice,
  { posted, location }: Sent,
): Promise<Outcome<NamingReason | "form-used">> =>
  once<NamingReason>(posted, async (tx) => {
    const matter = await holdMatter(tx, matterId);
    if (!matter?.reward) return refused("no-such-matter");
    const versions = await findPayees(tx, matterId);
    const share = shareIn(choice, versions, sumDue(matter.reward));
    if (typeof share === "string") return refused(share);
    const claimed = await claimFirst(tx, matter);
    if (!claimed.ok) return refused(...claimed.because);

    await enter(tx, matter, { ...choice, share, version: (versions.at(-1)?.version ?? 0) + 1 });
    await tellOfPayee(tx, matter, "payee-named");
    return redirectTo(location);
  });

/** In fen; null is all of it, a word is what is wrong with it. */
function shareIn(
  { sharing }: PayeeChoice,
  versions: readonly PayeeVersion[],
  due: Fen,
): Fen | ShareFault | null {
  if (!sharing) return null;
  const read = shareAmong(versions, { ...sharing, due });
  return isUnderstood(read) ? read.value : read.why;
}

/** The first payee claims; whoever is named later finds that done. */
async function claimFirst(
  tx: Transaction,
  { id, reward }: Matter,
): Promise<Decision<unknown, ClaimReason>> {
  if (reward?.claim) {
    const because = whyNotName(reward);
    return because.length > 0 ? refused(...because) : decided();
  }
  const codeDigest = digestOfCode(collectionCodeOf(id));
  return performIn<ClaimReason>(tx, id, (matter, counted) => {
    const lastDay = lastDayToClaim(matter, counted);
    return lastDay === null
      ? refused("not-notified")
      : claim(matter, { codeDigest, lastDay, on: counted.today });
  });
}

type Naming = PayeeChoice & { readonly share: Fen | null; readonly version: number };

async function enter(tx: Transaction, { id }: Matter, naming: Naming): Promise<void> {
  const { way, account, sharing, share, version } = naming;
  const submissionId = (await findSubmissionOf(tx, id)) ?? "";
  const of = { matterId: id, submissionId, version };
  const setOn = today();
  await insertPayee(tx, {
    ...of,
    way,
    method: account ? "transfer" : "cash",
    sharer: sharing?.sharer ?? 1,
    share,
    ...(account ? await sealedAccount(of, account) : {}),
    setOn,
    effectiveOn: effectiveFrom(setOn),
  });
}
