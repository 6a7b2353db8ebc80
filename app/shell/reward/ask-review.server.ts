import { refused } from "#app/domain/decision.ts";
import { whyNotFromReporter } from "#app/domain/messages/message.ts";
import { askReview } from "#app/domain/reward/review/ask-review.ts";
import { type Outcome, once, redirectTo } from "#app/shell/form/once.server.ts";
import { performIn } from "#app/shell/matter/perform.server.ts";
import { addMessage, threadFor } from "#app/shell/messages/write-to-office.server.ts";
import type { Sent, WritingRefusal } from "#app/shell/messages/writing.server.ts";

type Request = { readonly matterId: string; readonly text: string };
export type ReviewRefusal = WritingRefusal | "review-open" | "review-late" | "changed-meanwhile";

/** The reporter asks for a review. Their reasons go to whoever holds the matter, as a message does; without them nothing is asked. */
export const requestReview = (
  { matterId, text }: Request,
  { posted, location }: Sent,
): Promise<Outcome<ReviewRefusal>> =>
  once<ReviewRefusal>(posted, async (tx) => {
    const thread = await threadFor(tx, matterId);
    if (!thread) return refused("no-such-matter");
    const because = whyNotFromReporter(thread.matter, { text, writtenToday: thread.byReporter });
    if (because.length > 0) return refused(...because);

    const decision = await performIn(tx, matterId, (matter, { calendar, today: on }) =>
      askReview(matter, { on, calendar }),
    );
    if (!decision.ok) return decision;
    await addMessage(tx, thread, text);
    return redirectTo(location);
  });
