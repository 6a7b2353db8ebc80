import { redirect } from "@remix-run/node";
import { addSupplement } from "#app/shell/intake/add-supplement.server.ts";
import {
  forgetDraft,
  KEPT_MINUTES,
  MOST_FILES,
  readDraftFiles,
} from "#app/shell/intake/draft.server.ts";
import {
  readSupplementDraft,
  saveSupplementDraft,
} from "#app/shell/intake/supplement-draft.server.ts";
import { token } from "#app/shell/random.server.ts";
import { postedAs } from "#app/web/form/posted.server.ts";
import { readUpload } from "#app/web/form/upload.server.ts";
import { changeFiles } from "#app/web/reporter/draft-files.server.ts";
import { signInBackTo } from "#app/web/reporter/require-reporter.server.ts";
import { givingKey, keyIn, keysChanged } from "#app/web/request/cookies.server.ts";
import { switched, switchPressed } from "#app/web/request/keep-choice.server.ts";

export type Own = { readonly id: string; readonly submissionId: string };

/** One cookie for all that a browser has begun to add; each matter has a draft of its own under it. */
const draftKeyOf = (held: string, matterId: string): string => `${held}:${matterId}`;

export async function unsentSupplement(request: Request, matterId: string) {
  const held = keyIn(request, "unsent");
  const key = held && draftKeyOf(held, matterId);
  const draft = key ? await readSupplementDraft(key) : null;
  return key && draft ? { ...draft, files: await readDraftFiles(key) } : null;
}

/** Whether there is anything in it: an empty form that was pressed is nothing to come back for. */
export async function hasUnsentSupplement(request: Request, matterId: string): Promise<boolean> {
  const unsent = await unsentSupplement(request, matterId);
  return unsent !== null && (unsent.text !== "" || unsent.files.length > 0);
}

/** Text and files are kept first, whatever comes of it: a file refused, a limit, a session that ended meanwhile. */
export async function pressSupplement(
  request: Request,
  { id, submissionId }: Own,
  isSignedIn: boolean,
): Promise<Response> {
  const here = `/progress/supplement/${id}`;
  const upload = await readUpload(request, MOST_FILES);
  const { posted } = await postedAs(request, submissionId, [...upload.fields]);
  const held = keyIn(request, "unsent") ?? token();
  const key = draftKeyOf(held, id);
  const go = (to: string) =>
    redirect(to, {
      status: 303,
      headers: keysChanged(givingKey("unsent", held, KEPT_MINUTES)),
    });

  const text = (upload.fields.get("text") ?? "").trim();
  await saveSupplementDraft(key, { text });
  const { goOn, remark } = await changeFiles(upload, key);
  if (remark?.type === "files-refused") await saveSupplementDraft(key, { text, remark });
  const pressed = switchPressed(upload.fields.get("reading") ?? "");
  if (!isSignedIn) return switched(go(signInBackTo(here, "unsent")), pressed);
  if (!goOn) return switched(go(here), pressed);

  const files = await readDraftFiles(key);
  const sent = { submissionId, matterId: id, text, files, draftKey: key };
  const outcome = await addSupplement(sent, posted, `${here}?sent=`);
  if (outcome.ok) {
    // A second press may have begun it anew meanwhile.
    await forgetDraft(key);
    return go(outcome.location);
  }
  await saveSupplementDraft(key, {
    text,
    remark: { type: "refused", because: [...outcome.because] },
  });
  return go(here);
}
