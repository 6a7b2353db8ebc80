import type { Day } from "#app/domain/calendar/day.ts";
import type { MessageHead } from "#app/domain/messages/message.ts";

/** A question of the office with a day to it. */
export type WaitingQuestion = { readonly position: number; readonly answerBy: Day };

/**
 * Of the office's questions to which nothing has come since, the one whose day is nearest; null where none waits. It stops
 * no clock: no rule says that one waits for an answer.
 */
export function waitingQuestion(thread: readonly MessageHead[]): WaitingQuestion | null {
  const answered = Math.max(
    0,
    ...thread.filter(({ author }) => author === "reporter").map(({ position }) => position),
  );
  const [nearest] = thread
    .flatMap(({ position, answerBy }) =>
      answerBy !== null && position > answered ? [{ position, answerBy }] : [],
    )
    .toSorted((one, other) => (one.answerBy < other.answerBy ? -1 : 1));
  return nearest ?? null;
}
