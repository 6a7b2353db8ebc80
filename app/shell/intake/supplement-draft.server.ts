import { z } from "zod";
import { SUPPLEMENT_REASONS } from "#app/domain/matter/actions/supplement.ts";
import { minutesFromNow } from "#app/shell/clock.server.ts";
import { openDraft, sealDraft } from "#app/shell/crypto/draft-seal.server.ts";
import { filesRefused, KEPT_MINUTES } from "#app/shell/intake/draft.server.ts";
import { digest } from "#app/shell/random.server.ts";
import { findDraft, putDraft } from "#db/stores/intake/draft-store.server.ts";

const REFUSALS = [
  ...SUPPLEMENT_REASONS,
  "form-used",
  "no-such-matter",
  "changed-meanwhile",
] as const;

const remark = z.discriminatedUnion("type", [
  filesRefused,
  z.object({ type: z.literal("refused"), because: z.array(z.enum(REFUSALS)) }),
]);

const supplementDraft = z.object({ text: z.string(), remark: remark.optional() });
export type SupplementDraft = z.infer<typeof supplementDraft>;

/** What somebody wanted to add and has not sent yet; null where the key opens nothing of the kind. */
export async function readSupplementDraft(key: string): Promise<SupplementDraft | null> {
  const row = await findDraft(digest(key));
  if (row?.kind !== "supplement") return null;
  const plain = new TextDecoder().decode(openDraft(key, row.sealed, row.kind));
  return supplementDraft.parse(JSON.parse(plain));
}

export function saveSupplementDraft(key: string, draft: SupplementDraft): Promise<void> {
  return putDraft({
    digest: digest(key),
    kind: "supplement",
    sealed: sealDraft(key, new TextEncoder().encode(JSON.stringify(draft)), "supplement"),
    expiresAt: minutesFromNow(KEPT_MINUTES),
  });
}
