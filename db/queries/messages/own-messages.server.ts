import { and, asc, eq, inArray } from "drizzle-orm";
import { env } from "#app/env.server.ts";
import { db } from "#db/client.server.ts";
import { messages } from "#db/schema/messages.ts";

const inOrder = asc(messages.position);

/** For a reporter's progress page: who wrote when on their matters, and what waits for an answer; not what it says. */
export const findOwnHeads = (matterIds: readonly string[]) =>
  db
    .select({
      matterId: messages.matterId,
      position: messages.position,
      author: messages.author,
      writtenOn: messages.writtenOn,
      answerBy: messages.answerBy,
    })
    .from(messages)
    .where(and(eq(messages.bureauId, env.BUREAU_ID), inArray(messages.matterId, [...matterIds])))
    .orderBy(inOrder);

/** The thread of one matter for its reporter, still sealed. Who of the office wrote is not among it: this login cannot ask. */
export const findOwnSealedMessages = (matterId: string) =>
  db
    .select({
      id: messages.id,
      position: messages.position,
      author: messages.author,
      writtenOn: messages.writtenOn,
      answerBy: messages.answerBy,
      sealed: messages.sealed,
    })
    .from(messages)
    .where(and(eq(messages.bureauId, env.BUREAU_ID), eq(messages.matterId, matterId)))
    .orderBy(inOrder);
