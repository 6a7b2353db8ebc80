import { v4 as uuidv4 } from "uuid";
import type { Day } from "#app/domain/calendar/day.ts";
import { refused } from "#app/domain/decision.ts";
import { whyNotFromOffice } from "#app/domain/messages/message.ts";
import type { Officer } from "#app/domain/staff/roles.ts";
import { today } from "#app/shell/clock.server.ts";
import { messagePlace } from "#app/shell/content/sealed-content.server.ts";
import { type Outcome, once, redirectTo } from "#app/shell/form/once.server.ts";
import { heldFor } from "#app/shell/matter/held-for.server.ts";
import { oweNotice } from "#app/shell/messages/owe-notice.server.ts";
import {
  type Sent,
  sealedFor,
  type WritingReason,
  type WritingRefusal,
} from "#app/shell/messages/writing.server.ts";
import { appendAudit } from "#db/stores/audit/audit-store.server.ts";
import { findThreadEnd, insertMessage } from "#db/stores/messages/message-store.server.ts";

type ToReporter = {
  readonly matterId: string;
  readonly text: string;
  readonly answerBy: Day | null;
};

/** An officer who holds the matter writes to its reporter, in the office's name. */
export const writeToReporter = (
  officer: Officer,
  { matterId, text, answerBy }: ToReporter,
  { posted, location }: Sent,
): Promise<Outcome<WritingRefusal>> =>
  once<WritingReason>(posted, async (tx) => {
    const matter = await heldFor(tx, officer, matterId);
    if (!matter) return refused("no-such-matter");
    const on = today();
    const because = whyNotFromOffice(officer, matter, { text, answerBy, on });
    if (because.length > 0) return refused(...because);

    const id = uuidv4();
    const { last } = await findThreadEnd(tx, matterId, on);
    const sealed = await sealedFor(tx, matter, text, messagePlace(id));
    const head = { author: "office", position: last + 1, writtenOn: on, answerBy } as const;
    await insertMessage(tx, { ...head, id, matterId, writtenBy: officer.id, sealed });
    await oweNotice(tx, matter, "office");
    await appendAudit(tx, { action: "message-written", by: officer.id, matterId, about: {} });
    return redirectTo(location);
  });
