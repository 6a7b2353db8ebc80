import type { Day } from "#app/domain/calendar/day.ts";
import type { Officer } from "#app/domain/staff/roles.ts";
import { dayOf } from "#app/shell/clock.server.ts";
import { opened } from "#app/shell/content/open-content.server.ts";
import { notePlace } from "#app/shell/content/sealed-content.server.ts";
import { textIn } from "#app/shell/messages/thread.server.ts";
import { findSealedNotes } from "#db/queries/messages/sealed-notes.server.ts";

export type Note = {
  readonly id: string;
  readonly writer: string | null;
  readonly on: Day;
  readonly text: string;
};

/** What the office noted for itself, newest first, for an officer whose office holds the key; empty for anybody else. */
export async function deskNotes(viewer: Officer, matterId: string): Promise<readonly Note[]> {
  const found = await findSealedNotes(viewer, matterId);
  const notes = await Promise.all(
    found.map(async ({ id, writer, writtenAt, ...held }) => {
      const plain = await opened(held, held.sealed, notePlace(id));
      return plain && { id, writer, on: dayOf(writtenAt), text: textIn(plain) };
    }),
  );
  return notes.filter((one) => one !== null);
}
