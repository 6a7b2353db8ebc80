import { z } from "zod";
import { forgetNote, openNote, sealNote } from "#app/shell/sign-in/sealed-note.server.ts";
import { ownerOf } from "#app/shell/sign-in/sessions.server.ts";
import { keyIn } from "#app/web/request/cookies.server.ts";

export type SavedForm = z.infer<typeof savedFormSchema>;
const savedFormSchema = z.object({
  staffId: z.string(),
  path: z.string(),
  fields: z.array(z.tuple([z.string(), z.string()])),
  /** A form that was shown again has most likely been sent; it does not come back a second time. */
  shown: z.boolean(),
});

/** Anything longer was no form of the desk. */
const LONGEST = 100_000;

/** Sealed under the session's key until they are back. A key that never opened one keeps nothing: strangers could fill it. */
export async function saveForm(request: Request): Promise<void> {
  const key = keyIn(request, "staff");
  const staffId = key ? await ownerOf(key) : null;
  const type = request.headers.get("content-type") ?? "";
  if (!key || !staffId || !type.startsWith("application/x-www-form-urlencoded")) return;
  const text = await request.clone().text();
  if (text.length > LONGEST) return;
  const sent = [...new URLSearchParams(text)];
  // A password is typed again rather than shown again.
  if (sent.some(([name]) => /password/i.test(name))) return;
  // So is a code: it works once, or pays out money.
  const fields = sent.filter(([name]) => name !== "code");
  const form: SavedForm = { staffId, path: new URL(request.url).pathname, fields, shown: false };
  await sealNote(key, "form", JSON.stringify(form));
}

export async function savedForm(key: string, staffId: string): Promise<SavedForm | null> {
  const text = await openNote(key, "form");
  const form = text ? savedFormSchema.parse(JSON.parse(text)) : null;
  return form?.staffId === staffId ? form : null;
}

export async function formWaits(key: string): Promise<boolean> {
  const text = await openNote(key, "form");
  return text !== null && !savedFormSchema.parse(JSON.parse(text)).shown;
}

/** What was kept under a session that ended moves to the one that the same person has begun since. */
export async function moveSavedForm(from: string, to: string, staffId: string): Promise<boolean> {
  const form = await savedForm(from, staffId);
  await forgetNote(from, "form");
  if (!form || form.shown) return false;
  await sealNote(to, "form", JSON.stringify(form));
  return true;
}

export const showSavedForm = (key: string, form: SavedForm): Promise<void> =>
  sealNote(key, "form", JSON.stringify({ ...form, shown: true }));
