import { v4 as uuidv4 } from "uuid";
import { refused } from "#app/domain/decision.ts";
import type { Kind } from "#app/domain/intake/kind.ts";
import { type SupplementReason, supplement } from "#app/domain/matter/actions/supplement.ts";
import { today } from "#app/shell/clock.server.ts";
import { contentKeyOf } from "#app/shell/content/content-key-of.server.ts";
import { sealingFiles, supplementPlace } from "#app/shell/content/sealed-content.server.ts";
import { seal } from "#app/shell/crypto/cipher.server.ts";
import { excludeMentioned } from "#app/shell/exclusion/exclude-later.server.ts";
import { type Outcome, once, type Posted, redirectTo } from "#app/shell/form/once.server.ts";
import type { WholeFile } from "#app/shell/intake/draft-files.server.ts";
import { evidenceOf } from "#app/shell/intake/evidence.server.ts";
import { holdMatter, performIn } from "#app/shell/matter/perform.server.ts";
import { digest } from "#app/shell/random.server.ts";
import type { Transaction } from "#db/client.server.ts";
import { dropDraft } from "#db/stores/intake/draft-store.server.ts";
import {
  countSupplements,
  insertSupplement,
  lastPosition,
} from "#db/stores/intake/supplement-store.server.ts";

export type Supplement = {
  readonly submissionId: string;
  readonly matterId: string;
  readonly text: string;
  readonly files: readonly WholeFile[];
  readonly draftKey: string;
};

type Reason = SupplementReason | "no-such-matter" | "changed-meanwhile" | "form-used";

/** Adds to a matter what its reporter sends later, sealed like the rest, and tells whoever holds it. Wholly or not at all. */
export const addSupplement = (
  { submissionId, matterId, text, files, draftKey }: Supplement,
  posted: Posted,
  location: string,
): Promise<Outcome<Reason>> =>
  once<Reason>(posted, async (tx) => {
    const [id, on] = [uuidv4(), today()];
    // Held from here on, so that two at a time are counted one after the other.
    const held = await holdMatter(tx, matterId);
    if (!held) return refused("no-such-matter");
    const addedToday = await countSupplements(tx, matterId, on);
    const decision = await performIn(tx, matterId, (matter) =>
      supplement(matter, { id, text, files: files.length, addedToday, on }),
    );
    if (!decision.ok) return decision;

    const sealed = await sealedUnder(tx, submissionId, held.kind, { id, text, files });
    await insertSupplement(tx, { id, submissionId, matterId, addedOn: on, ...sealed });
    await excludeMentioned(tx, matterId, text);
    await dropDraft(tx, digest(draftKey));
    return redirectTo(location);
  });

type Written = Pick<Supplement, "text" | "files"> & { readonly id: string };

async function sealedUnder(
  tx: Transaction,
  submissionId: string,
  kind: Kind,
  { id, text, files }: Written,
) {
  const held = await contentKeyOf(tx, submissionId, kind);
  if (!held) throw new Error("an open matter has content");
  const after = await lastPosition(tx, submissionId);
  return {
    sealed: seal(held.key, Buffer.from(JSON.stringify({ text })), supplementPlace(id)),
    files: evidenceOf(files, sealingFiles(held.key, held.part), after),
  };
}
