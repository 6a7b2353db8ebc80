import type { Challenge } from "#app/shell/sign-in/challenge.server.ts";
import { provesFactor } from "#app/shell/sign-in/second-factor.server.ts";
import type { Form } from "#app/web/form/form.server.ts";
import {
  challengeAfterFailure,
  forgiveFailures,
  requireChallenge,
  subjectsOf,
} from "#app/web/session/throttle.server.ts";

type Tried = { readonly ok: boolean; readonly tried: boolean; readonly toll: Challenge | null };

/** Every try is counted before its code is looked at, also by `mayTry`, where something else counts them too. */
export async function tryCode(
  request: Request,
  staffId: string,
  form: Form,
  mayTry: () => Promise<boolean> = async () => true,
): Promise<Tried> {
  const subjects = subjectsOf(request, { tried: "second-factor", which: staffId });
  const due = await requireChallenge(subjects, form);
  if (due) return { ok: false, tried: false, toll: due };
  const ok = (await mayTry()) && (await provesFactor(staffId, form.one("code")));
  if (ok) await forgiveFailures(subjects);
  return { ok, tried: true, toll: ok ? null : await challengeAfterFailure(subjects) };
}
