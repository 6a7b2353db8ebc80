import { randomUUID } from "node:crypto";
import { eq } from "drizzle-orm";
import type { AuditAction } from "#app/domain/audit/audit-entry.ts";
import type { Officer } from "#app/domain/staff/roles.ts";
import { recordLook } from "#app/shell/audit/record-look.server.ts";
import { addSupplement } from "#app/shell/intake/add-supplement.server.ts";
import { writeToOffice } from "#app/shell/messages/write-to-office.server.ts";
import { token } from "#app/shell/random.server.ts";
import { db, inTransaction } from "#db/client.server.ts";
import { officeFiles } from "#db/schema/dossier.ts";
import { matters } from "#db/schema/matters.ts";
import { appendAudit } from "#db/stores/audit/audit-store.server.ts";
import { putBeside, twoPages } from "#tests/support/acts/put-beside.ts";

/** What the office writes down of what is put beside a matter. */
const WRITTEN_DOWN: readonly AuditAction[] = [
  ...(["message-written", "note-written", "office-file-kept", "office-file-struck"] as const),
  ...(["proposal-made", "proposal-reviewed", "proposal-returned"] as const),
];

/**
 * All that lies beside a matter once both sides have worked on it: files of both, messages both ways, a note, what its
 * reporter added, and that somebody opened the contact. Each is told to whoever may know of it.
 */
export async function putAllBeside(matterId: string, officer: Officer): Promise<void> {
  await fromReporter(matterId);
  await putBeside(matterId, officer.id);
  await inTransaction(async (tx) => {
    for (const action of WRITTEN_DOWN)
      await appendAudit(tx, { action, by: officer.id, matterId, about: {} });
  });
  await recordLook(officer, "contact", matterId, { purpose: "mediation" });
  await recordLook(officer, "office-file", matterId);
}

/** The files of the office on it were a mistake. */
export const strikeFilesOf = async (matterId: string, { id }: Officer): Promise<void> => {
  const struck = { struckBy: id, struckAt: new Date(), struckBecause: "演练" };
  await db
    .update(officeFiles)
    .set({ content: null, thumbnail: null, ...struck })
    .where(eq(officeFiles.matterId, matterId));
};

async function fromReporter(matterId: string) {
  const posted = () => ({ actor: matterId, key: randomUUID(), route: "/", payload: "" });
  const asked = { posted: posted(), location: "/" };
  const written = await writeToOffice({ matterId, text: "有人来问过吗？" }, asked);
  if (!written.ok) throw new Error(`not written: ${written.because}`);
  const [matter] = await db.select().from(matters).where(eq(matters.id, matterId));
  const { submissionId = "" } = matter ?? {};
  const more = { submissionId, matterId, text: "又想起一点。", files: [twoPages] };
  const added = await addSupplement({ ...more, draftKey: token() }, posted(), "/");
  if (!added.ok) throw new Error(`not added: ${added.because}`);
}
