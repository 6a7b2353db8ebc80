import { expect, test } from "vitest";
import { day } from "#app/domain/calendar/day.ts";
import type { MessageHead } from "#app/domain/messages/message.ts";
import { waitingQuestion } from "#app/domain/messages/waiting-question.ts";

const on = day("2026-11-02");
const asks = (position: number, by: string | null): MessageHead => ({
  position,
  author: "office",
  writtenOn: on,
  answerBy: by === null ? null : day(by),
});
const answers = (position: number): MessageHead => ({
  position,
  author: "reporter",
  writtenOn: on,
  answerBy: null,
});

test.each([
  ["nothing was written", [], null],
  ["the office asked for no day", [asks(1, null)], null],
  ["it asked and nothing came", [asks(1, "2026-11-09")], "2026-11-09"],
  ["it asked and something came", [asks(1, "2026-11-09"), answers(2)], null],
  [
    "something had come before it asked",
    [answers(1), asks(2, "2026-11-09"), asks(3, null)],
    "2026-11-09",
  ],
  ["it asked twice: the nearer day", [asks(1, "2026-11-20"), asks(2, "2026-11-09")], "2026-11-09"],
  [
    "it asked again after an answer",
    [asks(1, "2026-11-03"), answers(2), asks(3, "2026-11-20")],
    "2026-11-20",
  ],
])("where %s", (_, thread, by) => {
  expect(waitingQuestion(thread)?.answerBy ?? null).toBe(by);
});
