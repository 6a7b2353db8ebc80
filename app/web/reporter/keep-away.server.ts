import { redirect } from "@remix-run/node";
import { z } from "zod";
import { problemsIn } from "#app/domain/intake/check-answers.ts";
import { KEEP_AWAY_LATER, type QuestionName } from "#app/domain/intake/form.ts";
import { today } from "#app/shell/clock.server.ts";
import { excludeNamed } from "#app/shell/exclusion/exclude-later.server.ts";
import { KEPT_MINUTES } from "#app/shell/intake/draft.server.ts";
import { token } from "#app/shell/random.server.ts";
import { forgetNote, openNote, sealNote } from "#app/shell/sign-in/sealed-note.server.ts";
import { readPosted } from "#app/web/form/posted.server.ts";
import { answersIn } from "#app/web/reporter/draft.server.ts";
import { signInBackTo } from "#app/web/reporter/require-reporter.server.ts";
import { givingKey, keyIn, keysChanged } from "#app/web/request/cookies.server.ts";
import { switched, switchPressed } from "#app/web/request/keep-choice.server.ts";

const HERE = "/progress/keep-away";

const asked = z.object({
  keepUnits: z.array(z.string()),
  keepOfficials: z.string(),
} satisfies Partial<Record<QuestionName, z.ZodType>>);
const typed = asked.extend({
  /** Why nothing was done with it; nothing where its writer was no longer signed in. */
  refused: z.enum(["nobody", "too-long", "form-used"]).nullable(),
});
type Typed = z.infer<typeof typed>;

const nothingTyped: Typed = { keepUnits: [], keepOfficials: "", refused: null };

export async function unsentNames(request: Request, submissionId: string): Promise<Typed> {
  const held = keyIn(request, "unsent");
  const text = held && (await openNote(`${held}:${submissionId}`, "keep-away"));
  return text ? typed.parse(JSON.parse(text)) : nothingTyped;
}

type Own = { readonly submissionId: string; readonly matterId: string };

/** Keeps away whom the form names, from everything that came of the submission; or keeps what was typed. */
export async function pressKeepAway(
  request: Request,
  { submissionId, matterId }: Own,
  isSignedIn: boolean,
): Promise<Response> {
  const { form, posted } = await readPosted(request, submissionId);
  const answers = answersIn(form, KEEP_AWAY_LATER);
  const held = keyIn(request, "unsent") ?? token();
  const key = `${held}:${submissionId}`;
  const keepAndGo = async (refused: Typed["refused"], to: string) => {
    await sealNote(key, "keep-away", JSON.stringify({ ...answers, refused }));
    return redirect(to, {
      status: 303,
      headers: keysChanged(givingKey("unsent", held, KEPT_MINUTES)),
    });
  };
  const pressed = switchPressed(form.one("reading"));
  if (!isSignedIn) return switched(await keepAndGo(null, signInBackTo(HERE, "unsent")), pressed);
  if (pressed) return switched(await keepAndGo(null, HERE), pressed);
  if (form.one("press") === "back") return keepAndGo(null, "/progress");
  if (Object.values(answers).every(({ length }) => length === 0)) return keepAndGo("nobody", HERE);
  if (problemsIn(KEEP_AWAY_LATER, answers, today()).length > 0) return keepAndGo("too-long", HERE);

  const outcome = await excludeNamed(matterId, answers, posted, `${HERE}?named=`);
  if (!outcome.ok) return keepAndGo("form-used", HERE);
  await forgetNote(key, "keep-away");
  return redirect(outcome.location, 303);
}
