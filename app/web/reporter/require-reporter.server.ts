import { redirect } from "@remix-run/node";
import { sessionOf, shownLately } from "#app/shell/sign-in/sessions.server.ts";
import { keyIn } from "#app/web/request/cookies.server.ts";
import { returnPath } from "#app/web/request/return-path.ts";

export async function reporterOf(request: Request): Promise<string | null> {
  const key = keyIn(request, "reporter");
  const session = key ? await sessionOf(key) : null;
  return session?.submissionId ?? null;
}

/** Of whom a form is that arrives after the session has ended: what was written is kept until they are back. */
export async function requireReporterOfLate(request: Request): Promise<string> {
  const key = keyIn(request, "reporter");
  const submissionId = key ? await shownLately(key) : null;
  if (!submissionId) throw signInFirst(request);
  return submissionId;
}

/** Without a receipt's session it leads to the page that asks for one, and from there back. */
export async function requireReporter(request: Request): Promise<string> {
  const submissionId = await reporterOf(request);
  if (!submissionId) throw signInFirst(request);
  return submissionId;
}

const signInFirst = (request: Request): Response =>
  redirect(signInBackTo(new URL(request.url).pathname), 303);

/** `unsent`: what was written there is kept until they are back. */
export const signInBackTo = (path: string, why: "unsent" | "read" = "read"): string =>
  `/progress?${new URLSearchParams({ back: path, ...(why === "unsent" ? { unsent: "" } : {}) })}`;

/** A page of the reporter's own, to come back to after signing in; anything else leads nowhere. */
export function pageToComeBackTo(text: string): string | null {
  const path = returnPath(text);
  return path.startsWith("/progress/") ? path : null;
}
