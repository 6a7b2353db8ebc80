import { mayBeErased } from "#app/domain/retention/retention.ts";
import { today } from "#app/shell/clock.server.ts";
import type { QuestionOf, Refused } from "#app/shell/identity/vault/protocol.server.ts";
import { inTransaction } from "#db/client.server.ts";
import { appendAudit } from "#db/stores/audit/audit-store.server.ts";
import { dropIdentity, findClosings } from "#db/stores/identity/vault-store.server.ts";

/** Erases an identity whose time is over, as the vault reads for itself: whoever asks may have taken over a page. */
export async function erase({ submissionId }: QuestionOf<"erasure">): Promise<Refused | object> {
  const { rows, holds } = await findClosings(submissionId);
  const matters = rows.map(({ archivedOn, ...row }) => ({
    ...row,
    dates: archivedOn ? { archived: archivedOn } : {},
  }));
  if (!mayBeErased(matters, holds, today())) return { refused: ["not-due"] };
  await inTransaction(async (tx) => {
    if (!(await dropIdentity(tx, submissionId))) return;
    const entry = { action: "identity-erased", by: "vault", about: {} } as const;
    await appendAudit(tx, ...matters.map(({ id }) => ({ ...entry, matterId: id })));
  });
  return {};
}
