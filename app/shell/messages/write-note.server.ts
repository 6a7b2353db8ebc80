import { v4 as uuidv4 } from "uuid";
import { refused } from "#app/domain/decision.ts";
import { whyNoNote } from "#app/domain/messages/message.ts";
import type { Officer } from "#app/domain/staff/roles.ts";
import { notePlace } from "#app/shell/content/sealed-content.server.ts";
import { type Outcome, once, redirectTo } from "#app/shell/form/once.server.ts";
import { heldFor } from "#app/shell/matter/held-for.server.ts";
import {
  type Sent,
  sealedFor,
  type WritingReason,
  type WritingRefusal,
} from "#app/shell/messages/writing.server.ts";
import { appendAudit } from "#db/stores/audit/audit-store.server.ts";
import { insertNote } from "#db/stores/messages/note-store.server.ts";

type Note = { readonly matterId: string; readonly text: string };

/** An officer puts something down for whoever deals with the matter. No reporter's page leads to it, and nobody is written to. */
export const writeNote = (
  officer: Officer,
  { matterId, text }: Note,
  { posted, location }: Sent,
): Promise<Outcome<WritingRefusal>> =>
  once<WritingReason>(posted, async (tx) => {
    const matter = await heldFor(tx, officer, matterId);
    if (!matter) return refused("no-such-matter");
    const because = whyNoNote(officer, matter, text);
    if (because.length > 0) return refused(...because);

    const id = uuidv4();
    const sealed = await sealedFor(tx, matter, text, notePlace(id));
    await insertNote(tx, { id, matterId, writtenBy: officer.id, sealed });
    await appendAudit(tx, { action: "note-written", by: officer.id, matterId, about: {} });
    return redirectTo(location);
  });
