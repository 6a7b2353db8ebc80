import type { Day } from "#app/domain/calendar/day.ts";
import type { MessageHead } from "#app/domain/messages/message.ts";

/** A question of the office with a day to it. */
type WaitingQuestion = { readonly position: number; readonly answerBy: Day };

/**
 * Of the office's questions to which nothing has come since, the one whose day is nearest; null where none waits. It stops
 * no clock: no rule says that one waits for an answer.
 */
export function waitingQuestion(thread: readonly MessageHead[]): WaitingQuestion | null {
  const answered = answeredUpTo(thread);
  const [nearest] = thread
    .flatMap(({ position, answerBy }) =>
      answerBy !== null && position > answered ? [{ position, answerBy }] : [],
    )
    .toSorted((one, other) => (one.answerBy < other.answerBy ? -1 : 1));
  return nearest ?? null;
}

/** The place of the reporter's last message: whatever the office asked before it was answered. Nought where there is none. */
export const answeredUpTo = (thread: readonly Pick<MessageHead, "author" | "position">[]): number =>
  thread.findLast(({ author }) => author === "reporter")?.position ?? 0;
