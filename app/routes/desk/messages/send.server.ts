import type { Officer } from "#app/domain/staff/roles.ts";
import { type DayFault, readDay } from "#app/domain/typed/day-typed.ts";
import { isUnderstood } from "#app/domain/typed/reading.ts";
import type { Outcome, Posted } from "#app/shell/form/once.server.ts";
import { writeNote } from "#app/shell/messages/write-note.server.ts";
import { writeToReporter } from "#app/shell/messages/write-to-reporter.server.ts";
import type { WritingRefusal } from "#app/shell/messages/writing.server.ts";
import { typedIn } from "#app/ui/desk-form/desk-form.ts";
import { MESSAGES, type MessageField } from "#app/ui/desk-form/messages.ts";
import type { Form } from "#app/web/form/form.server.ts";

type TypedMessage = Readonly<Record<MessageField, string>>;
export type MessageRefused = {
  readonly of: "message" | "note";
  readonly typed: TypedMessage;
  readonly fault: Exclude<DayFault, "missing"> | null;
  readonly because: readonly WritingRefusal[];
};

type Said = Pick<MessageRefused, "of" | "typed">;
type Answer = Promise<
  | (Extract<Outcome<never>, { ok: true }> & { readonly beside: Said | null })
  | (MessageRefused & { readonly ok: false })
>;

/** What was typed beside that which was sent or saved, where anything was: the page keeps it. */
const besides = (of: Said["of"], typed: TypedMessage): Said | null =>
  Object.values(typed).some((words) => words !== "") ? { of, typed } : null;

/** Puts a note into the file; or answers with it and why that could not be. */
export async function saveNote(
  officer: Officer,
  matterId: string,
  form: Form,
  posted: Posted,
): Answer {
  const typed = typedIn(MESSAGES, form.one);
  const location = `/desk/matters/${matterId}/messages#inner`;
  const outcome = await writeNote(officer, { matterId, text: typed.note }, { posted, location });
  return outcome.ok
    ? { ...outcome, beside: besides("note", { ...typed, note: "" }) }
    : { ...outcome, of: "note", typed, fault: null };
}

/** Sends what an officer typed; or answers with it and why it was not sent. */
export async function sendMessage(
  officer: Officer,
  matterId: string,
  form: Form,
  posted: Posted,
): Answer {
  const typed = typedIn(MESSAGES, form.one);
  const day = readDay(typed.answerBy);
  if (!isUnderstood(day) && day.why !== "missing")
    return { ok: false, of: "message", typed, fault: day.why, because: [] };
  const answerBy = isUnderstood(day) ? day.value : null;
  const location = `/desk/matters/${matterId}/messages?sent=#sent`;
  const asked = { matterId, text: typed.text, answerBy };
  const outcome = await writeToReporter(officer, asked, { posted, location });
  return outcome.ok
    ? { ...outcome, beside: besides("message", { ...typed, text: "", answerBy: "" }) }
    : { ...outcome, of: "message", typed, fault: null };
}
