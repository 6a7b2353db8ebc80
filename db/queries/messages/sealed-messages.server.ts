import { and, asc, eq } from "drizzle-orm";
import type { Officer } from "#app/domain/staff/roles.ts";
import { readAs } from "#db/client.server.ts";
import { key, ofSubmission, ownKey, ownPart } from "#db/queries/intake/sealed-content.server.ts";
import { visibleTo } from "#db/queries/matter/visible.server.ts";
import { submissions } from "#db/schema/intake.ts";
import { matterOf, submissionOf } from "#db/schema/joins.ts";
import { contentKeys } from "#db/schema/keys.ts";
import { matters } from "#db/schema/matters.ts";
import { messages } from "#db/schema/messages.ts";
import { staff } from "#db/schema/office.ts";

/** The thread of a matter, sealed, oldest first, with the viewer's own key; nothing for who does not hold it. */
export const findSealedMessages = (viewer: Officer, matterId: string) =>
  readAs(viewer, (tx) =>
    tx
      .select({
        ...key,
        id: messages.id,
        position: messages.position,
        author: messages.author,
        writer: staff.displayName,
        writtenOn: messages.writtenOn,
        answerBy: messages.answerBy,
        sealed: messages.sealed,
      })
      .from(messages)
      .innerJoin(matters, matterOf(messages))
      .innerJoin(submissions, submissionOf(matters))
      .innerJoin(contentKeys, and(ofSubmission, eq(contentKeys.part, ownPart)))
      .leftJoin(staff, and(eq(staff.bureauId, messages.bureauId), eq(staff.id, messages.writtenBy)))
      .where(and(visibleTo(viewer), ownKey(viewer), eq(matters.id, matterId)))
      .orderBy(asc(messages.position)),
  );

/** Whether the viewer's office holds the key to what is written on a matter. */
export async function holdsKeyTo(viewer: Officer, matterId: string): Promise<boolean> {
  const held = await readAs(viewer, (tx) =>
    tx
      .select({ holder: contentKeys.holder })
      .from(matters)
      .innerJoin(submissions, submissionOf(matters))
      .innerJoin(contentKeys, and(ofSubmission, eq(contentKeys.part, ownPart)))
      .where(and(visibleTo(viewer), ownKey(viewer), eq(matters.id, matterId))),
  );
  return held.length > 0;
}
