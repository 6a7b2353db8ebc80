import { and, asc, eq } from "drizzle-orm";
import type { Officer } from "#app/domain/staff/roles.ts";
import { readAs } from "#db/client.server.ts";
import { visibleTo } from "#db/queries/matter/visible.server.ts";
import { matterOf } from "#db/schema/joins.ts";
import { matters } from "#db/schema/matters.ts";
import { messages } from "#db/schema/messages.ts";

/** For the matter's own page: who wrote when, oldest first; not what it says. */
export const findMessageHeads = (viewer: Officer, matterId: string) =>
  readAs(viewer, (tx) =>
    tx
      .select({ author: messages.author, writtenOn: messages.writtenOn })
      .from(messages)
      .innerJoin(matters, matterOf(messages))
      .where(and(visibleTo(viewer), eq(matters.id, matterId)))
      .orderBy(asc(messages.position)),
  );
