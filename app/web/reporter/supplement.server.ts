import { redirect } from "@remix-run/node";
import { addSupplement } from "#app/shell/intake/add-supplement.server.ts";
import { forgetDraft, KEPT_MINUTES } from "#app/shell/intake/draft.server.ts";
import {
  readDraftFiles,
  removeDraftFile,
  withDraftFiles,
} from "#app/shell/intake/draft-files.server.ts";
import { makeRoomForDraft } from "#app/shell/intake/draft-room.server.ts";
import {
  readSupplementDraft,
  type SupplementDraft,
  saveSupplementDraft,
} from "#app/shell/intake/supplement-draft.server.ts";
import { token } from "#app/shell/random.server.ts";
import { postedAs } from "#app/web/form/posted.server.ts";
import { changeFiles } from "#app/web/reporter/draft-files.server.ts";
import { signInBackTo } from "#app/web/reporter/require-reporter.server.ts";
import { givingKey, keyIn, keysChanged } from "#app/web/request/cookies.server.ts";
import { switched, switchPressed } from "#app/web/request/keep-choice.server.ts";
import { networkOf } from "#app/web/request/network-of.server.ts";

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
  const held = keyIn(request, "unsent") ?? token();
  const key = draftKeyOf(held, id);
  const go = (to: string) =>
    redirect(to, {
      status: 303,
      headers: keysChanged(givingKey("unsent", held, KEPT_MINUTES)),
    });

  const textIn = (fields: ReadonlyMap<string, string>) => (fields.get("text") ?? "").trim();
  const before = await readSupplementDraft(key);
  const { fields, goOn, remark, added } = await changeFiles(request, key, async (read) => {
    await saveSupplementDraft(key, { text: textIn(read) });
    await makeRoomForDraft(key, networkOf(request));
  });
  const text = textIn(fields);
  await saveSupplementDraft(key, { text, remark });
  const pressed = switchPressed(fields.get("reading") ?? "");
  const waits = fields.get("press") === "back" && !remark ? "/progress" : here;
  if (!goOn) return switched(go(isSignedIn ? waits : signInBackTo(here, "unsent")), pressed);

  const { posted } = await postedAs(request, submissionId, [...fields]).catch(async (led) => {
    await takeBack(key, before, added);
    throw led;
  });
  if (!isSignedIn) return go(signInBackTo(here, "unsent"));
  const sent = { submissionId, matterId: id, text, draftKey: key };
  const outcome = await withDraftFiles(key, (files) =>
    addSupplement({ ...sent, files }, posted, `${here}?sent=`),
  );
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

/** What a form brought that had been acted on before: it was sent then, and waits for nothing now. */
async function takeBack(key: string, before: SupplementDraft | null, added: readonly string[]) {
  if (before) await saveSupplementDraft(key, before);
  else await forgetDraft(key);
  for (const id of added) await removeDraftFile(key, id);
}
