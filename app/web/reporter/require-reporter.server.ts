import { sessionOf, shownLately } from "#app/shell/sign-in/sessions.server.ts";
import { keyIn } from "#app/web/request/cookies.server.ts";

/** The submission whose receipt and secret were given, or null. */
export async function reporterOf(request: Request): Promise<string | null> {
  const key = keyIn(request, "reporter");
  const session = key ? await sessionOf(key) : null;
  return session?.submissionId ?? null;
}

/** Of whom a form is that arrives after the session has ended: what was written is kept until they are back. */
export async function reporterOfLate(request: Request): Promise<string | null> {
  const key = keyIn(request, "reporter");
  return key ? shownLately(key) : null;
}

/** As the first; without it the page does not exist. */
export async function requireReporter(request: Request): Promise<string> {
  const submissionId = await reporterOf(request);
  if (!submissionId) throw new Response(null, { status: 404 });
  return submissionId;
}
