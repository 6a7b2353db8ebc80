import { sessionOf, shownLately } from "#app/shell/sign-in/sessions.server.ts";
import { keyIn } from "#app/web/request/cookies.server.ts";

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

export async function requireReporter(request: Request): Promise<string> {
  const submissionId = await reporterOf(request);
  if (!submissionId) throw new Response(null, { status: 404 });
  return submissionId;
}
