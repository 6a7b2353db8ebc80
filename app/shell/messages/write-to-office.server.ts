import { v4 as uuidv4 } from "uuid";
import type { Day } from "#app/domain/calendar/day.ts";
import { refused } from "#app/domain/decision.ts";
import type { Matter } from "#app/domain/matter/matter.ts";
import { whyNotFromReporter } from "#app/domain/messages/message.ts";
import { today } from "#app/shell/clock.server.ts";
import { messagePlace } from "#app/shell/content/sealed-content.server.ts";
import { excludeMentioned } from "#app/shell/exclusion/exclude-later.server.ts";
import { type Outcome, once, redirectTo } from "#app/shell/form/once.server.ts";
import { holdMatter } from "#app/shell/matter/perform.server.ts";
import { oweNotice } from "#app/shell/messages/owe-notice.server.ts";
import {
  type Sent,
  sealedFor,
  type WritingReason,
  type WritingRefusal,
} from "#app/shell/messages/writing.server.ts";
import type { Transaction } from "#db/client.server.ts";
import { appendAudit } from "#db/stores/audit/audit-store.server.ts";
import { findThreadEnd, insertMessage } from "#db/stores/messages/message-store.server.ts";

type ToOffice = { readonly matterId: string; readonly text: string };

/** A reporter writes to whoever holds their matter. Whoever they speak of is kept away, as from all that they write. */
export const writeToOffice = (
  { matterId, text }: ToOffice,
  { posted, location }: Sent,
): Promise<Outcome<WritingRefusal>> =>
  once<WritingReason>(posted, async (tx) => {
    const thread = await threadFor(tx, matterId);
    if (!thread) return refused("no-such-matter");
    const because = whyNotFromReporter(thread.matter, { text, writtenToday: thread.byReporter });
    if (because.length > 0) return refused(...because);
    await addMessage(tx, thread, text);
    return redirectTo(location);
  });

/** Where the next message of a reporter goes: the matter, held, and how far its thread has come. */
type ThreadEnd = {
  readonly matter: Matter;
  readonly on: Day;
  readonly last: number;
  readonly byReporter: number;
};

export async function threadFor(tx: Transaction, matterId: string): Promise<ThreadEnd | null> {
  const matter = await holdMatter(tx, matterId);
  if (!matter) return null;
  const on = today();
  return { matter, on, ...(await findThreadEnd(tx, matterId, on)) };
}

/** Seals and keeps what a reporter wrote, and owes word of it; whether it may be taken has been asked before. */
export async function addMessage(
  tx: Transaction,
  { matter, on, last }: ThreadEnd,
  text: string,
): Promise<void> {
  const { id: matterId } = matter;
  const id = uuidv4();
  const sealed = await sealedFor(tx, matter, text, messagePlace(id));
  const head = { author: "reporter", position: last + 1, writtenOn: on } as const;
  await insertMessage(tx, { ...head, id, matterId, sealed });
  await oweNotice(tx, matter, "reporter");
  await excludeMentioned(tx, matterId, text);
  await appendAudit(tx, { action: "message-written", by: "reporter", matterId, about: {} });
}
