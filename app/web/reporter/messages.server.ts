import { redirect } from "@remix-run/node";
import { z } from "zod";
import { MESSAGE_REASONS } from "#app/domain/messages/message.ts";
import { KEPT_MINUTES } from "#app/shell/intake/draft.server.ts";
import { writeToOffice } from "#app/shell/messages/write-to-office.server.ts";
import { token } from "#app/shell/random.server.ts";
import { forgetNote, openNote, sealNote } from "#app/shell/sign-in/sealed-note.server.ts";
import { readPosted } from "#app/web/form/posted.server.ts";
import { signInBackTo } from "#app/web/reporter/require-reporter.server.ts";
import { givingKey, keyIn, keysChanged } from "#app/web/request/cookies.server.ts";
import { switched, switchPressed } from "#app/web/request/keep-choice.server.ts";

const typed = z.object({
  text: z.string(),
  /** Why it was not sent; nothing where its writer was no longer signed in, or went back. */
  refused: z.array(z.enum([...MESSAGE_REASONS, "no-such-matter", "form-used"])),
});
export type UnsentMessage = z.infer<typeof typed>;

const nothingTyped: UnsentMessage = { text: "", refused: [] };

export async function unsentMessage(request: Request, matterId: string): Promise<UnsentMessage> {
  const held = keyIn(request, "unsent");
  const text = held && (await openNote(`${held}:${matterId}`, "message"));
  return text ? typed.parse(JSON.parse(text)) : nothingTyped;
}

type Own = { readonly submissionId: string; readonly matterId: string };

/** Sends a message to the office; or keeps what was typed, whatever stood in the way. */
export async function pressMessage(
  request: Request,
  { submissionId, matterId }: Own,
  isSignedIn: boolean,
): Promise<Response> {
  const here = `/progress/messages/${matterId}`;
  const { form, posted } = await readPosted(request, submissionId);
  const text = form.one("text");
  const held = keyIn(request, "unsent") ?? token();
  const key = `${held}:${matterId}`;
  const keepAndGo = async (refused: UnsentMessage["refused"], to: string) => {
    await sealNote(key, "message", JSON.stringify({ text, refused }));
    return redirect(to, {
      status: 303,
      headers: keysChanged(givingKey("unsent", held, KEPT_MINUTES)),
    });
  };
  const pressed = switchPressed(form.one("reading"));
  if (!isSignedIn) return switched(await keepAndGo([], signInBackTo(here, "unsent")), pressed);
  if (pressed) return switched(await keepAndGo([], here), pressed);
  if (form.one("press") === "back") return keepAndGo([], "/progress");

  const outcome = await writeToOffice(
    { matterId, text },
    { posted, location: `${here}?sent=#sent` },
  );
  if (!outcome.ok) return keepAndGo([...outcome.because], here);
  await forgetNote(key, "message");
  return redirect(outcome.location, 303);
}
