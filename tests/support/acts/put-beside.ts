import { v4 as uuidv4 } from "uuid";
import type { Matter } from "#app/domain/matter/matter.ts";
import { today } from "#app/shell/clock.server.ts";
import { contentKeyOf } from "#app/shell/content/content-key-of.server.ts";
import { messagePlace, notePlace, sealingFiles } from "#app/shell/content/sealed-content.server.ts";
import { evidenceOf } from "#app/shell/intake/evidence.server.ts";
import { holdMatter } from "#app/shell/matter/perform.server.ts";
import { oweNotice } from "#app/shell/messages/owe-notice.server.ts";
import { sealedFor } from "#app/shell/messages/writing.server.ts";
import { inTransaction, type Transaction } from "#db/client.server.ts";
import { insertOfficeFiles } from "#db/stores/dossier/office-file-store.server.ts";
import { findSubmissionOf } from "#db/stores/intake/content-key-store.server.ts";
import { findThreadEnd, insertMessage } from "#db/stores/messages/message-store.server.ts";
import { insertNote } from "#db/stores/messages/note-store.server.ts";
import { aDocument } from "#tests/support/files/a-document.ts";

/** A document of two pages, as a reporter sends one and as the office keeps one. */
export const twoPages = {
  mediaType: "application/pdf",
  content: aDocument({ pages: ["", ""] }),
} as const;

/**
 * What lies beside a matter once somebody works on it: a file of the office's own, a message to its reporter, a note.
 * Nobody is asked whether they may.
 */
export const putBeside = (matterId: string, by: string): Promise<void> =>
  inTransaction(async (tx) => {
    const matter = await holdMatter(tx, matterId);
    if (!matter) throw new Error("There is nothing to put anything beside");
    await keepFile(tx, matter, by);
    await write(tx, matter, by);
    const id = uuidv4();
    const sealed = await sealedFor(tx, matter, "演练", notePlace(id));
    await insertNote(tx, { id, matterId, writtenBy: by, sealed });
  });

async function keepFile(tx: Transaction, { id: matterId, kind }: Matter, by: string) {
  const held = await contentKeyOf(tx, (await findSubmissionOf(tx, matterId)) ?? "", kind);
  if (!held) throw new Error("An open matter has content");
  const rows = evidenceOf([twoPages], sealingFiles(held.key, held.part, "office_files"));
  const said = { matterId, kind: "site-record", day: today(), addedBy: by } as const;
  await insertOfficeFiles(
    tx,
    rows.map((row) => ({ ...row, ...said })),
  );
}

async function write(tx: Transaction, matter: Matter, by: string) {
  const [id, on] = [uuidv4(), today()];
  const { last } = await findThreadEnd(tx, matter.id, on);
  const sealed = await sealedFor(tx, matter, "演练", messagePlace(id));
  const head = { author: "office", position: last + 1, writtenOn: on, answerBy: null } as const;
  await insertMessage(tx, { ...head, id, matterId: matter.id, writtenBy: by, sealed });
  await oweNotice(tx, matter, "office");
}
